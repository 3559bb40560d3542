//! Where the ledger stands, and what was done in it.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::{Date, Fact, Message, Slug};
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

/// One commit about the ledger.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LogItem {
    /// The commit.
    pub commit: String,
    /// The day.
    pub day: Option<Date>,
    /// The moment, with its offset.
    pub when: String,
    /// The team member; none for a commit made by hand.
    pub actor: Option<String>,
    /// The author as git has it.
    pub author: String,
    /// What was done: `referral.add`; none for a commit made by hand.
    pub action: Option<String>,
    /// The function it served.
    pub function: Option<String>,
    /// The records it was about.
    pub records: Vec<String>,
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

/// What was done, newest first.
#[derive(Debug, Clone)]
pub struct Log {
    /// The commits.
    pub items: Vec<LogItem>,
}

impl View for Log {
    type Item = LogItem;

    const NAME: &'static str = "history";

    fn items(&self) -> &[LogItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-day"),
            Column::left("column-who"),
            Column::left("column-action"),
            Column::left("column-record"),
            Column::left("column-commit"),
        ];
        let mut table = Table::new(columns, Message::new("history-empty"));
        table.rows = self.items.iter().map(LogItem::cells).collect();
        vec![Block::heading(1, "history-title"), Block::Table(table)]
    }
}

impl LogItem {
    fn cells(&self) -> Vec<Cell> {
        let who = self.actor.clone().unwrap_or_else(|| self.author.clone());
        let action = self.action.clone().unwrap_or_else(|| "git".to_owned());
        vec![
            Cell::maybe(self.day),
            Cell::new(who),
            Cell::new(Fact::Word { kind: "action".to_owned(), word: action.replace('.', "-") }),
            Cell::new(Fact::List(self.records.iter().cloned().map(Fact::Id).collect())),
            Cell::new(Fact::Id(self.commit.chars().take(7).collect())).toned(Tone::Faint),
        ]
    }
}
