//! The write path: what must hold whatever happens.

mod crash;
mod crowd;
mod meet;
mod past;
mod plain;
mod read;
mod refuse;
mod room;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use regie::history::{Error, Kept, Repository, Step};
use regie::ledger::Change;
use regie::model::Function;
use tempfile::TempDir;

/// The version that commits of these tests carry.
const VERSION: &str = "0.0.0-test";

/// A ledger in a repository of its own, cut off from the machine's git settings.
struct Place {
    _hold: TempDir,
    home: PathBuf,
    /// The work tree.
    work: PathBuf,
    /// The ledger.
    root: PathBuf,
}

impl Place {
    /// An empty repository with a name and a mail address; the ledger is the whole work tree.
    fn empty() -> Self {
        Self::below("")
    }

    /// The same with the ledger in a folder of it.
    fn below(folder: &str) -> Self {
        let hold = tempfile::tempdir().unwrap();
        let base = hold.path().canonicalize().unwrap();
        let (home, work) = (base.join("home"), base.join("work"));
        let root = if folder.is_empty() { work.clone() } else { work.join(folder) };
        fs::create_dir_all(&home).unwrap();
        fs::create_dir_all(&root).unwrap();
        let place = Self { _hold: hold, home, work, root };
        place.git(&["init", "-q", "-b", "main", "."]);
        place.git(&["config", "user.name", "Test"]);
        place.git(&["config", "user.email", "test@example.org"]);
        place
    }

    /// A ledger with one commit.
    fn started() -> Self {
        let place = Self::empty();
        place.keep(
            &Change::new("init", Function::Administration).write("regie.toml", "format = \"ledger/1\"\n"),
        );
        place
    }

    fn repository(&self) -> Repository {
        Repository::open(&self.root).unwrap().with_patience(Duration::from_mins(1))
    }

    fn try_keep(&self, change: &Change) -> Result<Kept, Error> {
        self.repository().keep(VERSION, || Ok(change.clone()), &mut |_| {})
    }

    fn keep(&self, change: &Change) -> String {
        self.try_keep(change).unwrap().commit.unwrap()
    }

    fn try_git(&self, args: &[&str]) -> Output {
        let mut command = Command::new("git");
        command.args(args).current_dir(&self.work).env_clear().stdin(Stdio::null());
        command.env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", &self.home);
        command.env("GIT_CONFIG_GLOBAL", self.home.join(".gitconfig")).env("GIT_CONFIG_NOSYSTEM", "1");
        command.output().unwrap()
    }

    /// What git says, which must succeed.
    fn git(&self, args: &[&str]) -> String {
        let output = self.try_git(args);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "git {args:?}: {}{}", text(&output.stdout), text(&output.stderr));
        text(&output.stdout)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.root.join(path)).ok()
    }

    fn head(&self) -> String {
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    fn count(&self) -> usize {
        self.git(&["rev-list", "--count", "HEAD"]).trim().parse().unwrap()
    }

    /// Nothing unfinished, nothing left behind, nothing broken.
    fn assert_clean(&self) {
        self.assert_sound();
        assert_eq!(self.git(&["status", "--porcelain", "--ignored"]), "");
    }

    /// As `assert_clean`, but the user may have work of their own lying about.
    fn assert_sound(&self) {
        let fsck = self.try_git(&["fsck", "--strict", "--no-dangling"]);
        assert!(fsck.status.success(), "{fsck:?}");
        let left: Vec<String> = names(&self.work).into_iter().filter(|path| is_left_over(path)).collect();
        assert_eq!(left, Vec::<String>::new());
    }

    /// This test executable again, running one test alone, which finds the ledger in its environment.
    fn child(&self, test: &str) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test, "--nocapture", "--test-threads=1"]);
        command.env("REGIE_TEST_LEDGER", &self.root).stdin(Stdio::null());
        command
    }
}

/// Every file below a folder, git's own included.
fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            found.extend(names(&path));
        } else {
            found.push(path.display().to_string());
        }
    }
    found
}

/// Locks, intents and temporary files have no business outside a running command.
fn is_left_over(path: &str) -> bool {
    let ends = |end: &str| path.ends_with(end);
    [".lock", ".regie-tmp", "/regie/intent", "/regie/index", ".new", ".regie-new"].into_iter().any(ends)
}

/// Where a child finds its ledger; `None` when it runs as an ordinary test.
fn ledger_of_child() -> Option<PathBuf> {
    std::env::var_os("REGIE_TEST_LEDGER").map(PathBuf::from)
}

/// A number that the parent gave to its child.
fn number(name: &str) -> Option<usize> {
    std::env::var(name).ok()?.parse().ok()
}

/// A text of so many lines that does not shrink much when packed.
fn noise(from: usize, lines: usize) -> String {
    (from..from + lines)
        .flat_map(|line| [line.wrapping_mul(2_654_435_761).to_string(), "\n".into()])
        .collect()
}

/// A change that writes a new file, rewrites an old one and deletes a third.
fn rich() -> Change {
    Change::new("case.edit", Function::Planning)
        .write("cases/2026-03/k7qf2x/plan.toml", "format = \"plan/1\"\nnew = true\n")
        .write("regie.toml", "format = \"ledger/1\"\nname = \"changed\"\n")
        .delete("old/gone.toml")
}

fn paths(error: Result<Kept, Error>) -> Vec<String> {
    match error {
        Err(Error::EditedByHand { paths }) => paths,
        other => panic!("{other:?}"),
    }
}

/// A watch that counts what it hears.
fn heard(steps: &mut Vec<Step>) -> impl FnMut(Step) {
    |step| steps.push(step)
}
