//! On which days an action that comes back was to be done (SAM 2.2: when; SAM 2.4: is the promised help given?).
//!
//! An action without a first day or without a rhythm is expected on no day: nobody is held to a day that nobody agreed.

use crate::model::plan::{Action, ActionStatus};
use crate::model::{Date, Rhythm};

/// The days on which an action with a rhythm was expected, up to and with `until`: from its first day, no later than
/// the day by which it ends (`due`) or was done (`done_on`). None of an action that was given up.
#[must_use]
pub fn expected(action: &Action, until: Date) -> Vec<Date> {
    let Some((rhythm, first)) = term(action) else { return Vec::new() };
    let last = [action.due, action.done_on].into_iter().flatten().fold(until, Date::min);
    days(rhythm, first, last)
}

/// The first day after `today` on which an action with a rhythm is expected; none when it ends before, is done or was
/// given up.
#[must_use]
pub fn next(action: &Action, today: Date) -> Option<Date> {
    let (rhythm, first) = term(action).filter(|_| action.status == ActionStatus::Open)?;
    let passed = days(rhythm, first, today).len();
    let next = rhythm.nth(first, u32::try_from(passed).ok()?);
    (next > today && action.due.is_none_or(|due| next <= due)).then_some(next)
}

/// The days of a rhythm from its first one up to and with a last one.
#[must_use]
pub fn days(rhythm: Rhythm, first: Date, last: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let each = (0..).map(|times| rhythm.nth(first, times)).take_while(|day| *day <= last);
    for day in each {
        // Beyond the end of the calendar a day does not move any more.
        if days.last().is_some_and(|before| *before >= day) {
            break;
        }
        days.push(day);
    }
    days
}

/// Rhythm and first day of an action that is to be done time and again.
fn term(action: &Action) -> Option<(Rhythm, Date)> {
    action.every.zip(action.from).filter(|_| action.status != ActionStatus::Dropped)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{self, day};

    fn action(every: &str, from: &str) -> Action {
        Action { every: every.parse().ok(), from: Some(day(from)), ..samples::action(1, Some(1)) }
    }

    fn said(days: &[Date]) -> Vec<String> {
        days.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_action_is_expected_from_its_first_day_to_its_last() {
        let mut weekly = action("2 weeks", "2026-06-01");
        let seen = expected(&weekly, day("2026-07-01"));
        assert_eq!(said(&seen), ["2026-06-01", "2026-06-15", "2026-06-29"]);
        assert_eq!(said(&expected(&weekly, day("2026-06-15"))), ["2026-06-01", "2026-06-15"]);
        assert!(expected(&weekly, day("2026-05-31")).is_empty());
        weekly.due = Some(day("2026-06-20"));
        assert_eq!(expected(&weekly, day("2026-07-01")).len(), 2);
        weekly.status = ActionStatus::Done;
        weekly.done_on = Some(day("2026-06-14"));
        assert_eq!(said(&expected(&weekly, day("2026-07-01"))), ["2026-06-01"]);
        weekly.status = ActionStatus::Dropped;
        assert!(expected(&weekly, day("2026-07-01")).is_empty());
    }

    #[test]
    fn months_are_counted_from_the_first_day() {
        let monthly = action("month", "2026-01-31");
        let seen = expected(&monthly, day("2026-04-30"));
        assert_eq!(said(&seen), ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    }

    #[test]
    fn what_has_no_first_day_or_no_rhythm_is_expected_on_none() {
        let mut open = action("week", "2026-06-01");
        open.from = None;
        assert!(expected(&open, day("2026-07-01")).is_empty());
        assert!(expected(&samples::action(1, None), day("2026-07-01")).is_empty());
        assert_eq!(next(&open, day("2026-07-01")), None);
    }

    #[test]
    fn the_next_day_is_the_first_one_after_today() {
        let mut weekly = action("week", "2026-06-01");
        assert_eq!(next(&weekly, day("2026-05-01")), Some(day("2026-06-01")));
        assert_eq!(next(&weekly, day("2026-06-01")), Some(day("2026-06-08")));
        assert_eq!(next(&weekly, day("2026-06-14")), Some(day("2026-06-15")));
        weekly.due = Some(day("2026-06-10"));
        assert_eq!(next(&weekly, day("2026-06-08")), None);
        weekly.due = None;
        weekly.status = ActionStatus::Done;
        assert_eq!(next(&weekly, day("2026-06-08")), None);
    }

    #[test]
    fn a_rhythm_comes_to_an_end_with_the_calendar() {
        let rhythm = "99 months".parse().unwrap();
        assert!(days(rhythm, day("2026-01-01"), day("2199-12-31")).len() < 30);
    }
}
