//! Where two commits meet: what both come from, and the files of each.

use std::path::Path;

use git2::{ObjectType, Oid};

use super::super::error::Error;
use super::super::log::{Entry, entry};
use super::super::site::Site;
use super::both;
use super::walk::{Leaf, Sides};
use crate::ledger::kind;
use crate::ledger::layout::{format_of, stem};
use crate::ledger::merge::Side;
use crate::model::conflict::Giver;

/// How often crossed histories are followed back.
const DEEPEST: usize = 24;

/// The two commits that meet.
pub(super) struct Scene<'git> {
    site: &'git Site,
    /// The ledger's root below the repository's root, with a `/` behind each part.
    prefix: &'git str,
    /// Our commit; `None` before the first one.
    pub(super) ours: Option<Oid>,
    /// The other side's commit.
    pub(super) theirs: Oid,
    /// The last commits that both come from; none before our first one.
    pub(super) bases: Vec<Oid>,
}

/// A file with its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    /// Below the repository's root.
    pub(super) path: String,
    /// What it holds.
    pub(super) leaf: Leaf,
}

impl<'git> Scene<'git> {
    /// Finds what both commits come from; `None` when they have nothing in common.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn of(
        site: &'git Site,
        prefix: &'git str,
        ours: Option<Oid>,
        theirs: Oid,
    ) -> Result<Option<Self>, Error> {
        let bases = ours.map_or_else(|| Ok(Some(Vec::new())), |ours| bases(site, ours, theirs))?;
        Ok(bases.map(|bases| Self { site, prefix, ours, theirs, bases }))
    }

    pub(super) fn git(&self) -> &'git git2::Repository {
        &self.site.git
    }

    /// Whether the other side has everything of ours in its history.
    pub(super) fn is_ahead(&self) -> bool {
        self.ours.is_none_or(|ours| self.bases == [ours])
    }

    /// The tree of a commit.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn tree(&self, commit: Oid) -> Result<Oid, Error> {
        let tree = self.git().find_commit(commit).map(|commit| commit.tree_id());
        tree.map_err(|error| self.site.refused(&error))
    }

    /// A path as the ledger knows it; `None` outside the ledger.
    pub(super) fn below<'path>(&self, path: &'path str) -> Option<&'path str> {
        path.strip_prefix(self.prefix)
    }

    /// A path of the ledger as the repository knows it.
    pub(super) fn above(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }

    /// Whether a path is one of a record.
    pub(super) fn is_record(&self, path: &str) -> bool {
        self.below(path).is_some_and(kind::is_record)
    }

    /// The content of a file.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn bytes(&self, leaf: Leaf) -> Result<Vec<u8>, Error> {
        let blob = self.git().find_blob(leaf.blob).map_err(|error| self.site.refused(&error))?;
        Ok(blob.content().to_vec())
    }

    /// A file as the ledger knows it.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn side(&self, file: &File) -> Result<Side, Error> {
        let path = self.below(&file.path).unwrap_or(&file.path).to_owned();
        Ok(Side { path, bytes: self.bytes(file.leaf)? })
    }

    /// Who gave a file its content on one side, as the history tells it; nobody where it does not.
    pub(super) fn giver(&self, tip: Option<Oid>, file: Option<&File>) -> Giver {
        let found = tip.zip(file).and_then(|(tip, file)| self.last_change(tip, &file.path).ok().flatten());
        let Some(entry) = found else { return Giver::default() };
        let by = entry.value("Actor").unwrap_or(&entry.author).to_owned();
        Giver { by: Some(by), on: entry.day, commit: Some(entry.id) }
    }

    /// The last commit of one side alone that changed a file.
    fn last_change(&self, tip: Oid, path: &str) -> Result<Option<Entry>, Error> {
        let refused = |error: git2::Error| self.site.refused(&error);
        let mut walk = self.git().revwalk().map_err(refused)?;
        walk.push(tip).map_err(refused)?;
        self.bases.iter().try_for_each(|base| walk.hide(*base)).map_err(refused)?;
        for id in walk {
            let commit = self.git().find_commit(id.map_err(refused)?).map_err(refused)?;
            let parents = commit.parent_ids().map(|parent| self.file(parent, path));
            let parents = parents.collect::<Result<Vec<_>, _>>()?;
            let own = self.file(commit.id(), path)?;
            if parents.iter().all(|parent| *parent != own) {
                return Ok(Some(entry(&commit)));
            }
        }
        Ok(None)
    }

    /// The size of a file, in bytes.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn size(&self, leaf: Leaf) -> Result<usize, Error> {
        let known = self.git().odb().and_then(|odb| odb.read_header(leaf.blob));
        known.map(|(size, _)| size).map_err(|error| self.site.refused(&error))
    }

    /// Every file of a commit below a folder.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn files(&self, commit: Oid, folder: &str) -> Result<Vec<File>, Error> {
        let refused = |error: git2::Error| self.site.refused(&error);
        let root = self.git().find_tree(self.tree(commit)?).map_err(refused)?;
        let Ok(entry) = root.get_path(Path::new(folder)) else { return Ok(Vec::new()) };
        let Ok(tree) = self.git().find_tree(entry.id()) else { return Ok(Vec::new()) };
        let mut files = Vec::new();
        let walked = tree.walk(git2::TreeWalkMode::PreOrder, |below, entry| {
            if let (Some(ObjectType::Blob), Ok(name)) = (entry.kind(), entry.name()) {
                let leaf = Leaf { blob: entry.id(), program: entry.filemode() & 0o111 != 0 };
                files.push(File { path: format!("{folder}/{below}{name}"), leaf });
            }
            git2::TreeWalkResult::Ok
        });
        walked.map_err(refused)?;
        Ok(files)
    }

    /// What both sides of a file come from; where histories cross, what those come to together.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub(super) fn base(&self, sides: &Sides<File>) -> Result<Option<File>, Error> {
        let [first, rest @ ..] = sides.bases.as_slice() else { return Ok(None) };
        if rest.iter().all(|base| base == first) {
            return Ok(first.clone());
        }
        let known = [sides.ours.as_ref(), sides.theirs.as_ref(), first.as_ref()];
        let path = known.into_iter().chain(rest.iter().map(Option::as_ref)).flatten().next();
        path.map_or(Ok(None), |file| self.crossed(&file.path, &self.bases, 0))
    }

    /// What several commits come to at one path. Where they do not agree it is what they come from themselves, so that
    /// whoever keeps the value of one of them is seen to have chosen.
    fn crossed(&self, path: &str, commits: &[Oid], depth: usize) -> Result<Option<File>, Error> {
        let [first, rest @ ..] = commits else { return Ok(None) };
        let mut found = self.file(*first, path)?;
        for commit in rest {
            let other = self.file(*commit, path)?;
            if other == found {
                continue;
            }
            let below = if depth < DEEPEST { bases(self.site, *first, *commit)? } else { None };
            let base = self.crossed(path, &below.unwrap_or_default(), depth + 1)?;
            found = if other == base || found == base {
                if found == base { other } else { found }
            } else {
                self.agreed(base, found.as_ref(), other.as_ref())
            };
        }
        Ok(found)
    }

    /// What two files come to, when they agree; what they come from, when not.
    fn agreed(&self, base: Option<File>, one: Option<&File>, other: Option<&File>) -> Option<File> {
        match both::merge(self, base.as_ref(), one, other) {
            Ok(both) if both.clashes.is_empty() => {
                let (path, bytes, program) = both.file?;
                let blob = self.git().blob(&bytes).ok()?;
                Some(File { path, leaf: Leaf { blob, program } })
            }
            _ => base,
        }
    }

    /// The file of a commit at a path, a record in whichever format.
    pub(super) fn file(&self, commit: Oid, path: &str) -> Result<Option<File>, Error> {
        let refused = |error: git2::Error| self.site.refused(&error);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut tree = self.git().find_tree(self.tree(commit)?).map_err(refused)?;
        if !folder.is_empty() {
            let Ok(entry) = tree.get_path(Path::new(folder)) else { return Ok(None) };
            let Ok(below) = self.git().find_tree(entry.id()) else { return Ok(None) };
            tree = below;
        }
        let record = self.is_record(path);
        let is = |found: &str| {
            found == name || (record && format_of(found).is_some() && stem(found) == stem(name))
        };
        Ok(tree.iter().filter(|entry| entry.kind() == Some(ObjectType::Blob)).find_map(|entry| {
            let found = entry.name().ok().filter(|found| is(found))?;
            let path = path.strip_suffix(name).map(|folder| format!("{folder}{found}"))?;
            Some(File { path, leaf: Leaf { blob: entry.id(), program: entry.filemode() & 0o111 != 0 } })
        }))
    }
}

/// The last commits that two commits come from; `None` when they have nothing in common.
fn bases(site: &Site, one: Oid, other: Oid) -> Result<Option<Vec<Oid>>, Error> {
    match site.git.merge_bases(one, other) {
        Ok(bases) => Ok(Some(bases.to_vec())),
        Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
        Err(error) => Err(site.refused(&error)),
    }
}
