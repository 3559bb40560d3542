//! regie: a plain-text case ledger for case managers.

pub mod i18n;
pub mod model;
pub mod report;
