//! Who may write: one process at a time, by an operating system lock that dies with its holder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::error::Error;
use super::moment::instant;
use super::site;

/// The lock file in the repository's `regie/` folder; it stays there, only the lock on it comes and goes.
const NAME: &str = "lock";

/// How many times our patience with one holder we wait in all, however busy the ledger is.
const QUEUE: u32 = 12;

/// The lock, held for as long as the value lives.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits for the lock, at most as long as our patience with one holder: while it passes from hand to hand, others
    /// are at work and our turn will come, up to [`QUEUE`] times that long.
    #[expect(clippy::disallowed_methods, reason = "waiting needs a clock; no result depends on it")]
    pub(super) fn take(folder: &Path, patience: Duration) -> Result<Self, Error> {
        let (start, mut since) = (Instant::now(), Instant::now());
        let mut seen = None;
        let mut pause = u64::from(std::process::id() % 5);
        loop {
            if let Some(lock) = Self::try_take(folder)? {
                return Ok(lock);
            }
            let now = holding(folder);
            if now != seen {
                (seen, since) = (now, Instant::now());
            }
            if since.elapsed() >= patience || start.elapsed() >= patience * QUEUE {
                return Err(holder(folder));
            }
            thread::sleep(Duration::from_millis(4 + pause));
            // Not in step with the others who wait.
            pause = (pause * 3 + 1) % 13;
        }
    }

    /// The lock when nobody holds it.
    pub(super) fn try_take(folder: &Path) -> Result<Option<Self>, Error> {
        let path = folder.join(NAME);
        site::no_link(&path)?;
        let refused = |error: std::io::Error| Error::io(&path, &error);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(refused)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(refused(error)),
        }
        let name = format!("{}\n{}\n", std::process::id(), host());
        file.set_len(0).map_err(refused)?;
        file.rewind().map_err(refused)?;
        file.write_all(name.as_bytes()).map_err(refused)?;
        Ok(Some(Self { _file: file }))
    }
}

/// What tells one holding from the next: when the holder wrote its name.
fn holding(folder: &Path) -> Option<SystemTime> {
    let file = OpenOptions::new().read(true).open(folder.join(NAME)).ok()?;
    file.metadata().and_then(|known| known.modified()).ok()
}

/// Who holds the lock, as far as the file tells.
fn holder(folder: &Path) -> Error {
    let (mut text, mut since) = (String::new(), String::new());
    if let Ok(mut file) = OpenOptions::new().read(true).open(folder.join(NAME)) {
        // A file that cannot be read names nobody: that is what the error then says.
        drop(file.read_to_string(&mut text));
        let age = file.metadata().and_then(|known| known.modified()).ok();
        let age = age.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        since = age.map_or_else(String::new, |age| instant(age.as_secs().cast_signed(), 0).1);
    }
    let mut lines = text.lines();
    let process = lines.next().and_then(|line| line.parse().ok()).unwrap_or(0);
    Error::Busy { process, host: lines.next().unwrap_or_default().to_owned(), since }
}

/// The name of this machine where the operating system keeps it in a file; empty elsewhere.
#[expect(clippy::disallowed_methods, reason = "reads the machine's name, as part of the disk layer")]
fn host() -> String {
    ["/proc/sys/kernel/hostname", "/etc/hostname"]
        .into_iter()
        .find_map(|path| std::fs::read_to_string(path).ok())
        .and_then(|text| text.lines().next().map(|line| line.trim().to_owned()))
        .unwrap_or_default()
}
