//! `regie referral`: the exemplar for every noun.

use serde_json::json;
use snapbox::str;

use super::{Desk, same};

/// A referral for Tom, with everything that is required.
const ADD: &str =
    "referral add tom --goal g6gnm4 --service caw-schuldhulp --question 'Kan de afbetaling lager?'";

#[test]
fn list() {
    let desk = Desk::sample();
    same!(
        desk.en("referral list tom").done(),
        str![[r#"
Referrals
═════════

Case    Participant   Record  Date         Service             Status       Waiting for
───────────────────────────────────────────────────────────────────────────────────────
25sg2g  Tom Vereecke  r4gnvm  25 Aug 2025  maatwerk-de-kiem    in progress            –
25sg2g  Tom Vereecke  r7cv0y  29 Sep 2025  caw-schuldhulp      in progress            –
25sg2g  Tom Vereecke  rvv5sa  23 Apr 2026  gezinszorg-beekdal  requested      ! 53 days

"#]]
    );
    same!(
        desk.nl("referral list mira").done(),
        str![[r#"
Doorverwijzingen
════════════════

Dossier  Deelnemer      Record  Datum        Dienst               Status       Wacht al
───────────────────────────────────────────────────────────────────────────────────────
w2zjvx   Mira Lauwaert  r2p4zc  8 dec 2025   mobiel-team-beekdal  geweigerd           –
w2zjvx   Mira Lauwaert  rbar21  6 jan 2026   de-schakel           lopend              –
w2zjvx   Mira Lauwaert  ryk4q6  22 jan 2026  gezinszorg-beekdal   ingetrokken         –
w2zjvx   Mira Lauwaert  r2ng0h  2 apr 2026   cgg-vlierhof         lopend              –

"#]]
    );
    let bare = desk.en("referral").done();
    assert_eq!(bare.out, desk.en("referral list").done().out);
    assert!(!bare.out.contains("r0k8be"), "what has ended is left out: {}", bare.out);
    assert!(desk.en("referral list --all").done().out.contains("r0k8be"));
}

#[test]
fn list_of_nothing() {
    let desk = Desk::sample();
    same!(
        desk.en("referral list m9mt35").done(),
        str![[r#"
Referrals
═════════

No referrals.

"#]]
    );
    same!(
        desk.nl("referral list m9mt35").done(),
        str![[r#"
Doorverwijzingen
════════════════

Geen doorverwijzingen.

"#]]
    );
    assert_eq!(desk.json("referral list m9mt35")["items"], json!([]));
}

#[test]
fn list_for_machines() {
    let desk = Desk::sample();
    let whole = desk.json("referral list tom");
    assert_eq!(whole["format"], "regie/referrals/1");
    assert_eq!(whole["today"], super::TODAY);
    assert_eq!(whole["commit"], desk.git("rev-parse HEAD").trim());
    assert_eq!(whole["items"].as_array().unwrap().len(), 3);
    assert_eq!(whole["items"][2]["waiting_days"], 53);
    let csv = desk.run("referral list tom --format csv").done().out;
    assert!(csv.starts_with("case,client,id,on,service,goal,"), "{csv}");
    assert_eq!(csv.matches("\r\n").count(), 4);
}

#[test]
fn show() {
    let desk = Desk::sample();
    same!(
        desk.nl("referral show guido r0k").done(),
        str![[r#"
Doorverwijzing r0k8be
═════════════════════

Dossier                  gamd1x
Datum                    5 december 2024
Door                     ilse
Doelstelling             Guido heeft een eigen ritme in huis en spreekt over Rosette met wie hij
                         wil.
Dienst                   herstelacademie
Vraag                    Is er een groep waar Guido over zijn verlies kan praten met mensen die het
                         ook meemaken, zodat hij zijn avonden weer aankan?
Status                   afgerond
Antwoord verwacht tegen  19 december 2024
Afgewogen alternatieven  cgg-vlierhof
Gevoelens bij de dienst  misverstand
Toestemming              czn140
Dienst gekregen          ja
Behoefte vervuld         ja
Opmerking                Dacht eerst dat het een school was met examens.

Verloop
Datum        Status       Door  Reden  Opmerking
────────────────────────────────────────────────
5 dec 2024   aangevraagd  ilse  –      –
17 dec 2024  aanvaard     ilse  –      –
14 jan 2025  lopend       ilse  –      –
8 apr 2025   afgerond     ilse  –      –

"#]]
    );
    assert_eq!(desk.json("referral show guido r0k")["items"][0]["id"], "r0k8be");
    same!(
        desk.refused("referral show guido rzz --lang en", 3),
        str![[r#"
--- stderr
error: Nothing of the kind “referral” answers to “rzz” here.
way out: The beginning of an id will do. regie referral list CASE shows the ids.

"#]]
    );
    same!(
        desk.refused("referral show guido --lang nl", 2),
        str![[r#"
--- stderr
fout: Deze opdracht heeft nog nodig: <DOORVERWIJZING>.
uitweg: Zet er --help achter om te zien wat een opdracht aanneemt.

"#]]
    );
}

#[test]
fn add() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.en(ADD).done(),
        str![[r#"
✓ Referral 25sg2g/[ID] to caw-schuldhulp kept.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
referral.add 25sg2g/[ID]

Case: 25sg2g
Record: 25sg2g/[ID]
Action: referral.add
Function: linking
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(desk.changed(), str!["A cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml"]);
    same!(
        desk.written(),
        str![[r#"
format = "referral/1"
id = "[ID]"
on = 2026-06-15
by = "ilse"
goal = "g6gnm4"
service = "caw-schuldhulp"
question = "Kan de afbetaling lager?"
status = "requested"

[[event]]
on = 2026-06-15
status = "requested"
by = "ilse"

"#]]
    );
}

#[test]
fn add_in_dutch_for_a_machine() {
    let desk = Desk::sample();
    let kept = desk.json(&format!("{ADD} --on gisteren --lang nl"));
    let item = &kept["items"][0];
    assert_eq!(kept["format"], "regie/outcome/1");
    assert_eq!(item["action"], "referral.add");
    assert_eq!(item["commit"], desk.git("rev-parse HEAD").trim());
    assert!(desk.written().contains("on = 2026-06-14"));
}

#[test]
fn add_says_what_it_would_keep_and_keeps_nothing() {
    let desk = Desk::sample();
    same!(
        desk.refused(&format!("{ADD} --dry-run --lang nl"), 0),
        str![[r#"
! Er is niets bewaard: dit zou de opdracht doen.
Doorverwijzing 25sg2g/[ID] naar caw-schuldhulp bewaard.
cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml
--- stderr
referral.add 25sg2g/[ID]

Case: 25sg2g
Record: 25sg2g/[ID]
Action: referral.add
Function: linking
Actor: ilse
Regie-Version: 0.1.0


"#]]
    );
}

#[test]
fn add_from_a_file_or_from_what_is_piped() {
    let desk = Desk::sample();
    let record = "goal = \"g6gnm4\"\nservice = \"caw-schuldhulp\"\nquestion = \"Kan het lager?\"\n";
    let before = desk.commits();
    desk.run_with("referral add tom --from -", record).done();
    desk.assert_kept(before);
    assert!(desk.written().contains("question = \"Kan het lager?\""));
    let json = "{\"goal\":\"g6gnm4\",\"service\":\"caw-schuldhulp\",\"question\":\"Kan het lager?\"}";
    desk.run_with("referral add tom --from - --service ocmw-budget", json).done();
    assert!(desk.written().contains("service = \"ocmw-budget\""), "a flag counts more than the file");
}

#[test]
fn add_asks_for_goal_and_question() {
    let desk = Desk::sample();
    same!(
        desk.refused("referral add tom --lang en", 2),
        str![[r#"
--- stderr
error: Not everything that is needed was given.
way out: Add --goal, --service, --question. When you make a record in a terminal, without --no-input, regie asks for what is missing.

"#]]
    );
    same!(
        desk.refused("referral add tom --goal g6gnm4 --service ocmw-budget --lang nl", 2),
        str![[r#"
--- stderr
fout: Nog niet alles wat nodig is, is gegeven.
uitweg: Vul aan met --question. Maak je een record in een terminal, zonder --no-input, dan vraagt regie wat er ontbreekt.

"#]]
    );
    let without_goal =
        desk.beside("without-goal.toml", "service = \"ocmw-budget\"\nquestion = \"Wat nu?\"\n");
    same!(
        desk.refused(&format!("referral add tom --from {without_goal} --lang en"), 2),
        str![[r#"
--- stderr
error: Not everything that is needed was given.
way out: Add --goal. When you make a record in a terminal, without --no-input, regie asks for what is missing.

"#]]
    );
}

#[test]
fn add_weighs_the_own_house() {
    let desk = Desk::sample();
    let own = "referral add tom --goal g6gnm4 --service cgg-vlierhof --question 'Kan dit?'";
    same!(
        desk.nl(own).done(),
        str![[r#"
✓ Doorverwijzing 25sg2g/[ID] naar cgg-vlierhof bewaard.
! cgg-vlierhof hoort bij de eigen koepel, en er is geen andere dienst daarbuiten afgewogen. Noteer
  die met --alternative, of de reden met --choice-reason.
! Geen toestemming dekt cgg-vlierhof. Vraag ze en noteer ze met: regie consent add 25sg2g
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-06-15-[ID].toml

"#]]
    );
}

#[test]
fn add_refuses_a_closed_case() {
    let desk = Desk::sample();
    let line = "referral add guido --goal g661ej --service ocmw-budget --question 'Kan dit?'";
    same!(
        desk.refused(&format!("{line} --lang en"), 3),
        str![[r#"
--- stderr
error: Case gamd1x is closed.
way out: Reopen it first with regie case reopen gamd1x, if the client wishes to go on.

"#]]
    );
    same!(
        desk.refused(&format!("{line} --lang nl"), 3),
        str![[r#"
--- stderr
fout: Dossier gamd1x is afgesloten.
uitweg: Heropen het eerst met regie case reopen gamd1x, als de deelnemer verder wil.

"#]]
    );
}

#[test]
fn update() {
    let desk = Desk::sample();
    let before = desk.commits();
    same!(
        desk.en("referral update tom rvv --status accepted --on 2026-06-12").done(),
        str![[r#"
✓ Referral 25sg2g/rvv5sa is now “accepted”.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
referral.update 25sg2g/rvv5sa

accepted

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: referral.update
Function: linking
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(desk.changed(), str!["M cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml"]);
    same!(
        desk.nl("referral update tom rvv --status in-progress").done(),
        str![[r#"
✓ Doorverwijzing 25sg2g/rvv5sa staat nu op “lopend”.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    assert_eq!(desk.json("referral show tom rvv")["items"][0]["status"], "in-progress");
}

#[test]
fn update_takes_only_the_moves_there_are() {
    let desk = Desk::sample();
    same!(
        desk.refused("referral update tom rvv --status completed --lang en", 3),
        str![[r#"
--- stderr
error: rvv5sa is “requested”; from there it cannot become “completed”.
way out: Possible now: received, accepted, rejected, cancelled, entered-in-error. What came of it is recorded without --status, with --service-received and --need-met.

"#]]
    );
    same!(
        desk.refused("referral update guido r0k --status requested --lang nl", 3),
        str![[r#"
--- stderr
fout: r0k8be staat op “afgerond”; van daaruit kan het niet “aangevraagd” worden.
uitweg: Nu mogelijk: entered-in-error. Wat het opleverde, noteer je zonder --status, met --service-received en --need-met.

"#]]
    );
    same!(
        desk.refused("referral update tom rvv --lang en", 2),
        str![[r#"
--- stderr
error: Not everything that is needed was given.
way out: Add --status, --service-received, --need-met, --reason, --feeling, --alternative, --choice-reason. When you make a record in a terminal, without --no-input, regie asks for what is missing.

"#]]
    );
    same!(
        desk.refused("referral update tom rvv --status accepted --on overmorgn --lang nl", 2),
        str![[r#"
--- stderr
fout: “overmorgn” (--on) is geen dag op de kalender.
uitweg: Typ de dag als 2026-03-02, of als vandaag, gisteren, maandag, over 6 maanden, 3 weken geleden.

"#]]
    );
}

#[test]
fn update_keeps_the_comments_of_people() {
    let desk = Desk::sample();
    let path = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";
    desk.write(
        path,
        desk.read(path).replace("status = \"requested\"", "status = \"requested\" # gebeld op 8 juni"),
    );
    desk.commit("comment");
    desk.run("referral update tom rvv --status received").done();
    assert!(desk.read(path).contains("status = \"received\" # gebeld op 8 juni"), "{}", desk.read(path));
}

#[test]
fn a_refusal_names_the_way_to_contest_it_and_show_tells_what_followed() {
    let desk = Desk::sample();
    same!(
        desk.nl("referral update tom rvv --status rejected").done(),
        str![[r#"
✓ Doorverwijzing 25sg2g/rvv5sa staat nu op “geweigerd”.
! Waarom gezinszorg-beekdal weigert, staat er niet bij. Noteer het met: regie referral update 25sg2g
  rvv5sa --reason …
! Heeft de dienst wel de juiste hulp? Pleit ervoor en noteer dat met: regie journal add 25sg2g
  --contests rvv5sa --work advocacy
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    same!(
        desk.en("referral update tom rvv --reason complexity").done(),
        str![[r#"
✓ Referral 25sg2g/rvv5sa is now “rejected”.
! Does the service have the right help after all? Plead for it and record that with: regie journal
  add 25sg2g --contests rvv5sa --work advocacy
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    same!(
        desk.message(),
        str![[r#"
referral.update 25sg2g/rvv5sa

rejected

Case: 25sg2g
Record: 25sg2g/rvv5sa
Action: referral.update
Function: linking
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    let plea = "journal add tom --contests rvv5sa --work advocacy --text 'Gebeld, zij zien geen gevaar.'";
    desk.run(plea).done();
    let hidden = "journal add tom --contests rvv5sa --confidentiality private --text 'Alleen voor mij.'";
    desk.run(hidden).done();
    let again = "referral add tom --goal gs6jfv --service gezinszorg-beekdal --question 'Toch proberen?'";
    desk.run(again).done();
    let shown = desk.en("referral show tom rvv").done();
    let from = shown.out.find("What happened").unwrap();
    assert!(!shown.out.contains("Alleen voor mij."), "{}", shown.out);
    let ids: Vec<&str> = shown.out[from..].split_whitespace().filter(|word| word.len() == 6).collect();
    let mut text = shown.out[from..].to_owned();
    for id in ids.iter().filter(|id| id.starts_with(['j', 'r']) && *id != &"rvv5sa") {
        text = text.replace(id, "[ID]..");
    }
    same!(
        text,
        str![[r#"
What happened
Date         Status     By    Reason       Note
───────────────────────────────────────────────
23 Apr 2026  requested  noor  –            –
15 Jun 2026  rejected   ilse  too complex  –

Contested
Journal entry  Date         By             Text
────────────────────────────────────────────────────────────────────────
[ID]..         15 Jun 2026  Ilse Verdonck  Gebeld, zij zien geen gevaar.
[ID]..         15 Jun 2026  Ilse Verdonck  not for everybody to read

What followed
Record  Date         Service             Status
──────────────────────────────────────────────────
[ID]..  15 Jun 2026  Gezinszorg Beekdal  requested

What it led to  asked again

"#]]
    );
    let item = desk.json("referral show tom rvv")["items"][0].clone();
    assert_eq!(item["contest"]["result"], "asked-again");
    assert_eq!(item["contest"]["entries"].as_array().unwrap().len(), 2);
    assert_eq!(desk.json("referral show mira r2p")["items"][0]["contest"]["result"], "elsewhere");
    let withdrawn = desk.nl("referral update tom rvv --reason client-refused").done();
    assert!(!withdrawn.out.contains("--contests"), "a choice of the client is left alone: {withdrawn}");
}

#[test]
fn what_was_felt_and_weighed_is_told_without_a_move() {
    let desk = Desk::sample();
    let line =
        "referral update tom rvv --feeling fear --alternative ocmw-budget --note 'Bang na vorige keer.'";
    same!(
        desk.en(line).done(),
        str![[r#"
✓ Referral 25sg2g/rvv5sa is now “requested”.
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    let item = desk.json("referral show tom rvv")["items"][0].clone();
    assert_eq!(item["feelings"], json!(["distrust", "fear"]));
    assert_eq!(item["alternatives"], json!(["ocmw-budget"]));
    assert_eq!((&item["note"], &item["status"]), (&json!("Bang na vorige keer."), &json!("requested")));
    assert_eq!(item["event"].as_array().unwrap().len(), 1, "nothing moved");
    desk.run("referral update tom rvv --feeling hope --note 'Nu gerust.'").done();
    let item = desk.json("referral show tom rvv")["items"][0].clone();
    assert_eq!(item["note"], "Bang na vorige keer.\nNu gerust.");
}

#[test]
fn the_own_house_is_weighed_until_there_is_a_reason() {
    let desk = Desk::sample();
    let own = "referral add tom --goal g6gnm4 --service cgg-vlierhof --question 'Kan dit?'";
    let itself = desk.nl(&format!("{own} --alternative cgg-vlierhof")).done();
    assert!(itself.out.contains("eigen koepel"), "the own house is no alternative to itself: {itself}");
    let weighed = desk.nl(&format!("{own} --alternative mobiel-team-beekdal")).done();
    assert!(!weighed.out.contains("eigen koepel"), "{weighed}");
    let reasoned = desk.nl(&format!("{own} --choice-reason 'Te voet bereikbaar.'")).done();
    assert!(!reasoned.out.contains("eigen koepel"), "{reasoned}");
}

#[test]
fn help_that_ended_asks_what_came_of_it() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv --status accepted").done();
    desk.run("referral update tom rvv --status in-progress").done();
    same!(
        desk.nl("referral update tom rvv --status completed").done(),
        str![[r#"
✓ Doorverwijzing 25sg2g/rvv5sa staat nu op “afgerond”.
! Wat kwam ervan? Noteer het met: regie referral update 25sg2g rvv5sa --service-received …
  --need-met …
commit [COMMIT] · cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml

"#]]
    );
    let told = desk.en("referral update tom rvv --service-received yes --need-met partly").done();
    assert!(!told.out.contains("What came of it"), "{told}");
}
