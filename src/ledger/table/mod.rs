//! Tables that a user hands in: files with delimiters and sheets of workbooks, as rows of cells. Nothing is worked out:
//! a formula is never evaluated.

mod delimited;
mod encoded;
mod error;
mod workbook;

use crate::model::Date;

pub use delimited::{Form, read, sniff};
pub use error::TableError;
pub use workbook::{Sheet, Workbook};

/// The most rows that are taken in at once.
pub const MOST_ROWS: usize = 100_000;
/// The most cells with something in them that are taken in at once.
pub const MOST_CELLS: usize = 4_000_000;
/// The longest text of one cell, in bytes.
const LONGEST_CELL: usize = 64 * 1024;

/// A table with named columns.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The name of its file, without the folders before it.
    pub file: String,
    /// The name of its sheet, when it is one.
    pub sheet: Option<String>,
    /// The names of the columns, left to right; empty where there is none.
    pub columns: Vec<String>,
    /// The rows below the names that hold something.
    pub rows: Vec<Row>,
    /// Cells whose value is the last result of a formula.
    pub formulas: usize,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line of a file or the row of a sheet, from 1.
    pub number: usize,
    /// The cells, left to right; what is missing at the end is empty.
    pub cells: Vec<Cell>,
}

/// What stands in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text or a number, as it was written; spaces around it are gone.
    Text(Box<str>),
    /// A day.
    Day(Date),
    /// Something that cannot be used.
    Bad(Fault),
}

/// Why a cell cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// Bytes that are no text in the encoding of the file.
    Encoding,
    /// More text than a cell can hold: most likely a quotation mark that is never closed.
    TooLong,
    /// The workbook holds an error in place of a value.
    Error,
    /// A formula whose result the workbook does not hold.
    NoResult,
    /// A day that no calendar of ours has.
    NoDay,
    /// One of several cells that were merged into the one before.
    Merged,
}

impl Fault {
    /// What it is called: message `import-why-<word>`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::TooLong => "too-long",
            Self::Error => "cell-error",
            Self::NoResult => "no-result",
            Self::NoDay => "no-day",
            Self::Merged => "merged",
        }
    }
}

impl Cell {
    /// A cell with a text: spaces around it do not count.
    #[must_use]
    pub fn text(text: &str) -> Self {
        match text.trim() {
            "" => Self::Empty,
            long if long.len() > LONGEST_CELL => Self::Bad(Fault::TooLong),
            plain => Self::Text(plain.replace("\r\n", "\n").into()),
        }
    }
}

impl Table {
    /// The place of a column by its name.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|known| known == name)
    }

    /// The names that stand above more than one column.
    #[must_use]
    pub fn doubles(&self) -> Vec<&str> {
        let named = |at: usize, name: &&String| {
            !name.is_empty() && self.columns.iter().position(|known| known == *name) != Some(at)
        };
        let mut doubles: Vec<&str> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(at, name)| named(*at, name))
            .map(|(_, name)| name.as_str())
            .collect();
        doubles.dedup();
        doubles
    }
}

impl Row {
    /// The cell of a column.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    /// A row without the empty cells at its end; `None` when nothing is left.
    fn trimmed(mut self) -> Option<Self> {
        while self.cells.last() == Some(&Cell::Empty) {
            self.cells.pop();
        }
        (!self.cells.is_empty()).then_some(self)
    }
}

/// The name of a file without the folders before it.
#[must_use]
pub fn file_name(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}

/// What a spreadsheet calls a column: `A`, `B`, …, `AA`.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut rest = column + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_called_as_a_spreadsheet_calls_them() {
        let names: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
