//! What the profession says, as pure functions of records, profile and the day: they read no disk, no clock and no
//! words, and they cannot fail.
//!
//! ```text
//! agenda       what today asks for
//! assessment   what one adds, and what cannot stand in it
//! attainment   how far the goals came
//! care_team    who is in, who was asked, who was
//! caseload     who carries how much
//! comparison   two assessments side by side
//! conference   who belongs at the table, what became of decisions
//! consent      what may be shared
//! contact      how long it has been silent
//! contest      refusals that were contested, and what came of it
//! difference   what differs between two values of one record
//! dimension    what the rows of a report are
//! directory    which service fits, and why
//! dossier      the whole file for the client, and what of it is somebody else's
//! evaluation   what came of it all
//! experience   what referrals teach about services
//! feedback     what the client is asked in the end
//! fidelity     which elements of case management show
//! functioning  codes of functioning
//! guide        what a talk about needs asks
//! instrument   instruments and their scales
//! levels       how ratings and codes of functioning went from the first time to the last
//! lifespan     whether a case was open on a day
//! loose        where that tree is broken
//! merging      two cases that are one person
//! monitoring   what was looked at, and promised against given
//! naming       whether a text gives somebody away
//! needs        needs and their parts
//! network      who is around, and what they give
//! plan         what was agreed, what is missing
//! planned      contacts agreed beforehand
//! profile      what a practice asks, by day
//! punctuality  whether reviews were in time
//! referral     which moves, how long without answer
//! reports      what all cases say together
//! responsible  who answers for a case
//! rhythm       on which days something that comes back was due
//! roles        who has which role, and how it passes on
//! route        the table of routes, as dated rules
//! rules        what is checked
//! schedule     when the next review is due
//! screening    which route fits
//! signal       what falls short, seen over cases
//! small_cells  what may leave the team
//! steps        how far a case is on its way
//! supervision  who last took part in peer supervision
//! tally        how reports count
//! target_group whether a practice is meant for somebody
//! task         what the journal leaves to be done
//! thread       need to result, as one tree
//! time         what work took, and cost
//! transfer     from one practitioner to another
//! ```

pub mod agenda;
pub mod assessment;
pub mod attainment;
pub mod care_team;
pub mod caseload;
pub mod comparison;
pub mod conference;
pub mod consent;
pub mod contact;
pub mod contest;
pub mod difference;
pub mod dimension;
pub mod directory;
pub mod dossier;
pub mod evaluation;
pub mod experience;
pub mod feedback;
pub mod fidelity;
pub mod functioning;
pub mod guide;
pub mod instrument;
pub mod levels;
pub mod lifespan;
pub mod loose;
pub mod merging;
pub mod monitoring;
pub mod naming;
pub mod needs;
pub mod network;
pub mod plan;
pub mod planned;
pub mod profile;
pub mod punctuality;
pub mod referral;
pub mod reports;
pub mod responsible;
pub mod rhythm;
pub mod roles;
pub mod route;
pub mod rules;
pub mod schedule;
pub mod screening;
pub mod signal;
pub mod small_cells;
pub mod steps;
pub mod supervision;
pub mod tally;
pub mod target_group;
pub mod task;
pub mod thread;
pub mod time;
pub mod transfer;

#[cfg(test)]
pub(crate) mod samples;
