//! `regie case`: who it is about, how it came in, and where it stands, from opening to closing.

mod close;
mod edit;
mod list;
mod open;
mod phase;
mod reopen;
mod role;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit, Refusal};
use crate::ledger::{self, CaseFolder};
use crate::model::Date;

/// `regie case`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Case {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Open(open::Open),
    List(list::List),
    Show(show::Show),
    Edit(edit::Edit),
    Phase(phase::PhaseVerb),
    Role(role::RoleVerb),
    Close(close::Close),
    Reopen(reopen::Reopen),
}

pub(crate) fn run(context: &Context, noun: Case) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Open(verb)) => open::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Edit(verb)) => edit::run(context, &verb),
        Some(Verb::Phase(verb)) => phase::run(context, &verb),
        Some(Verb::Role(verb)) => role::run(context, &verb),
        Some(Verb::Close(verb)) => close::run(context, &verb),
        Some(Verb::Reopen(verb)) => reopen::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}

/// The first file of the case with another content; everything in it that does not change stays as it was written.
fn edited(folder: &CaseFolder, case: &crate::model::case::Case) -> Result<ledger::Edit, Error> {
    // The case exists, so its file keeps the format that it has.
    Ok(folder.edit_single("case", case, crate::model::settings::RecordFormat::default())?)
}

/// Refuses a day before the earliest one that makes sense.
fn not_before(flag: &str, on: Date, earliest: Date) -> Result<(), Refusal> {
    if on >= earliest {
        return Ok(());
    }
    let (on, earliest) = (on.to_string(), earliest.to_string());
    Err(Refusal::TooEarly { flag: flag.to_owned(), on, earliest })
}
