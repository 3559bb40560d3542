//! `regie resolve`: which of two values holds.

use serde_json::Value;
use std::path::Path;

use super::Desk;

/// A ledger in which two sides gave a service another waiting time.
fn desk() -> Desk {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    Desk::laid(&[&fixtures.join("ledger"), &fixtures.join("rules/conflict-open")])
}

fn items(desk: &Desk, line: &str) -> Vec<Value> {
    let told: Value = serde_json::from_str(&desk.run(line).out).unwrap();
    told["items"].as_array().unwrap().clone()
}

#[test]
fn conflicts_are_listed_with_both_values() {
    let desk = desk();
    let told = desk.run("resolve --lang en").out;
    for word in ["services/budget", "21", "28", "regie resolve NAME --take"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let told = desk.run("resolve --lang nl").out;
    assert!(told.contains("Conflicten") && told.contains("Van de anderen"), "{told}");
    let listed = items(&desk, "resolve --format json");
    assert_eq!((&listed[0]["ours"]["value"], &listed[0]["theirs"]["value"]), (&21.into(), &28.into()));
}

#[test]
fn a_value_is_taken_in_one_commit_and_the_conflict_is_gone() {
    for (take, days) in [("theirs", "28"), ("ours", "21"), ("base", "14"), ("35", "35")] {
        let desk = desk();
        let told = desk.run(&format!("resolve services-budget --take {take} --by ilse --lang en"));
        assert!(told.out.contains("is settled"), "{}{}", told.out, told.err);
        assert!(desk.read("services/budget.toml").contains(&format!("waiting_days = {days}\n")), "{take}");
        assert!(items(&desk, "resolve --format json").is_empty());
        let verified = desk.run("verify --format json").out;
        assert!(!verified.contains("services-budget"), "the commit names the conflict it ends: {verified}");
    }
}

#[test]
fn what_the_field_does_not_take_is_refused_and_nothing_changes() {
    let desk = desk();
    let before = desk.print();
    for line in ["resolve services-budget --take soon --by ilse", "resolve other --take ours --by ilse"] {
        assert!(!desk.run(line).err.is_empty(), "{line}");
        desk.assert_unchanged(&before, line);
    }
}

#[test]
fn a_view_of_what_is_in_conflict_says_so_in_every_format() {
    let desk = desk();
    for format in ["table", "json", "jsonl", "csv", "md", "html"] {
        let told = desk.run(&format!("service show budget --lang en --format {format}")).out;
        assert!(told.contains("services-budget-"), "{format}: {told}");
        let told = desk.run(&format!("service show own --lang en --format {format}")).out;
        assert!(!told.contains("services-budget-"), "{format}: {told}");
    }
    assert!(desk.run("today --lang en").out.contains("conflict to settle"));
}
