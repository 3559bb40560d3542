//! `regie evaluation`: what was reached, how did the team work, is the client satisfied? (SAM 2.5, BOOK 9)

mod add;
mod list;
mod report;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie evaluation`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Evaluation {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
    Report(report::Report),
}

pub(crate) fn run(context: &Context, noun: Evaluation) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Report(verb)) => report::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
