//! One broken ledger for each rule of `check`: `tests/fixtures/ledger` is in good order, each folder of
//! `tests/fixtures/rules` breaks it in one way.

use std::fs;
use std::path::{Path, PathBuf};

use regie::practice::rules::RULES;
use serde_json::Value;

use super::Desk;

/// The day on which the ledger is in good order.
const DAY: &str = "2026-07-01";

/// Broken data is put right, and not answered.
const DATA: [&str; 7] = [
    "conflict-open",
    "path-mismatch",
    "duplicate-id",
    "dangling-reference",
    "date-order",
    "date-in-future",
    "icf-code-invalid",
];

fn fixtures(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The ledger in good order with what a rule finds laid over it.
fn broken(rule: &str) -> Desk {
    Desk::laid(&[&fixtures("ledger"), &fixtures("rules").join(rule)])
}

fn found(desk: &Desk) -> Vec<Value> {
    let answer = desk.run(&format!("check --today {DAY} --format json"));
    let told: Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err));
    told["items"].as_array().unwrap().clone()
}

#[test]
fn a_ledger_in_good_order_gives_nothing_to_remark() {
    assert_eq!(found(&Desk::laid(&[&fixtures("ledger")])), Vec::<Value>::new());
}

#[test]
fn every_rule_finds_its_broken_ledger_and_tells_the_way_out() {
    for rule in RULES {
        let desk = broken(rule.id);
        let before = desk.print();
        let findings = found(&desk);
        let own: Vec<&Value> = findings.iter().filter(|one| one["rule"] == rule.id).collect();
        assert!(!own.is_empty(), "{} finds nothing: {findings:?}", rule.id);
        for language in ["nl", "en"] {
            let told = desk.run(&format!("check --today {DAY} --lang {language} --format md")).out;
            assert!(told.contains(rule.id) && told.contains(rule.source), "{}: {told}", rule.id);
            assert!(!told.contains(['«', '{', '$']), "{}: {told}", rule.id);
        }
        desk.assert_unchanged(&before, rule.id);
    }
}

#[test]
fn a_rule_about_judgement_is_answered_and_one_about_data_is_not() {
    let path = "cases/2026-01";
    for rule in RULES {
        let desk = broken(rule.id);
        let about = found(&desk).into_iter().find(|one| one["rule"] == rule.id).unwrap();
        let Some(case) = about["case"].as_str() else { continue };
        let file = format!("{path}/{case}/case.toml");
        let answer = format!(
            "\n[[deviation]]\nrule = \"{}\"\nreason = \"Talked through.\"\nby = \"ilse\"\non = {DAY}\n",
            rule.id
        );
        desk.write(&file, desk.read(&file) + &answer);
        let after = found(&desk).into_iter().find(|one| one["rule"] == rule.id).unwrap();
        let data = DATA.contains(&rule.id);
        assert_eq!(after["answered"], !data, "{}: {after}", rule.id);
    }
}

#[test]
fn an_answer_may_stand_on_the_record_it_is_about() {
    for rule in RULES.iter().filter(|rule| !DATA.contains(&rule.id)) {
        let desk = broken(rule.id);
        let about = found(&desk).into_iter().find(|one| one["rule"] == rule.id).unwrap();
        // A place in a plan, a journal or an assessment is a part of a record; those are answered on the case, above.
        let path = about["place"]["path"].as_str().unwrap().to_owned();
        let own = ["/referrals/", "/reviews/", "/consents/", "/evaluations/", "/screenings/"];
        if !own.iter().any(|folder| path.contains(folder)) {
            continue;
        }
        let answer =
            format!("rule = \"{}\"\nreason = \"Talked through.\"\nby = \"ilse\"\non = {DAY}\n", rule.id);
        desk.write(&path, desk.read(&path) + "\n[[deviation]]\n" + &answer);
        let after = found(&desk).into_iter().find(|one| one["rule"] == rule.id).unwrap();
        assert_eq!(after["answered"], true, "{}: {after}", rule.id);
    }
}

#[test]
fn every_broken_ledger_is_listed_and_belongs_to_a_rule() {
    let list = fs::read_to_string(fixtures("README.md")).unwrap();
    for entry in fs::read_dir(fixtures("rules")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(RULES.iter().any(|rule| rule.id == name), "{name} belongs to nothing");
        assert!(list.contains(&format!("| `{name}` |")), "{name} is not in the list");
    }
}
