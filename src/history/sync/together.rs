//! Whether what two sides make together can be read, by the same readers that every command uses.

use std::collections::{BTreeMap, BTreeSet};

use super::super::error::Error;
use super::incoming;
use super::meeting::{Meeting, Met};
use super::scene::{File, Scene};
use crate::ledger::layout::{CASES, stem};
use crate::ledger::{self, kind, read};

/// Keeps the first file of a case of which other files are kept: one side may have deleted the case while the other
/// worked on it.
///
/// # Errors
/// `Git`, `Io`.
pub(super) fn hold(scene: &Scene<'_>, meeting: &mut Meeting) -> Result<(), Error> {
    let folders: BTreeSet<String> =
        meeting.changes.keys().filter_map(|path| case_folder(scene, path)).collect();
    for folder in folders {
        let ours = scene.ours.map_or_else(|| Ok(Vec::new()), |ours| scene.files(ours, &folder))?;
        let mut left: BTreeSet<&str> = ours.iter().map(|file| file.path.as_str()).collect();
        let inside = format!("{folder}/");
        for (path, met) in meeting.changes.range(inside.clone()..) {
            match met {
                _ if !path.starts_with(&inside) => break,
                Met::Gone => drop(left.remove(path.as_str())),
                _ => drop(left.insert(path)),
            }
        }
        let first = format!("{folder}/case");
        if left.is_empty() || left.iter().any(|path| stem(path) == first) {
            continue;
        }
        let theirs = scene.files(scene.theirs, &folder)?;
        let known = ours.into_iter().chain(theirs).find(|file| stem(&file.path) == first);
        if let Some(File { path, leaf }) = known {
            meeting.changes.insert(path, Met::Known(leaf));
        }
    }
    Ok(())
}

/// Refuses what no command could read afterwards; every failure is told, not the first.
///
/// # Errors
/// `Unreadable`, `Unwanted`, `Git`, `Io`.
pub(super) fn check(scene: &Scene<'_>, meeting: &Meeting) -> Result<(), Error> {
    let mut records = meeting.unreadable.clone();
    for (path, met) in &meeting.changes {
        let Some(below) = scene.below(path) else { continue };
        match met {
            Met::Gone => continue,
            Met::Known(leaf) => incoming::not_too_large(path, scene.size(*leaf)?)?,
            Met::Made { bytes, .. } => incoming::not_too_large(path, bytes.len())?,
        }
        // A ledger that comes in whole can be repaired here as well as there.
        if scene.ours.is_none() || !kind::is_record(below) {
            continue;
        }
        let bytes = match met {
            Met::Known(leaf) => scene.bytes(*leaf)?,
            Met::Made { bytes, .. } => bytes.clone(),
            Met::Gone => continue,
        };
        let read = read::utf8(below, bytes).and_then(|text| kind::valid(below, text));
        records.extend(read.err());
    }
    if records.is_empty() { Ok(()) } else { Err(Error::Unreadable { records }) }
}

/// The records that stand twice in a folder, in two formats.
pub(super) fn twice(scene: &Scene<'_>, folder: &str, names: &BTreeSet<String>) -> Vec<ledger::Error> {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = Vec::new();
    for name in names.iter().filter(|name| scene.is_record(&format!("{folder}{name}"))) {
        let below = |name: &str| scene.below(folder).map(|folder| format!("{folder}{name}"));
        let other = known.insert(stem(name), name).and_then(below);
        if let (Some(path), Some(other)) = (other, below(name)) {
            found.push(ledger::Error::TwoFormats { path, other });
        }
    }
    found
}

/// The folder of the case that a path is in, below the repository's root.
fn case_folder(scene: &Scene<'_>, path: &str) -> Option<String> {
    match scene.below(path)?.split('/').collect::<Vec<_>>().as_slice() {
        [CASES, month, case, _, ..] => Some(scene.above(&format!("{CASES}/{month}/{case}"))),
        _ => None,
    }
}
