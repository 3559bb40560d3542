//! regie: a plain-text case ledger for case managers.

pub mod history;
pub mod ledger;
pub mod model;
