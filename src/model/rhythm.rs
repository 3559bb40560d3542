//! How often something comes back: `day`, `2 weeks`, `3 months`.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Fact, Message};

/// Once in so many days, weeks or months; written `2 weeks`, and `week` for every week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rhythm {
    count: u32,
    unit: Unit,
}

/// What a rhythm counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Calendar months.
    Month,
}

/// Why a text is no rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("invalid-rhythm")]
pub struct InvalidRhythm;

/// The highest count.
const MOST: u32 = 99;

impl Rhythm {
    /// Once in so many, 1 to 99.
    #[must_use]
    pub fn new(count: u32, unit: Unit) -> Option<Self> {
        (1..=MOST).contains(&count).then_some(Self { count, unit })
    }

    /// How many units lie between two times, 1 to 99.
    #[must_use]
    pub fn count(self) -> u32 {
        self.count
    }

    /// What is counted.
    #[must_use]
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// The day of the time after `times` others, counted from the first one: months from their anchor, never from a
    /// clamped day (PRACTICE 6, months).
    #[must_use]
    pub fn nth(self, first: Date, times: u32) -> Date {
        let units = self.count.saturating_mul(times);
        match self.unit {
            Unit::Day => first.plus_days(i64::from(units)),
            Unit::Week => first.plus_days(i64::from(units) * 7),
            Unit::Month => first.plus_months(units),
        }
    }
}

impl fmt::Display for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
        };
        match self.count {
            1 => f.write_str(unit),
            count => write!(f, "{count} {unit}s"),
        }
    }
}

impl FromStr for Rhythm {
    type Err = InvalidRhythm;

    fn from_str(text: &str) -> Result<Self, InvalidRhythm> {
        let (count, unit) = text.trim().split_once(' ').unwrap_or(("1", text.trim()));
        let unit = match unit.trim().trim_end_matches('s') {
            "day" => Unit::Day,
            "week" => Unit::Week,
            "month" => Unit::Month,
            _ => return Err(InvalidRhythm),
        };
        count.parse().ok().and_then(|count| Self::new(count, unit)).ok_or(InvalidRhythm)
    }
}

impl TryFrom<String> for Rhythm {
    type Error = InvalidRhythm;

    fn try_from(text: String) -> Result<Self, InvalidRhythm> {
        text.parse()
    }
}

impl From<Rhythm> for String {
    fn from(rhythm: Rhythm) -> Self {
        rhythm.to_string()
    }
}

/// In words: every week, every 2 weeks.
impl From<Rhythm> for Fact {
    fn from(rhythm: Rhythm) -> Self {
        let message = match rhythm.unit {
            Unit::Day => Message::new("fact-every-day"),
            Unit::Week => Message::new("fact-every-week"),
            Unit::Month => Message::new("fact-every-month"),
        };
        Self::Message(message.with("count", i64::from(rhythm.count)))
    }
}

impl JsonSchema for Rhythm {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Rhythm".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([1-9][0-9]? )?(day|week|month)s?$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rhythm_is_read_and_written_alike() {
        for (typed, written) in
            [("2 weeks", "2 weeks"), ("1 week", "week"), ("month", "month"), ("90 days", "90 days")]
        {
            assert_eq!(typed.parse::<Rhythm>().unwrap().to_string(), written);
        }
        for text in ["", "0 weeks", "100 days", "2", "fortnight", "-1 day", "1.5 weeks"] {
            assert_eq!(text.parse::<Rhythm>(), Err(InvalidRhythm), "{text}");
        }
    }

    #[test]
    fn months_are_counted_from_the_first_day() {
        let monthly: Rhythm = "month".parse().unwrap();
        let first = "2026-01-31".parse().unwrap();
        assert_eq!(monthly.nth(first, 1).to_string(), "2026-02-28");
        assert_eq!(monthly.nth(first, 2).to_string(), "2026-03-31");
        assert_eq!("2 weeks".parse::<Rhythm>().unwrap().nth(first, 2).to_string(), "2026-02-28");
    }
}
