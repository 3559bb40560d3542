//! `regie plan diff CASE [A] [B]`: what became of a plan between two versions, days or commits, in words.

use clap::Args;

use super::chronicle::{Chronicle, Then};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::CaseFolder;
use crate::practice::difference::{Difference, last_touch};
use crate::practice::plan::{PlanChange, changes};
use crate::report::view::{PlanDifference, Touch, TracedChange, TracedDifference};

/// `regie plan diff CASE [A] [B]`.
#[derive(Args)]
pub(crate) struct Diff {
    case: String,
    /// The older moment; the content that was approved last unless said otherwise.
    from: Option<String>,
    /// The newer moment; now unless said otherwise.
    to: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Diff) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    difference(context, &desk, &folder, (verb.from.as_deref(), verb.to.as_deref()))
}

/// Shows what became of the plan of a case between two moments: from what was approved last, to now, unless said
/// otherwise.
///
/// # Errors
/// No plan, or no such moment.
pub(crate) fn difference(
    context: &Context,
    desk: &Desk,
    folder: &CaseFolder,
    (from, to): (Option<&str>, Option<&str>),
) -> Result<Exit, Error> {
    let chronicle = Chronicle::new(context, desk, folder)?;
    let from = match from {
        Some(word) => chronicle.at(word)?,
        None => chronicle.approved()?,
    };
    let to = match to {
        Some(word) => chronicle.at(word)?,
        None => chronicle.now(),
    };
    let steps = chronicle.steps(&from, &to)?;
    let changes = changes(&from.plan, &to.plan).into_iter().map(|change| traced(change, &steps)).collect();
    let Then { moment: older, plan: was } = from;
    let Then { moment: newer, plan: is } = to;
    let view = PlanDifference::new(&folder.file, &desk.office, (older, newer), [&was, &is], changes);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// A change with who made each of its differences.
fn traced(change: PlanChange, steps: &[(Touch, Vec<Difference>)]) -> TracedChange {
    let PlanChange { part, id, text, kind, differences } = change;
    let trace = |difference: Difference| {
        let touch = last_touch(&difference.place, steps).cloned();
        TracedDifference { difference, touch }
    };
    TracedChange { part, id, text, kind, differences: differences.into_iter().map(trace).collect() }
}
