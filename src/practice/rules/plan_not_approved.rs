//! The plan has goals that are worked on and those who must agree have not, or have refused (P3 4, step 5).

use super::super::plan::{PlanStanding, standing, version};
use super::stage::{agreed_goals, under_way};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Function, Message};

pub(super) static RULE: Rule = Rule {
    id: "plan-not-approved",
    weight: Weight::Warning,
    source: "P3 4",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, .. } = *inquiry;
    let Some(plan) = file.plan.as_ref().filter(|_| under_way(inquiry) && agreed_goals(file).count() > 0)
    else {
        return Vec::new();
    };
    let state = match standing(plan, profile) {
        PlanStanding::Refused => "refused",
        PlanStanding::Draft | PlanStanding::Waiting => "waiting",
        PlanStanding::Approved | PlanStanding::ChangedSinceApproval => return Vec::new(),
    };
    let state = Message::new(format!("rule-plan-not-approved-{state}"));
    vec![RULE.found(inquiry, Subject::Plan).with("version", i64::from(version(plan))).with("state", state)]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn somebody_agreed_to_the_plan() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().approvals.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().goals[0].status = crate::model::plan::GoalStatus::Proposed;
        assert_eq!(sample::found(&RULE, &file), 0, "a draft is talked through first");
    }
}
