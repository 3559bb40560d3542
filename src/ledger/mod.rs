//! The ledger's files: what a command wants to keep.

pub mod change;

pub use change::{Change, Edit};
