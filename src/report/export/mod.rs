//! What leaves the ledger for other programs, as bytes: pure functions, one file per format.
//!
//! ```text
//! records ─► tables (types, descriptions) ─► folder of CSV · SQLite file
//!    ├────► FHIR bundle, with the commits they came from
//!    └────► pseudonym (no names, no words of people), unless names are asked for
//! views ──► calendar
//! ```

mod calendar;
mod fhir;
mod folder;
mod pseudonym;
mod sqlite;
pub mod tables;

pub use calendar::{CALENDAR_ZONE, Occasion, calendar};
pub use fhir::{Bundle, Origin, bundle, fhir};
pub use folder::{DESCRIPTION, csv_folder};
pub use pseudonym::{HIDDEN, pseudonymous};
pub use sqlite::sqlite;

use super::render::{escaped, safe};
use super::{Error, Stamp};

/// What an export was made from, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What the records were read from.
    pub stamp: Stamp,
    /// Whether names and words of people are in it.
    pub named: bool,
}

impl About {
    /// The facts, by name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        vec![
            ("format", "regie/export/1".to_owned()),
            ("ledger", self.stamp.ledger.clone()),
            ("commit", self.stamp.commit.clone().unwrap_or_default()),
            ("today", self.stamp.today.to_string()),
            ("filter", self.stamp.filter.join(" ")),
            ("names", if self.named { "in" } else { "out" }.to_owned()),
        ]
    }
}
