//! `regie assessment`: what does this person need, in their own words? (SAM 2.1, BOOK 5)

mod add;
mod compare;
mod form;
mod icf;
mod instrument;
mod list;
mod needs;
mod show;
mod unfit;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

pub(crate) use unfit::Unfit;

/// `regie assessment`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Assessment {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    Compare(compare::Compare),
    Form(form::Form),
    Icf(icf::Icf),
    Instrument(instrument::Instrument),
    List(list::List),
    Needs(needs::Needs),
    Show(show::Show),
}

pub(crate) fn run(context: &Context, noun: Assessment) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::Compare(verb)) => compare::run(context, &verb),
        Some(Verb::Form(verb)) => form::run(context, &verb),
        Some(Verb::Icf(verb)) => icf::run(context, &verb),
        Some(Verb::Instrument(verb)) => instrument::run(context, &verb),
        Some(Verb::Needs(verb)) => needs::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}
