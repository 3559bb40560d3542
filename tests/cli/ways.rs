//! What people type finds what they mean, and a way out can be typed as it stands.

use super::Desk;

#[test]
fn an_exact_name_wins_over_a_longer_one() {
    let desk = Desk::sample();
    let given = "--notified-by client --question 'Hoe nu?' --anyway";
    desk.en(&format!("case open --name 'Ria Late' {given}")).done();
    desk.en(&format!("case open --name 'Ria Lately' {given}")).done();
    assert!(desk.en("case show 'ria late'").done().out.starts_with("Ria Late · "));
    desk.en("case show 'Ria'").ended(3);
    desk.en("network person 'ria late' --name 'Jan Aerts' --relation friend").done();
    desk.en("network person 'ria late' --name 'Jan Aertsen' --relation friend").done();
    let tie = "network tie 'ria late' --between client --quality strong --direction both";
    desk.en(&format!("{tie} --and 'jan aerts'")).done();
    desk.en(&format!("{tie} --and jan")).ended(3);
}

#[test]
fn a_rule_that_is_not_there_is_refused_and_an_answer_to_none_is_found() {
    let desk = Desk::sample();
    let refused = desk.refused("check --rule review-overdu --lang en", 2);
    assert!(refused.err.contains("review-overdue"), "{}", refused.err);
    let path = "cases/2025-05/25sg2g/case.toml";
    let answer =
        "\n[[deviation]]\nrule = \"review-overdu\"\nreason = \"x\"\nby = \"ilse\"\non = 2026-06-01\n";
    desk.write(path, format!("{}{answer}", desk.read(path)));
    let found = desk.en("check 25sg2g --rule unknown-field").done().out;
    assert!(found.contains("review-overdu,") && found.contains("review-overdue?"), "{found}");
}

#[test]
fn a_way_out_names_the_case_and_the_record() {
    let desk = Desk::sample();
    let found = desk.en("check 25sg2g").out;
    assert!(found.contains("`regie referral update 25sg2g rvv5sa`"), "{found}");
    let told = desk.en("explain referral-unanswered").done().out;
    assert!(told.contains("`regie referral update CASE RECORD`"), "{told}");
}

#[test]
fn history_is_asked_of_a_plan_and_of_a_practitioner() {
    let desk = Desk::sample();
    desk.en("plan action tom ay20kr --status done --done-on 2026-06-10").done();
    for reference in ["tom/plan", "tom/ay20kr"] {
        assert!(
            desk.en(&format!("history {reference}")).done().out.contains("action recorded"),
            "{reference}"
        );
    }
    assert!(desk.en("history team/noor").done().out.contains("straight with git"));
    desk.en("history tom/nope").ended(3);
    desk.en("history team/nope").ended(3);
}

#[test]
fn an_edit_that_changes_nothing_is_refused() {
    let desk = Desk::sample();
    desk.en("edit settings --from regie.toml").ended(3);
    let missing = desk.en("edit tom/nope").ended(3);
    assert!(!missing.err.contains("any"), "{}", missing.err);
}
