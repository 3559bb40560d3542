//! The map of an import: which sheet or file holds which kind of record, and which column is which field.
//!
//! It stands outside the ledger, where the user keeps it, and is written once by the program with its guesses.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Slug;
use super::record::Record;

/// How the tables of another register become records.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ImportMap {
    /// What the other register is called; every record keeps it beside its id there.
    pub source: Slug,
    /// Who brings the records in (team handle), where no column says who made them.
    pub by: Option<Slug>,
    /// The tables.
    #[serde(default, rename = "table")]
    pub tables: Vec<TableMap>,
}

impl Record for ImportMap {
    const KIND: &'static str = "import-map";
}

/// One table: a file, or a sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TableMap {
    /// The name of the file or of the sheet.
    pub name: String,
    /// What its rows are.
    pub kind: ImportKind,
    /// The column with the id that the other register gives a row.
    pub id: Option<String>,
    /// The line of a file or row of a sheet with the names of the columns, from 1.
    pub header_row: Option<u32>,
    /// How the bytes of a file are read.
    pub encoding: Option<Encoding>,
    /// What stands between the columns of a file.
    pub delimiter: Option<Delimiter>,
    /// The order of day, month and year.
    #[serde(default)]
    pub dates: DateOrder,
    /// The first year that two figures can mean: 1930 reads `29` as 2029 and `30` as 1930; refused when not said.
    pub two_figure_years_from: Option<u32>,
    /// Whether a whole number in the place of a date counts days as a spreadsheet does.
    #[serde(default)]
    pub numbers_are_dates: bool,
    /// What becomes of a text that looks like a formula.
    #[serde(default)]
    pub formulas: Formulas,
    /// Texts that say nothing: `-`, `n.v.t.`.
    #[serde(default)]
    pub empty: Vec<String>,
    /// Columns that are left alone.
    #[serde(default)]
    pub ignored: Vec<String>,
    /// The fields.
    #[serde(default, rename = "field")]
    pub fields: Vec<FieldMap>,
}

impl TableMap {
    /// A table of which nothing is said yet but its name and kind.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: ImportKind) -> Self {
        Self {
            name: name.into(),
            kind,
            id: None,
            header_row: None,
            encoding: None,
            delimiter: None,
            dates: DateOrder::default(),
            two_figure_years_from: None,
            numbers_are_dates: false,
            formulas: Formulas::default(),
            empty: Vec::new(),
            ignored: Vec::new(),
            fields: Vec::new(),
        }
    }
}

/// One field of the record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FieldMap {
    /// The field: `client.name`.
    pub field: String,
    /// The columns it comes from, put one after the other.
    #[serde(default)]
    pub columns: Vec<String>,
    /// What stands between the texts of several columns; a space when not said.
    pub join: Option<String>,
    /// What a new record gets when the row says nothing.
    pub default: Option<String>,
    /// What a value of the other register is called in the ledger; a value that becomes an empty text says nothing.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ImportKind {
    /// Practitioners.
    Team,
    /// Services of the directory.
    Service,
    /// Cases.
    Case,
    /// Referrals.
    Referral,
    /// Entries of the journal.
    Contact,
    /// Nothing that is taken in.
    Skip,
}

impl ImportKind {
    /// The kinds that are taken in, in the order in which one may point at another.
    pub const TAKEN: [Self; 5] = [Self::Team, Self::Service, Self::Case, Self::Referral, Self::Contact];
}

/// How the bytes of a file are read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, by its mark.
    #[serde(rename = "utf-16")]
    Utf16,
    /// What Windows wrote before: Western European.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What stands between the columns of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    /// `;`, as spreadsheets write it where the comma is in numbers.
    #[default]
    Semicolon,
    /// `,`.
    Comma,
    /// A tab.
    Tab,
    /// `|`.
    Bar,
}

impl Delimiter {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 4] = [Self::Semicolon, Self::Comma, Self::Tab, Self::Bar];

    /// Its sign.
    #[must_use]
    pub fn sign(self) -> char {
        match self {
            Self::Semicolon => ';',
            Self::Comma => ',',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }
}

/// The order of day, month and year; a date that begins with four figures is always year, month, day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 2/3/2026 is the second of March.
    #[default]
    DayMonthYear,
    /// 2/3/2026 is the third of February.
    MonthDayYear,
}

/// What becomes of a text that begins as a formula does. Nothing is ever worked out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Formulas {
    /// The row does not fit.
    #[default]
    Refuse,
    /// It is taken as the text it is.
    Text,
}
