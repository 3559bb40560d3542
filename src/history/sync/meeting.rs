//! Two sides of one ledger become one: file by file where only one side changed, record by record where both did.

use std::collections::{BTreeMap, BTreeSet};

use super::super::error::Error;
use super::scene::{File, Scene};
use super::walk::{Folder, Leaf, Sides, Walk};
use super::{both, incoming, together};
use crate::ledger;
use crate::ledger::layout::stem;

/// What our side becomes by meeting the other.
#[derive(Default)]
pub(super) struct Meeting {
    /// The files that are to be otherwise than on our side, by path below the repository's root.
    pub(super) changes: BTreeMap<String, Met>,
    /// The files that both sides changed, as they are now called.
    pub(super) merged: Vec<String>,
    /// What could not be read afterwards.
    pub(super) unreadable: Vec<ledger::Error>,
    /// The files that hold what the two sides do not agree on, below the repository's root.
    pub(super) conflicts: Vec<String>,
}

/// A file as it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Met {
    /// Gone.
    Gone,
    /// As a commit has it.
    Known(Leaf),
    /// New, made of both sides.
    Made {
        /// Its content.
        bytes: Vec<u8>,
        /// Whether it may be run as a program.
        program: bool,
    },
}

impl Meeting {
    /// Lets two commits meet; when ours is in the history of the other, the other is taken as it is.
    ///
    /// # Errors
    /// `Unwanted`, `Unmergeable`, `Unreadable`, `Git`, `Io`.
    pub(super) fn of(scene: &Scene<'_>) -> Result<Self, Error> {
        let bases = scene.bases.iter().map(|id| scene.tree(*id).map(Some));
        let bases = bases.collect::<Result<Vec<_>, _>>()?;
        let roots = Sides {
            // Where nothing is ours yet, there is nothing that both sides come from.
            bases: if bases.is_empty() { vec![None] } else { bases },
            ours: scene.ours.map(|id| scene.tree(id)).transpose()?,
            theirs: Some(scene.tree(scene.theirs)?),
        };
        let mut meeting = Self::default();
        for folder in Walk::run(scene.git(), &roots)? {
            meeting.folder(scene, folder)?;
        }
        together::hold(scene, &mut meeting)?;
        together::check(scene, &meeting)?;
        Ok(meeting)
    }

    fn folder(&mut self, scene: &Scene<'_>, folder: Folder) -> Result<(), Error> {
        let Folder { path, files, same } = folder;
        let ours = files.iter().filter(|(_, sides)| sides.ours.is_some());
        let mut names: BTreeSet<String> =
            same.into_iter().chain(ours.map(|(name, _)| name.clone())).collect();
        for sides in groups(scene, &path, files) {
            self.file(scene, sides)?;
        }
        for (changed, met) in self.changes.range(path.clone()..) {
            match (changed.strip_prefix(&path), met) {
                (None, _) => break,
                // In a folder below, which was settled before.
                (Some(name), _) if name.contains('/') => {}
                (Some(name), Met::Gone) => drop(names.remove(name)),
                (Some(name), _) => drop(names.insert(name.to_owned())),
            }
        }
        self.unreadable.extend(together::twice(scene, &path, &names));
        incoming::apart(&path, names.iter().map(String::as_str))
    }

    /// Settles one file, or one record in whichever format.
    fn file(&mut self, scene: &Scene<'_>, sides: Sides<File>) -> Result<(), Error> {
        let base = scene.base(&sides)?;
        let Sides { ours, theirs, .. } = sides;
        if ours == theirs || base == theirs {
            return Ok(());
        }
        if base == ours {
            let met = theirs.map(|file| (file.path, Met::Known(file.leaf)));
            self.put(ours.as_ref(), met);
            return Ok(());
        }
        let both = both::merge(scene, base.as_ref(), ours.as_ref(), theirs.as_ref())?;
        let met = both.file.map(|(path, bytes, program)| (path, Met::Made { bytes, program }));
        self.merged.extend(met.as_ref().map(|(path, _)| path.clone()));
        self.put(ours.as_ref(), met);
        for (path, bytes) in both.conflicts {
            self.conflicts.push(path.clone());
            self.changes.insert(path, Met::Made { bytes, program: false });
        }
        Ok(())
    }

    /// Puts a file in the place of ours.
    fn put(&mut self, ours: Option<&File>, met: Option<(String, Met)>) {
        if let Some(ours) = ours {
            self.changes.insert(ours.path.clone(), Met::Gone);
        }
        self.changes.extend(met);
    }
}

/// The files of a folder; those that hold one record in two formats together.
fn groups(scene: &Scene<'_>, folder: &str, files: BTreeMap<String, Sides<Leaf>>) -> Vec<Sides<File>> {
    let mut groups: BTreeMap<String, Vec<(String, Sides<Leaf>)>> = BTreeMap::new();
    for (name, sides) in files {
        let path = format!("{folder}{name}");
        let key = if scene.is_record(&path) { stem(&path).to_owned() } else { path.clone() };
        groups.entry(key).or_default().push((path, sides));
    }
    groups.into_values().flat_map(|files| grouped(&files)).collect()
}

/// One group where each side has one file at most; else each file by itself.
fn grouped(files: &[(String, Sides<Leaf>)]) -> Vec<Sides<File>> {
    let file = |path: &String, leaf: Option<Leaf>| leaf.map(|leaf| File { path: path.clone(), leaf });
    let alone = |(path, sides): &(String, Sides<Leaf>)| Sides {
        bases: sides.bases.iter().map(|base| file(path, *base)).collect(),
        ours: file(path, sides.ours),
        theirs: file(path, sides.theirs),
    };
    let each: Vec<Sides<File>> = files.iter().map(alone).collect();
    let Some(first) = each.first().cloned() else { return each };
    let together = each.iter().skip(1).try_fold(first, |known, other| {
        let one = |one: Option<File>, other: &Option<File>| match (one, other) {
            (Some(_), Some(_)) => None,
            (one, other) => Some(one.or_else(|| other.clone())),
        };
        let bases = known.bases.into_iter().zip(&other.bases).map(|(known, other)| one(known, other));
        Some(Sides {
            bases: bases.collect::<Option<Vec<_>>>()?,
            ours: one(known.ours, &other.ours)?,
            theirs: one(known.theirs, &other.theirs)?,
        })
    });
    together.map_or(each, |together| vec![together])
}
