//! The sample ledgers of the other practices: unpacked, and judged as they are meant to be.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::str;
use toml_edit::DocumentMut;

use super::text::files;
use super::{Desk, same};

/// Case and rule of everything that `check` finds, and of what the practitioner answered.
fn judged(desk: &Desk) -> String {
    let answer = desk.run("check --format json");
    let items: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for item in items["items"].as_array().unwrap() {
        let word = |key: &str| item[key].as_str().unwrap_or("-").to_owned();
        let answered = if item["answered"] == true { " (answered)" } else { "" };
        let line = format!("{} {} {}{answered}", word("case"), word("weight"), word("rule"));
        *found.entry(line).or_default() += 1;
    }
    let lines: Vec<String> = found.into_iter().map(|(line, count)| format!("{line} {count}\n")).collect();
    lines.concat()
}

#[test]
fn the_general_practice_is_as_it_is_meant() {
    let desk = Desk::empty();
    desk.run("demo sample --profile general --lang nl").done();
    let desk = desk.inside("sample");
    assert_eq!(desk.git("log -1 --format=%an"), "Katrijn Oosterbos\n");
    assert_eq!(desk.git("status --porcelain"), "");
    same!(
        judged(&desk),
        str![[r#"
- advice service-waiting-time-stale 1
2ht9as warning referral-unanswered 1
8wxwqe error promised-help-not-given 1
evhgjh advice review-due-soon 1
evhgjh warning plan-not-approved (answered) 1
rdy48h advice late-entry 1
rdy48h advice rejection-uncontested 1
z6pqjj warning action-overdue 1
z6pqjj warning plan-changed-since-approval 1

"#]]
    );
}

#[test]
fn the_home_care_practice_is_as_it_is_meant() {
    let desk = Desk::empty();
    desk.run("demo sample --profile home-care --lang nl").done();
    let desk = desk.inside("sample");
    assert_eq!(desk.git("log -1 --format=%an"), "Samira Benyacoub\n");
    assert_eq!(desk.git("status --porcelain"), "");
    same!(
        judged(&desk),
        str![[r#"
- advice service-waiting-time-stale 1
g6t46m error review-overdue 1
g6t46m warning action-overdue 1
g6t46m warning referral-unanswered 1
krs28w advice review-due-soon 1
krs28w error promised-help-not-given (answered) 1

"#]]
    );
}

#[test]
fn the_early_help_practice_is_as_it_is_meant() {
    let desk = Desk::empty();
    desk.run("demo sample --profile early-help --lang nl").done();
    let desk = desk.inside("sample");
    assert_eq!(desk.git("log -1 --format=%an"), "Lieve Monsaert\n");
    assert_eq!(desk.git("status --porcelain"), "");
    same!(
        judged(&desk),
        str![[r#"
- advice service-waiting-time-stale 1
- warning peer-supervision-overdue 1
eb94g2 advice rejection-uncontested (answered) 1
mhwxvs advice review-due-soon 1
mhwxvs error promised-help-not-given 1
v8cwvp advice late-entry 1
v8cwvp warning action-overdue 1
v8cwvp warning referral-unanswered 1

"#]]
    );
}

const PROFILES: [&str; 4] = ["work-care", "home-care", "early-help", "general"];

fn sample(profile: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases").join(profile)
}

/// Every record of a sample ledger with its path.
fn records(profile: &str) -> Vec<(String, String)> {
    let root = sample(profile);
    let read = |path: String| (fs::read_to_string(root.join(&path)).unwrap(), path);
    files(&root).into_keys().map(read).map(|(text, path)| (path, text)).collect()
}

/// The texts of one kind over all sample ledgers.
fn of_kind(kind: &str) -> Vec<DocumentMut> {
    let texts = PROFILES.iter().flat_map(|profile| records(profile)).map(|(_, text)| text);
    let begins = format!("format = \"{kind}/");
    texts.filter(|text| text.starts_with(&begins)).map(|text| text.parse().unwrap()).collect()
}

#[test]
fn every_practice_has_six_cases_and_together_they_show_every_kind_of_record() {
    let mut kinds = BTreeSet::new();
    for profile in PROFILES {
        let records = records(profile);
        let cases = records.iter().filter(|(path, _)| path.contains("/case."));
        assert!(cases.count() >= 6, "{profile}");
        kinds.extend(records.iter().filter_map(|(_, text)| {
            let format = text.lines().next().unwrap().strip_prefix("format")?;
            let kind = format.trim_start_matches([' ', '=', ':', '"']).split('/').next()?;
            Some(kind.to_owned())
        }));
    }
    let published = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let schemas = fs::read_dir(published).unwrap().map(|entry| entry.unwrap().file_name());
    let known = schemas.filter_map(|name| Some(name.to_str()?.strip_suffix(".schema.json")?.to_owned()));
    // A ledger in good order has no open conflict.
    let known: BTreeSet<String> = known.filter(|kind| kind != "conflict").collect();
    assert_eq!(kinds, known);
}

#[test]
fn every_state_of_a_referral_is_shown() {
    let last = |doc: DocumentMut| doc["status"].as_str().unwrap().to_owned();
    let shown: BTreeSet<String> = of_kind("referral").into_iter().map(last).collect();
    let states = [
        "accepted",
        "cancelled",
        "completed",
        "draft",
        "entered-in-error",
        "failed",
        "in-progress",
        "on-hold",
        "received",
        "rejected",
        "requested",
    ];
    assert_eq!(shown, states.map(str::to_owned).into());
}

#[test]
fn what_is_hard_in_the_work_is_shown() {
    let any = |kind: &str, test: &dyn Fn(&DocumentMut) -> bool| of_kind(kind).iter().any(test);
    assert!(any("review", &|one| one.contains_key("late_reason")), "a late review");
    let indicators = |one: &DocumentMut, word: &str| one.to_string().contains(&format!("\"{word}\""));
    assert!(any("screening", &|one| indicators(one, "care-refused")), "refused care");
    assert!(any("screening", &|one| indicators(one, "network-in-crisis")), "a network in conflict");
    assert!(any("network", &|one| indicators(one, "stressful")), "a tie under pressure");
    let homes =
        |one: &DocumentMut| one.get("households").and_then(|homes| homes.as_array()?.get(1)).is_some();
    assert!(any("network", &homes), "two households");
    let ended = PROFILES.iter().flat_map(|profile| {
        let all = records(profile);
        let closed =
            all.iter().filter(|(path, text)| path.contains("/case.") && text.contains("[[closing]]"));
        let folder = |path: &str| path.rsplit_once('/').unwrap().0.to_owned();
        let folders: Vec<String> = closed.map(|(path, _)| folder(path)).collect();
        let told =
            |folder: &String| all.iter().any(|(path, _)| path.starts_with(&format!("{folder}/feedback/")));
        folders.into_iter().filter(told).collect::<Vec<_>>()
    });
    assert!(ended.count() >= 4, "a closed case with feedback in every practice");
    let moves = |one: &DocumentMut| one.to_string().matches("[[phase]]").count() > 2;
    assert!(any("case", &|one| moves(one) && indicators(one, "trajectory-support")), "a step down");
}
