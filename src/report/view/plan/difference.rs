//! What became of a plan between two moments, in words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{View, parties};
use crate::model::plan::Plan;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, Party, vocabulary};
use crate::practice::plan::{PlanChangeKind, PlanPart};
use crate::report::view::difference::{Telling, TracedDifference};
use crate::report::view::parts::{field, list, name, present};
use crate::report::view::shape::Shape;
use crate::report::{Block, Tone};

/// What became of a plan between two moments.
#[derive(Debug, Clone)]
pub struct PlanDifference {
    shape: Shape,
    items: [PlanDifferenceItem; 1],
}

/// What became of a plan, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanDifferenceItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The older moment.
    pub from: PlanMoment,
    /// The newer moment.
    pub to: PlanMoment,
    /// What became of each part that is not as it was.
    pub changes: Vec<TracedChange>,
    /// What everybody in it, and each goal and need, is called, by their reference.
    pub names: BTreeMap<String, String>,
}

/// A moment of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PlanMoment {
    /// The version, when somebody decided on that content or it is the present one.
    pub version: Option<u32>,
    /// The day of the commit; none for the plan as it is now.
    pub on: Option<Date>,
    /// The commit; none for the plan as it is now.
    pub commit: Option<String>,
    /// The hash of the content: 16 hexadecimal signs.
    pub hash: String,
    /// Whether it holds what no commit holds yet.
    pub unsaved: bool,
}

/// What became of one part of a plan, and who did it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TracedChange {
    /// Which part.
    pub part: PlanPart,
    /// The id of the goal, action or agreement.
    pub id: Option<String>,
    /// What it says now, or said last.
    pub text: Option<String>,
    /// What happened to it.
    pub kind: PlanChangeKind,
    /// Field by field, each with who and when.
    pub differences: Vec<TracedDifference>,
}

impl PlanDifference {
    /// What became of the plan of this case; `plans` are the older and the newer one.
    #[must_use]
    pub fn new(
        file: &CaseFile,
        office: &Office,
        (from, to): (PlanMoment, PlanMoment),
        plans: [&Plan; 2],
        changes: Vec<TracedChange>,
    ) -> Self {
        let called = |party: &Party| (party.to_string(), name(file, office, party));
        let team = office.team.iter().map(|member| (format!("team/{}", member.handle), member.name.clone()));
        let goals = plans.into_iter().flat_map(|plan| &plan.goals);
        let goals = goals.map(|goal| (goal.id.to_string(), goal.statement.clone()));
        let needs = file.needs().into_iter().filter_map(|need| {
            let said = need.words.clone().or_else(|| need.request.clone());
            Some((need.id.to_string(), said?))
        });
        let item = PlanDifferenceItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            from,
            to,
            changes,
            names: plans
                .into_iter()
                .flat_map(parties)
                .map(called)
                .chain(team)
                .chain(goals)
                .chain(needs)
                .collect(),
        };
        Self { shape: Shape::of::<Plan>(), items: [item] }
    }
}

impl View for PlanDifference {
    type Item = PlanDifferenceItem;

    const NAME: &'static str = "plan-difference";

    fn items(&self) -> &[PlanDifferenceItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let text = Message::new("plan-difference-title").with("client", item.client.clone());
        let moments = present(vec![
            field("plan-difference-from", item.from.fact()),
            field("plan-difference-to", item.to.fact()),
        ]);
        let mut blocks = vec![Block::Heading { level: 1, text }, moments];
        if item.changes.is_empty() {
            blocks.push(Block::Note(Tone::Good, Message::new("plan-difference-none")));
        }
        blocks.extend(item.changes.iter().flat_map(|change| self.change(change)));
        blocks
    }
}

impl PlanDifference {
    fn change(&self, change: &TracedChange) -> Vec<Block> {
        let [item] = &self.items;
        let depth = match change.part {
            PlanPart::Goal | PlanPart::Action | PlanPart::Agreement => 2,
            PlanPart::Crisis => 1,
            PlanPart::Plan => 0,
        };
        let telling = Telling { shape: &self.shape, names: &item.names, depth };
        let whole = matches!(change.kind, PlanChangeKind::Added | PlanChangeKind::Removed);
        let told = match change.differences.as_slice() {
            [only] if whole => telling.fields(only),
            several => telling.table(several),
        };
        vec![Block::Heading { level: 2, text: heading(change) }, told]
    }
}

/// What happened to which part.
fn heading(change: &TracedChange) -> Message {
    let id = match change.part {
        PlanPart::Goal => "plan-difference-goal",
        PlanPart::Action => "plan-difference-action",
        PlanPart::Agreement => "plan-difference-agreement",
        PlanPart::Crisis => "plan-difference-crisis",
        PlanPart::Plan => "plan-difference-plan",
    };
    let message = Message::new(id).with("kind", vocabulary::fact(&change.kind));
    let record = Fact::Id(change.id.clone().unwrap_or_default());
    message.with("text", change.text.clone().unwrap_or_default()).with("record", record)
}

impl PlanMoment {
    fn fact(&self) -> Option<Fact> {
        let version =
            self.version.map(|number| Message::new("plan-moment-version").with("version", i64::from(number)));
        let now = if self.unsaved { "plan-moment-unsaved" } else { "plan-moment-now" };
        let now = self.commit.is_none().then(|| Message::new(now));
        let commit = self.commit.as_ref().map(|commit| Fact::Id(commit.chars().take(7).collect()));
        let told = version.into_iter().chain(now).map(Fact::Message);
        list(told.chain(self.on.map(Fact::Date)).chain(commit))
    }
}
