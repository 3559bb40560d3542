//! What the profession says, as pure functions of records, profile and the day: they read no disk, no clock and no
//! words, and they cannot fail.
//!
//! ```text
//! screening    which route fits                         profile      what a practice asks, by day
//! plan         what was agreed, what is missing         responsible  who answers for a case
//! referral     which moves, how long without answer     contact      how long it has been silent
//! consent      what may be shared                       schedule     when the next review is due
//! attainment   how far the goals came                   caseload     who carries how much
//! thread       need to result, as one tree              agenda       what today asks for
//! loose        where that tree is broken
//! evaluation   what came of it all                      rules        what is checked
//! roles        who has which role, and how it passes on
//! rhythm       on which days an action that comes back was to be done
//! experience   what referrals teach about services      punctuality  whether reviews were in time
//! ```

pub mod agenda;
pub mod attainment;
pub mod caseload;
pub mod consent;
pub mod contact;
pub mod evaluation;
pub mod experience;
pub mod functioning;
pub mod loose;
pub mod plan;
pub mod profile;
pub mod punctuality;
pub mod referral;
pub mod responsible;
pub mod rhythm;
pub mod roles;
pub mod rules;
pub mod schedule;
pub mod screening;
pub mod thread;

#[cfg(test)]
mod samples;
