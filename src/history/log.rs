//! What was done, newest first, read from commits and their trailers.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use git2::{Commit, Oid};
use serde::Serialize;

use super::error::Error;
use super::moment::instant;
use super::repository::Repository;
use crate::ledger::layout::CASES;
use crate::model::Date;

/// Which commits are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those about this case (trailer `Case`).
    pub case: Option<String>,
    /// Only those about this record (trailer `Record`), for example `k7qf2x/r7kq2m`.
    pub record: Option<String>,
    /// Also those that changed these files or folders of the ledger, told by hand or not; alone: only those.
    pub paths: Vec<String>,
    /// Of those that changed `paths`: only those that changed the file about this, as [`reference`] has it.
    ///
    /// [`reference`]: crate::ledger::kind::reference
    pub reference: Option<String>,
    /// From this commit back; from where the ledger stands unless said otherwise.
    pub from: Option<String>,
    /// Only those that this commit does not hold already: itself and what it came from.
    pub since: Option<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// One commit that concerns the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The commit.
    pub id: String,
    /// The day on the author's clock.
    pub day: Option<Date>,
    /// When on the author's clock, `2026-03-02T14:05:09+01:00`.
    pub when: String,
    /// The author's name as git has it.
    pub author: String,
    /// The author's mail address as git has it.
    pub mail: String,
    /// The commits it came from: none for the first one, two or more for a merge.
    pub parents: Vec<String>,
    /// The first line of the message.
    pub subject: String,
    /// All trailers in order; empty when the commit was made by hand.
    pub trailers: Vec<(String, String)>,
}

impl Entry {
    /// The values of a trailer, for example of `Record`.
    pub fn values<'entry>(&'entry self, key: &str) -> impl Iterator<Item = &'entry str> {
        self.trailers.iter().filter(move |(known, _)| known == key).map(|(_, value)| value.as_str())
    }

    /// The first value of a trailer, for example of `Case`.
    #[must_use]
    pub fn value(&self, key: &str) -> Option<&str> {
        self.values(key).next()
    }
}

impl Repository {
    /// The commits that concern the ledger, newest first; none before the first commit. In a larger repository those
    /// that changed nothing in the ledger's folder do not count.
    ///
    /// # Errors
    /// `NoCommit`, `ShallowHistory`, `Git`, `Io`.
    pub fn log(&self, filter: &Filter) -> Result<Vec<Entry>, Error> {
        self.commits(filter.clone())?.take(filter.limit.unwrap_or(usize::MAX)).collect()
    }

    /// The same one by one, whatever the limit: nothing older is read than what is taken.
    ///
    /// # Errors
    /// As [`Repository::log`].
    pub fn commits(&self, filter: Filter) -> Result<Commits<'_>, Error> {
        let mut walk = Walk::new(self.git());
        let start = match &filter.from {
            Some(name) => Some(self.commit(name)?.id()),
            None => self.git().refname_to_id("HEAD").ok(),
        };
        walk.reach(start).map_err(|error| self.refused(&error))?;
        let wanted = filter.since.as_deref().map(|name| self.after(name, start)).transpose()?;
        Ok(Commits { repository: self, walk, filter, wanted })
    }

    /// The commits that came after one, up to another.
    fn after(&self, since: &str, to: Option<Oid>) -> Result<HashSet<Oid>, Error> {
        let hidden = self.commit(since)?.id();
        let between = self.git().revwalk().and_then(|mut walk| {
            to.map_or(Ok(()), |to| walk.push(to))?;
            walk.hide(hidden)?;
            walk.collect::<Result<HashSet<Oid>, _>>()
        });
        between.map_err(|error| self.refused(&error))
    }
}

/// Commits that concern the ledger, newest first.
pub struct Commits<'git> {
    repository: &'git Repository,
    walk: Walk<'git>,
    filter: Filter,
    /// Those between two commits that are still to come; none when there is no older end.
    wanted: Option<HashSet<Oid>>,
}

impl Iterator for Commits<'_> {
    type Item = Result<Entry, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.following().map_err(|error| self.repository.refused(&error)).transpose()
    }
}

impl Commits<'_> {
    /// The files and folders that are looked at: those asked for, and where a case was before it moved.
    #[must_use]
    pub fn paths(&self) -> &[String] {
        &self.filter.paths
    }

    fn following(&mut self) -> Result<Option<Entry>, git2::Error> {
        while self.wanted.as_ref().is_none_or(|wanted| !wanted.is_empty()) {
            let Some(commit) = self.walk.next()? else { break };
            if self.wanted.as_mut().is_some_and(|wanted| !wanted.remove(&commit.id())) {
                continue;
            }
            let prefix = self.repository.prefix().trim_end_matches('/');
            if !prefix.is_empty() && !touches(&commit, prefix) {
                continue;
            }
            let entry = entry(&commit);
            // A case that moved is followed, whether this commit is told or not.
            let touched = self.is_touched(&commit)?;
            if self.is_told(&entry) || touched {
                return Ok(Some(entry));
            }
        }
        Ok(None)
    }

    /// Whether the trailers say that a commit is asked for.
    fn is_told(&self, entry: &Entry) -> bool {
        let Filter { case, record, paths, .. } = &self.filter;
        let by_words = case.is_some() || record.is_some();
        let case = case.as_ref().is_none_or(|case| entry.value("Case") == Some(case.as_str()));
        let record = record.as_ref().is_none_or(|record| entry.values("Record").any(|known| known == record));
        if by_words { case && record } else { paths.is_empty() }
    }

    /// Whether a commit changed what is asked for.
    fn is_touched(&mut self, commit: &Commit<'_>) -> Result<bool, git2::Error> {
        let prefix = self.repository.prefix().to_owned();
        let whole = |path: &String| format!("{prefix}{path}");
        let touched = self.filter.paths.iter().any(|path| touches(commit, &whole(path)));
        if !touched {
            return Ok(false);
        }
        let came: Vec<String> =
            self.filter.paths.iter().filter(|path| comes(commit, &whole(path))).cloned().collect();
        for path in came {
            let before = self.elsewhere(commit, &path).filter(|path| !self.filter.paths.contains(path));
            self.filter.paths.extend(before);
        }
        let Some(reference) = &self.filter.reference else { return Ok(true) };
        let changed = self.repository.changed_by(commit, &self.filter.paths)?;
        Ok(changed.iter().any(|one| one.reference == *reference))
    }

    /// Where a file or folder of a case was before a commit that brought it to where it is: in another month.
    fn elsewhere(&self, commit: &Commit<'_>, path: &str) -> Option<String> {
        let parts: Vec<&str> = path.splitn(4, '/').collect();
        let [CASES, _, case, rest @ ..] = parts.as_slice() else { return None };
        let parent = commit.parent(0).ok()?;
        let below = format!("{}{CASES}", self.repository.prefix());
        let months = self.repository.git().find_tree(at(&parent, &below)?).ok()?;
        let month = months.iter().find_map(|month| {
            let month = month.name().ok()?.to_owned();
            at(&parent, &format!("{below}/{month}/{case}")).map(|_| month)
        })?;
        Some([&[CASES, &month, case], rest].concat().join("/"))
    }
}

/// Whether a path is in a commit and in none of its parents.
fn comes(commit: &Commit<'_>, path: &str) -> bool {
    at(commit, path).is_some() && commit.parents().all(|parent| at(&parent, path).is_none())
}

/// Commits by time, a parent never before its child: libgit2's own walk either mixes up commits of one second or reads
/// the whole history first.
pub(super) struct Walk<'git> {
    git: &'git git2::Repository,
    waiting: BinaryHeap<(i64, Reverse<usize>, Oid)>,
    reached: HashSet<Oid>,
}

impl<'git> Walk<'git> {
    pub(super) fn new(git: &'git git2::Repository) -> Self {
        Self { git, waiting: BinaryHeap::new(), reached: HashSet::new() }
    }

    pub(super) fn reach(&mut self, ids: impl IntoIterator<Item = Oid>) -> Result<(), git2::Error> {
        for id in ids {
            if self.reached.insert(id) {
                let time = self.git.find_commit(id)?.time().seconds();
                self.waiting.push((time, Reverse(self.reached.len()), id));
            }
        }
        Ok(())
    }

    pub(super) fn next(&mut self) -> Result<Option<Commit<'git>>, git2::Error> {
        let Some((_, _, id)) = self.waiting.pop() else { return Ok(None) };
        let commit = self.git.find_commit(id)?;
        // The history of a shallow clone ends where its parents are missing.
        let odb = self.git.odb()?;
        self.reach(commit.parent_ids().filter(|parent| odb.exists(*parent)))?;
        Ok(Some(commit))
    }
}

/// Whether a commit has something else at a path than each of its parents.
fn touches(commit: &Commit<'_>, path: &str) -> bool {
    let own = at(commit, path);
    let mut parents = commit.parents().peekable();
    if parents.peek().is_none() {
        return own.is_some();
    }
    parents.all(|parent| at(&parent, path) != own)
}

/// What a commit has at a path.
fn at(commit: &Commit<'_>, path: &str) -> Option<Oid> {
    let tree = commit.tree().ok()?;
    tree.get_path(std::path::Path::new(path)).ok().map(|entry| entry.id())
}

/// What is known of a commit.
pub(super) fn entry(commit: &Commit<'_>) -> Entry {
    let author = commit.author();
    let (day, when) = instant(author.when().seconds(), author.when().offset_minutes());
    let message = String::from_utf8_lossy(commit.message_bytes()).into_owned();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Entry {
        id: commit.id().to_string(),
        day,
        when,
        author: text(author.name_bytes()),
        mail: text(author.email_bytes()),
        parents: commit.parent_ids().map(|id| id.to_string()).collect(),
        subject: message.lines().next().unwrap_or_default().to_owned(),
        trailers: trailers(&message),
    }
}

/// The trailers of a message; a message that git cannot read has none.
fn trailers(message: &str) -> Vec<(String, String)> {
    let Ok(found) = git2::message_trailers_strs(message) else { return Vec::new() };
    found.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}
