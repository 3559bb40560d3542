//! Stretches of days that reports look at: `2026`, `2026q1`, `2026-03`, `2026-01..2026-06`, `2026-03-02..2026-03-15`.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Serialize;

use super::Date;

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// Why a text is not a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("invalid-period")]
pub struct InvalidPeriod;

impl Period {
    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.until)
    }
}

impl FromStr for Period {
    type Err = InvalidPeriod;

    fn from_str(text: &str) -> Result<Self, InvalidPeriod> {
        let text = text.trim().to_lowercase();
        let (first, last) = text.split_once("..").unwrap_or((&text, &text));
        let (from, until) = (stretch(first).ok_or(InvalidPeriod)?.0, stretch(last).ok_or(InvalidPeriod)?.1);
        if from <= until { Ok(Self { from, until }) } else { Err(InvalidPeriod) }
    }
}

/// First and last day of one year, quarter, month or day.
fn stretch(text: &str) -> Option<(Date, Date)> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Some((day, day));
    }
    let (year, rest) = text.split_at_checked(4)?;
    let whole = |digits: &str| -> Option<u32> {
        digits.bytes().all(|sign| sign.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let year = i32::try_from(whole(year)?).ok().filter(|year| (1900..2200).contains(year))?;
    let (month, months) = match rest.trim_start_matches('-') {
        "" => (1, 12),
        part => match part.strip_prefix(['q', 'k']) {
            Some(quarter) => (whole(quarter).filter(|number| (1..=4).contains(number))? * 3 - 2, 3),
            None => (whole(part).filter(|_| part.len() == 2)?, 1),
        },
    };
    let from = Date::new(year, month, 1)?;
    Some((from, from.plus_months(months).plus_days(-1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_a_year_a_quarter_a_month_a_day_or_from_one_to_another() {
        for (text, whole) in [
            ("2026", "2026-01-01..2026-12-31"),
            ("2026q1", "2026-01-01..2026-03-31"),
            ("2026-Q4", "2026-10-01..2026-12-31"),
            ("2026k2", "2026-04-01..2026-06-30"),
            ("2028-02", "2028-02-01..2028-02-29"),
            ("2026-01..2026-06", "2026-01-01..2026-06-30"),
            ("2025..2026q1", "2025-01-01..2026-03-31"),
            ("2026-03-02..2026-03-15", "2026-03-02..2026-03-15"),
            ("2026-03-02", "2026-03-02..2026-03-02"),
        ] {
            assert_eq!(
                text.parse::<Period>().map(|period| period.to_string()).as_deref(),
                Ok(whole),
                "{text}"
            );
        }
        for text in
            ["", "26", "2026q5", "2026-13", "2026-1", "2026-06..2026-01", "2026..", "q1", "2026qq1", "x"]
        {
            assert_eq!(text.parse::<Period>(), Err(InvalidPeriod), "{text}");
        }
        let period: Period = "2026-02".parse().unwrap();
        assert!(period.holds(period.from) && period.holds(period.until));
        assert!(!period.holds(period.until.plus_days(1)));
    }
}
