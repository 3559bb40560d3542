//! What leaves the ledger for other programs, as bytes: pure functions, one file per format.

mod calendar;

pub use calendar::{CALENDAR_ZONE, Occasion, calendar};
