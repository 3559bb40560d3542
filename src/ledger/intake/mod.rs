//! Rows of another register become records of the ledger, by a map. Nothing is read or written here.
//!
//! ```text
//! target    the fields that a table can fill     day, value   from cells to values
//! register  what the ledger holds, and by which names it is found
//! row       one row: new, the same, changed, or why it does not fit
//! office, casework   new and changed records     edits        the files that come of it
//! ```
//!
//! A row is known again by the id that its source gives it, which the record keeps (`external_id`). What the source
//! changed is changed; what was changed in the ledger stays; where both were, the row does not fit.

mod casework;
mod changes;
mod day;
mod edits;
mod guess;
mod office;
mod register;
mod review;
mod row;
mod target;
mod value;

use std::collections::HashMap;

use serde_json::Value as Json;

use self::register::Register;
use crate::ledger::CaseFolder;
use crate::ledger::change::Edit;
use crate::ledger::error::Error;
use crate::ledger::read::Stored;
use crate::ledger::table::{Row, Table};
use crate::model::import_map::{ImportKind, ImportMap, TableMap};
use crate::model::service::Service;
use crate::model::settings::RecordFormat;
use crate::model::team::Member;
use crate::model::{CaseFile, Date, Message};

pub use guess::{Certainty, Guess, OPEN, Synonyms, guess, plain};
pub use review::review;
pub use target::{Holds, Target, Vocabulary, target, targets};
pub use value::Misfit;

/// What rows come into.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The practitioners.
    pub team: &'a [Stored<Member>],
    /// The service directory.
    pub services: &'a [Stored<Service>],
    /// Every case.
    pub cases: &'a [CaseFolder],
    /// The format of new records.
    pub format: RecordFormat,
    /// The day that counts as today.
    pub today: Date,
    /// 32 random bits, for ids.
    pub random: &'a dyn Fn() -> u32,
    /// What earlier imports wrote into the record at a path without ending, newest first.
    pub past: &'a dyn Fn(&str) -> Vec<Written>,
    /// Why a case cannot become so, when it cannot: days that cannot be.
    pub refuse: &'a dyn Fn(Option<&CaseFile>, &CaseFile) -> Option<Message>,
}

/// What one import wrote into a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Written {
    /// The values before; `None` when the record was new.
    pub before: Option<Json>,
    /// The values after.
    pub after: Json,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Becomes {
    /// A new record.
    New,
    /// A record that is there, with other values.
    Changed,
    /// Nothing: the ledger says the same, or something newer.
    Same,
    /// Nothing: it does not fit.
    Unfit,
}

/// One row and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fate {
    /// Which of the tables it stands in, from 0.
    pub table: usize,
    /// The line or row, from 1.
    pub row: usize,
    /// Its id in the source.
    pub id: Option<String>,
    /// What becomes of it.
    pub becomes: Becomes,
    /// The record as trailers name it: `k7qf2x/r7kq2m`, `team/ilse`.
    pub record: Option<String>,
    /// The fields that change.
    pub changed: Vec<&'static str>,
    /// Why it does not fit.
    pub misfits: Vec<Misfit>,
}

/// What becomes of tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taking {
    /// Every row, in the order of the tables.
    pub fates: Vec<Fate>,
    /// The files that come of those that fit.
    pub edits: Vec<Edit>,
    /// The new and changed records, as trailers name them.
    pub records: Vec<String>,
}

/// What becomes of the rows of tables, each with its part of the map.
///
/// # Errors
/// When a file of the ledger cannot be rewritten, or would be too large.
pub fn take_in(map: &ImportMap, tables: &[(&TableMap, Table)], scene: Scene<'_>) -> Result<Taking, Error> {
    let mut register = Register::new(&map.source, scene.team, scene.services, scene.cases);
    let mut fates = Vec::new();
    for kind in ImportKind::TAKEN {
        for (at, (part, table)) in tables.iter().enumerate().filter(|(_, (part, _))| part.kind == kind) {
            let ids = ids(part, table);
            let mut counted: HashMap<&str, usize> = HashMap::new();
            for id in ids.iter().flatten() {
                *counted.entry(id).or_default() += 1;
            }
            for (row, id) in table.rows.iter().zip(&ids) {
                let alone = id.as_ref().is_none_or(|id| counted.get(id.as_str()) == Some(&1));
                let asked = row::Asked { map, part, table, row, id: id.as_deref(), alone };
                fates.push(row::fate(&asked, at, (&mut register, &scene)));
            }
        }
    }
    fates.sort_by_key(|fate| (fate.table, fate.row));
    let (edits, records) = edits::edits(&register, scene.format)?;
    Ok(Taking { fates, edits, records })
}

/// The id that the source gives each row.
fn ids(part: &TableMap, table: &Table) -> Vec<Option<String>> {
    let column = part.id.as_deref().and_then(|name| table.column(name));
    let id = |row: &Row| column.and_then(|column| value::cell_text(row.cell(column), part).ok().flatten());
    table.rows.iter().map(id).collect()
}
