//! Where each branch was seen last: a small local file, so that a history that was rewritten is noticed.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use git2::Oid;

use super::error::Error;
use super::files;
use super::site::{Base, Site};

/// The file in our own folder: one line for each branch, its commit and its full name.
const NAME: &str = "heads";

/// The remembered heads, by full name of the branch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Heads(pub(super) BTreeMap<String, Oid>);

impl Heads {
    /// What is remembered; nothing when nobody has looked yet.
    pub(super) fn read(state: &Path) -> Result<Self, Error> {
        let bytes = files::read_own(&state.join(NAME))?.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let known = text.lines().filter_map(|line| {
            let (commit, branch) = line.split_once(' ')?;
            Some((branch.to_owned(), Oid::from_str(commit).ok()?))
        });
        Ok(Self(known.collect()))
    }

    /// Not synced: what a power cut takes is looked up anew, and nothing depends on it.
    pub(super) fn write(&self, state: &Path) -> Result<(), Error> {
        let mut text = String::new();
        for (branch, commit) in &self.0 {
            text.extend([&commit.to_string(), " ", branch, "\n"]);
        }
        let (path, new) = (state.join(NAME), state.join("heads.new"));
        let written = fs::write(&new, text).and_then(|()| fs::rename(&new, &path));
        written.map_err(|error| Error::io(&path, &error))
    }
}

/// Remembers that the branch moved on. One that had been rewritten stays as it was remembered, for `verify` to find; a
/// memory that cannot be written now is brought up to date by the next command.
pub(super) fn follow(site: &Site, base: &Base, commit: Oid) {
    let Ok(mut heads) = Heads::read(&site.state) else { return };
    let known = heads.0.get(&base.branch).copied();
    if known.is_none_or(|known| base.parent.is_some_and(|parent| holds(&site.git, parent, known))) {
        heads.0.insert(base.branch.clone(), commit);
        drop(heads.write(&site.state));
    }
}

/// Whether a commit is another one or comes after it.
pub(super) fn holds(git: &git2::Repository, tip: Oid, known: Oid) -> bool {
    tip == known || git.graph_descendant_of(tip, known).unwrap_or(false)
}
