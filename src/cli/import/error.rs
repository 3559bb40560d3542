//! Why an import takes nothing in.

use serde::Serialize;

use crate::cli::error::Exit;

/// Why an import takes nothing in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub(crate) enum ImportError {
    /// A file that is not JSON.
    #[error("not-json")]
    NotJson { path: String, line: usize },
    /// A file of JSON that is no bundle.
    #[error("not-a-bundle")]
    NotABundle { path: String },
    /// A table that the map does not name.
    #[error("not-in-map")]
    NotInMap { table: String, map: String },
    /// A map that is not ready; how much is wrong.
    #[error("map-open")]
    MapOpen { map: String, count: usize },
    /// No sheet of a workbook is a table.
    #[error("no-tables")]
    NoTables {},
    /// Entries or rows that do not fit.
    #[error("import-unfit")]
    Unfit { bad: usize },
}

impl ImportError {
    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Unfit { .. } | Self::MapOpen { .. } => Exit::Refused,
            _ => Exit::Usage,
        }
    }
}
