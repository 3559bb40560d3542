//! What holds for every merge, whatever the records.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::tests::{schema, three};
use super::*;

/// Small records of the sample schema, so that two of them often touch the same things.
fn record() -> impl Strategy<Value = Json> {
    let word = || prop_oneof![Just("a"), Just("b"), Just("c")];
    let rows = prop::collection::btree_map(prop_oneof![Just("g1"), Just("g2"), Just("g3")], word(), 0..3);
    let events =
        prop::collection::btree_map(prop_oneof![Just("2026-03-01"), Just("2026-03-02")], word(), 0..3);
    let text = prop::collection::vec(word(), 0..4);
    let status = prop_oneof![Just("asked"), Just("taken"), Just("going"), Just("off"), Just("done")];
    (prop::option::of(word()), prop::collection::btree_set(word(), 0..3), rows, events, text, status)
        .prop_map(|(one, tags, rows, events, text, status)| {
            let mut record = json!({ "format": "sample/1", "status": status });
            let mut put =
                |key: &str, value: Json| record.as_object_mut().unwrap().insert(key.to_owned(), value);
            one.map(|one| put("one", json!(one)));
            put("text", json!(text.iter().fold(String::new(), |text, line| text + line + "\n")));
            if !tags.is_empty() {
                put("tags", json!(tags));
            }
            if !rows.is_empty() {
                put("row", rows.iter().map(|(id, words)| json!({ "id": id, "words": words })).collect());
            }
            if !events.is_empty() {
                put(
                    "event",
                    events
                        .iter()
                        .map(|(on, note)| json!({ "on": on, "status": "x", "note": note }))
                        .collect(),
                );
            }
            record
        })
}

/// Every single value in a record with its place, texts line by line.
fn facts(record: &Json) -> Vec<String> {
    fn walk(at: &str, value: &Json, facts: &mut Vec<String>) {
        match value {
            Json::Object(fields) => {
                fields.iter().for_each(|(key, one)| walk(&format!("{at}.{key}"), one, facts));
            }
            Json::Array(items) => {
                for item in items {
                    let key =
                        item.get("id").or_else(|| item.get("on")).map(Json::to_string).unwrap_or_default();
                    walk(&format!("{at}[{key}]"), item, facts);
                }
            }
            Json::String(text) if text.contains('\n') => {
                facts.extend(text.lines().map(|line| format!("{at}={line}")));
            }
            other => facts.push(format!("{at}={other}")),
        }
    }
    let mut facts = Vec::new();
    walk("", record, &mut facts);
    facts
}

proptest! {
    #[test]
    fn the_merge_is_symmetric(base in record(), ours in record(), theirs in record()) {
        let (one, other) = (three(&base, &ours, &theirs), three(&base, &theirs, &ours));
        let turned: Vec<Clash> = other.clashes.into_iter()
            .map(|clash| Clash { ours: clash.theirs, theirs: clash.ours, ..clash }).collect();
        prop_assert_eq!(&one.clashes, &turned);
        // Apart from whose value stays in a clash the records are the same to the last sign.
        let (mut one, mut other) = (one.value.unwrap(), other.value.unwrap());
        for clash in &turned {
            one = with_value_at(&schema(), &one, &clash.place, None).unwrap();
            other = with_value_at(&schema(), &other, &clash.place, None).unwrap();
        }
        prop_assert_eq!(one.to_string(), other.to_string());
    }

    #[test]
    fn merging_again_changes_nothing(base in record(), ours in record(), theirs in record()) {
        let merged = three(&base, &ours, &theirs).value.unwrap();
        prop_assert_eq!(three(&base, &merged, &base).value.unwrap(), merged.clone());
        prop_assert_eq!(three(&ours, &merged, &ours).value.unwrap(), merged.clone());
        prop_assert_eq!(three(&merged, &merged, &merged), Merging { value: Some(merged), clashes: Vec::new() });
    }

    #[test]
    fn no_value_is_lost(base in record(), ours in record(), theirs in record()) {
        let merging = three(&base, &ours, &theirs);
        let before = facts(&base);
        let mut kept = facts(merging.value.as_ref().unwrap());
        let clashing: Vec<String> = merging.clashes.iter()
            .flat_map(|clash| [&clash.base, &clash.ours, &clash.theirs].into_iter().flatten())
            .map(Json::to_string).collect();
        let status = merging.value.as_ref().unwrap()["status"].clone();
        for fact in facts(&ours).into_iter().chain(facts(&theirs)) {
            // Where a status went further than another, the other is passed, not lost.
            let passed = fact.starts_with(".status=") && status != Json::Null;
            let value = fact.rsplit('=').next().unwrap_or_default().trim_matches('"').to_owned();
            let flagged = clashing.iter().any(|text| text.contains(&value));
            kept.retain(|one| !one.is_empty());
            prop_assert!(before.contains(&fact) || kept.contains(&fact) || passed || flagged, "{} in {:?}", fact, merging);
        }
    }
}
