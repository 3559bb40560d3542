//! First meeting, forward, both sides moved, crossing histories.

use super::*;

#[test]
fn the_first_meeting_fills_an_empty_remote() {
    let (hub, place) = (Hub::empty(), Place::started());
    hub.tell(&place);
    let synced = sync(&place);
    assert_eq!((subjects(&synced.outgoing), synced.incoming.len()), (vec!["init"], 0));
    assert_eq!(hub.git(&["rev-parse", "main"]), place.head());
    assert_eq!(place.git(&["rev-parse", "refs/remotes/origin/main"]).trim(), place.head());
    let again = sync(&place);
    assert_eq!((again.outgoing.len(), again.incoming.len(), again.paths.len()), (0, 0, 0));
    place.assert_clean();
}

#[test]
fn nothing_here_and_nothing_there_is_nothing_to_do() {
    let (hub, place) = (Hub::empty(), Place::empty());
    hub.tell(&place);
    assert_eq!(sync(&place).commit, None);
}

#[test]
fn what_the_other_did_comes_in_and_git_finds_nothing_to_say() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    assert_eq!(other.read("team/ilse.toml").as_deref(), Some(MEMBER));
    add(&one, "ocmw");
    one.keep(&Change::new("x", Function::Linking).delete("team/ilse.toml"));
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.paths, ["services/ocmw.toml", "team/ilse.toml"]);
    assert_eq!((other.head(), other.read("team/ilse.toml")), (one.head(), None));
    assert!(!other.root.join("team").exists(), "an empty folder goes");
    other.assert_clean();
}

#[test]
fn both_sides_moved_and_both_are_kept_in_a_commit_of_both() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&one, "here");
    add(&other, "there");
    sync(&one);
    let (ours, theirs) = (other.head(), one.head());
    let synced = sync(&other);
    assert_eq!((synced.incoming.len(), synced.outgoing.len()), (1, 1));
    assert_eq!(synced.paths, ["services/here.toml"]);
    assert_eq!(other.git(&["log", "-1", "--format=%P %s"]).trim(), format!("{ours} {theirs} sync"));
    sync(&one);
    assert_eq!(one.head(), other.head());
    for place in [&one, &other] {
        assert!(place.read("services/here.toml").is_some() && place.read("services/there.toml").is_some());
        place.assert_clean();
    }
    assert_eq!(hub.git(&["rev-list", "--count", "main"]), "4");
}

#[test]
fn another_push_in_between_is_met_as_well() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&one, "here");
    add(&other, "there");
    let mut pushed = false;
    let joining = Change::new("sync", Function::Administration);
    let mut watch = |step| {
        if step == Step::Decided && !std::mem::replace(&mut pushed, true) {
            add(&one, "meanwhile");
            sync(&one);
        }
    };
    sync(&one);
    let synced = other.repository().sync(None, (&joining, VERSION), &mut watch).unwrap();
    assert_eq!((synced.hindrance, synced.incoming.len(), synced.outgoing.len()), (None, 2, 1));
    assert_eq!(hub.git(&["rev-parse", "main"]), other.head());
    assert!(other.read("services/meanwhile.toml").is_some());
}

#[test]
fn who_is_always_overtaken_is_told_to_try_again() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&other, "there");
    add(&one, "first");
    sync(&one);
    let mut count = 0;
    let mut watch = |step| {
        if step == Step::Decided {
            count += 1;
            add(&one, &format!("again-{count}"));
            sync(&one);
        }
    };
    let joining = Change::new("sync", Function::Administration);
    let synced = other.repository().sync(None, (&joining, VERSION), &mut watch).unwrap();
    assert_eq!(synced.hindrance, Some(Error::Crowded { remote: "origin".into(), times: 5 }));
    assert!(other.read("services/there.toml").is_some() && other.read("services/again-4.toml").is_some());
    assert_eq!(sync(&other).outgoing.len(), 1);
    other.assert_clean();
    drop(hub);
}

#[test]
fn a_ledger_in_a_folder_of_a_larger_repository_meets_with_all_of_it() {
    let (hub, one) = (Hub::empty(), Place::below("care/ledger"));
    hub.tell(&one);
    fs::write(one.work.join("run.sh"), "#!/bin/sh\n").unwrap();
    one.git(&["add", "run.sh"]);
    one.git(&["update-index", "--chmod=+x", "run.sh"]);
    one.git(&["commit", "-q", "-m", "by hand"]);
    one.git(&["checkout", "-q", "--", "run.sh"]);
    fs::remove_file(one.work.join("run.sh")).unwrap();
    one.git(&["checkout", "-q", "--", "run.sh"]);
    one.keep(&files(&[("regie.toml", SETTINGS)]));
    sync(&one);
    let other = Place::below("care/ledger");
    hub.tell(&other);
    sync(&other);
    assert_eq!(other.git(&["status", "--porcelain"]), "");
    add(&other, "there");
    fs::write(one.work.join("run.sh"), "#!/bin/sh\ntrue\n").unwrap();
    one.git(&["commit", "-q", "-a", "-m", "by hand"]);
    sync(&one);
    let synced = sync(&other);
    assert_eq!(synced.paths, ["run.sh"]);
    other.assert_clean();
    assert_eq!(other.git(&["ls-files", "-s", "run.sh"]).split(' ').next(), Some("100755"));
}

#[test]
fn work_of_the_user_that_is_not_in_the_way_stays() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&one, "here");
    sync(&one);
    other.write("team/ilse.toml", "mine\n");
    other.write("note.txt", "mine\n");
    sync(&other);
    assert_eq!(other.git(&["status", "--porcelain"]), " M team/ilse.toml\n?? note.txt\n");
    other.assert_sound();
    drop(hub);
}
