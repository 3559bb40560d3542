//! The ledger on disk: where records live, how they are found, read and written.
//!
//! ```text
//! layout   which path          source  the one door in: working files or a moment of the past
//! read     from bytes to records: no links, at most 1 MiB, UTF-8, every failure at its line
//! store    the ledger          case    one case folder      lookup  from typed words to ids
//! format   TOML and YAML       write   records to contents  change  what a command wants to keep
//! merge    three versions of a file    pair   two paths, one record    conflict  what is not settled
//! schema   JSON Schemas        scaffold  the files of a new ledger      outside  files of the user
//! intake   rows of other registers become records
//! table    tables of the user, as rows of cells
//! ```

pub mod after;
pub mod case;
pub mod change;
pub mod conflict;
pub mod copy;
mod differ;
pub mod error;
pub mod format;
pub mod incoming;
pub mod intake;
pub mod kind;
pub mod layout;
pub mod lookup;
pub mod mail;
pub mod merge;
pub mod outside;
pub mod overlay;
pub mod pair;
pub mod read;
pub mod reference;
pub mod sample;
pub mod scaffold;
pub mod schema;
pub mod source;
pub mod store;
mod stray;
pub mod table;
pub mod write;

pub use case::CaseFolder;
pub use change::{Change, Edit};
pub use error::Error;
pub use source::{Found, Moment, Source};
pub use store::Ledger;
