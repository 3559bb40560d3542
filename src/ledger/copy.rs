//! The files of one case as they are handed over: each as it stands, and written anew where the record is another now.

use super::case::CaseFolder;
use super::change::Edit;
use super::error::Error;
use super::layout::{self, JOURNAL};
use super::{read, write};
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::journal::Journal;
use crate::model::network::Network;
use crate::model::record::Event;
use crate::model::settings::RecordFormat;
use crate::model::{Record, RecordId};

/// The files for `kept`, which is `folder`'s case with less in it; their names are relative to the case.
///
/// # Errors
/// When a file of the case can no longer be read as what it was.
pub fn copied(
    folder: &CaseFolder,
    kept: &CaseFile,
    format: RecordFormat,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let whole = &folder.file;
    let mut copying = Copying { folder, whole: whole.clone(), kept: kept.clone(), format, files: Vec::new() };
    copying.single("case", &whole.case, &kept.case);
    if folder.single_path("network").is_some() && kept.network != Network::default() {
        copying.single("network", &whole.network, &kept.network);
    }
    if let (Some(was), Some(is)) = (&whole.plan, &kept.plan) {
        copying.single("plan", was, is);
    }
    each_kind(&mut copying);
    copying.journal(kept)?;
    Ok(copying.files)
}

struct Copying<'a> {
    folder: &'a CaseFolder,
    whole: CaseFile,
    kept: CaseFile,
    format: RecordFormat,
    files: Vec<(String, Vec<u8>)>,
}

impl Copying<'_> {
    fn single<T: Record + PartialEq>(&mut self, stem: &str, was: &T, is: &T) {
        let path = self.folder.single_path(stem).map(str::to_owned);
        let path = path.unwrap_or_else(|| layout::single_path(&self.folder.folder, stem, self.format));
        self.put(&path, was == is, is);
    }

    /// The text as it stands when nothing changed, else a new one: what was taken out must not stay in a comment.
    fn put<T: Record>(&mut self, path: &str, same: bool, record: &T) {
        let text = self.folder.texts().get(path).filter(|_| same);
        let bytes = text.map(|text| text.clone().into_bytes());
        let bytes = bytes.or_else(|| {
            let Edit { content, .. } = write::fresh(path, record);
            content
        });
        let inside = path.strip_prefix(&self.folder.folder).unwrap_or(path).trim_start_matches('/');
        self.files.push((inside.to_owned(), bytes.unwrap_or_default()));
    }

    fn journal(&mut self, kept: &CaseFile) -> Result<(), Error> {
        let inside = format!("{}/{JOURNAL}/", self.folder.folder);
        for (path, text) in self.folder.texts() {
            if !path.starts_with(&inside) {
                continue;
            }
            let was = read::record::<Journal>(path, text.clone())?.record;
            let entry = |id: &RecordId| kept.journal.iter().find(|entry| entry.id == *id).cloned();
            let is = Journal { entries: was.entries.iter().filter_map(|one| entry(&one.id)).collect() };
            if !is.entries.is_empty() {
                self.put(path, was == is, &is);
            }
        }
        Ok(())
    }
}

impl EachKind for Copying<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let (was, is) = (std::mem::take(list(&mut self.whole)), std::mem::take(list(&mut self.kept)));
        for record in is {
            let path = self.folder.event_path(&record, self.format);
            let same = was.iter().any(|one| one.id() == record.id() && alike(one, &record));
            self.put(&path, same, &record);
        }
    }
}

/// Whether two records hold the same: their written values are compared, as not every kind can be.
fn alike<T: Record>(one: &T, other: &T) -> bool {
    serde_json::to_value(one).ok() == serde_json::to_value(other).ok()
}
