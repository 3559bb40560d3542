//! Where a case stands, as far as rules ask: open or closed, since when, how far on its way.
//!
//! The spans below are no facts of the sources: they are the patience of the program, so that nobody is alarmed
//! about a case that has only just begun.

use serde::{Deserialize, Serialize};

use super::super::contact::phase;
use super::super::responsible::holds;
use super::Inquiry;
use crate::model::case::{CaseStatus, Role, RoleName};
use crate::model::course::{ClosingReason, Route};
use crate::model::evaluation::{Evaluation, EvaluationKind};
use crate::model::plan::{Goal, GoalStatus};
use crate::model::record::Extent;
use crate::model::{CaseFile, Date, Fact, RecordId, vocabulary};

/// Days after the opening in which roles may still be empty.
const STARTING_DAYS: i64 = 14;

/// Days after the opening or the first assessment in which what follows from it may still be missing.
const SETTLING_DAYS: i64 = 28;

/// Whether work goes on.
pub(super) fn open(file: &CaseFile) -> bool {
    file.case.status == CaseStatus::Open
}

/// The day the work began: the opening, or the last reopening.
pub(super) fn began(file: &CaseFile) -> Date {
    file.case.reopenings.iter().map(|reopening| reopening.on).fold(file.case.opened, Date::max)
}

/// The last day of a closed case; `None` for an open one.
pub(super) fn closed_on(file: &CaseFile) -> Option<Date> {
    if open(file) { None } else { file.case.closings.last().map(|closing| closing.on) }
}

/// Why a closed case ended; `None` for an open one.
pub(super) fn ended_by(file: &CaseFile) -> Option<ClosingReason> {
    if open(file) { None } else { file.case.closings.last().map(|closing| closing.reason) }
}

/// Whether the route of help asks for a plan: all do, but for information and advice.
pub(super) fn plans(file: &CaseFile, on: Date) -> bool {
    phase(file, on).is_none_or(|phase| phase.route != Route::InformationAdvice)
}

/// Whether the case is open on a route with a plan and has begun some time ago.
pub(super) fn started(inquiry: &Inquiry<'_>) -> bool {
    let Inquiry { file, today, .. } = *inquiry;
    open(file) && plans(file, today) && today.days_since(began(file)) >= STARTING_DAYS
}

/// Whether the case is open on a route with a plan and under way for some weeks.
pub(super) fn under_way(inquiry: &Inquiry<'_>) -> bool {
    started(inquiry) && inquiry.today.days_since(began(inquiry.file)) >= SETTLING_DAYS
}

/// Whether the case is open on a route with a plan and past its assessment for some time.
pub(super) fn settled(inquiry: &Inquiry<'_>) -> bool {
    let Inquiry { file, today, .. } = *inquiry;
    let assessed = file.assessments.iter().map(|assessment| assessment.on).min();
    let since = assessed.map(|day| today.days_since(day.max(began(file))));
    open(file) && plans(file, today) && since.is_some_and(|days| days >= SETTLING_DAYS)
}

/// Who has this role on a day.
pub(super) fn holders(file: &CaseFile, role: RoleName, on: Date) -> impl Iterator<Item = &Role> {
    file.case.roles.iter().filter(move |held| held.role == role && holds(held, on))
}

/// Goals that were talked through and not given up.
pub(super) fn agreed_goals(file: &CaseFile) -> impl Iterator<Item = &Goal> {
    file.goals().iter().filter(|goal| matches!(goal.status, GoalStatus::Active | GoalStatus::Reached))
}

/// The final evaluation of the present stretch of work.
pub(super) fn final_evaluation(file: &CaseFile) -> Option<&Evaluation> {
    let began = began(file);
    file.evaluations
        .iter()
        .filter(|evaluation| evaluation.kind == EvaluationKind::Final && evaluation.on >= began)
        .max_by_key(|evaluation| evaluation.on)
}

/// Whether the latest word on a need in an evaluation is that it is met.
pub(super) fn met(file: &CaseFile, need: &RecordId) -> bool {
    file.evaluations
        .iter()
        .flat_map(|evaluation| evaluation.needs.iter().map(move |outcome| (evaluation.on, outcome)))
        .filter(|(_, outcome)| outcome.need == *need)
        .max_by_key(|(on, _)| *on)
        .is_some_and(|(_, outcome)| outcome.met == Extent::Yes)
}

/// Whether a text is left out or holds nothing but blanks.
pub(super) fn blank(text: Option<&String>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// Topics that the practice owes to everybody and that no journal entry holds yet, once a case is under way.
pub(super) fn owed<'a, T: Serialize + Deserialize<'a> + 'a>(
    inquiry: &Inquiry<'_>,
    wanted: &[String],
    done: impl Iterator<Item = &'a T>,
) -> Option<Fact> {
    let known: Vec<String> = done.map(vocabulary::word).collect();
    let kind = vocabulary::kebab(vocabulary::words::<T>().0);
    let missing = wanted.iter().filter(|topic| !known.contains(topic));
    let facts: Vec<Fact> =
        missing.map(|topic| Fact::Word { kind: kind.clone(), word: topic.clone() }).collect();
    (!facts.is_empty() && under_way(inquiry)).then_some(Fact::List(facts))
}
