//! A service was asked to help and has not answered in time (SAM 2.3, CARDS 2.9).

use super::super::referral::{asked_on, waiting};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::referral::Referral;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "referral-unanswered",
    weight: Weight::Warning,
    source: "CARDS 2.9",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let unanswered = |referral: &Referral| {
        let days = waiting(referral, profile, today)?;
        let finding = RULE.found(inquiry, Subject::Record(referral.id.clone()));
        let service = Fact::Id(referral.service.to_string());
        Some(finding.since(asked_on(referral)).with("service", service).with("days", Fact::Days(days)))
    };
    file.referrals.iter().filter(|_| open(file)).filter_map(unanswered).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_question_wants_an_answer_in_time() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.referrals[0].status = crate::model::referral::ReferralStatus::Requested;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.referrals[0].response_due = Some(sample::today());
        assert_eq!(sample::found(&RULE, &file), 0, "today is in time");
    }
}
