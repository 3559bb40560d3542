//! What is refused, and that nothing has changed then.

use super::*;

/// Nothing moved, nothing lies about.
fn unchanged(place: &Place, head: &str) {
    assert_eq!(place.head(), head);
    place.assert_clean();
}

#[test]
fn without_a_remote_there_is_nobody_to_meet() {
    let place = Place::started();
    assert_eq!(try_sync(&place), Err(Error::NoRemote { known: String::new() }));
    place.git(&["remote", "add", "a", "/a"]);
    place.git(&["remote", "add", "b", "/b"]);
    assert_eq!(try_sync(&place), Err(Error::NoRemote { known: "a, b".into() }));
    let joining = Change::new("sync", Function::Administration);
    let asked = place.repository().sync(Some("c"), (&joining, VERSION), &mut |_| {});
    assert_eq!(asked, Err(Error::UnknownRemote { remote: "c".into(), known: "a, b".into() }));
}

#[test]
fn nobody_at_the_address_changes_nothing() {
    let place = Place::started();
    let head = place.head();
    let said = |address: &str| {
        place.try_git(&["remote", "remove", "origin"]);
        place.git(&["remote", "add", "origin", address]);
        try_sync(&place).unwrap_err().to_string()
    };
    assert_eq!(said("/nowhere/at/all.git"), "remote-missing");
    assert_eq!(said("git://127.0.0.1:9/a.git"), "offline");
    assert_eq!(said("https://127.0.0.1:9/a.git"), "offline");
    assert_eq!(said("ext::sh -c 'touch canary'"), "odd-address");
    assert_eq!(said("http://127.0.0.1:9/a.git"), "odd-address");
    unchanged(&place, &head);
}

#[test]
fn strangers_do_not_meet() {
    let (hub, _) = Hub::started();
    let place = Place::started();
    hub.tell(&place);
    let head = place.head();
    assert_eq!(try_sync(&place), Err(Error::Unrelated { remote: "origin".into() }));
    unchanged(&place, &head);
}

#[test]
fn another_branch_is_named() {
    let (_hub, place) = Hub::started();
    place.git(&["checkout", "-q", "-b", "side"]);
    let refused = try_sync(&place);
    let told = Error::OtherBranch { remote: "origin".into(), branch: "side".into(), known: "main".into() };
    assert_eq!(refused, Err(told));
    place.git(&["checkout", "-q", "--detach"]);
    assert!(matches!(try_sync(&place), Err(Error::DetachedHead { .. })));
}

#[test]
fn a_branch_that_follows_one_of_another_name_meets_that() {
    let (hub, place) = Hub::started();
    place.git(&["checkout", "-q", "-b", "desk", "--track", "origin/main"]);
    add(&place, "here");
    assert_eq!(sync(&place).branch, "main");
    assert_eq!(hub.git(&["rev-parse", "main"]), place.head());
}

#[test]
fn hand_edits_in_the_way_are_named_and_stay() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    let (path, text) = service("ocmw", "OCMW");
    one.keep(&files(&[(&path, &text), ("team/ilse.toml", &MEMBER.replace("Ilse", "Ilse V"))]));
    sync(&one);
    let head = other.head();
    other.write("team/ilse.toml", "mine\n");
    other.write(&path, "mine too\n");
    assert_eq!(
        try_sync(&other),
        Err(Error::EditedByHand { paths: vec![path.clone(), "team/ilse.toml".into()] })
    );
    assert_eq!((other.head(), other.read("team/ilse.toml").as_deref()), (head, Some("mine\n")));
    other.assert_sound();
    other.git(&["checkout", "-q", "team/ilse.toml"]);
    other.write(&path, &text);
    sync(&other);
    other.assert_clean();
}

#[test]
fn staged_work_in_the_way_is_named_and_stays() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&one, "ocmw");
    sync(&one);
    other.write("services/ocmw.toml", "mine\n");
    other.git(&["add", "services/ocmw.toml"]);
    assert_eq!(try_sync(&other), Err(Error::EditedByHand { paths: vec!["services/ocmw.toml".into()] }));
    assert_eq!(other.git(&["status", "--porcelain"]), "A  services/ocmw.toml\n");
}

#[test]
fn a_remote_with_working_files_is_not_pushed_into() {
    let (one, other) = (Place::started(), Place::empty());
    other.git(&["remote", "add", "origin", one.work.to_str().unwrap()]);
    sync(&other);
    add(&other, "here");
    let synced = try_sync(&other).unwrap();
    assert_eq!(synced.hindrance, Some(Error::CheckedOut { remote: "origin".into() }));
    assert_eq!((one.count(), other.count()), (1, 2));
}

#[test]
fn a_shallow_copy_does_not_meet() {
    let (hub, one) = Hub::started();
    add(&one, "here");
    sync(&one);
    let place = Place::empty();
    place.git(&["remote", "add", "origin", &format!("file://{}", hub.address())]);
    place.git(&["fetch", "-q", "--depth=1", "origin", "main"]);
    place.git(&["reset", "-q", "--hard", "FETCH_HEAD"]);
    assert_eq!(try_sync(&place), Err(Error::ShallowHistory {}));
}

#[test]
fn lines_that_both_changed_in_a_file_without_a_record_are_refused() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    one.keep(&files(&[("NOTES.md", "a\nb\nc\n")]));
    sync(&one);
    sync(&other);
    one.keep(&files(&[("NOTES.md", "A\nb\nc\n")]));
    other.keep(&files(&[("NOTES.md", "a\nb\nC\n")]));
    sync(&one);
    sync(&other);
    assert_eq!(other.read("NOTES.md").as_deref(), Some("A\nb\nC\n"));
    sync(&one);
    one.keep(&files(&[("NOTES.md", "A\none\nC\n")]));
    other.keep(&files(&[("NOTES.md", "A\nother\nC\n")]));
    sync(&one);
    let head = other.head();
    assert_eq!(try_sync(&other), Err(Error::Unmergeable { path: "NOTES.md".into() }));
    unchanged(&other, &head);
}
