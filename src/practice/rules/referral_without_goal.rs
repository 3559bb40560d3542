//! A service was asked to help without a goal, or without a question (SAM 2.3: goal-directed, never
//! activity-directed).

use super::super::referral::is_open;
use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "referral-without-goal",
    weight: Weight::Error,
    source: "SAM 2.3",
    function: Function::Linking,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let aimless = |referral: &Referral| {
        let goal = referral.goal.is_none().then_some("goal");
        let question = blank(referral.question.as_ref()).then_some("question");
        let missing: Vec<Fact> = goal
            .into_iter()
            .chain(question)
            .map(|word| Fact::Word { kind: "referral-part".to_owned(), word: word.to_owned() })
            .collect();
        let finding = RULE.found(inquiry, Subject::Record(referral.id.clone()));
        (!missing.is_empty()).then(|| finding.with("missing", Fact::List(missing)))
    };
    let asked = |referral: &&Referral| {
        open(file) && is_open(referral.status) && referral.status != ReferralStatus::Draft
    };
    file.referrals.iter().filter(asked).filter_map(aimless).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_referral_has_a_goal_once_it_is_sent() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.referrals[0].goal = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.referrals[0].status = ReferralStatus::Draft;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
