//! `regie network`: the people around the client and the ties between them (BOOK 5.9, 5.10, 13).

mod list;
mod person;
mod tie;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie network`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Network {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Person(person::PersonVerb),
    Tie(tie::TieVerb),
    List(list::List),
}

pub(crate) fn run(context: &Context, noun: Network) -> Result<Exit, Error> {
    match noun.verb {
        Verb::Person(verb) => person::run(context, &verb),
        Verb::Tie(verb) => tie::run(context, &verb),
        Verb::List(verb) => list::run(context, &verb),
    }
}
