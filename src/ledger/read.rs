//! From bytes to records, and the disk that holds them; [`super::source::Source`] is the door.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::path::{Path, PathBuf};

use super::error::{Error, Excerpt};
use super::format::{self, Problem, Trouble, Unknown};
use super::layout::{LARGEST, SETTINGS, format_of};
use crate::model::Record;
use crate::model::file::{Remark, RemarkKind};
use crate::model::settings::RecordFormat;

/// A record with the text it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored<T> {
    /// The file, relative to the ledger.
    pub path: String,
    /// Its text.
    pub text: String,
    /// The record.
    pub record: T,
    /// Keys that it does not have.
    pub unknown: Vec<Unknown>,
}

/// The nearest folder upward from `start` that holds `regie.toml`.
///
/// # Errors
/// When there is none up to the root of the disk.
pub fn find_root(start: &Path) -> Result<PathBuf, Error> {
    let absolute =
        std::path::absolute(start).map_err(|error| Error::io(start.display().to_string(), &error))?;
    absolute
        .ancestors()
        .find(|folder| folder.join(SETTINGS).is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| Error::NoLedger { start: absolute.display().to_string() })
}

/// The text of a file, or `None` when there is none. Follows no link and reads regular files of at most 1 MiB.
///
/// # Errors
/// A link or folder in its place, a file too large, bytes that are not UTF-8, or a failing disk.
pub(super) fn text(root: &Path, path: &str) -> Result<Option<String>, Error> {
    let full = root.join(path);
    let Some(found) = inspect(root, path)? else { return Ok(None) };
    if found.is_symlink() || !found.is_file() {
        let kind = if found.is_symlink() {
            "symlink"
        } else if found.is_dir() {
            "folder"
        } else {
            "other"
        };
        return Err(Error::NotARecordFile { path: path.to_owned(), kind: kind.to_owned() });
    }
    if found.len() > LARGEST {
        return Err(Error::FileTooLarge { path: path.to_owned(), size: found.len() });
    }
    let bytes = std::fs::read(&full).map_err(|error| Error::io(path, &error))?;
    utf8(path, bytes).map(Some)
}

/// The names in a folder, sorted; empty when there is no such folder. Hidden names are left out.
///
/// # Errors
/// A link in the folder's place, or a failing disk.
pub(super) fn names(root: &Path, path: &str) -> Result<Vec<String>, Error> {
    let Some(found) = inspect(root, path)? else { return Ok(Vec::new()) };
    if !found.is_dir() {
        return Err(Error::NotARecordFile { path: path.to_owned(), kind: "other".to_owned() });
    }
    let entries = std::fs::read_dir(root.join(path)).map_err(|error| Error::io(path, &error))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Error::io(path, &error))?;
        if let Ok(name) = entry.file_name().into_string()
            && !name.starts_with('.')
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a path below the root is a folder, and not a link to one.
pub(super) fn is_folder(root: &Path, path: &str) -> bool {
    inspect(root, path).ok().flatten().is_some_and(|found| found.is_dir())
}

/// Reads the record from a text that was found at `path`.
///
/// # Errors
/// The first place where the text is not the record it should be.
pub fn record<T: Record>(path: &str, text: String) -> Result<Stored<T>, Error> {
    let format = format_of(path).unwrap_or_default();
    match typed::<T>(&text, format) {
        Ok((record, unknown)) => Ok(Stored { path: path.to_owned(), text, record, unknown }),
        Err(problem) => Err(invalid(path, text, problem)),
    }
}

/// The error for a problem in a text.
#[must_use]
pub fn invalid(path: &str, text: String, problem: Problem) -> Error {
    let at = problem.at.unwrap_or(0..0);
    let line = line_at(&text, at.start);
    let excerpt = Box::new(Excerpt { text, at });
    Error::InvalidRecord { path: path.to_owned(), line, excerpt, trouble: Box::new(problem.trouble) }
}

/// The error for a key that a file should not have.
#[must_use]
pub fn strange(path: &str, text: String, unknown: &Unknown) -> Error {
    let close = unknown.close.clone().unwrap_or_default();
    let trouble = Trouble::UnknownField { field: unknown.key.clone(), close };
    invalid(path, text, Problem::at(trouble, unknown.at.clone()))
}

/// The unknown keys of a file as remarks.
#[must_use]
pub fn unknown_fields<T>(stored: &Stored<T>) -> Vec<Remark> {
    stored
        .unknown
        .iter()
        .map(|unknown| Remark {
            path: stored.path.clone(),
            line: line_at(&stored.text, unknown.at.start),
            kind: RemarkKind::UnknownField { key: unknown.key.clone(), close: unknown.close.clone() },
        })
        .collect()
}

/// The line of a byte, from 1.
#[must_use]
pub fn line_at(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|sign| *sign == b'\n').count()
}

fn typed<T: Record>(text: &str, format: RecordFormat) -> Result<(T, Vec<Unknown>), Problem> {
    let mut node = format::parse(text, format)?;
    let expected = format!("{}/{}", T::KIND, T::VERSION);
    let header = node.take("format");
    let found = header.as_ref().and_then(|field| field.node.text()).unwrap_or_default().to_owned();
    if found != expected {
        let at = header.map_or(0..0, |field| field.node.at);
        return Err(Problem::at(Trouble::WrongFormat { expected, found }, at));
    }
    format::read(&node)
}

/// What is at a path, without following a link anywhere below the root.
fn inspect(root: &Path, path: &str) -> Result<Option<std::fs::Metadata>, Error> {
    let mut full = root.to_path_buf();
    let mut found = None;
    for part in path.split('/') {
        full.push(part);
        match std::fs::symlink_metadata(&full) {
            Ok(metadata) => found = Some(metadata),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::io(path, &error)),
        }
        if found.as_ref().is_some_and(std::fs::Metadata::is_symlink) {
            return Err(Error::NotARecordFile { path: path.to_owned(), kind: "symlink".to_owned() });
        }
    }
    Ok(found)
}

/// The text that bytes hold.
///
/// # Errors
/// When they are not UTF-8, at the first place.
pub fn utf8(path: &str, bytes: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let sign = char::REPLACEMENT_CHARACTER.len_utf8();
        invalid(path, text, Problem::at(Trouble::NotUtf8, good..good + sign))
    })
}
