//! What became of a plan between two moments: goals, actions, agreements and the crisis plan, each with what happened
//! to it (SAM 2.2: a plan can always be fitted anew).
//!
//! Approvals and handing over are no content: they are told with the versions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::model::plan::Plan;
use crate::practice::difference::{Difference, DifferenceKind, Step, differences};

/// What became of one part of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PlanChange {
    /// Which part.
    pub part: PlanPart,
    /// The id of the goal, action or agreement.
    pub id: Option<String>,
    /// What it says now, or said last.
    pub text: Option<String>,
    /// What happened to it.
    pub kind: PlanChangeKind,
    /// Field by field.
    pub differences: Vec<Difference>,
}

/// A part of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlanPart {
    /// What must be different.
    Goal,
    /// Who does what.
    Action,
    /// What people promised each other.
    Agreement,
    /// What to do when it goes wrong.
    Crisis,
    /// The note and the rules answered.
    Plan,
}

/// What happened to a part of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlanChangeKind {
    /// It came.
    Added,
    /// It was taken out.
    Removed,
    /// A goal or an action was given up.
    Dropped,
    /// A goal was reached.
    Reached,
    /// An action was done.
    Done,
    /// An agreement ended.
    Ended,
    /// It says something else.
    Reworded,
    /// Something about it changed.
    Changed,
}

/// What became of a plan between an older and a newer one: goals first, then actions, agreements, crisis, the rest.
#[must_use]
pub fn changes(old: &Plan, new: &Plan) -> Vec<PlanChange> {
    let (old, new) = (json!(old), json!(new));
    let mut changes: Vec<PlanChange> = Vec::new();
    for difference in differences(&old, &new) {
        let Some((part, id)) = part(&difference.place) else { continue };
        match changes.iter_mut().find(|change| change.part == part && change.id == id) {
            Some(change) => change.differences.push(difference),
            None => changes.push(PlanChange {
                part,
                text: said(part, id.as_deref(), &new).or_else(|| said(part, id.as_deref(), &old)),
                id,
                kind: PlanChangeKind::Changed,
                differences: vec![difference],
            }),
        }
    }
    for change in &mut changes {
        change.kind = kind(change);
    }
    changes.sort_by_key(|change| change.part);
    changes
}

/// The part of a plan that a place lies in, and its id; none for what is no content.
fn part(place: &[Step]) -> Option<(PlanPart, Option<String>)> {
    let id = match place.get(1) {
        Some(Step::Id(id)) => Some(id.clone()),
        _ => None,
    };
    match place.first() {
        Some(Step::Field(field)) => match field.as_str() {
            "goal" => Some((PlanPart::Goal, id)),
            "action" => Some((PlanPart::Action, id)),
            "agreement" => Some((PlanPart::Agreement, id)),
            "crisis" => Some((PlanPart::Crisis, None)),
            "approval" | "handover" => None,
            _ => Some((PlanPart::Plan, None)),
        },
        _ => None,
    }
}

/// The field that says what a part is about.
fn says(part: PlanPart) -> (&'static str, &'static str) {
    match part {
        PlanPart::Goal => ("goal", "statement"),
        PlanPart::Action => ("action", "what"),
        PlanPart::Agreement => ("agreement", "text"),
        PlanPart::Crisis | PlanPart::Plan => ("", ""),
    }
}

fn said(part: PlanPart, id: Option<&str>, plan: &Value) -> Option<String> {
    let (list, field) = says(part);
    let rows = plan.get(list)?.as_array()?;
    let row = rows.iter().find(|row| row.get("id").and_then(Value::as_str) == id)?;
    row.get(field).and_then(Value::as_str).map(ToOwned::to_owned)
}

fn kind(change: &PlanChange) -> PlanChangeKind {
    let whole = if matches!(change.part, PlanPart::Crisis) { 1 } else { 2 };
    let of_whole =
        change.differences.iter().find(|one| one.place.len() == whole && change.part != PlanPart::Plan);
    match of_whole.map(|one| one.kind) {
        Some(DifferenceKind::Added) => return PlanChangeKind::Added,
        Some(DifferenceKind::Removed) => return PlanChangeKind::Removed,
        Some(DifferenceKind::Changed) | None => {}
    }
    let field = |name: &str| {
        change.differences.iter().find(|one| one.place.last() == Some(&Step::Field(name.to_owned())))
    };
    let became = |name: &str| field(name).and_then(|one| one.to.as_ref()).and_then(Value::as_str);
    match (change.part, became("status")) {
        (_, Some("dropped")) => PlanChangeKind::Dropped,
        (_, Some("reached")) => PlanChangeKind::Reached,
        (_, Some("done")) => PlanChangeKind::Done,
        (PlanPart::Agreement, _) if became("until").is_some() => PlanChangeKind::Ended,
        _ if field(says(change.part).1).is_some() => PlanChangeKind::Reworded,
        _ => PlanChangeKind::Changed,
    }
}

#[cfg(test)]
mod tests {
    use PlanChangeKind::{Added, Changed, Done, Dropped, Ended, Reached, Removed, Reworded};

    use super::*;
    use crate::model::plan::{ActionStatus, ApprovalDecision, GoalStatus};
    use crate::model::record::Voice;
    use crate::practice::samples::{action, approval, goal, plan, record};

    fn seen(old: &Plan, new: &Plan) -> Vec<(PlanPart, PlanChangeKind)> {
        changes(old, new).iter().map(|change| (change.part, change.kind)).collect()
    }

    #[test]
    fn each_part_tells_what_became_of_it() {
        let mut old = plan(vec![goal(1), goal(2), goal(3), goal(4)]);
        old.actions = vec![action(1, Some(1)), action(2, Some(2))];
        old.agreements =
            vec![record("id = 'baaaa1'\non = '2026-01-05'\nfrom = 'client'\nto = 'team/ilse'\ntext = '?'")];
        let mut new = old.clone();
        new.approvals.push(approval(&new, "2026-02-01", Voice::Client, ApprovalDecision::Approved));
        assert!(seen(&old, &new).is_empty(), "who agrees changes nothing");
        new.goals[0].statement = "Another".into();
        new.goals[1].status = GoalStatus::Dropped;
        new.goals[2].status = GoalStatus::Reached;
        new.goals.remove(3);
        new.goals.push(goal(5));
        new.actions[0].status = ActionStatus::Done;
        new.actions[1].place = Some("?".into());
        new.agreements[0].until = "2026-03-01".parse().ok();
        new.crisis = Some(record("signs = '?'"));
        new.note = Some("?".into());
        assert_eq!(
            seen(&old, &new),
            [
                (PlanPart::Goal, Reworded),
                (PlanPart::Goal, Dropped),
                (PlanPart::Goal, Reached),
                (PlanPart::Goal, Removed),
                (PlanPart::Goal, Added),
                (PlanPart::Action, Done),
                (PlanPart::Action, Changed),
                (PlanPart::Agreement, Ended),
                (PlanPart::Crisis, Added),
                (PlanPart::Plan, Changed),
            ]
        );
        let all = changes(&old, &new);
        assert_eq!(all[0].text.as_deref(), Some("Another"));
        assert_eq!(all[3].text.as_deref(), Some("goal 4"));
    }

    #[test]
    fn a_crisis_plan_that_changes_or_goes_is_told() {
        let mut old = plan(Vec::new());
        old.crisis = Some(record("signs = '?'\nsteps = 'a'"));
        let mut new = old.clone();
        new.crisis = Some(record("signs = '?'\nsteps = 'b'"));
        assert_eq!(seen(&old, &new), [(PlanPart::Crisis, Changed)]);
        new.crisis = None;
        assert_eq!(seen(&old, &new), [(PlanPart::Crisis, Removed)]);
    }
}
