//! JSON Schemas of the record files, made from the types: what an editor needs to complete and validate offline.

use schemars::generate::SchemaSettings;
use serde_json::{Value as Json, json};

use super::kind::{self, OfKind};
use crate::model::case::Case;
use crate::model::conflict::Conflict;
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::intervision::Intervision;
use crate::model::journal::Journal;
use crate::model::network::Network;
use crate::model::plan::Plan;
use crate::model::record::{Event, Record};
use crate::model::service::Service;
use crate::model::settings::Settings;
use crate::model::signal::Signal;
use crate::model::team::Member;

/// A schema and the files it is for.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordSchema {
    /// The kind, `referral`; the file is `schemas/<kind>.schema.json`.
    pub kind: &'static str,
    /// The files it is for, as a pattern without extension, relative to the ledger.
    pub files: String,
    /// The schema, draft-07.
    pub schema: Json,
}

/// The schemas of every kind of record file.
#[must_use]
pub fn all() -> Vec<RecordSchema> {
    let mut schemas = Schemas(vec![
        of::<Settings>("regie"),
        of::<Member>("team/*"),
        of::<Service>("services/*"),
        of::<Conflict>("conflicts/*"),
        of::<Signal>("signals/*"),
        of::<Intervision>("intervisions/*"),
        of::<Case>("cases/*/*/case"),
        of::<Network>("cases/*/*/network"),
        of::<Plan>("cases/*/*/plan"),
        of::<Journal>("cases/*/*/journal/*"),
    ]);
    each_kind(&mut schemas);
    schemas.0
}

/// The schema of the record that a file at this path holds; `None` for a path that holds none.
#[must_use]
pub fn of_path(path: &str) -> Option<Json> {
    struct Schema;
    impl OfKind for Schema {
        type Output = Json;
        fn single<T: Record>(self) -> Json {
            of::<T>("").schema
        }
        fn event<T: Event>(self) -> Json {
            of::<T>("").schema
        }
    }
    kind::of_path(path, Schema)
}

/// The schemas gathered so far.
struct Schemas(Vec<RecordSchema>);

impl EachKind for Schemas {
    fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
        self.0.push(of::<T>(&format!("cases/*/*/{}/*", T::FOLDER)));
    }
}

/// A schema as the text of its file.
#[must_use]
pub fn text(schema: &Json) -> String {
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}

fn of<T: Record>(files: &str) -> RecordSchema {
    let generator = SchemaSettings::draft07().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    close(&mut schema);
    let format = format!("{}/{}", T::KIND, T::VERSION);
    if let Some(properties) = schema.get_mut("properties").and_then(Json::as_object_mut) {
        properties.shift_insert(0, "format".to_owned(), json!({ "const": format }));
    }
    if let Some(root) = schema.as_object_mut() {
        let required = root.entry("required").or_insert_with(|| json!([]));
        if let Some(required) = required.as_array_mut() {
            required.insert(0, json!("format"));
        }
    }
    RecordSchema { kind: T::KIND, files: files.to_owned(), schema }
}

/// No other keys than those named, so that an editor marks a typing mistake; and no `null`, which no file holds.
fn close(schema: &mut Json) {
    match schema {
        Json::Object(fields) => {
            if fields.contains_key("properties") {
                fields.insert("additionalProperties".to_owned(), Json::Bool(false));
            }
            if let Some(Json::Array(types)) = fields.get_mut("type") {
                types.retain(|one| one != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    fields.insert("type".to_owned(), only);
                }
            }
            if let Some(Json::Array(choices)) = fields.get_mut("anyOf") {
                choices.retain(|one| *one != json!({ "type": "null" }));
            }
            fields.values_mut().for_each(close);
        }
        Json::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
