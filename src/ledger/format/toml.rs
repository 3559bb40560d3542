//! TOML 1.0, read with the place of every value and written as people write it.

use std::ops::Range;

use serde_json::Value as Json;
use toml_edit::{ArrayOfTables, Document, DocumentMut, Item, Table, TableLike};

use super::node::{DEEPEST, Field, Node, Value};
use super::trouble::{Problem, Trouble};
use crate::model::Date;

/// Parses a TOML text.
pub(super) fn parse(text: &str) -> Result<Node, Problem> {
    let document = Document::parse(text).map_err(|error| syntax(&error))?;
    table(document.as_table(), 0..text.len(), 0)
}

/// Writes a new TOML text: single values first, then tables.
pub(super) fn write(values: &Json) -> String {
    let mut document = DocumentMut::new();
    fill(document.as_table_mut(), values);
    document.to_string()
}

/// Puts every value of an object into a table.
pub(super) fn fill(table: &mut dyn TableLike, values: &Json) {
    for (key, value) in values.as_object().into_iter().flatten() {
        table.insert(key, item(value));
    }
}

/// A value as TOML: objects become tables, lists of objects arrays of tables.
pub(super) fn item(value: &Json) -> Item {
    match value {
        Json::Object(_) => {
            let mut table = Table::new();
            fill(&mut table, value);
            Item::Table(table)
        }
        Json::Array(items) if items.iter().any(Json::is_object) => {
            let mut tables = ArrayOfTables::new();
            for one in items {
                let mut table = Table::new();
                fill(&mut table, one);
                tables.push(table);
            }
            Item::ArrayOfTables(tables)
        }
        other => Item::Value(scalar(other)),
    }
}

/// A single value or a list of them as TOML; text that is a calendar day becomes a local date.
pub(super) fn scalar(value: &Json) -> toml_edit::Value {
    match value {
        Json::Bool(answer) => (*answer).into(),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => whole.into(),
            None => number.as_f64().unwrap_or_default().into(),
        },
        Json::String(text) => day(text).unwrap_or_else(|| text.as_str().into()),
        Json::Array(items) => items.iter().map(scalar).collect(),
        Json::Object(fields) => {
            let mut table = toml_edit::InlineTable::new();
            for (key, one) in fields {
                table.insert(key, scalar(one));
            }
            table.into()
        }
        Json::Null => "".into(),
    }
}

fn day(text: &str) -> Option<toml_edit::Value> {
    text.parse::<Date>().ok()?;
    text.parse::<toml_edit::Datetime>().ok().map(toml_edit::Value::from)
}

fn syntax(error: &toml_edit::TomlError) -> Problem {
    let detail = error.message().to_owned();
    let trouble = if detail.contains("duplicate key") {
        Trouble::DuplicateKey { key: String::new() }
    } else if detail.starts_with("invalid date") {
        Trouble::InvalidDate
    } else {
        Trouble::Syntax { format: "toml".to_owned(), detail }
    };
    Problem { trouble, at: error.span() }
}

fn table(table: &Table, at: Range<usize>, depth: usize) -> Result<Node, Problem> {
    entries(table, &at, depth).map(|fields| Node { value: Value::Table(fields), at })
}

fn entries(table: &dyn TableLike, at: &Range<usize>, depth: usize) -> Result<Vec<Field>, Problem> {
    if depth > DEEPEST {
        return Err(Problem::at(Trouble::TooDeep, at.clone()));
    }
    let mut fields = Vec::new();
    for (key, entry) in table.iter() {
        let place = table.key(key).and_then(toml_edit::Key::span).unwrap_or_else(|| at.clone());
        let node = node(entry, &place, depth + 1)?;
        fields.push(Field { key: key.to_owned(), at: place, node });
    }
    Ok(fields)
}

fn node(item: &Item, around: &Range<usize>, depth: usize) -> Result<Node, Problem> {
    let at = item.span().unwrap_or_else(|| around.clone());
    match item {
        Item::None => Ok(Node { value: Value::Nothing, at }),
        Item::Value(one) => value(one, around, depth),
        Item::Table(one) => table(one, at, depth),
        Item::ArrayOfTables(many) => {
            let tables = many.iter().map(|one| table(one, one.span().unwrap_or_else(|| at.clone()), depth));
            Ok(Node { value: Value::List(tables.collect::<Result<_, _>>()?), at })
        }
    }
}

fn value(one: &toml_edit::Value, around: &Range<usize>, depth: usize) -> Result<Node, Problem> {
    let at = one.span().unwrap_or_else(|| around.clone());
    let value = match one {
        toml_edit::Value::String(text) => Value::Text(text.value().clone()),
        toml_edit::Value::Integer(number) => Value::Whole(*number.value()),
        toml_edit::Value::Float(number) => Value::Real(*number.value()),
        toml_edit::Value::Boolean(answer) => Value::YesOrNo(*answer.value()),
        toml_edit::Value::Datetime(moment) => Value::Text(moment.value().to_string()),
        toml_edit::Value::Array(items) => {
            if depth > DEEPEST {
                return Err(Problem::at(Trouble::TooDeep, at));
            }
            Value::List(items.iter().map(|item| value(item, &at, depth + 1)).collect::<Result<_, _>>()?)
        }
        toml_edit::Value::InlineTable(table) => Value::Table(entries(table, &at, depth)?),
    };
    Ok(Node { value, at })
}
