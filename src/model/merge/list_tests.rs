//! The table of rules for lists, as tests.

use serde_json::{Value as Json, json};

use super::tests::rule;

#[test]
fn sets() {
    let base = json!({ "tags": ["a", "b"] });
    rule(
        "both add",
        [
            base.clone(),
            json!({ "tags": ["a", "b", "x"] }),
            json!({ "tags": ["a", "b", "c"] }),
            json!({ "tags": ["a", "b", "c", "x"] }),
        ],
        &[],
    );
    rule(
        "one adds, one takes out",
        [
            base.clone(),
            json!({ "tags": ["b"] }),
            json!({ "tags": ["a", "b", "c"] }),
            json!({ "tags": ["b", "c"] }),
        ],
        &[],
    );
    rule(
        "all taken out, one added",
        [base.clone(), json!({}), json!({ "tags": ["a", "b", "c"] }), json!({ "tags": ["c"] })],
        &[],
    );
    rule(
        "all taken out by both in turn",
        [base.clone(), json!({ "tags": ["a"] }), json!({ "tags": ["b"] }), json!({ "tags": [] })],
        &[],
    );
    rule(
        "put in another order, one added",
        [
            base,
            json!({ "tags": ["b", "a"] }),
            json!({ "tags": ["a", "b", "c"] }),
            json!({ "tags": ["b", "c", "a"] }),
        ],
        &[],
    );
}

#[test]
fn rows_by_id() {
    let row = |id: &str, words: &str| json!({ "id": id, "words": words });
    let rows = |rows: &[Json]| json!({ "row": rows });
    let base = rows(&[row("g1", "a"), row("g2", "b")]);
    rule(
        "both add at the end",
        [
            base.clone(),
            rows(&[row("g1", "a"), row("g2", "b"), json!({ "id": "g9", "on": "2026-03-01" })]),
            rows(&[row("g1", "a"), row("g2", "b"), json!({ "id": "g3", "on": "2026-03-02" })]),
            rows(&[
                row("g1", "a"),
                row("g2", "b"),
                json!({ "id": "g9", "on": "2026-03-01" }),
                json!({ "id": "g3", "on": "2026-03-02" }),
            ]),
        ],
        &[],
    );
    rule(
        "different rows changed",
        [
            base.clone(),
            rows(&[row("g1", "x"), row("g2", "b")]),
            rows(&[row("g1", "a"), row("g2", "y")]),
            rows(&[row("g1", "x"), row("g2", "y")]),
        ],
        &[],
    );
    rule(
        "one row changed by both",
        [
            base.clone(),
            rows(&[row("g1", "x"), row("g2", "b")]),
            rows(&[row("g1", "y"), row("g2", "b")]),
            rows(&[row("g1", "x"), row("g2", "b")]),
        ],
        &["row.g1.words"],
    );
}

#[test]
fn rows_taken_out_or_begun() {
    let row = |id: &str, words: &str| json!({ "id": id, "words": words });
    let rows = |rows: &[Json]| json!({ "row": rows });
    let base = rows(&[row("g1", "a"), row("g2", "b")]);
    rule(
        "a row taken out that is untouched",
        [
            base.clone(),
            rows(&[row("g2", "b")]),
            rows(&[row("g1", "a"), row("g2", "c")]),
            rows(&[row("g2", "c")]),
        ],
        &[],
    );
    rule(
        "a row taken out that was changed",
        [
            base.clone(),
            rows(&[row("g2", "b")]),
            rows(&[row("g1", "c"), row("g2", "b")]),
            rows(&[row("g1", "c"), row("g2", "b")]),
        ],
        &["row.g1"],
    );
    rule(
        "both make the list",
        [
            json!({}),
            rows(&[row("g1", "a")]),
            rows(&[row("g2", "b")]),
            rows(&[row("g1", "a"), row("g2", "b")]),
        ],
        &[],
    );
    rule(
        "sets inside rows",
        [
            rows(&[json!({ "id": "g1", "who": ["a"] })]),
            rows(&[json!({ "id": "g1", "who": ["a", "b"] })]),
            rows(&[json!({ "id": "g1", "who": ["c", "a"] })]),
            rows(&[json!({ "id": "g1", "who": ["c", "a", "b"] })]),
        ],
        &[],
    );
}

#[test]
fn rows_without_id_and_immutable_ones() {
    let event = |on: &str, status: &str, note: &str| json!({ "on": on, "status": status, "note": note });
    let events = |events: &[Json]| json!({ "event": events });
    let first = event("2026-03-02", "asked", "x");
    let base = events(std::slice::from_ref(&first));
    rule(
        "both add",
        [
            base.clone(),
            events(&[first.clone(), event("2026-03-09", "taken", "b")]),
            events(&[first.clone(), event("2026-03-04", "off", "c")]),
            events(&[first.clone(), event("2026-03-04", "off", "c"), event("2026-03-09", "taken", "b")]),
        ],
        &[],
    );
    rule(
        "changed on one side",
        [
            base.clone(),
            events(&[event("2026-03-02", "asked", "y")]),
            events(&[first.clone(), event("2026-03-04", "off", "c")]),
            events(&[event("2026-03-02", "asked", "y"), event("2026-03-04", "off", "c")]),
        ],
        &[],
    );
    rule(
        "changed on both sides is one clash",
        [
            base,
            events(&[event("2026-03-02", "asked", "y")]),
            events(&[event("2026-03-02", "asked", "z")]),
            events(&[event("2026-03-02", "asked", "y")]),
        ],
        &["event.2026-03-02+asked"],
    );
    let twice = events(&[first.clone(), first.clone()]);
    rule(
        "one of two alike is taken out",
        [twice.clone(), events(std::slice::from_ref(&first)), twice, events(&[first])],
        &[],
    );
}
