//! What was done, newest first, read from commits and their trailers.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use git2::{Commit, Oid};
use serde::Serialize;

use super::error::Error;
use super::moment::instant;
use super::repository::Repository;
use crate::model::Date;

/// Which commits are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those about this case (trailer `Case`).
    pub case: Option<String>,
    /// Only those about this record (trailer `Record`), for example `k7qf2x/r7kq2m`.
    pub record: Option<String>,
    /// Also those that changed this file or folder of the ledger, told by hand or not; alone: only those.
    pub path: Option<String>,
    /// From this commit back; from where the ledger stands unless said otherwise.
    pub from: Option<String>,
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
    /// `Git`, `Io`.
    pub fn log(&self, filter: &Filter) -> Result<Vec<Entry>, Error> {
        let mut entries = Vec::new();
        let mut walk = Walk::new(self.git());
        let start = match &filter.from {
            Some(name) => Some(self.commit(name)?.id()),
            None => self.git().refname_to_id("HEAD").ok(),
        };
        walk.reach(start).map_err(|error| self.refused(&error))?;
        while filter.limit.is_none_or(|limit| entries.len() < limit) {
            let Some(commit) = walk.next().map_err(|error| self.refused(&error))? else { break };
            if !self.prefix().is_empty() && !touches(&commit, self.prefix().trim_end_matches('/')) {
                continue;
            }
            let entry = entry(&commit);
            if self.is_asked(filter, &entry, &commit) {
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    fn is_asked(&self, filter: &Filter, entry: &Entry, commit: &Commit<'_>) -> bool {
        let by_words = filter.case.is_some() || filter.record.is_some();
        let case = filter.case.as_ref().is_none_or(|case| entry.value("Case") == Some(case.as_str()));
        let record =
            filter.record.as_ref().is_none_or(|record| entry.values("Record").any(|known| known == record));
        let told = by_words && case && record;
        match &filter.path {
            _ if told => true,
            Some(path) => touches(commit, &format!("{}{path}", self.prefix())),
            None => !by_words,
        }
    }
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
        subject: message.lines().next().unwrap_or_default().to_owned(),
        trailers: trailers(&message),
    }
}

/// The trailers of a message; a message that git cannot read has none.
fn trailers(message: &str) -> Vec<(String, String)> {
    let Ok(found) = git2::message_trailers_strs(message) else { return Vec::new() };
    found.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}
