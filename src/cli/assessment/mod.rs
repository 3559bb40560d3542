//! `regie assessment`: what does this person need, in their own words? (SAM 2.1, BOOK 5)

mod add;
mod list;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie assessment`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Assessment {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Assessment) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
