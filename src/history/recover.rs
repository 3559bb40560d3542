//! After a crash: the unfinished change is finished when its branch moved, and dropped when it did not.

use std::path::Path;
use std::thread;

use git2::Oid;

use super::error::Error;
use super::files;
use super::index::{self, Index, IndexLock, LOOKS, PAUSE};
use super::intent::{Intent, Piece};
use super::site::{Base, Site};
use super::step::Step;
use super::survey::blob_at;

/// Finishes or drops what a crash left behind; under our lock.
pub(super) fn recover(site: &Site) -> Result<(), Error> {
    index::release_stale(&site.git.path().join("index.lock"))?;
    index::clear(&site.state)?;
    let Some(intent) = Intent::read(&site.state)? else {
        return if Intent::stands(&site.state) { Intent::remove(&site.state) } else { Ok(()) };
    };
    if intent.git_folder == site.git_folder() {
        return settle(site, &intent);
    }
    match Site::open(&site.git.commondir().join(&intent.git_folder)) {
        Ok(other) => settle(&other, &intent),
        // The linked work tree is gone, and its files with it.
        Err(_) => Intent::remove(&site.state),
    }
}

/// Puts the files and git's index of a change in place, after its branch has moved. Hand edits stay.
pub(super) fn finish(
    site: &Site,
    intent: &Intent,
    mut index: Index,
    watch: &mut dyn FnMut(Step),
) -> Result<(), Error> {
    for piece in &intent.pieces {
        install(site, intent, piece)?;
        if let Some(program) = piece.program.filter(|_| stands(site, piece)) {
            files::set_program(&site.work, &piece.path, program)?;
        }
        watch(Step::FilePlaced);
    }
    files::sync_folders(&site.work, intent.paths())?;
    watch(Step::FilesPlaced);
    for piece in &intent.pieces {
        index.set(&site.work, piece)?;
    }
    index.write(&site.work)?;
    watch(Step::IndexWritten);
    index.place()?;
    watch(Step::IndexPlaced);
    Ok(())
}

/// Takes away everything that an unmoved change has put on the disk.
pub(super) fn drop_intent(site: &Site, intent: &Intent) -> Result<(), Error> {
    for piece in &intent.pieces {
        files::discard(&site.work, &piece.path)?;
        if piece.old().is_none() {
            files::prune(&site.work, &piece.path, intent.depth);
        }
    }
    Intent::remove(&site.state)
}

fn settle(site: &Site, intent: &Intent) -> Result<(), Error> {
    release_branch(site, intent)?;
    let lock = IndexLock::take(site)?;
    for path in intent.paths() {
        files::discard(&site.work, path)?;
    }
    let here = Base::read(&site.git).ok().filter(|base| base.branch == intent.branch);
    let Some(base) = here.filter(|base| contains(site, base, &intent.commit)) else {
        drop_intent(site, intent)?;
        return lock.release();
    };
    let index = Index::open(site)?;
    let still = still_due(site, &base, &index, intent)?;
    finish(site, &still, index, &mut |_| {})?;
    lock.release()?;
    Intent::remove(&site.state)
}

/// The files that nobody has changed since, in a later commit or by staging something else.
fn still_due(site: &Site, base: &Base, index: &Index, intent: &Intent) -> Result<Intent, Error> {
    let tree = base.tree(site)?;
    let mut pieces = Vec::new();
    for piece in &intent.pieces {
        let staged = index.blob(&piece.path);
        let untouched = [piece.old(), piece.new_blob(), piece.staged()].contains(&staged);
        let at_tip = blob_at(site, tree.as_ref(), &piece.path).unwrap_or_default();
        if untouched && at_tip == piece.new_blob() {
            pieces.push(piece.clone());
        }
    }
    Ok(Intent { pieces, ..intent.clone() })
}

/// Whether the branch has the commit in its history.
fn contains(site: &Site, base: &Base, commit: &str) -> bool {
    let (Some(tip), Ok(commit)) = (base.parent, Oid::from_str(commit)) else { return false };
    tip == commit || site.git.graph_descendant_of(tip, commit).unwrap_or(false)
}

/// Brings one working file to the new commit, unless somebody has edited it meanwhile.
fn install(site: &Site, intent: &Intent, piece: &Piece) -> Result<(), Error> {
    let seen = match files::look(&site.work, &piece.path) {
        Ok(seen) => seen,
        Err(error @ Error::Io { .. }) => return Err(error),
        // Something else stands there now: that is the user's own work.
        Err(_) => return files::discard(&site.work, &piece.path),
    };
    if seen.is(piece.new_blob()) || !seen.is(piece.old()) {
        return files::discard(&site.work, &piece.path);
    }
    let Some(id) = piece.new_blob() else {
        files::remove(&site.work, &piece.path)?;
        files::sync_folders(&site.work, std::iter::once(piece.path.as_str()))?;
        files::prune(&site.work, &piece.path, intent.depth);
        return Ok(());
    };
    if !files::staged(&site.work, &piece.path) {
        let blob = site.git.find_blob(id).map_err(|error| site.refused(&error))?;
        files::stage(&site.work, &piece.path, blob.content())?;
    }
    files::place(&site.work, &piece.path)
}

/// Whether the working file holds what the commit has.
fn stands(site: &Site, piece: &Piece) -> bool {
    piece.new_blob().is_some()
        && matches!(files::look(&site.work, &piece.path), Ok(seen) if seen.is(piece.new_blob()))
}

/// Takes away the branch's lock file when a crash of ours left it: it is empty or holds our commit.
fn release_branch(site: &Site, intent: &Intent) -> Result<(), Error> {
    let path = site.git.commondir().join(format!("{}.lock", intent.branch));
    for look in 0..LOOKS {
        match files::read_own(&path)? {
            None => return Ok(()),
            Some(bytes) if String::from_utf8_lossy(&bytes).trim_end() == intent.commit => break,
            // Git holds an empty one for a moment; it stays empty only after a crash.
            Some(bytes) if bytes.is_empty() && look * 4 >= LOOKS => break,
            Some(_) => thread::sleep(PAUSE),
        }
        if look + 1 == LOOKS {
            return Err(Error::GitBusy { path: shown(&path) });
        }
    }
    files::remove_file(&path)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
