//! Which commit is taken back.

use std::collections::HashSet;

use crate::cli::desk::{Desk, short};
use crate::cli::error::{Error, Refusal};
use crate::history::{Entry, Filter};
use crate::model::Slug;

/// Commits from the newest back, and which of them still stand: an undo that was taken back takes nothing back.
#[derive(Default)]
struct Standing {
    taken_back: HashSet<String>,
}

impl Standing {
    /// Whether a commit stands; to be asked of each, the newest first.
    fn stands(&mut self, entry: &Entry) -> bool {
        if self.taken_back.contains(&entry.id) {
            return false;
        }
        self.taken_back.extend(entry.values("Undoes").map(ToOwned::to_owned));
        true
    }
}

/// The last command of a practitioner that still stands.
///
/// # Errors
/// When there is none.
pub(super) fn last_command(desk: &Desk, by: &Slug) -> Result<Entry, Error> {
    let found = newest(desk, |entry| {
        let own = entry.value("Actor") == Some(by.as_str());
        let command = entry.value("Action").is_some() && entry.value("Undoes").is_none();
        own && command && entry.parents.len() == 1
    })?;
    found.ok_or_else(|| Refusal::NothingToUndo { who: by.to_string() }.into())
}

/// The last undo of a practitioner that still stands.
///
/// # Errors
/// When there is none.
pub(super) fn last_undo(desk: &Desk, by: &Slug) -> Result<Entry, Error> {
    let found = newest(desk, |entry| {
        entry.value("Actor") == Some(by.as_str()) && entry.value("Action") == Some("undo")
    })?;
    found.ok_or_else(|| Refusal::NothingToRedo { who: by.to_string() }.into())
}

/// The commit that a word means.
///
/// # Errors
/// No such commit in this history; the first one, a merge, or one that is taken back already.
pub(super) fn named(desk: &Desk, word: &str) -> Result<Entry, Error> {
    let repository = desk.repository()?;
    let entry = repository.entry(word)?;
    let commit = short(&entry.id);
    match entry.parents.len() {
        0 => return Err(Refusal::UndoFirst { commit }.into()),
        1 => {}
        _ => return Err(Refusal::UndoMerge { commit }.into()),
    }
    let mut standing = Standing::default();
    for other in repository.commits(Filter::default())? {
        let other = other?;
        let stands = standing.stands(&other);
        if other.id == entry.id {
            return if stands { Ok(entry) } else { Err(Refusal::AlreadyUndone { commit }.into()) };
        }
    }
    Err(Refusal::NotOfThisHistory { commit }.into())
}

/// The newest commit that stands and fits.
fn newest(desk: &Desk, fits: impl Fn(&Entry) -> bool) -> Result<Option<Entry>, Error> {
    let mut standing = Standing::default();
    for entry in desk.repository()?.commits(Filter::default())? {
        let entry = entry?;
        if standing.stands(&entry) && fits(&entry) {
            return Ok(Some(entry));
        }
    }
    Ok(None)
}
