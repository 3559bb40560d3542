//! No goal that is worked on was chosen by the client, alone or together (SAM 1.1, BOOK 4: self-determination). Where
//! the network agrees to the plan in the client's place, as parents do who hold direction, its choice counts (MEE 1).

use super::stage::{agreed_goals, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::{Goal, GoalChoice};
use crate::model::profile::Weight;
use crate::model::record::Voice;

pub(super) static RULE: Rule = Rule {
    id: "plan-without-client-choice",
    weight: Weight::Warning,
    source: "SAM 1.1",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, .. } = *inquiry;
    let network = profile.approval_by == [Voice::Network];
    let chosen = |goal: &Goal| match goal.chosen_by {
        Some(GoalChoice::Client | GoalChoice::Together) => true,
        Some(GoalChoice::Network) => network,
        Some(GoalChoice::Professional | GoalChoice::Practice) | None => false,
    };
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
        file.plan.as_mut().unwrap().goals[0].chosen_by = Some(GoalChoice::Network);
        assert_eq!(sample::found(&RULE, &file), 1);
        let mut office = sample::office();
        office.profiles[0].approval_by = vec![Voice::Network];
        assert_eq!(sample::found_with(&RULE, &file, &office), 0, "parents hold direction");
    }
}
