//! `regie service`: the service directory, who offers what, for whom, on which terms (CARDS 2.9).

mod add;
mod edit;
mod find;
mod list;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie service`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Service {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    Edit(edit::Edit),
    Find(find::Find),
    List(list::List),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Service) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::Edit(verb)) => edit::run(context, &verb),
        Some(Verb::Find(verb)) => find::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
