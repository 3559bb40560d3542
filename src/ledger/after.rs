//! A case as it will be once a change is kept.

use super::change::{Change, Edit};
use super::error::Error;
use super::layout::{CASES, JOURNAL, stem};
use super::read;
use crate::model::case::Case;
use crate::model::file::{EachKind, each_kind};
use crate::model::journal::Journal;
use crate::model::record::Event;
use crate::model::{CaseFile, Record};

/// The case of a change with the change worked in; `None` when the change is about no case that has a first file.
///
/// # Errors
/// When a content is not the record that its place says.
pub fn after(before: Option<&CaseFile>, change: &Change) -> Result<Option<CaseFile>, Error> {
    let mut file = before.cloned();
    let Some(id) = &change.case else { return Ok(None) };
    for edit in &change.edits {
        let parts: Vec<&str> = edit.path.split('/').collect();
        match (parts.as_slice(), &mut file) {
            ([CASES, _, case, name], file) if *case == id.as_str() && stem(name) == "case" => {
                let Some(case) = record::<Case>(edit)? else { continue };
                match file {
                    Some(file) => file.case = case,
                    None => *file = Some(CaseFile::new(case)),
                }
            }
            ([CASES, _, case, inside @ ..], Some(file)) if *case == id.as_str() => {
                work_in(file, inside, edit)?;
            }
            _ => {}
        }
    }
    Ok(file)
}

fn work_in(file: &mut CaseFile, inside: &[&str], edit: &Edit) -> Result<(), Error> {
    match inside {
        [name] if stem(name) == "network" => file.network = record(edit)?.unwrap_or_default(),
        [name] if stem(name) == "plan" => file.plan = record(edit)?,
        [JOURNAL, _] => {
            let entries = record::<Journal>(edit)?.unwrap_or_default().entries;
            file.journal.retain(|old| !entries.iter().any(|new| new.id == old.id));
            file.journal.extend(entries);
        }
        [folder, _] => {
            let mut putting = Putting { file, folder, edit, done: Ok(()) };
            each_kind(&mut putting);
            putting.done?;
        }
        _ => {}
    }
    Ok(())
}

/// Puts a dated record among those of its kind, in the place of the one it was.
struct Putting<'a> {
    file: &'a mut CaseFile,
    folder: &'a str,
    edit: &'a Edit,
    done: Result<(), Error>,
}

impl EachKind for Putting<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        if self.folder != T::FOLDER || self.done.is_err() {
            return;
        }
        match record::<T>(self.edit) {
            Ok(Some(event)) => {
                let events = list(self.file);
                events.retain(|old| old.id() != event.id());
                events.push(event);
            }
            // The file goes: so does the record that it held.
            Ok(None) => {
                let ending = stem(&self.edit.path).to_owned();
                list(self.file).retain(|old| !ending.ends_with(&format!("-{}", old.id())));
            }
            Err(error) => self.done = Err(error),
        }
    }
}

fn record<T: Record>(edit: &Edit) -> Result<Option<T>, Error> {
    let Some(bytes) = edit.content.clone() else { return Ok(None) };
    let text = read::utf8(&edit.path, bytes)?;
    read::record(&edit.path, text).map(|stored| Some(stored.record))
}
