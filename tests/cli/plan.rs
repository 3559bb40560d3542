//! `regie plan`: drafted from needs, revised, agreed.

use snapbox::str;

use super::{Desk, same};

/// The id of the record that a command made.
fn made(desk: &Desk, line: &str) -> String {
    let record = desk.json(line)["items"][0]["record"].as_str().unwrap().to_owned();
    record.split_once('/').unwrap().1.to_owned()
}

fn standing(desk: &Desk) -> String {
    desk.json("plan show tom")["items"][0]["standing"].as_str().unwrap().to_owned()
}

#[test]
fn drafting_proposes_a_goal_for_each_request_once() {
    let desk = Desk::sample();
    let add =
        "assessment add tom --need 'area=transport; request=Hoe geraak ik op tijd?' --need 'area=leisure'";
    desk.run(add).done();
    let goals = desk.read("cases/2025-05/25sg2g/plan.toml");
    let before = desk.commits();
    same!(desk.en("plan draft tom").done(), str![]);
    desk.assert_kept(before);
    same!(desk.message(), str![]);
    let after = desk.read("cases/2025-05/25sg2g/plan.toml");
    assert!(goals.lines().all(|line| after.contains(line)), "what was there stays as it was");
    let print = desk.print();
    same!(desk.en("plan draft tom").done(), str![]);
    assert_eq!(print, desk.print());
}

#[test]
fn a_plan_is_drafted_from_an_assessment() {
    let desk = Desk::sample();
    desk.refused("plan draft gitte", 3);
    desk.refused("plan show gitte", 3);
    desk.refused("plan approve gitte --who client --how signed", 3);
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(desk.nl("plan show mira").done(), str![]);
    same!(desk.en("plan").done(), str![]);
}

#[test]
fn a_goal_is_added_and_revised() {
    let desk = Desk::sample();
    let levels = "--much-less Niets --expected 'Eén rit' --baseline -2 --weight 3";
    let add =
        format!("plan goal tom --statement 'Tom neemt de bus.' --need n43 {levels} --target 2026-12-15");
    let id = made(&desk, &add);
    let before = desk.commits();
    same!(desk.nl(&format!("plan goal tom {id} --more 'Twee ritten'")).done(), str![]);
    desk.assert_kept(before);
    let goals = desk.json("plan show tom")["items"][0]["plan"]["goal"].clone();
    let goal = goals.as_array().unwrap().iter().find(|goal| goal["id"] == id.as_str()).unwrap();
    assert_eq!(goal["levels"]["more"], "Twee ritten");
    assert_eq!(goal["levels"]["expected"], "Eén rit");
    assert_eq!(goal["status"], "proposed");
    desk.refused(&format!("plan goal tom {id}"), 2);
    desk.refused(&format!("plan goal tom {id} --baseline 5"), 3);
    desk.refused("plan goal tom gzzzzz --note x", 3);
    same!(desk.en("plan goal tom --statement Loose").done(), str![]);
}

#[test]
fn an_action_that_is_done_has_its_day() {
    let desk = Desk::sample();
    let id =
        made(&desk, "plan action tom --what 'Bus oefenen' --goal gr6 --who client,hatice --kind self-help");
    let action = |desk: &Desk| {
        let plan = desk.json("plan show tom")["items"][0]["plan"]["action"].clone();
        plan.as_array().unwrap().iter().find(|action| action["id"] == id.as_str()).unwrap().clone()
    };
    same!(desk.en(&format!("plan action tom {id} --status done")).done(), str![]);
    assert_eq!(action(&desk)["done_on"], "2026-06-15");
    desk.run(&format!("plan action tom {id} --status open")).done();
    assert!(action(&desk)["done_on"].is_null());
    same!(desk.nl("plan action tom --what 'Iets'").done(), str![]);
}

#[test]
fn a_change_after_approval_shows() {
    let desk = Desk::sample();
    let before = desk.commits();
    desk.refused("plan approve tom --who client --how signed --decision refused", 3);
    let no = "plan approve tom --who client --how spoken --decision refused --reason 'Te druk.'";
    desk.run(no).done();
    desk.assert_kept(before);
    assert_eq!(standing(&desk), "refused");
    same!(desk.en("plan approve tom --who client --how signed").done(), str![]);
    same!(desk.message(), str![]);
    assert_eq!(standing(&desk), "approved");
    let print = desk.print();
    desk.run("plan approve tom --who client --how signed").done();
    assert_eq!(print, desk.print(), "the same word is kept once");
    same!(desk.nl("plan handover tom").done(), str![]);
    desk.run("plan action tom akh --status done").done();
    assert_eq!(standing(&desk), "approved", "progress is not content");
    desk.run("plan goal tom gr6 --indicator 'Iets anders'").done();
    assert_eq!(standing(&desk), "changed-since-approval");
}

#[test]
fn promises_go_both_ways() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(desk.nl("plan agree tom --who client --to team/noor --text 'Ik bel af.'").done(), str![]);
    desk.assert_kept(before);
    desk.refused("plan agree tom --who client --text 'Ik bel af.'", 2);
}
