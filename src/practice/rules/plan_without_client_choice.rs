//! No goal that is worked on was chosen by the client, alone or together (SAM 1.1, BOOK 4: self-determination).

use super::stage::{agreed_goals, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::{Goal, GoalChoice};
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "plan-without-client-choice",
    weight: Weight::Warning,
    source: "SAM 1.1",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let chosen = |goal: &Goal| matches!(goal.chosen_by, Some(GoalChoice::Client | GoalChoice::Together));
    let goals = agreed_goals(file).count();
    if !open(file) || goals == 0 || agreed_goals(file).any(chosen) {
        return Vec::new();
    }
    vec![RULE.found(inquiry, Subject::Plan).with("goals", goals)]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_client_chose_at_least_one_goal() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().goals[0].chosen_by = Some(GoalChoice::Professional);
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
