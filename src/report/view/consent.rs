//! Consents: a list.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::Names;
use crate::model::consent::{Consent, ConsentWay};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Party, RecordId, Slug, vocabulary};
use crate::practice::consent::ConsentState;
use crate::report::{Block, Cell, Column, Table, Tone};

/// Consents of one case or of many.
#[derive(Debug, Clone)]
pub struct Consents {
    /// The rows.
    pub rows: Vec<ConsentRow>,
}

/// One consent in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConsentRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The consent.
    pub id: RecordId,
    /// The day it was given.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Who gave it.
    pub given_by: Party,
    /// With whom may be shared.
    pub with: Vec<Party>,
    /// What may be shared.
    pub what: String,
    /// For what.
    pub purpose: String,
    /// How it was given.
    pub how: ConsentWay,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The day it was withdrawn.
    pub withdrawn: Option<Date>,
    /// How it stands today.
    pub state: ConsentState,
    #[serde(skip)]
    shared_with: Option<Fact>,
}

impl ConsentRow {
    /// The row of a consent of this case.
    #[must_use]
    pub fn new(file: &CaseFile, consent: &Consent, state: ConsentState, names: &Names) -> Self {
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: consent.id.clone(),
            on: consent.on,
            by: consent.by.clone(),
            given_by: consent.given_by.clone(),
            with: consent.with.clone(),
            what: consent.what.clone(),
            purpose: consent.purpose.clone(),
            how: consent.how,
            until: consent.until,
            withdrawn: consent.withdrawn.as_ref().map(|withdrawal| withdrawal.on),
            state,
            shared_with: names.parties(&consent.with),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let tone = match self.state {
            ConsentState::Valid => Tone::Good,
            ConsentState::Expiring => Tone::Attention,
            ConsentState::Expired => Tone::Bad,
            ConsentState::Withdrawn => Tone::Faint,
        };
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(vocabulary::fact(&self.state)).toned(tone),
            Cell::maybe(self.withdrawn.or(self.until)),
            Cell::maybe(self.shared_with.clone()),
            Cell::new(self.what.clone()),
        ]
    }
}

impl View for Consents {
    type Item = ConsentRow;

    const NAME: &'static str = "consents";

    fn items(&self) -> &[ConsentRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-status"),
            Column::left("field-until"),
            Column::left("field-with"),
            Column::left("field-what"),
        ];
        let mut table = Table::new(columns, Message::new("consents-empty"));
        table.rows = self.rows.iter().map(ConsentRow::cells).collect();
        vec![Block::heading(1, "consents-title"), Block::Table(table)]
    }
}
