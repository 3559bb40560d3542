//! One row: its values, whether it is known, and what becomes of it.

use serde_json::{Map, Value as Json};

use super::register::Register;
use super::target::{Target, target, targets};
use super::value::{Misfit, said, value};
use super::{Becomes, Fate, Scene, casework, office};
use crate::ledger::table::{Row, Table};
use crate::model::import_map::{ImportKind, ImportMap, TableMap};
use crate::model::{Fact, Message};

/// A row with everything that is needed to understand it.
pub(super) struct Asked<'a> {
    pub(super) map: &'a ImportMap,
    pub(super) part: &'a TableMap,
    pub(super) table: &'a Table,
    pub(super) row: &'a Row,
    /// Its id in the source.
    pub(super) id: Option<&'a str>,
    /// Whether no other row of the table has that id.
    pub(super) alone: bool,
}

/// The values of a row by field.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// What its columns say.
    pub(super) told: Vec<(Target, Json)>,
    /// What a new record gets besides.
    pub(super) otherwise: Vec<(Target, Json)>,
}

impl Values {
    /// The value that a new record gets for a field.
    pub(super) fn value(&self, field: &str) -> Option<&Json> {
        let both = self.told.iter().chain(&self.otherwise);
        both.into_iter().find(|(target, _)| target.field == field).map(|(_, value)| value)
    }

    /// The same as a text.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.value(field).and_then(Json::as_str)
    }

    /// All values that a new record gets.
    pub(super) fn all(&self) -> impl Iterator<Item = &(Target, Json)> {
        self.told.iter().chain(&self.otherwise)
    }
}

/// What came of a row that fits.
pub(super) struct Came {
    pub(super) becomes: Becomes,
    pub(super) record: String,
    pub(super) changed: Vec<&'static str>,
}

/// What becomes of a row; the register has it worked in when it fits.
pub(super) fn fate(
    asked: &Asked<'_>,
    table: usize,
    (register, scene): (&mut Register<'_>, &Scene<'_>),
) -> Fate {
    let fate = Fate {
        table,
        row: asked.row.number,
        id: asked.id.map(str::to_owned),
        becomes: Becomes::Unfit,
        record: None,
        changed: Vec::new(),
        misfits: Vec::new(),
    };
    match came(asked, register, scene) {
        Ok(came) => Fate { becomes: came.becomes, record: Some(came.record), changed: came.changed, ..fate },
        Err(misfits) => Fate { misfits, ..fate },
    }
}

fn came(asked: &Asked<'_>, register: &mut Register<'_>, scene: &Scene<'_>) -> Result<Came, Vec<Misfit>> {
    let (id, values) = understood(asked, register)?;
    match asked.part.kind {
        ImportKind::Team => office::member(id, &values, register, scene),
        ImportKind::Service => office::service(id, &values, register, scene),
        ImportKind::Case => casework::case(id, &values, register, scene),
        ImportKind::Referral => casework::referral(id, &values, register, scene),
        ImportKind::Contact | ImportKind::Skip => casework::contact(id, &values, register, scene),
    }
}

/// The id and the values of a row, or everything that does not fit in it.
fn understood<'a>(asked: &Asked<'a>, register: &Register<'_>) -> Result<(&'a str, Values), Vec<Misfit>> {
    let Asked { map, part, table, row, .. } = *asked;
    let mut misfits = Vec::new();
    let column = part.id.as_deref().and_then(|name| table.column(name));
    match asked.id {
        None => misfits.push(Misfit { column, why: Message::new("import-why-no-id") }),
        Some(_) if !asked.alone => misfits.push(Misfit { column, why: Message::new("import-why-same-id") }),
        Some(_) => {}
    }
    if row.cells.len() > table.columns.len() {
        misfits.push(Misfit { column: Some(table.columns.len()), why: Message::new("import-why-too-many") });
    }
    let mut values = Values::default();
    for field in &part.fields {
        let Some(target) = target(part.kind, &field.field) else { continue };
        let first = field.columns.first().and_then(|name| table.column(name));
        let read = said(row, (table, part), field).and_then(|text| {
            let told = text.is_some();
            let Some(text) = text.or_else(|| field.default.clone().filter(|text| !text.is_empty())) else {
                return Ok(None);
            };
            let value = value(&target, &text, part, register).map_err(|why| Misfit { column: first, why })?;
            Ok(Some((told, value)))
        });
        match read {
            Err(misfit) => misfits.push(misfit),
            Ok(Some((true, value))) => values.told.push((target, value)),
            Ok(Some((false, value))) => values.otherwise.push((target, value)),
            Ok(None) => {}
        }
    }
    if let (Some(by), None, Some(target)) = (&map.by, values.value("by"), target(part.kind, "by")) {
        values.otherwise.push((target, Json::String(by.to_string())));
    }
    match asked.id {
        Some(id) if misfits.is_empty() => Ok((id, values)),
        _ => Err(misfits),
    }
}

/// The fields that a new record lacks.
pub(super) fn lacking(kind: ImportKind, values: &Values) -> Result<(), Vec<Misfit>> {
    let lacking = targets(kind).iter().filter(|target| target.needed && values.value(target.field).is_none());
    let misfits: Vec<Misfit> = lacking.map(|target| Misfit::row(lacks(target.field))).collect();
    if misfits.is_empty() { Ok(()) } else { Err(misfits) }
}

/// That a field has no value.
pub(super) fn lacks(field: &str) -> Message {
    Message::new("import-why-lacks").with("field", Fact::Id(field.to_owned()))
}

/// Puts a value at a place of a record: `client.name`.
pub(super) fn put(record: &mut Json, place: &str, value: Json) {
    let (step, rest) = place.split_once('.').unwrap_or((place, ""));
    let Json::Object(fields) = record else { return };
    if rest.is_empty() {
        fields.insert(step.to_owned(), value);
    } else {
        let inner = fields.entry(step).or_insert_with(|| Json::Object(Map::new()));
        put(inner, rest, value);
    }
}
