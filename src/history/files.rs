//! Working files: looked at, written by temporary file and rename, synced; never through a symbolic link.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use git2::{ObjectType, Oid};

use super::error::Error;

/// What stands at a path of the work tree.
pub(super) enum Seen {
    /// Nothing.
    Absent,
    /// A regular file with this content.
    File(Vec<u8>),
}

impl Seen {
    /// Whether this is what that blob holds, `None` being no file. A checkout with `core.autocrlf` is the same text.
    pub(super) fn is(&self, blob: Option<Oid>) -> bool {
        match (self, blob) {
            (Self::Absent, None) => true,
            (Self::File(bytes), Some(id)) => {
                hash(bytes) == Some(id)
                    || (bytes.windows(2).any(|pair| pair == b"\r\n") && hash(&without_cr(bytes)) == Some(id))
            }
            _ => false,
        }
    }

    /// Whether this is exactly that content, `None` being no file.
    pub(super) fn holds(&self, content: Option<&[u8]>) -> bool {
        match (self, content) {
            (Self::Absent, None) => true,
            (Self::File(bytes), Some(content)) => bytes == content,
            _ => false,
        }
    }
}

/// What stands at a path; refuses links, folders and files on the way.
pub(super) fn look(work: &Path, path: &str) -> Result<Seen, Error> {
    if let Some((parent, _)) = path.rsplit_once('/') {
        let mut at = PathBuf::from(work);
        for part in parent.split('/') {
            at.push(part);
            let shown = || relative(work, &at);
            match fs::symlink_metadata(&at) {
                Err(error) if gone(&error) => return Ok(Seen::Absent),
                Err(error) => return Err(Error::io(&at, &error)),
                Ok(kind) if kind.is_symlink() => return Err(Error::Symlink { path: shown() }),
                Ok(kind) if !kind.is_dir() => return Err(Error::NotAFolder { path: shown() }),
                Ok(_) => {}
            }
        }
    }
    let at = work.join(path);
    match fs::symlink_metadata(&at) {
        Err(error) if gone(&error) => Ok(Seen::Absent),
        Err(error) => Err(Error::io(&at, &error)),
        Ok(kind) if kind.is_symlink() => Err(Error::Symlink { path: path.to_owned() }),
        Ok(kind) if !kind.is_file() => Err(Error::NotAFile { path: path.to_owned() }),
        Ok(_) => fs::read(&at).map(Seen::File).map_err(|error| Error::io(&at, &error)),
    }
}

/// Writes the content beside its place, synced; makes the folders it needs.
pub(super) fn stage(work: &Path, path: &str, content: &[u8]) -> Result<(), Error> {
    make_folders(work, path)?;
    let temporary = temporary(work, path);
    write_synced(&temporary, content).map_err(|error| Error::io(&temporary, &error))
}

/// Whether a temporary file stands beside the place.
pub(super) fn staged(work: &Path, path: &str) -> bool {
    fs::symlink_metadata(temporary(work, path)).is_ok()
}

/// Makes a file one that may be run as a program, or not, as git would have it.
pub(super) fn set_program(work: &Path, path: &str, program: bool) -> Result<(), Error> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let at = work.join(path);
        let known = fs::symlink_metadata(&at).map_err(|error| Error::io(&at, &error))?;
        if known.is_file() && (known.permissions().mode() & 0o111 != 0) != program {
            let mode = if program { 0o755 } else { 0o644 };
            fs::set_permissions(&at, fs::Permissions::from_mode(mode))
                .map_err(|error| Error::io(&at, &error))?;
        }
    }
    Ok(())
}

/// Moves the temporary file into its place.
pub(super) fn place(work: &Path, path: &str) -> Result<(), Error> {
    let target = work.join(path);
    fs::rename(temporary(work, path), &target).map_err(|error| Error::io(&target, &error))
}

/// Takes a file away; one that is gone already is fine.
pub(super) fn remove(work: &Path, path: &str) -> Result<(), Error> {
    remove_file(&work.join(path))
}

/// Takes a temporary file away, if there is one.
pub(super) fn discard(work: &Path, path: &str) -> Result<(), Error> {
    remove_file(&temporary(work, path))
}

/// Takes away the folders around a path that have become empty, up to the given number of path parts.
pub(super) fn prune(work: &Path, path: &str, keep: usize) {
    let parts: Vec<&str> = path.split('/').collect();
    for count in (keep + 1..parts.len()).rev() {
        let folder: PathBuf = parts.iter().take(count).collect();
        // A folder that still holds something stays: the operating system refuses to remove it.
        if fs::remove_dir(work.join(folder)).is_err() {
            return;
        }
    }
}

/// Syncs the folders around these paths, each once, those that exist.
pub(super) fn sync_folders<'a>(work: &Path, paths: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let folders: BTreeSet<PathBuf> =
        paths.filter_map(|path| work.join(path).parent().map(Path::to_path_buf)).collect();
    folders.iter().filter(|folder| folder.is_dir()).try_for_each(|folder| sync_folder(folder))
}

/// Syncs one folder, so that the names in it survive a power cut.
pub(super) fn sync_folder(folder: &Path) -> Result<(), Error> {
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|file| file.sync_all());
        synced.map_err(|error| Error::io(folder, &error))?;
    }
    Ok(())
}

/// Writes a whole file in our own folder by temporary file and rename, synced.
pub(super) fn write_own(path: &Path, content: &[u8]) -> Result<(), Error> {
    let new = path.with_extension("new");
    remove_file(&new)?;
    write_synced(&new, content).map_err(|error| Error::io(&new, &error))?;
    fs::rename(&new, path).map_err(|error| Error::io(path, &error))?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// A file of our own, or `None` when it is not there.
pub(super) fn read_own(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if gone(&error) => Ok(None),
        Err(error) => Err(Error::io(path, &error)),
    }
}

/// Takes a file away; one that is gone already is fine.
pub(super) fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if !gone(&error) => Err(Error::io(path, &error)),
        _ => Ok(()),
    }
}

/// Syncs an object that is a file of its own; one in a pack has been synced by git.
pub(super) fn sync_object(common: &Path, id: Oid) -> Result<(), Error> {
    let name = id.to_string();
    let Some((folder, file)) = name.split_at_checked(2) else { return Ok(()) };
    let path = common.join("objects").join(folder).join(file);
    match File::open(&path).and_then(|file| file.sync_all()) {
        Ok(()) => path.parent().map_or(Ok(()), sync_folder),
        Err(error) if gone(&error) => Ok(()),
        Err(error) => Err(Error::io(&path, &error)),
    }
}

/// The blob id of a content.
pub(super) fn hash(bytes: &[u8]) -> Option<Oid> {
    Oid::hash_object(ObjectType::Blob, bytes).ok()
}

/// Always the same name, so that recovery finds what a crash left behind.
fn temporary(work: &Path, path: &str) -> PathBuf {
    let target = work.join(path);
    let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    target.with_file_name(format!(".{name}.regie-tmp"))
}

/// A new file, never an existing one or a link, readable by all as git makes them.
fn write_synced(path: &Path, content: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if !gone(&error) => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    file.write_all(content)?;
    file.sync_all()
}

/// Makes the folders of a path one by one, syncing the name of each.
fn make_folders(work: &Path, path: &str) -> Result<(), Error> {
    let Some((parent, _)) = path.rsplit_once('/') else { return Ok(()) };
    let mut at = PathBuf::from(work);
    for part in parent.split('/') {
        let above = at.clone();
        at.push(part);
        match fs::create_dir(&at) {
            Ok(()) => sync_folder(&above)?,
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io(&at, &error)),
        }
    }
    Ok(())
}

/// Whether an error says that there is nothing at the path.
fn gone(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// A path as the user knows it, below the work tree.
fn relative(work: &Path, at: &Path) -> String {
    at.strip_prefix(work).unwrap_or(at).to_string_lossy().replace('\\', "/")
}

/// The text as git keeps it.
fn without_cr(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            out.push(*byte);
        }
    }
    out
}
