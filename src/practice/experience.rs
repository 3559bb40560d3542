//! What a team's own referrals say about services (CARDS 2.9): experience is computed, never asserted.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::contest::{ContestResult, contest, refusal};
use super::loose::counts;
use super::referral::{asked_on, said_yes};
use super::tally::median;
use crate::model::record::Extent;
use crate::model::referral::{Referral, ReferralStatus, RefusalReason};
use crate::model::{CaseFile, Period, Slug, vocabulary};

/// What came of the referrals to one service, or to all services together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Experience {
    /// The service; none for all together.
    pub service: Option<Slug>,
    /// Referrals, those entered in error left out.
    pub referrals: i64,
    /// How many stand in each status, in the order in which a referral goes through them.
    pub statuses: Vec<StatusCount>,
    /// Referrals that the service said yes or no to.
    pub answered: i64,
    /// Of those, how many it said yes to.
    pub accepted: i64,
    /// The median of the days from asking to the start of help, halves rounded up; none while no help has started.
    pub median_days_to_start: Option<i64>,
    /// Referrals of which it is known whether the need is met.
    pub need_known: i64,
    /// Of those, how many met it wholly.
    pub need_met: i64,
    /// Of those, how many met it in part.
    pub need_partly_met: i64,
    /// Why the service said no, the most frequent reason first.
    pub refusals: Vec<RefusalCount>,
    /// Refusals that were contested (CARDS 2.9).
    pub contested: i64,
    /// What came of those, in the order of the vocabulary.
    pub contests: Vec<ContestCount>,
}

/// How many contested refusals ended so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ContestCount {
    /// What came of it.
    pub result: ContestResult,
    /// How many.
    pub count: i64,
}

/// How many referrals stand in a status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatusCount {
    /// The status.
    pub status: ReferralStatus,
    /// How many.
    pub count: i64,
}

/// How often a service gave a reason for saying no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RefusalCount {
    /// The reason; none when it was not recorded.
    pub reason: Option<RefusalReason>,
    /// How often.
    pub count: i64,
}

/// A referral in its case.
type Made<'a> = (&'a CaseFile, &'a Referral);

/// What came of the referrals asked in a period, service by service; all of them without one.
#[must_use]
pub fn by_service(cases: &[CaseFile], period: Option<Period>) -> Vec<Experience> {
    let mut services: BTreeMap<&Slug, Vec<Made<'_>>> = BTreeMap::new();
    for made in asked(cases, period) {
        services.entry(&made.1.service).or_default().push(made);
    }
    let told = services.into_iter();
    told.map(|(service, made)| Experience { service: Some(service.clone()), ..of(&made) }).collect()
}

/// What came of all referrals to one service.
#[must_use]
pub fn with(cases: &[CaseFile], service: &Slug) -> Experience {
    let made: Vec<Made<'_>> =
        asked(cases, None).into_iter().filter(|(_, one)| one.service == *service).collect();
    Experience { service: Some(service.clone()), ..of(&made) }
}

fn of(made: &[Made<'_>]) -> Experience {
    let referrals: Vec<&Referral> = made.iter().map(|(_, referral)| *referral).collect();
    let answers: Vec<bool> = referrals.iter().filter_map(|referral| said_yes(referral)).collect();
    let met: Vec<Extent> = referrals
        .iter()
        .filter_map(|referral| referral.outcome.as_ref())
        .map(|outcome| outcome.need_met)
        .filter(|met| matches!(met, Extent::Yes | Extent::Partly | Extent::No))
        .collect();
    let having = |wanted: Extent| count(met.iter().filter(|met| **met == wanted).count());
    let contests = contests(made);
    Experience {
        service: None,
        referrals: count(referrals.len()),
        statuses: statuses(&referrals),
        answered: count(answers.len()),
        accepted: count(answers.iter().filter(|yes| **yes).count()),
        median_days_to_start: median(referrals.iter().filter_map(|one| days_to_start(one)).collect()),
        need_known: count(met.len()),
        need_met: having(Extent::Yes),
        need_partly_met: having(Extent::Partly),
        refusals: refusals(&referrals),
        contested: contests.iter().map(|one| one.count).sum(),
        contests,
    }
}

fn contests(made: &[Made<'_>]) -> Vec<ContestCount> {
    let results: Vec<ContestResult> =
        made.iter().filter_map(|(file, one)| contest(file, one)).map(|one| one.result).collect();
    let known = vocabulary::words::<ContestResult>().1.iter().filter_map(|word| vocabulary::parse(word));
    let counted = known.map(|result| ContestCount {
        result,
        count: count(results.iter().filter(|one| **one == result).count()),
    });
    counted.filter(|one| one.count > 0).collect()
}

fn asked(cases: &[CaseFile], period: Option<Period>) -> Vec<Made<'_>> {
    let all = cases.iter().flat_map(|file| file.referrals.iter().map(move |one| (file, one)));
    let counted = all.filter(|(_, referral)| counts(referral));
    counted.filter(|(_, one)| period.is_none_or(|period| period.holds(asked_on(one)))).collect()
}

fn statuses(referrals: &[&Referral]) -> Vec<StatusCount> {
    let order = vocabulary::words::<ReferralStatus>().1.iter();
    order
        .filter_map(|word| vocabulary::parse::<ReferralStatus>(word))
        .map(|status| StatusCount {
            status,
            count: count(referrals.iter().filter(|referral| referral.status == status).count()),
        })
        .filter(|one| one.count > 0)
        .collect()
}

/// Days from asking to the start of help; none while it has not started.
pub(super) fn days_to_start(referral: &Referral) -> Option<i64> {
    let started = referral.events.iter().find(|event| event.status == ReferralStatus::InProgress)?;
    Some(started.on.days_since(asked_on(referral)))
}

/// The reasons of the last refusal of each referral that stands refused.
fn refusals(referrals: &[&Referral]) -> Vec<RefusalCount> {
    let stand = referrals.iter().filter(|referral| referral.status == ReferralStatus::Rejected);
    let reasons: Vec<Option<RefusalReason>> =
        stand.map(|referral| refusal(referral).and_then(|event| event.reason)).collect();
    let known = vocabulary::words::<RefusalReason>().1.iter().filter_map(|word| vocabulary::parse(word));
    let mut told: Vec<RefusalCount> = known
        .map(Some)
        .chain(std::iter::once(None))
        .map(|reason| RefusalCount {
            reason,
            count: count(reasons.iter().filter(|given| **given == reason).count()),
        })
        .filter(|one| one.count > 0)
        .collect();
    told.sort_by_key(|one| std::cmp::Reverse(one.count));
    told
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::referral::{ReferralEvent, ReferralOutcome};
    use crate::practice::samples::{case, day, entry, id, referral, slug};

    fn moved(number: u32, moves: &[(&str, ReferralStatus)]) -> Referral {
        let mut one = referral(number, None);
        one.events = moves
            .iter()
            .map(|(on, status)| ReferralEvent {
                on: day(on),
                status: *status,
                by: slug("ilse"),
                reason: None,
                note: None,
            })
            .collect();
        one.status = moves.last().map_or(ReferralStatus::Requested, |(_, status)| *status);
        one
    }

    #[test]
    fn experience_counts_answers_days_results_and_reasons() {
        use ReferralStatus::{Accepted, EnteredInError, InProgress, Rejected, Requested};
        let mut quick =
            moved(1, &[("2026-02-01", Requested), ("2026-02-03", Accepted), ("2026-02-05", InProgress)]);
        let met = Extent::Partly;
        quick.outcome = Some(ReferralOutcome { service_received: Extent::Yes, need_met: met, note: None });
        let slow = moved(2, &[("2026-02-01", Requested), ("2026-02-10", InProgress)]);
        let mut refused = moved(3, &[("2026-03-01", Requested), ("2026-03-03", Rejected)]);
        refused.events[1].reason = Some(RefusalReason::Capacity);
        let again = moved(4, &[("2026-03-01", Accepted), ("2026-03-08", Rejected)]);
        let mut file = case("2026-01-05");
        file.referrals = vec![
            quick,
            slow,
            refused,
            again,
            moved(5, &[("2026-03-01", Requested)]),
            moved(6, &[("2026-03-01", EnteredInError)]),
        ];
        let mut plea = entry(1, "2026-03-05");
        plea.contests = Some(id(RecordKind::Referral, 3));
        file.journal.push(plea);
        let told = of(&asked(&[file.clone()], None));
        assert_eq!((told.contested, told.contests[0].result), (1, ContestResult::Nothing));
        assert_eq!(with(&[file.clone()], &slug("ocmw")).referrals, 5);
        assert_eq!(with(&[file.clone()], &slug("caw")).referrals, 0);
        assert_eq!((told.referrals, told.answered, told.accepted), (5, 4, 2));
        assert_eq!(told.median_days_to_start, Some(7));
        assert_eq!((told.need_known, told.need_met, told.need_partly_met), (1, 0, 1));
        let reasons: Vec<_> = told.refusals.iter().map(|one| (one.reason, one.count)).collect();
        assert_eq!(reasons, [(Some(RefusalReason::Capacity), 1), (None, 1)]);
        let stands: Vec<_> = told.statuses.iter().map(|one| (one.status, one.count)).collect();
        assert_eq!(stands, [(Requested, 1), (Rejected, 2), (InProgress, 2)]);
        let march = by_service(&[file], "2026-03".parse().ok());
        assert_eq!(march.iter().map(|one| one.referrals).collect::<Vec<_>>(), [3]);
        assert!(march[0].service.is_some());
        assert_eq!(of(&asked(&[], None)), Experience::default());
    }
}
