//! `regie screening`: facts, advice, decision.

use snapbox::str;

use super::{Desk, same};

const FACTS: &str = "--complex-demand yes --complex-organisation no --self-direction partly";

#[test]
fn the_advice_comes_with_its_reasons_and_is_kept() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(desk.en(&format!("screening add tom {FACTS}")).done(), str![]);
    desk.assert_kept(before);
    same!(desk.message(), str![]);
    let items = desk.json("screening show tom");
    assert_eq!(items["items"][0]["screening"]["advice"], "care-coordination");
    assert_eq!(items["items"][0]["screening"]["decision"], serde_json::Value::Null);
}

#[test]
fn deciding_otherwise_wants_a_reason() {
    let desk = Desk::sample();
    let line = format!("screening add tom {FACTS} --decision case-management");
    desk.refused(&line, 3);
    same!(desk.nl(&format!("{line} --reason 'Moeder houdt het niet vol.'")).done(), str![]);
    same!(desk.nl("screening show tom").done(), str![]);
    desk.assert_clean();
}

#[test]
fn facts_that_are_missing_are_named_by_their_flags() {
    let desk = Desk::sample();
    same!(desk.refused("screening add tom --lang en", 2), str![]);
}

#[test]
fn scores_of_instruments_are_numbers_by_name() {
    let desk = Desk::sample();
    let row = "instrument=zrm; on=2026-06-01; scored-by=noor; scores=wonen:3, geld:2";
    desk.run(&format!("screening add tom {FACTS} --instrument '{row}'")).done();
    let items = desk.json("screening show tom");
    let scores = &items["items"][0]["screening"]["instrument"][0]["scores"];
    assert_eq!(scores, &serde_json::json!({ "wonen": 3, "geld": 2 }));
    desk.refused(&format!("screening add tom {FACTS} --instrument 'instrument=zrm; scores=wonen'"), 2);
}

#[test]
fn list() {
    let desk = Desk::sample();
    same!(desk.en("screening").done(), str![]);
    same!(desk.nl("screening list gitte").done(), str![]);
}

#[test]
fn a_closed_case_is_refused() {
    let desk = Desk::sample();
    desk.refused(&format!("screening add gamd1x {FACTS}"), 3);
}
