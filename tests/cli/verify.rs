//! `regie verify`: each way in which a history can be broken or false is found, and a sound one is not.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regie::history::{Asked, Repository};
use snapbox::str;

use super::signing::{public, signature, signing};
use super::{Desk, same};

const LINE: &str = "journal add 25sg2g --text Gebeld --how phone --with client --minutes 5";
const REFERRAL: &str = "cases/2025-05/25sg2g/referrals/2025-08-25-r4gnvm.toml";

/// What is found, as code words; the exit code.
fn found(desk: &Desk) -> (BTreeSet<String>, i32) {
    let answer = desk.run("verify --format json");
    let value: serde_json::Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{answer}"));
    let rows = value["items"].as_array().unwrap().iter();
    let rows = rows.filter(|row| row["severity"] != "not-checked" && row["severity"] != "advice");
    (rows.map(|row| row["finding"].as_str().unwrap().to_owned()).collect(), answer.code.unwrap())
}

/// Exactly these findings, which make the command end with this code.
fn finds(desk: &Desk, words: &[&str], code: i32) {
    let wanted: BTreeSet<String> = words.iter().map(|word| (*word).to_owned()).collect();
    assert_eq!(found(desk), (wanted, code));
}

/// A ledger in which commands have been at work, and which is sound.
fn sound() -> Desk {
    let desk = Desk::sample();
    desk.run(LINE).done();
    desk.run("team add --handle jan --name Jan --mail jan@devlier.example").done();
    finds(&desk, &[], 0);
    desk
}

/// Commits everything with plain git under a message.
fn commit(desk: &Desk, message: &str) {
    let file = desk.beside("message", message);
    desk.git("add -A");
    desk.git(&format!("commit -q --cleanup=verbatim -F {file}"));
}

/// The branch at a commit object with this text.
fn forge(desk: &Desk, text: &str) {
    let file = desk.beside("forged", text);
    let id = desk.git(&format!("hash-object -t commit -w --literally {file}"));
    desk.git(&format!("update-ref refs/heads/main {}", id.trim()));
}

#[test]
fn a_sound_history_says_so_and_what_was_not_judged() {
    let desk = Desk::sample();
    desk.run(LINE).done();
    same!(
        desk.en("verify").done(),
        str![[r#"
Verification of the history
═══════════════════════════

✓ Nothing broken and nothing false in [..] objects and 2 commits.

── What was not judged
• 2 commits without signature: whether the author is the one who is named
• 1 commit made with plain git: they do not say what they do, so that cannot be false
• Whether what the records say is so: no program can tell

"#]]
    );
    same!(
        desk.nl("verify").done(),
        str![[r#"
Nazicht van de geschiedenis
═══════════════════════════

✓ Niets stuk en niets vals in [..] objecten en 2 commits.

── Wat niet beoordeeld is
• 2 commits zonder handtekening: of de auteur is wie genoemd wordt
• 1 commit met gewoon git gemaakt: ze zeggen niet wat ze doen, dus kan dat niet vals zijn
• Of het zo is wat in de stukken staat: dat kan geen programma zeggen

"#]]
    );
    assert!(desk.en("verify").done().err.is_empty(), "no progress in a pipe");
}

#[test]
fn a_changed_byte_in_an_object_is_found() {
    let desk = sound();
    let blob = desk.git("rev-parse HEAD:team/jan.toml").trim().to_owned();
    let path = desk.root.join(".git/objects").join(&blob[..2]).join(&blob[2..]);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::remove_file(&path).unwrap();
    fs::write(&path, bytes).unwrap();
    let (words, code) = found(&desk);
    assert!(words.contains("damaged-object") && code == 1, "{words:?}");
    fs::remove_file(&path).unwrap();
    let answer = desk.en("verify").ended(1);
    assert!(answer.out.contains("An object that the history needs is not there"), "{answer}");
    assert!(answer.out.contains("team/jan.toml"), "{answer}");
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[test]
fn of_five_hundred_changed_bytes_none_goes_unnoticed() {
    let member =
        "format = \"team/1\"\nhandle = \"ilse\"\nname = \"Ilse\"\nmail = \"ilse.verdonck@devlier.example\"\n";
    let desk = Desk::of(&[
        ("regie.toml", "format = \"ledger/1\"\nname = \"x\"\nprofile = \"general\"\nlanguage = \"nl\"\n"),
        ("team/ilse.toml", member),
    ]);
    // Every commit at one moment, so that every run has the same bytes to change.
    let then = "2026-06-15T12:00:00Z";
    let at = |line: &str| {
        desk.shell(&format!("export GIT_AUTHOR_DATE={then} GIT_COMMITTER_DATE={then}; {line}")).done()
    };
    at(&format!("git commit -q --amend --no-edit --date {then}"));
    for number in 0..6 {
        desk.write(&format!("team/m{number}.toml"), member.replace("ilse", &format!("m{number}")));
        at("git add -A && git commit -q -m more");
    }
    at("git reflog expire --expire=all --all && git -c pack.threads=1 gc -q --prune=now");
    at("git commit-graph write --reachable");
    at("\"$0\" service add --slug ocmw --name Ocmw --area income");
    at("\"$0\" service add --slug caw --name Caw --area income");
    let verify = || {
        let repository = Repository::open(&desk.root).unwrap();
        let asked = Asked { is_action: &|_| true, accepted: None };
        repository.verify(&asked, &mut |_| {}).map(|found| found.flaws.len())
    };
    assert_eq!(verify(), Ok(0));
    let files = files(&desk.root.join(".git/objects"));
    let kinds: BTreeSet<_> = files.iter().filter_map(|path| path.extension()).collect();
    assert!(kinds.len() >= 2 && files.len() > 10, "{files:?}");
    let sizes: Vec<u64> = files.iter().map(|path| fs::metadata(path).unwrap().len()).collect();
    // A small generator of Knuth's, so that every run changes the same bytes.
    let mut state: u64 = 20_260_615;
    let mut random = |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut unnoticed = Vec::new();
    for _ in 0..500 {
        let mut at = random(sizes.iter().sum());
        let file =
            sizes.iter().position(|size| at.checked_sub(*size).map(|rest| at = rest).is_none()).unwrap();
        let (path, change) = (&files[file], u8::try_from(1 + random(255)).unwrap());
        let whole = fs::read(path).unwrap();
        let mut bytes = whole.clone();
        bytes[usize::try_from(at).unwrap()] ^= change;
        fs::remove_file(path).unwrap();
        fs::write(path, bytes).unwrap();
        if verify().is_ok_and(|flaws| flaws == 0) {
            unnoticed.push((path.clone(), at, change));
        }
        fs::write(path, whole).unwrap();
    }
    assert!(unnoticed.is_empty(), "{unnoticed:?}");
    assert_eq!(verify(), Ok(0));
}

#[test]
fn a_branch_that_was_forced_back_is_found_and_may_be_accepted() {
    let desk = sound();
    let lost = desk.git("rev-parse HEAD").trim().to_owned();
    desk.git("reset -q --hard HEAD~1");
    let head = desk.git("rev-parse HEAD").trim().to_owned();
    finds(&desk, &["rewritten"], 6);
    let answer = desk.en("verify").ended(6);
    assert!(answer.out.contains(&format!("git merge {}", &lost[..7])), "{answer}");
    assert_eq!(desk.git("rev-parse HEAD").trim(), head, "nothing is reset");
    desk.run(LINE).done();
    finds(&desk, &["rewritten"], 6);
    desk.run(&format!("verify --accept-head {lost}")).ended(3);
    let head = desk.git("rev-parse HEAD");
    let answer = desk.en(&format!("verify --accept-head {}", head.trim())).done();
    assert!(answer.out.contains("From here on the branches count as they stand now"), "{answer}");
    finds(&desk, &[], 0);
}

#[test]
fn a_record_edited_under_forged_trailers_is_found() {
    let desk = sound();
    let text = desk.read(REFERRAL);
    desk.write(REFERRAL, format!("{text}note = \"Anders\"\n"));
    commit(
        &desk,
        "referral.update 25sg2g/r9zzzz\n\nCase: 25sg2g\nRecord: 25sg2g/r9zzzz\nAction: referral.update\nActor: ilse\n",
    );
    finds(&desk, &["unnamed-record", "untouched-record"], 1);
}

#[test]
fn an_author_whom_nobody_knows_and_an_action_that_is_none_are_found() {
    let desk = sound();
    desk.git("-c user.email=iemand@elders.example commit -q --allow-empty -m leeg");
    finds(&desk, &["unknown-author"], 1);
    commit_empty(&desk, "x\n\nAction: case.vanish\nActor: niemand\n");
    finds(&desk, &["unknown-action", "unknown-actor", "unknown-author"], 1);
}

fn commit_empty(desk: &Desk, message: &str) {
    let file = desk.beside("message", message);
    desk.git(&format!("commit -q --allow-empty -F {file}"));
}

#[test]
fn a_signature_pasted_into_a_message_proves_nothing() {
    let desk = sound();
    let armour = signature(1, b"whatever");
    commit_empty(&desk, &format!("nothing\n\n{armour}"));
    finds(&desk, &["pasted-signature"], 1);
}

/// Ilse's file with the key of this seed, and what stands about its days.
fn with_key(desk: &Desk, seed: u8, days: &str) {
    let text = desk.read("team/ilse.toml");
    desk.write("team/ilse.toml", format!("{text}\n[[signing_key]]\nkey = \"{}\"\n{days}", public(seed)));
    commit(desk, "a key\n");
}

#[test]
fn a_signature_counts_by_the_keys_of_its_author_on_that_day() {
    let desk = sound();
    signing(&desk, 1);
    desk.run(LINE).done();
    finds(&desk, &["unknown-key"], 1);
    let before = desk.read("team/ilse.toml");
    with_key(&desk, 1, "until = 2026-01-31\n");
    finds(&desk, &["expired-key"], 1);
    desk.write("team/ilse.toml", before);
    with_key(&desk, 1, "");
    finds(&desk, &[], 0);
}

/// How many commits are told to lack a signature that their author could have given.
fn owed(desk: &Desk) -> u64 {
    let told = desk.run("verify --format json").out;
    let value: serde_json::Value = serde_json::from_str(&told).unwrap();
    let rows = value["items"].as_array().unwrap().iter();
    rows.filter(|row| row["finding"] == "key-not-used").map(|row| row["count"].as_u64().unwrap()).sum()
}

#[test]
fn a_signature_is_owed_from_the_day_that_the_key_is_known() {
    let desk = sound();
    with_key(&desk, 1, "");
    assert_eq!(owed(&desk), 1, "the commit that brought the key, and none before it");
    desk.run(LINE).done();
    assert_eq!(owed(&desk), 2);
    let desk = sound();
    with_key(&desk, 1, "from = 2026-06-01\n");
    assert_eq!(owed(&desk), 4, "who says since when, owes it since then");
}

#[test]
fn a_signature_of_another_commit_is_found() {
    let desk = sound();
    with_key(&desk, 1, "");
    signing(&desk, 1);
    desk.run(LINE).done();
    finds(&desk, &[], 0);
    let text = desk.git("cat-file commit HEAD");
    forge(&desk, &text.replace("Function: monitoring", "Function: planning"));
    let (words, _) = found(&desk);
    assert!(words.contains("bad-signature"), "{words:?}");
}

#[test]
fn a_record_taken_away_and_a_journal_changed_with_plain_git_are_found() {
    let desk = sound();
    desk.git(&format!("rm -q {REFERRAL}"));
    desk.git("commit -q -m weg");
    let (words, code) = found(&desk);
    assert!(words.contains("deleted-record") && code == 1, "{words:?}");
    let desk = sound();
    let path = "cases/2025-05/25sg2g/journal/2026.toml";
    desk.write(path, desk.read(path).replace("Gebeld", "Gezwegen"));
    desk.commit("anders");
    finds(&desk, &["journal-altered"], 1);
}

#[test]
fn a_reference_to_nothing_and_a_file_that_cannot_be_read_are_found() {
    let desk = sound();
    let text = desk.read(REFERRAL);
    let goal = text.lines().find(|line| line.starts_with("goal = ")).unwrap();
    desk.write(REFERRAL, text.replace(goal, "goal = \"gzzzzz\""));
    finds(&desk, &["dangling-reference"], 1);
    desk.write(REFERRAL, "format = \n");
    let (words, code) = found(&desk);
    assert!(words.contains("invalid-record") && code == 1, "{words:?}");
}

#[test]
fn a_lock_left_behind_is_found() {
    let desk = sound();
    desk.write(".git/refs/heads/main.lock", "");
    finds(&desk, &["lock-left"], 1);
    let answer = desk.en("verify").ended(1);
    // The line is broken where the width of the page wants it.
    assert!(answer.out.replace('\n', " ").contains("rm .git/refs/heads/main.lock"), "{answer}");
}
