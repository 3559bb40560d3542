//! The sample ledgers of the other practices: unpacked, and judged as they are meant to be.

use std::collections::BTreeMap;

use snapbox::str;

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
