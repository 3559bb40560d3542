//! Where the records of a ledger are read from: its working files, or a moment of its past.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::Error;
use super::layout::format_of;
use super::read::{self, Stored};
use crate::model::Record;

/// Where the records of a ledger are read from: the one door to what a record says.
#[derive(Clone)]
pub struct Source {
    root: PathBuf,
    past: Option<Arc<Moment>>,
}

/// A moment of the past: history knows how to look at it, one path at a time.
pub struct Moment {
    name: String,
    look: Box<Look>,
}

/// Looks at one path below the ledger.
type Look = dyn Fn(&str) -> Result<Found, Error> + Send + Sync;

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A folder with these names in it.
    Folder(Vec<String>),
    /// A file with these bytes.
    File(Vec<u8>),
    /// A file over 1 MiB, of this size in bytes.
    Large(u64),
    /// A symbolic link.
    Link,
    /// Something that holds no records.
    Other,
}

impl Moment {
    /// A moment by the name it has in messages (none when it has no name), and the way to look at it.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        look: impl Fn(&str) -> Result<Found, Error> + Send + Sync + 'static,
    ) -> Self {
        Self { name: name.into(), look: Box::new(look) }
    }
}

impl Source {
    /// The working files below a root.
    #[must_use]
    pub fn files(root: PathBuf) -> Self {
        Self { root, past: None }
    }

    /// The same ledger at a moment of its past.
    #[must_use]
    pub fn at(&self, moment: Moment) -> Self {
        Self { root: self.root.clone(), past: Some(Arc::new(moment)) }
    }

    /// The ledger's folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The name of the moment it is read at; none for the working files.
    #[must_use]
    pub fn moment(&self) -> Option<&str> {
        self.past.as_ref().map(|moment| moment.name.as_str())
    }

    /// The text of a file, or `None` when there is none; no link, at most 1 MiB.
    ///
    /// # Errors
    /// A link or folder in its place, a file too large, bytes that are not UTF-8, or what cannot be read.
    pub fn text(&self, path: &str) -> Result<Option<String>, Error> {
        let Some(moment) = &self.past else { return read::text(&self.root, path) };
        let stranger = |kind: &str| Error::NotARecordFile { path: moment.place(path), kind: kind.to_owned() };
        match (moment.look)(path)? {
            Found::Nothing => Ok(None),
            Found::File(bytes) => read::utf8(&moment.place(path), bytes).map(Some),
            Found::Large(size) => Err(Error::FileTooLarge { path: moment.place(path), size }),
            Found::Folder(_) => Err(stranger("folder")),
            Found::Link => Err(stranger("symlink")),
            Found::Other => Err(stranger("other")),
        }
    }

    /// The names in a folder, sorted; empty when there is no such folder. Hidden names are left out.
    ///
    /// # Errors
    /// Something else in the folder's place, or what cannot be read.
    pub fn names(&self, path: &str) -> Result<Vec<String>, Error> {
        let Some(moment) = &self.past else { return read::names(&self.root, path) };
        match (moment.look)(path)? {
            Found::Nothing => Ok(Vec::new()),
            Found::Folder(mut names) => {
                names.retain(|name| !name.starts_with('.'));
                names.sort();
                Ok(names)
            }
            found => {
                let kind = if found == Found::Link { "symlink" } else { "other" };
                Err(Error::NotARecordFile { path: moment.place(path), kind: kind.to_owned() })
            }
        }
    }

    /// Whether a path below the root is a folder, and not a link to one.
    #[must_use]
    pub fn is_folder(&self, path: &str) -> bool {
        match &self.past {
            None => read::is_folder(&self.root, path),
            // What ends like a record is asked for as one; looking would read it.
            Some(_) if format_of(path).is_some() => false,
            Some(moment) => matches!((moment.look)(path), Ok(Found::Folder(_))),
        }
    }

    /// A record of a known kind, or `None` when the file is not there.
    ///
    /// # Errors
    /// As [`Source::text`] and [`read::record`].
    pub fn stored<T: Record>(&self, path: &str) -> Result<Option<Stored<T>>, Error> {
        self.text(path)?.map(|text| self.record(path, text)).transpose()
    }

    /// Reads the record from a text that was found at `path`.
    ///
    /// # Errors
    /// As [`read::record`]; the place names the moment.
    pub fn record<T: Record>(&self, path: &str, text: String) -> Result<Stored<T>, Error> {
        read::record(path, text).map_err(|mut error| {
            if let (Some(moment), Error::InvalidRecord { path, .. }) = (&self.past, &mut error) {
                *path = moment.place(path);
            }
            error
        })
    }
}

impl Moment {
    /// A path as git names it in a commit.
    fn place(&self, path: &str) -> String {
        if self.name.is_empty() { path.to_owned() } else { format!("{}:{path}", self.name) }
    }
}
