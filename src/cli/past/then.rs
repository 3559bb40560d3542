//! A moment as people name it: now, a day, a commit.

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::cli::input::dates::{self, Toward};
use crate::history::Entry;
use crate::report::view::PastMoment;

/// A moment of the ledger.
pub(crate) enum Then {
    /// The working files.
    Now,
    /// A commit.
    Commit(Box<Entry>),
    /// Before the first commit.
    Nothing,
}

impl Then {
    /// The ledger as it is read: the working files, or the commit that was asked for.
    pub(crate) fn now(desk: &Desk) -> Self {
        desk.past().map_or(Self::Now, |entry| Self::Commit(Box::new(entry.clone())))
    }

    /// The ledger as it was kept last.
    ///
    /// # Errors
    /// No history.
    pub(crate) fn kept(desk: &Desk) -> Result<Self, Error> {
        match desk.commit()? {
            Some(commit) => Ok(Self::Commit(Box::new(desk.repository()?.entry(&commit)?))),
            None => Ok(Self::Nothing),
        }
    }

    /// The moment that a word means: `now`, a day, a commit.
    ///
    /// # Errors
    /// No such day or commit.
    pub(crate) fn at(context: &Context, desk: &Desk, word: &str) -> Result<Self, Error> {
        if matches!(word.to_lowercase().as_str(), "now" | "nu") {
            return Ok(Self::now(desk));
        }
        let entry = desk.repository()?.named(word, dates::parse(word, context.today, Toward::Past))?;
        Ok(Self::Commit(Box::new(entry)))
    }

    /// The commit; none for the working files.
    pub(crate) fn commit(&self) -> Option<&str> {
        match self {
            Self::Commit(entry) => Some(&entry.id),
            Self::Now | Self::Nothing => None,
        }
    }

    /// Whether the working files are meant.
    pub(crate) fn is_now(&self) -> bool {
        matches!(self, Self::Now)
    }

    /// The moment as a view shows it.
    pub(crate) fn moment(&self) -> PastMoment {
        match self {
            Self::Commit(entry) => PastMoment { on: entry.day, commit: Some(entry.id.clone()) },
            Self::Now | Self::Nothing => PastMoment::default(),
        }
    }
}
