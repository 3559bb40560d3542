//! Cases in a list.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::case::CaseStatus;
use crate::model::course::{Intensity, Route};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Slug, vocabulary};
use crate::practice::contact::phase;
use crate::practice::schedule::{Due, DueState};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Cases in a list.
#[derive(Debug, Clone)]
pub struct Cases {
    /// The rows.
    pub rows: Vec<CaseRow>,
}

/// One case in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The day it was opened.
    pub opened: Date,
    /// Whether it is open.
    pub status: CaseStatus,
    /// The day it was closed, when it is.
    pub closed: Option<Date>,
    /// Who answers for it, the first one first (team handles).
    pub responsible: Vec<Slug>,
    /// The route it follows now.
    pub route: Option<Route>,
    /// How intensive the work is now.
    pub intensity: Option<Intensity>,
    /// The day by which the next review must be held.
    pub review_due: Option<Date>,
    /// How that day stands to today.
    pub review_state: Option<DueState>,
    /// Days from today to that day; negative when it is past.
    pub review_days: Option<i64>,
}

impl CaseRow {
    /// The row of a case on a day.
    #[must_use]
    pub fn new(file: &CaseFile, responsible: Vec<Slug>, review: Option<&Due>, today: Date) -> Self {
        let case = &file.case;
        let closed = case.closings.iter().map(|closing| closing.on).max();
        let phase = phase(file, today);
        Self {
            case: case.id.clone(),
            client: case.client.name.clone(),
            opened: case.opened,
            status: case.status,
            closed: closed.filter(|_| case.status == CaseStatus::Closed),
            responsible,
            route: phase.map(|phase| phase.route),
            intensity: phase.map(|phase| phase.intensity),
            review_due: review.map(|review| review.due),
            review_state: review.map(|review| review.state),
            review_days: review.map(|review| review.days),
        }
    }

    fn cells(&self, with_status: bool) -> Vec<Cell> {
        let tone = self.review_state.map_or(Tone::Plain, urgency);
        let mut cells = vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(self.opened),
        ];
        cells.extend(with_status.then(|| Cell::new(vocabulary::fact(&self.status))));
        cells.extend([
            handles(&self.responsible),
            Cell::maybe(self.intensity.as_ref().map(vocabulary::fact)),
            Cell::maybe(self.review_due).toned(tone),
        ]);
        cells
    }
}

/// Several practitioners in one cell.
pub(super) fn handles(handles: &[Slug]) -> Cell {
    let handles: Vec<Fact> = handles.iter().map(|handle| Fact::Id(handle.to_string())).collect();
    Cell::maybe((!handles.is_empty()).then_some(Fact::List(handles)))
}

/// How much a due day asks for attention.
pub(super) fn urgency(state: DueState) -> Tone {
    match state {
        DueState::Overdue => Tone::Bad,
        DueState::Due | DueState::Upcoming => Tone::Attention,
        DueState::Later => Tone::Plain,
    }
}

impl View for Cases {
    type Item = CaseRow;

    const NAME: &'static str = "cases";

    fn items(&self) -> &[CaseRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        // Where all cases are open, saying so in every row only takes room.
        let with_status = self.rows.iter().any(|row| row.status != CaseStatus::Open);
        let mut columns =
            vec![Column::left("column-case"), Column::left("column-client"), Column::left("field-opened")];
        columns.extend(with_status.then(|| Column::left("field-status")));
        columns.extend([
            Column::left("field-responsible"),
            Column::left("field-intensity"),
            Column::left("column-next-review"),
        ]);
        let mut table = Table::new(columns, Message::new("cases-empty"));
        table.rows = self.rows.iter().map(|row| row.cells(with_status)).collect();
        vec![Block::heading(1, "cases-title"), Block::Table(table)]
    }
}
