//! The ledger as it was: which commit a name or a day means, and every text that a record had.

use std::collections::HashSet;
use std::path::Path;

use git2::{Commit, Oid};

use super::error::Error;
use super::log::{Entry, Walk, entry};
use super::repository::Repository;
use crate::ledger::layout::{format_of, stem};
use crate::model::Date;

/// What a record was from one commit on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// The commit that made it so.
    pub entry: Entry,
    /// The file and its bytes; `None` when that commit took it away.
    pub file: Option<PastFile>,
}

/// A file as a commit has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastFile {
    /// Its path, relative to the ledger.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Repository {
    /// What is known of a commit (any name that git knows).
    ///
    /// # Errors
    /// `NoCommit`, `ShallowHistory`.
    pub fn entry(&self, name: &str) -> Result<Entry, Error> {
        self.commit(name).map(|commit| entry(&commit))
    }

    /// What is known of the commit that a word means, or when it means a day, of the last commit of that day.
    ///
    /// # Errors
    /// As [`Repository::entry`] and [`Repository::at_end_of`].
    pub fn named(&self, word: &str, day: Option<Date>) -> Result<Entry, Error> {
        day.map_or_else(|| self.entry(word), |day| self.at_end_of(day))
    }

    /// The last commit of a day or before it, by the author's clock, on the line along which the ledger itself went
    /// (the first parents).
    ///
    /// # Errors
    /// `BeforeFirst` when the ledger had no commit yet, `ShallowHistory` when that part of the history is not here,
    /// `Git`, `Io`.
    pub fn at_end_of(&self, day: Date) -> Result<Entry, Error> {
        let refused = |error: git2::Error| self.refused(&error);
        let nothing = |first: Option<Date>| Error::BeforeFirst {
            day: day.to_string(),
            first: first.map(|first| first.to_string()).unwrap_or_default(),
        };
        let Ok(head) = self.git().refname_to_id("HEAD") else { return Err(nothing(None)) };
        let mut commit = self.git().find_commit(head).map_err(refused)?;
        loop {
            let seen = entry(&commit);
            if seen.day.is_some_and(|seen| seen <= day) {
                return Ok(seen);
            }
            commit = match commit.parent(0) {
                Ok(parent) => parent,
                Err(_) if self.git().is_shallow() => return Err(Error::ShallowHistory {}),
                Err(_) => return Err(nothing(seen.day)),
            };
        }
    }

    /// The file of a record at a commit, whichever format it had then; `stem` is its path without ending.
    ///
    /// # Errors
    /// `NoCommit`, `Git`, `Io`.
    pub fn record_at(&self, name: &str, stem: &str) -> Result<Option<PastFile>, Error> {
        let commit = self.commit(name)?;
        let Some((path, id)) = self.file(&commit, stem) else { return Ok(None) };
        let blob = self.git().find_blob(id).map_err(|error| self.refused(&error))?;
        Ok(Some(PastFile { path, bytes: blob.content().to_vec() }))
    }

    /// Every text that a record got, oldest first, by the commits after `from` (or from the first one) up to `to`; a
    /// change of format is followed.
    ///
    /// # Errors
    /// `NoCommit`, `Git`, `Io`.
    pub fn pasts(&self, stem: &str, (from, to): (Option<&str>, &str)) -> Result<Vec<Past>, Error> {
        let refused = |error: git2::Error| self.refused(&error);
        let to = self.commit(to)?.id();
        let from = from.map(|name| self.commit(name)).transpose()?.map(|commit| commit.id());
        let mut between = self.git().revwalk().map_err(refused)?;
        between.push(to).map_err(refused)?;
        from.map_or(Ok(()), |from| between.hide(from)).map_err(refused)?;
        let mut wanted = between.collect::<Result<HashSet<Oid>, _>>().map_err(refused)?;
        let mut walk = Walk::new(self.git());
        walk.reach([to]).map_err(refused)?;
        let mut pasts = Vec::new();
        while !wanted.is_empty() {
            let Some(commit) = walk.next().map_err(refused)? else { break };
            if wanted.remove(&commit.id()) && self.changes(&commit, stem) {
                let file = self.record_at(&commit.id().to_string(), stem)?;
                pasts.push(Past { entry: entry(&commit), file });
            }
        }
        pasts.reverse();
        Ok(pasts)
    }

    /// The commit of a name that git knows.
    pub(super) fn commit(&self, name: &str) -> Result<Commit<'_>, Error> {
        let found = self.git().revparse_single(name).and_then(|object| object.peel_to_commit());
        found.map_err(|_| {
            // Of a clone that ends early, what is not here may well be somewhere.
            let older = name.contains(['~', '^']) || is_hash(name);
            if older && self.git().is_shallow() {
                return Error::ShallowHistory {};
            }
            Error::NoCommit { commit: name.to_owned() }
        })
    }

    /// Whether a commit has another file for a record than each of its parents.
    fn changes(&self, commit: &Commit<'_>, stem: &str) -> bool {
        let own = self.file(commit, stem);
        if commit.parent_count() == 0 {
            return own.is_some();
        }
        commit.parents().all(|parent| self.file(&parent, stem) != own)
    }

    /// The file of a record in a commit: its path below the ledger, and its blob.
    fn file(&self, commit: &Commit<'_>, wanted: &str) -> Option<(String, Oid)> {
        let (folder, name) = wanted.rsplit_once('/').unwrap_or(("", wanted));
        let below = format!("{}{folder}", self.prefix());
        let root = commit.tree().ok()?;
        let tree = match below.trim_end_matches('/') {
            "" => root,
            below => root.get_path(Path::new(below)).ok()?.to_object(self.git()).ok()?.into_tree().ok()?,
        };
        let found = tree.iter().find_map(|one| {
            let file = one.name().ok()?;
            (stem(file) == name && format_of(file).is_some()).then(|| (file.to_owned(), one.id()))
        });
        found.map(|(file, id)| (format!("{}{file}", wanted.strip_suffix(name).unwrap_or_default()), id))
    }
}

/// Whether a name can be that of a commit itself.
fn is_hash(name: &str) -> bool {
    name.len() >= 7 && name.bytes().all(|sign| sign.is_ascii_hexdigit())
}
