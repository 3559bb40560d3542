//! Git's index: locked so that a crash can be told from another program, and brought along for our own paths only.
//!
//! Left behind, it would make the user's next plain `git commit` delete the record.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use git2::{IndexEntry, IndexTime, Oid};

use super::error::Error;
use super::files;
use super::intent::Piece;
use super::site::Site;

/// What our own `index.lock` holds; git's is empty or a whole index.
const MARK: &[u8] = b"regie\n";

/// How often we look whether another git program has let go of a lock file, and how long between two looks.
pub(super) const LOOKS: u32 = 200;
pub(super) const PAUSE: Duration = Duration::from_millis(10);

/// Room that is kept free on the disk for the branch, its log and the longer index, in bytes.
const RESERVE: usize = 64 * 1024;

/// Git's index lock, given back when the value goes.
pub(super) struct IndexLock {
    path: PathBuf,
    held: bool,
}

impl IndexLock {
    /// Takes git's index lock; our own one left behind by a crash is taken over.
    pub(super) fn take(site: &Site) -> Result<Self, Error> {
        let path = site.git.path().join("index.lock");
        for _ in 0..LOOKS {
            release_stale(&path)?;
            if make(site, &path)? {
                return Ok(Self { path, held: true });
            }
            thread::sleep(PAUSE);
        }
        Err(Error::GitBusy { path: path.display().to_string() })
    }

    /// Gives it back, telling when that fails.
    pub(super) fn release(mut self) -> Result<(), Error> {
        self.held = false;
        files::remove_file(&self.path)
    }
}

impl Drop for IndexLock {
    fn drop(&mut self) {
        if self.held {
            // Nothing can be told from here; the next command takes a marked lock over.
            drop(fs::remove_file(&self.path));
        }
    }
}

/// The next index while it is being made, in our own folder.
struct Copy(PathBuf);

impl Drop for Copy {
    fn drop(&mut self) {
        // Nothing can be told from here; the next command takes it away.
        drop(fs::remove_file(&self.0));
    }
}

/// Refuses an index of a kind that libgit2 does not know.
pub(super) fn readable(git: &git2::Repository) -> Result<(), Error> {
    let place = git.path().join("index");
    git2::Index::open(&place).map(|_| ()).map_err(|error| unread(git, &place, &error))
}

fn unread(git: &git2::Repository, place: &Path, error: &git2::Error) -> Error {
    match error.class() {
        git2::ErrorClass::Index => Error::UnsupportedRepository {
            path: git.path().display().to_string(),
            feature: "index".to_owned(),
        },
        _ => Error::git(place, error),
    }
}

/// Git's index as read, with what is to change in it.
pub(super) struct Index {
    entries: git2::Index,
    copy: Copy,
    place: PathBuf,
    stamp: Option<i64>,
}

impl Index {
    /// Reads the index, under its lock, and keeps room on the disk for the next one.
    pub(super) fn open(site: &Site) -> Result<Self, Error> {
        clear(&site.state)?;
        let place = site.git.path().join("index");
        let stamp = fs::symlink_metadata(&place).ok().map(|known| stat(&known).1.0);
        // From here on the copy goes when the value goes, also when reading it is refused.
        let copy = Copy(site.state.join("index"));
        if let Some(bytes) = files::read_own(&place)? {
            fs::write(&copy.0, bytes).map_err(|error| Error::io(&copy.0, &error))?;
        }
        let entries = git2::Index::open(&copy.0).map_err(|error| unread(&site.git, &copy.0, &error))?;
        let reserve = OpenOptions::new().create(true).append(true).open(&copy.0);
        let kept = reserve.and_then(|mut file| file.write_all(&vec![0; RESERVE]));
        kept.map_err(|error| Error::io(&copy.0, &error))?;
        Ok(Self { entries, copy, place, stamp })
    }

    /// The blob that is staged at a path.
    pub(super) fn blob(&self, path: &str) -> Option<Oid> {
        self.entries.get_path(Path::new(path), 0).map(|entry| entry.id)
    }

    /// Brings one path along.
    pub(super) fn set(&mut self, work: &Path, piece: &Piece) -> Result<(), Error> {
        let Some(id) = piece.new_blob() else {
            let gone = self.entries.remove(Path::new(&piece.path), 0);
            return match gone {
                Err(error) if error.code() != git2::ErrorCode::NotFound => {
                    Err(Error::git(&self.place, &error))
                }
                _ => Ok(()),
            };
        };
        let known = fs::symlink_metadata(work.join(&piece.path)).ok().filter(fs::Metadata::is_file);
        // Without stat data git looks at the content itself: so it does where a hand edit stands now.
        let ours = matches!(files::look(work, &piece.path), Ok(seen) if seen.is(Some(id)));
        let mut entry = entry(&piece.path, id, known.filter(|_| ours).as_ref());
        if piece.program == Some(true) {
            entry.mode = 0o100_755;
        }
        self.entries.add(&entry).map_err(|error| Error::git(&self.place, &error))
    }

    /// Writes the next index beside the old one, synced.
    pub(super) fn write(&mut self, work: &Path) -> Result<(), Error> {
        self.smudge(work)?;
        files::remove_file(&self.copy.0)?;
        self.entries.write().map_err(|error| Error::git(&self.copy.0, &error))?;
        let synced = OpenOptions::new().write(true).open(&self.copy.0).and_then(|file| file.sync_all());
        synced.map_err(|error| Error::io(&self.copy.0, &error))
    }

    /// Puts the next index in the place of the old one.
    pub(super) fn place(self) -> Result<(), Error> {
        match fs::rename(&self.copy.0, &self.place) {
            // A linked work tree may have its git folder on another disk than the shared one.
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                let beside = self.place.with_extension("regie-new");
                let moved = fs::copy(&self.copy.0, &beside).and_then(|_| fs::rename(&beside, &self.place));
                moved.map_err(|error| Error::io(&self.place, &error))?;
            }
            moved => moved.map_err(|error| Error::io(&self.place, &error))?,
        }
        self.place.parent().map_or(Ok(()), files::sync_folder)
    }

    /// Files that were edited in the very moment of the old index: git tells them from clean ones by the index being
    /// no younger, which the next index will be. So those that differ lose their stat data, as git itself does.
    fn smudge(&mut self, work: &Path) -> Result<(), Error> {
        let Some(stamp) = self.stamp else { return Ok(()) };
        // Most builds of git compare whole seconds.
        let racy = |entry: &IndexEntry| i64::from(entry.mtime.seconds()) >= stamp;
        let racy: Vec<IndexEntry> = self.entries.iter().filter(racy).collect();
        for mut entry in racy {
            let path = String::from_utf8_lossy(&entry.path).into_owned();
            let clean = matches!(files::look(work, &path), Ok(seen) if seen.is(Some(entry.id)));
            if !clean && entry.file_size != 0 {
                entry.file_size = 0;
                self.entries.add(&entry).map_err(|error| Error::git(&self.place, &error))?;
            }
        }
        Ok(())
    }
}

/// Takes away what a crash left of the next index.
pub(super) fn clear(state: &Path) -> Result<(), Error> {
    let copy = state.join("index");
    files::remove_file(&copy.with_extension("lock"))?;
    files::remove_file(&copy)
}

/// Takes away an index lock that carries our mark: its process is gone, for the lock on the ledger is ours.
pub(super) fn release_stale(path: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(known) if known.len() == MARK.len() as u64 => {}
        _ => return Ok(()),
    }
    if files::read_own(path)?.as_deref() == Some(MARK) { files::remove_file(path) } else { Ok(()) }
}

/// Makes the lock file whole at once, by a link to a marked file; whether it was free.
fn make(site: &Site, path: &Path) -> Result<bool, Error> {
    let mark = site.state.join("mark");
    if files::read_own(&mark)?.as_deref() != Some(MARK) {
        files::write_own(&mark, MARK)?;
    }
    let taken = |error: &io::Error| error.kind() == io::ErrorKind::AlreadyExists;
    match fs::hard_link(&mark, path) {
        Ok(()) => return Ok(true),
        Err(error) if taken(&error) => return Ok(false),
        // Not every file system has links.
        Err(_) => {}
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(MARK).map(|()| true).map_err(|error| Error::io(path, &error)),
        Err(error) if taken(&error) => Ok(false),
        Err(error) => Err(Error::io(path, &error)),
    }
}

/// An index entry with the file's stat data, or without.
fn entry(path: &str, id: Oid, known: Option<&fs::Metadata>) -> IndexEntry {
    let ((change, own), at) = known.map_or(((IndexTime::new(0, 0), [0; 4]), (0, 0)), |known| {
        let (numbers, at) = stat(known);
        (numbers, at)
    });
    let [device, inode, user, group] = own;
    let size = known.map_or(0, |known| low(known.len()));
    IndexEntry {
        ctime: change,
        mtime: IndexTime::new(low(at.0.cast_unsigned()).cast_signed(), at.1),
        dev: device,
        ino: inode,
        mode: 0o100_644,
        uid: user,
        gid: group,
        file_size: size,
        id,
        flags: 0,
        flags_extended: 0,
        path: path.as_bytes().to_vec(),
    }
}

/// Change time and device, inode, user, group as git keeps them; then the modification time.
#[cfg(unix)]
fn stat(known: &fs::Metadata) -> ((IndexTime, [u32; 4]), (i64, u32)) {
    use std::os::unix::fs::MetadataExt;
    let nanos = |count: i64| u32::try_from(count).unwrap_or(0);
    let change = IndexTime::new(low(known.ctime().cast_unsigned()).cast_signed(), nanos(known.ctime_nsec()));
    let own = [low(known.dev()), low(known.ino()), known.uid(), known.gid()];
    ((change, own), (known.mtime(), nanos(known.mtime_nsec())))
}

/// Without them git looks at the content.
#[cfg(not(unix))]
fn stat(_: &fs::Metadata) -> ((IndexTime, [u32; 4]), (i64, u32)) {
    ((IndexTime::new(0, 0), [0; 4]), (0, 0))
}

/// The low 32 bits: git's index has no room for more.
fn low(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0)
}
