//! `regie diff`: what became of a record, a case or the ledger between two moments, in words.

use snapbox::str;

use super::{Desk, same};

const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";

/// The sample, then a command on 15 June, plain git, and a hand edit that is not kept.
fn worked() -> Desk {
    let desk = Desk::sample();
    desk.git("commit -q --amend --no-edit --date 2026-05-01T12:00:00+0200");
    desk.run("referral update tom rvv5sa --status received").done();
    desk.write("team/ilse.toml", desk.read("team/ilse.toml").replace("= 100", "= 80"));
    desk.commit("words for nobody");
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, text.replace("response_due = 2026-05-07", "response_due = 2026-06-30"));
    desk
}

#[test]
fn hand_edits_are_told_when_nothing_else_is_said() {
    let desk = worked();
    same!(
        desk.en("diff").done(),
        str![[r#"
What changed in Werk en zorg Lindeveld
══════════════════════════════════════

From  15 June 2026, [COMMIT]
To    now

── Referral 25sg2g/rvv5sa changed
What                Was         Is           By              Day
────────────────────────────────────────────────────────────────
Answer expected by  7 May 2026  30 Jun 2026  ! not kept yet  –

"#]]
    );
    same!(
        desk.nl("diff tom/rvv 2026-05-01").done(),
        str![[r#"
Wat veranderd is in 25sg2g/rvv5sa
═════════════════════════════════

Van   1 mei 2026, [COMMIT]
Naar  nu

── Doorverwijzing 25sg2g/rvv5sa gewijzigd
Wat                      Was          Is nu                         Door                Dag
───────────────────────────────────────────────────────────────────────────────────────────────────
Status                   aangevraagd  ontvangen                     Ilse Verdonck       15 jun 2026

Antwoord verwacht tegen  7 mei 2026   30 jun 2026                   ! nog niet bewaard  –

Gebeurtenis 2            –            Datum: 15 juni 2026, Status:  Ilse Verdonck       15 jun 2026
                                      ontvangen, Door: ilse

"#]]
    );
    desk.run("save").done();
    same!(
        desk.nl("diff").done(),
        str![[r#"
Wat veranderd is in Werk en zorg Lindeveld
══════════════════════════════════════════

Van   15 juni 2026, [COMMIT]
Naar  nu

✓ Er veranderde niets.

"#]]
    );
    desk.assert_clean();
}

#[test]
fn between_two_moments_and_only_what_is_asked_for() {
    let desk = worked();
    same!(
        desk.en("diff ledger 2026-05-01 HEAD").done(),
        str![[r#"
What changed in Werk en zorg Lindeveld
══════════════════════════════════════

From  1 May 2026, [COMMIT]
To    15 June 2026, [COMMIT]

── Referral 25sg2g/rvv5sa changed
What     Was        Is                                              By             Day
──────────────────────────────────────────────────────────────────────────────────────────────
Status   requested  received                                        Ilse Verdonck  15 Jun 2026
Event 2  –          Date: 15 June 2026, Status: received, By: ilse  Ilse Verdonck  15 Jun 2026

── Team member team/ilse changed
What                           Was  Is  By             Day
──────────────────────────────────────────────────────────────────
Share of a full-time post (%)  100  80  Ilse Verdonck  15 Jun 2026

"#]]
    );
    let records = |line: &str| {
        let told = desk.json(line);
        let records = told["items"][0]["records"].as_array().unwrap().clone();
        records.iter().map(|one| one["record"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(records("diff tom HEAD~2 HEAD"), ["25sg2g/rvv5sa"]);
    assert_eq!(records("diff tom HEAD~1 HEAD"), Vec::<String>::new());
    assert_eq!(records("diff tom HEAD~1"), ["25sg2g/rvv5sa"]);
    assert_eq!(records("diff team/ilse HEAD~1 now"), ["team/ilse"]);
    assert_eq!(records("diff marleen HEAD~2"), Vec::<String>::new());
    assert_eq!(records("diff ledger HEAD~2 --at HEAD"), ["25sg2g/rvv5sa", "team/ilse"]);
    // Backwards as well: what was taken away on the way back.
    let back = desk.json("diff tom/rvv now HEAD~2");
    let differences = back["items"][0]["records"][0]["differences"].as_array().unwrap().clone();
    assert!(differences.iter().any(|one| one["to"] == "requested"), "{differences:?}");
    assert!(differences.iter().any(|one| one["to"] == "2026-05-07"), "{differences:?}");
    let there = desk.json("diff tom/rvv HEAD~2 HEAD");
    let touch = &there["items"][0]["records"][0]["differences"][0]["touch"];
    assert_eq!((touch["by"].as_str(), touch["on"].as_str()), (Some("ilse"), Some("2026-06-15")));
    for format in ["jsonl", "csv", "md", "html"] {
        let answer = desk.run(&format!("diff tom HEAD~2 --format {format}")).done();
        assert!(answer.out.contains("rvv5sa"), "{format}: {answer}");
    }
}

#[test]
fn a_spreadsheet_has_a_line_for_each_difference() {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received").done();
    desk.write("services/ocmw-schuld.toml", "what is that");
    let csv = desk.run("diff ledger HEAD~1 now --format csv").done().to_string();
    same!(
        csv.replace("\r\n", "␍␊\n"),
        str![[r#"
record,kind,how,path,where,change,from,to,by,on,commit␍␊
25sg2g/rvv5sa,referral,changed,cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml,status,changed,requested,received,ilse,2026-06-15,[COMMIT]␍␊
25sg2g/rvv5sa,referral,changed,cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml,event/2,added,,"{""on"":""2026-06-15"",""status"":""received"",""by"":""ilse""}",ilse,2026-06-15,[COMMIT]␍␊
services/ocmw-schuld,service,added,services/ocmw-schuld.toml,,,,,,,␍␊

"#]]
    );
    assert!(desk.run("diff marleen HEAD~1 --format csv").done().out.starts_with("record,kind,"));
}

#[test]
fn what_came_and_what_went_is_told_whole() {
    let desk = Desk::sample();
    desk.run("team add --handle jan --name Jan").done();
    desk.git(&format!("rm -q {REFERRAL}"));
    desk.commit("gone");
    same!(
        desk.en("diff ledger HEAD~2").done(),
        str![[r#"
What changed in Werk en zorg Lindeveld
══════════════════════════════════════

From  15 June 2026, [COMMIT]
To    now

── Referral 25sg2g/rvv5sa taken away
Date                        23 April 2026
By                          noor
Goal                        Tom kookt drie avonden per week zelf en kan een week alleen thuis zijn.
Service                     gezinszorg-beekdal
Question                    Kan één vaste verzorgende met Tom leren koken en wassen, op een vaste
                            dag, zodat hij tegen het jaareinde drie avonden zelf kookt?
Status                      requested
Answer expected by          7 May 2026
Feelings about the service  distrust
Consent                     cg30jg
Event 1 · Date              23 April 2026
Event 1 · Status            requested
Event 1 · By                noor
Last by                     Ilse Verdonck, 15 June 2026

── Team member team/jan added
Short name  jan
Name        Jan
Last by     Ilse Verdonck, 15 June 2026

"#]]
    );
    desk.write("team/jan.toml", "no record");
    desk.write("notes.txt", "beside");
    same!(
        desk.en("diff").done(),
        str![[r#"
What changed in Werk en zorg Lindeveld
══════════════════════════════════════

From  15 June 2026, [COMMIT]
To    now

── File notes.txt added

── Team member team/jan changed
! The file cannot be read as a record, before or after; git show shows its lines.

"#]]
    );
}

#[test]
fn a_plan_is_told_by_its_parts_and_versions() {
    let desk = Desk::sample();
    desk.run("plan goal tom --statement 'Tom kookt.' --status active").done();
    let plain = desk.json("plan diff tom HEAD~1");
    let told = desk.json("diff tom/plan HEAD~1");
    assert_eq!(told["items"], plain["items"]);
    assert_eq!(told["items"][0]["changes"][0]["kind"], "added");
    assert_eq!(desk.json("diff tom/plan")["items"][0]["changes"], serde_json::json!([]));
    assert_eq!(desk.json("diff tom/plan v1")["items"], desk.json("plan diff tom v1")["items"]);
}

#[test]
fn a_moment_or_a_record_that_is_not_there_is_told() {
    let desk = worked();
    let mut told = String::new();
    for line in
        ["diff tom 2020-01-01", "diff tom v9", "diff tom/rzzzzz1", "diff nobody", "diff tom HEAD other"]
    {
        told += &desk.refused(&format!("{line} --lang en"), 3).err;
    }
    told += &desk.refused("diff tom/plan v9 --lang nl", 3).err;
    same!(
        told,
        str![[r#"
error: The ledger had no commit yet on 1 January 2020; the first one is of 1 May 2026.
way out: Give a later day, or a commit: regie history shows them.
error: No commit is called v9.
way out: regie history shows the commits.
error: No record here answers to “rzzzzz1”.
way out: The beginning of an id will do. regie trace CASE and regie history CASE show the ids.
error: “nobody” has the form of a case id, but a letter is not right: its check character does not match.
way out: Look at the id again; regie case list shows the cases.
error: No commit is called other.
way out: regie history shows the commits.
fout: Het plan heeft geen versie 9; wel: 1.
uitweg: regie plan versions DOSSIER toont ze; een dag of een commit mag ook.

"#]]
    );
}
