//! When the next review is due (SAM 2.4: at least every six months; PRACTICE 6, months).
//!
//! Counted in calendar months from the anchor: the last review, else the first approval of the plan, else the
//! opening of the case; a reopening after that begins a new count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::responsible::responsibles;
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
    /// Who answers for the case today, the first one first (team handles).
    pub responsible: Vec<Slug>,
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
    if file.case.status != CaseStatus::Open {
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
        responsible: responsibles(file, today),
    })
}

/// The day by which the next review had to be held, as it was known on a day; whether the case is open or closed.
#[must_use]
pub fn due_day(file: &CaseFile, profile: &Profile, on: Date) -> Date {
    anchor(file, on).0.plus_months(months(file, profile))
}

/// The day by which a review on a day has to be held; another one held on that same day counts as the last.
#[must_use]
pub fn due_for(file: &CaseFile, profile: &Profile, on: Date) -> Date {
    let again = file.reviews.iter().any(|review| review.on == on);
    due_day(file, profile, if again { on } else { on.plus_days(-1) })
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::course::ReviewRhythm;
    use crate::model::record::Voice;
    use crate::model::whole::Whole;
    use crate::practice::samples::{approval, case, day, plan, profile, reopening, review};

    fn counted(file: &CaseFile, today: &str) -> (Anchor, Date, Date) {
        let due = due(file, &profile("work-care"), day(today)).unwrap();
        (due.anchor_kind, due.anchor, due.due)
    }

    #[test]
    fn the_term_counts_from_opening_then_approval_then_review_then_reopening() {
        let mut file = case("2025-08-31");
        let today = "2026-09-30";
        assert_eq!(counted(&file, today), (Anchor::Opened, day("2025-08-31"), day("2026-02-28")));
        let mut content = plan(Vec::new());
        for on in ["2025-10-15", "2025-12-01"] {
            content.approvals.push(approval(&content, on, Voice::Client, ApprovalDecision::Approved));
        }
        content.approvals.push(approval(&content, "2025-09-20", Voice::Client, ApprovalDecision::Refused));
        file.plan = Some(content);
        assert_eq!(counted(&file, today), (Anchor::PlanApproved, day("2025-10-15"), day("2026-04-15")));
        file.reviews = vec![review("2026-03-31"), review("2025-12-31")];
        assert_eq!(counted(&file, today), (Anchor::LastReview, day("2026-03-31"), day("2026-09-30")));
        assert_eq!(counted(&file, "2026-03-30"), (Anchor::LastReview, day("2025-12-31"), day("2026-06-30")));
        file.case.reopenings.push(reopening("2026-08-30"));
        assert_eq!(counted(&file, today), (Anchor::Reopened, day("2026-08-30"), day("2027-02-28")));
        file.case.reopenings[0].on = day("2026-03-31");
        assert_eq!(counted(&file, today).0, Anchor::LastReview);
        file.case.status = CaseStatus::Closed;
        assert_eq!(due(&file, &profile("work-care"), day(today)), None);
        assert_eq!(due_day(&file, &profile("work-care"), day(today)), day("2026-09-30"));
    }

    #[test]
    fn a_review_on_the_same_day_counts_and_one_from_before_makes_nothing_late() {
        let mut file = case("2025-08-31");
        let profile = profile("work-care");
        assert_eq!(due_for(&file, &profile, day("2026-09-30")), day("2026-02-28"));
        file.reviews = vec![review("2026-09-30")];
        assert_eq!(due_for(&file, &profile, day("2026-09-30")), day("2027-03-30"));
        file.reviews = vec![review("2026-02-20"), review("2025-12-01")];
        assert_eq!(
            due_for(&file, &profile, day("2026-05-30")),
            day("2026-08-20"),
            "one noted later changes nothing"
        );
    }

    #[test]
    fn a_case_may_have_a_rhythm_of_its_own() {
        let mut file = case("2026-01-31");
        file.case.review = Some(ReviewRhythm { months: Whole::new(1).unwrap(), reason: "?".into() });
        assert_eq!(counted(&file, "2026-02-01").2, day("2026-02-28"));
    }

    #[test]
    fn a_due_day_is_past_today_near_or_far() {
        let file = case("2026-01-15");
        let state = |today: &str| {
            let due = due(&file, &profile("general"), day(today)).unwrap();
            (due.state, due.days)
        };
        assert_eq!(state("2026-07-16"), (DueState::Overdue, -1));
        assert_eq!(state("2026-07-15"), (DueState::Due, 0));
        assert_eq!(state("2026-06-15"), (DueState::Upcoming, 30));
        assert_eq!(state("2026-06-14"), (DueState::Later, 31));
    }

    proptest! {
        #[test]
        fn a_term_ends_on_the_same_day_or_at_the_end_of_the_month(
            year in 1970i32..=2100, month in 1u32..=12, date in 1u32..=31, months in 1u32..=12,
        ) {
            let Some(anchor) = Date::new(year, month, date) else { return Ok(()) };
            let due = anchor.plus_months(months);
            let counted = (year * 12 + i32::try_from(month - 1 + months).unwrap()).rem_euclid(12 * 10_000);
            prop_assert_eq!((due.year(), due.month()), (counted / 12, u32::try_from(counted % 12).unwrap() + 1));
            let clamped = due.day() < date && due.plus_days(1).day() == 1;
            prop_assert!(due.day() == date || clamped);
            // Twice as far counts from the anchor: it never drifts to an earlier day than the month allows.
            let twice = anchor.plus_months(2 * months);
            prop_assert!(twice.day() == date || twice.plus_days(1).day() == 1);
        }
    }
}
