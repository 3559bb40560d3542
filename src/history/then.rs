//! The ledger's files as a commit has them, each read when it is asked for and not before.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use git2::{ErrorCode, ObjectType, Oid, Tree};

use super::error::Error;
use super::repository::Repository;
use crate::ledger::layout::LARGEST;
use crate::ledger::{self, Found, Moment};

/// The bits of a file's mode that tell a symbolic link.
const LINK: i32 = 0o120_000;

impl Repository {
    /// The moment of a commit, for reading the ledger as it was.
    ///
    /// # Errors
    /// `NoCommit`, `ShallowHistory`, `Git`, `Io`.
    pub fn moment(&self, name: &str) -> Result<Moment, Error> {
        let commit = self.commit(name)?;
        let then = Then {
            folder: self.git().path().to_path_buf(),
            tree: commit.tree_id(),
            prefix: self.prefix().to_owned(),
            idle: Mutex::default(),
        };
        let short: String = commit.id().to_string().chars().take(7).collect();
        Ok(Moment::new(short, move |path| then.look(path)))
    }
}

/// A commit's files; each thread that reads has a repository of its own, for one cannot be shared.
struct Then {
    folder: PathBuf,
    tree: Oid,
    prefix: String,
    idle: Mutex<Vec<git2::Repository>>,
}

impl Then {
    fn look(&self, path: &str) -> Result<Found, ledger::Error> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let git = idle.map_or_else(|| git2::Repository::open(&self.folder), Ok);
        let git = git.map_err(|error| unreadable(path, &error))?;
        let found = self.find(&git, path).map_err(|error| unreadable(path, &error));
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(git);
        found
    }

    fn find(&self, git: &git2::Repository, path: &str) -> Result<Found, git2::Error> {
        let tree = git.find_tree(self.tree)?;
        let below = format!("{}{path}", self.prefix);
        let below = below.trim_end_matches('/');
        if below.is_empty() {
            return Ok(folder(&tree));
        }
        let entry = match tree.get_path(Path::new(below)) {
            Ok(entry) => entry,
            Err(error) if error.code() == ErrorCode::NotFound => return Ok(Found::Nothing),
            Err(error) => return Err(error),
        };
        match entry.kind() {
            Some(ObjectType::Tree) => Ok(folder(&git.find_tree(entry.id())?)),
            Some(ObjectType::Blob) if entry.filemode() == LINK => Ok(Found::Link),
            Some(ObjectType::Blob) => {
                let (size, _) = git.odb()?.read_header(entry.id())?;
                if size as u64 > LARGEST {
                    return Ok(Found::Large(size as u64));
                }
                Ok(Found::File(git.find_blob(entry.id())?.content().to_vec()))
            }
            _ => Ok(Found::Other),
        }
    }
}

fn folder(tree: &Tree<'_>) -> Found {
    Found::Folder(tree.iter().filter_map(|one| one.name().ok().map(str::to_owned)).collect())
}

/// What git could not read, as a failing disk would be told.
fn unreadable(path: &str, error: &git2::Error) -> ledger::Error {
    let reason = if error.code() == ErrorCode::NotFound { "not-found" } else { "other" };
    ledger::Error::Io { path: path.to_owned(), reason: reason.to_owned() }
}
