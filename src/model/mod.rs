//! The records of case management as plain data: no disk, no clock, no words for people.
//!
//! ```text
//! settings, team member, service                     the ledger around the cases
//! signal, intervision                                what cases teach policy and practitioners
//! conflict                                           what two sides said differently, until it is settled
//! case ── network (persons, ties, kinships)          who it is about
//!      ├─ screening, assessment (needs)              what is asked
//!      ├─ plan (goals, actions, agreements)          what was agreed, and by whom
//!      ├─ conference                                 everybody at one table
//!      ├─ referral (events, outcome)                 who helps, for which goal
//!      ├─ journal (entries), review                  is it given, does it work, does it fit
//!      ├─ evaluation, feedback                       what came of it
//!      └─ consent                                    what may be shared
//! ```
//!
//! The thread runs through ids: need ← goal ← action, referral ← review, evaluation.

pub mod approach;
pub mod assessment;
pub mod case;
pub mod conference;
pub mod conflict;
pub mod consent;
pub mod course;
pub mod date;
pub mod evaluation;
pub mod feedback;
pub mod file;
pub mod function;
pub mod id;
pub mod import_map;
pub mod intervision;
pub mod journal;
pub mod merge;
pub mod message;
pub mod network;
pub mod party;
pub mod period;
pub mod plan;
pub mod profile;
pub mod record;
pub mod referral;
pub mod review;
pub mod rhythm;
pub mod screening;
pub mod service;
pub mod settings;
pub mod signal;
pub mod team;
pub mod text;
pub mod vocabulary;
pub mod whole;

pub use date::Date;
pub use file::{CaseFile, EachKind, Office};
pub use function::{Function, Language};
pub use id::{CaseId, RecordId, RecordKind, Slug};
pub use message::{Fact, Message};
pub use party::Party;
pub use period::Period;
pub use record::Record;
pub use rhythm::Rhythm;
