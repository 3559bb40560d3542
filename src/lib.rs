//! regie: a plain-text case ledger for case managers.

pub mod cli;
pub mod history;
pub mod i18n;
pub mod ledger;
pub mod model;
pub mod practice;
pub mod report;
