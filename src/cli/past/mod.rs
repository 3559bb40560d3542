//! What was: what a word asks the history of, and what each commit did to it, field by field.

mod reading;
mod subject;

pub(crate) use self::reading::{Readings, function, logged, related};
pub(crate) use self::subject::{Subject, subject};
