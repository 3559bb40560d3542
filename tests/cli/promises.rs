//! The promises of the program as a whole: nothing personal outside records, one command one commit, many at once.

use std::collections::BTreeSet;
use std::thread;

use super::{Desk, files};

/// The sample ledger as `regie demo` unpacks it, with a commit per record.
fn demo() -> Desk {
    let desk = Desk::empty();
    desk.run("demo sample --lang nl").done();
    desk.inside("sample")
}

#[test]
fn the_demo_unpacks_a_ledger_with_a_history_and_shows_it() {
    let desk = Desk::empty();
    let answer = desk.run("demo sample --lang nl").done();
    for words in
        ["Vandaag, 15 juni 2026", "Van mij", "opvolgmoment te laat", "De rode draad van Guido Pauwelyn"]
    {
        assert!(answer.out.contains(words), "{words}: {}", answer.out);
    }
    assert!(answer.err.contains("gamd1x-evaluation.html"), "{}", answer.err);
    let desk = desk.inside("sample");
    assert!(desk.read("reports/gamd1x-evaluation.html").starts_with("<!"), "a page was written");
    assert!(desk.commits() > 60);
    desk.assert_clean();
    assert!(desk.git("fsck --strict --no-dangling").is_empty());
}

#[test]
fn no_name_and_no_free_text_leaves_the_records() {
    let desk = demo();
    let secrets = secrets(&desk);
    assert!(secrets.len() > 200, "the sample holds names and texts: {}", secrets.len());
    let told = [
        desk.git("log --format=%B"),
        desk.git("ls-files"),
        desk.run("referral update tom rvv5sa --status completed").ended(3).err,
        desk.run("referral list gamd1y").ended(3).err,
        desk.run("edit tom/j").ended(3).err,
        desk.run("referral add tom").ended(2).err,
        broken(&desk),
    ];
    for text in told {
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "{secret:?} stands in: {text}");
        }
    }
}

/// What is said of a record that cannot be read, without the excerpt, which shows the user's own line.
fn broken(desk: &Desk) -> String {
    let path = "cases/2025-05/25sg2g/case.toml";
    let text = desk.read(path);
    desk.write(path, text.replace("status = \"open\"", "status = \"opened\""));
    let said = desk.run("referral list tom").ended(3).err;
    desk.write(path, text);
    said
}

/// Every text of the records that could tell who somebody is: names, and whole sentences.
fn secrets(desk: &Desk) -> BTreeSet<String> {
    let mut secrets = BTreeSet::new();
    for path in files(&desk.root.join("cases")).into_keys() {
        let text = desk.read(&format!("cases/{path}"));
        for line in text.lines() {
            let Some((key, value)) = line.split_once(" = \"") else { continue };
            let value = value.split('"').next().unwrap_or_default().trim();
            let personal = matches!(key.trim(), "name" | "called" | "contact" | "lives_in");
            if value.len() > 3 && (personal || value.contains(' ')) {
                secrets.insert(value.to_owned());
            }
        }
    }
    secrets
}

#[test]
fn sixteen_at_once_lose_nothing() {
    let desk = demo();
    let before = desk.commits();
    let entries =
        |desk: &Desk| desk.json("journal list tom --since 2000-01-01")["items"].as_array().unwrap().len();
    let entries_before = entries(&desk);
    thread::scope(|scope| {
        for writer in 0..16 {
            let desk = &desk;
            scope.spawn(move || {
                for entry in 0..25 {
                    desk.run(&format!(
                        "journal add tom --text 'schrijver {writer} nummer {entry}' --no-input"
                    ))
                    .done();
                }
            });
        }
    });
    assert_eq!(desk.commits(), before + 400);
    assert_eq!(entries(&desk), entries_before + 400);
    let paths = desk.git("log -400 --format= --name-only");
    assert_eq!(paths.lines().filter(|path| *path == "cases/2025-05/25sg2g/journal/2026.toml").count(), 400);
    assert_eq!(paths.lines().filter(|path| !path.is_empty()).count(), 400);
    desk.assert_clean();
    assert!(desk.git("fsck --strict --no-dangling").is_empty());
}
