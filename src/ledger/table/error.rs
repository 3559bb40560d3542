//! Why a table of a user cannot be read.

use serde::Serialize;

/// Why a table cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum TableError {
    /// Bytes that are no text in any encoding that is read.
    #[error("table-not-text")]
    NotText {
        /// The file.
        path: String,
    },
    /// More rows or cells than are taken in at once.
    #[error("table-too-long")]
    TooLong {
        /// The file.
        path: String,
        /// The most rows.
        rows: usize,
        /// The most cells.
        cells: usize,
    },
    /// A file that is larger than is read.
    #[error("table-too-large")]
    TooHeavy {
        /// The file.
        path: String,
        /// The most bytes, in MiB.
        most: u64,
    },
    /// No row of names.
    #[error("table-empty")]
    NoHeader {
        /// The file.
        path: String,
        /// The row or line where the names should be.
        line: usize,
    },
    /// A workbook that cannot be opened without its password.
    #[error("workbook-protected")]
    Protected {
        /// The file.
        path: String,
    },
    /// Not a workbook, or a damaged one.
    #[error("workbook-broken")]
    Broken {
        /// The file.
        path: String,
    },
    /// A workbook that unpacks to more than is read.
    #[error("workbook-too-large")]
    TooLarge {
        /// The file.
        path: String,
        /// The most bytes, in MiB.
        most: u64,
    },
    /// A workbook does not have this sheet.
    #[error("no-sheet")]
    NoSheet {
        /// The file.
        path: String,
        /// The sheet.
        sheet: String,
    },
}
