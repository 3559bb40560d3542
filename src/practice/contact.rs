//! Contact with the client and the surroundings: when it was last, and whether the silence is longer than the
//! intensity of the case allows (P3 5).

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::course::{Intensity, Phase};
use crate::model::journal::{ContactWay, Entry};
use crate::model::profile::Profile;
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Party};

/// How long it has been silent, against what the intensity of the case allows.
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

/// The last day up to today on which client or network was reached: in the journal, at a review or at a conference.
#[must_use]
pub fn last_contact(file: &CaseFile, today: Date) -> Option<Date> {
    let reached = file.journal.iter().filter(|entry| is_contact(entry)).map(|entry| entry.on);
    let reviews = file.reviews.iter().filter(|review| review.client_present == Answer::Yes);
    let conferences = file.conferences.iter().filter(|held| held.client_present == Answer::Yes);
    let met = reviews.map(|review| review.on).chain(conferences.map(|held| held.on));
    reached.chain(met).filter(|on| *on <= today).max()
}

/// The silence of a case when it lasts longer than allowed; a case without a phase counts as regular.
#[must_use]
pub fn silence(file: &CaseFile, profile: &Profile, today: Date) -> Option<Silence> {
    quiet(file, profile, today).filter(|silence| silence.days > silence.allowed)
}

/// How long it has been silent, however short; `None` when the practice allows any silence at this intensity.
#[must_use]
pub fn quiet(file: &CaseFile, profile: &Profile, today: Date) -> Option<Silence> {
    let allowed = *profile.contact_days.get(&intensity(file, today).unwrap_or(Intensity::Regular))?;
    let begun = file.case.reopenings.iter().map(|reopening| reopening.on).filter(|on| *on <= today).max();
    let begun = begun.unwrap_or(file.case.opened);
    let since = last_contact(file, today).map_or(begun, |contact| contact.max(begun));
    let days = today.days_since(since);
    Some(Silence { since, days, allowed })
}

/// Whether an entry tells of somebody being reached: not desk work, not a vain attempt, not among professionals only.
fn is_contact(entry: &Entry) -> bool {
    let in_touch = entry.how.is_some_and(|how| how != ContactWay::None);
    let theirs = |party: &Party| matches!(party, Party::Client | Party::Person(_));
    let reached = !matches!(entry.reached, Some(Answer::No | Answer::Declined));
    in_touch && reached && (entry.with.is_empty() || entry.with.iter().any(theirs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{
        case, conference, day, entry, phase_of, profile, reopening, review, slug,
    };

    #[test]
    fn silence_counts_from_the_last_time_somebody_was_reached() {
        let mut file = case("2026-01-01");
        let profile = profile("general");
        let silent =
            |file: &CaseFile, today: &str| silence(file, &profile, day(today)).map(|s| (s.since, s.days));
        assert_eq!(silent(&file, "2026-02-01"), None);
        assert_eq!(silent(&file, "2026-02-02"), Some((day("2026-01-01"), 32)));
        let mut vain = entry(2, "2026-03-01");
        vain.reached = Some(Answer::No);
        let mut desk = entry(3, "2026-03-02");
        desk.how = Some(ContactWay::None);
        let mut colleagues = entry(4, "2026-03-03");
        colleagues.with = vec![Party::Service(slug("ocmw"))];
        file.journal = vec![entry(1, "2026-02-10"), vain, desk, colleagues];
        assert_eq!(silent(&file, "2026-03-20"), Some((day("2026-02-10"), 38)));
        file.reviews.push(review("2026-03-15"));
        assert_eq!(silent(&file, "2026-03-20"), None);
        file.conferences.push(conference(1, "2026-03-28"));
        assert_eq!(silent(&file, "2026-04-28"), None, "everybody sat at one table");
        file.case.reopenings.push(reopening("2026-04-01"));
        assert_eq!(silent(&file, "2026-05-03"), Some((day("2026-04-01"), 32)));
    }

    #[test]
    fn the_intensity_of_the_day_says_how_long_it_may_be_silent() {
        let mut file = case("2026-01-01");
        file.case.phases =
            vec![phase_of("2026-01-01", Intensity::Intensive), phase_of("2026-06-01", Intensity::Remote)];
        let silent = |today: &str| silence(&file, &profile("general"), day(today)).map(|s| s.allowed);
        assert_eq!(silent("2026-01-15"), None);
        assert_eq!(silent("2026-01-16"), Some(14));
        assert_eq!(silent("2026-06-02"), Some(92));
        assert_eq!(intensity(&file, day("2025-12-31")), None);
    }
}
