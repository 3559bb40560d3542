//! The intent: what an unfinished change was about, so that the next command can finish or drop it.

use std::path::{Path, PathBuf};

use git2::Oid;
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::files;

/// An unfinished change. Written before anything visible changes, removed when all is done.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Intent {
    /// The git folder of its work tree as seen from the shared one: empty, or `worktrees/<name>`.
    pub(super) git_folder: String,
    /// The full name of the branch.
    pub(super) branch: String,
    /// The commit that the branch stood at; `None` before the first one.
    pub(super) parent: Option<String>,
    /// The commit that the branch moves to.
    pub(super) commit: String,
    /// How many parts of each path lead to the ledger's root: folders up to there are never removed.
    pub(super) depth: usize,
    /// The files.
    pub(super) pieces: Vec<Piece>,
}

/// One file of a change; blob ids, `None` being no file.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Piece {
    /// Path below the work tree.
    pub(super) path: String,
    old: Option<String>,
    new: Option<String>,
    staged: Option<String>,
    /// Whether the file may be run as a program, where that is to be as the commit says; `None` leaves it as it is.
    #[serde(default)]
    pub(super) program: Option<bool>,
}

impl Piece {
    /// A file of a change: in the parent, in the new commit, and in git's index before the change.
    pub(super) fn new(path: String, old: Option<Oid>, new: Option<Oid>, staged: Option<Oid>) -> Self {
        let text = |id: Option<Oid>| id.map(|id| id.to_string());
        Self { path, old: text(old), new: text(new), staged: text(staged), program: None }
    }

    /// The blob in the parent.
    pub(super) fn old(&self) -> Option<Oid> {
        id(self.old.as_deref())
    }

    /// The blob in the new commit.
    pub(super) fn new_blob(&self) -> Option<Oid> {
        id(self.new.as_deref())
    }

    /// The blob in git's index before the change.
    pub(super) fn staged(&self) -> Option<Oid> {
        id(self.staged.as_deref())
    }
}

impl Intent {
    /// Writes it, synced.
    pub(super) fn write(&self, state: &Path) -> Result<(), Error> {
        let text = serde_json::to_vec(self).unwrap_or_default();
        files::write_own(&place(state), &text)
    }

    /// Reads it; one that nobody can read is none, for it was never finished writing.
    pub(super) fn read(state: &Path) -> Result<Option<Self>, Error> {
        let bytes = files::read_own(&place(state))?;
        Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }

    /// Removes it: nothing is unfinished any more.
    pub(super) fn remove(state: &Path) -> Result<(), Error> {
        files::remove_file(&place(state))?;
        files::sync_folder(state)
    }

    /// Whether there is one, readable or not.
    pub(super) fn stands(state: &Path) -> bool {
        place(state).exists()
    }

    /// The paths of its files.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().map(|piece| piece.path.as_str())
    }
}

fn place(state: &Path) -> PathBuf {
    state.join("intent")
}

fn id(text: Option<&str>) -> Option<Oid> {
    text.and_then(|text| Oid::from_str(text).ok())
}
