//! A file that both sides changed: a record by what it says, anything else by its lines.

use super::super::error::Error;
use super::scene::{File, Scene};
use crate::ledger::merge::{self, Side};
use crate::ledger::{self, scaffold};
use crate::model::merge::Clash;

/// What two files come to.
#[derive(Default)]
pub(super) struct Both {
    /// Its path, its content, and whether it may be run as a program; `None` when it goes.
    pub(super) file: Option<(String, Vec<u8>, bool)>,
    /// What the two sides do not agree on.
    pub(super) clashes: Vec<Clash>,
}

/// Merges what both sides changed.
///
/// # Errors
/// `Unmergeable`, `Unreadable`, `Git`, `Io`.
pub(super) fn merge(
    scene: &Scene<'_>,
    base: Option<&File>,
    ours: Option<&File>,
    theirs: Option<&File>,
) -> Result<Both, Error> {
    let of = |file: Option<&File>| file.is_some_and(|file| file.leaf.program);
    let program = if of(ours) == of(base) { of(theirs) } else { of(ours) };
    let alone = |path: &str, bytes: Vec<u8>| Both {
        file: Some((path.to_owned(), bytes, program)),
        clashes: Vec::new(),
    };
    match (ours, theirs) {
        (None, None) => Ok(Both::default()),
        (Some(ours), Some(theirs)) if ours.path == theirs.path && ours.leaf.blob == theirs.leaf.blob => {
            Ok(alone(&ours.path, scene.bytes(ours.leaf)?))
        }
        (Some(kept), _) | (None, Some(kept)) if scene.is_record(&kept.path) => {
            let merged = record(scene, base, ours, theirs)?;
            let file = merged.file.map(|side| (scene.above(&side.path), side.bytes, program));
            Ok(Both { file, clashes: merged.clashes })
        }
        (Some(ours), Some(theirs)) => Ok(alone(&ours.path, lines(scene, base, ours, theirs)?)),
        // An edit outlives a deletion; of a record it is told.
        (Some(kept), None) | (None, Some(kept)) => Ok(alone(&kept.path, scene.bytes(kept.leaf)?)),
    }
}

/// Joins a record that one side took away while the other settled a conflict on it: it stays, and is told.
///
/// # Errors
/// `Unreadable`, `Git`, `Io`.
pub(super) fn settled(
    scene: &Scene<'_>,
    base: Option<&File>,
    ours: Option<&File>,
    theirs: Option<&File>,
) -> Result<Both, Error> {
    let side = |file: Option<&File>| file.map(|file| scene.side(file)).transpose();
    let [before, here, there]: [Option<Side>; 3] = [side(base)?, side(ours)?, side(theirs)?];
    let merged = merge::settled(before.as_ref(), here.as_ref(), there.as_ref())
        .map_err(|error| Error::Unreadable { records: vec![error] })?;
    let program = ours.or(theirs).is_some_and(|file| file.leaf.program);
    let file = merged.file.map(|side| (scene.above(&side.path), side.bytes, program));
    Ok(Both { file, clashes: merged.clashes })
}

fn record(
    scene: &Scene<'_>,
    base: Option<&File>,
    ours: Option<&File>,
    theirs: Option<&File>,
) -> Result<merge::Merged, Error> {
    let side = |file: Option<&File>| file.map(|file| scene.side(file)).transpose();
    let [base, ours, theirs]: [Option<Side>; 3] = [side(base)?, side(ours)?, side(theirs)?];
    merge::merge(base.as_ref(), ours.as_ref(), theirs.as_ref()).map_err(|error| match error {
        ledger::Error::LinesClash { path } => Error::Unmergeable { path: scene.above(&path) },
        other => Error::Unreadable { records: vec![other] },
    })
}

/// Merges by lines; what regie itself writes it writes anew where the lines do not agree.
fn lines(scene: &Scene<'_>, base: Option<&File>, ours: &File, theirs: &File) -> Result<Vec<u8>, Error> {
    let base = base.map_or_else(|| Ok(Vec::new()), |base| scene.bytes(base.leaf))?;
    let (one, other) = (scene.bytes(ours.leaf)?, scene.bytes(theirs.leaf)?);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok();
    if let (Some(base), Some(one), Some(other)) = (text(&base), text(&one), text(&other))
        && let Some(merged) = crate::model::merge::lines(&base, &one, &other)
    {
        return Ok(merged.into_bytes());
    }
    let own = scene.below(&ours.path).and_then(|path| {
        let known = scaffold::files().into_iter().find(|edit| edit.path == path);
        known.and_then(|edit| edit.content)
    });
    own.ok_or_else(|| Error::Unmergeable { path: ours.path.clone() })
}
