//! How a command ends.

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// Done, and there is something to attend to.
    Attention = 1,
    /// The command was not understood.
    Usage = 2,
    /// Refused, with the way out.
    Refused = 3,
    /// Busy or in conflict: try again.
    Busy = 4,
    /// No key, or not allowed.
    Forbidden = 5,
    /// History was rewritten.
    Rewritten = 6,
    /// A fault of the program.
    Fault = 70,
}
