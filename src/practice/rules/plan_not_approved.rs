//! The plan has goals that are worked on and those who must agree have not all done so, or have refused (P3 4, step 5;
//! MEE 7: parents hold direction). The reason names who is still to be asked, or who refused.

use super::super::plan::{PlanStanding, assent, version};
use super::stage::{agreed_goals, under_way};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function, Party};

pub(super) static RULE: Rule = Rule {
    id: "plan-not-approved",
    weight: Weight::Warning,
    source: "P3 4",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let Some(plan) = file.plan.as_ref().filter(|_| under_way(inquiry) && agreed_goals(file).count() > 0)
    else {
        return Vec::new();
    };
    let assent = assent(file, plan, profile, today);
    if matches!(assent.standing, PlanStanding::Approved | PlanStanding::ChangedSinceApproval) {
        return Vec::new();
    }
    let state = assent.message(|party: &Party| Fact::Id(party.to_string()));
    let found = RULE.found(inquiry, Subject::Plan).with("version", i64::from(version(plan)));
    vec![found.with("state", state.map_or(Fact::List(Vec::new()), Fact::Message))]
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
        let mut office = sample::office();
        office.profiles[0].approval_roles = vec![crate::model::case::RoleName::Casemanager];
        assert_eq!(
            sample::found_with(&RULE, &sample::planned(), &office),
            1,
            "the client alone is not enough"
        );
        file.plan.as_mut().unwrap().goals[0].status = crate::model::plan::GoalStatus::Proposed;
        assert_eq!(sample::found(&RULE, &file), 0, "a draft is talked through first");
    }
}
