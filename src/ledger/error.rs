//! What can go wrong with a ledger's files, as facts.

use std::ops::Range;

use serde::Serialize;

use super::format::Trouble;
use super::table::TableError;

/// Why something could not be read or found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub enum Error {
    /// No folder upward holds `regie.toml`.
    #[error("no-ledger")]
    NoLedger {
        /// Where the search began.
        start: String,
    },
    /// A commit that has no `regie.toml` where the ledger stands.
    #[error("no-ledger-then")]
    NoLedgerThen {
        /// The commit.
        commit: String,
    },
    /// There is a ledger where a new one was wanted.
    #[error("ledger-exists")]
    LedgerExists {
        /// Its folder.
        path: String,
    },
    /// A folder that should be new or empty is not.
    #[error("folder-in-use")]
    FolderInUse {
        /// The folder.
        path: String,
    },
    /// A file is over 1 MiB.
    #[error("file-too-large")]
    FileTooLarge {
        /// The file.
        path: String,
        /// Its size in bytes.
        size: u64,
    },
    /// A link, device or folder where a record file belongs.
    #[error("not-a-record-file")]
    NotARecordFile {
        /// The file.
        path: String,
        /// `symlink`, `folder` or `other`.
        kind: String,
    },
    /// A record, or a folder with records, where nothing reads it.
    #[error("stray")]
    Stray {
        /// The file or folder.
        path: String,
    },
    /// A case folder without the file that makes it a case.
    #[error("no-first-file")]
    NoFirstFile {
        /// The folder.
        path: String,
    },
    /// One record in two formats.
    #[error("two-formats")]
    TwoFormats {
        /// The one file.
        path: String,
        /// The other.
        other: String,
    },
    /// A file that cannot be read as the record it should be.
    #[error("invalid-record")]
    InvalidRecord {
        /// The file.
        path: String,
        /// The line, from 1.
        line: usize,
        /// The text around it.
        #[serde(skip)]
        excerpt: Box<Excerpt>,
        /// What is wrong.
        #[serde(flatten)]
        trouble: Box<Trouble>,
    },
    /// No conflict is called so.
    #[error("no-conflict")]
    NoConflict {
        /// The word.
        word: String,
        /// The names there are, comma-separated.
        known: String,
    },
    /// A file that is no record was changed on both sides in the same lines.
    #[error("lines-clash")]
    LinesClash {
        /// The file.
        path: String,
    },
    /// No case answers to a word.
    #[error("no-case")]
    NoCase {
        /// The word.
        word: String,
    },
    /// The word has the form of a case id, but its check character is wrong.
    #[error("mistyped-case")]
    MistypedCase {
        /// The word.
        word: String,
    },
    /// Something that should be a case id, a prefix of one, or a name is a path or worse.
    #[error("not-an-id")]
    NotAnId {
        /// The word.
        word: String,
    },
    /// Several cases or records answer to a word.
    #[error("ambiguous")]
    Ambiguous {
        /// The word.
        word: String,
        /// The whole ids that answer, comma-separated.
        candidates: String,
    },
    /// No record of the case answers to a word.
    #[error("no-record")]
    NoRecord {
        /// The word.
        word: String,
        /// The kind looked for, a word of `record-kind`.
        kind: String,
    },
    /// No practitioner has this handle.
    #[error("no-member")]
    NoMember {
        /// The handle.
        word: String,
        /// The handles there are, comma-separated.
        known: String,
    },
    /// No service has this slug.
    #[error("no-service")]
    NoService {
        /// The slug.
        word: String,
        /// The one it looks like; empty when none does.
        close: String,
    },
    /// A file that would be replaced.
    #[error("file-exists")]
    FileExists {
        /// The file.
        path: String,
    },
    /// A table of a user cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A program of the system that is needed is not there.
    #[error("no-program")]
    NoProgram {
        /// Its name.
        name: String,
    },
    /// A program of the system did not do what it was asked.
    #[error("program-failed")]
    ProgramFailed {
        /// Its name.
        name: String,
        /// How it ended; `None` when it was stopped.
        code: Option<i32>,
    },
    /// A file or folder could not be read or written.
    #[error("io")]
    Io {
        /// Which one.
        path: String,
        /// Why, a word of `io-reason`.
        reason: String,
    },
}

/// The text of a file and the bytes in it that are wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The whole text.
    pub text: String,
    /// The bytes.
    pub at: Range<usize>,
}

impl Error {
    /// A failure of the operating system.
    #[must_use]
    pub fn io(path: impl Into<String>, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let reason = match error.kind() {
            ErrorKind::NotFound => "not-found",
            ErrorKind::PermissionDenied => "permission-denied",
            ErrorKind::ReadOnlyFilesystem => "read-only-filesystem",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "storage-full",
            ErrorKind::FileTooLarge => "file-too-large",
            ErrorKind::NotADirectory => "not-a-directory",
            ErrorKind::IsADirectory => "is-a-directory",
            ErrorKind::AlreadyExists => "already-exists",
            _ => "other",
        };
        Self::Io { path: path.into(), reason: reason.to_owned() }
    }
}
