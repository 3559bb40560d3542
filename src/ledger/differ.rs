//! From a case as it is on disk to a case as it shall be: the edits of every file that differs, and of no other.

use std::collections::BTreeMap;

use super::case::CaseFolder;
use super::change::Edit;
use super::error::Error;
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::journal::Entry;
use crate::model::record::Event;
use crate::model::settings::RecordFormat;

impl CaseFolder {
    /// The edits that make this case into `after`; new files are in `format`, others keep theirs.
    ///
    /// # Errors
    /// When an old file cannot be read as the record that its place promises.
    pub fn edits(&self, after: &CaseFile, format: RecordFormat) -> Result<Vec<Edit>, Error> {
        let mut edits = Vec::new();
        let before = &self.file;
        if before.case != after.case {
            edits.push(self.edit_single("case", &after.case, format)?);
        }
        if before.network != after.network {
            edits.push(self.edit_single("network", &after.network, format)?);
        }
        match (&before.plan, &after.plan) {
            (old, new) if old == new => {}
            (_, Some(plan)) => edits.push(self.edit_single("plan", plan, format)?),
            (_, None) => edits.extend(self.single_path("plan").map(gone)),
        }
        edits.extend(self.journal_edits(&after.journal, format)?);
        let mut differing = Differing {
            folder: self,
            before: before.clone(),
            after: after.clone(),
            format,
            edits: Ok(edits),
        };
        each_kind(&mut differing);
        differing.edits
    }

    /// The edits of the journal, year by year.
    fn journal_edits(&self, after: &[Entry], format: RecordFormat) -> Result<Vec<Edit>, Error> {
        let before = &self.file.journal;
        let fresh = |entry: &&Entry| !before.contains(entry);
        let lost = |entry: &&Entry| !after.iter().any(|other| other.id == entry.id);
        let mut years: BTreeMap<i32, (Vec<&Entry>, Vec<&Entry>)> = BTreeMap::new();
        for entry in after.iter().filter(fresh) {
            years.entry(entry.on.year()).or_default().0.push(entry);
        }
        for entry in before.iter().filter(lost) {
            years.entry(entry.on.year()).or_default().1.push(entry);
        }
        let edits = years.into_values().filter_map(|(fresh, lost)| {
            let on = fresh.iter().chain(&lost).next()?.on;
            Some(self.edit_journal(on, format, |journal| {
                let out = |entry: &Entry| fresh.iter().chain(&lost).any(|one| one.id == entry.id);
                journal.entries.retain(|entry| !out(entry));
                journal.entries.extend(fresh.iter().map(|entry| (*entry).clone()));
            }))
        });
        edits.collect()
    }
}

/// The dated records that differ, kind by kind.
struct Differing<'a> {
    folder: &'a CaseFolder,
    before: CaseFile,
    after: CaseFile,
    format: RecordFormat,
    edits: Result<Vec<Edit>, Error>,
}

impl EachKind for Differing<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let Ok(edits) = &mut self.edits else { return };
        let before = list(&mut self.before);
        let after = list(&mut self.after);
        for event in after.iter() {
            // A record is compared as it is written.
            let known = before.iter().find(|old| old.id() == event.id());
            if known.is_some_and(|old| super::format::values(old) == super::format::values(event)) {
                continue;
            }
            match self.folder.edit_event(event, self.format) {
                Ok(edit) => edits.push(edit),
                Err(error) => {
                    self.edits = Err(error);
                    return;
                }
            }
        }
        let absent = before.iter().filter(|old| !after.iter().any(|event| event.id() == old.id()));
        edits.extend(absent.filter_map(|old| self.folder.place_of(old.id())).map(|(path, _)| gone(path)));
    }
}

/// A file that shall be gone.
fn gone(path: &str) -> Edit {
    Edit { path: path.to_owned(), content: None }
}
