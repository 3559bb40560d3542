//! The next review is due today or within the days of notice (SAM 2.4): time to make the appointment.

use super::super::schedule::{DueState, due};
use super::stage::plans;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "review-due-soon",
    weight: Weight::Advice,
    source: "SAM 2.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let soon = |state: DueState| matches!(state, DueState::Due | DueState::Upcoming);
    let due = due(file, profile, today).filter(|due| soon(due.state) && plans(file, today));
    due.into_iter()
        .map(|due| {
            RULE.found(inquiry, Subject::Case)
                .since(due.anchor)
                .with("due", due.due)
                .with("days", Fact::Days(due.days))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_review_within_the_notice_is_announced() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].on = sample::day("2026-01-15");
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
