//! Loose ends of the red thread (PRACTICE 1): needs nothing is aimed at, goals that serve no need, work that serves no
//! goal.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::plan::{Action, ActionStatus, Goal, GoalChoice, GoalStatus};
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, RecordId};

/// A place where the thread is broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LooseEnd {
    /// How it is broken.
    pub kind: LooseEndKind,
    /// The record that hangs loose.
    pub record: RecordId,
}

/// How the thread can be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LooseEndKind {
    /// Nothing is aimed at for this need.
    NeedWithoutGoal,
    /// This goal serves no need that is known.
    GoalWithoutNeed,
    /// Nothing is done for this goal.
    GoalWithoutAction,
    /// This action serves no goal that is known.
    ActionWithoutGoal,
    /// This referral serves no goal that is known.
    ReferralWithoutGoal,
}

/// Whether a goal that was not given up serves this need or a part of it.
#[must_use]
pub fn is_served(file: &CaseFile, need: &RecordId) -> bool {
    let needs = file.needs();
    let mut parts: BTreeSet<&RecordId> = BTreeSet::from([need]);
    // Each round takes in the parts of what is known; a circle of parents ends when a round adds nothing.
    loop {
        let before = parts.len();
        let known = parts.clone();
        parts.extend(
            needs.iter().filter(|n| n.parent.as_ref().is_some_and(|p| known.contains(p))).map(|n| &n.id),
        );
        if parts.len() == before {
            break;
        }
    }
    file.goals()
        .iter()
        .filter(|goal| goal.status != GoalStatus::Dropped)
        .any(|goal| goal.need.as_ref().is_some_and(|served| parts.contains(served)))
}

/// Every loose end of a case, needs first, in the order of the records.
#[must_use]
pub fn loose_ends(file: &CaseFile) -> Vec<LooseEnd> {
    let mut ends = Vec::new();
    let mut add =
        |kind: LooseEndKind, record: &RecordId| ends.push(LooseEnd { kind, record: record.clone() });
    for need in file.needs() {
        if !is_served(file, &need.id) {
            add(LooseEndKind::NeedWithoutGoal, &need.id);
        }
    }
    for goal in file.goals().iter().filter(|goal| goal.status != GoalStatus::Dropped) {
        if !serves_known_need(file, goal) && goal.chosen_by != Some(GoalChoice::Practice) {
            add(LooseEndKind::GoalWithoutNeed, &goal.id);
        }
        if goal.status == GoalStatus::Active && !is_worked_on(file, goal) {
            add(LooseEndKind::GoalWithoutAction, &goal.id);
        }
    }
    let known = |goal: Option<&RecordId>| goal.is_some_and(|id| file.goal(id).is_some());
    for action in file.actions().iter().filter(|action| action.status != ActionStatus::Dropped) {
        if !known(action.goal.as_ref()) {
            add(LooseEndKind::ActionWithoutGoal, &action.id);
        }
    }
    for referral in file.referrals.iter().filter(|referral| counts(referral)) {
        if !known(referral.goal.as_ref()) {
            add(LooseEndKind::ReferralWithoutGoal, &referral.id);
        }
    }
    ends
}

/// Whether a goal serves a need that some assessment holds.
#[must_use]
pub fn serves_known_need(file: &CaseFile, goal: &Goal) -> bool {
    goal.need.as_ref().is_some_and(|need| file.need(need).is_some())
}

/// Whether a referral is part of the thread: one that should never have been written is not.
#[must_use]
pub fn counts(referral: &Referral) -> bool {
    referral.status != ReferralStatus::EnteredInError
}

fn is_worked_on(file: &CaseFile, goal: &Goal) -> bool {
    let acted =
        |action: &Action| action.goal.as_ref() == Some(&goal.id) && action.status != ActionStatus::Dropped;
    let referred = |referral: &Referral| referral.goal.as_ref() == Some(&goal.id) && counts(referral);
    file.actions().iter().any(acted) || file.referrals.iter().any(referred)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{action, case, goal, id, need, plan, referral};

    #[test]
    fn every_kind_of_loose_end_is_found_once() {
        let mut file = case("2026-01-05");
        file.assessments.push(crate::practice::samples::assessment(vec![need(1), need(2)]));
        let mut served = goal(1);
        served.need = Some(id(RecordKind::Need, 1));
        let mut dangling = goal(2);
        dangling.need = Some(id(RecordKind::Need, 99));
        let mut standing = goal(3);
        standing.chosen_by = Some(GoalChoice::Practice);
        let mut content = plan(vec![served, dangling, standing]);
        content.actions = vec![action(1, Some(1)), action(2, None)];
        file.plan = Some(content);
        file.referrals = vec![referral(1, Some(3)), referral(2, Some(99))];
        let found: Vec<_> = loose_ends(&file).into_iter().map(|end| (end.kind, end.record)).collect();
        assert_eq!(
            found,
            [
                (LooseEndKind::NeedWithoutGoal, id(RecordKind::Need, 2)),
                (LooseEndKind::GoalWithoutNeed, id(RecordKind::Goal, 2)),
                (LooseEndKind::GoalWithoutAction, id(RecordKind::Goal, 2)),
                (LooseEndKind::ActionWithoutGoal, id(RecordKind::Action, 2)),
                (LooseEndKind::ReferralWithoutGoal, id(RecordKind::Referral, 2)),
            ]
        );
    }

    #[test]
    fn a_need_is_served_through_its_parts_and_a_circle_of_parents_ends() {
        let mut file = case("2026-01-05");
        let (mut one, mut two) = (need(1), need(2));
        two.parent = Some(one.id.clone());
        one.parent = Some(two.id.clone());
        file.assessments.push(crate::practice::samples::assessment(vec![one, two]));
        assert!(!is_served(&file, &id(RecordKind::Need, 1)));
        let mut serving = goal(1);
        serving.need = Some(id(RecordKind::Need, 2));
        file.plan = Some(plan(vec![serving]));
        assert!(is_served(&file, &id(RecordKind::Need, 1)));
    }
}
