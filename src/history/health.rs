//! How the repository and the programs around it stand, without judging the history.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::fs;
use std::path::{Path, PathBuf};

use git2::{AttrCheckFlags, AttrValue};

use super::error::Error;
use super::index;
use super::intent::Intent;
use super::lock::Lock;
use super::repository::Repository;
use super::site::{self, Base};
use super::sync::Remote;
use crate::ledger::scaffold;

/// Where the ledger stands beside the remote that it meets, as far as is known without asking it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The remote's name.
    pub remote: String,
    /// Its address, without any secret.
    pub address: String,
    /// The branch there.
    pub branch: String,
    /// How many commits only we have and how many only the remote had; `None` when the two never met.
    pub apart: Option<(usize, usize)>,
}

impl Repository {
    /// The version of libgit2 in this program.
    #[must_use]
    pub fn libgit2() -> String {
        let (major, minor, patch) = git2::Version::get().libgit2_version();
        format!("{major}.{minor}.{patch}")
    }

    /// The name and the mail address that git knows outside any repository.
    #[must_use]
    pub fn known_user() -> Option<(String, String)> {
        let config = git2::Config::open_default().ok()?;
        let text = |key: &str| config.get_string(key).ok().filter(|text| !text.trim().is_empty());
        Some((text("user.name")?, text("user.email")?))
    }

    /// Refuses a repository on which no branch can be moved: no branch, or something begun that is not finished; one
    /// whose index libgit2 cannot read.
    ///
    /// # Errors
    /// `GitInProgress`, `DetachedHead`, `UnsupportedRepository`, `Git`, `Io`.
    pub fn stands(&self) -> Result<(), Error> {
        self.settled()?;
        index::readable(self.git())
    }

    /// Whether the oldest part of the history is not here.
    #[must_use]
    pub fn is_shallow(&self) -> bool {
        self.git().is_shallow()
    }

    /// The remote that `sync` meets, and how far the ledger is from where it was seen last.
    ///
    /// # Errors
    /// `NoRemote`, `UnknownRemote`, `OddAddress`, `DetachedHead`, `Git`.
    pub fn beside(&self) -> Result<Beside, Error> {
        let base = Base::read(self.git())?;
        let branch = base.branch.strip_prefix("refs/heads/").unwrap_or(&base.branch);
        let remote = Remote::read(self, None, branch)?;
        let there = self.git().refname_to_id(&remote.reference()).ok();
        let apart = base.parent.zip(there).map(|(here, there)| self.git().graph_ahead_behind(here, there));
        let apart = apart.transpose().map_err(|error| self.refused(&error))?;
        let (name, address) = (remote.name, remote.from.shown);
        Ok(Beside { remote: name, address, branch: remote.branch, apart })
    }

    /// The lines of a ledger's `.gitattributes` that do not hold here: not written, or overruled by others.
    #[must_use]
    pub fn idle_attributes(&self) -> Vec<&'static str> {
        scaffold::attribute_lines().filter(|line| !self.holds(line)).collect()
    }

    /// Whether the attributes of a line hold for a file that its pattern means.
    fn holds(&self, line: &str) -> bool {
        let mut words = line.split_whitespace();
        let ending = words.next().and_then(|pattern| pattern.strip_prefix('*')).unwrap_or_default();
        let ending = if ending.is_empty() { ".toml" } else { ending };
        let path = format!("{}cases/record{ending}", self.prefix());
        words.all(|wanted| {
            let (name, wanted) = match (wanted.strip_prefix('-'), wanted.split_once('=')) {
                (Some(name), _) => (name, AttrValue::False),
                (None, Some((name, value))) => (name, AttrValue::String(value)),
                (None, None) => (wanted, AttrValue::True),
            };
            let found = self.git().get_attr_bytes(Path::new(&path), name, AttrCheckFlags::FILE_THEN_INDEX);
            found.is_ok_and(|found| AttrValue::from_bytes(found) == wanted)
        })
    }

    /// Whether somebody keeps something at this moment.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        let taken = site::state_folder(self.git()).and_then(|state| Lock::try_take(&state));
        matches!(taken, Ok(None))
    }

    /// Whether a change was begun and neither finished nor dropped.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        Intent::stands(&self.folder())
    }

    /// The folder that everybody who may use this machine can look into: the ledger's, or that of its history. Where
    /// files have no such permissions, none.
    #[must_use]
    pub fn open_folder(&self) -> Option<String> {
        let ledger = self.work().join(self.prefix().trim_end_matches('/'));
        let folders = [ledger.as_path(), self.git().commondir()];
        let open = folders.into_iter().find(|folder| lets_others_in(folder))?;
        // Without a slash at its end, as people type it.
        Some(open.components().collect::<PathBuf>().display().to_string())
    }
}

/// Whether others can reach a folder through all that are around it, and list it or go on.
#[cfg(unix)]
fn lets_others_in(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let Ok(folder) = folder.canonicalize() else { return false };
    let mode = |path: &Path| fs::metadata(path).map_or(0, |known| known.permissions().mode());
    mode(&folder) & 0o005 != 0 && folder.ancestors().skip(1).all(|around| mode(around) & 0o001 != 0)
}

#[cfg(not(unix))]
fn lets_others_in(_: &Path) -> bool {
    false
}
