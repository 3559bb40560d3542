//! Whether reviews were held in time (SAM 2.4), over many cases and a period.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::evaluation::reviews_held;
use super::profile::in_force;
use crate::model::{CaseFile, CaseId, Date, Office, Period, RecordId, Slug};

/// One review that was due or held in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReviewTold {
    /// The case.
    pub case: CaseId,
    /// The day it was due.
    pub due: Date,
    /// Whether it was held in time.
    pub state: Punctuality,
    /// The review; none while nobody has held it.
    pub review: Option<RecordId>,
    /// The day it was held.
    pub on: Option<Date>,
    /// Who held it (team handle).
    pub by: Option<Slug>,
    /// Days late, up to the day it was held or up to the last day told of; 0 when on time.
    pub late: i64,
    /// Why it was late.
    pub reason: Option<String>,
}

/// Whether a review was held in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Punctuality {
    /// Held no later than the day it was due.
    OnTime,
    /// Held, after that day.
    Late,
    /// Not held although its day is past.
    Overdue,
}

/// Reviews held in a period, and those that were overdue on its last day, or today when it has not ended; by the day
/// they were due.
#[must_use]
pub fn reviews(cases: &[CaseFile], office: &Office, period: Period, today: Date) -> Vec<ReviewTold> {
    let last = period.until.min(today);
    let mut told: Vec<ReviewTold> =
        cases.iter().flat_map(|file| of_case(file, office, period, last)).collect();
    told.sort_by(|one, other| (one.due, &one.case).cmp(&(other.due, &other.case)));
    told
}

fn of_case(file: &CaseFile, office: &Office, period: Period, last: Date) -> Vec<ReviewTold> {
    let Some(profile) = in_force(&office.profiles, last) else { return Vec::new() };
    let known = reviews_held(file, profile, last);
    let held = known.held.into_iter().filter(|held| period.holds(held.on)).map(|held| ReviewTold {
        case: file.case.id.clone(),
        due: held.due,
        state: if held.late == 0 { Punctuality::OnTime } else { Punctuality::Late },
        by: file.reviews.iter().find(|review| review.id == held.review).map(|review| review.by.clone()),
        review: Some(held.review),
        on: Some(held.on),
        late: held.late,
        reason: held.reason,
    });
    let open = known.overdue_since.filter(|_| period.from <= last).map(|due| ReviewTold {
        case: file.case.id.clone(),
        due,
        state: Punctuality::Overdue,
        review: None,
        on: None,
        by: None,
        late: last.days_since(due),
        reason: None,
    });
    held.chain(open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, day, office, review};

    #[test]
    fn a_period_tells_reviews_held_in_it_and_what_was_open_at_its_end() {
        let mut file = case("2025-01-31");
        file.reviews = vec![review("2025-07-31"), review("2026-02-05")];
        let office = office("work-care");
        let told = |period: &str, today: &str| {
            let told = reviews(&[file.clone()], &office, period.parse().unwrap(), day(today));
            told.into_iter().map(|one| (one.state, one.late)).collect::<Vec<_>>()
        };
        assert_eq!(told("2025", "2026-12-31"), [(Punctuality::OnTime, 0)]);
        assert_eq!(told("2026q1", "2026-12-31"), [(Punctuality::Late, 5)]);
        assert_eq!(told("2026-01", "2026-12-31"), []);
        assert_eq!(told("2026", "2026-08-06"), [(Punctuality::Late, 5), (Punctuality::Overdue, 1)]);
        assert_eq!(told("2027", "2026-08-06"), []);
    }
}
