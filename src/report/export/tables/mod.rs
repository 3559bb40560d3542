//! The records as tables: the one model of facts behind the folder of CSV files, the `SQLite` file and the data package.
//!
//! Nothing is listed by hand but the kinds of record: tables, columns, their types and their descriptions come from the
//! types of the records. A record is a row of the table of its kind; a list in it is a table of its own, whose first
//! columns say which record the row belongs to. What stands in a part of a record (`outcome.need_met`) is a column with
//! both names (`outcome_need_met`).

mod shape;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use self::shape::Shape;
pub(super) use self::shape::{schema, shape_of};
use crate::model::case::Case;
use crate::model::file::{EachKind, each_kind};
use crate::model::record::Event;
use crate::model::{CaseFile, Office};

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its name: `referrals`, `referral_event`.
    pub name: String,
    /// What a row is.
    pub about: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows: text, whole number, truth or nothing, one for each column.
    pub rows: Vec<Vec<Value>>,
    /// How many of the first columns say what a row belongs to.
    pub keys: usize,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub about: String,
    /// What a value is.
    pub kind: ColumnKind,
}

/// What a value of a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// Words of people: free text and names.
    Text,
    /// An id, a handle, a word of a vocabulary.
    Code,
    /// A day, `2026-03-02`.
    Day,
    /// A whole number.
    Whole,
    /// Yes or no.
    Truth,
}

/// Every record of a ledger as tables, in a fixed order; tables that hold nothing are there too.
#[must_use]
pub fn tables(office: &Office, cases: &[CaseFile]) -> Vec<Table> {
    let mut tables = Vec::new();
    tables.extend(of_office(["team", "member"], "handle", &office.team));
    tables.extend(of_office(["services", "service"], "slug", &office.services));
    tables.extend(of_office(["signals", "signal"], "id", &office.signals));
    tables.extend(of_office(["intervisions", "intervision"], "id", &office.intervisions));
    let about: Vec<&Case> = cases.iter().map(|file| &file.case).collect();
    tables.extend(of_office(["cases", "case"], "id", &about));
    tables.extend(of_cases(["networks", "network"], "", cases, |file| vec![&file.network]));
    tables.extend(of_cases(["plans", "plan"], "", cases, |file| file.plan.iter().collect()));
    tables.extend(of_cases(["journal", "entry"], "id", cases, |file| file.journal.iter().collect()));
    let mut dated = Dated { cases: cases.to_vec(), tables };
    each_kind(&mut dated);
    dated.tables
}

/// The tables of the dated records.
struct Dated {
    cases: Vec<CaseFile>,
    tables: Vec<Table>,
}

impl EachKind for Dated {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let mut shape = Shape::new::<T>([T::FOLDER, T::KIND], &["case_id"], "id");
        for file in &mut self.cases {
            let case = file.case.id.to_string();
            for record in list(file).iter() {
                shape.add(&[Value::from(case.as_str())], record);
            }
        }
        self.tables.extend(shape.tables());
    }
}

/// The tables of a kind of record that the ledger itself holds.
fn of_office<T: Serialize + JsonSchema>(names: [&str; 2], id: &str, records: &[T]) -> Vec<Table> {
    let mut shape = Shape::new::<T>(names, &[], id);
    for record in records {
        shape.add(&[], record);
    }
    shape.tables()
}

/// The tables of a kind of record that a case has one of, or many of in one file.
fn of_cases<'a, T: Serialize + JsonSchema + 'a>(
    names: [&str; 2],
    id: &str,
    cases: &'a [CaseFile],
    records: impl Fn(&'a CaseFile) -> Vec<&'a T>,
) -> Vec<Table> {
    let mut shape = Shape::new::<T>(names, &["case_id"], id);
    for file in cases {
        for record in records(file) {
            shape.add(&[Value::from(file.case.id.as_str())], record);
        }
    }
    shape.tables()
}

impl ColumnKind {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Code => "code",
            Self::Day => "date",
            Self::Whole => "integer",
            Self::Truth => "boolean",
        }
    }
}

#[cfg(test)]
mod tests;
