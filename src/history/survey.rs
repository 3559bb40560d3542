//! Before anything is written: what really changes, and whether somebody's own work stands in the way.

use std::collections::BTreeSet;

use git2::{ObjectType, Oid};

use super::error::Error;
use super::files::{self, Seen};
use super::index::Index;
use super::intent::Piece;
use super::site::{Base, Site};
use crate::ledger::{Change, Edit};

/// What really changes, sorted by path.
pub(super) struct Draft {
    /// Each file with where its new content is.
    pub(super) pieces: Vec<(Piece, Content)>,
}

/// Where the new content of a file is.
pub(super) enum Content {
    /// Nowhere: the file goes.
    Gone,
    /// Here, for the object store to take in.
    Bytes(Vec<u8>),
    /// In the object store already, as the blob of its piece.
    Stored,
}

/// Compares a change with the last commit, the index and the working files.
pub(super) fn survey(
    site: &Site,
    base: &Base,
    index: &Index,
    prefix: &str,
    change: Change,
) -> Result<Draft, Error> {
    let tree = base.tree(site)?;
    let (mut pieces, mut edited) = (Vec::new(), BTreeSet::new());
    let mut known = BTreeSet::new();
    for edit in change.edits {
        if !is_inside(&edit.path) || !known.insert(edit.path.clone()) {
            return Err(Error::InvalidPath { path: edit.path });
        }
        let path = format!("{prefix}{}", edit.path);
        let old = blob_at(site, tree.as_ref(), &path)?;
        let new = edit.content.as_deref().and_then(files::hash);
        if old == new {
            continue;
        }
        let staged = index.blob(&path);
        let seen = files::look(&site.work, &path)?;
        if stands_in_the_way(&seen, &edit, old, staged, change.adopt) {
            edited.insert(edit.path);
            continue;
        }
        let content = edit.content.map_or(Content::Gone, Content::Bytes);
        pieces.push((Piece::new(path, old, new, staged), content));
    }
    if !edited.is_empty() {
        return Err(Error::EditedByHand { paths: edited.into_iter().collect() });
    }
    // Git's index takes sorted entries far quicker.
    pieces.sort_by(|(left, _), (right, _)| left.path.cmp(&right.path));
    Ok(Draft { pieces })
}

/// The blob at a path of a tree, `None` when nothing is there.
pub(super) fn blob_at(site: &Site, tree: Option<&git2::Tree<'_>>, path: &str) -> Result<Option<Oid>, Error> {
    let Some(tree) = tree else { return Ok(None) };
    match tree.get_path(std::path::Path::new(path)) {
        Ok(entry) if entry.kind() == Some(ObjectType::Blob) => Ok(Some(entry.id())),
        Ok(_) => Err(Error::NotAFile { path: path.to_owned() }),
        Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
        Err(error) => Err(site.refused(&error)),
    }
}

/// Whether the user's own work would be lost or swept in.
fn stands_in_the_way(seen: &Seen, edit: &Edit, old: Option<Oid>, staged: Option<Oid>, adopt: bool) -> bool {
    if adopt { !seen.holds(edit.content.as_deref()) } else { staged != old || !seen.is(old) }
}

/// Whether a path stays inside the ledger and out of git's own folder, on every operating system.
fn is_inside(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part != "."
            && part != ".."
            && !part.eq_ignore_ascii_case(".git")
            && !part.chars().any(|sign| sign.is_control() || matches!(sign, '\\' | ':'))
    };
    path.split('/').all(plain)
}
