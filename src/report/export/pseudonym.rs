//! Records without names and without words of people: what leaves the ledger unless names are asked for.
//!
//! A text field is hidden unless the type of the record says that it holds an id, a day or a word of a vocabulary, or
//! unless it is on the short list of codes below. So a field that is added later is hidden until somebody decides
//! otherwise. Where a record cannot do without a text, `…` stands in its place.

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::tables::{schema, shape_of};
use crate::model::file::{EachKind, each_kind};
use crate::model::record::Event;
use crate::model::{CaseFile, Office};

/// What stands where a text is hidden and something must stand.
pub const HIDDEN: &str = "…";

/// Text fields that hold a code and nothing of a person, by the end of their path.
const CODES: [&str; 9] = [
    "deviation.rule",
    "icf.code",
    "instrument.instrument",
    "instrument.version",
    "instrument.scored_by",
    "closing.answer.question",
    "form",
    "answer.item",
    "hash",
];

/// What is no text and still tells who somebody is.
const TELLING: [&str; 2] = ["client.born", "person.born"];

/// Whether a field holds words of people.
pub(super) fn is_free_text(path: &[String], schema: &Value) -> bool {
    let closed = ["enum", "const", "oneOf", "anyOf", "pattern", "format"];
    let path = path.join(".");
    let ends = |end: &&str| path == **end || path.ends_with(&format!(".{end}"));
    TELLING.iter().any(ends) || !CODES.iter().any(ends) && closed.iter().all(|key| schema[*key].is_null())
}

/// A ledger without names and words of people: a client, a person, a practitioner and a service are called by their ids.
#[must_use]
pub fn pseudonymous(office: &Office, cases: &[CaseFile]) -> (Office, Vec<CaseFile>) {
    let mut office = Office {
        settings: office.settings.clone(),
        profiles: office.profiles.clone(),
        team: all(&office.team),
        services: all(&office.services),
        signals: all(&office.signals),
        intervisions: all(&office.intervisions),
        // Who gave which value, and the values themselves, stay at home.
        conflicts: Vec::new(),
        remarks: Vec::new(),
    };
    for member in &mut office.team {
        member.name = member.handle.to_string();
    }
    for service in &mut office.services {
        service.name = service.slug.to_string();
    }
    (office, cases.iter().filter_map(case).collect())
}

fn case(file: &CaseFile) -> Option<CaseFile> {
    let mut hidden = CaseFile::new(one(&file.case)?);
    hidden.case.client.name = hidden.case.id.to_string();
    hidden.network = one(&file.network)?;
    for person in &mut hidden.network.persons {
        person.name = person.id.to_string();
    }
    hidden.plan = file.plan.as_ref().and_then(one);
    hidden.journal = all(&file.journal);
    let mut dated = Hiding { from: file.clone(), into: hidden };
    each_kind(&mut dated);
    Some(dated.into)
}

/// Hides the words of the dated records of a case.
struct Hiding {
    from: CaseFile,
    into: CaseFile,
}

impl EachKind for Hiding {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        *list(&mut self.into) = all(list(&mut self.from));
    }
}

fn all<T: Serialize + DeserializeOwned + JsonSchema>(records: &[T]) -> Vec<T> {
    let schema = schema::<T>();
    records.iter().filter_map(|record| hidden(record, &schema)).collect()
}

/// A record without words of people; nothing rather than too much when it cannot be made.
fn one<T: Serialize + DeserializeOwned + JsonSchema>(record: &T) -> Option<T> {
    hidden(record, &schema::<T>())
}

fn hidden<T: Serialize + DeserializeOwned>(record: &T, schema: &Value) -> Option<T> {
    let mut value = serde_json::to_value(record).ok()?;
    hide(&mut value, schema, &mut Vec::new());
    serde_json::from_value(value).ok()
}

fn hide(value: &mut Value, schema: &Value, path: &mut Vec<String>) {
    let schema = shape_of(schema);
    match value {
        Value::Object(fields) if schema["properties"].is_object() => {
            let needed: Vec<Value> = schema["required"].as_array().cloned().unwrap_or_default();
            for (name, field) in fields.iter_mut() {
                path.push(name.clone());
                let inner = schema["properties"].get(name).map_or(&Value::Null, shape_of);
                match field {
                    Value::String(_) if is_free_text(path, inner) => {
                        let kept = needed.iter().any(|one| one == name);
                        *field = if kept { Value::from(HIDDEN) } else { Value::Null };
                    }
                    Value::Array(texts) if texts.iter().any(Value::is_string) => {
                        if is_free_text(path, shape_of(&inner["items"])) {
                            texts.clear();
                        }
                    }
                    inside => hide(inside, inner, path),
                }
                path.pop();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide(item, &schema["items"], path)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::file::CaseFile;
    use crate::practice::samples::{case as sample, entry, goal, office, plan};

    #[test]
    fn no_name_and_no_word_of_a_person_is_left() {
        let mut file = sample("2026-01-05");
        file.case.client.name = "Zoë Zichtbaar".to_owned();
        file.case.client.born = Some("1975-03-02".parse().unwrap());
        file.case.aliases = vec!["zichtbaar".to_owned()];
        file.plan = Some(plan(vec![goal(1)]));
        file.journal.push(entry(1, "2026-03-25"));
        file.journal[0].text = "Zichtbaar verteld.".to_owned();
        let (_, cases) = pseudonymous(&office("general"), &[file.clone()]);
        let told = format!("{cases:?}").to_lowercase();
        assert!(!told.contains("zichtbaar") && !told.contains("1975"), "{told}");
        assert_eq!(cases[0].case.client.name, file.case.id.to_string());
        assert_eq!(cases[0].journal[0].text, HIDDEN);
        assert_eq!(cases[0].journal[0].on, file.journal[0].on);
        assert_eq!(cases[0].goals()[0].id, file.goals()[0].id);
    }

    #[test]
    fn a_field_is_hidden_unless_it_is_known_to_be_a_code() {
        let path = |text: &str| text.split('.').map(str::to_owned).collect::<Vec<_>>();
        let text = serde_json::json!({ "type": "string" });
        assert!(is_free_text(&path("never.heard.of"), &text));
        assert!(!is_free_text(&path("deviation.rule"), &text));
        assert!(!is_free_text(&path("on"), &serde_json::json!({ "type": "string", "format": "date" })));
        assert!(is_free_text(&path("client.born"), &serde_json::json!({ "type": "string", "anyOf": [] })));
    }

    #[test]
    fn a_case_without_records_stays_one() {
        let file = CaseFile::new(sample("2026-01-05").case);
        assert_eq!(pseudonymous(&office("general"), &[file]).1.len(), 1);
    }
}
