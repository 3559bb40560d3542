//! `regie feedback`: the client looks back on the guidance, in questions of our own (SAM 2.5).

mod add;
mod form;
mod list;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie feedback`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Feedback {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Form(form::Blank),
    Add(add::Add),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Feedback) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Form(verb)) => form::run(context, &verb),
        Some(Verb::Add(verb)) => add::run(context, verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
