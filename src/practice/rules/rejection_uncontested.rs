//! A service refused and nobody pleaded with it or found another one (SAM 4.1, CARDS 2.9: advocacy).
//!
//! A refusal by the client is the client's choice and is left alone, and so is a goal that another referral
//! serves.

use super::super::contest::{by_client, contesting};
use super::super::referral::is_open;
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "rejection-uncontested",
    weight: Weight::Advice,
    source: "CARDS 2.9",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    file.referrals
        .iter()
        .filter(|referral| open(file) && referral.status == ReferralStatus::Rejected)
        .filter(|referral| !by_client(referral) && !elsewhere(file, referral))
        .filter(|referral| contesting(file, &referral.id).is_empty())
        .map(|referral| {
            RULE.found(inquiry, Subject::Record(referral.id.clone()))
                .with("service", Fact::Id(referral.service.to_string()))
        })
        .collect()
}

/// Whether the same goal has another referral that goes on or was completed.
fn elsewhere(file: &CaseFile, referral: &Referral) -> bool {
    referral.goal.is_some()
        && file.referrals.iter().any(|other| {
            let useful = is_open(other.status) || other.status == ReferralStatus::Completed;
            other.id != referral.id && other.goal == referral.goal && useful
        })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_refusal_is_contested_or_answered_elsewhere() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.referrals[0].status = ReferralStatus::Rejected;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.journal[0].contests = Some(file.referrals[0].id.clone());
        assert_eq!(sample::found(&RULE, &file), 0);
        file.journal[0].contests = None;
        let mut other = file.referrals[0].clone();
        (other.id, other.status) = (sample::id("raaaa2"), ReferralStatus::Requested);
        file.referrals.push(other);
        assert_eq!(sample::found(&RULE, &file), 0, "another service is asked for the same goal");
        file.referrals[1].status = ReferralStatus::Cancelled;
        assert_eq!(sample::found(&RULE, &file), 1);
        let refusal = "on = '2026-03-09'\nstatus = 'rejected'\nby = 'ilse'\nreason = 'client-refused'";
        file.referrals[0].events.push(sample::record(refusal));
        assert_eq!(sample::found(&RULE, &file), 0, "it is the client's choice");
    }
}
