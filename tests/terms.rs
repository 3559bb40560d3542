//! Every word of every vocabulary and every field of every record has its name in both languages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use regie::ledger::schema;
use regie::model::RecordKind;
use regie::model::vocabulary::kebab;
use serde_json::Value;

use crate::tidy::source::sources;

const CATALOGUES: [&str; 2] =
    [include_str!("../src/i18n/nl/terms.ftl"), include_str!("../src/i18n/en/terms.ftl")];

/// Message ids with the attributes of each.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let parsed = fluent_syntax::parser::parse(text).unwrap();
    let mut found = BTreeMap::new();
    for entry in parsed.body {
        if let Entry::Message(message) = entry {
            let attributes =
                message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect();
            let known = found.insert(message.id.name.to_owned(), attributes);
            assert!(known.is_none(), "{} stands twice", message.id.name);
        }
    }
    found
}

/// The vocabularies of a source file: enumerations of plain words that files and views hold, each with its words.
fn vocabularies(code: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found = Vec::new();
    for item in code.split("\n\n").filter(|item| item.contains("Deserialize")) {
        let Some((name, rest)) = item.split("pub enum ").nth(1).and_then(|part| part.split_once(" {")) else {
            continue;
        };
        let body = rest.split("\n}").next().unwrap_or_default();
        let words: Vec<&str> =
            body.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        let plain = words.iter().all(|line| line.ends_with(',') && !line.contains(['(', '{', ':']));
        if plain && words.len() > 1 {
            let words = words.iter().map(|word| kebab(word.trim_end_matches(','))).collect();
            found.push((kebab(name), words));
        }
    }
    found
}

/// The fields of a record and of everything in it, as its schema names them.
fn collect(schema: &Value, found: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        found.extend(properties.keys().cloned());
    }
    match schema {
        Value::Object(parts) => parts.values().for_each(|part| collect(part, found)),
        Value::Array(parts) => parts.iter().for_each(|part| collect(part, found)),
        _ => {}
    }
}

#[test]
fn both_languages_name_the_same_things() {
    let [dutch, english] = CATALOGUES.map(messages);
    assert_eq!(dutch, english);
}

#[test]
fn every_word_has_its_name() {
    let catalogue = messages(CATALOGUES[0]);
    let sources = sources("src");
    let layers = ["src/model/", "src/practice/"];
    let seen = sources.iter().filter(|source| layers.iter().any(|layer| source.path.starts_with(layer)));
    let all: Vec<_> = seen.flat_map(|source| vocabularies(&source.code)).collect();
    assert!(all.len() > 60, "{}", all.len());
    for (name, words) in all {
        let named = catalogue.get(&name).unwrap_or_else(|| panic!("{name} has no message"));
        assert_eq!(*named, words, "{name}");
    }
    let kinds: BTreeSet<String> = RecordKind::ALL.iter().map(|kind| kind.word().to_owned()).collect();
    assert_eq!(catalogue.get("record-kind"), Some(&kinds));
}

#[test]
fn every_field_has_its_name() {
    let catalogue = messages(CATALOGUES[0]);
    let mut fields = BTreeSet::new();
    for one in schema::all() {
        collect(&one.schema, &mut fields);
    }
    assert!(fields.len() > 150, "{}", fields.len());
    let missing: Vec<&String> =
        fields.iter().filter(|field| !catalogue.contains_key(&format!("field-{}", kebab(field)))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
