//! Rhythms, crisis plan and agreements.

use snapbox::str;

use super::{made, standing};
use crate::cli::{Desk, same};

/// The row of a list in Tom's plan that has this id.
fn row(desk: &Desk, list: &str, id: &str) -> serde_json::Value {
    let plan = desk.json("plan show tom")["items"][0]["plan"][list].clone();
    plan.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
}

#[test]
fn an_action_comes_back_in_a_rhythm() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.nl("plan action tom --what 'Bus oefenen' --goal gr6 --who client --every 'om de andere week'")
            .done(),
        str![[r#"
✓ Actie 25sg2g/[ID] bewaard.
Te doen om de 2 weken, vanaf 15 juni 2026; de volgende keer op 29 juni 2026.
! Het plan is niet meer wat in versie 1 afgesproken was: overleg het en noteer het akkoord opnieuw
  met regie plan approve 25sg2g.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml
--- stderr
“om de andere week” is om de 2 weken.

"#]]
    );
    desk.assert_kept(before);
    let line = "plan action tom --what 'Kaart lezen' --goal gr6 --who client --every week --since 2026-06-01";
    let id = made(&desk, line);
    let action = row(&desk, "action", &id);
    assert_eq!((&action["every"], &action["from"]), (&"week".into(), &"2026-06-01".into()));
    same!(
        desk.en(&format!("plan action tom {id} --every '3 months' --rhythm 'on Fridays'")).done(),
        str![[r#"
✓ Action 25sg2g/[ID] kept.
To be done every 3 months, from 1 June 2026 on; next on 1 September 2026.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    let shown = desk.en("plan show tom --format md").done().out;
    assert!(shown.contains("every 3 months, from 1 June 2026 on, on Fridays"), "{shown}");
    same!(
        desk.en(&format!("plan action tom {id} --due 2026-07-01")).done(),
        str![[r#"
✓ Action 25sg2g/[ID] kept.
To be done every 3 months, from 1 June 2026 on.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
}

#[test]
fn a_goal_tells_which_levels_are_not_in_words() {
    let desk = Desk::sample();
    let id = made(&desk, "plan goal tom --statement Bus --need n43 --chosen-by client --expected 'Eén rit'");
    let shown = desk.nl("plan show tom").done().out;
    let line = shown.lines().find(|line| line.starts_with("Niveaus nog niet in woorden")).unwrap();
    assert!(line.contains("! Veel minder dan verwacht (−2)"), "{line}");
    let item = desk.json("plan show tom")["items"][0].clone();
    assert_eq!(item["levels_to_write"][&id], serde_json::json!([-2, -1, 1, 2]));
    let rest = "--much-less a --less b --more c --much-more d";
    desk.run(&format!("plan goal tom {id} {rest}")).done();
    assert!(!desk.nl("plan show tom").done().out.contains("Niveaus nog niet in woorden"));
}

#[test]
fn a_crisis_plan_is_made_and_revised() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.en("plan crisis gitte --signs 'She stops eating' --note x").done(),
        str![[r#"
✓ Crisis plan of m9mt35 kept.
! It does not say yet whom to call. Record it with --call
commit [COMMIT] · cases/2026-06/m9mt35/plan.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
plan.crisis m9mt35

Case: m9mt35
Record: m9mt35
Action: plan.crisis
Function: planning
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.nl("plan crisis tom --call client,katrien --avoid 'Roepen'").done(),
        str![[r#"
✓ Crisisplan van 25sg2g bewaard.
! Het plan is niet meer wat in versie 1 afgesproken was: overleg het en noteer het akkoord opnieuw
  met regie plan approve 25sg2g.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    let crisis = desk.json("plan show tom")["items"][0]["plan"]["crisis"].clone();
    assert_eq!(crisis["call"], serde_json::json!(["client", "pnbb68"]), "in the order given");
    assert!(crisis["signs"].as_str().unwrap().starts_with("Te veel prikkels"), "what was there stays");
    assert_eq!(standing(&desk), "changed-since-approval");
    desk.refused("plan crisis tom", 2);
    desk.run("plan crisis tom --avoid ''").done();
    let crisis = desk.json("plan show tom")["items"][0]["plan"]["crisis"].clone();
    assert!(crisis["avoid"].is_null(), "an empty flag takes the value away");
    desk.refused("plan crisis tom --signs '' --own-steps '' --steps '' --call ''", 2);
    desk.refused("plan crisis tom --call nobody", 3);
}

#[test]
fn agreements_go_both_ways_and_end_without_being_lost() {
    let desk = Desk::sample();
    same!(
        desk.en("plan agree tom --who client --to team/noor --text 'Ik bel af.' --on 2026-06-01").done(),
        str![[r#"
✓ Agreement 25sg2g/[ID] kept.
! The plan is no longer what was agreed to in version 1: talk it through and record the approval
  again with regie plan approve 25sg2g.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    same!(
        desk.nl("plan agree tom --who team/noor --to katrien --text 'Ik hou je op de hoogte.'").done(),
        str![[r#"
✓ Afspraak 25sg2g/[ID] bewaard.
Er staat nog niets dat Katrien Vereecke van de eigen kant aan Noor Claessen belooft.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    let old = "bwjjb6";
    same!(
        desk.nl(&format!(
            "plan agree tom --replaces {old} --who team/noor --to client --text 'Drie dagen op voorhand.'"
        ))
        .done(),
        str![[r#"
✓ Afspraak 25sg2g/[ID] bewaard.
Afspraak bwjjb6 eindigde op 14 juni 2026; ze blijft in het plan staan.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml

"#]]
    );
    assert_eq!(row(&desk, "agreement", old)["until"], "2026-06-14");
    same!(
        desk.en("plan agree tom b6j --until yesterday").done(),
        str![[r#"
✓ Agreement 25sg2g/b6j77g kept.
It holds until 14 June 2026; it stays in the plan.
commit [COMMIT] · cases/2025-05/25sg2g/plan.toml
--- stderr
“yesterday” is 14 June 2026.

"#]]
    );
    let shown = desk.nl("plan show tom").done().out;
    let from = shown.find("── Afspraken").unwrap();
    let until = shown.find("── Crisisplan").unwrap();
    // The ids of the new ones differ from run to run.
    let plan = desk.json("plan show tom")["items"][0]["plan"]["agreement"].clone();
    let new = plan.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).skip(2);
    let shown = new.fold(shown[from..until].to_owned(), |shown, id| shown.replace(id, "······"));
    same!(
        shown,
        str![[r#"
── Afspraken

Wat de deelnemer belooft
Datum       Van           Aan            Tekst       Record
───────────────────────────────────────────────────────────
1 jun 2026  Tom Vereecke  Noor Claessen  Ik bel af.  ······

Wat aan de deelnemer beloofd is
Datum        Van            Aan           Tekst                    Record
─────────────────────────────────────────────────────────────────────────
15 jun 2026  Noor Claessen  Tom Vereecke  Drie dagen op voorhand.  ······

Wat anderen elkaar beloven
Datum        Van            Aan               Tekst                    Record
─────────────────────────────────────────────────────────────────────────────
15 jun 2026  Noor Claessen  Katrien Vereecke  Ik hou je op de hoogte.  ······

Wat niet meer geldt
Datum        Van            Aan            Tekst                                 Tot en met   Record
────────────────────────────────────────────────────────────────────────────────────────────────────
30 jun 2025  Noor Claessen  Tom Vereecke   Afspraken verzetten we minstens twee  14 jun 2026  bwjjb6
                                           dagen op voorhand, met de reden
                                           erbij.

30 jun 2025  Tom Vereecke   Hatice Yalvaç  Ik antwoord binnen de drie dagen,     14 jun 2026  b6j77g
                                           ook als het antwoord is dat ik het
                                           niet weet.


"#]]
    );
    desk.refused("plan agree tom b6j", 2);
    desk.refused("plan agree tom b6j --until 2020-01-01", 3);
    desk.refused("plan agree tom bzzzzz --until today", 3);
}
