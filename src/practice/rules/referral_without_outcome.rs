//! Help by a service has ended, or the case has, and nobody wrote down what came of it (SAM 2.5).
//!
//! Whether the service was given and whether the need is met are two questions; the ledger's own experience
//! with a service is counted from them. In a case that was taken into another one, help goes on over there.

use super::super::referral::is_open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::case::CaseStatus;
use crate::model::profile::Weight;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "referral-without-outcome",
    weight: Weight::Warning,
    source: "SAM 2.5",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let closed = file.case.status == CaseStatus::Closed;
    let ended = |referral: &&Referral| {
        matches!(referral.status, ReferralStatus::Completed | ReferralStatus::Failed)
            || (closed && is_open(referral.status))
    };
    file.referrals
        .iter()
        .filter(ended)
        .filter(|referral| referral.outcome.is_none())
        .map(|referral| {
            RULE.found(inquiry, Subject::Record(referral.id.clone()))
                .with("service", Fact::Id(referral.service.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn help_that_ended_has_an_outcome() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.referrals[0].status = ReferralStatus::Completed;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.referrals[0].status = ReferralStatus::InProgress;
        assert_eq!(sample::found(&RULE, &file), 0);
        file.case.status = CaseStatus::Closed;
        assert_eq!(sample::found(&RULE, &file), 1, "nobody will come back to it");
        file.case.status = CaseStatus::Merged;
        assert_eq!(sample::found(&RULE, &file), 0, "it goes on in the other case");
    }
}
