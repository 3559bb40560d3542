//! Conferences: a list, and one whole with what became of its decisions.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::Names;
use super::parts::{field, present, table};
use crate::model::conference::{Conference, ConferenceKind, Decision, Disagreement, Participant};
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, vocabulary};
use crate::practice::conference::{DecisionState, decision_state};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Conferences of one case or of many.
#[derive(Debug, Clone)]
pub struct Conferences {
    /// The rows.
    pub rows: Vec<ConferenceRow>,
}

/// One conference in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConferenceRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The conference.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// What kind of meeting it was.
    pub kind: ConferenceKind,
    /// Whether the client was there.
    pub client_present: Answer,
    /// How many took part, or were to.
    pub participants: usize,
    /// How many decisions there were.
    pub decisions: usize,
    /// How many of them are not done, or nobody knows of.
    pub open: usize,
    /// The day of the next one.
    pub next: Option<Date>,
}

impl ConferenceRow {
    /// The row of a conference of this case, its decisions as they stand today.
    #[must_use]
    pub fn new(file: &CaseFile, held: &Conference, today: Date) -> Self {
        let states = held.decisions.iter().map(|decision| decision_state(file, decision, today));
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: held.id.clone(),
            on: held.on,
            kind: held.kind,
            client_present: held.client_present,
            participants: held.participants.len(),
            decisions: held.decisions.len(),
            open: states
                .filter(|state| !matches!(state, DecisionState::Done | DecisionState::Dropped))
                .count(),
            next: held.next,
        }
    }

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(vocabulary::fact(&self.kind)),
            there(self.client_present),
            Cell::new(Message::new("conference-open").with("open", self.open).with("count", self.decisions)),
            Cell::maybe(self.next),
        ]
    }
}

impl View for Conferences {
    type Item = ConferenceRow;

    const NAME: &'static str = "conferences";

    fn items(&self) -> &[ConferenceRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-kind"),
            Column::left("column-client-there"),
            Column::left("column-open"),
            Column::left("column-next"),
        ];
        let mut table = Table::new(columns, Message::new("conferences-empty"));
        table.rows = self.rows.iter().map(ConferenceRow::cells).collect();
        vec![Block::heading(1, "conferences-title"), Block::Table(table)]
    }
}

/// One conference whole.
#[derive(Debug, Clone)]
pub struct ConferenceSheet {
    client: String,
    names: Names,
    goals: Vec<(RecordId, String)>,
    items: Vec<ConferenceItem>,
}

/// One conference, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConferenceItem {
    /// The case.
    pub case: CaseId,
    /// The conference.
    #[serde(flatten)]
    pub conference: Conference,
    /// Where each decision stands today, in the order of the decisions.
    pub decision_states: Vec<DecisionState>,
}

impl ConferenceSheet {
    /// The sheet of a conference of this case; empty when there was none.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, held: Option<&Conference>, today: Date) -> Self {
        let item = |held: &Conference| ConferenceItem {
            case: file.case.id.clone(),
            decision_states: held.decisions.iter().map(|one| decision_state(file, one, today)).collect(),
            conference: held.clone(),
        };
        Self {
            client: file.case.client.name.clone(),
            names,
            goals: file.goals().iter().map(|goal| (goal.id.clone(), goal.statement.clone())).collect(),
            items: held.map(item).into_iter().collect(),
        }
    }

    fn fields(&self, item: &ConferenceItem) -> Block {
        let held = &item.conference;
        present(vec![
            field("column-case", Some(Fact::Id(item.case.to_string()))),
            field("column-client", Some(self.client.clone())),
            field("field-on", Some(held.on)),
            field("field-kind", Some(vocabulary::fact(&held.kind))),
            field("field-place", held.place.clone()),
            field("field-by", Some(self.names.member(&held.by))),
            (Message::new("field-client-present"), there(held.client_present)),
            field("field-next-conference", held.next),
            field("field-note", held.note.clone()),
        ])
    }

    fn participant(&self, one: &Participant) -> Vec<Cell> {
        vec![
            Cell::new(self.names.party(&one.who)),
            one.present.map_or_else(Cell::empty, there),
            Cell::maybe(one.position.clone()),
            Cell::maybe(one.interest.clone()),
        ]
    }

    fn disagreement(&self, one: &Disagreement) -> Vec<Cell> {
        vec![
            Cell::new(one.about.clone()),
            Cell::maybe(self.names.parties(&one.who)),
            Cell::maybe(one.next.clone()),
        ]
    }

    fn decision(&self, (one, state): (&Decision, &DecisionState)) -> Vec<Cell> {
        let goal = one.goal.as_ref().map(|id| match self.goals.iter().find(|(known, _)| known == id) {
            Some((_, statement)) => Fact::Text(statement.clone()),
            None => Fact::Id(id.to_string()),
        });
        let tone = match state {
            DecisionState::Done => Tone::Good,
            DecisionState::Overdue => Tone::Attention,
            DecisionState::Dropped => Tone::Faint,
            DecisionState::Open | DecisionState::Untracked => Tone::Plain,
        };
        vec![
            Cell::new(one.what.clone()),
            Cell::maybe(self.names.parties(&one.who)),
            Cell::maybe(one.due),
            Cell::maybe(goal),
            Cell::maybe(one.became.as_ref().map(|id| Fact::Id(id.to_string()))),
            Cell::new(vocabulary::fact(state)).toned(tone),
        ]
    }

    /// The client's own points first, then everything else in the order in which it was talked through.
    fn of(&self, item: &ConferenceItem) -> Vec<Block> {
        let held = &item.conference;
        let mut blocks = vec![self.fields(item)];
        blocks.extend(points("field-client-agenda", &held.client_agenda));
        blocks.extend(points("field-agenda", &held.agenda));
        let columns = ["field-who", "field-present", "field-position", "field-interest"].map(Column::left);
        let rows = held.participants.iter().map(|one| self.participant(one)).collect();
        blocks.extend(table("field-participants-conference", columns.into(), rows));
        blocks.extend(points("field-agreements", &held.agreements));
        let columns = ["field-about", "field-who", "field-next"].map(Column::left);
        let rows = held.disagreements.iter().map(|one| self.disagreement(one)).collect();
        blocks.extend(table("conference-disagreements", columns.into(), rows));
        let columns = ["field-what", "field-who", "field-due", "field-goal", "field-became", "field-status"];
        let decisions = held.decisions.iter().zip(&item.decision_states);
        let rows = decisions.map(|decision| self.decision(decision)).collect();
        blocks.extend(table("conference-decisions", columns.map(Column::left).into(), rows));
        if let Some(minutes) = &held.minutes {
            blocks.push(Block::heading(2, "field-minutes-text"));
            blocks.push(Block::Quote(minutes.clone()));
        }
        blocks
    }
}

impl View for ConferenceSheet {
    type Item = ConferenceItem;

    const NAME: &'static str = "conference";

    fn items(&self) -> &[ConferenceItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let Some(item) = self.items.first() else {
            let nothing = Block::Note(Tone::Plain, Message::new("conferences-empty"));
            return vec![Block::heading(1, "conferences-title"), nothing];
        };
        let id = Fact::Id(item.conference.id.to_string());
        let text = Message::new("conference-title").with("record", id);
        let mut blocks = vec![Block::Heading { level: 1, text }];
        blocks.extend(self.of(item));
        blocks
    }
}

/// Points under a heading, when there are any.
pub(super) fn points(heading: &str, points: &[String]) -> Vec<Block> {
    if points.is_empty() {
        return Vec::new();
    }
    let points = points.iter().map(|point| Cell::new(point.clone())).collect();
    vec![Block::heading(2, heading), Block::List(points)]
}

/// Whether somebody was there; absence stands out.
fn there(answer: Answer) -> Cell {
    let tone = if answer == Answer::No { Tone::Attention } else { Tone::Plain };
    Cell::new(vocabulary::fact(&answer)).toned(tone)
}
