//! Pointers, words and carriers: what all resources are made with.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::datatype::{CodeableConcept, Coding, Extension, Period, Reference};
use super::resource::{Content, Entry, Resource};
use crate::i18n::clean;
use crate::model::{CaseId, Date, Party, RecordId, Slug, vocabulary};
use crate::report::export::HIDDEN;

/// Where names of our own begin.
pub(super) const BASE: &str = "https://example.org/regie/fhir";
/// The extension that carries a record whole.
pub(super) const RECORD: &str = "https://example.org/regie/fhir/record";

/// A resource of the bundle.
pub(super) fn entry(id: String, content: Content) -> Entry {
    let kind = content.name();
    Entry {
        full_url: format!("{BASE}/{kind}/{id}"),
        resource: Resource { kind, id, extension: Vec::new(), content },
    }
}

/// The same resource with the record it was made from: what FHIR has no place for is in it.
pub(super) fn carrying<T: Serialize>(
    mut entry: Entry,
    case: Option<&CaseId>,
    kind: &str,
    record: &T,
) -> Entry {
    let mut fields = serde_json::Map::new();
    fields.insert("format".to_owned(), Value::from(format!("{kind}/1")));
    if let Value::Object(values) = present(serde_json::to_value(record).unwrap_or_default()) {
        fields.extend(values);
    }
    let text = spaced(&Value::Object(fields).to_string());
    let part = |name: &str, text: String| Extension {
        url: name.to_owned(),
        value_string: Some(text),
        parts: Vec::new(),
    };
    let case = case.map(|case| part("case", case.to_string()));
    let parts = case.into_iter().chain([part("record", text)]).collect();
    entry.resource.extension.push(Extension { url: RECORD.to_owned(), value_string: None, parts });
    entry
}

/// A value without what is absent or empty, as in a file.
fn present(value: Value) -> Value {
    let absent = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(key, one)| (key, present(one)));
            Value::Object(fields.filter(|(_, one)| !absent(one)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(present).collect()),
        other => other,
    }
}

/// JSON in which every unusual space and sign that steers is spelt out: FHIR's strings know none of them.
fn spaced(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut units = [0; 2];
    for letter in json.chars() {
        if letter != ' ' && (letter.is_whitespace() || letter.is_control()) {
            for unit in letter.encode_utf16(&mut units) {
                text.extend(["\\u", &format!("{unit:04x}")]);
            }
        } else {
            text.push(letter);
        }
    }
    text
}

/// A text of a record, when it says something that may be shown.
pub(super) fn said(text: &str) -> Option<String> {
    let text = clean(text);
    let text = text.trim();
    (!text.is_empty() && text != HIDDEN)
        .then(|| text.replace(|sign: char| sign.is_whitespace() && sign != '\n', " "))
}

/// A text that may be missing.
pub(super) fn maybe(text: Option<&String>) -> Option<String> {
    text.and_then(|text| said(text))
}

/// A word of one of our vocabularies.
pub(super) fn word<'de, T: Serialize + Deserialize<'de>>(value: &T) -> CodeableConcept {
    coded(&vocabulary::kebab(vocabulary::words::<T>().0), &vocabulary::word(value))
}

/// A word of a vocabulary by name.
pub(super) fn coded(vocabulary: &str, code: &str) -> CodeableConcept {
    CodeableConcept { coding: vec![coding(&format!("{BASE}/code/{vocabulary}"), code)], text: None }
}

/// A word of a code system.
pub(super) fn coding(system: &str, code: &str) -> Coding {
    Coding { system: system.to_owned(), code: code.to_owned() }
}

/// A text in place of a word.
pub(super) fn text(text: &str) -> Option<CodeableConcept> {
    said(text).map(|text| CodeableConcept { coding: Vec::new(), text: Some(text) })
}

/// A pointer at a resource of the bundle.
pub(super) fn to(resource: &str, id: &str) -> Reference {
    Reference { reference: Some(format!("{resource}/{id}")), display: None }
}

/// A pointer at a record of a case.
pub(super) fn within(resource: &str, case: &CaseId, id: &RecordId) -> Reference {
    to(resource, &format!("{case}-{id}"))
}

/// A pointer at a practitioner.
pub(super) fn member(handle: &Slug) -> Reference {
    to("Practitioner", handle.as_str())
}

/// A pointer at whoever somebody is.
pub(super) fn party(case: &CaseId, who: &Party) -> Reference {
    match who {
        Party::Client => to("Patient", case.as_str()),
        Party::Person(id) => within("RelatedPerson", case, id),
        Party::Team(handle) => member(handle),
        Party::Service(slug) => to("Organization", slug.as_str()),
    }
}

/// A day.
pub(super) fn day(day: Date) -> String {
    day.to_string()
}

/// From a day to a day, when either is known.
pub(super) fn period(start: Option<Date>, end: Option<Date>) -> Option<Period> {
    (start.is_some() || end.is_some())
        .then(|| Period { start: start.map(|day| day.to_string()), end: end.map(|day| day.to_string()) })
}
