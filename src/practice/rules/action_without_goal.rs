//! An action in the plan serves no goal (SAM 2.2: with which goal?).

use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::ActionStatus;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "action-without-goal",
    weight: Weight::Warning,
    source: "SAM 2.2",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    file.actions()
        .iter()
        .filter(|action| open(file) && action.goal.is_none() && action.status == ActionStatus::Open)
        .map(|action| RULE.found(inquiry, Subject::Record(action.id.clone())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn an_action_serves_a_goal() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().actions[0].goal = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().actions[0].status = ActionStatus::Dropped;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
