//! One case folder: its records, and the texts they came from.

use std::collections::BTreeMap;

use super::change::Edit;
use super::error::Error;
use super::layout::{self, CasePlace, JOURNAL, format_of, stem};
use super::read::{self, Stored, unknown_fields};
use super::source::Source;
use super::{stray, write};
use crate::model::case::Case;
use crate::model::file::{CaseFile, EachKind, Remark, RemarkKind, each_kind};
use crate::model::journal::Journal;
use crate::model::record::Event;
use crate::model::settings::RecordFormat;
use crate::model::{Date, Record, RecordId};

/// A case with the texts of its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFolder {
    /// The folder, relative to the ledger.
    pub folder: String,
    /// The records.
    pub file: CaseFile,
    /// Files of the case that could not be read.
    pub broken: Vec<Error>,
    /// Every file that could be read: path to text.
    texts: BTreeMap<String, String>,
}

impl CaseFolder {
    /// Only the first file of a case.
    pub(super) fn header(source: &Source, place: &CasePlace) -> Result<Case, Error> {
        single::<Case>(source, &place.folder, "case")?
            .map(|stored| stored.record)
            .ok_or_else(|| Error::NoFirstFile { path: place.folder.clone() })
    }

    /// Reads a case whole. A broken file other than the first is told under `broken`.
    pub(super) fn load(source: &Source, place: &CasePlace) -> Result<Self, Error> {
        let Some(case) = single::<Case>(source, &place.folder, "case")? else {
            return Err(Error::NoFirstFile { path: place.folder.clone() });
        };
        let mut loaded = Self {
            folder: place.folder.clone(),
            file: CaseFile::new(case.record.clone()),
            broken: Vec::new(),
            texts: BTreeMap::new(),
        };
        loaded.note_place(&case);
        loaded.keep(&case);
        if let Some(network) = loaded.single(source, "network") {
            loaded.file.network = network;
        }
        loaded.file.plan = loaded.single(source, "plan");
        each_kind(&mut Loading { folder: &mut loaded, source });
        loaded.journal(source);
        let strays = stray::in_case(source, &place.folder);
        let strays = loaded.told(strays).unwrap_or_default();
        loaded.broken.extend(strays);
        Ok(loaded)
    }

    /// The file and line of a record, or of a part of one.
    #[must_use]
    pub fn place_of(&self, id: &RecordId) -> Option<(&str, usize)> {
        let quoted = format!("\"{id}\"");
        self.texts.iter().find_map(|(path, text)| {
            let line = text.lines().position(|line| {
                let bare = line.trim_start().trim_start_matches("- ").trim_start_matches('{').trim_start();
                let value = bare
                    .strip_prefix("id")
                    .map(str::trim_start)
                    .and_then(|rest| rest.strip_prefix(['=', ':']));
                value.is_some_and(|value| {
                    let value = value.trim_start();
                    value.starts_with(&quoted)
                        || value.trim_end() == id.as_str()
                        || value.starts_with(&format!("'{id}'"))
                })
            })?;
            Some((path.as_str(), line + 1))
        })
    }

    /// The file of something the case has one of: `case`, `network`, `plan`; `None` when it does not exist.
    #[must_use]
    pub fn single_path(&self, stem: &str) -> Option<&str> {
        let wanted = format!("{}/{stem}.", self.folder);
        self.texts.keys().find(|path| path.starts_with(&wanted)).map(String::as_str)
    }

    /// The texts of the files by path.
    #[must_use]
    pub fn texts(&self) -> &BTreeMap<String, String> {
        &self.texts
    }

    /// The new content for `case`, `network` or `plan`.
    ///
    /// # Errors
    /// When the old file cannot be read as such a record.
    pub fn edit_single<T: Record>(
        &self,
        stem: &str,
        record: &T,
        format: RecordFormat,
    ) -> Result<Edit, Error> {
        match self.single_path(stem).and_then(|path| self.texts.get_key_value(path)) {
            Some((path, text)) => write::changed(path, text, record),
            None => Ok(write::fresh(layout::single_path(&self.folder, stem, format), record)),
        }
    }

    /// The content for a dated record: its own file changed, or a new one.
    ///
    /// # Errors
    /// When the old file cannot be read as such a record.
    pub fn edit_event<T: Event>(&self, event: &T, format: RecordFormat) -> Result<Edit, Error> {
        let path = self.event_path(event, format);
        match self.texts.get(&path) {
            Some(text) => write::changed(&path, text, event),
            None => Ok(write::fresh(path, event)),
        }
    }

    /// The file of a dated record: the one it stands in, or the one it would be given.
    #[must_use]
    pub fn event_path<T: Event>(&self, event: &T, format: RecordFormat) -> String {
        let inside = format!("{}/{}/", self.folder, T::FOLDER);
        let ending = format!("-{}", event.id());
        let mut paths = self.texts.keys();
        let old = paths.find(|path| path.starts_with(&inside) && stem(path).ends_with(&ending));
        old.cloned().unwrap_or_else(|| layout::event_path(&self.folder, event, format))
    }

    /// The journal of a year with `extend` worked in, as file content.
    ///
    /// # Errors
    /// When the old file cannot be read as a journal.
    pub fn edit_journal(
        &self,
        on: Date,
        format: RecordFormat,
        extend: impl FnOnce(&mut Journal),
    ) -> Result<Edit, Error> {
        let wanted = format!("{}/journal/{}.", self.folder, on.year());
        if let Some((path, text)) = self.texts.iter().find(|(path, _)| path.starts_with(&wanted)) {
            let mut journal = read::record::<Journal>(path, text.clone())?.record;
            extend(&mut journal);
            return write::changed(path, text, &journal);
        }
        let mut journal = Journal::default();
        extend(&mut journal);
        Ok(write::fresh(layout::journal_path(&self.folder, on.year(), format), &journal))
    }

    fn keep<T>(&mut self, stored: &Stored<T>) {
        self.texts.insert(stored.path.clone(), stored.text.clone());
        self.file.remarks.extend(unknown_fields(stored));
    }

    fn note_place(&mut self, case: &Stored<Case>) {
        let expected = layout::case_folder(&case.record.id, case.record.opened);
        if expected != self.folder {
            self.misplaced(&case.path, expected);
        }
    }

    fn misplaced(&mut self, path: &str, expected: String) {
        let kind = RemarkKind::Misplaced { expected };
        self.file.remarks.push(Remark { path: path.to_owned(), line: 1, kind });
    }

    fn single<T: Record>(&mut self, source: &Source, stem: &str) -> Option<T> {
        let read = single::<T>(source, &self.folder, stem);
        let stored = self.told(read)??;
        self.keep(&stored);
        Some(stored.record)
    }

    fn events<T: Event>(&mut self, source: &Source) -> Vec<T> {
        let mut events = Vec::new();
        for path in self.paths(source, T::FOLDER) {
            let read = source.stored::<T>(&path);
            let Some(Some(stored)) = self.told(read) else { continue };
            self.keep(&stored);
            let name = format!("{}/{}/{}-{}", self.folder, T::FOLDER, stored.record.on(), stored.record.id());
            if stem(&path) != name {
                self.misplaced(&path, format!("{name}{}", path.trim_start_matches(stem(&path))));
            }
            events.push(stored.record);
        }
        events.sort_by(|one, other| (one.on(), one.id()).cmp(&(other.on(), other.id())));
        events
    }

    fn journal(&mut self, source: &Source) {
        for path in self.paths(source, JOURNAL) {
            let read = source.stored::<Journal>(&path);
            let Some(Some(stored)) = self.told(read) else { continue };
            self.keep(&stored);
            // A file that is not called after a year is never written in again.
            let year = stored.record.entries.first().map(|entry| entry.on.year());
            if let Some(year) = year
                && stem(&path).rsplit('/').next().is_none_or(|name| name.parse::<i32>().is_err())
            {
                let format = format_of(&path).unwrap_or_default();
                self.misplaced(&path, layout::journal_path(&self.folder, year, format));
            }
            self.file.journal.extend(stored.record.entries);
        }
        self.file.journal.sort_by_key(|entry| entry.on);
    }

    fn paths(&mut self, source: &Source, folder: &str) -> Vec<String> {
        let inside = format!("{}/{folder}", self.folder);
        let listed = source.names(&inside);
        let names = self.told(listed).unwrap_or_default();
        names.iter().filter(|name| format_of(name).is_some()).map(|name| format!("{inside}/{name}")).collect()
    }

    /// The value, or `None` with the error kept under `broken`.
    fn told<T>(&mut self, result: Result<T, Error>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.broken.push(error);
                None
            }
        }
    }
}

/// Reads the records of each kind into the case.
struct Loading<'a> {
    folder: &'a mut CaseFolder,
    source: &'a Source,
}

impl EachKind for Loading<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let events = self.folder.events(self.source);
        *list(&mut self.folder.file) = events;
    }
}

/// The file of a stem in whichever format it is.
fn single<T: Record>(source: &Source, folder: &str, stem: &str) -> Result<Option<Stored<T>>, Error> {
    let toml = layout::single_path(folder, stem, RecordFormat::Toml);
    let yaml = layout::single_path(folder, stem, RecordFormat::Yaml);
    let other = source.text(&yaml)?;
    match (source.text(&toml)?, other) {
        (Some(_), Some(_)) => Err(Error::TwoFormats { path: toml, other: yaml }),
        (Some(text), None) => source.record(&toml, text).map(Some),
        (None, Some(text)) => source.record(&yaml, text).map(Some),
        (None, None) => Ok(None),
    }
}
