//! The one place where git itself is started, to fetch and to push: credentials and ssh are set up there; and to tell its
//! version.
//!
//! It runs in a bare folder of our own, which shares nothing with the ledger but its objects, so that nothing in the
//! ledger's own settings is heard: no hook, no helper program, no filter.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer, and the one place that starts git")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use git2::Oid;

use super::super::error::Error;
use super::super::files;
use super::super::lock::Lock;
use super::super::repository::Repository;
use super::super::site;
use super::remote::{Address, Remote};
use super::trouble;

/// What git finds in the folder: a bare repository without any settings.
const SETTINGS: &str = "[core]\n\trepositoryformatversion = 0\n\tbare = true\n";

/// What is set for every start, stronger than any file.
const FIRM: [&str; 12] = [
    "core.hooksPath=/dev/null",
    "core.alternateRefsCommand=true",
    "core.fsmonitor=false",
    "core.fsync=all",
    "core.fsyncMethod=batch",
    "core.fsyncObjectFiles=true",
    "fetch.fsckObjects=true",
    "fetch.recurseSubmodules=false",
    "push.recurseSubmodules=no",
    "push.gpgSign=false",
    "gc.auto=0",
    "maintenance.auto=false",
];

/// The ways that git may take, also when its settings turn one address into another.
const WAYS: &str = "file:git:ssh:https";

/// What the other side of a folder of this machine runs: none of that folder's hooks and programs either.
const LOCAL: &str =
    "git -c core.hooksPath=/dev/null -c core.alternateRefsCommand=true -c receive.autogc=false";

/// Variables that would lead git to another repository than ours.
const LEADING: [&str; 11] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_INDEX_FILE",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
    "LANGUAGE",
    "LC_ALL",
];

/// Where what was fetched is found.
const FETCHED: &str = "refs/regie/theirs";

/// The oldest git that can be told to run no hook on the other side of a folder: `core.hooksPath`.
const OLDEST: (u32, u32) = (2, 9);

/// The git that is started to fetch and to push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GitProgram {
    /// What it calls its version, `2.47.3`.
    pub version: String,
    /// The oldest version that will do.
    pub oldest: String,
    /// Whether this one will do.
    pub is_enough: bool,
}

impl GitProgram {
    /// Asks the git on the path for its version.
    ///
    /// # Errors
    /// `NoGit`; `Io` when it cannot be started.
    pub fn find() -> Result<Self, Error> {
        let output = Command::new("git")
            .arg("--version")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| unstarted(&error))?;
        Ok(Self::told(&String::from_utf8_lossy(&output.stdout)))
    }

    fn told(text: &str) -> Self {
        let version = text.split_whitespace().nth(2).unwrap_or_default().to_owned();
        let mut numbers = version.split('.').map(|part| part.parse::<u32>().unwrap_or_default());
        let found = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
        Self { version, oldest: format!("{}.{}", OLDEST.0, OLDEST.1), is_enough: found >= OLDEST }
    }
}

/// Our way to other machines, for one process at a time.
pub(super) struct Transport {
    folder: PathBuf,
    objects: PathBuf,
    _lock: Lock,
}

/// What became of a push.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pushed {
    /// The remote's branch stands at our commit.
    Done,
    /// The remote's branch has moved meanwhile.
    Moved,
}

impl Transport {
    /// Makes the folder anew and keeps other processes out of it.
    ///
    /// # Errors
    /// `Busy`, `Symlink`, `Io`.
    pub(super) fn open(repository: &Repository) -> Result<Self, Error> {
        let state = site::state_folder(repository.git())?;
        let folder = state.join("transport");
        make(&folder)?;
        let lock = Lock::take(&folder, repository.patience())?;
        for left in ["refs", "objects", "logs"] {
            clear(&folder.join(left))?;
            make(&folder.join(left))?;
        }
        for left in ["HEAD.lock", "config.lock", "FETCH_HEAD", "packed-refs", "packed-refs.lock", "shallow"] {
            files::remove_file(&folder.join(left))?;
        }
        put(&folder, "HEAD", "ref: refs/heads/none\n")?;
        put(&folder, "config", SETTINGS)?;
        let objects = repository.git().commondir().join("objects");
        Ok(Self { folder, objects, _lock: lock })
    }

    /// Brings what a remote's branch has that we do not, checked; its commit, or `None` when the remote is empty.
    ///
    /// # Errors
    /// `Offline`, `RemoteMissing`, `RemoteDenied`, `OtherBranch`, `Damaged`, `Transport`, `NoGit`.
    pub(super) fn fetch(&self, remote: &Remote, known: &[Oid]) -> Result<Option<Oid>, Error> {
        make(&self.folder.join("refs/known"))?;
        for (at, id) in known.iter().enumerate() {
            put(&self.folder, &format!("refs/known/{at}"), &format!("{id}\n"))?;
        }
        let wanted = format!("+refs/heads/{}:{FETCHED}", remote.branch);
        let mut line = vec!["fetch", "--quiet", "--no-tags", "--no-recurse-submodules"];
        let program = format!("{LOCAL} upload-pack");
        line.extend(remote.from.local.then_some(["--upload-pack", program.as_str()]).into_iter().flatten());
        line.extend(["--", remote.from.text.as_str(), wanted.as_str()]);
        let output = self.git(&line)?;
        if output.status.success() {
            return self.fetched().map(Some);
        }
        if !trouble::is_no_such_branch(&output) {
            return Err(trouble::of(&remote.name, &remote.from, &output));
        }
        let known = self.branches(&remote.name, &remote.from)?;
        if known.is_empty() {
            return Ok(None);
        }
        let (remote, branch) = (remote.name.clone(), remote.branch.clone());
        Err(Error::OtherBranch { remote, branch, known: known.join(", ") })
    }

    /// Brings a commit to a remote's branch, only when that branch has it ahead.
    ///
    /// # Errors
    /// As for fetching; `CheckedOut`, `RemoteRefused`.
    pub(super) fn push(&self, remote: &Remote, commit: Oid) -> Result<Pushed, Error> {
        let wanted = format!("{commit}:refs/heads/{}", remote.branch);
        let mut line = vec!["push", "--porcelain", "--no-follow-tags", "--no-verify"];
        let program = format!("{LOCAL} receive-pack");
        line.extend(remote.to.local.then_some(["--receive-pack", program.as_str()]).into_iter().flatten());
        line.extend(["--", remote.to.text.as_str(), wanted.as_str()]);
        let output = self.git(&line)?;
        if output.status.success() {
            return Ok(Pushed::Done);
        }
        trouble::pushing(&remote.name, &remote.to, &output)
    }

    /// The branch that a remote itself stands on; `main`, or its only one, where it stands on none that is there (a
    /// bare repository keeps the name it was made with).
    ///
    /// # Errors
    /// As for fetching.
    pub(super) fn standing(&self, name: &str, address: &Address) -> Result<Option<String>, Error> {
        let output = self.listed(name, address, &["--symref"], "HEAD")?;
        let line = output.lines().find_map(|line| line.strip_prefix("ref: refs/heads/"));
        let standing = line.and_then(|line| line.split('\t').next()).map(str::to_owned);
        let mut branches = self.branches(name, address)?;
        if standing.as_ref().is_some_and(|name| branches.contains(name)) {
            return Ok(standing);
        }
        let usual = branches.iter().find(|name| name.as_str() == "main").cloned();
        let only = branches.pop().filter(|_| branches.is_empty());
        Ok(usual.or(only))
    }

    fn branches(&self, name: &str, address: &Address) -> Result<Vec<String>, Error> {
        let output = self.listed(name, address, &[], "refs/heads/*")?;
        let names = output.lines().filter_map(|line| line.split_once("\trefs/heads/"));
        Ok(names.map(|(_, name)| name.to_owned()).collect())
    }

    fn listed(&self, name: &str, address: &Address, how: &[&str], what: &str) -> Result<String, Error> {
        let program = format!("{LOCAL} upload-pack");
        let mut line = vec!["ls-remote"];
        line.extend(how);
        line.extend(address.local.then_some(["--upload-pack", program.as_str()]).into_iter().flatten());
        line.extend(["--", address.text.as_str(), what]);
        let output = self.git(&line)?;
        if !output.status.success() {
            return Err(trouble::of(name, address, &output));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    fn fetched(&self) -> Result<Oid, Error> {
        let path = self.folder.join(FETCHED);
        let text = files::read_own(&path)?.unwrap_or_default();
        let id = Oid::from_str(String::from_utf8_lossy(&text).trim());
        id.map_err(|error| Error::git(&path, &error))
    }

    /// Starts git and waits for it.
    fn git(&self, line: &[&str]) -> Result<Output, Error> {
        let mut command = Command::new("git");
        command.args(FIRM.iter().flat_map(|firm| ["-c", firm]));
        command.args(line).current_dir(&self.folder).stdin(Stdio::null());
        for name in LEADING {
            command.env_remove(name);
        }
        command.env("GIT_DIR", &self.folder).env("GIT_OBJECT_DIRECTORY", &self.objects);
        command.env("GIT_ALLOW_PROTOCOL", WAYS).env("LC_MESSAGES", "C");
        command.output().map_err(|error| unstarted(&error))
    }
}

/// Why git did not start.
fn unstarted(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::NotFound => Error::NoGit {},
        _ => Error::io(Path::new("git"), error),
    }
}

/// Makes one folder of our own; a link in its place is refused.
fn make(folder: &Path) -> Result<(), Error> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(Error::io(folder, &error)),
        _ => site::no_link(folder),
    }
}

/// Takes a folder of our own away with what is in it; a link is taken away as a link.
fn clear(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(folder, &error)),
        _ => Ok(()),
    }
}

/// Writes a small file of our own folder anew.
fn put(folder: &Path, name: &str, text: &str) -> Result<(), Error> {
    let path = folder.join(name);
    files::remove_file(&path)?;
    fs::write(&path, text).map_err(|error| Error::io(&path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_git_is_old_by_its_numbers() {
        let told = |text: &str| (GitProgram::told(text).version, GitProgram::told(text).is_enough);
        assert_eq!(told("git version 2.47.3\n"), ("2.47.3".to_owned(), true));
        assert_eq!(told("git version 2.39.5 (Apple Git-154)\n"), ("2.39.5".to_owned(), true));
        assert_eq!(told("git version 2.9.0.windows.1"), ("2.9.0.windows.1".to_owned(), true));
        assert_eq!(told("git version 2.8.6"), ("2.8.6".to_owned(), false));
        assert_eq!(told("git version 1.8.3.1"), ("1.8.3.1".to_owned(), false));
        assert_eq!(told(""), (String::new(), false));
    }
}
