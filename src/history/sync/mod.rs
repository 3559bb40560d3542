//! Meeting other machines: fetch, meet, keep, push; and again when others pushed meanwhile.
//!
//! ```text
//! remote      an address, read as data          transport   git itself, to fetch and push only
//! scene       two commits and where they come from    walk  the folders whose ids differ
//! meeting     what our side becomes             both        a file that both sides changed
//! moved       a record with another place    settled     a conflict that one side settled
//! follow      what names a service that has another name now
//! givers      who gave a value in a merge of git's own
//! incoming    what may come in at all           together    whether it can be read afterwards
//! account     what came in and went out         clone       a ledger that is not here yet
//! ```

mod account;
mod both;
mod clone;
mod draft;
mod follow;
mod givers;
mod incoming;
mod meeting;
mod moved;
mod remote;
mod scene;
mod settled;
mod together;
mod transport;
mod trouble;
mod walk;

use git2::Oid;

pub use self::account::Moved;
use self::meeting::Meeting;
pub(super) use self::remote::Remote;
use self::scene::Scene;
pub use self::transport::GitProgram;
use self::transport::{Pushed, Transport};
use super::commit;
use super::error::Error;
use super::keep::Aim;
use super::lock::Lock;
use super::recover;
use super::repository::Repository;
use super::site::{self, Site};
use super::step::Step;
use crate::ledger::Change;

/// How often is tried when others push meanwhile.
const TIMES: u32 = 5;

/// What a meeting with another machine came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// The remote's name.
    pub remote: String,
    /// Its address, without any secret.
    pub address: String,
    /// The branch.
    pub branch: String,
    /// Where the ledger stands now; `None` before the first commit.
    pub commit: Option<String>,
    /// What came in, oldest first.
    pub incoming: Vec<Moved>,
    /// What went out, oldest first.
    pub outgoing: Vec<Moved>,
    /// The files that are otherwise now, below the ledger's root.
    pub paths: Vec<String>,
    /// The files that both sides had changed, below the ledger's root.
    pub merged: Vec<String>,
    /// The files that hold what the two sides do not agree on, below the ledger's root.
    pub conflicts: Vec<String>,
    /// Why what is here did not go out, although what came in is kept.
    pub hindrance: Option<Error>,
}

impl Repository {
    /// Meets a remote (without a name that of the branch, else `origin`, else the only one): what is there comes in,
    /// what is here goes out. Where both sides moved they are merged record by record in a commit of both, which says
    /// what `joining` says. `watch` hears of every point of the write path.
    ///
    /// # Errors
    /// Every variant of [`Error`] that says so there, after which nothing has changed, except for `Unfinished`. When
    /// only the last step fails, that is a `hindrance` and no error.
    pub fn sync(
        &self,
        asked: Option<&str>,
        (joining, version): (&Change, &str),
        watch: &mut dyn FnMut(Step),
    ) -> Result<Synced, Error> {
        let round = self.round(asked, commit::message(joining, version)?)?;
        let transport = Transport::open(self)?;
        let mut synced = round.begun();
        for _ in 0..TIMES {
            let theirs = round.fetch(&transport)?;
            let head = match theirs {
                Some(theirs) => round.meet(theirs, &mut synced, watch)?,
                None => self.settled()?.parent,
            };
            synced.commit = head.map(|id| id.to_string());
            synced.incoming = self.apart(theirs, round.before)?;
            let Some(head) = head.filter(|head| theirs != Some(*head)) else { return Ok(synced) };
            match transport.push(&round.remote, head) {
                Ok(Pushed::Done) => {
                    round.note(head)?;
                    synced.outgoing = self.apart(Some(head), theirs)?;
                    return Ok(synced);
                }
                Ok(Pushed::Moved) => {}
                Err(error) => {
                    synced.hindrance = Some(error);
                    return Ok(synced);
                }
            }
        }
        let remote = round.remote.name.clone();
        synced.hindrance = Some(Error::Crowded { remote, times: TIMES });
        Ok(synced)
    }
}

impl Repository {
    /// What would come in and go out, without bringing the two together.
    ///
    /// # Errors
    /// As [`Repository::sync`].
    pub fn foresee(&self, asked: Option<&str>) -> Result<Synced, Error> {
        let round = self.round(asked, String::new())?;
        let theirs = round.fetch(&Transport::open(self)?)?;
        let mut synced = round.begun();
        synced.incoming = self.apart(theirs, round.before)?;
        synced.outgoing = self.apart(round.before, theirs)?;
        Ok(synced)
    }

    /// Finds out whom to meet; refuses a repository in which that cannot be done.
    fn round(&self, asked: Option<&str>, message: String) -> Result<Round<'_>, Error> {
        let base = self.settled()?;
        let branch = base.branch.strip_prefix("refs/heads/").unwrap_or(&base.branch);
        let remote = Remote::read(self, asked, branch)?;
        if self.git().is_shallow() {
            return Err(Error::ShallowHistory {});
        }
        Ok(Round { repository: self, remote, message, branch: base.branch.clone(), before: base.parent })
    }
}

/// One meeting with a remote, with all its rounds.
struct Round<'git> {
    repository: &'git Repository,
    remote: Remote,
    /// What a commit of both sides says.
    message: String,
    /// The full name of our branch.
    branch: String,
    /// Where it stood before.
    before: Option<Oid>,
}

impl Round<'_> {
    fn begun(&self) -> Synced {
        Synced {
            remote: self.remote.name.clone(),
            address: self.remote.from.shown.clone(),
            branch: self.remote.branch.clone(),
            commit: self.before.map(|id| id.to_string()),
            ..Synced::default()
        }
    }

    fn fetch(&self, transport: &Transport) -> Result<Option<Oid>, Error> {
        let git = self.repository.git();
        let last = git.refname_to_id(&self.remote.reference()).ok();
        let now = self.repository.settled()?.parent;
        let known: Vec<Oid> = last.into_iter().chain(now).collect();
        let theirs = transport.fetch(&self.remote, &known)?;
        theirs.map_or(Ok(()), |theirs| self.note(theirs))?;
        Ok(theirs)
    }

    /// Writes down where the remote's branch stands.
    fn note(&self, commit: Oid) -> Result<(), Error> {
        let noted = self.repository.git().reference(&self.remote.reference(), commit, true, "regie: sync");
        noted.map(|_| ()).map_err(|error| self.repository.refused(&error))
    }

    /// Brings our branch to where both sides are together, under our lock; where it stands then.
    fn meet(
        &self,
        theirs: Oid,
        synced: &mut Synced,
        watch: &mut dyn FnMut(Step),
    ) -> Result<Option<Oid>, Error> {
        let repository = self.repository;
        let state = site::state_folder(repository.git())?;
        let _lock = Lock::take(&state, repository.patience())?;
        watch(Step::Locked);
        let site = Site::open(repository.work())?;
        recover::recover(&site)?;
        watch(Step::Recovered);
        let base = repository.settled()?;
        if base.branch != self.branch {
            return Err(Error::Moved { branch: self.branch.clone() });
        }
        let scene = Scene::of(&site, repository.prefix(), base.parent, theirs)?;
        let scene = scene.ok_or_else(|| Error::Unrelated { remote: self.remote.name.clone() })?;
        if scene.bases == [theirs] {
            return Ok(base.parent);
        }
        let meeting = Meeting::of(&scene)?;
        watch(Step::Decided);
        let aim = if scene.is_ahead() {
            Aim::Forward(theirs)
        } else {
            Aim::Commit { message: &self.message, joined: Some(theirs) }
        };
        let draft = |index: &_, base: &_| draft::draft((&site, base, index), repository.prefix(), &meeting);
        let kept = repository.write((&site, &base), draft, (&aim, "regie: sync"), watch)?;
        let below = |path: &String| scene.below(path).unwrap_or(path).to_owned();
        synced.paths.extend(kept.paths);
        synced.merged.extend(meeting.merged.iter().map(below));
        synced.conflicts.extend(meeting.conflicts.iter().map(below));
        Ok(repository.settled()?.parent)
    }
}
