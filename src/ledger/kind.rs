//! Which kind of record a file holds, by its path.

use serde_json::Value as Json;

use super::error::Error;
use super::layout::{CASES, CONFLICTS, JOURNAL, SERVICES, SETTINGS, TEAM, format_of, stem};
use super::{format, read};
use crate::model::case::Case;
use crate::model::conflict::Conflict;
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::intervision::Intervision;
use crate::model::journal::Journal;
use crate::model::network::Network;
use crate::model::plan::Plan;
use crate::model::record::{Event, Record};
use crate::model::service::Service;
use crate::model::settings::Settings;
use crate::model::signal::Signal;
use crate::model::team::Member;
use crate::model::{CaseId, Function, RecordId};

/// What is done with the kind of record that a file holds.
pub trait OfKind {
    /// What comes of it.
    type Output;

    /// Does it with a record that has a place of its own.
    fn single<T: Record>(self) -> Self::Output;
    /// Does it with a dated record.
    fn event<T: Event>(self) -> Self::Output;
}

/// Does something with the kind of record that a file at this path holds; `None` for a path that holds none.
pub fn of_path<O: OfKind>(path: &str, task: O) -> Option<O::Output> {
    let parts: Vec<&str> = stem(path).split('/').collect();
    match parts.as_slice() {
        ["regie"] => Some(task.single::<Settings>()),
        [TEAM, _] => Some(task.single::<Member>()),
        [SERVICES, _] => Some(task.single::<Service>()),
        [CONFLICTS, _] => Some(task.single::<Conflict>()),
        [Signal::FOLDER, _] => Some(task.event::<Signal>()),
        [Intervision::FOLDER, _] => Some(task.event::<Intervision>()),
        [CASES, _, _, "case"] => Some(task.single::<Case>()),
        [CASES, _, _, "network"] => Some(task.single::<Network>()),
        [CASES, _, _, "plan"] => Some(task.single::<Plan>()),
        [CASES, _, _, JOURNAL, _] => Some(task.single::<Journal>()),
        [CASES, _, _, folder, _] => {
            let mut found = InFolder { folder, task: Some(task), output: None };
            each_kind(&mut found);
            found.output
        }
        _ => None,
    }
}

/// The word for the kind of record that a file at this path holds, `referral`; `None` for a path that holds none.
#[must_use]
pub fn name(path: &str) -> Option<&'static str> {
    of_path(path, Naming)
}

/// The function that a record at this path serves, of those that serve one.
#[must_use]
pub fn function(path: &str) -> Option<Function> {
    match of_path(path, Serving)? {
        (_, Some(function)) => Some(function),
        (Plan::KIND, _) => Some(Function::Planning),
        (Network::KIND, _) => Some(Function::Assessment),
        (Journal::KIND, _) => Some(Function::Monitoring),
        (Case::KIND, _) => Some(Function::Intake),
        _ => Some(Function::Administration),
    }
}

/// What a record file is about, the same whatever its day or format: `k7qf2x`, `k7qf2x/plan`, `k7qf2x/r7kq2m`,
/// `k7qf2x/journal/2026`, `team/ilse`, `settings`; `None` for a file that holds no record.
#[must_use]
pub fn reference(path: &str) -> Option<String> {
    format_of(path)?;
    let parts: Vec<&str> = path.split('/').collect();
    let name = stem(parts.last()?);
    // A dated record is called after its day and its id.
    let id = name.get(11..).filter(|id| id.parse::<RecordId>().is_ok());
    match parts.as_slice() {
        [SETTINGS] => Some("settings".to_owned()),
        [folder @ (TEAM | SERVICES | CONFLICTS), _] => Some(format!("{folder}/{name}")),
        [folder @ (Signal::FOLDER | Intervision::FOLDER), _] => Some(format!("{folder}/{}", id?)),
        [CASES, _, case, rest @ ..] if case.parse::<CaseId>().is_ok() => match (rest, name) {
            ([_], "case") => Some((*case).to_owned()),
            ([_], "plan" | "network") => Some(format!("{case}/{name}")),
            ([JOURNAL, _], _) => Some(format!("{case}/{JOURNAL}/{name}")),
            ([_, _], _) => Some(format!("{case}/{}", id?)),
            _ => None,
        },
        _ => None,
    }
}

/// The values of the record that a text holds at this path, whichever kind that is.
///
/// # Errors
/// What is wrong with it, with its place; a path that holds no record.
pub fn values(path: &str, text: String) -> Result<Json, Error> {
    of_path(path, Values { path, text }).unwrap_or_else(|| Err(Error::NotAnId { word: path.to_owned() }))
}

/// Whether a text is the record that its path promises.
///
/// # Errors
/// What is wrong with it, with its place; a path that holds no record.
pub fn valid(path: &str, text: String) -> Result<(), Error> {
    of_path(path, Reading { path, text }).unwrap_or_else(|| Err(Error::NotAnId { word: path.to_owned() }))
}

/// Whether a file at this path holds a record.
#[must_use]
pub fn is_record(path: &str) -> bool {
    format_of(path).is_some() && name(path).is_some()
}

/// The command that adds a dated record at this path, `referral.add`, and the function it serves.
#[must_use]
pub fn added(path: &str) -> Option<(String, Function)> {
    of_path(path, Adding).flatten()
}

/// The record of a file as trailers name it, by its path: as [`reference()`], but what a case has one of is the case.
#[must_use]
pub fn trailer(path: &str) -> Option<String> {
    let about = reference(path)?;
    match about.split('/').collect::<Vec<_>>().as_slice() {
        [case, "plan" | "network"] | [case, JOURNAL, _] => Some((*case).to_owned()),
        _ => Some(about),
    }
}

/// Whether a file is a journal, by its path.
#[must_use]
pub fn is_journal(path: &str) -> bool {
    matches!(path.split('/').collect::<Vec<_>>().as_slice(), [CASES, _, _, JOURNAL, _])
}

/// The kind whose folder it is, once found.
struct InFolder<'a, O: OfKind> {
    folder: &'a str,
    task: Option<O>,
    output: Option<O::Output>,
}

impl<O: OfKind> EachKind for InFolder<'_, O> {
    fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
        if self.folder == T::FOLDER {
            self.output = self.task.take().map(OfKind::event::<T>);
        }
    }
}

struct Reading<'a> {
    path: &'a str,
    text: String,
}

impl OfKind for Reading<'_> {
    type Output = Result<(), Error>;

    fn single<T: Record>(self) -> Self::Output {
        read::record::<T>(self.path, self.text).map(|_| ())
    }

    fn event<T: Event>(self) -> Self::Output {
        self.single::<T>()
    }
}

struct Values<'a> {
    path: &'a str,
    text: String,
}

impl OfKind for Values<'_> {
    type Output = Result<Json, Error>;

    fn single<T: Record>(self) -> Self::Output {
        read::record::<T>(self.path, self.text).map(|stored| format::values(&stored.record))
    }

    fn event<T: Event>(self) -> Self::Output {
        self.single::<T>()
    }
}

struct Serving;

impl OfKind for Serving {
    type Output = (&'static str, Option<Function>);

    fn single<T: Record>(self) -> Self::Output {
        (T::KIND, None)
    }

    fn event<T: Event>(self) -> Self::Output {
        (T::KIND, Some(T::FUNCTION))
    }
}

struct Naming;

impl OfKind for Naming {
    type Output = &'static str;

    fn single<T: Record>(self) -> Self::Output {
        T::KIND
    }

    fn event<T: Event>(self) -> Self::Output {
        T::KIND
    }
}

struct Adding;

impl OfKind for Adding {
    type Output = Option<(String, Function)>;

    fn single<T: Record>(self) -> Self::Output {
        None
    }

    fn event<T: Event>(self) -> Self::Output {
        Some((format!("{}.add", T::KIND), T::FUNCTION))
    }
}
