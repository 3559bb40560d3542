//! What became of a plan between two versions, days or commits.

use snapbox::str;

use crate::cli::{Desk, same, words};

/// The sample ledger, kept on 1 March 2026.
fn dated() -> Desk {
    let desk = Desk::sample();
    desk.git("commit -q --amend --no-edit --date 2026-03-01T12:00:00+0100");
    desk
}

/// Runs a command that must be done, with this day on git's clock.
fn on(desk: &Desk, day: &str, line: &str) {
    let mut command = desk.command();
    command.args(words(line)).env("GIT_AUTHOR_DATE", format!("{day}T12:00:00+0100"));
    desk.answer(line, command, "").done();
}

#[test]
fn what_changed_since_the_plan_was_approved_is_told_in_words() {
    let desk = dated();
    same!(
        desk.en("plan diff tom").done(),
        str![[r#"
What became of the plan of Tom Vereecke
═══════════════════════════════════════

From  version 1, 1 March 2026, [COMMIT]
To    version 1, now

✓ Nothing changed.

"#]]
    );
    on(&desk, "2026-04-01", "plan goal tom gr6 --statement 'Tom werkt twee halve dagen.' --by noor");
    on(
        &desk,
        "2026-04-02",
        "plan action tom --goal gr6 --what 'Bus oefenen' --who client,hatice --every '2 weeks'",
    );
    let plan = desk.json("plan show tom")["items"][0]["plan"]["action"].clone();
    let action = plan.as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_owned();
    on(&desk, "2026-04-03", "plan agree tom b6j --until 2026-04-03");
    on(&desk, "2026-04-04", "plan crisis tom --call client,katrien");
    on(&desk, "2026-04-05", "plan goal tom gr6 --status dropped");
    let text = desk.read("cases/2025-05/25sg2g/plan.toml");
    desk.write("cases/2025-05/25sg2g/plan.toml", text.replace("Bus oefenen", "De bus oefenen"));
    same!(
        desk.nl("plan diff tom").done().to_string().replace(&action, "[ACTION]"),
        str![[r#"
Wat er van het plan van Tom Vereecke geworden is
════════════════════════════════════════════════

Van   versie 1, 1 maart 2026, [COMMIT]
Naar  versie 2, nu, met wat nog niet bewaard is (regie status)

── Doelstelling losgelaten: Tom werkt twee halve dagen. (gr6s16)
Wat            Was                                     Is nu           Door           Dag
────────────────────────────────────────────────────────────────────────────────────────────────
Wat er anders  Tom werkt drie halve dagen per week in  Tom werkt twee  Noor Claessen  1 apr 2026
zal zijn       een stille werkplaats en weet elke dag  halve dagen.
               vooraf wat er klaar moet.

Status         lopend                                  losgelaten      Ilse Verdonck  5 apr 2026

── Actie toegevoegd: De bus oefenen ([ACTION])
Doelstelling  Tom werkt twee halve dagen.
Wat           De bus oefenen
Wie           Tom Vereecke, Hatice Yalvaç
Van           15 juni 2026
Hoe vaak      om de 2 weken
Status        lopend
Door          Ilse Verdonck, 2 april 2026

── Afspraak beëindigd: Ik antwoord binnen de drie dagen, ook als het antwoord is dat ik het niet
── weet. (b6j77g)
Wat         Was  Is nu       Door           Dag
──────────────────────────────────────────────────────
Tot en met  –    3 apr 2026  Ilse Verdonck  3 apr 2026

── Crisisplan gewijzigd
Wat     Was               Is nu                           Door           Dag
───────────────────────────────────────────────────────────────────────────────────
Bellen  Katrien Vereecke  Tom Vereecke, Katrien Vereecke  Ilse Verdonck  4 apr 2026

"#]]
    );
    same!(
        desk.en("plan diff tom v1 HEAD").done().to_string().replace(&action, "[ACTION]"),
        str![[r#"
What became of the plan of Tom Vereecke
═══════════════════════════════════════

From  version 1, 1 March 2026, [COMMIT]
To    5 April 2026, [COMMIT]

── Goal dropped: Tom werkt twee halve dagen. (gr6s16)
What          Was                                     Is              By             Day
───────────────────────────────────────────────────────────────────────────────────────────────
What will be  Tom werkt drie halve dagen per week in  Tom werkt twee  Noor Claessen  1 Apr 2026
different     een stille werkplaats en weet elke dag  halve dagen.
              vooraf wat er klaar moet.

Status        active                                  dropped         Ilse Verdonck  5 Apr 2026

── Action added: Bus oefenen ([ACTION])
Goal       Tom werkt twee halve dagen.
What       Bus oefenen
Who        Tom Vereecke, Hatice Yalvaç
From       15 June 2026
How often  every 2 weeks
Status     open
By         Ilse Verdonck, 2 April 2026

── Agreement ended: Ik antwoord binnen de drie dagen, ook als het antwoord is dat ik het niet weet.
── (b6j77g)
What   Was  Is          By             Day
─────────────────────────────────────────────────
Until  –    3 Apr 2026  Ilse Verdonck  3 Apr 2026

── Crisis plan changed
What  Was               Is                              By             Day
─────────────────────────────────────────────────────────────────────────────────
Call  Katrien Vereecke  Tom Vereecke, Katrien Vereecke  Ilse Verdonck  4 Apr 2026

"#]]
    );
    let item = desk.json("plan diff tom")["items"][0].clone();
    assert_eq!(item["to"]["unsaved"], true);
    let goal = &item["changes"][0];
    assert_eq!((&goal["part"], &goal["kind"]), (&"goal".into(), &"dropped".into()));
    let difference = &goal["differences"][0];
    assert_eq!(difference["where"], serde_json::json!(["goal", "gr6s16", "statement"]));
    assert_eq!(difference["to"], "Tom werkt twee halve dagen.");
    assert_eq!(
        (&difference["touch"]["by"], &difference["touch"]["on"]),
        (&"noor".into(), &"2026-04-01".into())
    );
}

#[test]
fn days_versions_and_commits_name_a_moment() {
    let desk = dated();
    on(&desk, "2026-04-01", "plan goal tom gr6 --statement 'Tom werkt twee halve dagen.'");
    on(&desk, "2026-04-02", "plan approve tom --who client --how signed");
    on(&desk, "2026-05-01", "plan goal tom gr6 --statement 'Tom werkt één halve dag.'");
    let seen = |line: &str| {
        let item = desk.json(&format!("plan diff tom {line}"))["items"][0].clone();
        let moment = |name: &str| format!("{} {}", item[name]["version"], item[name]["on"]);
        format!("{} → {}: {}", moment("from"), moment("to"), item["changes"].as_array().unwrap().len())
    };
    assert_eq!(seen(""), "2 \"2026-04-02\" → 3 null: 1");
    assert_eq!(seen("v1 v2"), "1 \"2026-03-01\" → 2 \"2026-04-02\": 1");
    assert_eq!(seen("1 3"), "1 \"2026-03-01\" → 3 null: 1");
    assert_eq!(seen("2026-03-31 2026-04-01"), "1 \"2026-03-01\" → 2 \"2026-04-01\": 1");
    assert_eq!(seen("2026-04-02 nu"), "2 \"2026-04-02\" → 3 null: 1");
    assert_eq!(seen("HEAD~1 HEAD~1"), "2 \"2026-04-02\" → 2 \"2026-04-02\": 0");
    assert_eq!(seen("HEAD v1"), "3 \"2026-05-01\" → 1 \"2026-03-01\": 1", "backwards too");
}

#[test]
fn a_plan_in_another_format_is_the_same_plan() {
    let desk = dated();
    let toml = desk.read("cases/2025-05/25sg2g/plan.toml");
    let yaml = "format: plan/1\ngoal:\n  - id: gr6s16\n    statement: Tom werkt.\n    status: active\n";
    std::fs::remove_file(desk.root.join("cases/2025-05/25sg2g/plan.toml")).unwrap();
    desk.write("cases/2025-05/25sg2g/plan.yaml", yaml);
    desk.commit("by hand");
    let item = desk.json("plan diff tom 2026-03-01")["items"][0].clone();
    let goal = item["changes"].as_array().unwrap().iter().find(|one| one["id"] == "gr6s16").unwrap().clone();
    assert_eq!(goal["kind"], "reworded");
    let touch = &goal["differences"].as_array().unwrap().last().unwrap()["touch"];
    assert_eq!(touch["by"], "Ilse", "a commit by hand is told by its author");
    assert!(toml.contains("gr6s16"));
}

#[test]
fn a_plan_of_a_case_that_has_none_is_refused() {
    let desk = Desk::sample();
    desk.refused("plan diff gitte", 3);
    desk.refused("plan diff nobody", 3);
}
