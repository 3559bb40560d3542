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

Zo kwam het advies tot stand (regels van 1 januari 2000)
Past       Route                 Voorwaarden                                          Herkomst
────────────────────────────────────────────────────────────────────────────────────────────────────
past niet  casemanagement        ✓ de zorgvraag is complex, ✗ eerder geholpen, plan   MEE 2
                                 afgerond

✓ past     casemanagement        ✓ de zorgvraag is complex, ✓ de organisatie van de   MEE 1, 3; P3 3
                                 hulp is complex, ✓ niet: deelnemer kan met het
                                 netwerk zelf regisseren

past niet  zorgcoördinatie       ✓ de zorgvraag is complex, ✗ niet: de organisatie    MEE 1
                                 van de hulp is complex

past niet  trajectondersteuning  ✗ niet: de zorgvraag is complex, ✗ eerder geholpen,  MEE 2, 4
                                 plan afgerond, ✓ nieuwe vragen of een overgang

past niet  informatie en advies  ✗ deelnemer kan met het netwerk zelf regisseren      P3 3; MEE 3

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
    let row = "instrument=zrm; on=2026-06-01; scored-by=noor; scores=huisvesting:3, finances:2";
    desk.run(&format!("screening add tom {FACTS} --instrument '{row}'")).done();
    let items = desk.json("screening show tom");
    let scores = &items["items"][0]["screening"]["instrument"][0]["scores"];
    assert_eq!(scores, &serde_json::json!({ "housing": 3, "finances": 2 }));
    desk.refused(&format!("screening add tom {FACTS} --instrument 'instrument=zrm; scores=wonen'"), 2);
    let off = "instrument=zrm; on=2026-06-01; scored-by=noor; scores=housing:6";
    desk.refused(&format!("screening add tom {FACTS} --instrument '{off}'"), 2);
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

#[test]
fn without_a_fact_that_counts_there_is_no_advice_yet() {
    let desk = Desk::sample();
    let line =
        "screening add tom --complex-demand yes --complex-organisation unknown --self-direction declined";
    let out = desk.en(line).done().out;
    assert!(out.contains("first it has to be known whether"), "{out}");
    let item = desk.json("screening show tom")["items"][0].clone();
    assert_eq!(item["screening"]["advice"], serde_json::Value::Null);
    assert_eq!(item["weighing"]["missing"], serde_json::json!(["organisation-complex", "client-directs"]));
    assert_eq!(item["weighing"]["rules"][1]["fit"], "open");
    assert_eq!(item["target_group"], serde_json::Value::Null);
}

/// A ledger of home care with one patient.
fn home_care(born: &str) -> Desk {
    let desk = Desk::empty();
    desk.run("init desk --profile home-care").done();
    let desk = desk.inside("desk");
    desk.run(&format!("case open --name 'Alma Test' --born {born} --notified-by family --question '?'"))
        .done();
    desk
}

const FRAIL: &str = "--instrument 'instrument=edmonton-frail-scale; version=1; on=2026-06-10; scored-by=geriater; scores=total:8'";

#[test]
fn the_target_group_of_home_care_is_told_with_its_criteria() {
    let desk = home_care("1944-03-02");
    let domains = "--domain 'domain=pain; burden=heavy; words=Alleen liggen helpt.' --domain 'domain=vitality; burden=light'";
    same!(
        desk.nl(&format!("screening add alma {FACTS} {FRAIL} {domains}")).done(),
        str![[r#"
✓ Screening [ID]/[ID] bewaard.
✓ Behoort tot de doelgroep: leeftijd, score voor kwetsbaarheid.
Het advies is zorgcoördinatie, want de zorgvraag is complex en de organisatie van de hulp is
eenvoudig.
! Er is nog niets beslist. Noteer de keuze met --decision of later met: regie edit [ID]/[ID]
Edmonton Frail Scale: de drempel van 6 is bereikt.
commit [COMMIT] · cases/2026-06/[ID]/screenings/2026-06-15-[ID].toml

"#]]
    );
    same!(
        desk.nl("screening show alma").done(),
        str![[r#"
Screening [..]
════════════════

Dossier  [..]
Patiënt  Alma Test
Datum    15 juni 2026
Door     ilse

── De feiten
Complexe zorgvraag     ja
Complexe organisatie   nee
Kan zelf regie voeren  gedeeltelijk

Toegevoegde domeinen
Domein      Last     Eigen woorden         Opmerking
────────────────────────────────────────────────────
pijn        ! zwaar  Alleen liggen helpt.  –
vitaliteit  licht    –                     –

Edmonton Frail Scale 1 · 10 juni 2026 · gescoord door geriater
Domein  Score  Schaal  Profiel
─────────────────────────────────
totaal      8  0–17    ■■■■■□□□□□

! De drempel van 6 is bereikt.

Doelgroep: ja
Criterium                         Vanaf  Gevonden  Voldaan
───────────────────────────────────────────────────────────
leeftijd                             60        82  ✓ ja
score voor kwetsbaarheid              6         8  ✓ ja
hulp bij dagelijkse activiteiten      –         –  onbekend
diagnose dementie                     –         –  onbekend

── Advies en beslissing
Advies van het programma  zorgcoördinatie

• de zorgvraag is complex
• de organisatie van de hulp is eenvoudig

Zo kwam het advies tot stand (regels van 1 januari 2000)
Past       Route                 Voorwaarden                                          Herkomst
────────────────────────────────────────────────────────────────────────────────────────────────────
past niet  casemanagement        ✓ de zorgvraag is complex, ✗ eerder geholpen, plan   MEE 2
                                 afgerond

past niet  casemanagement        ✓ de zorgvraag is complex, ✗ de organisatie van de   MEE 1, 3; P3 3
                                 hulp is complex, ✓ niet: patiënt kan met het
                                 netwerk zelf regisseren

✓ past     zorgcoördinatie       ✓ de zorgvraag is complex, ✓ niet: de organisatie    MEE 1
                                 van de hulp is complex

past niet  trajectondersteuning  ✗ niet: de zorgvraag is complex, ✗ eerder geholpen,  MEE 2, 4
                                 plan afgerond, ✗ nieuwe vragen of een overgang

past niet  informatie en advies  ✗ patiënt kan met het netwerk zelf regisseren        P3 3; MEE 3


"#]]
    );
    let kept = desk.json("screening show alma")["items"][0]["screening"].clone();
    assert_eq!(kept["target_group"], "yes");
    assert_eq!(kept["advice_rules"], "2000-01-01");
    assert_eq!(kept["advice_reasons"], serde_json::json!(["demand-complex", "organisation-simple"]));
}

#[test]
fn who_is_too_young_or_not_known_is_told_and_nothing_is_forbidden() {
    let desk = home_care("1990-03-02");
    let out = desk.en(&format!("screening add alma {FACTS} {FRAIL}")).done().out;
    assert!(out.contains("! Does not belong to the target group: age."), "{out}");
    let desk = home_care("unknown");
    let out = desk.en(&format!("screening add alma {FACTS} --daily-help declined")).done().out;
    assert!(out.contains("still depends on: age, frailty score, help in"), "{out}");
}

#[test]
fn a_domain_stands_once() {
    let desk = home_care("1944-03-02");
    let twice = "--domain 'domain=pain; burden=heavy' --domain 'domain=pain; burden=none'";
    desk.refused(&format!("screening add alma {FACTS} {twice}"), 3);
    let answer = desk.refused(&format!("screening add alma {FACTS} --domain 'domain=pain; burden=much'"), 2);
    assert!(answer.err.contains("heavy"), "{}", answer.err);
}
