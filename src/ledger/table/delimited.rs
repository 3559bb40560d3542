//! Files with a sign between the columns, read row by row.

use std::io::Read;

use csv::{ByteRecord, ReaderBuilder};

use super::error::TableError;
use super::{Cell, Fault, MOST_CELLS, MOST_ROWS, Row, Table, encoded, file_name};
use crate::ledger::error::Error;
use crate::model::import_map::{Delimiter, Encoding};

/// How a file is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    /// The encoding of its bytes.
    pub encoding: Encoding,
    /// What stands between the columns.
    pub delimiter: Delimiter,
    /// The line of the names of the columns, from 1.
    pub header: usize,
}

/// As much of a file as is looked at to see what stands between its columns.
const BEGINNING: u64 = 64 * 1024;

/// How a file looks as if it were to be read.
///
/// # Errors
/// When the disk refuses or the file is no text.
pub fn sniff(path: &str) -> Result<Form, Error> {
    let encoding = encoded::detect(path)?;
    let mut bytes = Vec::new();
    let read = encoded::open(path, encoding)?.take(BEGINNING).read_to_end(&mut bytes);
    read.map_err(|error| Error::io(path, &error))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut lines = text.lines();
    let line = lines.next().unwrap_or_default();
    // A first line that only tells a spreadsheet which sign it is.
    let told = line.trim().strip_prefix("sep=").and_then(|sign| sign.chars().next());
    if let Some(delimiter) = Delimiter::ALL.into_iter().find(|known| Some(known.sign()) == told) {
        return Ok(Form { encoding, delimiter, header: 2 });
    }
    let most =
        Delimiter::ALL.into_iter().rev().max_by_key(|delimiter| outside_quotes(line, delimiter.sign()));
    Ok(Form { encoding, delimiter: most.unwrap_or_default(), header: 1 })
}

/// How often a sign stands outside quotation marks.
fn outside_quotes(line: &str, sign: char) -> usize {
    let parts = line.split('"').step_by(2);
    parts.map(|part| part.matches(sign).count()).sum()
}

/// The table of a file.
///
/// # Errors
/// When the disk refuses, no line of names is there, or there is more than is taken in at once.
pub fn read(path: &str, form: Form) -> Result<Table, Error> {
    let source = encoded::Lines::new(encoded::open(path, form.encoding)?);
    let delimiter = u8::try_from(form.delimiter.sign()).unwrap_or(b';');
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(source);
    let mut table = Table { file: file_name(path), ..Table::default() };
    let (mut record, mut named, mut cells, mut first) = (ByteRecord::new(), false, 0, 1);
    while reader.read_byte_record(&mut record).map_err(|error| unreadable(path, error))? {
        // The reader stands behind the line; a text in it may go over several lines.
        let inside = record.iter().flatten().filter(|byte| **byte == b'\n').count();
        let line = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        // A text that is never closed swallows the end of its own line.
        let number = line.saturating_sub(inside + 1).max(first);
        first = line;
        if number < form.header {
            continue;
        }
        let row = Row { number, cells: record.iter().map(|bytes| cell(bytes, form.encoding)).collect() };
        if !named {
            table.columns = row.cells.iter().map(name).collect();
            named = true;
            continue;
        }
        let Some(row) = row.trimmed() else { continue };
        cells += row.cells.len();
        table.rows.push(row);
        if table.rows.len() > MOST_ROWS || cells > MOST_CELLS {
            let path = path.to_owned();
            return Err(TableError::TooLong { path, rows: MOST_ROWS, cells: MOST_CELLS }.into());
        }
    }
    if named {
        Ok(table)
    } else {
        Err(TableError::NoHeader { path: path.to_owned(), line: form.header }.into())
    }
}

fn cell(bytes: &[u8], encoding: Encoding) -> Cell {
    encoded::text(bytes, encoding).map_or(Cell::Bad(Fault::Encoding), |text| Cell::text(&text))
}

/// The name of a column, on one line.
pub(super) fn name(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Cell::Day(day) => day.to_string(),
        Cell::Empty | Cell::Bad(_) => String::new(),
    }
}

fn unreadable(path: &str, error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Error::io(path, &error),
        _ => TableError::NotText { path: path.to_owned() }.into(),
    }
}
