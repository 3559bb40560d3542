//! `regie network`: the people around the client and the ties between them (BOOK 5.9, 5.10, 13).

mod draw;
mod household;
mod kin;
mod list;
mod person;
mod show;
mod tie;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit, Refusal};
use crate::ledger;
use crate::model::RecordId;

/// `regie network`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Network {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Person(person::PersonVerb),
    Tie(tie::TieVerb),
    Kin(kin::KinVerb),
    Household(household::HouseholdVerb),
    Draw(draw::Draw),
    Show(show::Show),
    List(list::List),
}

pub(crate) fn run(context: &Context, noun: Network) -> Result<Exit, Error> {
    match noun.verb {
        Verb::Person(verb) => person::run(context, &verb),
        Verb::Tie(verb) => tie::run(context, &verb),
        Verb::Kin(verb) => kin::run(context, &verb),
        Verb::Household(verb) => household::run(context, &verb),
        Verb::Draw(verb) => draw::run(context, &verb),
        Verb::Show(verb) => show::run(context, &verb),
        Verb::List(verb) => list::run(context, &verb),
    }
}

/// Puts a record among the others, in place of what was known before; it keeps the id that others refer to it by.
fn put<T: Clone + PartialEq>(
    records: &mut Vec<T>,
    base: Option<&T>,
    record: &T,
    id: fn(&mut T) -> &mut RecordId,
) -> Result<(), Error> {
    let Some(base) = base else {
        records.push(record.clone());
        return Ok(());
    };
    let base_id = id(&mut base.clone()).clone();
    for known in records {
        if *id(known) != base_id {
            continue;
        }
        if known != base {
            return Err(Refusal::ChangedMeanwhile { record: base_id.to_string() }.into());
        }
        known.clone_from(record);
        *id(known) = base_id;
        return Ok(());
    }
    Err(missing(&base_id).into())
}

/// Nothing of the network has this id.
fn missing(id: &RecordId) -> ledger::Error {
    ledger::Error::NoRecord { word: id.to_string(), kind: id.kind().word().to_owned() }
}
