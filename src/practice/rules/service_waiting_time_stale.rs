//! The waiting time of a service that somebody waits for was heard too long ago, or on no known day (SAM
//! 4.2: knowing the social map).
//!
//! Asked only of services to which an open case looks now, so that the directory as a whole does not shout.

use super::super::directory::{WaitingKnown, waiting_known};
use super::super::profile::in_force;
use super::stage::open;
use super::{Finding, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::referral::ReferralStatus;
use crate::model::service::Service;
use crate::model::{CaseFile, Date, Function, Message, Office};

pub(super) static RULE: Rule = Rule {
    id: "service-waiting-time-stale",
    weight: Weight::Advice,
    source: "SAM 4.2",
    function: Function::Linking,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let Some(profile) = in_force(&office.profiles, today) else { return Vec::new() };
    let awaited = |service: &Service| {
        let referrals = cases.iter().filter(|file| open(file)).flat_map(|file| &file.referrals);
        referrals.filter(|one| one.service == service.slug).any(|one| awaits(one.status))
    };
    let stale = |service: &Service| {
        waiting_known(service, Some(profile.waiting_time_days), today) == WaitingKnown::Stale
    };
    office
        .services
        .iter()
        .filter(|service| stale(service) && awaited(service))
        .map(|service| {
            let heard = service.waiting_on.map_or_else(
                || Message::new("rule-service-waiting-time-stale-undated"),
                |on| Message::new("rule-service-waiting-time-stale-dated").with("on", on),
            );
            RULE.found_in(None, Subject::Service(service.slug.clone())).with("heard", heard)
        })
        .collect()
}

/// Whether a referral in this status still waits for help to begin.
fn awaits(status: ReferralStatus) -> bool {
    use ReferralStatus::{Accepted, Draft, Received, Requested};
    matches!(status, Draft | Requested | Received | Accepted)
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_waiting_time_that_matters_is_fresh() {
        let mut office = sample::office();
        let mut file = sample::planned();
        office.services[0].waiting_days = Some(30);
        assert_eq!(judge(&[file.clone()], &office, sample::today()).len(), 0, "nobody waits");
        file.referrals[0].status = ReferralStatus::Requested;
        assert_eq!(judge(&[file.clone()], &office, sample::today()).len(), 1);
        office.services[0].waiting_on = Some(sample::day("2026-06-01"));
        assert_eq!(judge(&[file], &office, sample::today()).len(), 0);
    }
}
