//! Whether a case was open on a day that may be long past.

use crate::model::case::CaseStatus;
use crate::model::{CaseFile, Date};

/// Whether work went on at the end of this day: opened by then, and not closed, or reopened since. A case that was
/// taken into another one counts there, not here.
#[must_use]
pub fn open_on(file: &CaseFile, on: Date) -> bool {
    let case = &file.case;
    let ended = case.closings.iter().map(|closing| closing.on).filter(|day| *day <= on).max();
    let resumed = case.reopenings.iter().map(|reopening| reopening.on).filter(|day| *day <= on).max();
    let stands = match (ended, resumed) {
        // Closed without a word about the day: closed all along, as far as anybody knows.
        (None, _) => case.status == CaseStatus::Open || !case.closings.is_empty(),
        (Some(ended), Some(resumed)) => resumed >= ended,
        (Some(_), None) => false,
    };
    case.opened <= on && case.status != CaseStatus::Merged && stands
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, closing, day, reopening};

    #[test]
    fn a_case_is_open_between_its_turns() {
        let mut file = case("2026-01-05");
        let open = |file: &CaseFile, on: &str| open_on(file, day(on));
        assert!(!open(&file, "2026-01-04") && open(&file, "2026-01-05") && open(&file, "2030-01-01"));
        file.case.status = CaseStatus::Closed;
        assert!(!open(&file, "2026-02-01"), "nobody knows until when it was open");
        file.case.closings.push(closing("2026-03-01"));
        assert!(open(&file, "2026-02-28") && !open(&file, "2026-03-01"));
        file.case.reopenings.push(reopening("2026-05-01"));
        file.case.status = CaseStatus::Open;
        assert!(!open(&file, "2026-04-30") && open(&file, "2026-05-01"));
        file.case.status = CaseStatus::Merged;
        assert!(!open(&file, "2026-05-01"));
    }
}
