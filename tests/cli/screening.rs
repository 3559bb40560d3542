//! `regie screening`: facts, advice, decision.

use snapbox::str;

use super::{Desk, same};

const FACTS: &str = "--complex-demand yes --complex-organisation no --self-direction partly";

#[test]
fn the_advice_comes_with_its_reasons_and_is_kept() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.en(&format!("screening add tom {FACTS}")).done(),
        str![[r#"
✓ Screening 25sg2g/[ID] kept.
The advice is care coordination, because the demand for help is complex and organising the help
is simple.
! Nothing has been decided yet. Record the choice with --decision, or later with: regie edit
  25sg2g/[ID]
commit [COMMIT] · cases/2025-05/25sg2g/screenings/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
screening.add 25sg2g/[ID]

Case: 25sg2g
Record: 25sg2g/[ID]
Action: screening.add
Function: intake
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let items = desk.json("screening show tom");
    assert_eq!(items["items"][0]["screening"]["advice"], "care-coordination");
    assert_eq!(items["items"][0]["screening"]["decision"], serde_json::Value::Null);
}

#[test]
fn deciding_otherwise_wants_a_reason() {
    let desk = Desk::sample();
    let line = format!("screening add tom {FACTS} --decision case-management");
    desk.refused(&line, 3);
    same!(
        desk.nl(&format!("{line} --reason 'Moeder houdt het niet vol.'")).done(),
        str![[r#"
✓ Screening 25sg2g/[ID] bewaard.
Het advies is zorgcoördinatie, want de zorgvraag is complex en de organisatie van de hulp is
eenvoudig.
De beslissing is casemanagement.
commit [COMMIT] · cases/2025-05/25sg2g/screenings/2026-06-15-[ID].toml

"#]]
    );
    let item = desk.json("screening show tom")["items"][0]["screening"].clone();
    assert_eq!(item["reason"], "Moeder houdt het niet vol.");
    same!(
        desk.nl("screening show tom svrp").done(),
        str![[r#"
Screening svrp1d
════════════════

Dossier    25sg2g
Deelnemer  Tom Vereecke
Datum      19 mei 2025
Door       noor

── De feiten
Complexe zorgvraag         ja
Complexe organisatie       ja
Kan zelf regie voeren      gedeeltelijk
Eerder geholpen            nee
Nieuwe vragen of overgang  ja
Tekenen van complexiteit   omgeving ziet de zorg als eigen plicht, geen mantelzorger of overbelaste
                           mantelzorger
Opmerking                  Moeder doet alles zelf en vindt dat zo horen; ze houdt het niet meer lang
                           vol.

── Advies en beslissing
Advies van het programma  casemanagement

• de zorgvraag is complex
• de organisatie van de hulp is complex
• de deelnemer kan, ook met het netwerk, de hulp niet helemaal zelf regisseren

Beslissing  casemanagement

"#]]
    );
    desk.assert_clean();
}

#[test]
fn facts_that_are_missing_are_named_by_their_flags() {
    let desk = Desk::sample();
    let answer = desk.refused("screening add tom --complex-demand yes", 2);
    assert!(answer.err.contains("--complex-organisation, --self-direction"), "{}", answer.err);
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
    same!(
        desk.en("screening").done(),
        str![[r#"
Screenings
══════════

Case    Participant     Record  Date         By    Advice of the program  Decision
─────────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke    svrp1d  19 May 2025  noor  case management        case management
4fb11g  Marleen Dhoore  sd4jp7  17 Jul 2025  ilse  case management        case management
w2zjvx  Mira Lauwaert   s2rkrq  9 Oct 2025   ilse  case management        case management
gxnnae  Rachid Oubella  s3bqyz  23 Apr 2026  noor  case management        case management
m9mt35  Gitte Moerman   sr2hyb  11 Jun 2026  ilse  case management        case management

"#]]
    );
    same!(
        desk.nl("screening list gitte").done(),
        str![[r#"
Screenings
══════════

Dossier  Deelnemer      Record  Datum        Door  Advies van het programma  Beslissing
───────────────────────────────────────────────────────────────────────────────────────────
m9mt35   Gitte Moerman  sr2hyb  11 jun 2026  ilse  casemanagement            casemanagement

"#]]
    );
}

#[test]
fn a_closed_case_is_refused() {
    let desk = Desk::sample();
    desk.refused(&format!("screening add gamd1x {FACTS}"), 3);
}
