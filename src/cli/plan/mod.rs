//! `regie plan`: who does what, where, when, how, and for which goal? (SAM 2.2, BOOK 6, P3 4)

mod action;
mod agree;
mod approve;
mod chronicle;
mod crisis;
mod diff;
mod draft;
mod goal;
mod handover;
mod letter;
mod list;
mod show;
mod versions;

pub(super) use self::diff::difference;
use clap::{Args, Subcommand};

use super::context::Context;
use super::desk::{Desk, Keeping, case_change};
use super::error::{Error, Exit, Refusal};
use crate::ledger::CaseFolder;
use crate::model::plan::Plan as Record;
use crate::model::profile::Profile;
use crate::model::{CaseId, Fact, Function, Message, RecordId, Slug};
use crate::practice::plan::{PlanStanding, standing, version};
use crate::practice::profile::in_force;
use crate::report::Tone;

/// `regie plan`; the bare noun lists the plans of all open cases.
#[derive(Args)]
pub(crate) struct Plan {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Draft(draft::Draft),
    Letter(letter::Letter),
    Show(show::Show),
    Goal(goal::Revise),
    Action(action::Revise),
    Agree(agree::Agree),
    Crisis(crisis::Prepare),
    Approve(approve::Approve),
    Handover(handover::Hand),
    Versions(versions::Versions),
    Diff(diff::Diff),
}

pub(crate) fn run(context: &Context, noun: Plan) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Draft(verb)) => draft::run(context, &verb),
        Some(Verb::Letter(verb)) => letter::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Goal(verb)) => goal::run(context, verb),
        Some(Verb::Action(verb)) => action::run(context, verb),
        Some(Verb::Agree(verb)) => agree::run(context, &verb),
        Some(Verb::Crisis(verb)) => crisis::run(context, &verb),
        Some(Verb::Approve(verb)) => approve::run(context, &verb),
        Some(Verb::Handover(verb)) => handover::run(context, &verb),
        Some(Verb::Versions(verb)) => versions::run(context, &verb),
        Some(Verb::Diff(verb)) => diff::run(context, &verb),
        None => list::run(context),
    }
}

/// The plan of a case, or the refusal that there is none.
fn plan(folder: &CaseFolder) -> Result<Record, Refusal> {
    let none = || Refusal::NoPlan { case: folder.file.case.id.to_string() };
    folder.file.plan.clone().filter(|plan| *plan != Record::default()).ok_or_else(none)
}

/// A change to the plan of a case.
#[derive(Clone, Copy)]
struct Deed<'a> {
    case: &'a CaseId,
    /// `plan.goal`.
    action: &'static str,
    record: Option<&'a RecordId>,
    by: &'a Slug,
}

/// Keeps a change to the plan; what there is to tell when the plan is not what was agreed any more.
fn kept(
    context: &Context,
    desk: &Desk,
    deed: Deed<'_>,
    decide: impl FnOnce(&mut Record) -> Result<(), Error>,
) -> Result<(Keeping, Vec<(Tone, Message)>), Error> {
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(deed.case)?;
        let before = folder.file.plan.clone().unwrap_or_default();
        let mut plan = before.clone();
        decide(&mut plan)?;
        let stands = |plan: &Record| {
            profile(context, desk).map(|profile| standing(&folder.file, plan, profile, context.today))
        };
        if stands(&before) == Some(PlanStanding::Approved) && stands(&plan) != Some(PlanStanding::Approved) {
            let version = Fact::Count(version(&before).into());
            notes.push((Tone::Attention, Message::new("note-plan-changed").with("version", version)));
        }
        let action = (deed.action, Function::Planning);
        let mut change = case_change(action, deed.case, deed.record, deed.by);
        change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
        Ok(change)
    })?;
    Ok((keeping, notes))
}

/// The profile by which plans are judged today; a ledger always has one.
fn profile<'a>(context: &Context, desk: &'a Desk) -> Option<&'a Profile> {
    in_force(&desk.office.profiles, context.today)
}

/// The record was changed by somebody else while it stood in the editor.
fn moved() -> Error {
    crate::history::Error::Moved { branch: "HEAD".to_owned() }.into()
}
