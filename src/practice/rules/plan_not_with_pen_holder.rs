//! The plan was agreed and has not reached the pen holder, who engages the network on it (SAM 3); or the pen holder
//! still works with an older content.
//!
//! Only where the practice works with a pen holder, and two weeks after the agreement.

use super::super::plan::{PlanStanding, content_hash, standing};
use super::stage::{holders, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::case::RoleName;
use crate::model::plan::{ApprovalDecision, Handover};
use crate::model::profile::Weight;
use crate::model::{Function, Message, Party};

pub(super) static RULE: Rule = Rule {
    id: "plan-not-with-pen-holder",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

/// Days after the agreement in which the plan may still be on its way: the program's own patience, from no source.
const DELIVERY_DAYS: i64 = 14;

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let Some(plan) = file.plan.as_ref().filter(|_| open(file) && profile.plan_to_pen_holder) else {
        return Vec::new();
    };
    let hash = content_hash(plan);
    let agreed = plan
        .approvals
        .iter()
        .filter(|approval| approval.hash == hash && approval.decision == ApprovalDecision::Approved)
        .map(|approval| approval.on)
        .max()
        .filter(|on| today.days_since(*on) >= DELIVERY_DAYS);
    let holders: Vec<&Party> = holders(file, RoleName::PenHolder, today).map(|role| &role.who).collect();
    let theirs = |one: &&Handover| holders.is_empty() || holders.contains(&&one.to);
    let delivered = plan.handovers.iter().filter(theirs).any(|one| one.hash == hash);
    let state = match plan.handovers.iter().filter(theirs).map(|one| one.on).max() {
        Some(older) => Message::new("rule-plan-not-with-pen-holder-older").with("older", older),
        None => Message::new("rule-plan-not-with-pen-holder-never"),
    };
    agreed
        .filter(|_| !delivered && standing(file, plan, profile, today) == PlanStanding::Approved)
        .map(|on| RULE.found(inquiry, Subject::Plan).with("on", on).with("state", state))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn where_there_is_a_pen_holder_the_plan_goes_there() {
        let mut office = sample::office();
        let mut file = sample::planned();
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        office.profiles[0].plan_to_pen_holder = true;
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        let plan = file.plan.as_mut().unwrap();
        let hash = content_hash(plan);
        let (on, to, by) = (sample::day("2026-03-01"), Party::Client, sample::slug("ilse"));
        plan.handovers.push(Handover { on, to, hash: "of an older content".into(), by });
        assert_eq!(sample::found_with(&RULE, &file, &office), 1, "the pen holder has an older content");
        file.plan.as_mut().unwrap().handovers[0].hash = hash;
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
