use serde_json::{Value as Json, json};

use super::*;

/// A schema with a field for every rule.
pub(super) fn schema() -> Json {
    json!({
        "properties": {
            "format": { "const": "sample/1" },
            "one": { "type": "string" },
            "number": { "type": "integer" },
            "text": { "type": "string", "x-merge": "text" },
            "status": { "allOf": [{ "$ref": "#/definitions/Status" }], "x-merge": "status",
                "x-moves": { "asked": ["taken", "off"], "taken": ["going", "off"], "going": ["held", "done"],
                    "held": ["going"], "done": [], "off": [] } },
            "tags": { "type": "array", "items": { "type": "string" }, "x-merge": "set" },
            "row": { "type": "array", "items": { "$ref": "#/definitions/Row" }, "x-merge": "rows", "x-key": "id" },
            "event": { "type": "array", "items": { "$ref": "#/definitions/Event" }, "x-merge": "rows",
                "x-key": "on+status" },
            "inner": { "allOf": [{ "$ref": "#/definitions/Inner" }] },
            "scores": { "type": "object", "additionalProperties": { "type": "integer" } },
        },
        "definitions": {
            "Status": { "enum": ["asked", "taken", "going", "held", "done", "off"] },
            "Row": { "properties": { "id": { "type": "string" }, "on": { "type": "string" },
                "words": { "type": "string" }, "who": { "x-merge": "set" } } },
            "Event": { "x-merge": "immutable",
                "properties": { "on": { "type": "string" }, "status": { "type": "string" }, "note": {} } },
            "Inner": { "properties": { "near": { "type": "string" }, "far": { "type": "string" } } },
        },
    })
}

pub(super) fn three(base: &Json, ours: &Json, theirs: &Json) -> Merging {
    merge(&schema(), Three { base: Some(base), ours: Some(ours), theirs: Some(theirs) })
}

/// One line of the table of rules: base, ours, theirs, what comes of it, and the places that clash.
pub(super) fn rule(title: &str, versions: [Json; 4], clashes: &[&str]) {
    let [base, ours, theirs, merged] = versions;
    for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
        let merging = three(&base, ours, theirs);
        let places: Vec<String> = merging.clashes.iter().map(|clash| clash.place.join(".")).collect();
        assert_eq!(places, clashes, "{title}: {:?}", merging.clashes);
        // In a clash each side keeps its own; the table says what stays on the first.
        if clashes.is_empty() {
            assert_eq!(merging.value.as_ref(), Some(&merged), "{title}");
        }
    }
    assert_eq!(three(&base, &ours, &theirs).value, Some(merged), "{title}");
}

#[test]
fn scalars() {
    let base = json!({ "one": "a", "number": 1 });
    rule(
        "one side",
        [base.clone(), json!({ "one": "b", "number": 1 }), base.clone(), json!({ "one": "b", "number": 1 })],
        &[],
    );
    rule(
        "fields beside each other",
        [
            base.clone(),
            json!({ "one": "b", "number": 1 }),
            json!({ "one": "a", "number": 2 }),
            json!({ "one": "b", "number": 2 }),
        ],
        &[],
    );
    rule(
        "both the same",
        [base.clone(), json!({ "one": "c" }), json!({ "one": "c" }), json!({ "one": "c" })],
        &[],
    );
    rule(
        "both differ",
        [
            base.clone(),
            json!({ "one": "b", "number": 1 }),
            json!({ "one": "c", "number": 1 }),
            json!({ "one": "b", "number": 1 }),
        ],
        &["one"],
    );
    rule(
        "both set it anew",
        [json!({}), json!({ "one": "b" }), json!({ "one": "c" }), json!({ "one": "b" })],
        &["one"],
    );
}

#[test]
fn scalars_taken_out() {
    let base = json!({ "one": "a", "number": 1 });
    rule(
        "taken out and untouched",
        [base.clone(), json!({ "number": 1 }), base.clone(), json!({ "number": 1 })],
        &[],
    );
    rule(
        "taken out and changed",
        [
            base,
            json!({ "number": 1 }),
            json!({ "one": "c", "number": 1 }),
            json!({ "one": "c", "number": 1 }),
        ],
        &["one"],
    );
}

#[test]
fn unknown_keys_are_merged_as_one_value() {
    let base = json!({ "own": { "a": 1, "b": 1 } });
    rule(
        "one side",
        [
            base.clone(),
            json!({ "own": { "a": 2, "b": 1 } }),
            base.clone(),
            json!({ "own": { "a": 2, "b": 1 } }),
        ],
        &[],
    );
    rule(
        "both",
        [
            base.clone(),
            json!({ "own": { "a": 2, "b": 1 } }),
            json!({ "own": { "a": 1, "b": 2 } }),
            json!({ "own": { "a": 2, "b": 1 } }),
        ],
        &["own"],
    );
    rule(
        "two of them",
        [json!({}), json!({ "mine": 1.5 }), json!({ "yours": [2] }), json!({ "mine": 1.5, "yours": [2] })],
        &[],
    );
}

#[test]
fn statuses() {
    let at = |status: &str| json!({ "status": status });
    rule("one further than the other", [at("asked"), at("taken"), at("going"), at("going")], &[]);
    rule("several moves further", [at("asked"), at("done"), at("taken"), at("done")], &[]);
    rule("no move leads from one to the other", [at("taken"), at("off"), at("done"), at("off")], &["status"]);
    rule("moves lead both ways", [at("asked"), at("held"), at("going"), at("held")], &["status"]);
}

#[test]
fn texts() {
    let text = |text: &str| json!({ "text": text });
    rule(
        "different lines",
        [text("a\nb\nc\nd\n"), text("x\nb\nc\nd\n"), text("a\nb\nc\ny\n"), text("x\nb\nc\ny\n")],
        &[],
    );
    rule("the same line", [text("a\nb\n"), text("x\nb\n"), text("y\nb\n"), text("x\nb\n")], &["text"]);
    rule("one line", [text("a"), text("b"), text("c"), text("b")], &["text"]);
}

#[test]
fn tables_and_maps() {
    rule(
        "both make a table",
        [
            json!({}),
            json!({ "inner": { "near": "a" } }),
            json!({ "inner": { "far": "b" } }),
            json!({ "inner": { "near": "a", "far": "b" } }),
        ],
        &[],
    );
    rule(
        "taken out against changed",
        [
            json!({ "inner": { "near": "a" } }),
            json!({}),
            json!({ "inner": { "near": "b" } }),
            json!({ "inner": { "near": "b" } }),
        ],
        &["inner"],
    );
    rule(
        "a map",
        [
            json!({ "scores": { "a": 1 } }),
            json!({ "scores": { "a": 1, "b": 2 } }),
            json!({ "scores": { "a": 3 } }),
            json!({ "scores": { "a": 3, "b": 2 } }),
        ],
        &[],
    );
}

#[test]
fn a_whole_record_taken_out_against_changed_stays() {
    let (base, theirs) = (json!({ "one": "a" }), json!({ "one": "b" }));
    let merging = merge(&schema(), Three { base: Some(&base), ours: None, theirs: Some(&theirs) });
    assert_eq!(merging.value, Some(theirs.clone()));
    assert_eq!(
        merging.clashes,
        vec![Clash { place: vec![], base: Some(base), ours: None, theirs: Some(theirs) }]
    );
}

#[test]
fn a_place_is_found_and_filled() {
    let record = json!({ "row": [{ "id": "g1", "words": "a" }], "inner": { "near": "n" } });
    let place = |steps: &[&str]| steps.iter().map(|step| (*step).to_owned()).collect::<Vec<_>>();
    let words = place(&["row", "g1", "words"]);
    assert_eq!(value_at(&schema(), &record, &words), Some(&json!("a")));
    let set = with_value_at(&schema(), &record, &words, Some(&json!("b"))).unwrap();
    assert_eq!(set["row"], json!([{ "id": "g1", "words": "b" }]));
    let gone = with_value_at(&schema(), &record, &place(&["row", "g1"]), None).unwrap();
    assert_eq!(gone["row"], json!([]));
    assert_eq!(
        with_value_at(&schema(), &record, &place(&["inner", "near"]), None).unwrap()["inner"],
        json!({})
    );
    assert_eq!(schema_at(&schema(), &words), Some(&json!({ "type": "string" })));
    assert_eq!(schema_at(&schema(), &place(&["own"])), None);
    assert_eq!(with_value_at(&schema(), &record, &[], Some(&json!({}))), Some(json!({})));
}

#[test]
fn words_of_people_stay_out_of_places() {
    let rows = [json!({ "what": "Bang voor Jan" }), json!({ "what": "budget-help" })];
    let keys = rows::keys(&rows, &["what"]);
    assert_eq!(keys.last().map(String::as_str), Some("budget-help"));
    assert!(keys.iter().all(|key| !key.contains("Jan")), "{keys:?}");
}
