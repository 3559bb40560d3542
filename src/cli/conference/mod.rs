//! `regie conference`: everybody around the client at one table (BOOK 10, 11; P3 4).

mod add;
mod agenda;
mod held;
mod list;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie conference`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Conference {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Agenda(agenda::AgendaVerb),
    Add(add::Add),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Conference) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Agenda(verb)) => agenda::run(context, &verb),
        Some(Verb::Add(verb)) => add::run(context, verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
