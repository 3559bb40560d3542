//! `regie diff [REF] [A] [B]`: what became of a record, a case or the ledger between two days or commits, in words.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit};
use super::past::{Between, Readings, Subject, Then, subject};
use super::plan::difference;
use crate::report::view::{Differences, DifferencesItem};

/// `regie diff [REF] [A] [B]`.
#[derive(Args)]
pub(crate) struct Diff {
    /// What it is asked of; the ledger unless said otherwise.
    reference: Option<String>,
    /// The older moment; what was kept last unless said otherwise.
    from: Option<String>,
    /// The newer moment; now unless said otherwise.
    to: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Diff) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let word = verb.reference.as_deref().unwrap_or("ledger");
    let subject = subject(&desk, word)?;
    if let Some(case) = of_plan(&subject) {
        let from = verb.from.clone().or(desk.commit()?);
        return difference(context, &desk, &desk.find_case(case)?, (from.as_deref(), verb.to.as_deref()));
    }
    let from =
        verb.from.as_deref().map_or_else(|| Then::kept(&desk), |word| Then::at(context, &desk, word))?;
    let to =
        verb.to.as_deref().map_or_else(|| Ok(Then::now(&desk)), |word| Then::at(context, &desk, word))?;
    let records = Between::new(&desk, &subject, (&from, &to))?.records()?;
    let references: Vec<&str> = records.iter().map(|one| one.record.as_str()).collect();
    let names = Readings::new(&desk)?.names(&references);
    let what = match (&subject.record, &subject.reference, &subject.case) {
        (Some(record), ..) | (None, Some(record), _) => record.clone(),
        (None, None, Some(case)) => case.to_string(),
        (None, None, None) => desk.office.settings.name.clone(),
    };
    let item = DifferencesItem { of: what, from: from.moment(), to: to.moment(), records };
    context.show(&Differences { items: [item], names }, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// The case, when a whole plan is asked for: it has versions besides, and tells its goals and actions one by one.
fn of_plan(subject: &Subject) -> Option<&str> {
    let (case, rest) = subject.reference.as_deref()?.split_once('/')?;
    (rest == "plan" && subject.part.is_none()).then_some(case)
}
