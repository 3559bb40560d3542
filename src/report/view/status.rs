//! Where the ledger stands, and what was done in it.

use schemars::JsonSchema;
use serde::Serialize;

use super::{LogItem, View};
use crate::model::{Fact, Message, Slug};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Where the ledger stands.
#[derive(Debug, Clone)]
pub struct Status {
    /// The facts.
    pub items: [StatusItem; 1],
}

/// Where the ledger stands, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StatusItem {
    /// The ledger's folder.
    pub folder: String,
    /// The branch; none when there is no branch.
    pub branch: Option<String>,
    /// The practitioner at work.
    pub actor: Option<Slug>,
    /// The last commit about the ledger.
    pub last: Option<LogItem>,
    /// Files edited by hand and not saved.
    pub edited: Vec<EditedFile>,
    /// Why nothing can be kept now, a code word; none when all is well.
    pub hindrance: Option<String>,
}

/// A file edited by hand.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EditedFile {
    /// The file, relative to the ledger.
    pub path: String,
    /// What happened to it: `added`, `modified`, `deleted`.
    pub how: String,
    /// Whether git's index knows it already.
    pub staged: bool,
}

impl View for Status {
    type Item = StatusItem;

    const NAME: &'static str = "status";

    fn items(&self) -> &[StatusItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let label = |id: &str| Message::new(id);
        let last = item.last.as_ref().map(|last| Fact::Id(last.commit.chars().take(7).collect()));
        let mut blocks = vec![
            Block::heading(1, "status-title"),
            Block::Fields(vec![
                (label("status-folder"), Cell::new(Fact::Id(item.folder.clone()))),
                (label("status-branch"), Cell::maybe(item.branch.clone())),
                (
                    label("status-actor"),
                    Cell::maybe(item.actor.as_ref().map(|actor| Fact::Id(actor.to_string()))),
                ),
                (label("status-last"), Cell::maybe(last)),
            ]),
        ];
        if let Some(code) = &item.hindrance {
            blocks.push(Block::Note(Tone::Bad, Message::new(format!("status-{code}"))));
        }
        if item.edited.is_empty() {
            blocks.push(Block::Note(Tone::Good, Message::new("status-clean")));
        } else {
            let columns =
                vec![Column::left("column-path"), Column::left("status-how"), Column::left("status-staged")];
            let mut table = Table::new(columns, Message::new("status-clean"));
            table.title = Some(Message::new("status-edited"));
            table.rows = item.edited.iter().map(edited).collect();
            blocks.push(Block::Table(table));
            blocks.push(Block::Note(Tone::Attention, Message::new("status-save")));
        }
        blocks
    }
}

fn edited(file: &EditedFile) -> Vec<Cell> {
    let word = |kind: &str, word: &str| Fact::Word { kind: kind.to_owned(), word: word.to_owned() };
    let staged = if file.staged { "yes" } else { "no" };
    vec![
        Cell::new(Fact::Id(file.path.clone())),
        Cell::new(word("edited-how", &file.how)),
        Cell::new(word("answer", staged)),
    ]
}
