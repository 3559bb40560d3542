//! A record that one side gave another place while the other worked on it: a service with another short name, a case
//! with another month.

use std::collections::BTreeSet;

use super::super::error::Error;
use super::scene::{File, Scene};
use super::settled;
use super::walk::{Leaf, Sides, Walk};
use crate::ledger::pair::same_record;

/// Joins what is one record: where a file went on one side and was worked on by the other, and the side where it went
/// has a new file that says the same.
///
/// # Errors
/// `Git`, `Io`.
pub(super) fn joined(
    scene: &Scene<'_>,
    roots: &Sides<git2::Oid>,
    mut files: Vec<Sides<File>>,
    settled: &BTreeSet<String>,
) -> Result<Vec<Sides<File>>, Error> {
    let torn = |sides: &Sides<File>| {
        let base = sides.bases.iter().flatten().next()?;
        let went = match (&sides.ours, &sides.theirs) {
            (None, Some(theirs)) if theirs != base || settled::is(settled, sides) => Went::Ours,
            (Some(ours), None) if ours != base || settled::is(settled, sides) => Went::Theirs,
            _ => return None,
        };
        scene.is_record(&base.path).then(|| (base.clone(), went))
    };
    let wanted: Vec<(usize, File, Went)> = files
        .iter()
        .enumerate()
        .filter_map(|(at, sides)| torn(sides).map(|(base, went)| (at, base, went)))
        .collect();
    let ours_alone = if wanted.iter().any(|(.., went)| *went == Went::Ours) {
        added_here(scene, roots)
    } else {
        Vec::new()
    };
    for (at, base, went) in wanted {
        let fresh = |sides: &Sides<File>| {
            let new = sides.bases.iter().all(Option::is_none);
            match went {
                Went::Ours if new && sides.theirs.is_none() => sides.ours.clone(),
                Went::Theirs if new && sides.ours.is_none() => sides.theirs.clone(),
                _ => None,
            }
        };
        let candidates: Vec<File> = files
            .iter()
            .filter_map(fresh)
            .chain(ours_alone.iter().filter(|_| went == Went::Ours).cloned())
            .collect();
        let Some(found) = find(scene, &base, candidates)? else { continue };
        files.retain_mut(|sides| {
            let is = fresh(sides).as_ref() == Some(&found);
            // An empty place keeps the count of the others.
            if is {
                (sides.ours, sides.theirs) = (None, None);
            }
            true
        });
        if let Some(sides) = files.get_mut(at) {
            match went {
                Went::Ours => sides.ours = Some(found),
                Went::Theirs => sides.theirs = Some(found),
            }
        }
    }
    files.retain(|sides| sides.ours.is_some() || sides.theirs.is_some());
    Ok(files)
}

/// The side on which a file went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    Ours,
    Theirs,
}

/// The file among several that is the same record.
fn find(scene: &Scene<'_>, base: &File, among: Vec<File>) -> Result<Option<File>, Error> {
    let old = scene.side(base)?;
    for file in among {
        if scene.is_record(&file.path) && same_record(&old, &scene.side(&file)?) {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

/// The files that only our side has, also in folders where the other side changed nothing.
fn added_here(scene: &Scene<'_>, roots: &Sides<git2::Oid>) -> Vec<File> {
    let files = changed_here(scene, roots).into_iter();
    let new = files.filter(|(_, sides)| sides.ours.is_none() && sides.bases.iter().all(Option::is_none));
    new.filter_map(|(path, sides)| sides.theirs.map(|leaf| File { path, leaf })).collect()
}

/// The files in which our side differs from the other, also in folders where the other side changed nothing; seen from
/// there: ours is `theirs`.
pub(super) fn changed_here(scene: &Scene<'_>, roots: &Sides<git2::Oid>) -> Vec<(String, Sides<Leaf>)> {
    let turned = Sides { bases: roots.bases.clone(), ours: roots.theirs, theirs: roots.ours };
    // What we have ourselves is not refused here: then there is nothing to find.
    let folders = Walk::run(scene.git(), &turned).unwrap_or_default();
    let files = folders.into_iter().flat_map(|folder| {
        let path = folder.path;
        folder.files.into_iter().map(move |(name, sides)| (format!("{path}{name}"), sides))
    });
    files.collect()
}
