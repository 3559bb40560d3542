//! Refusals that were contested (CARDS 2.9, SAM 4.1: the case manager pleads when a service refuses), and what came of
//! it. A refused referral stays refused: a service that helps after all is asked again, with a referral of its own.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::loose::counts;
use super::referral::{is_open, said_yes};
use crate::model::journal::Entry;
use crate::model::referral::{Referral, ReferralEvent, ReferralStatus, RefusalReason};
use crate::model::{CaseFile, Date, RecordId, Slug};

/// A refusal that somebody contested.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Contest {
    /// The day of the refusal.
    pub refused_on: Date,
    /// The journal entries that contest it, from old to new; of a corrected entry only the correction.
    pub entries: Vec<RecordId>,
    /// Later referrals to the same service for the same goal, and to others for it, from old to new.
    pub followed: Vec<Followed>,
    /// What came of it.
    pub result: ContestResult,
}

/// A referral that came after a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Followed {
    /// The referral.
    pub referral: RecordId,
    /// The day.
    pub on: Date,
    /// The service asked.
    pub service: Slug,
    /// Where it stands.
    pub status: ReferralStatus,
}

/// What came of a contested refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContestResult {
    /// The same service was asked again and said yes.
    HelpedAfterAll,
    /// The same service was asked again and has not answered.
    AskedAgain,
    /// Another service serves the goal or was asked to.
    Elsewhere,
    /// The same service was asked again and said no.
    RefusedAgain,
    /// Nothing that is written down.
    Nothing,
}

/// The last refusal of a referral that stands refused.
#[must_use]
pub fn refusal(referral: &Referral) -> Option<&ReferralEvent> {
    let stands = referral.status == ReferralStatus::Rejected;
    referral.events.iter().rev().find(|event| stands && event.status == ReferralStatus::Rejected)
}

/// Whether the client did not want it: a choice, nothing to contest.
#[must_use]
pub fn by_client(referral: &Referral) -> bool {
    refusal(referral).is_some_and(|event| event.reason == Some(RefusalReason::ClientRefused))
}

/// The entries that contest a referral, from old to new; of a corrected entry only the correction.
#[must_use]
pub fn contesting<'a>(file: &'a CaseFile, referral: &RecordId) -> Vec<&'a Entry> {
    let corrected: BTreeSet<&RecordId> = file.journal.iter().filter_map(|e| e.corrects.as_ref()).collect();
    let told = file.journal.iter().filter(|entry| !corrected.contains(&entry.id));
    let mut entries: Vec<&Entry> = told.filter(|entry| entry.contests.as_ref() == Some(referral)).collect();
    entries.sort_by_key(|entry| entry.on);
    entries
}

/// How a refusal was contested and what came of it; `None` when the referral does not stand refused or nobody
/// contested it.
#[must_use]
pub fn contest(file: &CaseFile, referral: &Referral) -> Option<Contest> {
    let entries = contesting(file, &referral.id);
    if referral.status != ReferralStatus::Rejected || entries.is_empty() {
        return None;
    }
    let refused_on = refusal(referral).map_or(referral.on, |event| event.on);
    let followed = followed(file, referral, refused_on);
    Some(Contest {
        refused_on,
        entries: entries.into_iter().map(|entry| entry.id.clone()).collect(),
        result: result(&followed, &referral.service),
        followed: followed.into_iter().map(told).collect(),
    })
}

/// Later referrals for the same goal, and without a goal those to the same service.
fn followed<'a>(file: &'a CaseFile, referral: &Referral, refused_on: Date) -> Vec<&'a Referral> {
    let same = |other: &&Referral| match &referral.goal {
        Some(goal) => other.goal.as_ref() == Some(goal),
        None => other.service == referral.service,
    };
    let later = file.referrals.iter().filter(|other| other.id != referral.id && other.on >= refused_on);
    let mut found: Vec<&Referral> = later.filter(|other| counts(other)).filter(same).collect();
    found.sort_by_key(|other| other.on);
    found
}

fn result(followed: &[&Referral], service: &Slug) -> ContestResult {
    let (again, others): (Vec<&Referral>, Vec<&Referral>) =
        followed.iter().partition(|other| other.service == *service);
    let answered = |yes: bool| again.iter().any(|other| said_yes(other) == Some(yes));
    let asked = again.iter().any(|other| is_open(other.status));
    let elsewhere =
        others.iter().any(|other| is_open(other.status) || other.status == ReferralStatus::Completed);
    match (answered(true), asked, elsewhere, answered(false)) {
        (true, ..) => ContestResult::HelpedAfterAll,
        (_, true, ..) => ContestResult::AskedAgain,
        (_, _, true, _) => ContestResult::Elsewhere,
        (.., true) => ContestResult::RefusedAgain,
        _ => ContestResult::Nothing,
    }
}

fn told(referral: &Referral) -> Followed {
    Followed {
        referral: referral.id.clone(),
        on: referral.on,
        service: referral.service.clone(),
        status: referral.status,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{case, day, entry, id, referral, slug};

    fn refused() -> CaseFile {
        let mut file = case("2026-01-05");
        let mut asked = referral(1, Some(1));
        asked.status = ReferralStatus::Rejected;
        asked.events.push(ReferralEvent {
            on: day("2026-03-10"),
            status: ReferralStatus::Rejected,
            by: slug("ilse"),
            reason: Some(RefusalReason::Capacity),
            note: None,
        });
        file.referrals.push(asked);
        let mut plea = entry(1, "2026-03-12");
        plea.contests = Some(id(RecordKind::Referral, 1));
        file.journal.push(plea);
        file
    }

    fn came_of_it(later: Vec<Referral>) -> ContestResult {
        let mut file = refused();
        file.referrals.extend(later);
        contest(&file, &file.referrals[0]).unwrap().result
    }

    fn later(number: u32, service: &str, status: ReferralStatus) -> Referral {
        let (on, service) = (day("2026-03-20"), slug(service));
        Referral { on, service, status, ..referral(number, Some(1)) }
    }

    #[test]
    fn what_followed_says_what_came_of_a_contest() {
        use ReferralStatus::{Completed, Failed, Rejected, Requested};
        assert_eq!(came_of_it(Vec::new()), ContestResult::Nothing);
        assert_eq!(came_of_it(vec![later(2, "ocmw", Completed)]), ContestResult::HelpedAfterAll);
        assert_eq!(came_of_it(vec![later(2, "ocmw", Requested)]), ContestResult::AskedAgain);
        assert_eq!(came_of_it(vec![later(2, "ocmw", Rejected)]), ContestResult::RefusedAgain);
        let elsewhere = later(3, "caw", Requested);
        assert_eq!(came_of_it(vec![later(2, "ocmw", Rejected), elsewhere]), ContestResult::Elsewhere);
        assert_eq!(came_of_it(vec![later(3, "caw", Failed)]), ContestResult::Nothing);
        let mut before = later(2, "ocmw", Completed);
        before.on = day("2026-03-09");
        assert_eq!(came_of_it(vec![before]), ContestResult::Nothing, "what was there before did not follow");
        let mut other_goal = later(2, "ocmw", Completed);
        other_goal.goal = Some(id(RecordKind::Goal, 2));
        assert_eq!(came_of_it(vec![other_goal]), ContestResult::Nothing);
    }

    #[test]
    fn only_a_refusal_that_stands_and_was_contested_has_a_contest() {
        let mut file = refused();
        let told = contest(&file, &file.referrals[0]).unwrap();
        assert_eq!((told.refused_on, told.entries), (day("2026-03-10"), vec![id(RecordKind::Journal, 1)]));
        let mut right = entry(2, "2026-03-13");
        right.corrects = Some(id(RecordKind::Journal, 1));
        file.journal.push(right);
        assert_eq!(contest(&file, &file.referrals[0]), None, "the correction does not contest");
        file.journal[1].contests = Some(id(RecordKind::Referral, 1));
        assert_eq!(contest(&file, &file.referrals[0]).unwrap().entries, [id(RecordKind::Journal, 2)]);
        file.referrals[0].status = ReferralStatus::EnteredInError;
        assert_eq!(contest(&file, &file.referrals[0]), None);
    }

    #[test]
    fn the_last_refusal_says_whose_it_is() {
        let mut file = refused();
        assert!(!by_client(&file.referrals[0]));
        file.referrals[0].events[0].reason = Some(RefusalReason::ClientRefused);
        assert!(by_client(&file.referrals[0]));
        file.referrals[0].status = ReferralStatus::Accepted;
        assert!(refusal(&file.referrals[0]).is_none());
    }
}
