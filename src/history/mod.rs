//! Git as the engine: the one place where something is written, and the reading of what was.
//!
//! The write path is [`Repository::keep`]:
//!
//! ```text
//! lock ─ recover ─ HEAD = parent ─ decide ─ index lock ─ hand edits? ─ blobs, trees, commit ─ intent
//!      ─ temporary files ─ branch moves (compare-and-swap) ─ files renamed ─ git's index ─ intent removed
//! ```
//!
//! Everything that can fail for want of space or rights is done before the branch moves; what comes after it is
//! finished by the next command when a crash prevents it. Git itself is started to fetch and to
//! push only (`sync`), and to tell its version; no hook and no filter runs. The user's own signing
//! program runs when the user's own settings ask for signed commits.
//!
//! Files of its own, all below the repository's `regie/` folder (local, disposable): `lock` (who writes now),
//! `intent` (what an unfinished change was about), `index` (git's next index while it is being made), `mark` (what
//! our own `index.lock` looks like), `heads` (where each branch was seen last), `beside` (what a merge of git's own
//! put beside the records) and `git-config` (switches on libgit2's fsync).

mod beside;
mod changed;
mod commit;
mod differing;
mod drivers;
mod edited;
mod error;
mod files;
mod heads;
mod health;
mod index;
mod intent;
mod keep;
mod lock;
mod log;
mod moment;
mod past;
mod recover;
mod repository;
mod sign;
mod signature;
mod site;
mod step;
mod survey;
mod sync;
mod then;
mod verify;

pub use beside::put_beside;
pub use changed::{Blob, Changed};
pub use edited::{Edited, EditedHow};
pub use error::Error;
pub use health::Beside;
pub use keep::Kept;
pub use log::{Commits, Entry, Filter};
pub use past::{Past, PastFile};
pub use repository::Repository;
pub use signature::public_key;
pub use step::Step;
pub use sync::{GitProgram, Moved, Synced};
pub use verify::{Asked, Flaw, FlawKind, Part, Progress, Unchecked, Verification};
