//! `regie monitoring`: what is looked at, what was promised, and the contacts that were agreed beforehand (BOOK 8; SAM 2.4;
//! MEE 2).

mod cancel;
mod list;
mod plan;
mod show;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit, Refusal};
use crate::model::course::PlannedContact;
use crate::model::{CaseFile, RecordId};
use crate::practice::planned;

/// `regie monitoring`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Monitoring {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Show(show::Show),
    List(list::List),
    Plan(plan::Plan),
    Cancel(cancel::Cancel),
}

pub(crate) fn run(context: &Context, noun: Monitoring) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Plan(verb)) => plan::run(context, &verb),
        Some(Verb::Cancel(verb)) => cancel::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}

/// Refuses a planned contact that took place or was called off.
pub(crate) fn still_planned(file: &CaseFile, contact: &RecordId) -> Result<(), Refusal> {
    let record = contact.to_string();
    if let Some(met) = planned::meeting(file, contact) {
        return Err(Refusal::ContactMet { record, entry: met.id.to_string() });
    }
    let off = |one: &PlannedContact| one.id == *contact && one.cancelled.is_some();
    if file.case.planned_contacts.iter().any(off) {
        return Err(Refusal::ContactCancelled { record });
    }
    Ok(())
}
