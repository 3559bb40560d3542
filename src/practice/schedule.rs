//! When the next review is due (SAM 2.4: at least every six months; PRACTICE 6, months).
//!
//! Counted in calendar months from the anchor: the last review, else the first approval of the plan, else the
//! opening of the case; a reopening after that begins a new count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::responsible::responsible;
use crate::model::case::CaseStatus;
use crate::model::plan::ApprovalDecision;
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Slug};

/// The next review of one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Due {
    /// The case.
    pub case: CaseId,
    /// The day it was counted from.
    pub anchor: Date,
    /// What happened on that day.
    pub anchor_kind: Anchor,
    /// The months counted.
    pub months: u32,
    /// The day by which the review must be held.
    pub due: Date,
    /// How that day stands to today.
    pub state: DueState,
    /// Days from today to that day; negative when it is past.
    pub days: i64,
    /// Who answers for the case today (team handle).
    pub responsible: Option<Slug>,
}

/// What the term of a review is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// The opening of the case.
    Opened,
    /// The first approval of the plan.
    PlanApproved,
    /// The last review.
    LastReview,
    /// The last reopening of the case.
    Reopened,
}

/// How a due day stands to today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DueState {
    /// It is past.
    Overdue,
    /// It is today.
    Due,
    /// It comes within the days of notice that the profile gives.
    Upcoming,
    /// It comes after that.
    Later,
}

/// When the next review of a case is due; `None` for a closed case.
#[must_use]
pub fn due(file: &CaseFile, profile: &Profile, today: Date) -> Option<Due> {
    if file.case.status == CaseStatus::Closed {
        return None;
    }
    let (anchor, anchor_kind) = anchor(file, today);
    let months = months(file, profile);
    let due = anchor.plus_months(months);
    let days = due.days_since(today);
    Some(Due {
        case: file.case.id.clone(),
        anchor,
        anchor_kind,
        months,
        due,
        state: state(days, profile.review_notice_days),
        days,
        responsible: responsible(file, today),
    })
}

/// The day by which the next review had to be held, as it was known on a day; whether the case is open or closed.
#[must_use]
pub fn due_day(file: &CaseFile, profile: &Profile, on: Date) -> Date {
    anchor(file, on).0.plus_months(months(file, profile))
}

/// The months between two reviews of this case, 1 to 12: its own rhythm, else the profile's.
#[must_use]
pub fn months(file: &CaseFile, profile: &Profile) -> u32 {
    let months = file.case.review.as_ref().map_or(profile.review_months, |rhythm| rhythm.months);
    u32::try_from(months.value()).unwrap_or(1)
}

/// How a day so many days ahead stands to today; negative `days` are past.
#[must_use]
pub fn state(days: i64, notice_days: i64) -> DueState {
    match days {
        ..0 => DueState::Overdue,
        0 => DueState::Due,
        _ if days <= notice_days => DueState::Upcoming,
        _ => DueState::Later,
    }
}

/// What the term is counted from, as it was known on that day: later reviews do not count yet.
fn anchor(file: &CaseFile, today: Date) -> (Date, Anchor) {
    let reviewed = file.reviews.iter().map(|review| review.on).filter(|on| *on <= today).max();
    let approvals = file.plan.iter().flat_map(|plan| &plan.approvals);
    let approved =
        approvals.filter(|a| a.decision == ApprovalDecision::Approved && a.on <= today).map(|a| a.on).min();
    let counted = reviewed
        .map(|on| (on, Anchor::LastReview))
        .or_else(|| approved.map(|on| (on, Anchor::PlanApproved)))
        .unwrap_or((file.case.opened, Anchor::Opened));
    let reopened = file.case.reopenings.iter().map(|reopening| reopening.on).filter(|on| *on <= today).max();
    match reopened {
        Some(on) if on > counted.0 => (on, Anchor::Reopened),
        _ => counted,
    }
}
