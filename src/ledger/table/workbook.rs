//! Sheets of workbooks, cell by cell. What a workbook unpacks to is measured before any of it is kept.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read, Seek};

use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, SheetVisible, Xlsx, XlsxError};
use zip::ZipArchive;

use super::delimited::name;
use super::error::TableError;
use super::{Cell, Fault, MOST_CELLS, MOST_ROWS, Row, Table, file_name};
use crate::ledger::error::Error;
use crate::ledger::outside;
use crate::model::Date;

/// The most that a workbook may unpack to, in MiB.
const MOST_UNPACKED: u64 = 256;
const MIB: u64 = 1024 * 1024;
/// The most columns that are looked at.
const MOST_COLUMNS: u32 = 1000;

/// A workbook that is opened.
pub struct Workbook {
    path: String,
    book: Xlsx<BufReader<File>>,
}

/// The cells of a sheet by row, each with its column.
type Cells = BTreeMap<usize, Vec<(usize, Cell)>>;

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether it is hidden from who opens the workbook.
    pub hidden: bool,
}

impl Workbook {
    /// Opens a workbook.
    ///
    /// # Errors
    /// When the disk refuses, it is protected by a password, damaged, no workbook, or unpacks to too much.
    pub fn open(path: &str) -> Result<Self, Error> {
        let mut file = outside::open(path)?;
        // A protected workbook is a file of another kind around the workbook; it is told apart below.
        let packed = starts_packed(path, &mut file)?;
        if packed {
            measure(path, file)?;
        }
        let book = Xlsx::new(BufReader::new(outside::open(path)?)).map_err(|error| refused(path, &error))?;
        Ok(Self { path: path.to_owned(), book })
    }

    /// Its sheets, in their order.
    #[must_use]
    pub fn sheets(&self) -> Vec<Sheet> {
        let told = |sheet: &calamine::Sheet| Sheet {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
        };
        self.book.sheets_metadata().iter().map(told).collect()
    }

    /// The table of a sheet; without `header`, the first row in which two cells hold something has the names.
    ///
    /// # Errors
    /// No such sheet, no row of names, damage, or more than is taken in at once.
    pub fn read(&mut self, sheet: &str, header: Option<usize>) -> Result<(Table, usize), Error> {
        let path = self.path.clone();
        let gone = || TableError::NoSheet { path: path.clone(), sheet: sheet.to_owned() };
        if !self.sheets().iter().any(|known| known.name == sheet) {
            return Err(gone().into());
        }
        let damaged = |error: XlsxError| refused(&path, &error);
        let merged = self.book.merge_cells_by_sheet_name(sheet).map_err(damaged)?;
        let (mut rows, formulas) = self.cells(sheet)?;
        let told = |cells: &Vec<(usize, Cell)>| cells.iter().filter(|(_, cell)| *cell != Cell::Empty).count();
        let first = rows.iter().find(|(_, cells)| told(cells) > 1).map(|(number, _)| *number);
        let number = header.or(first).unwrap_or(1);
        let names =
            rows.get(&number).map(|cells| laid(number, cells)).unwrap_or(Row { number, cells: Vec::new() });
        if names.cells.is_empty() {
            return Err(TableError::NoHeader { path, line: number }.into());
        }
        let mut table = Table {
            file: file_name(&path),
            sheet: Some(sheet.to_owned()),
            columns: names.cells.iter().map(name).collect(),
            rows: Vec::new(),
            formulas,
        };
        let mut count = 0;
        for (number, cells) in rows.split_off(&(number + 1)) {
            let mut row = laid(number, &cells);
            cover(&mut row, &merged, table.columns.len());
            count += row.cells.len();
            if count > MOST_CELLS {
                return Err(TableError::TooLong { path, rows: MOST_ROWS, cells: MOST_CELLS }.into());
            }
            table.rows.extend(row.trimmed());
        }
        Ok((table, number))
    }

    /// The cells of a sheet by row, and how many of them are results of formulas.
    fn cells(&mut self, sheet: &str) -> Result<(Cells, usize), Error> {
        let path = self.path.clone();
        let damaged = |error: XlsxError| refused(&path, &error);
        let mut reader = self.book.worksheet_cells_reader(sheet).map_err(damaged)?;
        let (mut rows, mut count, mut formulas) = (Cells::new(), 0, 0);
        while let Some(record) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
            let is_formula = record.formula.is_some();
            let (row, column) = record.pos;
            if column >= MOST_COLUMNS {
                continue;
            }
            let cell = match cell(&record.value) {
                Cell::Empty if is_formula => Cell::Bad(Fault::NoResult),
                Cell::Empty => continue,
                cell => cell,
            };
            formulas += usize::from(is_formula);
            count += 1;
            rows.entry(row as usize + 1).or_default().push((column as usize, cell));
            if rows.len() > MOST_ROWS + 1 || count > MOST_CELLS {
                return Err(TableError::TooLong { path, rows: MOST_ROWS, cells: MOST_CELLS }.into());
            }
        }
        Ok((rows, formulas))
    }
}

/// The cells of a row in their places.
fn laid(number: usize, cells: &[(usize, Cell)]) -> Row {
    let width = cells.iter().map(|(column, _)| column + 1).max().unwrap_or_default();
    let mut row = Row { number, cells: vec![Cell::Empty; width] };
    for (column, cell) in cells {
        if let Some(place) = row.cells.get_mut(*column) {
            *place = cell.clone();
        }
    }
    row
}

/// Marks the cells of a row that were merged into another one: nobody knows for whom its value counts.
fn cover(row: &mut Row, merged: &[Dimensions], width: usize) {
    let at = u32::try_from(row.number - 1).unwrap_or(u32::MAX);
    for region in merged.iter().filter(|region| region.start.0 <= at && at <= region.end.0) {
        let (first, last) = (region.start.1 as usize, region.end.1 as usize);
        for column in first..width.min(last + 1) {
            if at == region.start.0 && column == first {
                continue;
            }
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = row.cells.get_mut(column) {
                *place = Cell::Bad(Fault::Merged);
            }
        }
    }
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Int(number) => Cell::text(&number.to_string()),
        DataRef::Float(number) => Cell::text(&number.to_string()),
        DataRef::Bool(answer) => Cell::text(&answer.to_string()),
        DataRef::DateTime(moment) => day(moment),
        DataRef::DateTimeIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            day.map_or(Cell::Bad(Fault::NoDay), Cell::Day)
        }
        DataRef::Error(_) => Cell::Bad(Fault::Error),
    }
}

/// A day, or a time of day as `1:30`.
fn day(moment: &ExcelDateTime) -> Cell {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return Cell::text(&format!("{hour}:{minute:02}"));
    }
    let known = Date::new(i32::from(year), u32::from(month), u32::from(day));
    known.map_or(Cell::Bad(Fault::NoDay), Cell::Day)
}

/// Whether a file begins as a packed one does.
fn starts_packed(path: &str, file: &mut File) -> Result<bool, Error> {
    let mut mark = Vec::new();
    let read = file.by_ref().take(2).read_to_end(&mut mark).and_then(|_| file.rewind());
    read.map_err(|error| Error::io(path, &error))?;
    Ok(mark == *b"PK")
}

/// Refuses a workbook that unpacks to more than is read, whatever it says of itself.
fn measure(path: &str, file: File) -> Result<(), Error> {
    let broken = || TableError::Broken { path: path.to_owned() };
    let mut packed = ZipArchive::new(BufReader::new(file)).map_err(|_| broken())?;
    let mut room = MOST_UNPACKED * MIB;
    let large = || TableError::TooLarge { path: path.to_owned(), most: MOST_UNPACKED };
    // What it says of itself is enough to refuse it, and not to trust it.
    if packed.decompressed_size().is_some_and(|size| size > u128::from(room)) {
        return Err(large().into());
    }
    for at in 0..packed.len() {
        let part = packed.by_index(at).map_err(|_| broken())?;
        let size = std::io::copy(&mut part.take(room + 1), &mut std::io::sink()).map_err(|_| broken())?;
        room = room.checked_sub(size).ok_or_else(large)?;
    }
    Ok(())
}

fn refused(path: &str, error: &XlsxError) -> Error {
    let path = path.to_owned();
    match error {
        XlsxError::Io(error) => Error::io(path, error),
        XlsxError::Password => TableError::Protected { path }.into(),
        _ => TableError::Broken { path }.into(),
    }
}
