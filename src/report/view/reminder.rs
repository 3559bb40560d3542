//! What is due, for a mail or the start of a shell: as short as it can be, without names unless asked for.

use super::View;
use super::agenda::AgendaRow;
use crate::model::{Date, Message, vocabulary};
use crate::report::{Block, Cell, Column, Table};

/// What is due on a day.
#[derive(Debug, Clone)]
pub struct Reminder {
    rows: Vec<AgendaRow>,
    day: Date,
    named: bool,
}

impl Reminder {
    /// What is due; without `named` no client or party is called by name.
    #[must_use]
    pub fn new(mut rows: Vec<AgendaRow>, day: Date, named: bool) -> Self {
        if !named {
            for row in &mut rows {
                row.client.clear();
                row.names.clear();
            }
        }
        Self { rows, day, named }
    }

    /// What stands above it, also as the subject of a mail.
    #[must_use]
    pub fn title(&self) -> Message {
        Message::new("remind-title").with("count", self.rows.len()).with("day", self.day)
    }
}

impl View for Reminder {
    type Item = AgendaRow;

    const NAME: &'static str = "remind";

    fn items(&self) -> &[AgendaRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        if self.rows.is_empty() {
            return Vec::new();
        }
        let columns = [
            Some("column-what"),
            self.named.then_some("column-client"),
            Some("column-case"),
            Some("column-record"),
            Some("column-day"),
            Some("column-term"),
        ];
        let columns = columns.into_iter().flatten().map(Column::left).collect();
        let mut table = Table::new(columns, Message::new("today-empty"));
        table.title = Some(self.title());
        table.rows = self.rows.iter().map(|row| self.cells(row)).collect();
        vec![Block::Table(table)]
    }
}

impl Reminder {
    fn cells(&self, row: &AgendaRow) -> Vec<Cell> {
        let mut cells = row.cells();
        cells.truncate(6);
        if !self.named {
            // What a plan waits for is told with names, and so is the client.
            cells = cells.into_iter().enumerate().filter(|(at, _)| *at != 1).map(|(_, cell)| cell).collect();
            if let Some(first) = cells.first_mut() {
                first.value = Some(vocabulary::fact(&row.item.kind));
            }
        }
        cells
    }
}
