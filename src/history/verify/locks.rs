//! What others or a crash left behind in the repository's own folder.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::{FlawKind, Unchecked, Verification};
use crate::history::error::Error;
use crate::history::intent::Intent;
use crate::history::lock::Lock;
use crate::history::repository::Repository;
use crate::history::site;

/// A lock that is gone after this long belonged to a program at work.
const MOMENT: Duration = Duration::from_millis(300);

/// Folders of git that hold no locks, or so many files that nobody looks.
const PASSED: [&str; 4] = ["hooks", "logs", "lfs", "modules"];

/// Tells lock files and an unfinished change, unless somebody is writing at this moment.
pub(super) fn look(repository: &Repository, found: &mut Verification) -> Result<(), Error> {
    let state = site::state_folder(repository.git())?;
    let Some(_lock) = Lock::try_take(&state)? else {
        found.leave(Unchecked::Locks, 1);
        return Ok(());
    };
    for place in repository.locks() {
        found.flaw(FlawKind::LockLeft).at(place);
    }
    if Intent::stands(&state) {
        found.flaw(FlawKind::Unfinished).at(".git/regie/intent");
    }
    Ok(())
}

impl Repository {
    /// The lock files that stand in the repository's folder for longer than a moment, as `.git/…`.
    #[must_use]
    pub fn locks(&self) -> Vec<String> {
        let seen = locks_in(self.git().commondir());
        if seen.is_empty() {
            return seen;
        }
        thread::sleep(MOMENT);
        let still = locks_in(self.git().commondir());
        seen.into_iter().filter(|place| still.contains(place)).collect()
    }
}

fn locks_in(folder: &Path) -> Vec<String> {
    let (mut found, mut waiting) = (Vec::new(), vec![String::new()]);
    while let Some(below) = waiting.pop() {
        for entry in fs::read_dir(folder.join(&below)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let place = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            // A folder of objects has two signs.
            let passed = PASSED.contains(&name.as_str()) || below == "objects" && name.len() == 2;
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) && !passed {
                waiting.push(place);
            } else if Path::new(&name).extension().is_some_and(|ending| ending == "lock") {
                found.push(format!(".git/{place}"));
            }
        }
    }
    found.sort();
    found
}
