//! What was done and what lies about, as others ask for it.

use regie::history::{Edited, EditedHow, Filter};

use super::*;

fn about(case: u32, record: &str, path: &str) -> Change {
    let mut change = Change::new("referral.add", Function::Linking).write(path, format!("{record}\n"));
    let case = regie::model::CaseId::from_random(case);
    change.records = vec![format!("{case}/{record}")];
    change.case = Some(case);
    change.actor = Some("ilse".parse().unwrap());
    change
}

fn edited(path: &str, how: EditedHow, staged: bool) -> Edited {
    Edited { path: path.into(), how, staged }
}

#[test]
fn hand_edits_are_listed_staged_or_not() {
    for folder in ["", "a[b]/ledger"] {
        let place = Place::below(folder);
        place.keep(&rich().write("gone.toml", "g\n").write("staged.toml", "s\n"));
        fs::write(place.work.join("outside.txt"), "not in the ledger's folder\n").unwrap();
        place.write(".gitignore", "ignored.*\n");
        place.write("ignored.toml", "x\n");
        place.write("team/new.toml", "n\n");
        place.write("regie.toml", "mine\n");
        place.write("staged.toml", "mine\n");
        place.git(&["add", place.root.join("staged.toml").to_str().unwrap()]);
        fs::remove_file(place.root.join("gone.toml")).unwrap();
        let mut found = place.repository().edited().unwrap();
        found.retain(|edited| edited.path != "outside.txt");
        let expected = [
            edited(".gitignore", EditedHow::Added, false),
            edited("gone.toml", EditedHow::Deleted, false),
            edited("regie.toml", EditedHow::Modified, false),
            edited("staged.toml", EditedHow::Modified, true),
            edited("team/new.toml", EditedHow::Added, false),
        ];
        assert_eq!(found, expected, "{folder}");
    }
}

#[test]
fn a_clean_ledger_has_no_hand_edits() {
    let place = Place::started();
    assert_eq!(place.repository().edited(), Ok(vec![]));
    let empty = Place::empty();
    assert_eq!(empty.repository().edited(), Ok(vec![]));
}

#[test]
fn the_log_is_newest_first_and_can_be_narrowed() {
    let place = Place::started();
    place.keep(&about(1, "r00001", "cases/1/r1.toml"));
    place.keep(&about(2, "r00002", "cases/2/r2.toml"));
    place.keep(&about(1, "r00003", "cases/1/r3.toml"));
    place.write("cases/1/r1.toml", "by hand\n");
    place.git(&["commit", "-qam", "by hand"]);
    let repository = place.repository();
    let case = regie::model::CaseId::from_random(1);
    let subjects = |filter: &Filter| -> Vec<String> {
        repository.log(filter).unwrap().into_iter().map(|entry| entry.subject).collect()
    };
    let all = subjects(&Filter::default());
    assert_eq!(all.len(), 5);
    assert_eq!((all[0].as_str(), all[4].as_str()), ("by hand", "init"));
    assert_eq!(subjects(&Filter { limit: Some(2), ..Filter::default() }), all[..2]);
    let of_case = Filter { case: Some(case.to_string()), ..Filter::default() };
    assert_eq!(
        subjects(&of_case),
        [format!("referral.add {case}/r00003"), format!("referral.add {case}/r00001")]
    );
    let with_hand = Filter { paths: vec!["cases/1".into()], ..of_case };
    assert_eq!(subjects(&with_hand).len(), 3);
    let record = Filter { record: Some(format!("{case}/r00001")), ..Filter::default() };
    assert_eq!(subjects(&record), [format!("referral.add {case}/r00001")]);
    let entry = &repository.log(&record).unwrap()[0];
    assert_eq!((entry.author.as_str(), entry.mail.as_str()), ("Test", "test@example.org"));
    assert_eq!((entry.value("Action"), entry.value("Actor")), (Some("referral.add"), Some("ilse")));
    let when = place.git(&["log", "-1", "--format=%aI", &entry.id]);
    assert_eq!(entry.when.replace('Z', "+00:00"), when.trim().replace('Z', "+00:00"));
    assert!(entry.when.starts_with(&entry.day.unwrap().to_string()));
}

#[test]
fn in_a_larger_repository_only_the_ledgers_commits_are_told() {
    let place = Place::below("ledger");
    place.keep(&about(1, "r00001", "r1.toml"));
    fs::write(place.work.join("elsewhere.txt"), "x\n").unwrap();
    place.git(&["add", "."]);
    place.git(&["commit", "-qm", "elsewhere"]);
    place.write("r1.toml", "by hand\n");
    place.git(&["commit", "-qam", "by hand"]);
    let subjects: Vec<String> =
        place.repository().log(&Filter::default()).unwrap().into_iter().map(|entry| entry.subject).collect();
    assert_eq!(subjects.len(), 2);
    assert_eq!(subjects[0], "by hand");
}

#[test]
fn a_file_as_it_was() {
    let place = Place::below("ledger");
    let first = place.keep(&Change::new("x", Function::Intake).write("a/b.toml", "one\n"));
    place.keep(&Change::new("x", Function::Intake).write("a/b.toml", "two\n"));
    let repository = place.repository();
    assert_eq!(repository.file_at(&first, "a/b.toml"), Ok(Some(b"one\n".to_vec())));
    assert_eq!(repository.file_at("HEAD", "a/b.toml"), Ok(Some(b"two\n".to_vec())));
    assert_eq!(repository.file_at("HEAD", "a/c.toml"), Ok(None));
    assert_eq!(repository.file_at("HEAD", "a"), Ok(None));
    assert_eq!(repository.file_at("nothing", "a"), Err(Error::NoCommit { commit: "nothing".into() }));
}
