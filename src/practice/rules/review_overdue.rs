//! The plan is looked at again at least every six months, together (SAM 2.4).
//!
//! The longest silence the practice allows is a promise to the client: past it, nobody has asked whether the
//! help is given, works and still fits.

use super::super::schedule::{DueState, due};
use super::stage::plans;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "review-overdue",
    weight: Weight::Error,
    source: "SAM 2.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let due = due(file, profile, today).filter(|due| due.state == DueState::Overdue && plans(file, today));
    due.into_iter()
        .map(|due| {
            RULE.found(inquiry, Subject::Case)
                .since(due.anchor)
                .with("due", due.due)
                .with("days", Fact::Days(-due.days))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn six_months_after_the_last_review_is_the_last_day() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].on = sample::day("2025-12-31");
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
