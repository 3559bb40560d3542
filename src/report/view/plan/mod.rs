//! Plans: how each stands, and one whole, as people read and sign it.

mod agreed;
mod difference;
mod letter;
mod list;
mod versions;

pub use difference::{PlanDifference, PlanDifferenceItem, PlanMoment, TracedChange};
pub use letter::PlanLetter;
pub use list::{PlanRow, Plans};
pub use versions::{PlanVersionRow, PlanVersions};

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::case_report::attainment as of_rater;
use super::parts::{field, list, name, present, table};
use super::review::level;
use crate::model::plan::{Action, ActionStatus, AttainmentLevels, Goal, GoalStatus, Plan};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, Party, RecordId, vocabulary};
use crate::practice::attainment::{self, Attainment};
use crate::practice::plan::{Assent, PlanStanding, assent, content_hash, version};
use crate::practice::profile::in_force;
use crate::report::{Block, Cell, Column, Tone};

/// One plan whole.
#[derive(Debug, Clone)]
pub struct PlanSheet {
    today: Date,
    file: CaseFile,
    items: [PlanItem; 1],
}

/// One plan, how it stands, and what the people in it are called.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// How it stands.
    pub standing: Option<PlanStanding>,
    /// How it stands, and because of whom: who is still to be asked, who refused.
    pub assent: Option<Assent>,
    /// Its version, from 1.
    pub version: u32,
    /// The hash of what is agreed: 16 hexadecimal signs.
    pub hash: String,
    /// The record.
    pub plan: Plan,
    /// What everybody in it is called, by their reference.
    pub names: BTreeMap<String, String>,
    /// Where the goals stand, for each rater apart.
    pub attainment: Vec<Attainment>,
    /// Levels of attainment that are not written while others of that goal are, by goal.
    pub levels_to_write: BTreeMap<RecordId, Vec<i64>>,
}

impl PlanSheet {
    /// The sheet of the plan of this case as it stands on a day.
    #[must_use]
    pub fn new(file: &CaseFile, plan: &Plan, office: &Office, today: Date) -> Self {
        let called = |party: &Party| (party.to_string(), name(file, office, party));
        let assent = in_force(&office.profiles, today).map(|profile| assent(file, plan, profile, today));
        let asked = assent.iter().flat_map(Assent::parties).map(called);
        let unwritten = |goal: &Goal| (goal.id.clone(), attainment::unwritten(goal));
        let item = PlanItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            standing: assent.as_ref().map(|assent| assent.standing),
            version: version(plan),
            hash: content_hash(plan),
            plan: plan.clone(),
            names: parties(plan).map(called).chain(asked).collect(),
            attainment: attainment::by_rater(file, today),
            levels_to_write: plan
                .goals
                .iter()
                .map(unwritten)
                .filter(|(_, levels)| !levels.is_empty())
                .collect(),
            assent,
        };
        Self { today, file: file.clone(), items: [item] }
    }
}

impl View for PlanSheet {
    type Item = PlanItem;

    const NAME: &'static str = "plan";

    fn items(&self) -> &[PlanItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let text = Message::new("plan-title").with("client", item.client.clone());
        let mut blocks = vec![Block::Heading { level: 1, text }, item.head()];
        let living = |goal: &&Goal| goal.status != GoalStatus::Dropped;
        let (kept, dropped): (Vec<&Goal>, Vec<&Goal>) = item.plan.goals.iter().partition(living);
        for goal in kept.into_iter().chain(dropped) {
            blocks.extend(self.goal(goal));
        }
        blocks.extend(self.actions("plan-loose-actions", None));
        if !item.attainment.is_empty() {
            blocks.push(Block::heading(2, "plan-attainment"));
            blocks.extend(item.attainment.iter().flat_map(of_rater));
        }
        blocks.extend(item.agreements(self.today));
        blocks.extend(item.crisis());
        blocks.extend(item.approvals());
        blocks.extend(item.handovers());
        blocks
    }
}

impl PlanSheet {
    /// A goal with the need behind it in the client's words, and its actions.
    fn goal(&self, goal: &Goal) -> Vec<Block> {
        let [item] = &self.items;
        let text = Message::new("plan-goal").with("goal", goal.statement.clone());
        let mut blocks = vec![Block::Heading { level: 2, text }];
        let need = goal.need.as_ref().and_then(|need| self.file.need(need));
        if let Some(words) = need.and_then(|need| need.words.clone()) {
            blocks.push(Block::Quote(words));
        }
        let mut fields = vec![
            field("field-goal", Some(Fact::Id(goal.id.to_string()))),
            field("field-request", need.and_then(|need| need.request.clone())),
            field("field-status", Some(vocabulary::fact(&goal.status))),
            (Message::new("field-chosen-by"), chosen_by(goal)),
            field("field-indicator", goal.indicator.clone()),
            field("field-target", goal.target),
            field("field-weight", goal.weight.map(|weight| Fact::Count(weight.value()))),
            field("field-baseline", goal.baseline.map(|level| Fact::Count(level.value()))),
        ];
        fields.extend(goal.levels.iter().flat_map(levels));
        if let Some(unwritten) = item.levels_to_write.get(&goal.id) {
            let labels = unwritten.iter().map(|one| level(*one));
            let cell = Cell::maybe(list(labels)).toned(Tone::Attention);
            fields.push((Message::new("plan-levels-to-write"), cell));
        }
        fields.push(field("field-note", goal.note.clone()));
        blocks.push(present(fields));
        blocks.extend(self.actions("plan-actions", Some(&goal.id)));
        blocks
    }

    /// The actions under a goal, or those that hang under none.
    fn actions(&self, title: &str, goal: Option<&RecordId>) -> Option<Block> {
        let [item] = &self.items;
        let known = |id: &RecordId| item.plan.goals.iter().any(|goal| goal.id == *id);
        let here = |action: &&Action| action.goal.as_ref().filter(|id| known(id)) == goal;
        let rows = item.plan.actions.iter().filter(here).map(|action| self.action(action)).collect();
        let columns = vec![
            Column::left("field-what"),
            Column::left("field-who"),
            Column::left("column-when"),
            Column::left("field-place"),
            Column::left("field-how"),
            Column::left("field-status"),
            Column::left("field-action"),
        ];
        table(title, columns, rows)
    }

    fn action(&self, action: &Action) -> Vec<Cell> {
        let [item] = &self.items;
        let late = action.status == ActionStatus::Open && action.due.is_some_and(|due| due < self.today);
        let status = match action.status {
            ActionStatus::Open => Tone::Plain,
            ActionStatus::Done => Tone::Good,
            ActionStatus::Dropped => Tone::Faint,
        };
        vec![
            Cell::new(action.what.clone()),
            Cell::maybe(list(action.who.iter().map(|party| item.called(party)))),
            Cell::maybe(when(action)).toned(if late { Tone::Attention } else { Tone::Plain }),
            Cell::maybe(action.place.clone()),
            Cell::maybe(action.how.clone()),
            Cell::new(vocabulary::fact(&action.status)).toned(status),
            Cell::new(Fact::Id(action.id.to_string())),
        ]
    }
}

impl PlanItem {
    fn head(&self) -> Block {
        let mut fields = vec![
            field("column-case", Some(Fact::Id(self.case.to_string()))),
            field("field-version", Some(Fact::Count(self.version.into()))),
            field("field-hash", Some(Fact::Id(self.hash.clone()))),
            field("field-note", self.plan.note.clone()),
        ];
        let who = self.assent.as_ref().and_then(|assent| assent.message(|party| self.called(party)));
        if let Some(who) = who {
            fields.insert(1, (Message::new("column-assent"), Cell::new(who).toned(Tone::Attention)));
        }
        if let Some(standing) = self.standing {
            fields.insert(1, (Message::new("column-plan-standing"), stands(standing)));
        }
        present(fields)
    }

    fn called(&self, party: &Party) -> Fact {
        let reference = party.to_string();
        Fact::Text(self.names.get(&reference).cloned().unwrap_or(reference))
    }
}

/// Everybody whom a plan names.
fn parties(plan: &Plan) -> impl Iterator<Item = &Party> {
    let doing = plan.actions.iter().flat_map(|action| &action.who);
    let agreeing = plan.agreements.iter().flat_map(|agreement| [&agreement.from, &agreement.to]);
    let approving = plan.approvals.iter().map(|approval| &approval.who);
    let called = plan.crisis.iter().flat_map(|crisis| &crisis.call);
    let receiving = plan.handovers.iter().map(|handover| &handover.to);
    doing.chain(agreeing).chain(called).chain(approving).chain(receiving)
}

/// When an action is to be done, or was: its day, its rhythm, its days and hours in words.
fn when(action: &Action) -> Option<Fact> {
    let words = action.rhythm.clone().map(Fact::Text);
    if let Some(day) = action.done_on {
        let day = Fact::Date(day);
        return Some(words.map_or_else(|| day.clone(), |words| Fact::List(vec![day.clone(), words])));
    }
    let from = action.from.map(|from| match action.every {
        Some(every) => Message::new("plan-every-from").with("rhythm", every).with("from", from),
        None => Message::new("plan-from").with("from", from),
    });
    let rhythm = from.map(Fact::Message).or_else(|| action.every.map(Fact::from));
    let due = action.due.map(Fact::Date);
    list(due.into_iter().chain(rhythm).chain(words))
}

/// Who chose a goal; of one that is worked on or proposed it is told when nobody noted it.
fn chosen_by(goal: &Goal) -> Cell {
    match &goal.chosen_by {
        Some(choice) => Cell::new(vocabulary::fact(choice)),
        None if matches!(goal.status, GoalStatus::Active | GoalStatus::Proposed) => {
            Cell::new(Message::new("plan-choice-unknown")).toned(Tone::Attention)
        }
        None => Cell::empty(),
    }
}

/// The five levels of attainment, each with its own label, from low to high.
fn levels(levels: &AttainmentLevels) -> [(Message, Cell); 5] {
    [
        field("field-much-less", levels.much_less.clone()),
        field("field-less", levels.less.clone()),
        field("field-expected", levels.expected.clone()),
        field("field-more", levels.more.clone()),
        field("field-much-more", levels.much_more.clone()),
    ]
}

/// How a plan stands, with its tone.
fn stands(standing: PlanStanding) -> Cell {
    let tone = match standing {
        PlanStanding::Draft => Tone::Plain,
        PlanStanding::Waiting | PlanStanding::ChangedSinceApproval => Tone::Attention,
        PlanStanding::Approved => Tone::Good,
        PlanStanding::Refused => Tone::Bad,
    };
    Cell::new(vocabulary::fact(&standing)).toned(tone)
}
