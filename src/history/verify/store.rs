//! The object folder, file by file and byte by byte, without libgit2: a changed byte is a finding, wherever it stands.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use flate2::bufread::ZlibDecoder;
use git2::Oid;
use rayon::prelude::*;
use sha1::{Digest, Sha1};

use super::{FlawKind, Part, Progress, Unchecked, Verification};
use crate::history::error::Error;

/// Length of a SHA-1 sum, in bytes.
const SUM: usize = 20;

/// Length of the sum that ends a stream of zlib, in bytes.
const ADLER: usize = 4;

/// How much is read at a time, in bytes.
const CHUNK: usize = 64 * 1024;

/// Judges every file of the object folder; the ids of the objects that are files of their own and intact.
pub(super) fn inspect(
    objects: &Path,
    found: &mut Verification,
    tell: &mut dyn FnMut(Progress),
) -> Result<HashSet<Oid>, Error> {
    let mut intact = HashSet::new();
    let names = names(objects)?;
    for (done, name) in names.iter().enumerate() {
        tell(Progress { part: Part::Store, done, whole: names.len() });
        let folder = objects.join(name);
        match name.as_str() {
            "pack" => packs(&folder, found)?,
            "info" => aids(&folder, objects, found)?,
            name if name.len() == 2 && name.bytes().all(is_hex) => {
                loose_objects(&folder, name, (&mut intact, found))?;
            }
            name => odd(&format!("objects/{name}"), found),
        }
    }
    Ok(intact)
}

/// One folder of objects that are files of their own.
fn loose_objects(
    folder: &Path,
    start: &str,
    (intact, found): (&mut HashSet<Oid>, &mut Verification),
) -> Result<(), Error> {
    let judged = |rest: &String| (rest.clone(), loose(&folder.join(rest), &format!("{start}{rest}")));
    for (rest, state) in names(folder)?.par_iter().map(judged).collect::<Vec<_>>() {
        let place = format!("objects/{start}/{rest}");
        match state {
            Loose::Intact(id) => {
                intact.insert(id);
                found.objects += 1;
            }
            Loose::Damaged => {
                found.flaw(FlawKind::DamagedObject).at(place);
            }
            Loose::Odd => odd(&place, found),
        }
    }
    Ok(())
}

enum Loose {
    Intact(Oid),
    Damaged,
    Odd,
}

/// Whether a file holds the object that it is called after.
fn loose(path: &Path, name: &str) -> Loose {
    let Some(id) = Oid::from_str(name).ok().filter(|id| id.to_string() == name) else { return Loose::Odd };
    if !fs::symlink_metadata(path).is_ok_and(|known| known.is_file()) {
        return Loose::Odd;
    }
    let whole = fs::read(path).is_ok_and(|bytes| {
        inflated(&bytes).is_some_and(|sum| sum.as_slice() == id.as_bytes()) && !is_padded(&bytes)
    });
    if whole { Loose::Intact(id) } else { Loose::Damaged }
}

/// The SHA-1 of what a stream of zlib holds, when it is an object and nothing stands behind it.
fn inflated(bytes: &[u8]) -> Option<[u8; SUM]> {
    let mut stream = BufReader::with_capacity(CHUNK, ZlibDecoder::new(bytes));
    let mut header = Vec::new();
    // No header is longer; a false one may be without end.
    stream.by_ref().take(32).read_until(0, &mut header).ok()?;
    let text = std::str::from_utf8(header.strip_suffix(&[0])?).ok()?;
    let (kind, size) = text.split_once(' ')?;
    let size: u64 = size.parse().ok()?;
    if !matches!(kind, "commit" | "tree" | "blob" | "tag") {
        return None;
    }
    let mut sum = Sha1::new_with_prefix(&header);
    let mut length = 0;
    loop {
        let part = stream.fill_buf().ok()?;
        if part.is_empty() {
            break;
        }
        sum.update(part);
        let read = part.len();
        length += read as u64;
        stream.consume(read);
    }
    (length == size && stream.into_inner().into_inner().is_empty()).then(|| sum.finalize().into())
}

/// Whether bits were set that belong to nothing: behind the last code of a stream, up to the next whole byte, all
/// writers leave noughts. Taking the highest one away must break the stream.
fn is_padded(bytes: &[u8]) -> bool {
    let mut bytes = bytes.to_vec();
    let at = bytes.len().saturating_sub(ADLER + 1);
    let Some(last) = bytes.get_mut(at).filter(|last| **last != 0) else { return false };
    *last &= !(0x80 >> last.leading_zeros());
    inflated(&bytes).is_some()
}

/// The folder of packs.
fn packs(folder: &Path, found: &mut Verification) -> Result<(), Error> {
    let names = names(folder)?;
    for name in &names {
        let (path, place) = (folder.join(name), format!("objects/pack/{name}"));
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let beside = |ending: &str| names.contains(&format!("{stem}.{ending}"));
        match ending {
            _ if name.starts_with("tmp_") => odd(&place, found),
            "pack" if !beside("idx") || sum_of(&path).is_none() => {
                found.flaw(FlawKind::DamagedPack).at(place);
            }
            "idx" if !beside("pack") || !lists(&path, &path.with_extension("pack")) => {
                found.flaw(FlawKind::DamagedPack).at(place);
            }
            "rev" | "bitmap" | "mtimes" if sum_of(&path).is_none() => {
                found.flaw(FlawKind::DamagedAid).at(place);
            }
            "" if name == "multi-pack-index" && sum_of(&path).is_none() => {
                found.flaw(FlawKind::DamagedAid).at(place);
            }
            "pack" | "idx" | "rev" | "bitmap" | "mtimes" | "keep" | "promisor" | "lock" => {}
            "" if name == "multi-pack-index" => {}
            _ => odd(&place, found),
        }
    }
    Ok(())
}

/// Whether the list of a pack is whole and is of that pack.
fn lists(list: &Path, pack: &Path) -> bool {
    let Ok(bytes) = fs::read(list) else { return false };
    let of = bytes.len().checked_sub(2 * SUM).and_then(|start| bytes.get(start..start + SUM));
    sum_of(list).is_some() && of.is_some() && of == end(pack).as_ref().map(<[u8; SUM]>::as_slice)
}

/// The folder of what git keeps for speed.
fn aids(folder: &Path, objects: &Path, found: &mut Verification) -> Result<(), Error> {
    for name in names(folder)? {
        let (path, place) = (folder.join(&name), format!("objects/info/{name}"));
        let whole = match name.as_str() {
            "packs" => fs::read_to_string(&path).is_ok_and(|text| names_packs(&text, objects)),
            "commit-graph" => sum_of(&path).is_some(),
            "commit-graphs" => graphs(&path),
            "alternates" => {
                found.leave(Unchecked::Elsewhere, 1);
                fs::read_to_string(&path).is_ok_and(|text| are_folders(&text, objects))
            }
            name if name.rsplit_once('.').is_some_and(|(_, ending)| ending == "lock") => true,
            _ => {
                odd(&place, found);
                true
            }
        };
        if !whole {
            found.flaw(FlawKind::DamagedAid).at(place);
        }
    }
    Ok(())
}

/// `P pack-….pack` in each line and an empty one at the end, each pack being there.
fn names_packs(text: &str, objects: &Path) -> bool {
    let lines = text.strip_suffix('\n').unwrap_or("?");
    lines.is_empty()
        || lines.strip_suffix('\n').is_some_and(|lines| {
            lines.split('\n').all(|line| {
                let pack = line.strip_prefix("P ").filter(|name| !name.contains('/'));
                pack.is_some_and(|name| objects.join("pack").join(name).is_file())
            })
        })
}

fn are_folders(text: &str, objects: &Path) -> bool {
    text.lines().filter(|line| !line.starts_with('#')).all(|line| objects.join(line).is_dir())
}

/// A graph of commits in several files, each called after its sum, with a list of them.
fn graphs(folder: &Path) -> bool {
    let Ok(names) = names(folder) else { return false };
    let Ok(chain) = fs::read_to_string(folder.join("commit-graph-chain")) else { return names.is_empty() };
    let listed = chain.ends_with('\n')
        && chain.lines().all(|line| names.contains(&format!("graph-{line}.graph")) && line.len() == 2 * SUM);
    listed
        && names.iter().filter(|name| *name != "commit-graph-chain").all(|name| {
            let sum = sum_of(&folder.join(name)).and_then(|sum| Oid::from_bytes(&sum).ok());
            sum.is_some_and(|sum| *name == format!("graph-{sum}.graph"))
        })
}

/// The SHA-1 at the end of a file, when it is that of everything before it.
fn sum_of(path: &Path) -> Option<[u8; SUM]> {
    let mut file = File::open(path).ok()?;
    let mut left = usize::try_from(file.metadata().ok()?.len()).ok()?.checked_sub(SUM)?;
    let (mut sum, mut chunk) = (Sha1::new(), vec![0; CHUNK]);
    while left > 0 {
        let part = chunk.get_mut(..left.min(CHUNK))?;
        file.read_exact(part).ok()?;
        sum.update(&*part);
        left -= part.len();
    }
    let mut told = [0; SUM];
    file.read_exact(&mut told).ok()?;
    (told.as_slice() == sum.finalize().as_slice()).then_some(told)
}

/// The last bytes of a file, where its sum stands.
fn end(path: &Path) -> Option<[u8; SUM]> {
    use std::io::{Seek, SeekFrom};
    let mut file = File::open(path).ok()?;
    file.seek(SeekFrom::End(-20)).ok()?;
    let mut told = [0; SUM];
    file.read_exact(&mut told).ok()?;
    Some(told)
}

fn odd(place: &str, found: &mut Verification) {
    let name = place.rsplit('/').next().unwrap_or_default();
    let left = name.starts_with("tmp_") || name.starts_with(".tmp") || name.starts_with("pack_git2");
    found.flaw(if left { FlawKind::HalfWritten } else { FlawKind::StrayFile }).at(place);
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let failed = |error: io::Error| Error::io(folder, &error);
    let entries = fs::read_dir(folder).map_err(failed)?;
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names = entries.map(|entry| entry.map(name)).collect::<io::Result<Vec<_>>>().map_err(failed)?;
    names.sort();
    Ok(names)
}

fn is_hex(byte: u8) -> bool {
    byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)
}
