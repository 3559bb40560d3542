//! Signals: a list, one whole, and what the records point at. No client is named in any of them.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, list, present, table};
use crate::model::assessment::Area;
use crate::model::signal::{Signal, SignalEvent, SignalKind, SignalStatus};
use crate::model::{Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::practice::signal::{Suggestion, is_live};
use crate::report::{Block, Cell, Column, Table, Tone};

/// The signals of a ledger.
#[derive(Debug, Clone)]
pub struct Signals {
    /// The rows, from old to new.
    pub rows: Vec<SignalRow>,
}

/// One signal in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SignalRow {
    /// The signal.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who raised it (team handle).
    pub by: Slug,
    /// What kind of shortcoming it is.
    pub kind: SignalKind,
    /// What falls short.
    pub what: String,
    /// Where it stands.
    pub status: SignalStatus,
    /// Since when it stands there.
    pub since: Date,
    /// In how many cases it was seen.
    pub cases: usize,
    /// The areas of life it touches.
    pub areas: Vec<Area>,
    /// The services it is about.
    pub services: Vec<Slug>,
}

impl SignalRow {
    /// The row of a signal.
    #[must_use]
    pub fn new(signal: &Signal) -> Self {
        Self {
            id: signal.id.clone(),
            on: signal.on,
            by: signal.by.clone(),
            kind: signal.kind,
            what: signal.what.clone(),
            status: signal.status,
            since: signal.events.last().map_or(signal.on, |event| event.on),
            cases: signal.cases.len(),
            areas: signal.areas.clone(),
            services: signal.services.clone(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let tone = if is_live(self.status) { Tone::Plain } else { Tone::Faint };
        vec![
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(vocabulary::fact(&self.kind)),
            Cell::new(self.what.clone()),
            Cell::new(vocabulary::fact(&self.status)).toned(tone),
            Cell::new(self.since),
            Cell::new(self.cases),
        ]
    }
}

impl View for Signals {
    type Item = SignalRow;

    const NAME: &'static str = "signals";

    fn items(&self) -> &[SignalRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-kind"),
            Column::left("field-falls-short"),
            Column::left("field-status"),
            Column::left("field-since"),
            Column::right("field-cases"),
        ];
        let mut table = Table::new(columns, Message::new("signals-empty"));
        table.rows = self.rows.iter().map(SignalRow::cells).collect();
        vec![Block::heading(1, "signals-title"), Block::Table(table)]
    }
}

/// One signal whole.
#[derive(Debug, Clone)]
pub struct SignalSheet {
    items: [Signal; 1],
    services: Vec<(Slug, String)>,
}

impl SignalSheet {
    /// The sheet of a signal.
    #[must_use]
    pub fn new(office: &Office, signal: Signal) -> Self {
        let services = office.services.iter().map(|one| (one.slug.clone(), one.name.clone()));
        Self { items: [signal], services: services.collect() }
    }

    fn service(&self, slug: &Slug) -> Fact {
        let known = self.services.iter().find(|(known, _)| known == slug);
        known.map_or_else(|| Fact::Id(slug.to_string()), |(_, name)| Fact::Text(name.clone()))
    }
}

impl View for SignalSheet {
    type Item = Signal;

    const NAME: &'static str = "signal";

    fn items(&self) -> &[Signal] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [one] = &self.items;
        let title = Message::new("signal-title").with("record", Fact::Id(one.id.to_string()));
        let ids = |ids: &[crate::model::CaseId]| list(ids.iter().map(|id| Fact::Id(id.to_string())));
        let fields = present(vec![
            field("field-on", Some(one.on)),
            field("field-by", Some(Fact::Id(one.by.to_string()))),
            field("field-kind", Some(vocabulary::fact(&one.kind))),
            field("field-status", Some(vocabulary::fact(&one.status))),
            field("field-areas", list(one.areas.iter().map(vocabulary::fact))),
            field("field-services", list(one.services.iter().map(|slug| self.service(slug)))),
            field("field-places", list(one.places.iter().cloned().map(Fact::Text))),
            field("field-cases", ids(&one.cases)),
            field("field-proposal", one.proposal.clone()),
            field("field-note", one.note.clone()),
        ]);
        let mut blocks =
            vec![Block::Heading { level: 1, text: title }, Block::Quote(one.what.clone()), fields];
        blocks.extend(events(&one.events));
        blocks
    }
}

fn events(events: &[SignalEvent]) -> Option<Block> {
    let columns = ["field-on", "field-status", "field-body", "field-text", "field-by"].map(Column::left);
    let row = |one: &SignalEvent| {
        vec![
            Cell::new(one.on),
            Cell::new(vocabulary::fact(&one.status)),
            Cell::maybe(one.body.clone()),
            Cell::maybe(one.text.clone()),
            Cell::new(Fact::Id(one.by.to_string())),
        ]
    };
    table("signal-events", columns.into(), events.iter().map(row).collect())
}

/// What the records point at.
#[derive(Debug, Clone)]
pub struct Suggestions {
    items: Vec<Suggestion>,
    names: Vec<Option<String>>,
}

impl Suggestions {
    /// The suggestions, services by their name.
    #[must_use]
    pub fn new(office: &Office, items: Vec<Suggestion>) -> Self {
        let name = |one: &Suggestion| {
            let slug = one.service.as_ref()?;
            office.services.iter().find(|service| service.slug == *slug).map(|service| service.name.clone())
        };
        Self { names: items.iter().map(name).collect(), items }
    }

    fn row(one: &Suggestion, name: Option<&String>) -> Vec<Cell> {
        let service = name.cloned().map(Fact::Text);
        let service = service.or_else(|| one.service.as_ref().map(|slug| Fact::Id(slug.to_string())));
        let about = one.area.as_ref().map(vocabulary::fact).or(service);
        vec![
            Cell::new(vocabulary::fact(&one.reason)),
            Cell::maybe(about),
            Cell::new(one.cases.len()),
            Cell::new(one.times),
            Cell::maybe(one.days.map(|days| Fact::Days(i64::from(days)))),
            Cell::new(Fact::Message(Self::command(one))),
        ]
    }

    /// The command that would raise it, up to the words that only a person can write.
    fn command(one: &Suggestion) -> Message {
        let mut options = vec![format!("--kind {}", vocabulary::word(&one.kind))];
        options.extend(one.area.iter().map(|area| format!("--area {}", vocabulary::word(area))));
        options.extend(one.service.iter().map(|slug| format!("--service {slug}")));
        options.extend(one.cases.iter().map(|case| format!("--case {case}")));
        Message::new("suggestion-line").with("options", Fact::Id(options.join(" ")))
    }
}

impl View for Suggestions {
    type Item = Suggestion;

    const NAME: &'static str = "signal-suggestions";

    fn items(&self) -> &[Suggestion] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("suggestion-reason"),
            Column::left("suggestion-about"),
            Column::right("field-cases"),
            Column::right("suggestion-times"),
            Column::right("suggestion-days"),
            Column::left("suggestion-command"),
        ];
        let mut table = Table::new(columns, Message::new("suggestions-empty"));
        let rows = self.items.iter().zip(&self.names);
        table.rows = rows.map(|(one, name)| Self::row(one, name.as_ref())).collect();
        let mut blocks = vec![Block::heading(1, "suggestions-title"), Block::Table(table)];
        if !self.items.is_empty() {
            blocks.push(Block::Note(Tone::Faint, Message::new("suggestions-words")));
        }
        blocks
    }
}
