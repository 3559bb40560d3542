//! `regie consent`: what may be shared, with whom, for what and until when.

mod add;
mod list;
mod withdraw;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie consent`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Consent {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    Withdraw(withdraw::Withdraw),
    List(list::List),
}

pub(crate) fn run(context: &Context, noun: Consent) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::Withdraw(verb)) => withdraw::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
