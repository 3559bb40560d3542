//! A file that both sides changed: a record by what it says, anything else by its lines.

use super::super::error::Error;
use super::scene::{File, Scene};
use crate::ledger::scaffold;

/// What two files come to.
#[derive(Default)]
pub(super) struct Both {
    /// Its path, its content, and whether it may be run as a program; `None` when it goes.
    pub(super) file: Option<(String, Vec<u8>, bool)>,
    /// Files for what the two sides do not agree on.
    pub(super) conflicts: Vec<(String, Vec<u8>)>,
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
    match (ours, theirs) {
        (None, None) => Ok(Both::default()),
        // An edit outlives a deletion; of a record it is told.
        (Some(kept), None) | (None, Some(kept)) if !scene.is_record(&kept.path) => {
            let bytes = scene.bytes(kept.leaf)?;
            Ok(Both { file: Some((kept.path.clone(), bytes, program)), conflicts: Vec::new() })
        }
        (Some(ours), Some(theirs)) if ours.path == theirs.path && ours.leaf.blob == theirs.leaf.blob => {
            let bytes = scene.bytes(ours.leaf)?;
            Ok(Both { file: Some((ours.path.clone(), bytes, program)), conflicts: Vec::new() })
        }
        (Some(ours), Some(theirs)) if !scene.is_record(&ours.path) => {
            let bytes = lines(scene, base, ours, theirs)?;
            Ok(Both { file: Some((ours.path.clone(), bytes, program)), conflicts: Vec::new() })
        }
        (Some(kept), _) | (_, Some(kept)) => Err(Error::Unmergeable { path: kept.path.clone() }),
    }
}

/// Merges by lines; what regie itself writes it writes anew where the lines do not agree.
fn lines(scene: &Scene<'_>, base: Option<&File>, ours: &File, theirs: &File) -> Result<Vec<u8>, Error> {
    let base = base.map_or_else(|| Ok(Vec::new()), |base| scene.bytes(base.leaf))?;
    let (one, other) = (scene.bytes(ours.leaf)?, scene.bytes(theirs.leaf)?);
    let text = [&base, &one, &other].into_iter().all(|bytes| !bytes.contains(&0));
    if let Some(bytes) = text.then(|| by_lines(&base, &one, &other)).flatten() {
        return Ok(bytes);
    }
    let own = scene.below(&ours.path).and_then(|path| {
        let known = scaffold::files().into_iter().find(|edit| edit.path == path);
        known.and_then(|edit| edit.content)
    });
    own.ok_or_else(|| Error::Unmergeable { path: ours.path.clone() })
}

/// The merge of three texts by lines, `None` when both sides changed the same ones.
fn by_lines(base: &[u8], ours: &[u8], theirs: &[u8]) -> Option<Vec<u8>> {
    let (mut first, mut second, mut third) =
        (git2::MergeFileInput::new(), git2::MergeFileInput::new(), git2::MergeFileInput::new());
    let merged =
        git2::merge_file(first.content(base), second.content(ours), third.content(theirs), None).ok()?;
    merged.is_automergeable().then(|| merged.content().to_vec())
}
