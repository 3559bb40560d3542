//! A service was asked to help while no consent allows sharing with it (P3 8: confidentiality).
//!
//! A draft shares nothing yet. A referral that ended is past mending, and a consent that ended meanwhile is
//! another rule.

use super::super::referral::is_open;
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Fact, Function, Party};

pub(super) static RULE: Rule = Rule {
    id: "consent-missing",
    weight: Weight::Error,
    source: "P3 8",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    file.referrals
        .iter()
        .filter(|referral| open(file) && shares(referral) && !rests_on_consent(file, referral))
        .map(|referral| {
            RULE.found(inquiry, Subject::Record(referral.id.clone()))
                .with("service", Fact::Id(referral.service.to_string()))
        })
        .collect()
}

fn shares(referral: &Referral) -> bool {
    is_open(referral.status) && referral.status != ReferralStatus::Draft
}

/// Whether the client ever consented to sharing with this service, or the referral names a consent.
fn rests_on_consent(file: &CaseFile, referral: &Referral) -> bool {
    let service = Party::Service(referral.service.clone());
    file.consents
        .iter()
        .any(|consent| referral.consent.as_ref() == Some(&consent.id) || consent.with.contains(&service))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn nothing_is_shared_without_consent() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.consents.clear();
        file.referrals[0].status = ReferralStatus::Draft;
        assert_eq!(sample::found(&RULE, &file), 0);
        file.referrals[0].status = ReferralStatus::Requested;
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
