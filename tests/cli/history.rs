//! `regie history`: who did what and when, and which fields became what; by hand and by plain git as well.

use snapbox::str;

use super::{Desk, same};

const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2026-04-23-rvv5sa.toml";

/// The sample with something done by a command, by hand and by plain git.
fn worked() -> Desk {
    let desk = Desk::sample();
    desk.run("referral update tom rvv5sa --status received --note 'Gebeld.'").done();
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, text.replace("response_due = 2026-05-07", "response_due = 2026-06-30 # later"));
    desk.run("save").done();
    desk.write(REFERRAL, desk.read(REFERRAL).replace("# later", "# veel later"));
    desk.commit("words for nobody");
    desk.write(
        "team/ilse.toml",
        desk.read("team/ilse.toml").replace("fte_percent = 100", "fte_percent = 80"),
    );
    desk.commit("another");
    desk
}

/// The actions of the commits that a question finds.
fn actions(desk: &Desk, line: &str) -> Vec<String> {
    let found = desk.json(line);
    let items = found["items"].as_array().unwrap();
    items.iter().map(|item| item["action"].as_str().unwrap_or("git").to_owned()).collect()
}

#[test]
fn the_history_of_a_record_in_words() {
    let desk = worked();
    same!(
        desk.en("history tom/rvv --changes").done(),
        str![[r#"
History
═══════

── 15 June 2026 · Ilse Verdonck · straight with git · [COMMIT]

Referral 25sg2g/rvv5sa changed
Layout, comments or unknown keys only; every field says what it said.

── 15 June 2026 · Ilse Verdonck · edits by hand saved · [COMMIT]

Referral 25sg2g/rvv5sa changed
What                Was         Is
───────────────────────────────────────────
Answer expected by  7 May 2026  30 Jun 2026

── 15 June 2026 · Ilse Verdonck · referral updated · [COMMIT]

Referral 25sg2g/rvv5sa changed
What     Was        Is
─────────────────────────────────────────────────────────────────────────────────
Status   requested  received
Event 2  –          Date: 15 June 2026, Status: received, By: ilse, Note: Gebeld.

── 15 June 2026 · Ilse Verdonck · straight with git · [COMMIT]

Referral 25sg2g/rvv5sa added
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

"#]]
    );
    same!(
        desk.nl("history tom/rvv").done(),
        str![[r#"
Geschiedenis
════════════

Dag          Wie   Wat                              Record         Commit
──────────────────────────────────────────────────────────────────────────
15 jun 2026  ilse  rechtstreeks met git             25sg2g/rvv5sa  [COMMIT]
15 jun 2026  ilse  wijzigingen met de hand bewaard  25sg2g/rvv5sa  [COMMIT]
15 jun 2026  ilse  doorverwijzing bijgewerkt        25sg2g/rvv5sa  [COMMIT]
15 jun 2026  ilse  rechtstreeks met git             25sg2g/rvv5sa  [COMMIT]

"#]]
    );
    let first = &desk.json("history tom/rvv --changes --limit 3")["items"][2];
    assert_eq!(first["changes"][0]["differences"][0]["where"], serde_json::json!(["status"]));
    assert_eq!(first["changes"][0]["differences"][0]["to"], "received");
    assert_eq!(desk.json("history tom/rvv")["items"][0]["changes"], serde_json::Value::Null);
    for format in ["jsonl", "csv", "md", "html"] {
        let answer = desk.run(&format!("history tom/rvv --changes --format {format}")).done();
        assert!(answer.out.contains("received") || answer.out.contains("ontvangen"), "{format}: {answer}");
    }
}

#[test]
fn what_is_asked_for_is_what_is_told() {
    let desk = worked();
    assert_eq!(actions(&desk, "history"), ["git", "git", "edit.manual", "referral.update", "git"]);
    assert_eq!(actions(&desk, "history ledger"), actions(&desk, "history"));
    assert_eq!(actions(&desk, "history tom"), ["git", "edit.manual", "referral.update", "git"]);
    assert_eq!(actions(&desk, "history marleen"), ["git"]);
    assert_eq!(actions(&desk, "history tom/plan"), ["git"]);
    assert_eq!(actions(&desk, "history team/ilse"), ["git", "git"]);
    assert_eq!(actions(&desk, "history --by ilse"), ["git", "git", "edit.manual", "referral.update", "git"]);
    assert!(actions(&desk, "history --by noor").is_empty());
    assert_eq!(actions(&desk, "history --function linking"), ["git", "referral.update", "git"]);
    assert_eq!(actions(&desk, "history --function administration --limit 2"), ["git", "edit.manual"]);
    assert_eq!(actions(&desk, "history --period 2100"), Vec::<String>::new());
    same!(
        desk.en("history --by noor --changes").done(),
        str![[r#"
History
═══════

Nothing to tell: no commit fits what was asked.

"#]]
    );
    same!(
        desk.refused("history --period soon --lang en", 2),
        str![[r#"
--- stderr
error: “soon” is not a period.
way out: Write a year, a quarter, a month or from-to: 2026, 2026q1, 2026-03, 2026-01..2026-06.

"#]]
    );
    same!(
        desk.refused("history tom/rzzzzz --by nobody --lang nl", 3),
        str![[r#"
--- stderr
fout: Niemand in het team heet “nobody”.
uitweg: Het team is: hatice, ilse, jeroen, noor. Voeg iemand toe met regie team add.

"#]]
    );
}

#[test]
fn a_part_of_a_record_has_a_history_of_its_own() {
    let desk = Desk::sample();
    let wrote = |text: &str| {
        desk.run(&format!("journal add tom --text '{text}'")).done();
        let paths = desk.git("show --format=%B HEAD");
        let record = paths.lines().find_map(|line| line.strip_prefix("Record: ")).unwrap().to_owned();
        record.split('/').nth(1).unwrap().to_owned()
    };
    let (first, second) = (wrote("Een."), wrote("Twee."));
    let path = "cases/2025-05/25sg2g/journal/2026.toml";
    desk.write(path, desk.read(path).replace("Een.", "Eén."));
    desk.commit("by hand");
    assert_eq!(actions(&desk, &format!("history tom/{first}")), ["git", "journal.add"]);
    assert_eq!(actions(&desk, &format!("history tom/{second}")), ["journal.add"]);
    assert_eq!(actions(&desk, "history tom/journal"), ["git", "journal.add", "journal.add", "git"]);
    let told = desk.json(&format!("history tom/{first} --changes"));
    assert_eq!(told["items"][0]["changes"][0]["differences"][0]["to"], "Eén.");
    assert_eq!(told["items"][0]["changes"][0]["differences"].as_array().unwrap().len(), 1);
}

#[test]
fn a_record_is_followed_where_it_goes() {
    let desk = Desk::sample();
    // To another day, another format, another month.
    let text = desk.read(REFERRAL);
    let turned = REFERRAL.replace("04-23", "04-24");
    desk.git(&format!("mv {REFERRAL} {turned}"));
    desk.write(&turned, text.replacen("on = 2026-04-23", "on = 2026-04-24", 1));
    desk.commit("another day");
    desk.git("mv cases/2025-05 cases/2025-04");
    desk.commit("another month");
    desk.run("referral update tom rvv5sa --status received").done();
    assert_eq!(actions(&desk, "history tom/rvv"), ["referral.update", "git", "git", "git"]);
    assert_eq!(actions(&desk, "history tom"), ["referral.update", "git", "git", "git"]);
    let told = desk.json("history tom/rvv --changes");
    let how = |at: usize| told["items"][at]["changes"][0]["how"].as_str().unwrap().to_owned();
    assert_eq!([how(0), how(1), how(2), how(3)], ["changed", "changed", "changed", "added"]);
    assert_eq!(told["items"][2]["changes"][0]["differences"][0]["to"], "2026-04-24");
    assert!(told["items"][1]["changes"][0]["differences"].as_array().unwrap().is_empty());
    // What is gone is still told.
    let path = turned.replace("2025-05", "2025-04");
    desk.git(&format!("rm -q {path}"));
    desk.commit("gone");
    assert_eq!(actions(&desk, "history 25sg2g/rvv5sa").len(), 5);
}

#[test]
fn both_sides_of_a_merge_are_told_and_the_merge_says_what_it_added_itself() {
    let desk = Desk::sample();
    desk.git("checkout -q -b other");
    let change = |from: &str, to: &str, path: &str| desk.write(path, desk.read(path).replace(from, to));
    change("response_due = 2026-05-07", "response_due = 2026-06-30", REFERRAL);
    desk.commit("theirs");
    desk.git("checkout -q main");
    change("fte_percent = 100", "fte_percent = 80", "team/ilse.toml");
    desk.commit("ours");
    desk.git("merge -q --no-ff -m meeting other");
    let told = desk.json("history --changes --limit 3");
    let subjects = |at: usize| {
        let changes = told["items"][at]["changes"].as_array().unwrap();
        changes.iter().map(|one| one["record"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(subjects(0), Vec::<String>::new(), "{told}");
    let sides = [subjects(1), subjects(2)].concat();
    assert!(sides.contains(&"25sg2g/rvv5sa".into()) && sides.contains(&"team/ilse".into()), "{sides:?}");
    assert_eq!(actions(&desk, "history tom/rvv").len(), 2, "the merge did nothing to it");
}

#[test]
fn what_cannot_be_read_is_told_as_such() {
    let desk = Desk::sample();
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, "no record at all");
    desk.write("notes.txt", "something beside the records");
    desk.commit("broken");
    desk.write(REFERRAL, text);
    desk.commit("mended");
    same!(
        desk.en("history --changes --limit 2").done(),
        str![[r#"
History
═══════

── 15 June 2026 · Ilse Verdonck · straight with git · [COMMIT]

Referral 25sg2g/rvv5sa changed
! The file cannot be read as a record, before or after; git show shows its lines.

── 15 June 2026 · Ilse Verdonck · straight with git · [COMMIT]

Referral 25sg2g/rvv5sa changed
! The file cannot be read as a record, before or after; git show shows its lines.

File notes.txt added

"#]]
    );
}

/// The objects of files that a question is not about are taken away: whoever read them would stumble.
#[test]
fn nothing_is_read_but_what_is_asked_for() {
    let desk = worked();
    let listed = desk.git("ls-tree -r HEAD cases schemas signals intervisions");
    let mut gone = 0;
    for line in listed.lines() {
        let (id, path) = line.split_once('\t').unwrap();
        let id = id.rsplit(' ').next().unwrap();
        let asked = path.starts_with("cases/2025-05/25sg2g/") || path.ends_with("/case.toml");
        if !asked && !path.starts_with("signals/") && !path.starts_with("intervisions/") {
            let object = desk.root.join(format!(".git/objects/{}/{}", &id[..2], &id[2..]));
            gone += usize::from(std::fs::remove_file(object).is_ok());
        }
    }
    assert!(gone > 50, "{gone}");
    assert_eq!(actions(&desk, "history tom/rvv --changes"), ["git", "edit.manual", "referral.update", "git"]);
    assert_eq!(actions(&desk, "history tom").len(), 4);
    desk.run("diff tom/rvv HEAD~4 HEAD").done();
    desk.run("case show tom --at HEAD~4").done();
    desk.run("referral list tom --at HEAD").done();
    desk.run("undo HEAD~3").done();
    assert_eq!(desk.run("plan show marleen --at HEAD").code, Some(3), "what is asked for is missed");
}
