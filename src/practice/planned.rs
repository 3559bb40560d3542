//! Contacts agreed beforehand, mostly at a transition in life: keeping a finger on the pulse (MEE 2, 8).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::course::{PlannedContact, Transition};
use crate::model::journal::Entry;
use crate::model::profile::Profile;
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, RecordId, Slug};

/// A planned contact and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Planned {
    /// The contact.
    pub contact: RecordId,
    /// The day.
    pub on: Date,
    /// The transition in life it is about.
    pub transition: Transition,
    /// What to ask.
    pub about: Option<String>,
    /// Who planned it (team handle).
    pub by: Slug,
    /// What came of it.
    pub state: PlannedState,
    /// Days from today to its day, negative when it is past; none once it took place or is off.
    pub days: Option<i64>,
    /// The journal entry that tells of it.
    pub met_by: Option<RecordId>,
    /// Why it is off, when it is.
    pub cancelled: Option<String>,
}

/// What came of a planned contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlannedState {
    /// Its day is past and nothing tells of it.
    Missed,
    /// Its day is today or within the days of notice that the profile gives.
    Coming,
    /// It comes after that.
    Later,
    /// It took place.
    Met,
    /// It is off.
    Cancelled,
}

/// Every planned contact of a case, by its day.
#[must_use]
pub fn planned(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Planned> {
    let mut all: Vec<Planned> =
        file.case.planned_contacts.iter().map(|one| standing(file, one, profile, today)).collect();
    all.sort_by(|one, other| (one.on, &one.contact).cmp(&(other.on, &other.contact)));
    all
}

/// The journal entry in which a planned contact took place: an attempt that reached nobody does not count.
#[must_use]
pub fn meeting<'a>(file: &'a CaseFile, contact: &RecordId) -> Option<&'a Entry> {
    let reached = |entry: &Entry| !matches!(entry.reached, Some(Answer::No | Answer::Declined));
    file.journal.iter().find(|entry| entry.planned.as_ref() == Some(contact) && reached(entry))
}

fn standing(file: &CaseFile, contact: &PlannedContact, profile: &Profile, today: Date) -> Planned {
    let met = meeting(file, &contact.id);
    let days = contact.on.days_since(today);
    let state = match met {
        Some(_) => PlannedState::Met,
        None if contact.cancelled.is_some() => PlannedState::Cancelled,
        None if days < 0 => PlannedState::Missed,
        None if days <= profile.planned_contact_notice_days => PlannedState::Coming,
        None => PlannedState::Later,
    };
    Planned {
        contact: contact.id.clone(),
        on: contact.on,
        transition: contact.transition,
        about: contact.about.clone(),
        by: contact.by.clone(),
        state,
        days: (!matches!(state, PlannedState::Met | PlannedState::Cancelled)).then_some(days),
        met_by: met.map(|entry| entry.id.clone()),
        cancelled: contact.cancelled.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, day, entry, planned_contact, profile};

    #[test]
    fn a_planned_contact_comes_is_missed_or_takes_place() {
        let profile = profile("early-help");
        let mut file = case("2026-01-05");
        file.case.planned_contacts = vec![planned_contact(1, "2026-06-22")];
        let seen = |file: &CaseFile, today: &str| {
            let one = planned(file, &profile, day(today)).remove(0);
            (one.state, one.days)
        };
        assert_eq!(seen(&file, "2026-05-31"), (PlannedState::Later, Some(22)));
        assert_eq!(seen(&file, "2026-06-01"), (PlannedState::Coming, Some(21)));
        assert_eq!(seen(&file, "2026-06-22"), (PlannedState::Coming, Some(0)));
        assert_eq!(seen(&file, "2026-06-23"), (PlannedState::Missed, Some(-1)));
        let mut vain = entry(1, "2026-06-22");
        vain.planned = Some(file.case.planned_contacts[0].id.clone());
        vain.reached = Some(Answer::No);
        file.journal.push(vain.clone());
        assert_eq!(seen(&file, "2026-06-23").0, PlannedState::Missed, "nobody was reached");
        file.journal.push(Entry { reached: Some(Answer::Yes), ..vain });
        assert_eq!(seen(&file, "2026-06-23"), (PlannedState::Met, None));
        file.journal.clear();
        file.case.planned_contacts[0].cancelled = Some("?".into());
        assert_eq!(seen(&file, "2026-06-23"), (PlannedState::Cancelled, None));
    }

    #[test]
    fn contacts_are_told_by_their_day() {
        let mut file = case("2026-01-05");
        file.case.planned_contacts = vec![planned_contact(1, "2026-09-01"), planned_contact(2, "2026-07-01")];
        let days: Vec<Date> =
            planned(&file, &profile("general"), day("2026-06-15")).into_iter().map(|one| one.on).collect();
        assert_eq!(days, [day("2026-07-01"), day("2026-09-01")]);
    }
}
