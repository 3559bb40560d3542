//! What the engine can refuse or fail at: facts only, words live in the catalogue.

use std::io;
use std::path::Path;

use serde::Serialize;

use crate::ledger;

/// Why nothing was read or kept. Unless a variant says otherwise, nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum Error {
    /// The folder is not inside a git repository.
    #[error("no-repository")]
    NoRepository {
        /// The ledger's folder.
        path: String,
    },
    /// The repository has no working files.
    #[error("bare-repository")]
    BareRepository {
        /// The repository's folder.
        path: String,
    },
    /// The repository belongs to another user of this machine.
    #[error("foreign-owner")]
    ForeignOwner {
        /// The ledger's folder.
        path: String,
    },
    /// The repository uses something that libgit2 cannot do.
    #[error("unsupported-repository")]
    UnsupportedRepository {
        /// The repository's folder.
        path: String,
        /// `object-format`, `ref-storage`, `extension`, `index`, `path` or `core.worktree`.
        feature: String,
    },
    /// HEAD points at a commit instead of a branch.
    #[error("detached-head")]
    DetachedHead {
        /// The commit it points at.
        commit: String,
    },
    /// A merge, rebase or the like has been started and not finished.
    #[error("git-in-progress")]
    GitInProgress {
        /// `merge`, `rebase`, `cherry-pick`, `revert`, `bisect` or `mailbox`.
        operation: String,
    },
    /// Git knows no name or no mail address to write commits with.
    #[error("no-identity")]
    NoIdentity {},
    /// The user's own settings ask for signed commits in a way that this program cannot sign.
    #[error("signing-format")]
    SigningFormat {
        /// What `gpg.format` says.
        format: String,
    },
    /// The user's own settings ask for signed commits and name no key.
    #[error("no-signing-key")]
    NoSigningKey {},
    /// The user's own signing program did not sign.
    #[error("signing-failed")]
    SigningFailed {
        /// The program.
        program: String,
        /// What it said; empty when it could not be started.
        told: String,
        /// Why it could not be started, a word as in `Io`; empty when it could.
        reason: String,
    },
    /// Somebody else writes in this ledger, for longer than we wait.
    #[error("busy")]
    Busy {
        /// Process id of the holder; 0 when it is not known.
        process: u32,
        /// Machine of the holder; empty when it is not known.
        host: String,
        /// Since when, in UTC, `2026-03-02T14:05:09Z`; empty when it is not known.
        since: String,
    },
    /// Another git program holds a lock file of the repository, for longer than we wait.
    #[error("git-busy")]
    GitBusy {
        /// The lock file.
        path: String,
    },
    /// Somebody else moved the branch while we were at it: try again.
    #[error("moved")]
    Moved {
        /// The branch.
        branch: String,
    },
    /// Files to be written carry hand edits or staged changes that no commit holds yet.
    #[error("edited-by-hand")]
    EditedByHand {
        /// Their paths below the ledger's root.
        paths: Vec<String>,
    },
    /// A symbolic link stands where a file or folder of the ledger belongs.
    #[error("symlink")]
    Symlink {
        /// The link.
        path: String,
    },
    /// A folder or something stranger stands where a file belongs.
    #[error("not-a-file")]
    NotAFile {
        /// The path below the repository's root.
        path: String,
    },
    /// A file stands where a folder belongs.
    #[error("not-a-folder")]
    NotAFolder {
        /// The path below the repository's root.
        path: String,
    },
    /// A path that leaves the ledger, names git's own folder, or comes twice.
    #[error("invalid-path")]
    InvalidPath {
        /// The path as it was asked for.
        path: String,
    },
    /// A part of the commit message is not a code word (no spaces, 1 to 64 signs).
    #[error("not-a-code")]
    NotACode {
        /// `action`, `record` or `reason`.
        field: String,
    },
    /// No commit has this name.
    #[error("no-commit")]
    NoCommit {
        /// The name as it was asked for.
        commit: String,
    },
    /// The commit is not the one that the branch stands at.
    #[error("not-the-head")]
    NotTheHead {
        /// The commit as it was asked for.
        commit: String,
        /// The commit that the branch stands at.
        head: String,
    },
    /// The ledger had no commit yet on that day.
    #[error("before-first")]
    BeforeFirst {
        /// The day that was asked for.
        day: String,
        /// The day of the first commit; empty when there is none.
        first: String,
    },
    /// That part of the history is not in this clone.
    #[error("shallow-history")]
    ShallowHistory {},
    /// The change is kept in history, but not all of its working files could be written; the next command
    /// finishes it.
    #[error("unfinished")]
    Unfinished {
        /// The commit that holds the change.
        commit: String,
        /// What could not be written.
        path: String,
        /// Why, a word as in `Io`.
        reason: String,
    },
    /// No remote is known, or several and none is said.
    #[error("no-remote")]
    NoRemote {
        /// The names of those that are known.
        known: String,
    },
    /// No remote has this name.
    #[error("unknown-remote")]
    UnknownRemote {
        /// The name.
        remote: String,
        /// The names of those that are known.
        known: String,
    },
    /// An address that git would need a helper program for, or that is none.
    #[error("odd-address")]
    OddAddress {
        /// The address, without any secret.
        address: String,
        /// Its beginning, for example `ext`; empty when it has none.
        way: String,
    },
    /// There is no git to fetch and push with.
    #[error("no-git")]
    NoGit {},
    /// The remote could not be reached.
    #[error("offline")]
    Offline {
        /// Its name.
        remote: String,
        /// Its address, without any secret.
        address: String,
    },
    /// The remote does not let us in.
    #[error("remote-denied")]
    RemoteDenied {
        /// Its name.
        remote: String,
        /// Its address, without any secret.
        address: String,
        /// What git said.
        told: String,
    },
    /// There is no repository at the address.
    #[error("remote-missing")]
    RemoteMissing {
        /// Its name.
        remote: String,
        /// Its address, without any secret.
        address: String,
    },
    /// The remote did not take what we have, for a reason of its own.
    #[error("remote-refused")]
    RemoteRefused {
        /// Its name.
        remote: String,
        /// What it said.
        told: String,
    },
    /// The remote has working files on that branch: pushing there would leave them behind.
    #[error("checked-out")]
    CheckedOut {
        /// Its name.
        remote: String,
    },
    /// The remote has branches, and ours is not among them.
    #[error("other-branch")]
    OtherBranch {
        /// Its name.
        remote: String,
        /// Our branch.
        branch: String,
        /// Its branches.
        known: String,
    },
    /// The two histories have no commit in common.
    #[error("unrelated")]
    Unrelated {
        /// The remote's name.
        remote: String,
    },
    /// Others kept coming in between; ours is kept here.
    #[error("crowded")]
    Crowded {
        /// The remote's name.
        remote: String,
        /// How many times it was tried.
        times: u32,
    },
    /// What came in is not as git's objects must be.
    #[error("damaged")]
    Damaged {
        /// The remote's name.
        remote: String,
        /// What git said.
        told: String,
    },
    /// Something came in that no ledger holds.
    #[error("unwanted")]
    Unwanted {
        /// Its path below the repository's root.
        path: String,
        /// `symlink`, `submodule`, `path`, `letters`, `size` or `folder`.
        what: String,
    },
    /// A file that holds no record was changed on both sides in the same lines.
    #[error("unmergeable")]
    Unmergeable {
        /// Its path below the repository's root.
        path: String,
    },
    /// What both sides make together cannot be read.
    #[error("unreadable")]
    Unreadable {
        /// Where and why.
        records: Vec<ledger::Error>,
    },
    /// There is a repository at the address, and no ledger in it.
    #[error("not-a-ledger")]
    NotALedger {
        /// The address, without any secret.
        address: String,
    },
    /// Git could not fetch or push for a reason that has no variant of its own.
    #[error("transport")]
    Transport {
        /// The remote's name.
        remote: String,
        /// What git said.
        told: String,
    },
    /// The operating system refused.
    #[error("io")]
    Io {
        /// The file or folder.
        path: String,
        /// A kebab-case word of `std::io::ErrorKind`.
        reason: String,
    },
    /// libgit2 refused for a reason that has no variant of its own.
    #[error("git")]
    Git {
        /// What it concerns, a word of `git2::ErrorClass`.
        class: String,
        /// What went wrong, a word of `git2::ErrorCode`.
        code: String,
    },
}

impl Error {
    /// What the operating system said about a path.
    pub(super) fn io(path: &Path, error: &io::Error) -> Self {
        Self::Io { path: path.display().to_string(), reason: reason(error.kind()).to_owned() }
    }

    /// What libgit2 said; an operating system's refusal keeps its reason.
    pub(super) fn git(path: &Path, error: &git2::Error) -> Self {
        let told = os_reason(error.message());
        if error.class() == git2::ErrorClass::Os || told.is_some() {
            let reason = told.unwrap_or("other").to_owned();
            return Self::Io { path: path.display().to_string(), reason };
        }
        Self::Git {
            class: kebab(&format!("{:?}", error.class())),
            code: kebab(&format!("{:?}", error.code())),
        }
    }

    /// The same trouble, met after the branch had moved.
    pub(super) fn unfinished(self, commit: &str) -> Self {
        let (path, reason) = match self {
            Self::Io { path, reason } => (path, reason),
            Self::GitBusy { path } => (path, "busy".to_owned()),
            other => (String::new(), other.to_string()),
        };
        Self::Unfinished { commit: commit.to_owned(), path, reason }
    }
}

/// The word for a kind of refusal by the operating system.
pub(super) fn reason(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied => "permission-denied",
        io::ErrorKind::ReadOnlyFilesystem => "read-only-filesystem",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "storage-full",
        io::ErrorKind::FileTooLarge => "file-too-large",
        io::ErrorKind::AlreadyExists => "already-exists",
        io::ErrorKind::NotADirectory => "not-a-directory",
        io::ErrorKind::IsADirectory => "is-a-directory",
        io::ErrorKind::DirectoryNotEmpty => "directory-not-empty",
        io::ErrorKind::TimedOut => "timed-out",
        io::ErrorKind::ResourceBusy => "resource-busy",
        io::ErrorKind::Unsupported => "unsupported",
        io::ErrorKind::InvalidData => "invalid-data",
        _ => "other",
    }
}

/// libgit2 hands on the operating system's text, not its number; the C locale never changes in this program.
fn os_reason(message: &str) -> Option<&'static str> {
    [
        ("No space left on device", "storage-full"),
        ("Disk quota exceeded", "storage-full"),
        ("File too large", "file-too-large"),
        ("Read-only file system", "read-only-filesystem"),
        ("Permission denied", "permission-denied"),
        ("Operation not permitted", "permission-denied"),
        ("Not a directory", "not-a-directory"),
    ]
    .into_iter()
    .find(|(text, _)| message.contains(text))
    .map(|(_, word)| word)
}

/// `NotFound` as `not-found`.
fn kebab(name: &str) -> String {
    crate::model::vocabulary::kebab(name)
}
