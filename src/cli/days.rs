//! The one place where days that cannot be are refused, whatever the command that would write them down.

use super::context::Context;
use super::error::{Error, Refusal};
use crate::ledger::{Change, Ledger, after::after};
use crate::model::{Date, vocabulary};
use crate::practice::rules::{Impossible, impossible};

/// Refuses a change that writes down a day that cannot be.
///
/// # Errors
/// The first such day; and contents that are no records.
pub(super) fn possible(context: &Context, ledger: &Ledger, change: &Change) -> Result<(), Error> {
    // Hand edits are judged by the rules, which look at these days too; so is what stood there before and comes back.
    let judged = !change.adopt && change.undoes.is_none();
    let Some(id) = change.case.as_ref().filter(|_| judged) else { return Ok(()) };
    let before = ledger.case(id).ok().map(|folder| folder.file);
    let Some(after) = after(before.as_ref(), change)? else { return Ok(()) };
    match impossible(before.as_ref(), &after, context.today) {
        Some(found) => Err(refusal(found, context).into()),
        None => Ok(()),
    }
}

/// Refuses a day that is still to come, of something that happened.
pub(super) fn not_ahead(context: &Context, flag: &str, on: Date) -> Result<(), Refusal> {
    if on <= context.today {
        return Ok(());
    }
    let (on, today) = (on.to_string(), context.today.to_string());
    Err(Refusal::AheadOfToday { flag: flag.to_owned(), on, today })
}

/// Refuses a day before the earliest one that makes sense.
pub(super) fn not_before(flag: &str, on: Date, earliest: Date) -> Result<(), Refusal> {
    if on >= earliest {
        return Ok(());
    }
    let (on, earliest) = (on.to_string(), earliest.to_string());
    Err(Refusal::TooEarly { flag: flag.to_owned(), on, earliest })
}

fn refusal(found: Impossible, context: &Context) -> Refusal {
    match found {
        Impossible::Ahead { field, on } => {
            Refusal::AheadOfToday { flag: flag(field), on: on.to_string(), today: context.today.to_string() }
        }
        Impossible::BeforeOpening { field, on, opened } => {
            Refusal::TooEarly { flag: flag(field), on: on.to_string(), earliest: opened.to_string() }
        }
        Impossible::Order { first, then } => Refusal::WrongOrder {
            first: flag(first.0),
            first_on: first.1.to_string(),
            then: flag(then.0),
            then_on: then.1.to_string(),
        },
    }
}

/// The flag that fills a key.
fn flag(field: &str) -> String {
    match field {
        "notification.on" => "notified-on".to_owned(),
        _ => vocabulary::kebab(field.rsplit('.').next().unwrap_or(field)),
    }
}
