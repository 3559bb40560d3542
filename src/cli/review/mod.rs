//! `regie review`: is the promised help given, does it work, does it still fit? (SAM 2.4)

mod add;
mod due;
mod list;
mod show;

pub(crate) use add::{GOAL, once};
use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie review`; a bare noun tells what is due.
#[derive(Args)]
pub(crate) struct Review {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Due(due::Due),
    Add(add::Add),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Review) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Due(verb)) => due::run(context, &verb),
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => due::run(context, &due::Due::default()),
    }
}
