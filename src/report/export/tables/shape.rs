//! From the type of a record to its tables, and from a record to its rows.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Column, ColumnKind, Table};
use crate::report::export::pseudonym::{HIDDEN, is_free_text};

/// A table in the making, with the tables of the lists in its rows.
pub(super) struct Shape {
    table: Table,
    /// How many of the keys say what a row belongs to; in the table of a list its number comes after them.
    owners: usize,
    /// Where the rows stand in the record.
    place: Vec<String>,
    /// Where the value of each column after the keys stands in a row's record.
    paths: Vec<Vec<String>>,
    /// The name by which tables below point at a row, and where it stands: empty for its number.
    own: Option<(String, String)>,
    /// What a row is.
    row: Row,
    /// The list that each table below comes from.
    below: Vec<(Vec<String>, Self)>,
}

/// What a row is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// A record, or a part of one.
    Record,
    /// One value of a list.
    Single,
    /// A name and its value.
    Pair,
}

impl Shape {
    /// The empty tables of a kind: the first name is that of the table, the second begins those of the tables below it.
    /// `keys` say what a record belongs to, `id` is its own key, or empty when there is only one for those keys.
    pub(super) fn new<T: JsonSchema>(names: [&str; 2], keys: &[&str], id: &str) -> Self {
        let schema = schema::<T>();
        let [name, singular] = names;
        let keys: Vec<Column> = keys.iter().map(|key| key_column(key)).collect();
        let mut shape = Self::empty(name, &about(&schema), keys, Row::Record);
        shape.owners = shape.table.keys;
        shape.own = (!id.is_empty()).then(|| (format!("{singular}_{id}"), id.to_owned()));
        shape.describe(singular, &schema, &[]);
        shape
    }

    fn empty(name: &str, about: &str, keys: Vec<Column>, row: Row) -> Self {
        let (name, about) = (name.to_owned(), about.to_owned());
        let table = Table { name, about, keys: keys.len(), columns: keys, rows: Vec::new() };
        Self { table, owners: 0, place: Vec::new(), paths: Vec::new(), own: None, row, below: Vec::new() }
    }

    /// Adds the columns and tables of an object at a path.
    fn describe(&mut self, prefix: &str, schema: &Value, path: &[String]) {
        for (name, field) in shape_of(schema)["properties"].as_object().into_iter().flatten() {
            let whole = [path, std::slice::from_ref(name)].concat();
            let inner = shape_of(field);
            let told = [about(field), about(inner)].into_iter().find(|text| !text.is_empty());
            let told = told.unwrap_or_default();
            match present(inner).as_str() {
                "object" if inner["properties"].is_object() => self.describe(prefix, inner, &whole),
                "object" => self.list(prefix, (inner, Row::Pair), whole, &told),
                "array" => self.list(prefix, (&inner["items"], Row::Record), whole, &told),
                _ => {
                    let kind = self.kind(&whole, inner);
                    self.table.columns.push(Column { name: column_name(&whole, kind), about: told, kind });
                    self.paths.push(whole);
                }
            }
        }
    }

    /// Adds the table of a list at a path.
    fn list(&mut self, prefix: &str, (items, row): (&Value, Row), path: Vec<String>, told: &str) {
        let name = format!("{prefix}_{}", path.join("_"));
        let mut keys: Vec<Column> = self.table.columns.iter().take(self.owners).cloned().collect();
        keys.extend(self.own.iter().map(|(name, _)| key_column(name)));
        let owners = keys.len();
        keys.push(key_column("number"));
        let item = shape_of(items);
        let row = if row == Row::Record && !item["properties"].is_object() { Row::Single } else { row };
        let mut below = Self::empty(&name, told, keys, row);
        below.owners = owners;
        below.place = [self.place.as_slice(), &path].concat();
        match row {
            Row::Record => {
                let last = path.last().cloned().unwrap_or_default();
                let key = if item["properties"].get("id").is_some() { "id" } else { "number" };
                below.own = Some((format!("{last}_{key}"), key.to_owned()));
                below.describe(&name, item, &[]);
            }
            Row::Single => below.value("value", item),
            Row::Pair => {
                below.table.columns.push(Column { kind: ColumnKind::Code, ..key_column("name") });
                below.value("value", shape_of(&items["additionalProperties"]));
            }
        }
        self.below.push((path, below));
    }

    fn value(&mut self, name: &str, schema: &Value) {
        let kind = self.kind(&[], schema);
        self.table.columns.push(Column { kind, ..key_column(name) });
    }

    fn kind(&self, path: &[String], schema: &Value) -> ColumnKind {
        match present(schema).as_str() {
            "integer" | "number" => ColumnKind::Whole,
            "boolean" => ColumnKind::Truth,
            _ if schema["format"] == "date" => ColumnKind::Day,
            _ if is_free_text(&[self.place.as_slice(), path].concat(), schema) => ColumnKind::Text,
            _ => ColumnKind::Code,
        }
    }

    /// Adds a record.
    pub(super) fn add<T: Serialize>(&mut self, keys: &[Value], record: &T) {
        // A record that cannot be put in plain values cannot be written to a file either.
        let value = serde_json::to_value(record).unwrap_or_default();
        self.row(keys, &value);
    }

    fn row(&mut self, keys: &[Value], record: &Value) {
        let mut row = keys.to_vec();
        match self.row {
            Row::Record => row.extend(self.paths.iter().map(|path| cell(at(record, path)))),
            Row::Single => row.push(cell(record)),
            Row::Pair => row.extend(record.as_array().into_iter().flatten().map(cell)),
        }
        self.table.rows.push(row);
        let own = self.own.as_ref().map(|(_, from)| match from.as_str() {
            "number" => keys.last().cloned().unwrap_or_default(),
            from => record.get(from).map(cell).unwrap_or_default(),
        });
        let keys: Vec<Value> = keys.iter().take(self.owners).cloned().chain(own).collect();
        for (path, below) in &mut self.below {
            for (at, item) in items(at(record, path)).into_iter().enumerate() {
                let number = Value::from(at + 1);
                below.row(&[keys.as_slice(), &[number]].concat(), &item);
            }
        }
    }

    /// The tables, this one first; one without columns of its own is left out.
    pub(super) fn tables(self) -> Vec<Table> {
        let mut tables = Vec::new();
        if self.table.columns.len() > self.table.keys {
            tables.push(self.table);
        }
        tables.extend(self.below.into_iter().flat_map(|(_, below)| below.tables()));
        tables
    }
}

/// What stands in a list; of a map, pairs.
fn items(list: &Value) -> Vec<Value> {
    match list {
        Value::Array(items) => items.clone(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| Value::from(vec![Value::from(name.as_str()), value.clone()]))
            .collect(),
        _ => Vec::new(),
    }
}

/// What stands at a path; nothing when a part of it is absent.
fn at<'a>(record: &'a Value, path: &[String]) -> &'a Value {
    path.iter().fold(record, |value, name| value.get(name).unwrap_or(&Value::Null))
}

fn cell(value: &Value) -> Value {
    match value {
        Value::String(text) if text == HIDDEN => Value::Null,
        Value::String(_) | Value::Number(_) | Value::Bool(_) => value.clone(),
        _ => Value::Null,
    }
}

/// The schema of a value that is there: without the alternative that it is absent.
pub(in super::super) fn shape_of(schema: &Value) -> &Value {
    let choices = ["anyOf", "allOf"].iter().find_map(|key| schema[*key].as_array());
    let present = choices.into_iter().flatten().find(|one| one["type"] != "null");
    match present {
        Some(one) if schema["pattern"].is_null() && schema["type"].is_null() => shape_of(one),
        _ => schema,
    }
}

/// The type of a value that is there.
fn present(schema: &Value) -> String {
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    let kind = types.iter().filter_map(Value::as_str).find(|one| *one != "null");
    kind.unwrap_or_default().to_owned()
}

/// The schema of a type, everything in it in place.
pub(in super::super) fn schema<T: JsonSchema>() -> Value {
    let settings = schemars::generate::SchemaSettings::draft07();
    let mut generator = settings.with(|settings| settings.inline_subschemas = true).into_generator();
    generator.subschema_for::<T>().to_value()
}

fn about(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn key_column(name: &str) -> Column {
    let kind = if name.ends_with("number") { ColumnKind::Whole } else { ColumnKind::Code };
    Column { name: name.to_owned(), about: String::new(), kind }
}

/// The name of a column: no word that SQL keeps for itself.
fn column_name(path: &[String], kind: ColumnKind) -> String {
    let name = path.join("_");
    match (name.as_str(), kind) {
        ("on" | "from", ColumnKind::Day) => format!("{name}_date"),
        ("by" | "from" | "to", _) => format!("{name}_who"),
        ("case", _) => "other_case".to_owned(),
        _ => name,
    }
}
