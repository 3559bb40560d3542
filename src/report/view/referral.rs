//! Referrals: a list, and one whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, Slug, vocabulary};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Referrals of one case or of many.
#[derive(Debug, Clone)]
pub struct Referrals {
    /// The rows.
    pub rows: Vec<ReferralRow>,
}

/// One referral in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReferralRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The referral.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// The service.
    pub service: Slug,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// The question put to the service.
    pub question: Option<String>,
    /// Where it stands.
    pub status: ReferralStatus,
    /// The day of the last event.
    pub since: Date,
    /// Days without an answer, when its time is past.
    pub waiting_days: Option<i64>,
}

impl ReferralRow {
    /// The row of a referral; `waiting` in days, when its answer is late.
    #[must_use]
    pub fn new(file: &CaseFile, referral: &Referral, waiting: Option<i64>) -> Self {
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: referral.id.clone(),
            on: referral.on,
            service: referral.service.clone(),
            goal: referral.goal.clone(),
            question: referral.question.clone(),
            status: referral.status,
            since: referral.events.last().map_or(referral.on, |event| event.on),
            waiting_days: waiting,
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let late = if self.waiting_days.is_some() { Tone::Attention } else { Tone::Plain };
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(Fact::Id(self.service.to_string())),
            Cell::new(vocabulary::fact(&self.status)),
            Cell::maybe(self.waiting_days.map(Fact::Days)).toned(late),
        ]
    }
}

impl View for Referrals {
    type Item = ReferralRow;

    const NAME: &'static str = "referrals";

    fn items(&self) -> &[ReferralRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-service"),
            Column::left("field-status"),
            Column::right("column-waiting"),
        ];
        let mut table = Table::new(columns, Message::new("referrals-empty"));
        table.rows = self.rows.iter().map(ReferralRow::cells).collect();
        vec![Block::heading(1, "referrals-title"), Block::Table(table)]
    }
}

/// One referral whole.
#[derive(Debug, Clone)]
pub struct ReferralSheet {
    case: CaseId,
    goal: Option<String>,
    items: Vec<Referral>,
}

impl ReferralSheet {
    /// The sheet of a referral of this case.
    #[must_use]
    pub fn new(file: &CaseFile, items: Vec<Referral>) -> Self {
        let goal = items.first().and_then(|referral| referral.goal.as_ref()).and_then(|goal| file.goal(goal));
        Self { case: file.case.id.clone(), goal: goal.map(|goal| goal.statement.clone()), items }
    }

    fn fields(&self, referral: &Referral) -> Block {
        let outcome = referral.outcome.as_ref();
        let label = Message::new;
        let list = |slugs: &[Slug]| {
            let facts: Vec<Fact> = slugs.iter().map(|slug| Fact::Id(slug.to_string())).collect();
            (!facts.is_empty()).then_some(Fact::List(facts))
        };
        let feelings: Vec<Fact> = referral.feelings.iter().map(vocabulary::fact).collect();
        let rows = vec![
            (label("column-case"), Cell::new(Fact::Id(self.case.to_string()))),
            (label("field-on"), Cell::new(referral.on)),
            (label("field-by"), Cell::new(Fact::Id(referral.by.to_string()))),
            (label("field-goal"), Cell::maybe(self.goal.clone())),
            (label("field-service"), Cell::new(Fact::Id(referral.service.to_string()))),
            (label("field-question"), Cell::maybe(referral.question.clone())),
            (label("field-status"), Cell::new(vocabulary::fact(&referral.status))),
            (label("field-response-due"), Cell::maybe(referral.response_due)),
            (label("field-alternatives"), Cell::maybe(list(&referral.alternatives))),
            (label("field-choice-reason"), Cell::maybe(referral.choice_reason.clone())),
            (label("field-feelings"), Cell::maybe((!feelings.is_empty()).then_some(Fact::List(feelings)))),
            (
                label("field-consent"),
                Cell::maybe(referral.consent.as_ref().map(|id| Fact::Id(id.to_string()))),
            ),
            (
                label("field-service-received"),
                Cell::maybe(outcome.map(|one| vocabulary::fact(&one.service_received))),
            ),
            (label("field-need-met"), Cell::maybe(outcome.map(|one| vocabulary::fact(&one.need_met)))),
            (label("field-note"), Cell::maybe(referral.note.clone())),
        ];
        Block::Fields(rows.into_iter().filter(|(_, cell)| cell.value.is_some()).collect())
    }
}

impl View for ReferralSheet {
    type Item = Referral;

    const NAME: &'static str = "referral";

    fn items(&self) -> &[Referral] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for referral in &self.items {
            let id = Fact::Id(referral.id.to_string());
            let text = Message::new("referral-title").with("record", id);
            blocks.push(Block::Heading { level: 1, text });
            blocks.push(self.fields(referral));
            let columns = vec![
                Column::left("field-on"),
                Column::left("field-status"),
                Column::left("field-by"),
                Column::left("field-reason"),
                Column::left("field-note"),
            ];
            let mut table = Table::new(columns, Message::new("referral-no-events"));
            table.title = Some(Message::new("referral-events"));
            table.rows = referral
                .events
                .iter()
                .map(|event| {
                    vec![
                        Cell::new(event.on),
                        Cell::new(vocabulary::fact(&event.status)),
                        Cell::new(Fact::Id(event.by.to_string())),
                        Cell::maybe(event.reason.as_ref().map(vocabulary::fact)),
                        Cell::maybe(event.note.clone()),
                    ]
                })
                .collect();
            blocks.push(Block::Table(table));
        }
        blocks
    }
}
