//! Files that are not the ledger's: what a user hands in, and where a report goes.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::io::Read;
use std::path::{Path, PathBuf};

use super::error::Error;
use super::layout::LARGEST;
use super::read::utf8;
use super::table::TableError;

/// The text of a file that the user named; `-` is standard input.
///
/// # Errors
/// When it cannot be read, is over 1 MiB, or is not UTF-8.
pub fn read(path: &str) -> Result<String, Error> {
    utf8(path, bytes(path, LARGEST)?)
}

fn bytes(path: &str, most: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let read = if path == "-" {
        std::io::stdin().lock().take(most + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| Error::io(path, &error))?;
    if bytes.len() as u64 > most {
        return Err(Error::FileTooLarge { path: path.to_owned(), size: bytes.len() as u64 });
    }
    Ok(bytes)
}

/// Whether something stands at a path.
#[must_use]
pub fn exists(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// A large file that the user named, to be read bit by bit.
///
/// # Errors
/// When it is no file, cannot be read, or is over 256 MiB.
pub fn open(path: &str) -> Result<std::fs::File, Error> {
    let failed = |error: std::io::Error| Error::io(path, &error);
    let file = std::fs::File::open(path).map_err(failed)?;
    let known = file.metadata().map_err(failed)?;
    if known.is_dir() {
        return Err(Error::NotARecordFile { path: path.to_owned(), kind: "folder".to_owned() });
    }
    if known.len() > LARGEST_IN {
        let most = LARGEST_IN / (1024 * 1024);
        return Err(TableError::TooHeavy { path: path.to_owned(), most }.into());
    }
    Ok(file)
}

/// The largest file that is taken in, in bytes (256 MiB).
const LARGEST_IN: u64 = 256 * 1024 * 1024;

/// The text of a large file that the user named; `-` is standard input.
///
/// # Errors
/// As [`read`], from 256 MiB on.
pub fn read_large(path: &str) -> Result<String, Error> {
    utf8(path, bytes(path, LARGEST_IN)?)
}

/// Writes a text where the user wants it, whole or not at all.
///
/// # Errors
/// When the disk refuses.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    write_bytes(path, text.as_bytes())
}

/// Writes bytes where the user wants them, whole or not at all.
///
/// # Errors
/// When the disk refuses.
pub fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    self::folder(folder)?;
    let failed = |error: std::io::Error| Error::io(path.display().to_string(), &error);
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    std::io::Write::write_all(&mut file, bytes).map_err(failed)?;
    readable(file.path()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Whether a new file may stand at a path: nothing does yet, or the user said that it may be replaced.
///
/// # Errors
/// [`Error::FileExists`]; a folder is never replaced by a file.
pub fn free(path: &Path, force: bool) -> Result<(), Error> {
    let shown = path.display().to_string();
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => Err(Error::NotARecordFile { path: shown, kind: "folder".to_owned() }),
        Ok(_) if !force => Err(Error::FileExists { path: shown }),
        _ => Ok(()),
    }
}

/// Puts files into a folder of their own, all or none: they are written beside it, and the folder is moved. A folder
/// that exists is only replaced when `force` says so and `ours` knows every name in it.
///
/// # Errors
/// [`Error::FolderInUse`], or the disk refuses.
pub fn write_folder(
    path: &Path,
    files: &[(String, Vec<u8>)],
    force: bool,
    ours: fn(&str) -> bool,
) -> Result<(), Error> {
    let failed = |error: std::io::Error| Error::io(path.display().to_string(), &error);
    let parent = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    folder(parent)?;
    let old = replaceable(path, force, ours)?;
    let work = tempfile::Builder::new().prefix(".regie-").tempdir_in(parent).map_err(failed)?;
    let (made, gone) = (work.path().join("new"), work.path().join("old"));
    for (name, bytes) in files {
        write_bytes(&made.join(name), bytes)?;
    }
    if old {
        std::fs::rename(path, &gone).map_err(failed)?;
    }
    std::fs::rename(&made, path).map_err(|error| {
        // What was there before is there again.
        drop(std::fs::rename(&gone, path));
        failed(error)
    })
}

/// Whether something stands at a path that may be replaced.
fn replaceable(path: &Path, force: bool, ours: fn(&str) -> bool) -> Result<bool, Error> {
    let shown = || path.display().to_string();
    let entries = match std::fs::read_dir(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::io(shown(), &error)),
        Ok(entries) => entries,
    };
    let (mut empty, mut strange) = (true, false);
    for entry in entries {
        let entry = entry.map_err(|error| Error::io(shown(), &error))?;
        empty = false;
        strange |= !entry.file_name().to_str().is_some_and(ours);
    }
    if empty || force && !strange { Ok(true) } else { Err(Error::FolderInUse { path: shown() }) }
}

/// Keeps a text that a person typed and that could not become a record, and says where.
///
/// # Errors
/// When the disk refuses.
pub fn rescue(folder: &Path, name: &str, text: &str) -> Result<PathBuf, Error> {
    let path = folder.join(name);
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder.display().to_string(), &error))?;
    write(&path, text)?;
    Ok(path)
}

/// Takes away a text that is no longer needed; one that stays does no harm.
pub fn forget(path: &Path) {
    drop(std::fs::remove_file(path));
}

/// Takes a folder away when nothing stands in it; one that stays does no harm.
pub fn forget_folder(path: &Path) {
    drop(std::fs::remove_dir(path));
}

/// Makes a folder for a new ledger, for its owner only; it may exist when it is empty.
///
/// # Errors
/// When something stands in it, or the disk refuses.
pub fn new_folder(path: &Path) -> Result<(), Error> {
    let shown = path.display().to_string();
    match std::fs::read_dir(path) {
        Ok(mut entries) => match entries.next() {
            Some(_) => Err(Error::FolderInUse { path: shown }),
            None => Ok(()),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => folder(path),
        Err(error) => Err(Error::io(shown, &error)),
    }
}

/// Makes a folder when it is not there, for its owner only: others on the machine have no business in it.
///
/// # Errors
/// When the disk refuses.
pub fn folder(path: &Path) -> Result<(), Error> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.recursive(true).create(path);
    made.map_err(|error| Error::io(path.display().to_string(), &error))
}

/// A temporary file is for its owner only; a report is an ordinary file.
fn readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}
