//! The repository around a ledger: found, made, asked.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use git2::{Oid, RepositoryState};

use super::commit;
use super::error::Error;
use super::files;
use super::intent::Intent;
use super::lock::Lock;
use super::recover;
use super::sign::Signer;
use super::site::{self, Base, Site};

/// How long a command waits for another one that writes.
const PATIENCE: Duration = Duration::from_secs(10);

/// The git repository around a ledger. The ledger may be a folder of a larger one.
pub struct Repository {
    git: git2::Repository,
    work: PathBuf,
    prefix: String,
    patience: Duration,
}

impl Repository {
    /// Finds the repository around a ledger's root. A change that a crash left unfinished is finished or dropped,
    /// if nobody else is writing.
    ///
    /// # Errors
    /// `NoRepository`, `BareRepository`, `ForeignOwner`, `UnsupportedRepository`, `Io`, `Git`.
    pub fn open(ledger_root: &Path) -> Result<Self, Error> {
        let root = ledger_root.canonicalize().map_err(|error| Error::io(ledger_root, &error))?;
        let git = git2::Repository::discover(&root).map_err(|error| site::opening(&root, &error))?;
        let work = site::own_work_tree(&git)?;
        let Ok(below) = root.strip_prefix(&work) else {
            return Err(Error::NoRepository { path: root.display().to_string() });
        };
        let mut prefix = String::new();
        for part in below {
            let part = part.to_str().ok_or_else(|| Error::UnsupportedRepository {
                path: root.display().to_string(),
                feature: "path".to_owned(),
            })?;
            prefix.push_str(part);
            prefix.push('/');
        }
        let repository = Self { git, work, prefix, patience: PATIENCE };
        repository.tidy();
        repository.tidy_beside();
        Ok(repository)
    }

    /// Makes a repository with an empty branch `main` in a folder (made when it is not there) and opens it.
    ///
    /// # Errors
    /// As `open`.
    pub fn init(root: &Path) -> Result<Self, Error> {
        let mut options = git2::RepositoryInitOptions::new();
        options.initial_head("main").external_template(false).mkpath(true);
        git2::Repository::init_opts(root, &options).map_err(|error| site::opening(root, &error))?;
        Self::open(root)
    }

    /// Whether git knows a name and a mail address outside any repository, so that a new one could be committed to.
    #[must_use]
    pub fn knows_user() -> bool {
        let config = git2::Config::open_default();
        config
            .is_ok_and(|config| ["user.name", "user.email"].iter().all(|key| config.get_string(key).is_ok()))
    }

    /// Makes commits of this repository alone carry this name and mail address.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub fn set_user(&self, name: &str, mail: &str) -> Result<(), Error> {
        let refused = |error: git2::Error| self.refused(&error);
        let mut config = self.git.config().and_then(|config| config.open_level(git2::ConfigLevel::Local));
        let config = config.as_mut().map_err(|error| Error::git(&self.folder(), error))?;
        config.set_str("user.name", name).map_err(refused)?;
        config.set_str("user.email", mail).map_err(refused)
    }

    /// The name that git commits with; `None` when it knows none.
    #[must_use]
    pub fn user(&self) -> Option<String> {
        self.git.signature().ok().and_then(|signature| signature.name().ok().map(ToOwned::to_owned))
    }

    /// The same repository, waiting so long for another one that writes (10 seconds when not said).
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Whether something can be kept now, without looking at any file: worth asking before a user is asked questions.
    ///
    /// # Errors
    /// `GitInProgress`, `DetachedHead`, `NoIdentity`, `SigningFormat`, `NoSigningKey`, `Git`.
    pub fn check(&self) -> Result<(), Error> {
        self.ready().map(|_| ())
    }

    /// The commit that the ledger stands at, `None` before the first one.
    ///
    /// # Errors
    /// `Git`, `Io`.
    pub fn head(&self) -> Result<Option<String>, Error> {
        match self.git.refname_to_id("HEAD") {
            Ok(id) => Ok(Some(id.to_string())),
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Err(error) => Err(self.refused(&error)),
        }
    }

    /// The mail address that git commits with; `None` when it knows none.
    #[must_use]
    pub fn mail(&self) -> Option<String> {
        self.git.signature().ok().and_then(|signature| signature.email().ok().map(ToOwned::to_owned))
    }

    /// The branch that the ledger stands on, without `refs/heads/`; `None` when HEAD is detached.
    #[must_use]
    pub fn branch(&self) -> Option<String> {
        let base = Base::read(&self.git).ok()?;
        Some(base.branch.strip_prefix("refs/heads/").unwrap_or(&base.branch).to_owned())
    }

    /// The content of a ledger file in a commit (any name that git knows), `None` when the commit does not have it.
    ///
    /// # Errors
    /// `NoCommit`, `Git`, `Io`.
    pub fn file_at(&self, commit: &str, path: &str) -> Result<Option<Vec<u8>>, Error> {
        let named = self.git.revparse_single(commit).and_then(|object| object.peel_to_tree());
        let tree = named.map_err(|_| Error::NoCommit { commit: commit.to_owned() })?;
        match tree.get_path(Path::new(&format!("{}{path}", self.prefix))) {
            Ok(entry) => match entry.to_object(&self.git) {
                Ok(object) => Ok(object.into_blob().ok().map(|blob| blob.content().to_vec())),
                Err(error) => Err(self.refused(&error)),
            },
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Err(error) => Err(self.refused(&error)),
        }
    }

    /// The folder for local, disposable files of the program, not always there: `.git/regie`.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.git.commondir().join("regie")
    }

    /// The commits at which the history of a shallow clone ends.
    pub(super) fn shallow(&self) -> Result<HashSet<Oid>, Error> {
        let bytes = files::read_own(&self.git.commondir().join("shallow"))?.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        Ok(text.lines().filter_map(|line| Oid::from_str(line).ok()).collect())
    }

    /// The repository for reading.
    pub(super) fn git(&self) -> &git2::Repository {
        &self.git
    }

    /// The work tree.
    pub(super) fn work(&self) -> &Path {
        &self.work
    }

    /// The ledger's root below the work tree, with a `/` behind each part; empty when they are the same.
    pub(super) fn prefix(&self) -> &str {
        &self.prefix
    }

    pub(super) fn patience(&self) -> Duration {
        self.patience
    }

    /// What libgit2 said, for this repository.
    pub(super) fn refused(&self, error: &git2::Error) -> Error {
        Error::git(self.git.path(), error)
    }

    /// Refuses a state of the repository in which no commit should be made; where it stands otherwise.
    pub(super) fn ready(&self) -> Result<Base, Error> {
        let base = self.settled()?;
        commit::identity(&self.git)?;
        Signer::of(&self.git)?;
        Ok(base)
    }

    /// Refuses a state of the repository in which its branch should not be moved; where it stands otherwise.
    pub(super) fn settled(&self) -> Result<Base, Error> {
        let operation = match self.git.state() {
            RepositoryState::Clean => None,
            RepositoryState::Merge => Some("merge"),
            RepositoryState::Revert | RepositoryState::RevertSequence => Some("revert"),
            RepositoryState::CherryPick | RepositoryState::CherryPickSequence => Some("cherry-pick"),
            RepositoryState::Bisect => Some("bisect"),
            RepositoryState::ApplyMailbox => Some("mailbox"),
            _ => Some("rebase"),
        };
        if let Some(operation) = operation {
            return Err(Error::GitInProgress { operation: operation.to_owned() });
        }
        Base::read(&self.git)
    }

    /// Finishes what a crash left unfinished. Reading goes on when that cannot be done now: `keep` tells why.
    fn tidy(&self) {
        let state = self.folder();
        if !Intent::stands(&state) {
            return;
        }
        if let Ok(Some(_lock)) = Lock::try_take(&state) {
            drop(Site::open(&self.work).and_then(|site| recover::recover(&site)));
        }
    }
}
