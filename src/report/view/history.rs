//! What was done in the ledger, newest first; where it is asked for, which fields became what.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::difference::Telling;
use super::shape::Shapes;
use crate::model::{Date, Fact, Message, vocabulary};
use crate::practice::difference::{Difference, DifferenceKind};
use crate::report::{Block, Cell, Column, Table, Tone};

/// How many records of one commit a table names.
const SHOWN: usize = 3;

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
    /// The commit that it takes back.
    pub undoes: Option<String>,
    /// The records it was about.
    pub records: Vec<String>,
    /// What became of each record, where that was asked for.
    pub changes: Option<Vec<RecordChange>>,
}

/// What became of one record.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RecordChange {
    /// The record, the same whatever its day or format: `k7qf2x/r7kq2m`, `k7qf2x/plan`, `k7qf2x/journal/2026`,
    /// `team/ilse`; the path of a file that holds none.
    pub record: String,
    /// The kind of record; none for a file that holds none.
    pub kind: Option<String>,
    /// Whether its file came, went or became another.
    pub how: DifferenceKind,
    /// The file, where it is or was last.
    pub path: String,
    /// Whether the file, before or after, cannot be read as the record it should be.
    pub unreadable: bool,
    /// Field by field.
    pub differences: Vec<Difference>,
}

/// What became of records, one after the other; `names` as in [`Log`].
#[must_use]
pub fn record_changes(changes: &[RecordChange], names: &CaseNames) -> Vec<Block> {
    let mut shapes = Shapes::default();
    changes.iter().flat_map(|change| change.blocks(names, &mut shapes)).collect()
}

/// What people and records are called, by case and reference; those of the ledger itself under "".
type CaseNames = BTreeMap<String, BTreeMap<String, String>>;

/// What people and records around a record are called.
pub(super) fn names_of(record: &str, names: &CaseNames) -> BTreeMap<String, String> {
    let case = record.split('/').next().unwrap_or_default();
    names.get(case).or_else(|| names.get("")).cloned().unwrap_or_default()
}

impl RecordChange {
    fn blocks(&self, names: &CaseNames, shapes: &mut Shapes) -> Vec<Block> {
        let known = names_of(&self.record, names);
        let shape = self.kind.as_deref().and_then(|kind| shapes.named(kind));
        let told = match shape {
            Some(shape) if !self.differences.is_empty() && !self.unreadable => {
                let telling = Telling { shape, names: &known, depth: 0 };
                Some(telling.changes(self.how, &self.differences))
            }
            _ => self.remark(),
        };
        std::iter::once(Block::Heading { level: 3, text: self.heading() }).chain(told).collect()
    }

    /// What is said in place of fields.
    pub(super) fn remark(&self) -> Option<Block> {
        if self.unreadable {
            return Some(Block::Note(Tone::Attention, Message::new("history-unreadable")));
        }
        self.kind.as_ref().map(|_| Block::Note(Tone::Faint, Message::new("history-layout")))
    }

    /// Which record, and whether it came, went or changed.
    pub(super) fn heading(&self) -> Message {
        let kind = self.kind.clone().map_or_else(
            || Fact::Message(Message::new("history-file")),
            |word| Fact::Word { kind: "record-file".to_owned(), word },
        );
        let message =
            Message::new("history-record").with("kind", kind).with("how", vocabulary::fact(&self.how));
        message.with("record", Fact::Id(self.record.clone()))
    }
}

/// What was done, newest first.
#[derive(Debug, Clone)]
pub struct Log {
    /// The commits.
    pub items: Vec<LogItem>,
    /// What people and records are called, by case and reference; those of the ledger itself under "".
    pub names: BTreeMap<String, BTreeMap<String, String>>,
}

impl View for Log {
    type Item = LogItem;

    const NAME: &'static str = "history";

    fn items(&self) -> &[LogItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let heading = Block::heading(1, "history-title");
        if self.items.iter().any(|item| item.changes.is_some()) {
            let mut shapes = Shapes::default();
            let told = self.items.iter().flat_map(|item| self.commit(item, &mut shapes));
            return std::iter::once(heading).chain(told).collect();
        }
        let columns = vec![
            Column::left("column-day"),
            Column::left("column-who"),
            Column::left("column-action"),
            Column::left("column-record"),
            Column::left("column-commit"),
        ];
        let mut table = Table::new(columns, Message::new("history-empty"));
        table.rows = self.items.iter().map(LogItem::cells).collect();
        vec![heading, Block::Table(table)]
    }
}

impl Log {
    /// One commit and what it did.
    fn commit(&self, item: &LogItem, shapes: &mut Shapes) -> Vec<Block> {
        let nobody = BTreeMap::new();
        let team = self.names.values().next().unwrap_or(&nobody);
        let who = item.who();
        let text = Message::new("history-commit")
            .with("day", item.day.map_or_else(|| Fact::Text(item.when.clone()), Fact::Date))
            .with("who", team.get(&format!("team/{who}")).cloned().unwrap_or(who))
            .with("action", item.what())
            .with("commit", Fact::Id(short(&item.commit)));
        let mut blocks = vec![Block::Heading { level: 2, text }];
        let changes = item.changes.as_deref().unwrap_or_default();
        if changes.is_empty() {
            blocks.push(Block::Note(Tone::Faint, Message::new("history-nothing")));
        }
        blocks.extend(changes.iter().flat_map(|change| change.blocks(&self.names, shapes)));
        blocks
    }
}

impl LogItem {
    fn cells(&self) -> Vec<Cell> {
        let more = self.records.len().saturating_sub(SHOWN);
        let mut records: Vec<Fact> = self.records.iter().take(SHOWN).cloned().map(Fact::Id).collect();
        if more > 0 {
            records.push(Fact::Message(Message::new("history-more").with("count", more)));
        }
        vec![
            Cell::maybe(self.day),
            Cell::new(self.who()),
            Cell::new(self.what()),
            Cell::new(Fact::List(records)),
            Cell::new(Fact::Id(short(&self.commit))).toned(Tone::Faint),
        ]
    }

    fn who(&self) -> String {
        self.actor.clone().unwrap_or_else(|| self.author.clone())
    }

    /// What was done, in words.
    fn what(&self) -> Fact {
        let action = self.action.clone().unwrap_or_else(|| "git".to_owned());
        Fact::Word { kind: "action".to_owned(), word: action.replace('.', "-") }
    }
}

fn short(commit: &str) -> String {
    commit.chars().take(7).collect()
}
