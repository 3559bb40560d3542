//! Contact with the client and the surroundings: when it was last, and whether the silence is longer than the
//! intensity of the case allows (P3 5).

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::case::{Intensity, Phase};
use crate::model::journal::{ContactWay, Entry};
use crate::model::profile::Profile;
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Party};

/// A silence that lasts longer than the intensity of the case allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Silence {
    /// The day of the last contact, else the day the case was opened or reopened.
    pub since: Date,
    /// Days from that day to today.
    pub days: i64,
    /// The days the profile allows at this intensity.
    pub allowed: i64,
}

/// The phase a case is in on this day: the last one that had begun.
#[must_use]
pub fn phase(file: &CaseFile, on: Date) -> Option<&Phase> {
    file.case.phases.iter().filter(|phase| phase.from <= on).max_by_key(|phase| phase.from)
}

/// The intensity of a case on this day; `None` while no phase has begun.
#[must_use]
pub fn intensity(file: &CaseFile, on: Date) -> Option<Intensity> {
    phase(file, on).map(|phase| phase.intensity)
}

/// The last day up to today on which client or network was reached, in the journal or at a review.
#[must_use]
pub fn last_contact(file: &CaseFile, today: Date) -> Option<Date> {
    let reached = file.journal.iter().filter(|entry| is_contact(entry)).map(|entry| entry.on);
    let reviews = file.reviews.iter().filter(|review| review.client_present == Answer::Yes);
    reached.chain(reviews.map(|review| review.on)).filter(|on| *on <= today).max()
}

/// The silence of a case when it lasts longer than allowed; a case without a phase counts as regular.
#[must_use]
pub fn silence(file: &CaseFile, profile: &Profile, today: Date) -> Option<Silence> {
    let allowed = *profile.contact_days.get(&intensity(file, today).unwrap_or(Intensity::Regular))?;
    let begun = file.case.reopenings.iter().map(|reopening| reopening.on).filter(|on| *on <= today).max();
    let begun = begun.unwrap_or(file.case.opened);
    let since = last_contact(file, today).map_or(begun, |contact| contact.max(begun));
    let days = today.days_since(since);
    (days > allowed).then_some(Silence { since, days, allowed })
}

/// Whether an entry tells of somebody being reached: not desk work, not a vain attempt, not among professionals only.
fn is_contact(entry: &Entry) -> bool {
    let in_touch = entry.how.is_some_and(|how| how != ContactWay::None);
    let theirs = |party: &Party| matches!(party, Party::Client | Party::Person(_));
    let reached = !matches!(entry.reached, Some(Answer::No | Answer::Declined));
    in_touch && reached && (entry.with.is_empty() || entry.with.iter().any(theirs))
}
