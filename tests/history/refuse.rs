//! What is refused, and that it leaves everything as it was.

use super::*;

fn one() -> Change {
    Change::new("x", Function::Intake).write("cases/one.toml", "one\n")
}

fn assert_refused(place: &Place, change: &Change, error: &Error) {
    let before = (place.git(&["status", "--porcelain"]), place.try_git(&["rev-parse", "HEAD"]).stdout);
    assert_eq!(place.try_keep(change).as_ref(), Err(error));
    let after = (place.git(&["status", "--porcelain"]), place.try_git(&["rev-parse", "HEAD"]).stdout);
    assert_eq!(before, after);
    place.assert_sound();
}

#[test]
fn an_edited_file_in_the_way() {
    let place = Place::started();
    place.write("regie.toml", "mine\n");
    place.write("cases/one.toml", "mine too\n");
    let change = one().write("regie.toml", "theirs\n").write("free.toml", "free\n");
    let in_the_way = Error::EditedByHand { paths: vec!["cases/one.toml".into(), "regie.toml".into()] };
    assert_refused(&place, &change, &in_the_way);
    assert_eq!(place.read("regie.toml").as_deref(), Some("mine\n"));
    assert_eq!(place.read("cases/one.toml").as_deref(), Some("mine too\n"));
    assert_eq!(place.read("free.toml"), None);
}

#[test]
fn a_file_deleted_by_hand_in_the_way() {
    let place = Place::started();
    fs::remove_file(place.root.join("regie.toml")).unwrap();
    let change = Change::new("x", Function::Intake).write("regie.toml", "theirs\n");
    assert_eq!(paths(place.try_keep(&change)), ["regie.toml"]);
    assert_eq!(place.read("regie.toml"), None);
}

#[test]
fn a_staged_file_in_the_way() {
    let place = Place::started();
    place.write("regie.toml", "mine\n");
    place.git(&["add", "regie.toml"]);
    place.write("regie.toml", "format = \"ledger/1\"\n");
    let change = Change::new("x", Function::Intake).write("regie.toml", "theirs\n");
    assert_eq!(paths(place.try_keep(&change)), ["regie.toml"]);
    assert_eq!(place.git(&["show", ":regie.toml"]), "mine\n");
}

#[test]
fn staged_and_edited_work_elsewhere_is_left_alone_and_not_swept_in() {
    let place = Place::started();
    place.keep(&Change::new("x", Function::Intake).write("doomed.toml", "d\n").write("other.toml", "o\n"));
    place.write("staged.toml", "staged\n");
    place.write("other.toml", "half staged\n");
    place.git(&["add", "staged.toml", "other.toml"]);
    place.git(&["rm", "-q", "doomed.toml"]);
    place.write("other.toml", "half staged, half not\n");
    place.write("loose.toml", "loose\n");
    let before = place.git(&["status", "--porcelain"]);
    place.keep(&one());
    assert_eq!(place.git(&["status", "--porcelain"]), before);
    assert_eq!(place.git(&["diff", "--name-only", "HEAD~1", "HEAD"]), "cases/one.toml\n");
    assert_eq!(place.git(&["show", ":other.toml"]), "half staged\n");
    place.assert_sound();
}

#[test]
fn a_file_edited_in_the_moment_of_the_index_is_still_seen_as_edited() {
    let place = Place::started();
    let (path, index) = (place.root.join("racy.toml"), place.work.join(".git/index"));
    place.git(&["config", "core.trustctime", "false"]);
    place.write("racy.toml", "one\n");
    let instant = fs::metadata(&path).unwrap().modified().unwrap() - Duration::from_mins(1);
    let turn_back = |file| fs::File::options().write(true).open(file).unwrap().set_modified(instant).unwrap();
    turn_back(&path);
    place.git(&["add", "racy.toml"]);
    place.git(&["commit", "-qm", "by hand"]);
    // Same size and the same instant for the old text, the new text and git's index: only the content tells.
    fs::write(&path, "two\n").unwrap();
    turn_back(&path);
    turn_back(&index);
    place.keep(&one());
    assert_eq!(place.git(&["status", "--porcelain"]), " M racy.toml\n");
}

#[test]
fn hand_edits_are_adopted_as_they_are() {
    let place = Place::started();
    place.keep(&Change::new("x", Function::Intake).write("gone.toml", "g\n").write("part.toml", "p\n"));
    place.write("regie.toml", "mine\n");
    place.write("new.toml", "new\n");
    place.write("part.toml", "earlier\n");
    place.git(&["add", "part.toml"]);
    place.write("part.toml", "later\n");
    fs::remove_file(place.root.join("gone.toml")).unwrap();
    let mut change = Change::new("edit.manual", Function::Administration)
        .write("regie.toml", "mine\n")
        .write("new.toml", "new\n")
        .write("part.toml", "later\n")
        .delete("gone.toml");
    change.adopt = true;
    let kept = place.try_keep(&change).unwrap();
    assert_eq!(kept.paths, ["gone.toml", "new.toml", "part.toml", "regie.toml"]);
    assert_eq!(place.git(&["diff-files"]), "");
    place.assert_clean();
}

#[test]
fn what_differs_from_what_was_to_be_adopted_is_refused() {
    let place = Place::started();
    place.write("regie.toml", "changed again\n");
    let mut change = Change::new("edit.manual", Function::Administration)
        .write("regie.toml", "as it was read\n")
        .write("never.toml", "never written\n");
    change.adopt = true;
    let in_the_way = Error::EditedByHand { paths: vec!["never.toml".into(), "regie.toml".into()] };
    assert_refused(&place, &change, &in_the_way);
}

#[test]
fn a_detached_head() {
    let place = Place::started();
    place.git(&["checkout", "-q", "--detach"]);
    assert_refused(&place, &one(), &Error::DetachedHead { commit: place.head() });
    assert_eq!(place.repository().check(), Err(Error::DetachedHead { commit: place.head() }));
}

#[test]
fn a_merge_or_cherry_pick_or_rebase_in_progress() {
    let place = Place::started();
    place.git(&["checkout", "-q", "-b", "side"]);
    place.keep(&Change::new("x", Function::Intake).write("regie.toml", "side\n"));
    place.git(&["checkout", "-q", "main"]);
    place.keep(&Change::new("x", Function::Intake).write("regie.toml", "main\n"));
    for (begin, end, operation) in [
        (["merge", "side"], ["merge", "--abort"], "merge"),
        (["cherry-pick", "side"], ["cherry-pick", "--abort"], "cherry-pick"),
        (["rebase", "side"], ["rebase", "--abort"], "rebase"),
    ] {
        assert!(!place.try_git(&begin).status.success());
        assert_refused(&place, &one(), &Error::GitInProgress { operation: operation.into() });
        place.git(&end);
    }
    place.keep(&one());
    place.assert_clean();
}

#[test]
fn no_name_or_no_mail() {
    for key in ["user.name", "user.email"] {
        let place = Place::started();
        place.git(&["config", "--unset", key]);
        place.git(&["config", key, ""]);
        assert_refused(&place, &one(), &Error::NoIdentity {});
        assert_eq!(place.repository().check(), Err(Error::NoIdentity {}));
    }
}

#[test]
fn outside_git_and_in_a_bare_repository() {
    let hold = tempfile::tempdir().unwrap();
    let folder = hold.path().canonicalize().unwrap();
    let shown = folder.display().to_string();
    assert_eq!(Repository::open(&folder).err(), Some(Error::NoRepository { path: shown.clone() }));
    git2::Repository::init_bare(&folder).unwrap();
    let refused = Repository::open(&folder).err();
    assert!(matches!(refused, Some(Error::BareRepository { .. })), "{refused:?}");
    let nowhere = Repository::open(&folder.join("nowhere")).err();
    assert!(matches!(nowhere, Some(Error::Io { reason, .. }) if reason == "not-found"));
}

#[test]
fn kinds_of_repository_that_libgit2_cannot_do() {
    for (option, feature) in
        [("--object-format=sha256", "object-format"), ("--ref-format=reftable", "ref-storage")]
    {
        let hold = tempfile::tempdir().unwrap();
        let made = Command::new("git").args(["init", "-q", option, "."]).current_dir(hold.path()).output();
        assert!(made.unwrap().status.success());
        let refused = Repository::open(hold.path()).err();
        let told =
            matches!(&refused, Some(Error::UnsupportedRepository { feature: told, .. }) if told == feature);
        assert!(told, "{refused:?}");
    }
}

#[test]
fn a_split_index() {
    let place = Place::started();
    place.git(&["update-index", "--split-index"]);
    let refused = place.try_keep(&one());
    let told = matches!(&refused, Err(Error::UnsupportedRepository { feature, .. }) if feature == "index");
    assert!(told, "{refused:?}");
    assert_eq!(place.count(), 1);
    place.git(&["update-index", "--no-split-index"]);
    place.keep(&one());
    place.assert_clean();
}

#[test]
fn a_repository_of_somebody_else() {
    let place = Place::started();
    // Only root can give files away; elsewhere this cannot be tried.
    let given = Command::new("chown").args(["-R", "12345"]).arg(&place.work).output().unwrap();
    if given.status.success() {
        let refused = Repository::open(&place.root).err();
        assert!(matches!(refused, Some(Error::ForeignOwner { .. })), "{refused:?}");
    }
}

#[test]
fn links_are_never_written_through() {
    let place = Place::started();
    let outside = place.home.join("outside");
    fs::create_dir_all(&outside).unwrap();
    std::os::unix::fs::symlink(&outside, place.root.join("cases")).unwrap();
    assert_eq!(place.try_keep(&one()), Err(Error::Symlink { path: "cases".into() }));
    std::os::unix::fs::symlink(outside.join("file"), place.root.join("linked.toml")).unwrap();
    let change = Change::new("x", Function::Intake).write("linked.toml", "x\n");
    assert_eq!(place.try_keep(&change), Err(Error::Symlink { path: "linked.toml".into() }));
    assert_eq!(fs::read_dir(&outside).unwrap().count(), 0);
    assert_eq!(place.count(), 1);
    place.assert_sound();
}

#[test]
fn a_file_where_a_folder_belongs_and_the_other_way_round() {
    let place = Place::started();
    place.write("cases", "a file\n");
    assert_refused(&place, &one(), &Error::NotAFolder { path: "cases".into() });
    fs::remove_file(place.root.join("cases")).unwrap();
    fs::create_dir_all(place.root.join("cases/one.toml")).unwrap();
    assert_refused(&place, &one(), &Error::NotAFile { path: "cases/one.toml".into() });
}

#[test]
fn paths_that_leave_the_ledger() {
    let place = Place::below("inner");
    for path in ["../x", "/x", "a//b", "a/../../x", ".git/config", "a/.GIT/x", "a\\b", "", "c:x", "a\nb"] {
        let change = Change::new("x", Function::Intake).write(path, "x\n");
        assert_eq!(place.try_keep(&change), Err(Error::InvalidPath { path: path.into() }));
    }
    let twice = Change::new("x", Function::Intake).write("a", "x\n").write("a", "y\n");
    assert_eq!(place.try_keep(&twice), Err(Error::InvalidPath { path: "a".into() }));
}

#[test]
fn free_text_never_reaches_the_commit_message() {
    let place = Place::started();
    let mut change = one();
    change.reason = Some("Jan asked for it".into());
    assert_refused(&place, &change, &Error::NotACode { field: "reason".into() });
    change.reason = Some("x\nCase: y".into());
    assert_refused(&place, &change, &Error::NotACode { field: "reason".into() });
    change.reason = None;
    change.records = vec!["x y".into()];
    assert_refused(&place, &change, &Error::NotACode { field: "record".into() });
}

#[test]
fn an_index_held_by_another_git_program() {
    let place = Place::started();
    let lock = place.work.join(".git/index.lock");
    for held in ["", "other\n"] {
        fs::write(&lock, held).unwrap();
        let refused = place.try_keep(&one());
        assert_eq!(refused, Err(Error::GitBusy { path: lock.display().to_string() }));
        assert!(lock.exists(), "a foreign lock is not ours to take away");
        fs::remove_file(&lock).unwrap();
    }
    assert_eq!((place.count(), place.read("cases/one.toml")), (1, None));
    place.assert_clean();
}
