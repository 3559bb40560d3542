//! What today asks for.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::occasions::{Reader, attention};
use super::parts::name;
use crate::model::{CaseFile, Date, Fact, Message, Office, Party, vocabulary};
use crate::practice::agenda::{AgendaItem, AgendaKind};
use crate::practice::plan::Assent;
use crate::report::export::Occasion;
use crate::report::{Block, Cell, Column, Table, Tone};

/// What today asks for, in the order in which one would take it up.
#[derive(Debug, Clone)]
pub struct Agenda {
    /// The day.
    pub day: Date,
    /// What asks for attention.
    pub rows: Vec<AgendaRow>,
    /// How many files were edited by hand and not saved.
    pub edited: usize,
    /// Whether names may stand in a calendar.
    pub named: bool,
}

/// One thing that asks for attention.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AgendaRow {
    /// Whether the practitioner at work is case manager in it.
    pub mine: bool,
    /// The client; empty when it is about no case.
    pub client: String,
    /// What it is.
    #[serde(flatten)]
    pub item: AgendaItem,
    /// What those are called whose word on the plan is asked, by their reference.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
}

impl AgendaRow {
    /// The row of one thing that this case asks for; `mine` when the practitioner at work is case manager in it.
    #[must_use]
    pub fn new(item: AgendaItem, mine: bool, file: Option<&CaseFile>, office: &Office) -> Self {
        let called = |party: &Party| file.map(|file| (party.to_string(), name(file, office, party)));
        let asked = item.assent.iter().flat_map(Assent::parties);
        let names = asked.filter_map(called).collect();
        let client = file.map(|file| file.case.client.name.clone()).unwrap_or_default();
        Self { mine, client, item, names }
    }

    /// What it is; of a plan, whose word on it is asked.
    pub(super) fn what(&self) -> Fact {
        let kind = vocabulary::fact(&self.item.kind);
        let called = |party: &Party| {
            let reference = party.to_string();
            Fact::Text(self.names.get(&reference).cloned().unwrap_or(reference))
        };
        match self.item.assent.as_ref().and_then(|assent| assent.message(called)) {
            Some(who) => Fact::Message(Message::new("today-plan").with("kind", kind).with("who", who)),
            None => kind,
        }
    }

    fn tone(&self) -> Tone {
        match self.item.kind {
            AgendaKind::ReviewOverdue | AgendaKind::ConsentExpired | AgendaKind::ConflictOpen => Tone::Bad,
            AgendaKind::ReviewComing | AgendaKind::PlannedContactComing | AgendaKind::TaskDue => Tone::Plain,
            AgendaKind::ConferenceAgreed if self.item.days.is_some_and(|days| days >= 0) => Tone::Plain,
            _ => Tone::Attention,
        }
    }

    /// How far off its day is, or since when it is so.
    fn term(&self) -> Option<Message> {
        match (self.item.kind, self.item.date) {
            (AgendaKind::ConflictOpen, Some(_)) => Some(Message::new("term-since")),
            _ => self.item.days.map(term),
        }
    }

    pub(super) fn cells(&self) -> Vec<Cell> {
        let responsible = self.item.responsible.iter().map(|handle| Fact::Id(handle.to_string())).collect();
        vec![
            Cell::new(self.what()).toned(self.tone()),
            Cell::maybe(self.item.case.as_ref().map(|_| self.client.clone())),
            Cell::maybe(self.item.case.as_ref().map(|case| Fact::Id(case.to_string()))),
            Cell::maybe(self.item.record.as_ref().map(|id| Fact::Id(id.to_string()))),
            Cell::maybe(self.item.date),
            Cell::maybe(self.term()),
            Cell::new(Fact::List(responsible)),
        ]
    }
}

impl View for Agenda {
    type Item = AgendaRow;

    const NAME: &'static str = "today";

    fn items(&self) -> &[AgendaRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let text = Message::new("today-title").with("day", self.day);
        let mut blocks = vec![Block::Heading { level: 1, text }];
        let (mine, others): (Vec<_>, Vec<_>) = self.rows.iter().partition(|row| row.mine);
        blocks.push(Block::Table(table("today-mine", "today-mine-empty", &mine)));
        if !others.is_empty() {
            blocks.push(Block::Table(table("today-others", "today-empty", &others)));
        }
        if self.edited > 0 {
            let note = Message::new("today-edited").with("count", self.edited);
            blocks.push(Block::Note(Tone::Attention, note));
        }
        blocks
    }

    fn occasions(&self) -> Option<Vec<Occasion>> {
        let reader = Reader { today: self.day, named: self.named };
        Some(self.rows.iter().map(|row| attention(row, reader)).collect())
    }
}

/// How far off a day is, in words: late, today, or so many days left.
pub(super) fn term(days: i64) -> Message {
    match days {
        0 => Message::new("term-today"),
        late if late < 0 => Message::new("term-late").with("count", -late),
        left => Message::new("term-left").with("count", left),
    }
}

fn table(title: &str, empty: &str, rows: &[&AgendaRow]) -> Table {
    let columns = vec![
        Column::left("column-what"),
        Column::left("column-client"),
        Column::left("column-case"),
        Column::left("column-record"),
        Column::left("column-day"),
        Column::left("column-term"),
        Column::left("column-responsible"),
    ];
    let mut table = Table::new(columns, Message::new(empty));
    table.title = Some(Message::new(title));
    table.rows = rows.iter().map(|row| row.cells()).collect();
    table
}
