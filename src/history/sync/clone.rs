//! A ledger that is not here yet: brought in the same safe way, checked, and put in place by our own writer.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::fs;
use std::path::{Path, PathBuf};

use super::super::error::Error;
use super::super::repository::Repository;
use super::super::step::Step;
use super::remote::{Address, Remote, USUAL};
use super::transport::Transport;
use super::{Round, Synced};
use crate::ledger::layout::SETTINGS;

impl Repository {
    /// The folder that a ledger from this address goes to when none is named; `here` is where one stands.
    ///
    /// # Errors
    /// `OddAddress`.
    pub fn folder_for(address: &str, here: &Path) -> Result<PathBuf, Error> {
        let read = Address::read(address, here)?;
        let odd = || Error::OddAddress { address: read.shown.clone(), way: String::new() };
        read.folder().map(PathBuf::from).ok_or_else(odd)
    }

    /// Brings the ledger from an address into a folder that is empty; after an error it is empty again.
    ///
    /// # Errors
    /// As [`Repository::sync`]; `NotALedger`.
    pub fn clone_from(
        address: &str,
        here: &Path,
        folder: &Path,
        watch: &mut dyn FnMut(Step),
    ) -> Result<(Self, Synced), Error> {
        let address = Address::read(address, here)?;
        let cloned = bring(&address, folder, watch);
        if cloned.is_err() {
            // What cannot be taken away stays; the error that is told matters more.
            drop(empty(folder));
        }
        cloned
    }
}

fn bring(
    address: &Address,
    folder: &Path,
    watch: &mut dyn FnMut(Step),
) -> Result<(Repository, Synced), Error> {
    let repository = Repository::init(folder)?;
    let transport = Transport::open(&repository)?;
    let nothing = || Error::NotALedger { address: address.shown.clone() };
    let branch = transport.standing(USUAL, address)?.ok_or_else(nothing)?;
    let full = format!("refs/heads/{branch}");
    if !git2::Reference::is_valid_name(&full) {
        return Err(nothing());
    }
    repository.git().set_head(&full).map_err(|error| repository.refused(&error))?;
    settle(&repository, address, &branch).map_err(|error| repository.refused(&error))?;
    repository.install_drivers()?;
    let remote =
        Remote { name: USUAL.to_owned(), from: address.clone(), to: address.clone(), branch: branch.clone() };
    let round = Round { repository: &repository, remote, message: String::new(), branch: full, before: None };
    let mut synced = round.begun();
    let theirs = round.fetch(&transport)?.ok_or_else(nothing)?;
    let commit = repository.git().find_commit(theirs).and_then(|commit| commit.tree());
    let tree = commit.map_err(|error| repository.refused(&error))?;
    if tree.get_name(SETTINGS).is_none_or(|entry| entry.kind() != Some(git2::ObjectType::Blob)) {
        return Err(nothing());
    }
    round.meet(theirs, &mut synced, watch)?;
    synced.commit = Some(theirs.to_string());
    synced.incoming = repository.apart(Some(theirs), None)?;
    drop(tree);
    Ok((repository, synced))
}

/// Writes down where the ledger came from, as `git clone` does.
fn settle(repository: &Repository, address: &Address, branch: &str) -> Result<(), git2::Error> {
    let mut config = repository.git().config()?.open_level(git2::ConfigLevel::Local)?;
    config.set_str(&format!("remote.{USUAL}.url"), &address.text)?;
    config.set_str(&format!("remote.{USUAL}.fetch"), &format!("+refs/heads/*:refs/remotes/{USUAL}/*"))?;
    config.set_str(&format!("branch.{branch}.remote"), USUAL)?;
    config.set_str(&format!("branch.{branch}.merge"), &format!("refs/heads/{branch}"))
}

/// Takes away everything in a folder.
fn empty(folder: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
