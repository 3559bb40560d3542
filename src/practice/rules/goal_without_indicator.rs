//! A goal that is worked on does not say how one will see that it is reached (SAM 2.5: evaluated against the
//! goals set).
//!
//! Levels of attainment in words do as well as an indicator.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::{Goal, GoalStatus};
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "goal-without-indicator",
    weight: Weight::Advice,
    source: "SAM 2.5",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let visible = |goal: &Goal| {
        let level = goal.levels.as_ref().and_then(|levels| levels.expected.as_ref());
        !blank(goal.indicator.as_ref()) || !blank(level)
    };
    file.goals()
        .iter()
        .filter(|goal| open(file) && goal.status == GoalStatus::Active && !visible(goal))
        .map(|goal| RULE.found(inquiry, Subject::Record(goal.id.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_goal_that_is_worked_on_can_be_seen_to_be_reached() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().goals[0].indicator = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().goals[0].status = GoalStatus::Proposed;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
