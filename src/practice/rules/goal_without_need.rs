//! A goal in the plan serves no need (SAM 1.1, 2.2).
//!
//! Help begins with what the client needs, not with what is on offer. The standing goal of the practice
//! itself is left alone, and so is a goal that was given up.

use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::{GoalChoice, GoalStatus};
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "goal-without-need",
    weight: Weight::Warning,
    source: "SAM 1.1",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    file.goals()
        .iter()
        .filter(|goal| open(file) && goal.need.is_none() && goal.status != GoalStatus::Dropped)
        .filter(|goal| goal.chosen_by != Some(GoalChoice::Practice))
        .map(|goal| RULE.found(inquiry, Subject::Record(goal.id.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_goal_serves_a_need_unless_the_practice_chose_it() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().goals[0].need = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().goals[0].chosen_by = Some(GoalChoice::Practice);
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
