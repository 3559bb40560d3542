//! `regie intervision`: practitioners look at their own work, and nobody is named.

use snapbox::str;

use super::{Desk, same};

const TOPIC: &str = "--topic 'kind=ethics; question=Hoe ver ga je als iemand weigert?; case=tom; brought-by=noor; \
                     insight=Blijven langsgaan is ook hulp.'";

/// What a command says, with the id of the last meeting left out.
fn told(desk: &Desk, line: &str) -> String {
    let last = desk.json("intervision show")["items"][0]["id"].as_str().unwrap().to_owned();
    desk.run(line).done().out.replace(&last, "[ID]")
}

/// The sample ledger, as one of home care: there peer supervision is due every month.
fn home_care() -> Desk {
    let desk = Desk::sample();
    let settings = desk.read("regie.toml");
    desk.write("regie.toml", settings.replace("profile = \"work-care\"", "profile = \"home-care\""));
    desk.commit("home care");
    desk
}

#[test]
fn a_meeting_is_kept_around_the_cases_with_cases_by_their_id() {
    let desk = home_care();
    let before = desk.commits();
    same!(
        desk.nl(&format!("intervision add --participant ilse --participant noor --minutes 90 {TOPIC}"))
            .done(),
        str![[r#"
✓ Bijeenkomst intervisions/[ID] (intervisie) van 15 juni 2026 bewaard.
De volgende is ten laatste op 15 juli 2026.
commit [COMMIT] · intervisions/2026-06-15-[ID].toml

"#]]
    );
    desk.assert_kept(before);
    same!(
        desk.message(),
        str![[r#"
intervision.add intervisions/[ID]

Record: intervisions/[ID]
Action: intervision.add
Function: administration
Actor: ilse
Regie-Version: 0.1.0
"#]]
    );
    same!(
        desk.written(),
        str![[r#"
format = "intervision/1"
id = "[ID]"
on = 2026-06-15
by = "ilse"
kind = "peer-supervision"
participants = ["ilse", "noor"]
minutes = 90

[[topic]]
kind = "ethics"
question = "Hoe ver ga je als iemand weigert?"
brought_by = "noor"
case = "25sg2g"
insight = "Blijven langsgaan is ook hulp."

"#]]
    );
    same!(
        told(&desk, "intervision show --lang nl"),
        str![[r#"
Intervisie [ID]
═════════════════

Datum       15 juni 2026
Soort       intervisie
Door        Ilse Verdonck
Deelnemers  Ilse Verdonck, Noor Claessen
Duur        1 u 30

Onderwerpen
Soort vraag     Vraag                     Ingebracht door  Dossier  Inzicht
──────────────────────────────────────────────────────────────────────────────────────────────────
ethische vraag  Hoe ver ga je als iemand  Noor Claessen    25sg2g   Blijven langsgaan is ook hulp.
                weigert?

"#]]
    );
    let item = desk.json("intervision show")["items"][0].clone();
    assert_eq!(item["topic"][0]["case"], "25sg2g");
    let record = format!("intervisions/{}", item["id"].as_str().unwrap());
    assert!(desk.run(&format!("history {record}")).done().out.contains("intervisie genoteerd"));
    let edited = desk
        .read(desk.git("show --format= --name-only HEAD").trim())
        .replace("minutes = 90", "minutes = 120");
    let path = desk.beside("meeting.toml", edited);
    desk.run(&format!("edit {record} --from {path}")).done();
    assert_eq!(desk.json("intervision")["items"][0]["minutes"], 120);
    assert!(desk.message().contains("Record: intervisions/"), "{}", desk.message());
}

#[test]
fn who_writes_it_down_was_there() {
    let desk = Desk::sample();
    same!(
        desk.en("intervision list").done(),
        str![[r#"
Peer supervision
════════════════

No meetings yet.

Who last took part when
Who             Kind                           Last time  Next by
──────────────────────────────────────────────────────────────────────
Hatice Yalvaç   regional network consultation  –          ! 9 Mar 2025
Ilse Verdonck   regional network consultation  –          ! 9 Mar 2025
Jeroen Baetslé  regional network consultation  –          ! 9 Mar 2025
Noor Claessen   regional network consultation  –          ! 9 Mar 2025

"#]]
    );
    let line = "intervision add --kind network-consultation --guest OCMW --on 2026-06-01";
    same!(
        desk.en(line).done(),
        str![[r#"
✓ Meeting intervisions/[ID] (regional network consultation) of 1 June 2026 kept.
The next one is due by 1 December 2026.
commit [COMMIT] · intervisions/2026-06-01-[ID].toml

"#]]
    );
    assert_eq!(desk.json("intervision")["items"][0]["participants"], serde_json::json!(["ilse"]));
    same!(
        told(&desk, "intervision list --kind network-consultation --lang en"),
        str![[r#"
Peer supervision
════════════════

Record  Date        Kind                           Participants   Topics  Duration
──────────────────────────────────────────────────────────────────────────────────
[ID]  1 Jun 2026  regional network consultation  Ilse Verdonck       0         –

Who last took part when
Who             Kind                           Last time   Next by
───────────────────────────────────────────────────────────────────────
Hatice Yalvaç   regional network consultation  –           ! 9 Mar 2025
Ilse Verdonck   regional network consultation  1 Jun 2026  1 Dec 2026
Jeroen Baetslé  regional network consultation  –           ! 9 Mar 2025
Noor Claessen   regional network consultation  –           ! 9 Mar 2025

"#]]
    );
}

#[test]
fn a_client_who_is_named_a_day_to_come_and_a_case_that_is_not_there_are_refused() {
    let desk = Desk::sample();
    let named = "intervision add --topic 'kind=case; question=Wat met Tom Vereecke?' --lang en";
    let answer = desk.refused(named, 3);
    assert!(answer.err.contains("case 25sg2g") && !answer.err.contains("Tom"), "{}", answer.err);
    desk.refused("intervision add --note 'tom vereecke belt'", 3);
    desk.refused("intervision add --on tomorrow", 3);
    desk.refused("intervision add --topic 'kind=case; question=x; case=nobody'", 3);
    desk.refused("intervision add --topic 'kind=case'", 2);
    desk.refused("intervision add --participant nobody", 3);
    desk.refused("intervision show xzzzz", 3);
    let nobody = regie::model::CaseId::from_random(7);
    let text = format!("[[topic]]\nkind = 'case'\nquestion = 'x'\ncase = '{nobody}'\n");
    let answer = desk.run_with("intervision add --from - --lang en", &text).ended(3);
    assert!(answer.err.contains(nobody.as_str()), "{}", answer.err);
}

#[test]
fn a_case_that_went_is_found_by_check_and_put_right_with_edit() {
    let desk = Desk::sample();
    desk.run(&format!("intervision add {TOPIC}")).done();
    let path = desk.git("show --format= --name-only HEAD").trim().to_owned();
    desk.write(&path, desk.read(&path).replace("25sg2g", "gamd1x"));
    assert!(!desk.json("check --rule dangling-reference")["items"][0].is_object(), "that case is there");
    let nobody = regie::model::CaseId::from_random(7);
    desk.write(&path, desk.read(&path).replace("gamd1x", nobody.as_str()));
    let answer = desk.en("check --rule dangling-reference").ended(1).out;
    same!(
        answer.replace(path.rsplit_once('-').unwrap().1.trim_end_matches(".toml"), "[ID]"),
        str![[r#"
Checked
═══════

── The ledger itself
✗ error · Reference to something that is not there: Under topic.case stands 70000j, and that does
  not exist.
→ Correct the id with `regie edit intervisions/[ID]`, or add what it points at.
[dangling-reference, regie] intervisions/2026-06-15-[ID].toml

✗ 1 error, 0 warnings, 0 pieces of advice, 0 answered.

"#]]
    );
}

#[test]
fn who_was_too_long_without_is_found_and_answers_on_the_own_file() {
    let desk = home_care();
    desk.run("intervision add --on 2026-05-01 --participant ilse --participant noor --participant jeroen")
        .done();
    let found = |desk: &Desk| desk.en("check --rule peer-supervision-overdue").done().out;
    same!(
        found(&desk),
        str![[r#"
Checked
═══════

── The ledger itself
! warning · Too long without peer supervision: None has been recorded since 9 September 2024. The
  next one was due on 9 October 2024, 614 days ago.
→ Plan a meeting and record it with `regie intervision add --participant hatice`; if there
is a good reason, put it as a [[deviation]] in the team member with `regie edit team/hatice`.
[peer-supervision-overdue, P3 8] team/hatice

! warning · Too long without peer supervision: The last meeting was on 1 May 2026. The next one was
  due on 1 June 2026, 14 days ago.
→ Plan a meeting and record it with `regie intervision add --participant ilse`; if there
is a good reason, put it as a [[deviation]] in the team member with `regie edit team/ilse`.
[peer-supervision-overdue, P3 8] team/ilse

! warning · Too long without peer supervision: The last meeting was on 1 May 2026. The next one was
  due on 1 June 2026, 14 days ago.
→ Plan a meeting and record it with `regie intervision add --participant jeroen`; if there
is a good reason, put it as a [[deviation]] in the team member with `regie edit team/jeroen`.
[peer-supervision-overdue, P3 8] team/jeroen

! warning · Too long without peer supervision: The last meeting was on 1 May 2026. The next one was
  due on 1 June 2026, 14 days ago.
→ Plan a meeting and record it with `regie intervision add --participant noor`; if there
is a good reason, put it as a [[deviation]] in the team member with `regie edit team/noor`.
[peer-supervision-overdue, P3 8] team/noor

✓ No errors, 4 warnings, 0 pieces of advice, 0 answered.

"#]]
    );
    let today = desk.nl("today").done().out;
    assert!(today.contains("intervisie te laat"), "{today}");
    let path = "team/ilse.toml";
    let answer = "\n[[deviation]]\nrule = \"peer-supervision-overdue\"\nreason = \"Met verlof.\"\nby = \"ilse\"\non = 2026-06-10\n";
    desk.write(path, desk.read(path) + answer);
    assert!(found(&desk).contains("answered · Too long without peer supervision"), "{}", found(&desk));
    desk.run("intervision add --participant ilse --participant noor --participant jeroen").done();
    assert!(!found(&desk).contains("1 May 2026"), "{}", found(&desk));
}

#[test]
fn a_hand_edit_of_a_meeting_is_saved_under_its_own_name() {
    let desk = Desk::sample();
    desk.run("intervision add").done();
    let path = desk.git("show --format= --name-only HEAD").trim().to_owned();
    desk.write(&path, desk.read(&path) + "note = \"Met de hand.\"\n");
    desk.run("save").done();
    assert!(desk.git("log -1 --format=%B").contains("Record: intervisions/x"), "{}", desk.message());
}
