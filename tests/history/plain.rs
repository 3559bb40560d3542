//! The ordinary course of things.

use std::fs;

use super::*;

#[test]
fn a_change_is_one_commit_with_exactly_its_files() {
    let place = Place::started();
    let mut change = Change::new("referral.add", Function::Linking)
        .write("cases/2026-03/k7qf2x/referrals/2026-03-02-r7kq2m.toml", "format = \"referral/1\"\n");
    change.case = Some(regie::model::CaseId::from_random(7));
    let case = change.case.as_ref().unwrap().as_str().to_owned();
    change.records = vec![format!("{case}/r7kq2m")];
    change.actor = Some("ilse".parse().unwrap());
    change.reason = Some("client-asked".to_owned());
    let parent = place.head();
    let kept = place.try_keep(&change).unwrap();
    assert_eq!(kept.commit, Some(place.head()));
    assert_eq!(kept.paths, ["cases/2026-03/k7qf2x/referrals/2026-03-02-r7kq2m.toml"]);
    assert_eq!(place.git(&["rev-parse", "HEAD~1"]).trim(), parent);
    assert_eq!(place.git(&["diff", "--name-only", "HEAD~1"]).trim(), kept.paths[0]);
    place.assert_clean();
    let told = |key: &str| place.git(&["log", "-1", &format!("--format=%(trailers:key={key},valueonly)")]);
    assert_eq!(told("Case").trim(), case);
    assert_eq!(told("Record").trim(), format!("{case}/r7kq2m"));
    assert_eq!(told("Action").trim(), "referral.add");
    assert_eq!(told("Function").trim(), "linking");
    assert_eq!(told("Actor").trim(), "ilse");
    assert_eq!(told("Regie-Version").trim(), VERSION);
    assert_eq!(place.git(&["log", "-1", "--format=%s"]).trim(), format!("referral.add {case}/r7kq2m"));
    let whole = place.git(&["log", "-1", "--format=%B"]);
    assert!(whole.contains("\n\nclient-asked\n\nCase: "), "{whole}");
    assert_eq!(place.repository().plan_message(&change, VERSION).unwrap().trim(), whole.trim());
}

#[test]
fn more_records_than_one_leave_the_case_in_the_subject() {
    let mut change = Change::new("plan.approve", Function::Planning).write("a.toml", "a\n");
    change.case = Some(regie::model::CaseId::from_random(7));
    change.records = vec!["x/g1".into(), "x/g2".into()];
    let place = Place::started();
    place.keep(&change);
    let case = change.case.unwrap();
    assert_eq!(place.git(&["log", "-1", "--format=%s"]).trim(), format!("plan.approve {case}"));
    let records = place.git(&["log", "-1", "--format=%(trailers:key=Record,valueonly,separator=|)"]);
    assert_eq!(records.trim(), "x/g1|x/g2");
}

#[test]
fn the_first_commit_of_an_empty_repository() {
    let place = Place::empty();
    assert_eq!(place.repository().head(), Ok(None));
    assert_eq!(place.repository().log(&regie::history::Filter::default()), Ok(vec![]));
    let commit = place.keep(&Change::new("init", Function::Administration).write("regie.toml", "x\n"));
    assert_eq!(place.repository().head(), Ok(Some(commit)));
    place.assert_clean();
}

#[test]
fn a_new_repository_has_a_branch_main() {
    let hold = tempfile::tempdir().unwrap();
    let repository = Repository::init(&hold.path().join("new/ledger")).unwrap();
    assert_eq!(repository.branch().as_deref(), Some("main"));
    assert_eq!(repository.head(), Ok(None));
}

#[test]
fn files_are_written_rewritten_and_deleted_and_empty_folders_go() {
    let place = Place::started();
    place.keep(&Change::new("x", Function::Intake).write("old/gone.toml", "bye\n"));
    let kept = place.try_keep(&rich()).unwrap();
    assert_eq!(kept.paths, ["cases/2026-03/k7qf2x/plan.toml", "old/gone.toml", "regie.toml"]);
    assert!(!place.root.join("old").exists());
    assert!(place.read("regie.toml").unwrap().contains("changed"));
    place.assert_clean();
}

#[test]
fn files_are_readable_as_git_makes_them() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::started();
    let mode = fs::metadata(place.root.join("regie.toml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
    assert!(place.git(&["ls-files", "-s", "regie.toml"]).starts_with("100644 "));
}

#[test]
fn nothing_to_change_makes_no_commit() {
    let place = Place::started();
    let head = place.head();
    let same = Change::new("x", Function::Intake)
        .write("regie.toml", "format = \"ledger/1\"\n")
        .delete("never/was.toml");
    assert_eq!(place.try_keep(&same), Ok(Kept { commit: None, paths: vec![] }));
    assert_eq!(place.head(), head);
    place.assert_clean();
}

#[test]
fn a_ledger_in_a_folder_of_a_larger_repository() {
    let place = Place::below("zorg/regie");
    fs::write(place.work.join("README"), "ours\n").unwrap();
    place.git(&["add", "."]);
    place.git(&["commit", "-qm", "by hand"]);
    let kept = place.try_keep(&Change::new("x", Function::Intake).write("team/ilse.toml", "y\n")).unwrap();
    assert_eq!(kept.paths, ["team/ilse.toml"]);
    assert_eq!(place.git(&["show", "HEAD:zorg/regie/team/ilse.toml"]), "y\n");
    assert_eq!(place.read("team/ilse.toml").unwrap(), "y\n");
    place.assert_clean();
    place.keep(&Change::new("x", Function::Intake).delete("team/ilse.toml"));
    assert!(place.root.is_dir(), "the ledger's own folder stays");
    place.assert_clean();
}

#[test]
fn a_linked_work_tree_keeps_its_own_branch_and_index() {
    let place = Place::started();
    place.git(&["worktree", "add", "-q", "-b", "side", "../side"]);
    let side = place.work.parent().unwrap().join("side");
    let change = Change::new("x", Function::Intake).write("side.toml", "y\n");
    let repository = Repository::open(&side).unwrap();
    repository.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {}).unwrap();
    assert_eq!(place.git(&["-C", "../side", "status", "--porcelain"]), "");
    assert_eq!(place.git(&["show", "side:side.toml"]), "y\n");
    assert_eq!(place.count(), 1);
    place.assert_clean();
}

#[test]
fn the_next_plain_commit_does_not_delete_the_record() {
    let place = Place::started();
    place.keep(&Change::new("x", Function::Intake).write("a/record.toml", "kept\n"));
    place.git(&["commit", "-q", "--allow-empty", "-m", "by hand"]);
    assert_eq!(place.git(&["show", "HEAD:a/record.toml"]), "kept\n");
    place.assert_clean();
}

#[test]
fn git_finds_the_index_fresh_without_looking_at_content() {
    let place = Place::started();
    place.keep(&rich());
    // Plumbing does not refresh: a wrong stat entry would be told as a difference.
    assert_eq!(place.git(&["diff-files"]), "");
    assert_eq!(place.git(&["diff-index", "HEAD"]), "");
}

#[test]
fn every_point_of_the_path_is_passed_in_order() {
    let place = Place::started();
    let mut steps = Vec::new();
    let change = Change::new("x", Function::Intake).write("one.toml", "1\n");
    place.repository().keep(VERSION, || Ok::<_, Error>(change), &mut heard(&mut steps)).unwrap();
    assert_eq!(steps, Step::ALL);
}

#[test]
fn what_decide_refuses_changes_nothing() {
    let place = Place::started();
    let head = place.head();
    let refused = place.repository().keep(VERSION, || Err(Error::NoIdentity {}), &mut |_| {});
    assert_eq!(refused, Err(Error::NoIdentity {}));
    assert_eq!(place.head(), head);
    place.assert_clean();
}
