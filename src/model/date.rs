//! Calendar days and the month arithmetic of review terms.
//!
//! chrono is softly deprecated by its author; no other module names it, except where a calendar's alarm is written.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A calendar day, written `2026-03-02`; years 1900 to 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

/// Why a text is not a calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("invalid-date")]
pub struct InvalidDate;

impl Date {
    /// The day with this year, month (1–12) and day (1–31), or `None` when the calendar does not have it.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day that the operating system's clock shows in local time.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock; called by cli/context.rs"
    )]
    pub fn of_clock() -> Self {
        Self(chrono::Local::now().date_naive())
    }

    /// The same day so many months later, clamped to the end of the month (PRACTICE 6, months): six months after
    /// 31 August is 28 or 29 February. Count from the anchor each time, never from a clamped day.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The same day so many months earlier, clamped to the end of the month.
    #[must_use]
    pub fn minus_months(self, months: u32) -> Self {
        Self(self.0.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN))
    }

    /// The day so many days later; negative is earlier.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        TimeDelta::try_days(days).and_then(|span| self.0.checked_add_signed(span)).map_or(self, Self)
    }

    /// Days from `earlier` to this day; negative when this day is before it.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// Whole years from `earlier` to this day, as an age is counted; somebody born on 29 February has their birthday on
    /// 1 March in other years. Negative when this day is before `earlier`.
    #[must_use]
    pub fn years_since(self, earlier: Self) -> i32 {
        let before = (self.month(), self.day()) < (earlier.month(), earlier.day());
        self.year() - earlier.year() - i32::from(before)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week, 0 (Monday) to 6 (Sunday).
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// Year and month as a folder name, `2026-03`.
    #[must_use]
    pub fn year_month(self) -> String {
        format!("{:04}-{:02}", self.year(), self.month())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return Err(InvalidDate);
        }
        let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| InvalidDate)?;
        if (1900..2200).contains(&date.year()) { Ok(Self(date)) } else { Err(InvalidDate) }
    }
}

impl TryFrom<String> for Date {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn six_months_after_the_end_of_august_is_the_end_of_february() {
        assert_eq!(day("2025-08-31").plus_months(6), day("2026-02-28"));
        assert_eq!(day("2027-08-31").plus_months(6), day("2028-02-29"));
        assert_eq!(day("2026-01-15").plus_months(6), day("2026-07-15"));
        assert_eq!(day("2025-08-31").plus_months(12), day("2026-08-31"));
    }

    #[test]
    fn an_age_grows_on_the_birthday() {
        assert_eq!(day("2026-06-14").years_since(day("1966-06-15")), 59);
        assert_eq!(day("2026-06-15").years_since(day("1966-06-15")), 60);
        assert_eq!(day("2026-02-28").years_since(day("1964-02-29")), 61);
        assert_eq!(day("2026-03-01").years_since(day("1964-02-29")), 62);
    }

    #[test]
    fn only_whole_iso_days_are_dates() {
        for text in ["2026-2-3", "2026-02-30", "20260203", "2026-02-03T10:00", "0026-02-03", "", "2026/02/03"]
        {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }
}
