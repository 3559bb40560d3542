//! What may not come in, whoever sends it.

use super::*;

/// A machine that receives what somebody made with plain git.
fn receiving(make: impl FnOnce(&Place)) -> (Place, Result<Synced, Error>) {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    make(&one);
    one.git(&["push", "-q", "origin", "main"]);
    let head = other.head();
    let answer = try_sync(&other);
    if answer.is_err() {
        assert_eq!(other.head(), head);
        other.assert_clean();
    }
    (other, answer)
}

fn commit(place: &Place) {
    place.git(&["add", "-A"]);
    place.git(&["commit", "-q", "-m", "by hand"]);
}

/// Puts an entry into git's index without any file, as somebody would who means harm.
fn entry(place: &Place, mode: &str, path: &str, text: &str) {
    let file = place.home.join("entry");
    fs::write(&file, text).unwrap();
    let id = match mode {
        "160000" => place.head(),
        _ => place.git(&["hash-object", "-w", file.to_str().unwrap()]).trim().to_owned(),
    };
    place.git(&["update-index", "--add", "--cacheinfo", &format!("{mode},{id},{path}")]);
    place.git(&["commit", "-q", "-m", "by hand"]);
}

fn what(answer: Result<Synced, Error>) -> (String, String) {
    match answer {
        Err(Error::Unwanted { path, what }) => (what, path),
        other => panic!("{other:?}"),
    }
}

#[test]
fn links_and_other_repositories_stay_out() {
    for (mode, path, told) in [
        ("120000", "team/link.toml", "symlink"),
        ("120000", "services", "symlink"),
        ("160000", "cases/sub", "submodule"),
    ] {
        let (other, answer) = receiving(|one| entry(one, mode, path, "/etc/passwd"));
        assert_eq!(what(answer), (told.into(), path.into()));
        assert!(!other.root.join(path).exists());
    }
}

#[test]
fn names_that_some_disks_take_for_one_stay_out() {
    let (_, answer) = receiving(|one| entry(one, "100644", "team/ILSE.toml", MEMBER));
    assert_eq!(what(answer), ("letters".into(), "team/ilse.toml".into()));
    let (_, answer) = receiving(|one| entry(one, "100644", "Team/jan.toml", MEMBER));
    assert_eq!(what(answer).0, "letters");
    let (_, answer) = receiving(|one| entry(one, "100644", "services/a:b.toml", ""));
    assert_eq!(what(answer), ("path".into(), "services/a:b.toml".into()));
    let (_, answer) = receiving(|one| entry(one, "100644", "services/a\\b.toml", ""));
    assert_eq!(what(answer).0, "path");
}

#[test]
fn a_file_where_a_folder_was_stays_out() {
    let (_, answer) = receiving(|one| {
        one.git(&["rm", "-q", "-r", "team"]);
        entry(one, "100644", "team", "no folder");
    });
    assert_eq!(what(answer), ("folder".into(), "team".into()));
}

#[test]
fn a_file_that_no_command_would_read_stays_out() {
    let (_, answer) = receiving(|one| {
        one.write("services/big.toml", &noise(0, 200_000));
        commit(one);
    });
    assert_eq!(what(answer), ("size".into(), "services/big.toml".into()));
}

/// A tree made of bytes: git itself would not make it.
fn tree(place: &Place, name: &[u8], mode: &str, id: &str) -> String {
    let raw: Vec<u8> = (0..20).map(|at| u8::from_str_radix(&id[at * 2..at * 2 + 2], 16).unwrap()).collect();
    let bytes = [mode.as_bytes(), b" ", name, b"\0", &raw].concat();
    let file = place.home.join("tree");
    fs::write(&file, bytes).unwrap();
    let written = ["hash-object", "-t", "tree", "-w", "--literally", file.to_str().unwrap()];
    place.git(&written).trim().to_owned()
}

#[test]
fn paths_that_lead_out_of_the_ledger_stay_out() {
    for name in [&b".."[..], b".git", b".GIT", b"git~1", b"a/../../x", b".", b"\xff\xfe"] {
        let (hub, one) = Hub::started();
        let other = hub.machine();
        let blob = one.git(&["rev-parse", "HEAD:regie.toml"]).trim().to_owned();
        let inner = tree(&one, b"hooks", "100755", &blob);
        let outer = tree(&one, name, "40000", &inner);
        let commit = one.git(&["commit-tree", &outer, "-p", "HEAD", "-m", "by hand"]).trim().to_owned();
        hub.git(&["config", "receive.fsckObjects", "false"]);
        one.git(&["push", "-q", "origin", &format!("{commit}:refs/heads/main")]);
        let head = other.head();
        let refused = try_sync(&other).unwrap_err();
        let told = matches!(refused, Error::Damaged { .. } | Error::Unwanted { .. });
        assert!(told, "{}: {refused:?}", String::from_utf8_lossy(name));
        assert_eq!(other.head(), head);
        other.assert_sound();
    }
}

#[test]
fn a_record_that_cannot_be_read_is_told_at_its_line() {
    let (_, answer) = receiving(|one| {
        one.write("services/half.toml", "format = \"service/1\"\nslug = \n");
        one.write("team/jan.toml", "format = \"team/9\"\n");
        commit(one);
    });
    let Err(Error::Unreadable { records }) = answer else { panic!("{answer:?}") };
    assert_eq!(records.len(), 2, "{records:?}");
    assert!(records[0].to_string() == "invalid-record", "{records:?}");
}

#[test]
fn one_record_in_two_formats_is_told() {
    let (_, answer) = receiving(|one| {
        one.write("team/ilse.yaml", "format: team/1\nhandle: ilse\nname: Ilse\n");
        commit(one);
    });
    let Err(Error::Unreadable { records }) = answer else { panic!("{answer:?}") };
    assert_eq!(records[0].to_string(), "two-formats");
}

#[test]
fn a_link_in_the_place_of_a_folder_is_not_followed() {
    let (hub, one) = Hub::started();
    let other = hub.machine();
    add(&one, "ocmw");
    sync(&one);
    let away = other.home.join("away");
    fs::create_dir_all(&away).unwrap();
    std::os::unix::fs::symlink(&away, other.root.join("services")).unwrap();
    let head = other.head();
    assert_eq!(try_sync(&other), Err(Error::Symlink { path: "services".into() }));
    assert_eq!((other.head(), names(&away).len()), (head, 0));
}
