//! What becomes, or became, of the rows of another register.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Said, View};
use crate::model::{Fact, Message};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Rows of another register, and what becomes of them.
#[derive(Debug, Clone)]
pub struct ImportReport {
    rows: Vec<ImportRow>,
    reasons: Vec<Vec<Message>>,
    notes: Vec<(Tone, Message)>,
    planned: bool,
}

/// One row, for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportRow {
    /// The name of the file.
    pub file: String,
    /// The name of the sheet, when it is one.
    pub sheet: Option<String>,
    /// The line of a file or the row of a sheet, from 1.
    pub row: usize,
    /// What the row is: `team`, `service`, `case`, `referral`, `contact`.
    pub kind: String,
    /// Its id in the other register.
    pub id: Option<String>,
    /// What becomes of it: `new`, `changed`, `same`, `unfit`.
    pub becomes: String,
    /// Whole id of the record; none for a row that does not fit, or a new one that is not kept yet.
    pub record: Option<String>,
    /// The fields that change.
    pub fields: Vec<String>,
    /// Why it does not fit.
    pub faults: Vec<ImportFault>,
}

/// Why a row does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportFault {
    /// The column as a spreadsheet calls it, `D`; none when it is about the whole row.
    pub column: Option<String>,
    /// The name above the column.
    pub name: Option<String>,
    /// Why.
    pub reason: Said,
}

impl ImportReport {
    /// The rows, each with the reasons of its faults, and what else is worth saying; only planned with `--dry-run`.
    #[must_use]
    pub fn new(rows: Vec<(ImportRow, Vec<Message>)>, notes: Vec<(Tone, Message)>, planned: bool) -> Self {
        let (rows, reasons) = rows.into_iter().unzip();
        Self { rows, reasons, notes, planned }
    }

    /// How many rows become this.
    #[must_use]
    pub fn count(&self, becomes: &str) -> usize {
        self.rows.iter().filter(|row| row.becomes == becomes).count()
    }

    /// Every row and what becomes of it.
    fn table(&self) -> Block {
        let columns = vec![
            Column::left("column-row"),
            Column::left("column-source-id"),
            Column::left("column-import-kind"),
            Column::left("column-becomes"),
            Column::left("column-record"),
            Column::left("column-fields"),
        ];
        let mut table = Table::new(columns, Message::new("import-no-rows"));
        table.rows = self.rows.iter().map(ImportRow::cells).collect();
        Block::Table(table)
    }

    /// Every reason why a row does not fit, with its place.
    fn misfits(&self) -> Vec<Block> {
        let mut notes = Vec::new();
        for (row, reasons) in self.rows.iter().zip(&self.reasons) {
            for (fault, reason) in row.faults.iter().zip(reasons) {
                let (id, place) = match &fault.column {
                    Some(column) => ("import-misfit-cell", format!("{}:{column}", row.place())),
                    None => ("import-misfit-row", row.place()),
                };
                let said = Message::new(id).with("place", Fact::Id(place)).with("why", reason.clone());
                let name = fault.name.clone().unwrap_or_else(|| "–".to_owned());
                notes.push(Block::Note(Tone::Bad, said.with("column", name)));
            }
        }
        notes
    }

    fn sum(&self) -> Block {
        let id = if self.planned { "import-sum-planned" } else { "import-sum" };
        let said = ["new", "changed", "same", "unfit"]
            .into_iter()
            .fold(Message::new(id), |said, word| said.with(word, self.count(word)));
        let tone = match (self.count("unfit"), self.planned) {
            (0, false) => Tone::Good,
            (0, true) => Tone::Plain,
            _ => Tone::Attention,
        };
        Block::Note(tone, said)
    }
}

impl View for ImportReport {
    type Item = ImportRow;

    const NAME: &'static str = "import";

    fn items(&self) -> &[ImportRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.planned {
            blocks.push(Block::Note(Tone::Attention, Message::new("outcome-planned")));
            blocks.push(self.table());
        }
        blocks.extend(self.misfits());
        blocks.extend(self.notes.iter().map(|(tone, note)| Block::Note(*tone, note.clone())));
        blocks.push(self.sum());
        blocks
    }
}

impl ImportRow {
    /// Where it stands: `dossiers.csv:14`, `Dossiers:14`.
    fn place(&self) -> String {
        format!("{}:{}", self.sheet.as_ref().unwrap_or(&self.file), self.row)
    }

    fn cells(&self) -> Vec<Cell> {
        let word = |kind: &str, word: &str| Fact::Word { kind: kind.to_owned(), word: word.to_owned() };
        let tone = match self.becomes.as_str() {
            "new" => Tone::Good,
            "changed" => Tone::Attention,
            "unfit" => Tone::Bad,
            _ => Tone::Faint,
        };
        let fields: Vec<Fact> = self.fields.iter().cloned().map(Fact::Id).collect();
        vec![
            Cell::new(Fact::Id(self.place())),
            Cell::maybe(self.id.clone()),
            Cell::new(word("import-kind", &self.kind)),
            Cell::new(word("import-becomes", &self.becomes)).toned(tone),
            Cell::maybe(self.record.clone().map(Fact::Id)),
            Cell::maybe((!fields.is_empty()).then_some(Fact::List(fields))),
        ]
    }
}
