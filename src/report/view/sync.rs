//! What came in and what went out when a ledger met another: per case and person.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::{Date, Fact, Message};
use crate::report::{Block, Cell, Column, Table, Tone};

/// What came of meeting a remote.
#[derive(Debug, Clone)]
pub struct Sync {
    /// The facts.
    pub items: [SyncItem; 1],
}

/// What came of meeting a remote, for machines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SyncItem {
    /// The remote's name.
    pub remote: String,
    /// Its address, without any secret.
    pub address: String,
    /// The branch there.
    pub branch: String,
    /// Whether it was only looked at (`--dry-run`).
    pub planned: bool,
    /// The commit that the ledger stands at now; none before the first one.
    pub commit: Option<String>,
    /// How many changes came in.
    pub received: usize,
    /// How many changes went out.
    pub sent: usize,
    /// What came in, per case and person.
    pub incoming: Vec<SyncRow>,
    /// What went out, per case and person.
    pub outgoing: Vec<SyncRow>,
    /// The files that both sides had changed and that hold both changes now.
    pub merged: Vec<String>,
    /// The files that hold what the two sides do not agree on.
    pub conflicts: Vec<String>,
    /// How many errors `check` finds in the cases that something came in for.
    pub errors: usize,
    /// Why what is here did not go out, a code word; none when it did.
    pub hindrance: Option<String>,
}

/// What one person did in one case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SyncRow {
    /// The case; none for the ledger itself.
    pub case: Option<String>,
    /// The client's name, where the case is known here.
    pub client: Option<String>,
    /// The team member by handle; the author as git has it where no member is named.
    pub who: String,
    /// How many changes.
    pub changes: usize,
    /// The day of the last one.
    pub last: Option<Date>,
    /// What was done, each once: `referral.add`.
    pub actions: Vec<String>,
    /// The records that it was about.
    pub records: Vec<String>,
}

impl View for Sync {
    type Item = SyncItem;

    const NAME: &'static str = "sync";

    fn items(&self) -> &[SyncItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let remote = Message::new("sync-title").with("remote", Fact::Id(item.remote.clone()));
        let title = remote.with("address", Fact::Id(item.address.clone()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        if item.planned {
            blocks.push(Block::Note(Tone::Attention, Message::new("sync-plan")));
        }
        if item.incoming.is_empty() && item.outgoing.is_empty() && item.hindrance.is_none() {
            blocks.push(Block::Note(Tone::Good, Message::new("sync-nothing")));
            return blocks;
        }
        for (title, rows) in [("sync-incoming", &item.incoming), ("sync-outgoing", &item.outgoing)] {
            if !rows.is_empty() {
                blocks.push(Block::Table(table(title, rows)));
            }
        }
        blocks.extend(item.notes());
        blocks
    }
}

impl SyncItem {
    fn notes(&self) -> Vec<Block> {
        let files = |id: &str, paths: &[String]| {
            let listed = Fact::List(paths.iter().cloned().map(Fact::Id).collect());
            Message::new(id).with("count", paths.len()).with("paths", listed)
        };
        let mut notes = Vec::new();
        if !self.merged.is_empty() {
            notes.push(Block::Note(Tone::Plain, files("sync-merged", &self.merged)));
        }
        if !self.conflicts.is_empty() {
            notes.push(Block::Note(Tone::Bad, files("sync-conflicts", &self.conflicts)));
        }
        if self.errors > 0 {
            notes.push(Block::Note(Tone::Bad, Message::new("sync-findings").with("count", self.errors)));
        }
        if !self.planned {
            notes.push(self.summary());
        }
        notes
    }

    fn summary(&self) -> Block {
        let (tone, id) = match self.hindrance {
            None => (Tone::Good, "sync-done"),
            Some(_) => (Tone::Attention, "sync-kept"),
        };
        let message = Message::new(id).with("incoming", self.received);
        Block::Note(tone, message.with("outgoing", self.sent))
    }
}

fn table(title: &str, rows: &[SyncRow]) -> Table {
    let columns = vec![
        Column::left("column-case"),
        Column::left("column-client"),
        Column::left("column-who"),
        Column::right("column-changes"),
        Column::left("column-last-change"),
    ];
    let mut table = Table::new(columns, Message::new("sync-none"));
    table.title = Some(Message::new(title));
    table.rows = rows.iter().map(cells).collect();
    table
}

fn cells(row: &SyncRow) -> Vec<Cell> {
    let whole = || Fact::Message(Message::new("sync-ledger-itself"));
    vec![
        Cell::new(row.case.clone().map_or_else(whole, Fact::Id)),
        Cell::maybe(row.client.clone()),
        Cell::new(Fact::Text(row.who.clone())),
        Cell::new(Fact::from(row.changes)),
        Cell::maybe(row.last.map(Fact::Date)),
    ]
}
