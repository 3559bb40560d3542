//! A ledger: its settings, its team, its services and its cases.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::case::CaseFolder;
use super::change::Edit;
use super::error::Error;
use super::layout::{self, CASES, CONFLICTS, CasePlace, SERVICES, SETTINGS, TEAM, format_of, stem};
use super::read::{self, Stored, unknown_fields};
use super::source::{Moment, Source};
use super::{stray, write};
use crate::model::case::Case;
use crate::model::conflict::Conflict;
use crate::model::file::{Remark, RemarkKind};
use crate::model::record::Event;
use crate::model::service::Service;
use crate::model::settings::{RecordFormat, Settings};
use crate::model::team::Member;
use crate::model::{CaseId, Record};

/// A ledger on disk, or as it was at a moment of its past.
#[derive(Clone)]
pub struct Ledger {
    source: Source,
}

impl Ledger {
    /// The ledger around a folder: the nearest one upward that holds `regie.toml`.
    ///
    /// # Errors
    /// When there is none.
    pub fn find(start: &Path) -> Result<Self, Error> {
        read::find_root(start).map(|root| Self { source: Source::files(root) })
    }

    /// The same ledger as it was.
    #[must_use]
    pub fn at(&self, moment: Moment) -> Self {
        Self { source: self.source.at(moment) }
    }

    /// The ledger's folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        self.source.root()
    }

    /// The text of a file, or `None` when there is none.
    ///
    /// # Errors
    /// As [`Source::text`].
    pub fn text(&self, path: &str) -> Result<Option<String>, Error> {
        self.source.text(path)
    }

    /// The settings.
    ///
    /// # Errors
    /// When `regie.toml` cannot be read.
    pub fn settings(&self) -> Result<Stored<Settings>, Error> {
        self.source.stored(SETTINGS)?.ok_or_else(|| match self.source.moment() {
            Some(commit) => Error::NoLedgerThen { commit: commit.to_owned() },
            None => Error::NoLedger { start: self.root().display().to_string() },
        })
    }

    /// The practitioners, by handle; files that cannot be read are told apart.
    #[must_use]
    pub fn team(&self) -> Shelf<Member> {
        self.shelf(TEAM)
    }

    /// The service directory, by slug; files that cannot be read are told apart.
    #[must_use]
    pub fn services(&self) -> Shelf<Service> {
        self.shelf(SERVICES)
    }

    /// The conflicts that nobody has settled, by name; files that cannot be read are told apart.
    #[must_use]
    pub fn conflicts(&self) -> Shelf<Conflict> {
        self.shelf(CONFLICTS)
    }

    /// Every case folder, by month of opening and id.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn places(&self) -> Result<Vec<CasePlace>, Error> {
        self.survey().map(|(places, _)| places)
    }

    /// Every case folder, and the records that stand beside them where nothing reads them.
    fn survey(&self) -> Result<(Vec<CasePlace>, Vec<Error>), Error> {
        let (mut places, mut strays) = (Vec::new(), Vec::new());
        for month in self.source.names(CASES)? {
            let folder = format!("{CASES}/{month}");
            if !self.source.is_folder(&folder) {
                strays.extend(stray::beside(&self.source, &folder));
                continue;
            }
            for name in self.source.names(&folder)? {
                let path = format!("{folder}/{name}");
                match name.parse() {
                    Ok(id) if self.source.is_folder(&path) => {
                        places.push(CasePlace { id, folder: path });
                    }
                    _ => strays.extend(stray::beside(&self.source, &path)),
                }
            }
        }
        Ok((places, strays))
    }

    /// The first file of every case, for looking people up, and those that could not be read.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn headers(&self) -> Result<(Vec<Case>, Vec<Error>), Error> {
        let (places, mut broken) = self.survey()?;
        let read: Vec<_> = places.par_iter().map(|place| CaseFolder::header(&self.source, place)).collect();
        let mut cases = Vec::new();
        for one in read {
            match one {
                Ok(case) => cases.push(case),
                Err(error) => broken.push(error),
            }
        }
        Ok((cases, broken))
    }

    /// One case with all its records.
    ///
    /// # Errors
    /// When there is no such case or its first file cannot be read.
    pub fn case(&self, id: &CaseId) -> Result<CaseFolder, Error> {
        let place = self
            .places()?
            .into_iter()
            .find(|place| place.id == *id)
            .ok_or_else(|| Error::NoCase { word: id.to_string() })?;
        CaseFolder::load(&self.source, &place)
    }

    /// Every case with all its records, and what could not be read.
    ///
    /// # Errors
    /// When a folder cannot be listed.
    pub fn cases(&self) -> Result<(Vec<CaseFolder>, Vec<Error>), Error> {
        self.cases_counted(&|_, _| {})
    }

    /// The same; `count` is told after every case how many were read, and how many there are.
    ///
    /// # Errors
    /// As [`Ledger::cases`].
    pub fn cases_counted(
        &self,
        count: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(Vec<CaseFolder>, Vec<Error>), Error> {
        let (places, mut broken) = self.survey()?;
        let read = AtomicUsize::new(0);
        let load = |place| {
            let case = CaseFolder::load(&self.source, place);
            count(read.fetch_add(1, Ordering::Relaxed) + 1, places.len());
            case
        };
        let loaded: Vec<_> = places.par_iter().map(load).collect();
        let mut cases = Vec::new();
        for one in loaded {
            match one {
                Ok(case) => cases.push(case),
                Err(error) => broken.push(error),
            }
        }
        Ok((cases, broken))
    }

    /// Whether there is a file of this name already, readable or not, in either format.
    ///
    /// # Errors
    /// When its folder cannot be listed.
    pub fn holds(&self, path: &str) -> Result<bool, Error> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        Ok(self.source.names(folder)?.iter().any(|taken| stem(taken) == stem(name)))
    }

    /// The dated records of one kind that the ledger itself holds, from old to new.
    #[must_use]
    pub fn events<T: Event>(&self) -> Shelf<T> {
        let mut found: Shelf<T> = self.shelf(T::FOLDER);
        found.files.sort_by(|one, other| {
            let key = |stored: &Stored<T>| (stored.record.on(), stored.record.id().clone());
            key(one).cmp(&key(other))
        });
        found
    }

    /// The content for a dated record of the ledger itself: its own file changed, or a new one.
    ///
    /// # Errors
    /// When the old file cannot be read as such a record.
    pub fn edit_event<T: Event>(&self, event: &T, format: RecordFormat) -> Result<Edit, Error> {
        let known = self.events::<T>().files.into_iter().find(|stored| stored.record.id() == event.id());
        match known {
            Some(stored) => write::changed(&stored.path, &stored.text, event),
            None => Ok(write::fresh(layout::office_path(event, format), event)),
        }
    }

    fn shelf<T: Record>(&self, folder: &str) -> Shelf<T> {
        let mut found = Shelf { files: Vec::new(), broken: Vec::new() };
        let names = match self.source.names(folder) {
            Ok(names) => names,
            Err(error) => {
                found.broken.push(error);
                Vec::new()
            }
        };
        let mut known: BTreeMap<&str, &str> = BTreeMap::new();
        for name in &names {
            let path = format!("{folder}/{name}");
            if format_of(name).is_none() {
                found.broken.extend(stray::beside(&self.source, &path));
                continue;
            }
            if let Some(first) = known.insert(stem(name), name) {
                let first = format!("{folder}/{first}");
                found.broken.push(Error::TwoFormats { path: first, other: path });
                continue;
            }
            match self.source.stored(&path) {
                Ok(Some(stored)) => found.files.push(stored),
                Ok(None) => {}
                Err(error) => found.broken.push(error),
            }
        }
        found
    }
}

/// The files of one folder: what could be read and what could not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf<T> {
    /// The records, by file name.
    pub files: Vec<Stored<T>>,
    /// What could not be read.
    pub broken: Vec<Error>,
}

impl<T: Record> Shelf<T> {
    /// What stands out: unknown keys, and files that are not called after their slug.
    #[must_use]
    pub fn remarks(&self, slug: impl Fn(&T) -> String) -> Vec<Remark> {
        let mut remarks = Vec::new();
        for stored in &self.files {
            remarks.extend(unknown_fields(stored));
            let (folder, name) = stored.path.rsplit_once('/').unwrap_or(("", &stored.path));
            let slug = slug(&stored.record);
            if stem(name) != slug {
                let expected = format!("{folder}/{slug}{}", name.trim_start_matches(stem(name)));
                remarks.push(Remark {
                    path: stored.path.clone(),
                    line: 1,
                    kind: RemarkKind::Misplaced { expected },
                });
            }
        }
        remarks
    }
}
