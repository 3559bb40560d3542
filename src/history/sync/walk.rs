//! The folders of several commits side by side: only those whose ids differ are opened.

use std::collections::{BTreeMap, BTreeSet};

use git2::{ObjectType, Oid};

use super::super::error::Error;
use super::incoming;

/// A file as a commit has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Leaf {
    /// Its content.
    pub(super) blob: Oid,
    /// Whether it may be run as a program.
    pub(super) program: bool,
}

/// What each side has, of whatever it is; the commits that both come from first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sides<T> {
    /// The last commits that both sides come from; several when their histories cross.
    pub(super) bases: Vec<Option<T>>,
    /// Our side.
    pub(super) ours: Option<T>,
    /// The other side.
    pub(super) theirs: Option<T>,
}

/// A folder in which the sides differ.
pub(super) struct Folder {
    /// Its path with a `/` behind each part; empty for the root.
    pub(super) path: String,
    /// The files in which our side differs from the other, or that both took away, by name.
    pub(super) files: BTreeMap<String, Sides<Leaf>>,
    /// The names on our side that stay as they are.
    pub(super) same: BTreeSet<String>,
}

/// The sides to walk.
pub(super) struct Walk<'git> {
    git: &'git git2::Repository,
    found: Vec<Folder>,
    count: usize,
}

/// A tree entry, of whatever kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Twig {
    id: Oid,
    mode: i32,
    folder: bool,
}

impl<'git> Walk<'git> {
    /// Every folder, from the roots down, in which the other side brings something that ours does not have or has
    /// otherwise. What it brings is checked on the way.
    ///
    /// # Errors
    /// `Unwanted`, `Git`, `Io`.
    pub(super) fn run(git: &'git git2::Repository, roots: &Sides<Oid>) -> Result<Vec<Folder>, Error> {
        let mut walk = Self { git, found: Vec::new(), count: 0 };
        walk.folder("", roots)?;
        Ok(walk.found)
    }

    fn folder(&mut self, path: &str, trees: &Sides<Oid>) -> Result<(), Error> {
        // What only our side changed stays.
        if trees.ours == trees.theirs || trees.bases.iter().all(|base| *base == trees.theirs) {
            return Ok(());
        }
        incoming::not_too_deep(path)?;
        let twigs = self.twigs(trees)?;
        let mut folder = Folder { path: path.to_owned(), files: BTreeMap::new(), same: BTreeSet::new() };
        let mut below = Vec::new();
        for (name, sides) in twigs {
            let own = format!("{path}{name}");
            if sides.ours == sides.theirs {
                // What both took away, one of them may have moved or converted.
                if sides.ours.is_none() && sides.bases.iter().flatten().any(|twig| !twig.folder) {
                    folder.files.insert(name, sides.map(Twig::leaf));
                } else {
                    folder.same.extend(sides.ours.map(|_| name));
                }
                continue;
            }
            if let Some(twig) = sides.theirs {
                self.count += 1;
                incoming::fits(&own, &name, twig.mode, self.count)?;
            }
            let kinds = [sides.ours, sides.theirs].into_iter().flatten();
            let folders = kinds.clone().filter(|twig| twig.folder).count();
            if folders > 0 && folders < kinds.count() {
                return Err(Error::Unwanted { path: own, what: "folder".to_owned() });
            }
            if folders > 0 {
                if sides.stays() {
                    folder.same.insert(name);
                }
                below.push((format!("{own}/"), sides.map(|twig| twig.folder.then_some(twig.id))));
            } else {
                folder.files.insert(name, sides.map(Twig::leaf));
            }
        }
        self.found.push(folder);
        below.iter().try_for_each(|(path, trees)| self.folder(path, trees))
    }

    /// The entries of one folder on all sides, by name.
    fn twigs(&self, trees: &Sides<Oid>) -> Result<BTreeMap<String, Sides<Twig>>, Error> {
        let mut twigs: BTreeMap<String, Sides<Twig>> = BTreeMap::new();
        let count = trees.bases.len();
        let fresh = || Sides { bases: vec![None; count], ours: None, theirs: None };
        for (at, tree) in trees.bases.iter().enumerate() {
            for (name, twig) in self.read(*tree)? {
                let sides = twigs.entry(name).or_insert_with(fresh);
                if let Some(base) = sides.bases.get_mut(at) {
                    *base = Some(twig);
                }
            }
        }
        for (name, twig) in self.read(trees.ours)? {
            twigs.entry(name).or_insert_with(fresh).ours = Some(twig);
        }
        for (name, twig) in self.read(trees.theirs)? {
            twigs.entry(name).or_insert_with(fresh).theirs = Some(twig);
        }
        Ok(twigs)
    }

    fn read(&self, tree: Option<Oid>) -> Result<Vec<(String, Twig)>, Error> {
        let Some(id) = tree else { return Ok(Vec::new()) };
        let tree = self.git.find_tree(id).map_err(|error| Error::git(self.git.path(), &error))?;
        let twigs = tree.iter().map(|entry| {
            let folder = entry.kind() == Some(ObjectType::Tree);
            // A name that is no text is told as one that fits nowhere.
            let name = entry.name().map_or_else(|_| "\u{fffd}/".to_owned(), str::to_owned);
            (name, Twig { id: entry.id(), mode: entry.filemode(), folder })
        });
        Ok(twigs.collect())
    }
}

impl Twig {
    fn leaf(self) -> Option<Leaf> {
        let program = self.mode & 0o111 != 0;
        (!self.folder).then_some(Leaf { blob: self.id, program })
    }
}

impl Sides<Twig> {
    /// Whether there is something of this name afterwards: what one side took away and the other left alone goes.
    fn stays(&self) -> bool {
        let fresh = |twig: Option<Twig>| twig.is_some() && !self.bases.contains(&twig);
        (self.ours.is_some() && self.theirs.is_some()) || fresh(self.ours) || fresh(self.theirs)
    }
}

impl<T> Sides<T> {
    /// The same of something else.
    fn map<U>(self, to: impl Fn(T) -> Option<U>) -> Sides<U> {
        Sides {
            bases: self.bases.into_iter().map(|base| base.and_then(&to)).collect(),
            ours: self.ours.and_then(&to),
            theirs: self.theirs.and_then(&to),
        }
    }
}
