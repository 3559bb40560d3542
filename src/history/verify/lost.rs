//! What a commit takes away: record files and written journal entries.

use git2::{Commit, Oid, Repository};

use super::commits::blob;
use super::{FlawKind, Verification};
use crate::history::differing::Differing;
use crate::history::log::Entry;
use crate::ledger::{kind, read};
use crate::model::journal::{Entry as Written, Journal};

/// Actions that may take a record file away, and say so.
const TAKES_AWAY: [&str; 7] =
    ["edit.manual", "undo", "redo", "case.part", "convert", "migrate", "conflict.resolve"];

/// Actions that may take a journal entry away again, or bring it in another form.
const TAKES_BACK: [&str; 6] = ["undo", "redo", "case.part", "convert", "migrate", "conflict.resolve"];

/// A commit and what it says.
pub(super) struct Told<'a> {
    pub(super) git: &'a Repository,
    pub(super) commit: &'a Commit<'a>,
    pub(super) entry: &'a Entry,
    pub(super) prefix: &'a str,
}

/// Tells what was taken away without a word.
pub(super) fn judge(told: &Told<'_>, differing: &[Differing], found: &mut Verification) {
    let action = told.entry.value("Action").unwrap_or_default();
    for file in differing.iter().filter(|file| file.old.is_some() && file.new.is_none()) {
        let Some(record) = kind::trailer(&file.path) else { continue };
        // Moved or brought into the other format: the record is still there.
        let stays = differing
            .iter()
            .any(|other| other.new.is_some() && kind::trailer(&other.path).as_ref() == Some(&record));
        if !stays && !TAKES_AWAY.contains(&action) && !kind::is_journal(&file.path) {
            let flaw = found.flaw(FlawKind::DeletedRecord).at_commit(&told.entry.id).at(&file.path);
            flaw.record = Some(record);
        }
    }
    if !TAKES_BACK.contains(&action) {
        journals(told, differing, found);
    }
}

/// Every entry that a parent has must stand in the commit as it was.
fn journals(told: &Told<'_>, differing: &[Differing], found: &mut Verification) {
    let files: Vec<&Differing> = differing.iter().filter(|file| kind::is_journal(&file.path)).collect();
    let kept: Vec<Written> = files.iter().flat_map(|file| entries(told.git, &file.path, file.new)).collect();
    for parent in told.commit.parent_ids() {
        for file in &files {
            let old = blob(told.git, parent, &format!("{}{}", told.prefix, file.path));
            let holder = kind::trailer(&file.path).unwrap_or_default();
            for written in entries(told.git, &file.path, old) {
                if kept.contains(&written) || was_taken_back(told, parent, (file, &written)) {
                    continue;
                }
                let flaw = found.flaw(FlawKind::JournalAltered).at_commit(&told.entry.id).at(&file.path);
                flaw.record = Some(format!("{holder}/{}", written.id));
            }
        }
    }
}

/// Whether a merge leaves out an entry because the other side had taken it back or changed it before.
fn was_taken_back(told: &Told<'_>, parent: Oid, (file, written): (&Differing, &Written)) -> bool {
    let path = format!("{}{}", told.prefix, file.path);
    told.commit.parent_ids().filter(|other| *other != parent).any(|other| {
        let base = told.git.merge_base(parent, other).ok().and_then(|base| blob(told.git, base, &path));
        let there = blob(told.git, other, &path);
        entries(told.git, &file.path, base).contains(written)
            && !entries(told.git, &file.path, there).contains(written)
    })
}

/// The entries of a journal; none where it cannot be read.
fn entries(git: &Repository, path: &str, blob: Option<Oid>) -> Vec<Written> {
    let blob = blob.and_then(|id| git.find_blob(id).ok());
    let text = blob.and_then(|blob| String::from_utf8(blob.content().to_vec()).ok());
    let journal = text.and_then(|text| read::record::<Journal>(path, text).ok());
    journal.map(|journal| journal.record.entries).unwrap_or_default()
}
