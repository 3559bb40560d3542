//! What was: what a word asks the history of, and what each commit did to it, field by field.

mod between;
mod reading;
mod subject;
mod then;

pub(crate) use self::between::Between;
pub(crate) use self::reading::{Readings, doer, function, logged, related, values};
pub(crate) use self::subject::{Subject, subject};
pub(crate) use self::then::Then;
