//! Where everything lives (DESIGN 2). Paths are relative to the ledger's root and use `/`.

use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::record::Event;
use crate::model::settings::RecordFormat;
use crate::model::{CaseId, Date, Slug};

/// The settings file, which makes a folder a ledger.
pub const SETTINGS: &str = "regie.toml";
/// The folder of the practitioners.
pub const TEAM: &str = "team";
/// The folder of the service directory.
pub const SERVICES: &str = "services";
/// The folder of the cases.
pub const CASES: &str = "cases";
/// The folder of the conflicts that are not settled yet.
pub const CONFLICTS: &str = "conflicts";
/// The folder of a case with its journal.
pub const JOURNAL: &str = "journal";
/// The largest file that is read, in bytes (1 MiB).
pub const LARGEST: u64 = 1024 * 1024;

/// The folders of a case with its dated records.
#[must_use]
pub fn event_folders() -> Vec<&'static str> {
    struct Folders(Vec<&'static str>);
    impl EachKind for Folders {
        fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
            self.0.push(T::FOLDER);
        }
    }
    let mut folders = Folders(Vec::new());
    each_kind(&mut folders);
    folders.0
}

/// The folder of a case: `cases/2026-03/k7qf2x`.
#[must_use]
pub fn case_folder(id: &CaseId, opened: Date) -> String {
    format!("{CASES}/{}/{id}", opened.year_month())
}

/// The file of a dated record in a case folder: `<folder>/referrals/2026-03-02-r7kq2m.toml`.
#[must_use]
pub fn event_path<T: Event>(folder: &str, event: &T, format: RecordFormat) -> String {
    format!("{folder}/{}/{}-{}.{}", T::FOLDER, event.on(), event.id(), extension(format))
}

/// The file of a dated record of the ledger itself: `signals/2026-03-02-w7kq2m.toml`.
#[must_use]
pub fn office_path<T: Event>(event: &T, format: RecordFormat) -> String {
    format!("{}/{}-{}.{}", T::FOLDER, event.on(), event.id(), extension(format))
}

/// The file of something that a case has one of: `case`, `network`, `plan`.
#[must_use]
pub fn single_path(folder: &str, stem: &str, format: RecordFormat) -> String {
    format!("{folder}/{stem}.{}", extension(format))
}

/// The file of the journal for a year.
#[must_use]
pub fn journal_path(folder: &str, year: i32, format: RecordFormat) -> String {
    format!("{folder}/journal/{year}.{}", extension(format))
}

/// The file of a practitioner.
#[must_use]
pub fn member_path(handle: &Slug, format: RecordFormat) -> String {
    format!("{TEAM}/{handle}.{}", extension(format))
}

/// The file of a service.
#[must_use]
pub fn service_path(slug: &Slug, format: RecordFormat) -> String {
    format!("{SERVICES}/{slug}.{}", extension(format))
}

/// The file of a conflict.
#[must_use]
pub fn conflict_path(name: &str, format: RecordFormat) -> String {
    format!("{CONFLICTS}/{name}.{}", extension(format))
}

/// The extension of a format.
#[must_use]
pub fn extension(format: RecordFormat) -> &'static str {
    match format {
        RecordFormat::Toml => "toml",
        RecordFormat::Yaml => "yaml",
    }
}

/// The format of a file by its extension; `None` for a file that is no record.
#[must_use]
pub fn format_of(path: &str) -> Option<RecordFormat> {
    match path.rsplit_once('.')?.1 {
        "toml" => Some(RecordFormat::Toml),
        "yaml" | "yml" => Some(RecordFormat::Yaml),
        _ => None,
    }
}

/// The path without its extension.
#[must_use]
pub fn stem(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

/// Where a case is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CasePlace {
    /// Its id, as the folder is called.
    pub id: CaseId,
    /// Its folder, relative to the ledger.
    pub folder: String,
}
