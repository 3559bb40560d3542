//! Which files of the ledger differ between commits: only the folders whose ids differ are read.

use std::collections::BTreeMap;

use git2::{Commit, Oid, Tree};

use super::differing::{Differing, between};
use super::error::Error;
use super::repository::Repository;
use crate::ledger::kind::reference;
use crate::ledger::merge::Side;

/// A record file that a commit made otherwise, or that differs between two commits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What it is about, the same whatever its day or format: `k7qf2x/r7kq2m`, `k7qf2x/plan`, `team/ilse`; the path of a
    /// file that holds no record.
    pub reference: String,
    /// The file before, as each parent has it; one element for the first commit, two or more for a merge.
    pub before: Vec<Option<Blob>>,
    /// The file after.
    pub after: Option<Blob>,
}

/// A file in a commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    /// Its path, relative to the ledger.
    pub path: String,
    /// The name of its content.
    pub id: String,
}

/// Both sides of what differs, by reference.
type Sides = BTreeMap<String, (Option<Blob>, Option<Blob>)>;

impl Repository {
    /// The files that a commit made otherwise than each of its parents, below these folders (all when there are none).
    ///
    /// # Errors
    /// `NoCommit`, `ShallowHistory`, `Git`, `Io`.
    pub fn changed(&self, name: &str, below: &[String]) -> Result<Vec<Changed>, Error> {
        let commit = self.commit(name)?;
        self.changed_by(&commit, below).map_err(|error| self.refused(&error))
    }

    /// The files that differ between two commits, below these folders (all when there are none); `None` is the ledger
    /// before its first commit.
    ///
    /// # Errors
    /// As [`Repository::changed`].
    pub fn between(&self, from: Option<&str>, to: &str, below: &[String]) -> Result<Vec<Changed>, Error> {
        let old = from.map(|name| self.commit(name)).transpose()?;
        let new = self.commit(to)?;
        let refused = |error: git2::Error| self.refused(&error);
        let old = match &old {
            Some(commit) => self.root(commit).map_err(refused)?,
            None => None,
        };
        let new = self.root(&new).map_err(refused)?;
        let sides = self.sides((old, new), below).map_err(refused)?;
        Ok(sides
            .into_iter()
            .map(|(reference, (before, after))| Changed { reference, before: vec![before], after })
            .collect())
    }

    /// A file with its bytes, as a commit has it; none when there is none.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub fn side(&self, blob: Option<&Blob>) -> Result<Option<Side>, Error> {
        let Some(blob) = blob else { return Ok(None) };
        let found = Oid::from_str(&blob.id).and_then(|id| self.git().find_blob(id));
        let bytes = found.map(|blob| blob.content().to_vec()).map_err(|error| self.refused(&error))?;
        Ok(Some(Side { path: blob.path.clone(), bytes }))
    }

    pub(super) fn changed_by(
        &self,
        commit: &Commit<'_>,
        below: &[String],
    ) -> Result<Vec<Changed>, git2::Error> {
        let new = self.root(commit)?;
        let mut sides = Vec::new();
        for parent in commit.parents() {
            sides.push(self.sides((self.root(&parent)?, new.clone()), below)?);
        }
        if sides.is_empty() {
            sides.push(self.sides((None, new), below)?);
        }
        let (first, others) = sides.split_at(1);
        let Some(first) = first.first() else { return Ok(Vec::new()) };
        let everywhere = first.iter().filter(|(key, _)| others.iter().all(|other| other.contains_key(*key)));
        let all =
            |key: &String| sides.iter().filter_map(|one| one.get(key)).map(|(old, _)| old.clone()).collect();
        Ok(everywhere
            .map(|(key, (_, after))| Changed {
                reference: key.clone(),
                before: all(key),
                after: after.clone(),
            })
            .collect())
    }

    /// The tree of the ledger's own folder in a commit.
    fn root<'git>(&'git self, commit: &Commit<'git>) -> Result<Option<Tree<'git>>, git2::Error> {
        let tree = commit.tree()?;
        let prefix = self.prefix().trim_end_matches('/');
        if prefix.is_empty() {
            return Ok(Some(tree));
        }
        match tree.get_path(std::path::Path::new(prefix)) {
            Ok(entry) => Ok(self.git().find_tree(entry.id()).ok()),
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What differs between two trees, by what it is about.
    fn sides(
        &self,
        trees: (Option<Tree<'_>>, Option<Tree<'_>>),
        below: &[String],
    ) -> Result<Sides, git2::Error> {
        let mut sides: Sides = BTreeMap::new();
        for Differing { path, old, new } in between(self.git(), trees, &|path| leads(below, path))? {
            let blob = |id: Oid| Blob { path: path.clone(), id: id.to_string() };
            let key = reference(&path).unwrap_or_else(|| path.clone());
            let known = sides.get(&key);
            // Two files that say they are the same record stay apart.
            let taken = known.is_some_and(|(before, after)| {
                (before.is_some() && old.is_some()) || (after.is_some() && new.is_some())
            });
            let side = sides.entry(if taken { path.clone() } else { key }).or_default();
            side.0 = side.0.take().or(old.map(blob));
            side.1 = side.1.take().or(new.map(blob));
        }
        Ok(sides)
    }
}

/// Whether a path lies in, or on the way to, one of these folders; every path does when there are none.
fn leads(below: &[String], path: &str) -> bool {
    let inside = |long: &str, short: &str| {
        long == short || long.strip_prefix(short).is_some_and(|rest| rest.starts_with('/'))
    };
    below.is_empty() || below.iter().any(|folder| inside(path, folder) || inside(folder, path))
}
