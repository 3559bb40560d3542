//! What the rules do together: silence on good records, weights, answers, words.

use std::collections::HashSet;

use super::*;

#[test]
fn a_case_in_good_order_gives_no_finding() {
    let office = sample::office();
    for file in [sample::planned(), sample::closed()] {
        assert_eq!(judge(&[file], &office, sample::today()), Vec::new());
    }
}

#[test]
fn a_case_that_has_only_just_begun_gives_no_finding() {
    for name in ["general", "work-care"] {
        let mut office = sample::office();
        office.profiles = profile::versions(&sample::slug(name), None).unwrap();
        let file = super::super::samples::case("2026-06-25");
        assert_eq!(judge(&[file], &office, sample::today()), Vec::new(), "{name}");
    }
}

#[test]
fn work_and_care_asks_for_what_its_note_asks() {
    let mut office = sample::office();
    office.profiles = profile::versions(&sample::slug("work-care"), None).unwrap();
    let found = |file: &CaseFile| -> Vec<&str> {
        judge(std::slice::from_ref(file), &office, sample::today()).iter().map(|one| one.rule).collect()
    };
    let duties = ["information-not-given", "rights-not-explored"];
    let roles = ["required-role-missing"; 3];
    let expected = [&["plan-not-with-pen-holder"][..], &roles, &duties].concat();
    assert_eq!(found(&sample::planned()), expected);
    assert_eq!(found(&sample::closed()), ["final-advice-missing"]);
}

#[test]
fn a_rule_is_found_by_its_own_id_only() {
    let ids: HashSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for rule in RULES {
        assert_eq!(find(rule.id).map(|found| found.id), Some(rule.id));
    }
    assert!(find("goal-without-end").is_none());
}

#[test]
fn every_rule_has_words_in_both_languages() {
    let catalogues = [include_str!("../../i18n/nl/rules.ftl"), include_str!("../../i18n/en/rules.ftl")];
    for (rule, text) in RULES.iter().flat_map(|rule| catalogues.map(|text| (rule, text))) {
        let title = format!("\nrule-{} = ", rule.id);
        let (_, words) = text.split_once(&title).unwrap_or_else(|| panic!("{}", rule.id));
        let lines: Vec<&str> = words.lines().take(4).collect();
        let remedy = format!("rule-{}-remedy = ", rule.id);
        assert!(lines[1].starts_with("    .why = "), "{}", rule.id);
        assert!(lines[2].starts_with(&remedy) && lines[2].contains("`regie "), "{}", rule.id);
        assert!(text.contains(&format!("\nrule-{}-found = ", rule.id)), "{}", rule.id);
    }
}

#[test]
fn the_practice_weighs_and_silences_rules() {
    let mut office = sample::office();
    let mut file = sample::planned();
    file.plan.as_mut().unwrap().goals[0].indicator = None;
    file.plan.as_mut().unwrap().approvals.clear();
    let rules = &mut office.profiles[0].rules;
    rules.insert("plan-not-approved".into(), Weight::Off);
    rules.insert("goal-without-indicator".into(), Weight::Error);
    let findings = judge(&[file], &office, sample::today());
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].rule, findings[0].weight), ("goal-without-indicator", Weight::Error));
}

#[test]
fn judgement_is_answered_and_broken_data_is_not() {
    let mut file = sample::planned();
    let answer = |rule: &str| Deviation {
        rule: rule.into(),
        reason: "Talked through.".into(),
        by: sample::slug("ilse"),
        on: sample::today(),
    };
    file.network.persons.clear();
    file.network.ties.clear();
    file.network.deviations.push(answer("network-not-mapped"));
    file.plan.as_mut().unwrap().goals[0].need = Some(sample::id("nzzzz9"));
    file.case.deviations.push(answer("dangling-reference"));
    file.case.deviations.push(answer("need-without-goal"));
    file.case.deviations.push(answer("plan-changed-since-approval"));
    let findings = judge(&[file], &sample::office(), sample::today());
    let open: Vec<&str> = findings.iter().filter(|one| one.deviation.is_none()).map(|one| one.rule).collect();
    assert_eq!(findings.len(), 4);
    assert_eq!(open, ["dangling-reference"]);
}

#[test]
fn an_answer_to_last_year_s_silence_does_not_answer_this_one() {
    let mut file = sample::planned();
    file.reviews[0].on = sample::day("2025-12-31");
    let (reason, by) = ("The client was in hospital.".to_owned(), sample::slug("ilse"));
    let earlier = sample::day("2025-12-01");
    file.case.deviations.push(Deviation { rule: "review-overdue".into(), reason, by, on: earlier });
    let answered = |file: &CaseFile| {
        let findings = judge(std::slice::from_ref(file), &sample::office(), sample::today());
        findings.iter().any(|one| one.rule == "review-overdue" && one.deviation.is_some())
    };
    assert!(!answered(&file), "given before the term began");
    file.case.deviations[0].on = sample::today();
    assert!(answered(&file));
}
