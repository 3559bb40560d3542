//! `regie team`: the practitioners who work with this ledger.

mod add;
mod list;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie team`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Team {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Team) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
