//! Whether a map can be used for tables: before the first row is looked at.

use super::guess::OPEN;
use super::target::{target, targets};
use crate::ledger::table::Table;
use crate::model::import_map::{FieldMap, ImportKind, ImportMap, TableMap};
use crate::model::{Fact, Message};

/// What is wrong with a map for these tables; nothing when it can be used.
#[must_use]
pub fn review(map: &ImportMap, tables: &[(&TableMap, Table)]) -> Vec<Message> {
    tables.iter().flat_map(|(part, table)| of_table(map, part, table)).collect()
}

fn of_table(map: &ImportMap, part: &TableMap, table: &Table) -> Vec<Message> {
    if part.kind == ImportKind::Skip {
        return Vec::new();
    }
    let mut wrong = columns(part, table);
    wrong.extend(part.fields.iter().flat_map(|field| known(part, field)));
    let open = targets(part.kind).iter().filter(|target| target.needed).filter(|target| {
        let filled =
            |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty() && text != OPEN);
        let told = part.fields.iter().any(|field| {
            field.field == target.field && (!field.columns.is_empty() || filled(&field.default))
        });
        !(told || target.field == "by" && map.by.is_some())
    });
    wrong.extend(open.map(|target| about_field("import-map-open", part, target.field)));
    wrong
}

fn about(id: &str, part: &TableMap) -> Message {
    Message::new(id).with("table", Fact::Id(part.name.clone()))
}

fn about_field(id: &str, part: &TableMap, field: &str) -> Message {
    about(id, part).with("field", Fact::Id(field.to_owned()))
}

/// Columns that are not there, or of which nobody knows which one is meant.
fn columns(part: &TableMap, table: &Table) -> Vec<Message> {
    let mut wrong = Vec::new();
    let mut used: Vec<&str> =
        part.fields.iter().flat_map(|field| field.columns.iter().map(String::as_str)).collect();
    match part.id.as_deref().filter(|name| !name.is_empty()) {
        Some(name) => used.push(name),
        None => wrong.push(about("import-map-no-id", part)),
    }
    used.sort_unstable();
    used.dedup();
    let doubles = table.doubles();
    for name in used {
        let column = Fact::Text(name.to_owned());
        if table.column(name).is_none() {
            let named = table.columns.iter().filter(|name| !name.is_empty());
            let known = Fact::List(named.map(|name| Fact::Text(name.clone())).collect());
            wrong.push(about("import-map-no-column", part).with("column", column).with("known", known));
        } else if doubles.contains(&name) {
            wrong.push(about("import-map-double", part).with("column", column));
        }
    }
    wrong
}

/// What is wrong with one field.
fn known(part: &TableMap, field: &FieldMap) -> Vec<Message> {
    let mut wrong = Vec::new();
    if target(part.kind, &field.field).is_none() {
        let known = targets(part.kind).iter().map(|target| Fact::Id(target.field.to_owned())).collect();
        wrong.push(about_field("import-map-no-field", part, &field.field).with("known", Fact::List(known)));
    }
    let mut alike = part.fields.iter().filter(|other| other.field == field.field);
    // Said once, at the last of them.
    if alike.clone().count() > 1 && alike.next_back() == Some(field) {
        wrong.push(about_field("import-map-twice", part, &field.field));
    }
    let open =
        field.values.iter().filter(|(_, word)| *word == OPEN).map(|(text, _)| Fact::Text(text.clone()));
    let open: Vec<Fact> = open.collect();
    if !open.is_empty() {
        wrong.push(about_field("import-map-values", part, &field.field).with("values", Fact::List(open)));
    }
    wrong
}
