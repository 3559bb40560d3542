//! The plan is not what was agreed any more: its content changed after the approval (SAM 2.2, P3 4).
//!
//! Progress is no change: an action that is done or a goal that is reached leaves the approval as it is.

use super::super::plan::{PlanStanding, last_approved, standing};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::plan::Plan;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "plan-changed-since-approval",
    weight: Weight::Warning,
    source: "P3 4",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let changed = |plan: &&Plan| {
        open(file) && standing(file, plan, profile, today) == PlanStanding::ChangedSinceApproval
    };
    file.plan
        .iter()
        .filter(changed)
        .filter_map(|plan| last_approved(file, plan, profile))
        .map(|last| {
            let finding = RULE.found(inquiry, Subject::Plan).with("on", last.on);
            finding.since(last.on).with("version", i64::from(last.version))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn what_was_agreed_is_what_stands() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().goals[0].statement.push_str(" Now.");
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
