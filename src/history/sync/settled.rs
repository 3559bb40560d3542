//! Settling a conflict is work on its record, also when the value that stands stays and the file keeps every byte: who
//! deleted the record meanwhile did not know of it.

use std::collections::BTreeSet;

use super::super::error::Error;
use super::scene::{File, Scene};
use super::walk::Sides;
use crate::ledger::conflict;
use crate::ledger::layout::{CONFLICTS, stem};

/// The records, without their extension, on which one side settled a conflict that the other side left open when it
/// took the record away. Each of them is among the files afterwards.
///
/// # Errors
/// `Git`, `Io`.
pub(super) fn records(scene: &Scene<'_>, files: &mut Vec<Sides<File>>) -> Result<BTreeSet<String>, Error> {
    let (mut found, folder) = (BTreeSet::new(), scene.above(CONFLICTS));
    let Some(ours) = scene.ours else { return Ok(found) };
    let (here, there) = (scene.files(ours, &folder)?, scene.files(scene.theirs, &folder)?);
    for base in &scene.bases {
        for entry in scene.files(*base, &folder)? {
            let open = |side: &[File]| side.iter().any(|file| stem(&file.path) == stem(&entry.path));
            let (settled, other) = match (open(&here), open(&there)) {
                (false, true) => (ours, scene.theirs),
                (true, false) => (scene.theirs, ours),
                _ => continue,
            };
            let Some(record) = conflict::about(&scene.side(&entry)?) else { continue };
            let record = scene.above(&format!("{record}.toml"));
            let has = |commit| scene.file(commit, &record).map(|file| file.is_some());
            if has(*base)? && has(settled)? && !has(other)? {
                found.insert(stem(&record).to_owned());
            }
        }
    }
    for record in &found {
        if files.iter().any(|sides| path(sides) == Some(record)) {
            continue;
        }
        let at = |commit| scene.file(commit, &format!("{record}.toml"));
        let bases = scene.bases.iter().map(|base| at(*base)).collect::<Result<_, _>>()?;
        files.push(Sides { bases, ours: at(ours)?, theirs: at(scene.theirs)? });
    }
    Ok(found)
}

/// Whether a file is one of such records.
pub(super) fn is(records: &BTreeSet<String>, sides: &Sides<File>) -> bool {
    path(sides).is_some_and(|path| records.contains(path))
}

/// Where the record stands, without its extension.
fn path(sides: &Sides<File>) -> Option<&str> {
    let known = sides.bases.iter().chain([&sides.ours, &sides.theirs]).flatten().next();
    known.map(|file| stem(&file.path))
}
