//! From a typed record to plain values.

use serde::Serialize;
use serde_json::Value as Json;

/// The values of a record as they stand in a file: what is absent or empty is left out.
#[must_use]
pub fn values<T: Serialize>(record: &T) -> Json {
    pruned(serde_json::to_value(record).unwrap_or_default())
}

/// Which old element a new one continues: the one with its id, else the one at its place.
pub(super) fn twin(before: &[Json], element: &Json, at: usize) -> Option<usize> {
    match element.get("id") {
        Some(id) => before.iter().position(|old| old.get("id") == Some(id)),
        None => (at < before.len()).then_some(at),
    }
}

fn pruned(value: Json) -> Json {
    match value {
        Json::Object(fields) => Json::Object(
            fields
                .into_iter()
                .map(|(key, one)| (key, pruned(one)))
                .filter(|(_, one)| !is_absent(one))
                .collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(pruned).collect()),
        other => other,
    }
}

fn is_absent(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
