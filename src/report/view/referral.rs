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
