//! The last review says that help which was promised is not given (SAM 2.4).
//!
//! This is what monitoring is for: a promise in the plan that stays a promise. Help that is given in part is
//! left alone when the review decided what changes.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::plan::ActionStatus;
use crate::model::profile::Weight;
use crate::model::record::Extent;
use crate::model::review::ActionReview;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "promised-help-not-given",
    weight: Weight::Error,
    source: "SAM 2.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let Some(review) = file.reviews.iter().max_by_key(|review| review.on).filter(|_| open(file)) else {
        return Vec::new();
    };
    let decided = !blank(review.changes.as_ref());
    let going_on = |one: &&ActionReview| {
        file.actions().iter().any(|action| action.id == one.action && action.status == ActionStatus::Open)
    };
    let missing =
        |one: &&ActionReview| one.received == Extent::No || one.received == Extent::Partly && !decided;
    review
        .actions
        .iter()
        .filter(going_on)
        .filter(missing)
        .map(|one| {
            RULE.found(inquiry, Subject::Record(one.action.clone()))
                .with("received", vocabulary::fact(&one.received))
                .with("on", review.on)
                .since(review.on)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn help_that_is_not_given_is_found_until_the_action_ends() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].actions[0].received = Extent::No;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().actions[0].status = ActionStatus::Dropped;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
