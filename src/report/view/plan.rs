//! Plans: how each stands, and one whole, as people read and sign it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::name;
use super::parts::{field, list, present, table};
use crate::model::plan::{Action, ActionStatus, ApprovalDecision, AttainmentLevels, Goal, GoalStatus, Plan};
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, Party, RecordId, vocabulary};
use crate::practice::plan::{PlanStanding, content_hash, standing, version};
use crate::practice::profile::in_force;
use crate::report::{Block, Cell, Column, Table, Tone};

/// How the plans of several cases stand.
#[derive(Debug, Clone)]
pub struct Plans {
    /// The rows.
    pub rows: Vec<PlanRow>,
}

/// How the plan of one case stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// How the plan stands; none without a plan.
    pub standing: Option<PlanStanding>,
    /// Its version.
    pub version: Option<u32>,
    /// Goals that are worked on or proposed.
    pub goals: usize,
    /// Actions that are open.
    pub actions: usize,
    /// The day of the last approval, of whatever version.
    pub approved: Option<Date>,
}

impl PlanRow {
    /// The row of a case, judged by this profile.
    #[must_use]
    pub fn new(file: &CaseFile, profile: Option<&Profile>) -> Self {
        let plan = file.plan.as_ref().filter(|plan| **plan != Plan::default());
        let lives = |goal: &&Goal| matches!(goal.status, GoalStatus::Proposed | GoalStatus::Active);
        let approvals = plan.iter().flat_map(|plan| &plan.approvals);
        let agreed = approvals.filter(|approval| approval.decision == ApprovalDecision::Approved);
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            standing: plan.zip(profile).map(|(plan, profile)| standing(plan, profile)),
            version: plan.map(version),
            goals: file.goals().iter().filter(lives).count(),
            actions: file.actions().iter().filter(|action| action.status == ActionStatus::Open).count(),
            approved: agreed.map(|approval| approval.on).max(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let none = || Cell::new(Message::new("plans-none")).toned(Tone::Attention);
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            self.standing.map_or_else(none, stands),
            Cell::maybe(self.version.map(|version| Fact::Count(version.into()))),
            Cell::new(self.goals),
            Cell::new(self.actions),
            Cell::maybe(self.approved),
        ]
    }
}

impl View for Plans {
    type Item = PlanRow;

    const NAME: &'static str = "plans";

    fn items(&self) -> &[PlanRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-plan-standing"),
            Column::right("field-version"),
            Column::right("column-goals"),
            Column::right("column-actions"),
            Column::left("column-approved"),
        ];
        let mut table = Table::new(columns, Message::new("plans-empty"));
        table.rows = self.rows.iter().map(PlanRow::cells).collect();
        vec![Block::heading(1, "plans-title"), Block::Table(table)]
    }
}

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
    /// Its version, from 1.
    pub version: u32,
    /// The hash of what is agreed: 16 hexadecimal signs.
    pub hash: String,
    /// The record.
    pub plan: Plan,
    /// What everybody in it is called, by their reference.
    pub names: BTreeMap<String, String>,
}

impl PlanSheet {
    /// The sheet of the plan of this case as it stands on a day.
    #[must_use]
    pub fn new(file: &CaseFile, plan: &Plan, office: &Office, today: Date) -> Self {
        let called = |party: &Party| (party.to_string(), name(file, office, party));
        let item = PlanItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            standing: in_force(&office.profiles, today).map(|profile| standing(plan, profile)),
            version: version(plan),
            hash: content_hash(plan),
            plan: plan.clone(),
            names: parties(plan).map(called).collect(),
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
        blocks.extend(item.agreements());
        if let Some(crisis) = &item.plan.crisis {
            blocks.push(Block::heading(2, "field-crisis"));
            let call = list(crisis.call.iter().map(|party| item.called(party)));
            blocks.push(present(vec![
                field("field-signs", crisis.signs.clone()),
                field("field-own-steps", crisis.own_steps.clone()),
                field("field-steps", crisis.steps.clone()),
                field("field-avoid", crisis.avoid.clone()),
                field("field-call", call),
                field("field-note", crisis.note.clone()),
            ]));
        }
        blocks.extend(item.approvals());
        blocks.extend(item.handovers());
        blocks
    }
}

impl PlanSheet {
    /// A goal with the need behind it in the client's words, and its actions.
    fn goal(&self, goal: &Goal) -> Vec<Block> {
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
            field("field-chosen-by", goal.chosen_by.as_ref().map(vocabulary::fact)),
            field("field-indicator", goal.indicator.clone()),
            field("field-target", goal.target),
            field("field-weight", goal.weight.map(|weight| Fact::Count(weight.value()))),
            field("field-baseline", goal.baseline.map(|level| Fact::Count(level.value()))),
        ];
        fields.extend(goal.levels.iter().flat_map(levels));
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
        let when = match action.done_on {
            Some(day) => Some(Fact::Date(day)),
            None => list(action.due.map(Fact::Date).into_iter().chain(action.rhythm.clone().map(Fact::Text))),
        };
        let status = match action.status {
            ActionStatus::Open => Tone::Plain,
            ActionStatus::Done => Tone::Good,
            ActionStatus::Dropped => Tone::Faint,
        };
        vec![
            Cell::new(action.what.clone()),
            Cell::maybe(list(action.who.iter().map(|party| item.called(party)))),
            Cell::maybe(when).toned(if late { Tone::Attention } else { Tone::Plain }),
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
        if let Some(standing) = self.standing {
            fields.insert(1, (Message::new("column-plan-standing"), stands(standing)));
        }
        present(fields)
    }

    fn agreements(&self) -> Option<Block> {
        let columns = vec![
            Column::left("field-on"),
            Column::left("field-from"),
            Column::left("field-to"),
            Column::left("field-text"),
        ];
        let rows = self.plan.agreements.iter().map(|agreement| {
            vec![
                Cell::new(agreement.on),
                Cell::new(self.called(&agreement.from)),
                Cell::new(self.called(&agreement.to)),
                Cell::new(agreement.text.clone()),
            ]
        });
        table("plan-agreements", columns, rows.collect())
    }

    fn approvals(&self) -> Option<Block> {
        let mut columns = vec![
            Column::left("field-on"),
            Column::left("field-who"),
            Column::left("field-voice"),
            Column::left("field-decision"),
            Column::left("field-how"),
            Column::right("field-version"),
            Column::left("field-hash"),
        ];
        let explained = self.plan.approvals.iter().any(|approval| approval.reason.is_some());
        if explained {
            columns.push(Column::left("field-reason"));
        }
        let rows = self.plan.approvals.iter().map(|approval| {
            let tone = match approval.decision {
                ApprovalDecision::Approved => Tone::Good,
                ApprovalDecision::Refused => Tone::Bad,
            };
            let mut cells = vec![
                Cell::new(approval.on),
                Cell::new(self.called(&approval.who)),
                Cell::new(vocabulary::fact(&approval.voice)),
                Cell::new(vocabulary::fact(&approval.decision)).toned(tone),
                Cell::new(vocabulary::fact(&approval.how)),
                Cell::new(Fact::Count(approval.version.into())),
                self.of_content(&approval.hash),
            ];
            cells.extend(explained.then(|| Cell::maybe(approval.reason.clone())));
            cells
        });
        table("plan-approvals", columns, rows.collect())
    }

    fn handovers(&self) -> Option<Block> {
        let columns = vec![Column::left("field-on"), Column::left("field-to"), Column::left("field-hash")];
        let rows = self.plan.handovers.iter().map(|handover| {
            vec![
                Cell::new(handover.on),
                Cell::new(self.called(&handover.to)),
                self.of_content(&handover.hash),
            ]
        });
        table("plan-handovers", columns, rows.collect())
    }

    /// A hash; good when it is that of the plan as it stands.
    fn of_content(&self, hash: &str) -> Cell {
        let tone = if hash == self.hash { Tone::Good } else { Tone::Faint };
        Cell::new(Fact::Id(hash.to_owned())).toned(tone)
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
    doing.chain(agreeing).chain(approving).chain(plan.handovers.iter().map(|handover| &handover.to))
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
