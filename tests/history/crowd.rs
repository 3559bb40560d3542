//! Many writers at once.

use std::process::Stdio;
use std::sync::mpsc;
use std::thread;

use super::*;

const WRITERS: usize = 16;
const EACH: usize = 25;

/// The child: so many changes that lengthen a file of its own.
#[test]
fn child_in_the_crowd() {
    let (Some(ledger), Some(own)) = (ledger_of_child(), number("REGIE_TEST_WRITER")) else { return };
    let file = format!("journal/{own}.toml");
    for count in 0..EACH {
        let repository = Repository::open(&ledger).unwrap().with_patience(Duration::from_mins(2));
        let decide = || {
            let mut text = fs::read_to_string(ledger.join(&file)).unwrap_or_default();
            text.extend(["[[entry]]\ncount = ", &count.to_string(), "\n"]);
            Ok::<_, Error>(Change::new("journal.add", Function::Monitoring).write(file.clone(), text))
        };
        repository.keep(VERSION, decide, &mut |_| {}).unwrap();
    }
}

#[test]
fn sixteen_writers_make_four_hundred_commits_of_one_file_each() {
    let place = Place::started();
    let children: Vec<_> = (0..WRITERS)
        .map(|own| {
            let mut child = place.child("history::crowd::child_in_the_crowd");
            child.env("REGIE_TEST_WRITER", own.to_string()).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(place.count(), 1 + WRITERS * EACH);
    let log = place.git(&["log", "--format=tformat:@", "--name-only", "--diff-filter=AM"]);
    let commits: Vec<Vec<&str>> =
        log.split('@').skip(1).map(|files| files.split_whitespace().collect()).collect();
    assert!(commits.iter().all(|files| files.len() == 1), "each commit touches one file");
    for own in 0..WRITERS {
        let text = place.read(&format!("journal/{own}.toml")).unwrap();
        assert_eq!(text.matches("[[entry]]").count(), EACH);
        let touched = commits.iter().filter(|files| files[0] == format!("journal/{own}.toml")).count();
        assert_eq!(touched, EACH);
    }
    place.assert_clean();
}

#[test]
fn a_held_lock_names_its_holder() {
    let place = Place::started();
    let (held, wait) = (mpsc::channel::<()>(), mpsc::channel::<()>());
    let root = place.root.clone();
    let holder = thread::spawn(move || {
        let repository = Repository::open(&root).unwrap();
        let decide = || {
            held.0.send(()).unwrap();
            wait.1.recv().unwrap();
            Ok::<_, Error>(Change::new("x", Function::Intake).write("slow.toml", "slow\n"))
        };
        repository.keep(VERSION, decide, &mut |_| {}).unwrap();
    });
    held.1.recv().unwrap();
    let impatient = Repository::open(&place.root).unwrap().with_patience(Duration::from_millis(50));
    let change = Change::new("x", Function::Intake).write("quick.toml", "quick\n");
    let refused = impatient.keep(VERSION, || Ok::<_, Error>(change), &mut |_| {});
    wait.0.send(()).unwrap();
    holder.join().unwrap();
    let Err(Error::Busy { process, since, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(process, std::process::id());
    assert_eq!(since.len(), "2026-03-02T14:05:09Z".len(), "{since}");
    assert_eq!(place.read("quick.toml"), None);
    assert_eq!(place.read("slow.toml").as_deref(), Some("slow\n"));
    place.assert_clean();
}

#[test]
fn a_branch_that_moved_while_we_decided_is_refused() {
    let place = Place::started();
    let decide = || {
        place.git(&["commit", "-q", "--allow-empty", "-m", "by hand"]);
        Ok::<_, Error>(Change::new("x", Function::Intake).write("late.toml", "late\n"))
    };
    let refused = place.repository().keep(VERSION, decide, &mut |_| {});
    assert!(matches!(refused, Err(Error::Moved { .. })), "{refused:?}");
    assert_eq!((place.count(), place.read("late.toml")), (2, None));
    place.assert_clean();
}

#[test]
fn another_branch_checked_out_while_we_decided_is_refused() {
    let place = Place::started();
    let decide = || {
        place.git(&["checkout", "-q", "-b", "side"]);
        Ok::<_, Error>(Change::new("x", Function::Intake).write("late.toml", "late\n"))
    };
    let refused = place.repository().keep(VERSION, decide, &mut |_| {});
    assert!(matches!(refused, Err(Error::Moved { .. })), "{refused:?}");
    assert_eq!((place.git(&["rev-parse", "main", "side"]).lines().count(), place.count()), (2, 1));
    place.assert_clean();
}

#[test]
fn a_branch_that_moved_in_the_last_moment_is_refused() {
    let place = Place::started();
    let other = place.git(&["commit-tree", "-p", "HEAD", "-m", "by hand", "HEAD^{tree}"]);
    let mut watch = |step| {
        if step == Step::Prepared {
            place.git(&["update-ref", "refs/heads/main", other.trim()]);
        }
    };
    let change = Change::new("x", Function::Intake).write("a/late.toml", "late\n");
    let refused = place.repository().keep(VERSION, || Ok::<_, Error>(change), &mut watch);
    assert_eq!(refused, Err(Error::Moved { branch: "refs/heads/main".into() }));
    assert_eq!(place.head(), other.trim());
    assert!(!place.root.join("a").exists());
    place.assert_clean();
}
