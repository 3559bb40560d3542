//! `regie referral`: who is connected to whom, for which goal (SAM 2.3).

mod add;
mod list;
mod show;
mod update;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie referral`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Referral {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
    Update(update::Update),
}

pub(crate) fn run(context: &Context, noun: Referral) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Update(verb)) => update::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
