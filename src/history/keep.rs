//! The write path: one change, one commit, kept for good or not at all.

use std::thread;

use git2::{ErrorCode, Oid};

use super::commit;
use super::error::Error;
use super::files;
use super::heads;
use super::index::{Index, IndexLock, LOOKS, PAUSE};
use super::intent::Intent;
use super::lock::Lock;
use super::recover;
use super::repository::Repository;
use super::site::{self, Base, Site};
use super::step::Step;
use super::survey::{self, Content, Draft};
use crate::ledger::Change;

/// What has been kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The new commit, or `None` when nothing would have changed.
    pub commit: Option<String>,
    /// The files of the commit, below the ledger's root, sorted.
    pub paths: Vec<String>,
}

/// What the branch is to move to.
pub(super) enum Aim<'a> {
    /// A new commit with this message on top of the present one, and of another that it joins.
    Commit {
        /// The whole message.
        message: &'a str,
        /// The second parent.
        joined: Option<Oid>,
    },
    /// A commit that is there already and has the present one in its history.
    Forward(Oid),
}

impl Aim<'_> {
    /// Whether the branch moves even when no file differs.
    fn is_wanted_anyway(&self) -> bool {
        !matches!(self, Self::Commit { joined: None, .. })
    }
}

impl Repository {
    /// Keeps one change as one commit of the given program version. `decide` runs under the lock, on a ledger where
    /// nothing is unfinished; `watch` hears of every point passed.
    ///
    /// # Errors
    /// Whatever `decide` refuses, and every variant of [`Error`] but `NoRepository` and `NoCommit`. After an error
    /// nothing has changed, except for `Unfinished`.
    pub fn keep<E: From<Error>>(
        &self,
        version: &str,
        decide: impl FnOnce() -> Result<Change, E>,
        watch: &mut dyn FnMut(Step),
    ) -> Result<Kept, E> {
        let state = site::state_folder(self.git())?;
        let _lock = Lock::take(&state, self.patience())?;
        watch(Step::Locked);
        let site = Site::open(self.work())?;
        recover::recover(&site)?;
        watch(Step::Recovered);
        let base = self.ready()?;
        let change = decide()?;
        watch(Step::Decided);
        let message = commit::message(&change, version)?;
        let log = format!("regie: {}", commit::subject(&change));
        let draft = |index: &Index, base: &Base| survey::survey(&site, base, index, self.prefix(), change);
        let aim = Aim::Commit { message: &message, joined: None };
        Ok(self.write((&site, &base), draft, (&aim, &log), watch)?)
    }

    /// The message of the commit that a change would make, for showing it beforehand.
    ///
    /// # Errors
    /// `NotACode` when a part of it is free text.
    pub fn plan_message(&self, change: &Change, version: &str) -> Result<String, Error> {
        commit::message(change, version)
    }

    /// Moves the branch to what is aimed at, with the files that `draft` finds to differ; under our lock.
    pub(super) fn write(
        &self,
        (site, base): (&Site, &Base),
        draft: impl FnOnce(&Index, &Base) -> Result<Draft, Error>,
        (aim, log): (&Aim<'_>, &str),
        watch: &mut dyn FnMut(Step),
    ) -> Result<Kept, Error> {
        let lock = IndexLock::take(site)?;
        watch(Step::IndexLocked);
        if Base::read(&site.git)? != *base {
            return Err(Error::Moved { branch: base.branch.clone() });
        }
        let index = Index::open(site)?;
        let draft = match draft(&index, base) {
            Ok(draft) if !draft.pieces.is_empty() || aim.is_wanted_anyway() => draft,
            nothing => return nothing.map(|_| Kept { commit: None, paths: Vec::new() }),
        };
        watch(Step::Checked);
        let commit = match aim {
            Aim::Forward(commit) => *commit,
            Aim::Commit { message, joined } => {
                commit::objects(site, base, &draft, (message, *joined), watch)?
            }
        };
        let intent = self.advance(site, base, (&draft, commit, log), watch)?;
        watch(Step::BranchMoved);
        heads::follow(site, base, commit);
        recover::finish(site, &intent, index, watch)
            .and_then(|()| lock.release())
            .and_then(|()| {
                watch(Step::IndexUnlocked);
                Intent::remove(&site.state)
            })
            .map_err(|error| error.unfinished(&intent.commit))?;
        watch(Step::Done);
        let below = |path: &str| path.strip_prefix(self.prefix()).unwrap_or(path).to_owned();
        let paths = intent.paths().map(below).collect();
        Ok(Kept { commit: Some(intent.commit), paths })
    }

    /// Writes the intent and the temporary files, then moves the branch; undoes the former when the latter fails.
    fn advance(
        &self,
        site: &Site,
        base: &Base,
        (draft, commit, log): (&Draft, Oid, &str),
        watch: &mut dyn FnMut(Step),
    ) -> Result<Intent, Error> {
        let intent = Intent {
            git_folder: site.git_folder(),
            branch: base.branch.clone(),
            parent: base.parent.map(|id| id.to_string()),
            commit: commit.to_string(),
            depth: self.prefix().matches('/').count(),
            pieces: draft.pieces.iter().map(|(piece, _)| piece.clone()).collect(),
        };
        intent.write(&site.state)?;
        watch(Step::IntentWritten);
        let moved = stage(site, draft, watch).and_then(|()| {
            watch(Step::Prepared);
            move_branch(site, base, commit, log)
        });
        let Err(error) = moved else { return Ok(intent) };
        // The branch can have moved all the same, when only the syncing of its folder was refused.
        if Base::read(&site.git).is_ok_and(|now| now.parent == Some(commit)) {
            return Ok(intent);
        }
        // What cannot be undone now is undone by the next command, for the intent then still stands.
        drop(recover::drop_intent(site, &intent));
        Err(error)
    }
}

/// Writes the temporary files of those working files that do not hold their new content yet.
fn stage(site: &Site, draft: &Draft, watch: &mut dyn FnMut(Step)) -> Result<(), Error> {
    for (piece, content) in &draft.pieces {
        let seen = files::look(&site.work, &piece.path)?;
        match content {
            Content::Gone => continue,
            Content::Bytes(bytes) if !seen.holds(Some(bytes)) => {
                files::stage(&site.work, &piece.path, bytes)?;
            }
            Content::Stored if !seen.is(piece.new_blob()) => {
                let id = piece.new_blob().unwrap_or(Oid::ZERO_SHA1);
                let blob = site.git.find_blob(id).map_err(|error| site.refused(&error))?;
                files::stage(&site.work, &piece.path, blob.content())?;
            }
            Content::Bytes(_) | Content::Stored => {}
        }
        watch(Step::FileStaged);
    }
    Ok(())
}

/// Compare-and-swap: the branch moves only when it still stands at the parent.
fn move_branch(site: &Site, base: &Base, commit: Oid, log: &str) -> Result<(), Error> {
    let from = base.parent.unwrap_or(Oid::ZERO_SHA1);
    for _ in 0..LOOKS {
        let Err(error) = site.git.reference_matching(&base.branch, commit, true, from, log) else {
            return Ok(());
        };
        match error.code() {
            ErrorCode::Locked => thread::sleep(PAUSE),
            ErrorCode::Modified | ErrorCode::NotFound | ErrorCode::Exists => {
                return Err(Error::Moved { branch: base.branch.clone() });
            }
            _ => return Err(site.refused(&error)),
        }
    }
    let path = site.git.commondir().join(format!("{}.lock", base.branch));
    Err(Error::GitBusy { path: path.display().to_string() })
}
