//! Whole numbers that stay on their scale.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A whole number from `LEAST` to `MOST`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Whole<const LEAST: i64, const MOST: i64>(i64);

/// A level of Goal Attainment Scaling, −2 to +2 (PRACTICE 6).
pub type AttainmentLevel = Whole<-2, 2>;
/// A figure from 1 (cannot go on like this) to 10 (as I want it).
pub type Grade = Whole<1, 10>;
/// A point on a scale of five.
pub type Point = Whole<1, 5>;
/// A number of months between two reviews.
pub type Months = Whole<1, 12>;
/// A share in whole per cent.
pub type Percent = Whole<1, 100>;

/// A number that is not on its scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("out-of-range {least} {most}")]
pub struct OutOfRange {
    /// The lowest number of the scale.
    pub least: i64,
    /// The highest number of the scale.
    pub most: i64,
}

impl<const LEAST: i64, const MOST: i64> Whole<LEAST, MOST> {
    /// The number, when it is on the scale.
    #[must_use]
    pub fn new(value: i64) -> Option<Self> {
        Self::try_from(value).ok()
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> i64 {
        self.0
    }
}

impl<const LEAST: i64, const MOST: i64> TryFrom<i64> for Whole<LEAST, MOST> {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        if (LEAST..=MOST).contains(&value) {
            Ok(Self(value))
        } else {
            Err(OutOfRange { least: LEAST, most: MOST })
        }
    }
}

impl<const LEAST: i64, const MOST: i64> From<Whole<LEAST, MOST>> for i64 {
    fn from(whole: Whole<LEAST, MOST>) -> Self {
        whole.0
    }
}

impl<const LEAST: i64, const MOST: i64> JsonSchema for Whole<LEAST, MOST> {
    fn schema_name() -> Cow<'static, str> {
        Cow::Owned(format!("Whole{LEAST}To{MOST}"))
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": LEAST, "maximum": MOST })
    }
}
