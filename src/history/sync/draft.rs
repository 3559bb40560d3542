//! From a meeting to what the write path puts in place; the user's own work is not touched.

use std::collections::BTreeSet;

use super::super::error::Error;
use super::super::files;
use super::super::index::Index;
use super::super::intent::Piece;
use super::super::site::{Base, Site};
use super::super::survey::{Content, Draft};
use super::meeting::{Meeting, Met};
use super::walk::Leaf;

/// The files that are to be otherwise than on our side.
///
/// # Errors
/// `EditedByHand`, `Symlink`, `NotAFile`, `NotAFolder`, `Git`, `Io`.
pub(super) fn draft(
    (site, base, index): (&Site, &Base, &Index),
    prefix: &str,
    meeting: &Meeting,
) -> Result<Draft, Error> {
    let tree = base.tree(site)?;
    let (mut pieces, mut edited) = (Vec::new(), BTreeSet::new());
    for (path, met) in &meeting.changes {
        let entry = site.entry(tree.as_ref(), path)?;
        let old = entry.map(|entry| Leaf { blob: entry.id(), program: entry.filemode() & 0o111 != 0 });
        let (new, content) = match met {
            Met::Gone => (None, Content::Gone),
            Met::Known(leaf) => (Some(*leaf), Content::Stored),
            Met::Made { bytes, program } => {
                let leaf = files::hash(bytes).map(|blob| Leaf { blob, program: *program });
                (leaf, Content::Bytes(bytes.clone()))
            }
        };
        if old == new {
            continue;
        }
        let (old, program, new) =
            (old.map(|leaf| leaf.blob), new.map(|leaf| leaf.program), new.map(|leaf| leaf.blob));
        let staged = index.blob(path);
        let seen = files::look(&site.work, path)?;
        // Who has the same already by hand loses nothing.
        if (staged != old && staged != new) || !(seen.is(old) || seen.is(new)) {
            edited.insert(path.strip_prefix(prefix).unwrap_or(path).to_owned());
            continue;
        }
        let mut piece = Piece::new(path.clone(), old, new, staged);
        piece.program = program;
        pieces.push((piece, content));
    }
    if !edited.is_empty() {
        return Err(Error::EditedByHand { paths: edited.into_iter().collect() });
    }
    Ok(Draft { pieces })
}
