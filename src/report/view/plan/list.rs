//! How the plans of several cases stand.

use schemars::JsonSchema;
use serde::Serialize;

use super::{View, stands};
use crate::model::plan::{ActionStatus, ApprovalDecision, Goal, GoalStatus, Plan};
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Fact, Message};
use crate::practice::plan::{PlanStanding, standing, version};
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
    /// The row of a case, judged by this profile on a day.
    #[must_use]
    pub fn new(file: &CaseFile, profile: Option<&Profile>, today: Date) -> Self {
        let plan = file.plan.as_ref().filter(|plan| **plan != Plan::default());
        let lives = |goal: &&Goal| matches!(goal.status, GoalStatus::Proposed | GoalStatus::Active);
        let approvals = plan.iter().flat_map(|plan| &plan.approvals);
        let agreed = approvals.filter(|approval| approval.decision == ApprovalDecision::Approved);
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            standing: plan.zip(profile).map(|(plan, profile)| standing(file, plan, profile, today)),
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
