//! The points of the write path, so that tests can stop a process at each of them.

/// A point of the write path that has just been passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The lock is ours.
    Locked,
    /// No unfinished change is left.
    Recovered,
    /// The command has decided what to keep.
    Decided,
    /// Git's own index lock is ours.
    IndexLocked,
    /// No hand edit stands in the way.
    Checked,
    /// A blob is in the object store (once for each file).
    BlobWritten,
    /// The trees are in the object store.
    TreesWritten,
    /// The commit is in the object store; no branch knows it yet.
    CommitWritten,
    /// The intent is on disk.
    IntentWritten,
    /// A temporary file stands ready (once for each file).
    FileStaged,
    /// Everything that needs space or rights is done.
    Prepared,
    /// The branch points at the new commit: from here on the change is kept.
    BranchMoved,
    /// A working file has its new content (once for each file).
    FilePlaced,
    /// All working files have their new content, synced.
    FilesPlaced,
    /// Git's new index stands ready beside the old one.
    IndexWritten,
    /// Git's index knows the new files.
    IndexPlaced,
    /// Git's own index lock is gone.
    IndexUnlocked,
    /// The intent is gone: nothing is unfinished.
    Done,
}

impl Step {
    /// Every point, in the order in which a change passes them.
    pub const ALL: [Self; 18] = [
        Self::Locked,
        Self::Recovered,
        Self::Decided,
        Self::IndexLocked,
        Self::Checked,
        Self::BlobWritten,
        Self::TreesWritten,
        Self::CommitWritten,
        Self::IntentWritten,
        Self::FileStaged,
        Self::Prepared,
        Self::BranchMoved,
        Self::FilePlaced,
        Self::FilesPlaced,
        Self::IndexWritten,
        Self::IndexPlaced,
        Self::IndexUnlocked,
        Self::Done,
    ];
}
