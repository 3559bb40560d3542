//! The records of case management as plain data: no disk, no clock, no words for people.
//!
//! ```text
//! settings, team member, service                    one ledger
//! case ── network (persons, ties)                   who it is about
//!      ├─ screening ─ assessment (needs)            what is asked
//!      ├─ plan (goals, actions, agreements, approvals)
//!      ├─ referral (events, outcome)                who helps, for which goal
//!      ├─ journal (entries), review                 does it work
//!      ├─ evaluation                                what came of it
//!      └─ consent                                   what may be shared
//! ```

pub mod date;
pub mod function;
pub mod id;
pub mod message;
pub mod vocabulary;

pub use date::Date;
pub use function::{Function, Language};
pub use id::{CaseId, RecordId, RecordKind, Slug};
pub use message::{Fact, Message};
