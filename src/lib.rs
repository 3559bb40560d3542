//! regie: a plain-text case ledger for case managers.

pub mod model;
pub mod practice;
