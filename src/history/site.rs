//! A repository opened for writing: libgit2 syncs what it writes, and the folder for our own files is there.
#![expect(clippy::disallowed_methods, reason = "this is the disk layer")]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use git2::{ConfigLevel, Oid};

use super::error::Error;
use super::files;

/// libgit2 has no other switch for this that safe code can reach; git itself never sees this file.
const SYNCED: &[u8] = b"[core]\n\tfsyncObjectFiles = true\n";

/// A repository opened for writing, under our lock.
pub(super) struct Site {
    /// The repository.
    pub(super) git: git2::Repository,
    /// Its work tree.
    pub(super) work: PathBuf,
    /// Our own folder in it, shared by all its work trees.
    pub(super) state: PathBuf,
}

/// Where the branch stands before a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Base {
    /// The full name of the branch.
    pub(super) branch: String,
    /// Its commit, `None` before the first one.
    pub(super) parent: Option<Oid>,
}

impl Site {
    /// Opens by work tree or by git folder.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let git = open(path)?;
        let work = work_tree(&git)?;
        let state = state_folder(&git)?;
        let settings = state.join("git-config");
        if files::read_own(&settings)?.as_deref() != Some(SYNCED) {
            files::write_own(&settings, SYNCED)?;
        }
        let refused = |error: git2::Error| Error::git(path, &error);
        // Before the first use of the object store or the references: both read the switch when they are opened.
        let mut config = git.config().map_err(refused)?;
        config.add_file(&settings, ConfigLevel::App, true).map_err(refused)?;
        Ok(Self { git, work, state })
    }

    /// The git folder of this work tree as seen from the shared one: empty, or `worktrees/<name>`.
    pub(super) fn git_folder(&self) -> String {
        let own = self.git.path();
        own.strip_prefix(self.git.commondir()).unwrap_or(Path::new("")).to_string_lossy().into_owned()
    }

    /// The file or folder of git's own at a path of the commit that a tree is of; `None` when nothing is there.
    pub(super) fn entry(
        &self,
        tree: Option<&git2::Tree<'_>>,
        path: &str,
    ) -> Result<Option<git2::TreeEntry<'static>>, Error> {
        match tree.map(|tree| tree.get_path(Path::new(path))) {
            None => Ok(None),
            Some(Ok(entry)) => Ok(Some(entry)),
            Some(Err(error)) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Some(Err(error)) => Err(self.refused(&error)),
        }
    }

    /// What libgit2 said, for this repository.
    pub(super) fn refused(&self, error: &git2::Error) -> Error {
        Error::git(self.git.path(), error)
    }
}

impl Base {
    /// Reads HEAD; refuses a detached one.
    pub(super) fn read(git: &git2::Repository) -> Result<Self, Error> {
        let refused = |error: git2::Error| Error::git(git.path(), &error);
        let head = git.find_reference("HEAD").map_err(refused)?;
        let Some(branch) = head.symbolic_target().map_err(refused)?.map(str::to_owned) else {
            let commit = head.target().map_or_else(String::new, |id| id.to_string());
            return Err(Error::DetachedHead { commit });
        };
        match git.refname_to_id(&branch) {
            Ok(parent) => Ok(Self { branch, parent: Some(parent) }),
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(Self { branch, parent: None }),
            Err(error) => Err(refused(error)),
        }
    }

    /// The tree of the parent, `None` before the first commit.
    pub(super) fn tree<'git>(&self, site: &'git Site) -> Result<Option<git2::Tree<'git>>, Error> {
        let Some(parent) = self.parent else { return Ok(None) };
        let tree = site.git.find_commit(parent).and_then(|commit| commit.tree());
        tree.map(Some).map_err(|error| site.refused(&error))
    }
}

/// Opens a repository, telling apart why not.
pub(super) fn open(path: &Path) -> Result<git2::Repository, Error> {
    git2::Repository::open(path).map_err(|error| opening(path, &error))
}

/// Why a repository could not be found or opened.
pub(super) fn opening(path: &Path, error: &git2::Error) -> Error {
    let shown = path.display().to_string();
    let told = error.message();
    let feature = [
        ("object format", "object-format"),
        ("objectformat", "object-format"),
        ("refstorage", "ref-storage"),
        ("extension", "extension"),
        ("repository version", "extension"),
    ];
    if error.code() == git2::ErrorCode::Owner {
        return Error::ForeignOwner { path: shown };
    }
    if let Some((_, feature)) = feature.iter().find(|(text, _)| told.contains(text)) {
        return Error::UnsupportedRepository { path: shown, feature: (*feature).to_owned() };
    }
    match error.code() {
        git2::ErrorCode::NotFound => Error::NoRepository { path: shown },
        _ => Error::git(path, error),
    }
}

/// The work tree, which must be where the repository itself stands: settings could name any folder.
pub(super) fn own_work_tree(git: &git2::Repository) -> Result<PathBuf, Error> {
    let work = work_tree(git)?;
    let own = work.join(".git");
    let elsewhere = match fs::symlink_metadata(&own) {
        // A linked work tree has a file there; so has one inside another repository.
        Ok(known) if known.is_file() => false,
        Ok(_) => own.canonicalize().ok() != git.path().canonicalize().ok(),
        Err(_) => true,
    };
    if elsewhere {
        let path = git.path().display().to_string();
        return Err(Error::UnsupportedRepository { path, feature: "core.worktree".to_owned() });
    }
    Ok(work)
}

/// The work tree without links in its path.
pub(super) fn work_tree(git: &git2::Repository) -> Result<PathBuf, Error> {
    let shown = || git.path().display().to_string();
    let work = git.workdir().ok_or_else(|| Error::BareRepository { path: shown() })?;
    work.canonicalize().map_err(|error| Error::io(work, &error))
}

/// Our own folder, made when it is not there yet.
pub(super) fn state_folder(git: &git2::Repository) -> Result<PathBuf, Error> {
    let state = git.commondir().join("regie");
    match fs::create_dir(&state) {
        Ok(()) => files::sync_folder(git.commondir())?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => no_link(&state)?,
        Err(error) => return Err(Error::io(&state, &error)),
    }
    Ok(state)
}

/// Refuses a symbolic link where something of our own belongs: it would lead out of the repository.
pub(super) fn no_link(path: &Path) -> Result<(), Error> {
    match fs::symlink_metadata(path) {
        Ok(known) if known.is_symlink() => Err(Error::Symlink { path: path.display().to_string() }),
        _ => Ok(()),
    }
}
