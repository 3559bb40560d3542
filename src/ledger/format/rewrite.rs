//! Working a change into a file that people have written in: comments, order, blank lines and unknown keys stay.

use serde_json::Value as Json;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};

use super::trouble::{Problem, Trouble};
use super::{toml as toml_text, yaml as yaml_text};

/// A TOML text with the difference between old and new worked in.
pub(super) fn toml(text: &str, old: &Json, new: &Json) -> Result<String, Problem> {
    if old == new {
        return Ok(text.to_owned());
    }
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| Problem {
        trouble: Trouble::Syntax { format: "toml".to_owned(), detail: error.message().to_owned() },
        at: error.span(),
    })?;
    update(document.as_table_mut(), old, new);
    let mut written = document.to_string();
    if !written.ends_with('\n') {
        written.push('\n');
    }
    // toml_edit writes LF; a file that came with CRLF goes back with CRLF.
    Ok(if text.contains("\r\n") { written.replace('\n', "\r\n") } else { written })
}

/// A YAML text with the difference worked in; order and unknown keys stay, comments in it do not.
pub(super) fn yaml(text: &str, old: &Json, new: &Json) -> Result<String, Problem> {
    if old == new {
        return Ok(text.to_owned());
    }
    let mut whole = Json::from(&yaml_text::parse(text)?);
    merge(&mut whole, old, new);
    Ok(yaml_text::write(&whole))
}

/// Brings a TOML table from the old values to the new ones.
fn update(table: &mut dyn TableLike, old: &Json, new: &Json) {
    for (key, value) in new.as_object().into_iter().flatten() {
        let before = old.get(key);
        if before == Some(value) {
            continue;
        }
        let before = before.unwrap_or(&Json::Null);
        match table.get_mut(key) {
            Some(Item::ArrayOfTables(tables)) => update_tables(tables, before, value),
            Some(item) if item.is_table_like() && value.is_object() => {
                if let Some(inner) = item.as_table_like_mut() {
                    update(inner, before, value);
                }
            }
            Some(item) => replace(item, value),
            None => {
                table.insert(key, toml_text::item(value));
            }
        }
    }
    for (key, _) in old.as_object().into_iter().flatten() {
        if new.get(key).is_none() {
            table.remove(key);
        }
    }
}

/// A new value in the old one's place, with the comment and the space around it.
fn replace(item: &mut Item, value: &Json) {
    match item.as_value_mut() {
        Some(place) => {
            let mut fresh = toml_text::scalar(value);
            *fresh.decor_mut() = place.decor().clone();
            *place = fresh;
        }
        None => *item = toml_text::item(value),
    }
}

/// Brings an array of tables from the old elements to the new ones; each keeps its own comments.
fn update_tables(tables: &mut ArrayOfTables, old: &Json, new: &Json) {
    let empty = Vec::new();
    let before = old.as_array().unwrap_or(&empty);
    let mut kept: Vec<Option<Table>> = tables.iter().cloned().map(Some).collect();
    let mut fresh = ArrayOfTables::new();
    for (at, element) in new.as_array().unwrap_or(&empty).iter().enumerate() {
        let twin = twin(before, element, at);
        let mut table = twin.and_then(|twin| kept.get_mut(twin)).and_then(Option::take).unwrap_or_default();
        let was = twin.and_then(|twin| before.get(twin)).unwrap_or(&Json::Null);
        update(&mut table, was, element);
        fresh.push(table);
    }
    *tables = fresh;
}

/// Which old element a new one continues: the one with its id, else the one at its place.
fn twin(before: &[Json], element: &Json, at: usize) -> Option<usize> {
    match element.get("id") {
        Some(id) => before.iter().position(|old| old.get("id") == Some(id)),
        None => (at < before.len()).then_some(at),
    }
}

/// The same for plain values.
fn merge(whole: &mut Json, old: &Json, new: &Json) {
    let Json::Object(fields) = whole else {
        *whole = new.clone();
        return;
    };
    for (key, value) in new.as_object().into_iter().flatten() {
        let before = old.get(key);
        if before == Some(value) {
            continue;
        }
        let before = before.unwrap_or(&Json::Null);
        match fields.get_mut(key) {
            Some(inner @ Json::Object(_)) if value.is_object() => merge(inner, before, value),
            Some(Json::Array(items))
                if value.as_array().is_some_and(|all| all.iter().any(Json::is_object)) =>
            {
                merge_lists(items, before, value);
            }
            Some(inner) => *inner = value.clone(),
            None => {
                fields.insert(key.clone(), value.clone());
            }
        }
    }
    for (key, _) in old.as_object().into_iter().flatten() {
        if new.get(key).is_none() {
            fields.shift_remove(key);
        }
    }
}

fn merge_lists(items: &mut Vec<Json>, old: &Json, new: &Json) {
    let empty = Vec::new();
    let before = old.as_array().unwrap_or(&empty);
    let mut fresh = Vec::new();
    for (at, element) in new.as_array().unwrap_or(&empty).iter().enumerate() {
        let twin = twin(before, element, at);
        let mut item = twin.and_then(|twin| items.get(twin).cloned()).unwrap_or_else(|| element.clone());
        merge(&mut item, twin.and_then(|twin| before.get(twin)).unwrap_or(&Json::Null), element);
        fresh.push(item);
    }
    *items = fresh;
}
