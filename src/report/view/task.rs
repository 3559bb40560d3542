//! Tasks of the journal: a list.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::{Names, excerpt};
use crate::model::{CaseFile, CaseId, Fact, Message, vocabulary};
use crate::practice::task::{JournalTask, TaskState};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Tasks of one case or of many.
#[derive(Debug, Clone)]
pub struct Tasks {
    /// The rows.
    pub rows: Vec<TaskRow>,
}

/// One task in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TaskRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The task.
    #[serde(flatten)]
    pub task: JournalTask,
    #[serde(skip)]
    who: Option<Fact>,
}

impl TaskRow {
    /// The row of a task of this case.
    #[must_use]
    pub fn new(file: &CaseFile, task: JournalTask, names: &Names) -> Self {
        let who = names.parties(&task.who);
        Self { case: file.case.id.clone(), client: file.case.client.name.clone(), task, who }
    }

    fn cells(&self) -> Vec<Cell> {
        let mut cells = vec![Cell::new(Fact::Id(self.case.to_string())), Cell::new(self.client.clone())];
        cells.extend(task_cells(&self.task, self.who.clone()));
        cells
    }
}

impl View for Tasks {
    type Item = TaskRow;

    const NAME: &'static str = "tasks";

    fn items(&self) -> &[TaskRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let mut columns = vec![Column::left("column-case"), Column::left("column-client")];
        columns.extend(task_columns());
        let mut table = Table::new(columns, Message::new("tasks-empty"));
        table.rows = self.rows.iter().map(TaskRow::cells).collect();
        vec![Block::heading(1, "tasks-title"), Block::Table(table)]
    }
}

/// The columns of a table of tasks.
pub(super) fn task_columns() -> [Column; 5] {
    ["column-record", "field-task", "field-who", "field-task-due", "field-status"].map(Column::left)
}

/// The cells of a task under [`task_columns`].
pub(super) fn task_cells(task: &JournalTask, who: Option<Fact>) -> [Cell; 5] {
    let tone = match task.state {
        TaskState::Overdue => Tone::Attention,
        TaskState::Done => Tone::Good,
        TaskState::Soon | TaskState::Open => Tone::Plain,
    };
    [
        Cell::new(Fact::Id(task.entry.to_string())),
        Cell::new(excerpt(&task.text, 60)),
        Cell::maybe(who),
        Cell::maybe(task.due),
        Cell::new(vocabulary::fact(&task.state)).toned(tone),
    ]
}
