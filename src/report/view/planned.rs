//! Contacts that were agreed beforehand: a list.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::{CaseFile, CaseId, Fact, Message, vocabulary};
use crate::practice::planned::{Planned, PlannedState};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Planned contacts of one case or of many.
#[derive(Debug, Clone)]
pub struct PlannedContacts {
    /// The rows.
    pub rows: Vec<PlannedContactRow>,
}

/// One planned contact in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlannedContactRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The contact.
    #[serde(flatten)]
    pub planned: Planned,
}

impl PlannedContactRow {
    /// The row of a planned contact of this case.
    #[must_use]
    pub fn new(file: &CaseFile, planned: Planned) -> Self {
        Self { case: file.case.id.clone(), client: file.case.client.name.clone(), planned }
    }

    fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![Cell::new(Fact::Id(self.case.to_string())), Cell::new(self.client.clone())];
        cells.extend(planned_cells(&self.planned));
        cells
    }
}

impl View for PlannedContacts {
    type Item = PlannedContactRow;

    const NAME: &'static str = "planned-contacts";

    fn items(&self) -> &[PlannedContactRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let mut columns = vec![Column::left("column-case"), Column::left("column-client")];
        columns.extend(planned_columns());
        let mut table = Table::new(columns, Message::new("planned-empty"));
        table.rows = self.rows.iter().map(PlannedContactRow::cells).collect();
        vec![Block::heading(1, "planned-title"), Block::Table(table)]
    }
}

/// The columns of a table of planned contacts.
pub(super) fn planned_columns() -> [Column; 6] {
    ["column-record", "field-on", "field-transition", "field-about", "field-status", "column-journal"]
        .map(Column::left)
}

/// The cells of a planned contact under [`planned_columns`].
pub(super) fn planned_cells(planned: &Planned) -> [Cell; 6] {
    let tone = match planned.state {
        PlannedState::Missed => Tone::Attention,
        PlannedState::Met => Tone::Good,
        PlannedState::Cancelled => Tone::Faint,
        PlannedState::Coming | PlannedState::Later => Tone::Plain,
    };
    let journal = planned.met_by.as_ref().map(|entry| Fact::Id(entry.to_string()));
    [
        Cell::new(Fact::Id(planned.contact.to_string())),
        Cell::new(planned.on),
        Cell::new(vocabulary::fact(&planned.transition)),
        Cell::maybe(planned.about.clone()),
        Cell::new(vocabulary::fact(&planned.state)).toned(tone),
        Cell::maybe(journal.or_else(|| planned.cancelled.clone().map(Fact::Text))),
    ]
}
