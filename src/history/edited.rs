//! Hand edits: what differs between the ledger's files and the last commit.

use git2::{Status, StatusOptions};
use serde::Serialize;

use super::error::Error;
use super::repository::Repository;

/// A ledger file that no commit holds as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edited {
    /// Path below the ledger's root.
    pub path: String,
    /// What happened to it.
    pub how: EditedHow,
    /// Whether git's index knows (a part of) it already.
    pub staged: bool,
}

/// What happened to a file by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EditedHow {
    /// The last commit does not have it.
    Added,
    /// The last commit has it otherwise.
    Modified,
    /// Only the last commit has it.
    Deleted,
}

impl Repository {
    /// The hand edits in the ledger, staged or not, sorted by path; ignored files do not count.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub fn edited(&self) -> Result<Vec<Edited>, Error> {
        let mut options = StatusOptions::new();
        options.include_untracked(true).recurse_untracked_dirs(true).exclude_submodules(true);
        if !self.prefix().is_empty() {
            options.disable_pathspec_match(true).pathspec(self.prefix().trim_end_matches('/'));
        }
        let statuses = self.git().statuses(Some(&mut options)).map_err(|error| self.refused(&error))?;
        let mut edited: Vec<Edited> = statuses
            .iter()
            .filter_map(|entry| {
                let path = String::from_utf8_lossy(entry.path_bytes()).into_owned();
                let how = how(entry.status())?;
                Some(Edited {
                    path: path.strip_prefix(self.prefix())?.to_owned(),
                    how,
                    staged: entry.status().intersects(in_index()),
                })
            })
            .collect();
        edited.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(edited)
    }
}

/// One word for what git tells in two columns: the last commit against the working file.
fn how(status: Status) -> Option<EditedHow> {
    let in_commit = !status.intersects(Status::INDEX_NEW | Status::WT_NEW) || status.is_index_deleted();
    if status.is_ignored() || status.is_empty() {
        return None;
    }
    let on_disk = status.is_wt_new() || !(status.is_wt_deleted() || status.is_index_deleted());
    match (in_commit, on_disk) {
        (false, true) => Some(EditedHow::Added),
        (true, true) => Some(EditedHow::Modified),
        // Staged and taken away again: a commit would still bring it, so it is told.
        (true | false, false) => Some(EditedHow::Deleted),
    }
}

fn in_index() -> Status {
    Status::INDEX_NEW | Status::INDEX_MODIFIED | Status::INDEX_DELETED | Status::INDEX_TYPECHANGE
}
