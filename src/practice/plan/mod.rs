//! The plan (SAM 2.2, BOOK 6, P3 4): which content was approved, how the plan stands, and which goals the needs ask for.

mod agreements;
mod approval;
mod changes;
mod versions;
mod voices;

pub use agreements::{holds, is_one_way, replace};
pub use approval::{Assent, Awaited, PlanStanding, assent, last_approved, standing};
pub use changes::{PlanChange, PlanChangeKind, PlanPart, changes};
pub use versions::{Version, versions};
pub use voices::voices;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::model::plan::{Action, ActionStatus, Goal, GoalChoice, GoalStatus, Plan};
use crate::model::profile::Profile;
use crate::model::{CaseFile, Language, RecordId};

/// A goal that a need asks for and that the plan does not have yet; it has no id until it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProposedGoal {
    /// The need it serves; none for the standing goal of the practice.
    pub need: Option<RecordId>,
    /// What will be different, to be talked through: the request in its own words.
    pub statement: String,
    /// Who chose it: the practice for its standing goal, nobody yet for the others.
    pub chosen_by: Option<GoalChoice>,
}

/// The hash of what is agreed: goals, actions, agreements and the crisis plan, 16 hexadecimal signs.
///
/// Progress is not content: an action that is done or a goal that is reached leaves the hash as it is; one that is
/// given up changes it. The order of the lists and fields left empty do not count either.
#[must_use]
pub fn content_hash(plan: &Plan) -> String {
    let content = json!({
        "goals": goals(plan),
        "actions": actions(plan),
        "agreements": by_id(plan.agreements.iter().map(|agreement| json!(agreement)).collect()),
        "crisis": plan.crisis,
    });
    let text = canonical(content).to_string();
    blake3::hash(text.as_bytes()).to_hex().chars().take(16).collect()
}

/// The version of the plan as it stands, from 1: content that somebody has decided on keeps its version, other
/// content is one more than the highest decided on.
#[must_use]
pub fn version(plan: &Plan) -> u32 {
    let hash = content_hash(plan);
    let decided = plan.approvals.iter().find(|approval| approval.hash == hash);
    decided.map_or_else(
        || plan.approvals.iter().map(|approval| approval.version).max().unwrap_or(0).saturating_add(1),
        |approval| approval.version,
    )
}

/// The goals to propose: one for each need with a request that no goal serves, and the standing goal of the practice
/// when the plan lacks it. A goal that was given up still counts, so nothing is proposed twice.
#[must_use]
pub fn draft(file: &CaseFile, profile: &Profile, language: Language) -> Vec<ProposedGoal> {
    let mut proposed = Vec::new();
    if let Some(standing) = profile.standing_goal.as_ref()
        && !file.goals().iter().any(|goal| goal.chosen_by == Some(GoalChoice::Practice))
    {
        let statement = match language {
            Language::Nl => standing.nl.clone(),
            Language::En => standing.en.clone(),
        };
        proposed.push(ProposedGoal { need: None, statement, chosen_by: Some(GoalChoice::Practice) });
    }
    for need in file.needs() {
        let served = file.goals().iter().any(|goal| goal.need.as_ref() == Some(&need.id));
        let request = need.request.as_deref().map(str::trim).filter(|request| !request.is_empty());
        if let Some(request) = request.filter(|_| !served) {
            let statement = request.to_owned();
            proposed.push(ProposedGoal { need: Some(need.id.clone()), statement, chosen_by: None });
        }
    }
    proposed
}

fn goals(plan: &Plan) -> Value {
    let content = |goal: &Goal| {
        let mut value = json!(goal);
        set(&mut value, "status", json!((goal.status == GoalStatus::Dropped).then_some("dropped")));
        value
    };
    by_id(plan.goals.iter().map(content).collect())
}

fn actions(plan: &Plan) -> Value {
    let content = |action: &Action| {
        let mut value = json!(action);
        set(&mut value, "status", json!((action.status == ActionStatus::Dropped).then_some("dropped")));
        set(&mut value, "done_on", Value::Null);
        value
    };
    by_id(plan.actions.iter().map(content).collect())
}

fn set(value: &mut Value, key: &str, to: Value) {
    if let Value::Object(fields) = value {
        fields.insert(key.to_owned(), to);
    }
}

fn by_id(mut list: Vec<Value>) -> Value {
    list.sort_by_key(|value| value.get("id").and_then(Value::as_str).unwrap_or_default().to_owned());
    Value::Array(list)
}

/// The same value with sorted keys and without empty fields, so that a field added to the model later leaves the
/// hashes of approved plans as they are.
fn canonical(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut sorted: Vec<(String, Value)> = fields
                .into_iter()
                .map(|(key, value)| (key, canonical(value)))
                .filter(|(_, value)| !is_empty(value))
                .collect();
            sorted.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(Map::from_iter(sorted))
        }
        Value::Array(list) => Value::Array(list.into_iter().map(canonical).collect()),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::plan::ApprovalDecision;
    use crate::model::record::Voice;
    use crate::practice::samples::{
        action, approval, assessment, case, goal, id, need, plan, profile, record,
    };
    use ApprovalDecision::{Approved, Refused};

    fn sample() -> Plan {
        let mut plan = plan(vec![goal(1), goal(2)]);
        plan.actions = vec![action(1, Some(1)), action(2, Some(2))];
        plan
    }

    #[test]
    fn the_hash_follows_what_is_agreed_and_not_how_far_it_came() {
        let one = sample();
        let hash = content_hash(&one);
        assert_eq!(hash.len(), 16);
        assert!(hash.bytes().all(|sign| sign.is_ascii_hexdigit()));
        let mut progress = one.clone();
        progress.actions[0].status = ActionStatus::Done;
        progress.actions[0].done_on = Some("2026-03-01".parse().unwrap());
        progress.goals[0].status = GoalStatus::Reached;
        progress.goals.reverse();
        progress.note = Some("?".into());
        assert_eq!(content_hash(&progress), hash);
        let edits: [fn(&mut Plan); 5] = [
            |plan| plan.goals[0].statement.push('!'),
            |plan| plan.goals[1].status = GoalStatus::Dropped,
            |plan| plan.actions[0].status = ActionStatus::Dropped,
            |plan| plan.actions[1].place = Some("?".into()),
            |plan| plan.crisis = Some(record("signs = '?'")),
        ];
        for edit in edits {
            let mut changed = one.clone();
            edit(&mut changed);
            assert_ne!(content_hash(&changed), hash);
        }
    }

    #[test]
    fn the_hash_of_an_approved_plan_never_changes() {
        assert_eq!(content_hash(&plan(vec![goal(1)])), "57a100283a726c6f");
    }

    #[test]
    fn content_that_was_decided_on_keeps_its_version() {
        let mut plan = sample();
        assert_eq!(version(&plan), 1);
        plan.approvals.push(approval(&plan, "2026-02-01", Voice::Client, Refused));
        assert_eq!(version(&plan), 1);
        plan.crisis = Some(record("signs = '?'"));
        assert_eq!(version(&plan), 2);
        plan.approvals.push(approval(&plan, "2026-03-01", Voice::Client, Approved));
        plan.approvals.push(approval(&plan, "2026-03-02", Voice::Network, Approved));
        assert_eq!(version(&plan), 2);
        plan.crisis = None;
        assert_eq!(version(&plan), 1);
        plan.crisis = Some(record("signs = 'other'"));
        assert_eq!(version(&plan), 3);
    }

    #[test]
    fn a_standing_goal_is_drafted_only_where_the_practice_has_one() {
        let mut file = case("2026-01-05");
        file.assessments.push(assessment(vec![need(1)]));
        for (name, goals) in [("early-help", 1), ("general", 1), ("home-care", 1), ("work-care", 2)] {
            let proposed = draft(&file, &profile(name), Language::Nl);
            let standing = proposed.iter().filter(|goal| goal.chosen_by == Some(GoalChoice::Practice));
            assert_eq!((proposed.len(), standing.count()), (goals, goals - 1), "{name}");
        }
    }

    #[test]
    fn drafting_twice_adds_nothing() {
        let profile = profile("work-care");
        let mut file = case("2026-01-05");
        let mut silent = need(3);
        silent.request = Some("  ".into());
        file.assessments.push(assessment(vec![need(1), need(2), silent]));
        let mut served = goal(1);
        served.need = Some(id(RecordKind::Need, 1));
        served.status = GoalStatus::Dropped;
        file.plan = Some(plan(vec![served.clone()]));
        let proposed = draft(&file, &profile, Language::En);
        let seen: Vec<_> = proposed.iter().map(|goal| (goal.need.clone(), goal.statement.as_str())).collect();
        let standing = profile.standing_goal.as_ref().unwrap().en.as_str();
        assert_eq!(seen, [(None, standing), (Some(id(RecordKind::Need, 2)), "request 2")]);
        let kept = proposed.into_iter().zip(2..).map(|(proposal, number)| Goal {
            need: proposal.need,
            chosen_by: proposal.chosen_by,
            statement: proposal.statement,
            ..goal(number)
        });
        file.plan = Some(plan(std::iter::once(served.clone()).chain(kept).collect()));
        assert_eq!(draft(&file, &profile, Language::Nl), []);
        assert_eq!(file.goals()[0], served);
    }
}
