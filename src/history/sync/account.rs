//! What came in and what went out: commit by commit, each with the cases it is about.

use std::collections::BTreeSet;

use git2::Oid;

use super::super::error::Error;
use super::super::log::{Entry, entry};
use super::super::repository::Repository;
use super::walk::{Sides, Walk};
use crate::ledger::layout::CASES;
use crate::model::CaseId;

/// A commit that came in or went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// What is known of it.
    pub entry: Entry,
    /// The cases that it is about; none when it is about the ledger itself.
    pub cases: BTreeSet<String>,
}

impl Repository {
    /// The commits that one side has and the other not, oldest first; those that only join two others do not count.
    pub(super) fn apart(&self, with: Option<Oid>, without: Option<Oid>) -> Result<Vec<Moved>, Error> {
        let refused = |error: git2::Error| self.refused(&error);
        let Some(with) = with else { return Ok(Vec::new()) };
        let mut walk = self.git().revwalk().map_err(refused)?;
        walk.set_sorting(git2::Sort::TOPOLOGICAL | git2::Sort::REVERSE).map_err(refused)?;
        walk.push(with).map_err(refused)?;
        without.map_or(Ok(()), |without| walk.hide(without)).map_err(refused)?;
        let mut moved = Vec::new();
        for id in walk {
            let commit = self.git().find_commit(id.map_err(refused)?).map_err(refused)?;
            if commit.parent_count() <= 1 {
                let entry = entry(&commit);
                let cases = self.cases(&entry, &commit);
                moved.push(Moved { entry, cases });
            }
        }
        Ok(moved)
    }

    /// The cases that a commit is about: by its trailers, else by its files.
    fn cases(&self, entry: &Entry, commit: &git2::Commit<'_>) -> BTreeSet<String> {
        let whole = |text: &str| text.parse::<CaseId>().ok().map(|id| id.to_string());
        if entry.trailers.is_empty() {
            return self.touched(commit).iter().filter_map(|name| whole(name)).collect();
        }
        let records = entry.values("Record").filter_map(|record| record.split('/').next());
        entry.values("Case").chain(records).filter_map(whole).collect()
    }

    /// The folders of cases in which a commit has other files than its parent.
    fn touched(&self, commit: &git2::Commit<'_>) -> BTreeSet<String> {
        let parent = commit.parent(0).ok().map(|parent| parent.tree_id());
        let roots = Sides { bases: vec![parent], ours: parent, theirs: Some(commit.tree_id()) };
        // What cannot be walked is not told case by case: it was refused when it came in.
        let folders = Walk::run(self.git(), &roots).unwrap_or_default();
        let inside = format!("{}{CASES}/", self.prefix());
        let below = folders.iter().filter_map(|folder| folder.path.strip_prefix(&inside));
        below.filter_map(|path| path.split('/').nth(1)).map(str::to_owned).collect()
    }
}
