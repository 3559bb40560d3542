//! Meetings of practitioners: a list, and one whole. No client is named in either.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, list, present, table};
use crate::model::intervision::{Intervision, IntervisionKind, Topic};
use crate::model::{CaseId, Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::practice::schedule::DueState;
use crate::practice::supervision::Attendance;
use crate::report::{Block, Cell, Column, Table, Tone};

/// The meetings that were held, and when each practitioner last took part.
#[derive(Debug, Clone)]
pub struct Intervisions {
    /// The meetings, from old to new.
    pub rows: Vec<IntervisionRow>,
    /// How each practitioner stands to each kind of meeting.
    pub attendance: Vec<AttendanceRow>,
}

/// One meeting in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IntervisionRow {
    /// The meeting.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// What kind of meeting it was.
    pub kind: IntervisionKind,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Who took part (team handles).
    pub participants: Vec<Slug>,
    /// How long, in whole minutes.
    pub minutes: Option<u32>,
    /// How many topics there were.
    pub topics: usize,
    /// The cases they came from.
    pub cases: Vec<CaseId>,
    #[serde(skip)]
    names: Option<Fact>,
}

/// How a practitioner stands to a kind of meeting.
#[derive(Debug, Clone)]
pub struct AttendanceRow {
    name: Fact,
    attendance: Attendance,
}

impl IntervisionRow {
    /// The row of a meeting.
    #[must_use]
    pub fn new(office: &Office, meeting: &Intervision) -> Self {
        Self {
            id: meeting.id.clone(),
            on: meeting.on,
            kind: meeting.kind,
            by: meeting.by.clone(),
            participants: meeting.participants.clone(),
            minutes: meeting.minutes,
            topics: meeting.topics.len(),
            cases: meeting.topics.iter().filter_map(|topic| topic.case.clone()).collect(),
            names: members(office, &meeting.participants),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(vocabulary::fact(&self.kind)),
            Cell::maybe(self.names.clone()),
            Cell::new(self.topics),
            Cell::maybe(self.minutes.map(|minutes| Fact::Minutes(i64::from(minutes)))),
        ]
    }
}

impl AttendanceRow {
    /// The row of a practitioner.
    #[must_use]
    pub fn new(office: &Office, attendance: Attendance) -> Self {
        Self { name: member(office, &attendance.practitioner), attendance }
    }

    fn cells(&self) -> Vec<Cell> {
        let Attendance { kind, last_on, due, state, .. } = &self.attendance;
        let tone = match state {
            Some(DueState::Overdue) => Tone::Attention,
            Some(DueState::Due | DueState::Upcoming | DueState::Later) | None => Tone::Plain,
        };
        vec![
            Cell::new(self.name.clone()),
            Cell::new(vocabulary::fact(kind)),
            Cell::maybe(*last_on),
            Cell::maybe(*due).toned(tone),
        ]
    }
}

impl View for Intervisions {
    type Item = IntervisionRow;

    const NAME: &'static str = "intervisions";

    fn items(&self) -> &[IntervisionRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-kind"),
            Column::left("field-participants"),
            Column::right("column-topics"),
            Column::right("field-duration"),
        ];
        let mut held = Table::new(columns, Message::new("intervisions-empty"));
        held.rows = self.rows.iter().map(IntervisionRow::cells).collect();
        let columns = ["column-who", "field-kind", "intervision-last", "intervision-due"].map(Column::left);
        let rows = self.attendance.iter().map(AttendanceRow::cells).collect();
        let mut blocks = vec![Block::heading(1, "intervisions-title"), Block::Table(held)];
        blocks.extend(table("intervision-attendance", columns.into(), rows));
        blocks
    }
}

/// One meeting whole.
#[derive(Debug, Clone)]
pub struct IntervisionSheet {
    names: Vec<(Slug, Fact)>,
    items: Vec<Intervision>,
}

impl IntervisionSheet {
    /// The sheet of a meeting; empty when there was none.
    #[must_use]
    pub fn new(office: &Office, items: Vec<Intervision>) -> Self {
        let names = office.team.iter().map(|one| (one.handle.clone(), member(office, &one.handle)));
        Self { names: names.collect(), items }
    }

    fn name(&self, handle: &Slug) -> Fact {
        let known = self.names.iter().find(|(known, _)| known == handle);
        known.map_or_else(|| Fact::Id(handle.to_string()), |(_, name)| name.clone())
    }

    fn fields(&self, meeting: &Intervision) -> Block {
        let guests = meeting.guests.iter().map(|guest| Fact::Text(guest.clone()));
        present(vec![
            field("field-on", Some(meeting.on)),
            field("field-kind", Some(vocabulary::fact(&meeting.kind))),
            field("field-by", Some(self.name(&meeting.by))),
            field("field-participants", list(meeting.participants.iter().map(|handle| self.name(handle)))),
            field("field-guests", list(guests)),
            field("field-duration", meeting.minutes.map(|minutes| Fact::Minutes(i64::from(minutes)))),
            field("field-note", meeting.note.clone()),
        ])
    }

    fn topic(&self, topic: &Topic) -> Vec<Cell> {
        vec![
            Cell::new(vocabulary::fact(&topic.kind)),
            Cell::new(topic.question.clone()),
            Cell::maybe(topic.brought_by.as_ref().map(|handle| self.name(handle))),
            Cell::maybe(topic.case.as_ref().map(|case| Fact::Id(case.to_string()))),
            Cell::maybe(topic.insight.clone()),
        ]
    }
}

impl View for IntervisionSheet {
    type Item = Intervision;

    const NAME: &'static str = "intervision";

    fn items(&self) -> &[Intervision] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let Some(meeting) = self.items.first() else {
            let nothing = Block::Note(Tone::Plain, Message::new("intervisions-empty"));
            return vec![Block::heading(1, "intervisions-title"), nothing];
        };
        let text = Message::new("intervision-title").with("record", Fact::Id(meeting.id.to_string()));
        let columns =
            ["field-topic-kind", "field-question", "field-brought-by", "field-case", "field-insight"];
        let rows = meeting.topics.iter().map(|topic| self.topic(topic)).collect();
        let mut blocks = vec![Block::Heading { level: 1, text }, self.fields(meeting)];
        blocks.extend(table("intervision-topics", columns.map(Column::left).into(), rows));
        if !meeting.agreements.is_empty() {
            blocks.push(Block::heading(2, "field-agreements"));
            blocks.push(Block::List(meeting.agreements.iter().map(|one| Cell::new(one.clone())).collect()));
        }
        blocks
    }
}

fn members(office: &Office, handles: &[Slug]) -> Option<Fact> {
    list(handles.iter().map(|handle| member(office, handle)))
}

/// The name of a practitioner; the handle when nobody answers to it.
fn member(office: &Office, handle: &Slug) -> Fact {
    let known = office.team.iter().find(|member| member.handle == *handle);
    known.map_or_else(|| Fact::Id(handle.to_string()), |member| Fact::Text(member.name.clone()))
}
