//! What a commit did, read from its files: who, when, and field by field what became of each record.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::Subject;
use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::history::{Changed, Entry, Repository};
use crate::ledger::merge::Side;
use crate::ledger::{self, kind};
use crate::model::{CaseId, Function, vocabulary};
use crate::practice::difference::{Difference, DifferenceKind, Step, differences};
use crate::report::view::{LogItem, RecordChange, called};

/// The reading of commits.
pub(crate) struct Readings<'a> {
    desk: &'a Desk,
    repository: &'a Repository,
}

impl<'a> Readings<'a> {
    /// Reads commits of a ledger.
    ///
    /// # Errors
    /// No history.
    pub(crate) fn new(desk: &'a Desk) -> Result<Self, Error> {
        Ok(Self { desk, repository: desk.repository()? })
    }

    /// What a commit did to what is asked for, record by record, field by field.
    ///
    /// # Errors
    /// When git cannot be read.
    pub(crate) fn changes(&self, commit: &str, subject: &Subject) -> Result<Vec<RecordChange>, Error> {
        let changed = self.repository.changed(commit, &subject.paths)?;
        let mut told = Vec::new();
        for one in changed.into_iter().filter(|one| subject.asks(&one.reference)) {
            let change = self.change(&one)?;
            let is_merge = one.before.len() > 1;
            let about = subject.part.is_none() || change.differences.iter().any(|one| subject.holds(one));
            // What a merge only brings together is told by the commits that it brings.
            if about && !(is_merge && change.differences.is_empty() && !change.unreadable) {
                told.push(only(change, subject));
            }
        }
        Ok(told)
    }

    /// What the people and records of these references are called, by case; those of the ledger itself under "".
    pub(crate) fn names(&self, references: &[&str]) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut names = BTreeMap::new();
        for reference in references {
            let case = reference.split('/').next().unwrap_or_default();
            let id = case.parse::<CaseId>().ok();
            let case = if id.is_some() { case } else { "" };
            if !names.contains_key(case) {
                let folder = id.and_then(|id| self.desk.ledger.case(&id).ok());
                let known = called(&self.desk.office, folder.as_ref().map(|folder| &folder.file));
                names.insert(case.to_owned(), known);
            }
        }
        names
    }

    /// What became of a record between two versions of its file.
    ///
    /// # Errors
    /// A file that holds something else than its place promises, other than a record that cannot be read.
    pub(crate) fn between(
        (reference, before, after): (&str, Option<&Side>, Option<&Side>),
    ) -> Result<RecordChange, Error> {
        let change = change(reference, before, after);
        if change.kind.is_none() {
            return Ok(change);
        }
        let both = values(before).and_then(|before| Ok((before, values(after)?)));
        told(change, both.map(|(before, after)| differences(&before, &after)))
    }

    fn change(&self, one: &Changed) -> Result<RecordChange, Error> {
        let first = self.repository.side(one.before.first().and_then(Option::as_ref))?;
        let after = self.repository.side(one.after.as_ref())?;
        let change = change(&one.reference, first.as_ref(), after.as_ref());
        if change.kind.is_none() {
            return Ok(change);
        }
        told(change, self.differing(one, after.as_ref()))
    }

    /// What differs from every version before: what a merge took from one side is no change of its own.
    fn differing(&self, one: &Changed, after: Option<&Side>) -> Result<Vec<Difference>, Error> {
        let after = values(after)?;
        let mut found: Option<Vec<Difference>> = None;
        for before in &one.before {
            let differing = differences(&values(self.repository.side(before.as_ref())?.as_ref())?, &after);
            found = Some(match found {
                None => differing,
                Some(known) => known
                    .into_iter()
                    .filter(|one| differing.iter().any(|other| related(&one.place, &other.place)))
                    .collect(),
            });
        }
        Ok(found.unwrap_or_default())
    }
}

/// Whether one place lies in the other.
pub(crate) fn related(one: &[Step], other: &[Step]) -> bool {
    one.starts_with(other) || other.starts_with(one)
}

/// Of a change, only what is about the part that is asked for.
fn only(mut change: RecordChange, subject: &Subject) -> RecordChange {
    change.differences.retain(|one| subject.holds(one));
    change
}

/// The values of a record; nothing when there is no file.
///
/// # Errors
/// A file that is not the record it should be.
pub(crate) fn values(side: Option<&Side>) -> Result<Json, Error> {
    let Some(side) = side else { return Ok(Json::Null) };
    Ok(kind::values(&side.path, String::from_utf8_lossy(&side.bytes).into_owned())?)
}

/// What became of the file of a record, not yet read.
fn change(reference: &str, before: Option<&Side>, after: Option<&Side>) -> RecordChange {
    let path = after.or(before).map(|side| side.path.clone()).unwrap_or_default();
    let how = match (before, after) {
        (None, _) => DifferenceKind::Added,
        (_, None) => DifferenceKind::Removed,
        _ => DifferenceKind::Changed,
    };
    let kind = kind::name(&path).map(ToOwned::to_owned);
    RecordChange { record: reference.to_owned(), kind, how, path, unreadable: false, differences: Vec::new() }
}

/// Takes over what differs, or that a file cannot be read.
fn told(
    mut change: RecordChange,
    differences: Result<Vec<Difference>, Error>,
) -> Result<RecordChange, Error> {
    match differences {
        Ok(differences) => change.differences = differences,
        Err(Error::Ledger(ledger::Error::InvalidRecord { .. })) => change.unreadable = true,
        Err(error) => return Err(error),
    }
    Ok(change)
}

/// Who made a commit: a member of the team, else its author's name.
pub(crate) fn doer(desk: &Desk, entry: &Entry) -> String {
    actor(desk, entry).unwrap_or(&entry.author).to_owned()
}

/// The member who made a commit: as it says itself, else the one with its author's mail address.
fn actor<'a>(desk: &'a Desk, entry: &'a Entry) -> Option<&'a str> {
    let member = || desk.office.team.iter().find(|member| member.writes_from(&entry.mail));
    entry.value("Actor").or_else(|| member().map(|member| member.handle.as_str()))
}

/// A commit as a view shows it; one that says nothing about itself is told by the files it changed.
pub(crate) fn logged(desk: &Desk, entry: &Entry, subject: &Subject) -> Result<LogItem, Error> {
    let repository = desk.repository()?;
    let one = |key: &str| entry.value(key).map(ToOwned::to_owned);
    let mut records: Vec<String> = entry.values("Record").map(ToOwned::to_owned).collect();
    if entry.trailers.is_empty() {
        let changed = repository.changed(&entry.id, &subject.paths).unwrap_or_default();
        let references = changed.into_iter().map(|one| one.reference);
        records =
            references.filter(|one| subject.reference.as_ref().is_none_or(|known| known == one)).collect();
    }
    Ok(LogItem {
        commit: entry.id.clone(),
        day: entry.day,
        when: entry.when.clone(),
        actor: actor(desk, entry).map(str::to_owned),
        author: entry.author.clone(),
        action: one("Action"),
        function: one("Function"),
        undoes: one("Undoes"),
        records,
        changes: None,
    })
}

/// Whether a commit serves a function: as it says, else as the records that it changed do.
pub(crate) fn function(repository: &Repository, entry: &Entry, wanted: Function) -> bool {
    if let Some(told) = entry.value("Function") {
        return told == vocabulary::word(&wanted);
    }
    let changed = repository.changed(&entry.id, &[]).unwrap_or_default();
    let paths = changed.iter().filter_map(|one| one.after.as_ref().or(one.before.first()?.as_ref()));
    paths.into_iter().any(|blob| kind::function(&blob.path) == Some(wanted))
}
