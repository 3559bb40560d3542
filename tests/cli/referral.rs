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
! cgg-vlierhof hoort bij de eigen koepel en er zijn geen alternatieven afgewogen. Noteer ze met
  --alternative, of de reden met --choice-reason.
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
way out: Add --status, --service-received, --need-met. When you make a record in a terminal, without --no-input, regie asks for what is missing.

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
