//! Two sides of one ledger become one: file by file where only one side changed, record by record where both did.

use std::collections::{BTreeMap, BTreeSet};

use super::super::error::Error;
use super::scene::{File, Scene};
use super::walk::{Leaf, Sides, Walk};
use super::{both, follow, incoming, moved, settled, together};
use crate::ledger::layout::{format_of, stem};
use crate::ledger::{self, conflict};

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
    /// What they would hold, by path; one side may have said it already.
    told: Vec<(String, Vec<u8>)>,
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
        let (mut files, mut names) = (Vec::new(), Vec::new());
        for folder in Walk::run(scene.git(), &roots)? {
            let here = folder.files.iter().filter(|(_, sides)| sides.ours.is_some());
            let here: BTreeSet<String> =
                folder.same.into_iter().chain(here.map(|(name, _)| name.clone())).collect();
            names.push((folder.path.clone(), here));
            files.extend(groups(scene, &folder.path, folder.files));
        }
        let settled = settled::records(scene, &mut files)?;
        for sides in moved::joined(scene, &roots, files, &settled)? {
            let is_settled = settled::is(&settled, &sides);
            meeting.file(scene, sides, is_settled)?;
        }
        meeting.tell(scene)?;
        follow::follow(scene, &roots, &mut meeting)?;
        together::hold(scene, &mut meeting)?;
        for (folder, names) in names {
            meeting.names(scene, &folder, names)?;
        }
        together::check(scene, &meeting)?;
        Ok(meeting)
    }

    /// Looks at the names that a folder has afterwards.
    fn names(&mut self, scene: &Scene<'_>, folder: &str, mut names: BTreeSet<String>) -> Result<(), Error> {
        for (changed, met) in self.changes.range(folder.to_owned()..) {
            match (changed.strip_prefix(folder), met) {
                (None, _) => break,
                // In a folder below, which has its own turn.
                (Some(name), _) if name.contains('/') => {}
                (Some(name), Met::Gone) => drop(names.remove(name)),
                (Some(name), _) => drop(names.insert(name.to_owned())),
            }
        }
        self.unreadable.extend(together::twice(scene, folder, &names));
        incoming::apart(folder, names.iter().map(String::as_str))
    }

    /// Joins one file, or one record in whichever format; `settled` when one side settled a conflict on it.
    fn file(&mut self, scene: &Scene<'_>, sides: Sides<File>, settled: bool) -> Result<(), Error> {
        let base = scene.base(&sides)?;
        let Sides { ours, theirs, .. } = sides;
        let outlives = settled && (ours.is_none() || theirs.is_none());
        if ours == theirs || (base == theirs && !outlives) {
            return Ok(());
        }
        if base == ours && !outlives {
            let met = theirs.map(|file| (file.path, Met::Known(file.leaf)));
            self.put(ours.as_ref(), met);
            return Ok(());
        }
        let merge = if outlives { both::settled } else { both::merge };
        let both = merge(scene, base.as_ref(), ours.as_ref(), theirs.as_ref())?;
        let path = both.file.as_ref().map(|(path, ..)| path).or(ours.as_ref().map(|file| &file.path));
        let path = path.cloned().unwrap_or_default();
        let met = both.file.map(|(path, bytes, program)| (path, Met::Made { bytes, program }));
        if both.clashes.is_empty() && scene.is_record(&path) {
            self.merged.extend(met.as_ref().map(|(path, _)| path.clone()));
        }
        self.put(ours.as_ref(), met);
        let sides =
            (scene.giver(scene.ours, ours.as_ref()), scene.giver(Some(scene.theirs), theirs.as_ref()));
        let below = scene.below(&path).unwrap_or(&path);
        let format = format_of(below).unwrap_or_default();
        for edit in conflict::edits(below, &both.clashes, (&sides.0, &sides.1), format) {
            self.told.push((scene.above(&edit.path), edit.content.unwrap_or_default()));
        }
        Ok(())
    }

    /// Puts in place what the two sides do not agree on. One that stands there anyway, in whichever format, says the
    /// same, and who gave what.
    fn tell(&mut self, scene: &Scene<'_>) -> Result<(), Error> {
        for (path, bytes) in std::mem::take(&mut self.told) {
            let ours = scene.ours.map_or(Ok(None), |ours| scene.file(ours, &path))?;
            let stays = ours.map(|file| file.path).filter(|path| !self.changes.contains_key(path));
            let mut changed = self.changes.iter();
            let comes = changed.find(|(known, met)| stem(known) == stem(&path) && **met != Met::Gone);
            if let Some(known) = stays.or(comes.map(|(known, _)| known.clone())) {
                self.conflicts.push(known);
            } else {
                self.conflicts.push(path.clone());
                self.changes.insert(path, Met::Made { bytes, program: false });
            }
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
