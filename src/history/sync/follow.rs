//! A service that took another short name on one side: what the other side wrote about it meanwhile follows.

use std::collections::{BTreeMap, BTreeSet};

use git2::Oid;

use super::super::error::Error;
use super::meeting::{Meeting, Met};
use super::moved;
use super::scene::{File, Scene};
use super::walk::{Leaf, Sides};
use crate::ledger::layout::{CONFLICTS, SERVICES, stem};
use crate::ledger::merge::Side;
use crate::ledger::pair::same_record;
use crate::ledger::reference;

/// Lets the records that either side worked on name the services by the names that they have afterwards.
///
/// # Errors
/// `Git`, `Io`.
pub(super) fn follow(scene: &Scene<'_>, roots: &Sides<Oid>, meeting: &mut Meeting) -> Result<(), Error> {
    // What is taken as it is, is not touched.
    if scene.is_ahead() {
        return Ok(());
    }
    let names = names(scene, meeting)?;
    if names.is_empty() {
        return Ok(());
    }
    for (path, met) in worked_on(scene, roots, meeting) {
        let Some(below) = scene.below(&path).filter(|below| !below.starts_with(CONFLICTS)) else { continue };
        let program = matches!(met, Met::Known(Leaf { program: true, .. }) | Met::Made { program: true, .. });
        let Some(side) = side(scene, &path, &met)? else { continue };
        let text = String::from_utf8(side.bytes).ok();
        if let Some(text) = text.and_then(|text| reference::renamed(below, &text, &names)) {
            if !meeting.merged.contains(&path) {
                meeting.merged.push(path.clone());
            }
            meeting.changes.insert(path, Met::Made { bytes: text.into_bytes(), program });
        }
    }
    Ok(())
}

/// The services that are not there afterwards under the name they had, and the name they have.
fn names(scene: &Scene<'_>, meeting: &Meeting) -> Result<BTreeMap<String, String>, Error> {
    let folder = scene.above(SERVICES);
    let mut before = Vec::new();
    for base in &scene.bases {
        before.extend(scene.files(*base, &folder)?);
    }
    let ours = scene.ours.map_or_else(|| Ok(Vec::new()), |ours| scene.files(ours, &folder))?;
    let ours = ours.into_iter().map(|file| (file.path, Met::Known(file.leaf)));
    let changed = meeting.changes.iter().filter(|(path, _)| path.starts_with(&format!("{folder}/")));
    let mut after: BTreeMap<String, Met> = ours.collect();
    after.extend(changed.map(|(path, met)| (path.clone(), met.clone())));
    after.retain(|path, met| *met != Met::Gone && scene.is_record(path));
    let stems = |paths: &mut dyn Iterator<Item = &String>| -> BTreeSet<String> {
        paths.map(|path| stem(path).to_owned()).collect()
    };
    let (known, now) = (stems(&mut before.iter().map(|file| &file.path)), stems(&mut after.keys()));
    after.retain(|path, _| !known.contains(stem(path)));
    let mut names = BTreeMap::new();
    for file in before.iter().filter(|file| scene.is_record(&file.path) && !now.contains(stem(&file.path))) {
        if let Some(path) = same(scene, file, &after)? {
            names.insert(slug(&file.path), slug(&path));
        }
    }
    Ok(names)
}

/// Where the record of a file stands now, among several.
fn same(scene: &Scene<'_>, file: &File, among: &BTreeMap<String, Met>) -> Result<Option<String>, Error> {
    let old = scene.side(file)?;
    for (path, met) in among {
        if side(scene, path, met)?.is_some_and(|new| same_record(&old, &new)) {
            return Ok(Some(path.clone()));
        }
    }
    Ok(None)
}

/// Every record that either side made or changed, as it is afterwards.
fn worked_on(scene: &Scene<'_>, roots: &Sides<Oid>, meeting: &Meeting) -> BTreeMap<String, Met> {
    let own = moved::changed_here(scene, roots).into_iter();
    let own = own.filter_map(|(path, sides)| Some((path, Met::Known(sides.theirs?))));
    let mut all: BTreeMap<String, Met> = own.collect();
    all.extend(meeting.changes.clone());
    all.retain(|path, _| scene.is_record(path));
    all
}

fn side(scene: &Scene<'_>, path: &str, met: &Met) -> Result<Option<Side>, Error> {
    match met {
        Met::Gone => Ok(None),
        Met::Known(leaf) => scene.side(&File { path: path.to_owned(), leaf: *leaf }).map(Some),
        Met::Made { bytes, .. } => {
            let path = scene.below(path).unwrap_or(path).to_owned();
            Ok(Some(Side { path, bytes: bytes.clone() }))
        }
    }
}

fn slug(path: &str) -> String {
    stem(path).rsplit('/').next().unwrap_or_default().to_owned()
}
