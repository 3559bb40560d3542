//! A change: planned, shown, applied. Nothing here touches the disk.

use crate::model::{CaseId, Function, Slug};

/// What a command wants to keep: files as they shall be, and what the commit says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What was done, `<noun>.<verb>`, for example `referral.add`.
    pub action: String,
    /// The case it is about, if it is about one.
    pub case: Option<CaseId>,
    /// Whole ids of the records as they stand in trailers: `k7qf2x/r7kq2m`, `team/ilse`, `settings`.
    pub records: Vec<String>,
    /// The function of case management that it serves.
    pub function: Function,
    /// Handle of the team member who did it.
    pub actor: Option<Slug>,
    /// A code word, never free text; becomes the body of the commit message.
    pub reason: Option<String>,
    /// The commit that it takes back, by its whole name.
    pub undoes: Option<String>,
    /// The files as they shall be.
    pub edits: Vec<Edit>,
    /// Commits of another ledger that come in with it, each as a line of code words; they become trailers `Origin`.
    pub origins: Vec<String>,
    /// The working files already hold these contents (hand edits being saved): they are not refused for differing
    /// from the last commit, but for differing from `edits`.
    pub adopt: bool,
}

/// One file as it shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Path below the ledger's root, parts separated by `/`.
    pub path: String,
    /// The whole content, or `None` when the file shall be gone.
    pub content: Option<Vec<u8>>,
}

impl Change {
    /// A change without case, records, actor, reason and edits yet.
    #[must_use]
    pub fn new(action: impl Into<String>, function: Function) -> Self {
        Self {
            action: action.into(),
            case: None,
            records: Vec::new(),
            function,
            actor: None,
            reason: None,
            undoes: None,
            edits: Vec::new(),
            origins: Vec::new(),
            adopt: false,
        }
    }

    /// The same change with one file more to write.
    #[must_use]
    pub fn write(mut self, path: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.edits.push(Edit { path: path.into(), content: Some(content.into()) });
        self
    }

    /// The same change with one file more to delete.
    #[must_use]
    pub fn delete(mut self, path: impl Into<String>) -> Self {
        self.edits.push(Edit { path: path.into(), content: None });
        self
    }
}
