//! What a merge of git's own leaves beside the records: conflicts, for the commit that ends it. When git gives the merge
//! up (`git merge --abort`), it does not know of them; the next command takes away those that nobody touched.

use std::path::Path;

use git2::{Oid, RepositoryState};

use super::error::Error;
use super::files::{self, Seen};
use super::lock::Lock;
use super::repository::Repository;
use super::site;
use crate::ledger::Edit;
use crate::ledger::layout::CONFLICTS;

/// The file in our own folder: one line for each, the commit that git goes back to, the content, and the path.
const NAME: &str = "beside";

/// Puts files of a merge that git itself is making into a work tree. One that is there stays: it is about the same.
/// Those that were put there.
///
/// # Errors
/// `Symlink`, `NotAFile`, `NotAFolder`, `Io`.
pub fn put_beside<'edits>(root: &Path, edits: &'edits [Edit]) -> Result<Vec<&'edits Edit>, Error> {
    let mut put = Vec::new();
    for edit in edits {
        let content = edit.content.as_deref().unwrap_or_default();
        if matches!(files::look(root, &edit.path)?, Seen::Absent) {
            files::stage(root, &edit.path, content)?;
            files::place(root, &edit.path)?;
            put.push(edit);
        }
    }
    Ok(put)
}

impl Repository {
    /// Remembers what was put beside the records, and where git goes back to when it gives the merge up.
    ///
    /// # Errors
    /// `Git`, `Symlink`, `Io`.
    pub fn remember_beside(&self, put: &[&Edit]) -> Result<(), Error> {
        let Some(back) = self.back() else { return Ok(()) };
        let place = site::state_folder(self.git())?.join(NAME);
        let mut lines = lines(&place);
        for edit in put {
            let content = edit.content.as_deref().and_then(files::hash);
            lines.extend(content.map(|content| format!("{back} {content} {}{}", self.prefix(), edit.path)));
        }
        if lines.is_empty() { Ok(()) } else { files::write_own(&place, (lines.join("\n") + "\n").as_bytes()) }
    }

    /// Takes away what stands beside the records of a merge that git gave up; forgets it when the merge went on.
    pub(super) fn tidy_beside(&self) {
        let place = self.folder().join(NAME);
        let lines = lines(&place);
        if lines.is_empty() || !self.is_at_rest() {
            return;
        }
        let Ok(Some(_lock)) = Lock::try_take(&self.folder()) else { return };
        for line in &lines {
            let mut parts = line.splitn(3, ' ');
            let mut id = || parts.next().and_then(|text| Oid::from_str(text).ok());
            let (back, content) = (id(), id());
            if let (Some(back), Some(content), Some(path)) = (back, content, parts.next())
                && self.git().refname_to_id("HEAD").is_ok_and(|head| head == back)
                && self.is_left_over(path, content)
            {
                drop(files::remove(self.work(), path));
                files::prune(self.work(), path, 0);
            }
        }
        drop(files::remove_file(&place));
    }

    /// Where git's branch stands again after it has given up what it does now.
    fn back(&self) -> Option<Oid> {
        let rebase = files::read_own(&self.git().path().join("rebase-merge/orig-head")).ok().flatten();
        let known = rebase.and_then(|text| Oid::from_str(String::from_utf8_lossy(&text).trim()).ok());
        known.or_else(|| self.git().refname_to_id("HEAD").ok())
    }

    /// Whether git does nothing now that it could still give up.
    fn is_at_rest(&self) -> bool {
        let none = |name: &str| !self.git().path().join(name).exists();
        self.git().state() == RepositoryState::Clean
            && none("index.lock")
            && none("SQUASH_MSG")
            && self.git().index().is_ok_and(|index| !index.has_conflicts())
    }

    /// Whether a file of conflicts is as it was put there, and git does not know it.
    fn is_left_over(&self, path: &str, content: Oid) -> bool {
        let below = path.strip_prefix(self.prefix()).and_then(|path| path.strip_prefix(CONFLICTS));
        let known = self.git().index().is_ok_and(|index| index.get_path(Path::new(path), 0).is_some());
        below.is_some_and(|below| below.starts_with('/'))
            && !known
            && files::look(self.work(), path).is_ok_and(|seen| seen.is(Some(content)))
    }
}

fn lines(place: &Path) -> Vec<String> {
    let bytes = files::read_own(place).ok().flatten().unwrap_or_default();
    String::from_utf8_lossy(&bytes).lines().map(str::to_owned).collect()
}
