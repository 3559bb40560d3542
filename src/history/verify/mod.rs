//! `verify`: whether the history is whole and says what happened. Nothing is ever put right here, only told.
//!
//! ```text
//! store    every file of the object folder, byte for byte      reach    every object that a branch leads to, hashed anew
//! past     branches against where they were seen last          commits  each commit: author, signature, trailers, contents
//! touched  the records that a commit really touches            locks    what others or a crash left behind
//! ```
//!
//! libgit2 is trusted with finding objects, never with judging them: what it hands out is hashed here.

mod commits;
mod locks;
mod lost;
mod past;
mod reach;
mod sealed;
mod store;
mod team;
mod touched;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::error::Error;
use super::repository::Repository;
use crate::model::profile::Weight;

/// What was found and what was not looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    /// What is wrong, in the order of the parts of the work.
    pub flaws: Vec<Flaw>,
    /// What was not judged, and how many of it.
    pub unchecked: BTreeMap<Unchecked, usize>,
    /// How many objects were hashed anew.
    pub objects: usize,
    /// How many commits of the ledger were judged.
    pub commits: usize,
    /// Whether the branches are taken for true from here on, as was asked.
    pub accepted: bool,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// What it is.
    pub kind: FlawKind,
    /// How many commits or files it is about; only one is named.
    pub count: usize,
    /// The commit.
    pub commit: Option<String>,
    /// The file of the ledger or of git, or the branch.
    pub place: Option<String>,
    /// The record, as trailers name it, or the action.
    pub record: Option<String>,
    /// Whose: a mail address or a handle.
    pub who: Option<String>,
}

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlawKind {
    /// A branch no longer holds the commit at which it was seen last.
    Rewritten,
    /// The bytes of an object are not those that its name was made from.
    DamagedObject,
    /// A pack of objects, or its list, is not as git wrote it.
    DamagedPack,
    /// A file that git keeps beside the objects for speed is not as git wrote it.
    DamagedAid,
    /// An object that history needs is not there or cannot be read.
    MissingObject,
    /// Something in the object folder that git does not put there.
    StrayFile,
    /// What an interrupted git left in the object folder.
    HalfWritten,
    /// A branch or tag that leads to nothing.
    BrokenBranch,
    /// History that does not go back to the first commit.
    SecondBeginning,
    /// A link, another repository or an impossible name in the ledger.
    OddEntry,
    /// A record that the commit changes and does not name.
    UnnamedRecord,
    /// A record that the commit names and does not change.
    UntouchedRecord,
    /// An action that no command has.
    UnknownAction,
    /// A mail address that nobody in the team has or had.
    UnknownAuthor,
    /// A team member who acts and is none.
    UnknownActor,
    /// One team member acts, another one makes the commit.
    OtherActor,
    /// A record file that was taken away without a word.
    DeletedRecord,
    /// A written journal entry that was changed or taken away.
    JournalAltered,
    /// A signature that does not belong to the commit.
    BadSignature,
    /// A signature by a key that is not the author's.
    UnknownKey,
    /// A signature by a key of the author that did not count on that day.
    ExpiredKey,
    /// A signature in the text of a message, where it proves nothing.
    PastedSignature,
    /// Commits without signature by somebody who had a key that day.
    KeyNotUsed,
    /// A lock file that nobody takes away.
    LockLeft,
    /// A change that was begun and not finished.
    Unfinished,
}

impl FlawKind {
    /// How much it weighs: broken or false, not accounted for, or worth knowing.
    #[must_use]
    pub fn weight(self) -> Weight {
        match self {
            Self::StrayFile
            | Self::SecondBeginning
            | Self::UnknownAction
            | Self::UnknownAuthor
            | Self::UnknownActor
            | Self::PastedSignature
            | Self::LockLeft
            | Self::Unfinished => Weight::Warning,
            Self::HalfWritten | Self::OtherActor | Self::KeyNotUsed => Weight::Advice,
            _ => Weight::Error,
        }
    }
}

/// What is not judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// Files edited by hand that no commit holds.
    HandEdits,
    /// Commits without signature: anybody could have written the author's name.
    Unsigned,
    /// Commits with a signature that is not by an ssh key.
    ForeignSignature,
    /// Commits made with plain git, which say nothing about themselves.
    PlainCommits,
    /// Commits outside the branch of the ledger: their objects were hashed, their contents not judged.
    OtherBranches,
    /// History that is not in this clone.
    Shallow,
    /// Objects that are kept in another folder.
    Elsewhere,
    /// Branches of which nothing was remembered: a rewriting before today cannot be seen.
    FirstLook,
    /// Locks, because somebody is writing.
    Locks,
    /// Branches, objects and commits, because what leads to them is damaged.
    Rest,
}

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub part: Part,
    /// How much of it is done.
    pub done: usize,
    /// How much there is; 0 when it is not known.
    pub whole: usize,
}

/// The parts of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The files of the object folder.
    Store,
    /// The objects that branches lead to.
    Objects,
    /// The commits of the ledger.
    Commits,
}

/// What to look at, and with what knowledge.
pub struct Asked<'a> {
    /// Whether a command with this action exists.
    pub is_action: &'a dyn Fn(&str) -> bool,
    /// The commit that the branch stands at, whose history is taken for true from here on.
    pub accepted: Option<&'a str>,
}

impl Repository {
    /// Verifies the whole history; changes nothing but the memory of where the branches stand, and that only where no
    /// branch was rewritten.
    ///
    /// # Errors
    /// `NotTheHead` for an accepted commit that the branch does not stand at; `Git`, `Io` where a folder or a reference
    /// cannot be read at all. What can be told as a flaw is one.
    pub fn verify(&self, asked: &Asked<'_>, tell: &mut dyn FnMut(Progress)) -> Result<Verification, Error> {
        let mut found = Verification::default();
        let intact = store::inspect(&self.git().commondir().join("objects"), &mut found, tell)?;
        locks::look(self, &mut found)?;
        // libgit2 trusts the lists of packs and commits and can fall over a damaged one: it is not asked then.
        let lists = [FlawKind::DamagedPack, FlawKind::DamagedAid];
        if found.flaws.iter().any(|flaw| lists.contains(&flaw.kind)) {
            found.leave(Unchecked::Rest, 1);
            return Ok(found);
        }
        past::judge(self, asked.accepted, &mut found)?;
        let reached = reach::walk(self, &intact, &mut found, tell)?;
        commits::judge(self, asked, &reached, (&mut found, tell))?;
        let edited = self.edited().map_or(0, |edited| edited.len());
        found.leave(Unchecked::HandEdits, edited);
        Ok(found)
    }
}

impl Verification {
    fn flaw(&mut self, kind: FlawKind) -> &mut Flaw {
        let flaw = Flaw { kind, count: 1, commit: None, place: None, record: None, who: None };
        self.flaws.push_mut(flaw)
    }

    /// The same flaw of the same person or action is told once, with its count and its newest commit.
    fn again(&mut self, kind: FlawKind, (who, record): (Option<&str>, Option<&str>), commit: &str) {
        let same = |flaw: &&mut Flaw| {
            flaw.kind == kind && flaw.who.as_deref() == who && flaw.record.as_deref() == record
        };
        if let Some(known) = self.flaws.iter_mut().find(same) {
            known.count += 1;
            return;
        }
        let flaw = self.flaw(kind).at_commit(commit);
        flaw.who = who.map(ToOwned::to_owned);
        flaw.record = record.map(ToOwned::to_owned);
    }

    fn leave(&mut self, what: Unchecked, count: usize) {
        if count > 0 {
            *self.unchecked.entry(what).or_default() += count;
        }
    }
}

impl Flaw {
    fn at(&mut self, place: impl Into<String>) -> &mut Self {
        self.place = Some(place.into());
        self
    }

    fn at_commit(&mut self, commit: &(impl ToString + ?Sized)) -> &mut Self {
        self.commit = Some(commit.to_string());
        self
    }
}
