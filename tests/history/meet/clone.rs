//! A ledger that is not here yet.

use super::*;

fn clone(address: &str, folder: &Path) -> Result<(Repository, Synced), Error> {
    fs::create_dir_all(folder).unwrap();
    Repository::clone_from(address, Path::new("/"), folder, &mut |_| {})
}

#[test]
fn a_ledger_is_brought_in_whole() {
    let (hub, one) = Hub::started();
    add(&one, "ocmw");
    sync(&one);
    let place = Place::empty();
    let folder = place.home.join("mine");
    let (repository, synced) = clone(hub.address(), &folder).unwrap();
    assert_eq!(repository.head().unwrap().as_deref(), Some(one.head().as_str()));
    assert_eq!((synced.incoming.len(), synced.paths.len()), (2, 3));
    assert_eq!(fs::read_to_string(folder.join("team/ilse.toml")).unwrap(), MEMBER);
    let place = Place { work: folder.clone(), root: folder, ..place };
    place.assert_clean();
    assert_eq!(place.git(&["rev-parse", "@{upstream}"]).trim(), one.head());
    place.git(&["config", "user.name", "Test"]);
    place.git(&["config", "user.email", "test@example.org"]);
    add(&place, "here");
    assert_eq!(sync(&place).outgoing.len(), 1);
}

#[test]
fn the_branch_is_the_one_that_the_remote_stands_on() {
    let (hub, _) = Hub::started();
    hub.git(&["branch", "-m", "main", "trunk"]);
    let hold = tempfile::tempdir().unwrap();
    let (repository, _) = clone(hub.address(), hold.path()).unwrap();
    assert_eq!(repository.branch().as_deref(), Some("trunk"));
}

#[test]
fn what_is_no_ledger_leaves_nothing_behind() {
    let hold = tempfile::tempdir().unwrap();
    let left = || names(hold.path()).len();
    let empty = Hub::empty();
    let refused = |address: &str| clone(address, hold.path()).map(|_| ()).unwrap_err().to_string();
    assert_eq!((refused(empty.address()), left()), ("not-a-ledger".into(), 0));
    let other = Place::empty();
    other.write("x.txt", "x");
    other.git(&["add", "-A"]);
    other.git(&["commit", "-q", "-m", "by hand"]);
    assert_eq!((refused(other.work.to_str().unwrap()), left()), ("not-a-ledger".into(), 0));
    assert_eq!((refused("/nowhere.git"), left()), ("remote-missing".into(), 0));
    assert_eq!((refused("ext::sh -c true"), left()), ("odd-address".into(), 0));
}

#[test]
fn a_link_in_it_stays_out_and_nothing_is_left_behind() {
    let (hub, one) = Hub::started();
    std::os::unix::fs::symlink("/etc/passwd", one.root.join("team/link.toml")).unwrap();
    one.git(&["add", "-A"]);
    one.git(&["commit", "-q", "-m", "by hand"]);
    one.git(&["push", "-q", "origin", "main"]);
    let hold = tempfile::tempdir().unwrap();
    let refused = clone(hub.address(), hold.path()).map(|_| ()).unwrap_err();
    assert_eq!(refused, Error::Unwanted { path: "team/link.toml".into(), what: "symlink".into() });
    assert_eq!(names(hold.path()), Vec::<String>::new());
}
