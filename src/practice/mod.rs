//! What the profession says, as pure functions of records, profile and the day: they read no disk, no clock and no
//! words, and they cannot fail.

pub mod consent;
pub mod functioning;
pub mod plan;
pub mod profile;
pub mod referral;
pub mod responsible;
pub mod rules;
pub mod schedule;

#[cfg(test)]
mod samples;
