//! How a case is monitored: one sheet.

use super::View;
use super::names::Names;
use super::parts::{field, present, table};
use super::planned::{planned_cells, planned_columns};
use super::review::so;
use super::task::{task_cells, task_columns};
use crate::model::{CaseFile, CaseId, Fact, Message, vocabulary};
use crate::practice::monitoring::{ContactRhythm, Monitoring, Promise, PromiseState, WatchState, Watched};
use crate::practice::planned::PlannedState;
use crate::practice::task::{Incident, IncidentState, TaskState};
use crate::report::{Block, Cell, Column, Table, Tone};

/// How a case is monitored.
#[derive(Debug, Clone)]
pub struct MonitoringSheet {
    case: CaseId,
    client: String,
    names: Names,
    items: Vec<Monitoring>,
}

impl MonitoringSheet {
    /// The sheet of this case.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, items: Vec<Monitoring>) -> Self {
        Self { case: file.case.id.clone(), client: file.case.client.name.clone(), names, items }
    }

    fn promises(&self, promises: &[Promise]) -> Block {
        let columns = [
            "field-action",
            "field-who",
            "column-promised",
            "column-given",
            "field-works",
            "field-fits",
            "column-review",
        ];
        let mut table = Table::new(columns.map(Column::left).into(), Message::new("monitoring-no-promises"));
        table.title = Some(Message::new("monitoring-promises"));
        table.rows = promises.iter().map(|promise| self.promise(promise)).collect();
        Block::Table(table)
    }

    fn promise(&self, promise: &Promise) -> Vec<Cell> {
        let what = Message::new("monitoring-action")
            .with("what", promise.what.as_str())
            .with("record", Fact::Id(promise.action.to_string()));
        let tone = match promise.state {
            PromiseState::NotGiven => Tone::Bad,
            PromiseState::PartlyGiven | PromiseState::Overdue | PromiseState::NotSeen => Tone::Attention,
            PromiseState::Given | PromiseState::Done => Tone::Good,
        };
        vec![
            Cell::new(what),
            Cell::maybe(self.names.parties(&promise.who)),
            promised(promise),
            Cell::new(vocabulary::fact(&promise.state)).toned(tone),
            promise.works.map_or_else(Cell::empty, so),
            promise.fits.map_or_else(Cell::empty, so),
            Cell::maybe(promise.reviewed_on),
        ]
    }

    fn of(&self, seen: &Monitoring) -> Vec<Block> {
        let since = Message::new("monitoring-since").with("since", seen.since);
        let mut blocks = vec![
            contact(&seen.contact),
            Block::Note(Tone::Plain, since),
            kinds(&seen.kinds),
            self.promises(&seen.promises),
        ];
        let ahead = seen.planned.iter().filter(|one| one.state != PlannedState::Cancelled);
        let rows = ahead.map(|one| planned_cells(one).into()).collect();
        blocks.extend(table("planned-title", planned_columns().into(), rows));
        let open = seen.tasks.iter().filter(|task| task.state != TaskState::Done);
        let rows = open.map(|task| task_cells(task, self.names.parties(&task.who)).into()).collect();
        blocks.extend(table("tasks-title", task_columns().into(), rows));
        let columns =
            ["column-record", "field-on", "field-incident", "field-text", "field-status", "column-journal"];
        let rows = seen.incidents.iter().map(incident).collect();
        blocks.extend(table("incidents-title", columns.map(Column::left).into(), rows));
        blocks
    }
}

impl View for MonitoringSheet {
    type Item = Monitoring;

    const NAME: &'static str = "monitoring";

    fn items(&self) -> &[Monitoring] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let text = Message::new("monitoring-title")
            .with("client", self.client.as_str())
            .with("case", Fact::Id(self.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text }];
        blocks.extend(self.items.iter().flat_map(|seen| self.of(seen)));
        blocks
    }
}

/// When somebody was last in touch, and by when that is to be so again.
fn contact(contact: &ContactRhythm) -> Block {
    let late = contact.days.is_some_and(|days| days < 0);
    let by = Cell::maybe(contact.expected_by).toned(if late { Tone::Attention } else { Tone::Plain });
    present(vec![
        field("field-intensity", contact.intensity.as_ref().map(vocabulary::fact)),
        field("monitoring-last-contact", contact.last_on),
        field("monitoring-allowed", contact.allowed_days.map(Fact::Days)),
        (Message::new("monitoring-expected-by"), by),
    ])
}

/// Whose help, looked at in two ways (BOOK 8.4).
fn kinds(kinds: &[Watched]) -> Block {
    let columns = ["monitoring-help", "monitoring-in-plan", "monitoring-informal", "monitoring-formal"];
    let mut table = Table::new(columns.map(Column::left).into(), Message::new("monitoring-kinds"));
    table.title = Some(Message::new("monitoring-kinds"));
    table.rows = kinds
        .chunks(2)
        .filter_map(|pair| {
            let first = pair.first()?;
            let planned = if first.planned { "ask-yes" } else { "ask-no" };
            let mut row = vec![Cell::new(vocabulary::fact(&first.help)), Cell::new(Message::new(planned))];
            row.extend(pair.iter().map(looked));
            Some(row)
        })
        .collect();
    Block::Table(table)
}

/// The last time of one kind; a gap stands out.
fn looked(watched: &Watched) -> Cell {
    let on = watched.last_on.zip(watched.last.as_ref());
    let text = match on {
        Some((on, record)) => {
            let id = Fact::Id(record.to_string());
            Message::new("monitoring-looked").with("on", on).with("record", id)
        }
        None => Message::new("monitoring-never"),
    };
    let tone = match (watched.gap, watched.state) {
        (true, _) => Tone::Attention,
        (false, WatchState::Seen) => Tone::Good,
        (false, WatchState::Stale | WatchState::Never) => Tone::Plain,
    };
    Cell::new(text).toned(tone)
}

/// What was promised of an action: by which day, or how often.
fn promised(promise: &Promise) -> Cell {
    let due = promise.due.map(|due| Fact::from(Message::new("monitoring-by").with("due", due)));
    let times =
        promise.expected.map(|times| Fact::from(Message::new("monitoring-times").with("count", times)));
    let next = promise.next.map(|next| Fact::from(Message::new("monitoring-next").with("next", next)));
    let rhythm = promise.rhythm.clone().map(Fact::Text);
    let facts: Vec<Fact> = rhythm.into_iter().chain(due).chain(times).chain(next).collect();
    Cell::maybe((!facts.is_empty()).then_some(Fact::List(facts)))
}

fn incident(incident: &Incident) -> Vec<Cell> {
    let tone = match incident.state {
        IncidentState::Neglected => Tone::Bad,
        IncidentState::Fresh => Tone::Attention,
        IncidentState::FollowedUp => Tone::Good,
    };
    vec![
        Cell::new(Fact::Id(incident.entry.to_string())),
        Cell::new(incident.on),
        Cell::new(vocabulary::fact(&incident.kind)),
        Cell::new(super::names::excerpt(&incident.text, 40)),
        Cell::new(vocabulary::fact(&incident.state)).toned(tone),
        Cell::maybe(incident.followed_up_by.as_ref().map(|entry| Fact::Id(entry.to_string()))),
    ]
}
