//! No room on the disk and no right to write.

use std::process::Stdio;

use super::*;

/// The child: one change under a limit on file size, which refuses like a full disk does.
#[test]
fn child_without_room() {
    let Some(ledger) = ledger_of_child() else { return };
    let repository = Repository::open(&ledger).unwrap();
    let big = noise(0, number("REGIE_TEST_SIZE").unwrap());
    let change = rich().write("cases/2026-03/k7qf2x/journal.toml", big);
    match repository.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {}) {
        Ok(_) => println!("kept"),
        Err(Error::Io { reason, .. }) => println!("refused {reason}"),
        Err(other) => println!("otherwise {other:?}"),
    }
}

/// Runs the child under `ulimit -f`, in blocks of 512 or 1024 bytes as the shell has it, with the signal ignored.
fn limited(place: &Place, blocks: usize, size: usize) -> String {
    let exe = std::env::current_exe().unwrap();
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\" | cat");
    let mut command = Command::new("sh");
    command.args(["-c", &script]).arg(exe);
    command.args(["--exact", "history::room::child_without_room", "--nocapture", "--test-threads=1"]);
    command.env("REGIE_TEST_LEDGER", &place.root).env("REGIE_TEST_SIZE", size.to_string());
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn without_room_a_change_is_refused_whole() {
    let place = Place::started();
    place.keep(&Change::new("x", Function::Intake).write("old/gone.toml", "bye\n"));
    let head = place.head();
    for (blocks, size) in [(0, 10), (1, 10), (1, 4000), (8, 40_000), (64, 40_000), (100, 40_000)] {
        let told = limited(&place, blocks, size);
        assert!(told.contains("refused file-too-large"), "{blocks}: {told}");
        assert_eq!(place.head(), head);
        assert!(!place.root.join("cases").exists());
        place.assert_clean();
    }
    let told = limited(&place, 100_000, 40_000);
    assert!(told.contains("kept"), "{told}");
    place.assert_clean();
}

#[test]
fn a_full_disk() {
    let place = Place::started();
    let full = place.home.join("full");
    fs::create_dir_all(&full).unwrap();
    let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=512k", "tmpfs"]).arg(&full).output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        // Only root may mount, and not everywhere.
        return;
    }
    let root = full.join("ledger");
    let repository = Repository::init(&root).unwrap();
    let config = fs::read_to_string(root.join(".git/config")).unwrap();
    fs::write(root.join(".git/config"), format!("{config}[user]\n\tname = T\n\temail = t@example.org\n"))
        .unwrap();
    let mut kept = 0;
    let mut refused = None;
    for count in 0..200 {
        let text = noise(count * 1000, 1000);
        let change = Change::new("x", Function::Intake).write(format!("f{count}/a.toml"), text);
        match repository.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {}) {
            Ok(_) => kept = count + 1,
            Err(error) => {
                refused = Some(error);
                break;
            }
        }
    }
    let status = Command::new("git").args(["status", "--porcelain"]).current_dir(&root).output().unwrap();
    let fsck = Command::new("git").arg("fsck").current_dir(&root).output().unwrap();
    let left: Vec<String> = names(&root).into_iter().filter(|path| is_left_over(path)).collect();
    assert!(Command::new("umount").arg(&full).status().unwrap().success());
    assert!(matches!(&refused, Some(Error::Io { reason, .. }) if reason == "storage-full"), "{refused:?}");
    assert!(kept > 1 && fsck.status.success());
    assert_eq!((String::from_utf8_lossy(&status.stdout).as_ref(), left), ("", vec![]));
}

#[test]
fn a_place_that_cannot_be_written() {
    let place = Place::started();
    // A file where our own folder belongs refuses root as well.
    fs::remove_dir_all(place.work.join(".git/regie")).unwrap();
    fs::write(place.work.join(".git/regie"), "").unwrap();
    let refused = place.try_keep(&Change::new("x", Function::Intake).write("a.toml", "a\n"));
    assert!(matches!(&refused, Err(Error::Io { .. })), "{refused:?}");
    assert_eq!((place.count(), place.read("a.toml")), (1, None));
    fs::remove_file(place.work.join(".git/regie")).unwrap();
    place.keep(&Change::new("x", Function::Intake).write("a.toml", "a\n"));
    place.assert_clean();
}
