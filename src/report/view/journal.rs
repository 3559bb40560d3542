//! The journal: a list, and one entry whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::{Names, excerpt};
use crate::model::journal::{ContactWay, Entry, IncidentKind, WorkFunction};
use crate::model::profile::Profile;
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Party, RecordId, Slug, vocabulary};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Entries of one case or of many, from old to new.
#[derive(Debug, Clone)]
pub struct JournalList {
    /// The rows.
    pub rows: Vec<JournalRow>,
    /// The case and its client, when it is the journal of one case.
    pub only: Option<(CaseId, String)>,
}

/// One entry in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct JournalRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The entry.
    pub id: RecordId,
    /// The day it happened.
    pub on: Date,
    /// The day it was written down.
    pub recorded: Date,
    /// Days between the two, when that is longer than the profile allows.
    pub late_days: Option<i64>,
    /// Who wrote it (team handle).
    pub by: Slug,
    /// With whom.
    pub with: Vec<Party>,
    /// How.
    pub how: Option<ContactWay>,
    /// Whether anybody was reached.
    pub reached: Option<Answer>,
    /// Working time in whole minutes.
    pub minutes: Option<u32>,
    /// Travelling time in whole minutes.
    pub travel: Option<u32>,
    /// Which function of the work it was.
    pub work: Option<WorkFunction>,
    /// What happened.
    pub text: String,
    /// Goals it touches.
    pub goals: Vec<RecordId>,
    /// Something that went wrong.
    pub incident: Option<IncidentKind>,
    /// The rejected referral that is contested with it.
    pub contests: Option<RecordId>,
    /// The entry it corrects.
    pub corrects: Option<RecordId>,
    /// The entry that corrects it.
    pub corrected_by: Option<RecordId>,
}

impl JournalRow {
    /// The row of an entry of this case; lateness as the profile in force that day counts it.
    #[must_use]
    pub fn new(file: &CaseFile, entry: &Entry, profile: Option<&Profile>) -> Self {
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: entry.id.clone(),
            on: entry.on,
            recorded: entry.recorded,
            late_days: late_days(entry, profile),
            by: entry.by.clone(),
            with: entry.with.clone(),
            how: entry.how,
            reached: entry.reached,
            minutes: entry.minutes,
            travel: entry.travel,
            work: entry.work,
            text: entry.text.clone(),
            goals: entry.goals.clone(),
            incident: entry.incident,
            contests: entry.contests.clone(),
            corrects: entry.corrects.clone(),
            corrected_by: corrected_by(file, &entry.id),
        }
    }

    /// Among entries of other cases the case comes first; among its own there is room for how and how long.
    fn cells(&self, alone: bool) -> Vec<Cell> {
        let record = Cell::new(Fact::Id(self.id.to_string()));
        let by = Cell::new(Fact::Id(self.by.to_string()));
        let text = Cell::new(excerpt(&self.text, 60));
        if alone {
            let how = Cell::maybe(self.how.as_ref().map(vocabulary::fact));
            let time = Cell::maybe(self.minutes.map(|minutes| Fact::Minutes(i64::from(minutes))));
            return vec![record, Cell::new(self.on), by, how, time, text, self.marks()];
        }
        let case = Cell::new(Fact::Id(self.case.to_string()));
        vec![case, Cell::new(self.client.clone()), record, Cell::new(self.on), by, text, self.marks()]
    }

    /// What a reader should know before believing the entry: late, corrected, a correction, a protest, an incident.
    fn marks(&self) -> Cell {
        let mut marks: Vec<Fact> = Vec::new();
        let mut mark = |id: &str, record: &Option<RecordId>| {
            if let Some(record) = record {
                marks.push(Message::new(id).with("record", Fact::Id(record.to_string())).into());
            }
        };
        mark("journal-mark-corrected-by", &self.corrected_by);
        mark("journal-mark-corrects", &self.corrects);
        mark("journal-mark-contests", &self.contests);
        if let Some(days) = self.late_days {
            marks.push(Message::new("journal-mark-late").with("days", Fact::Days(days)).into());
        }
        marks.extend(self.incident.as_ref().map(vocabulary::fact));
        let wants = self.late_days.is_some() || self.corrected_by.is_some() || self.incident.is_some();
        if marks.is_empty() {
            return Cell::empty();
        }
        Cell::new(Fact::List(marks)).toned(if wants { Tone::Attention } else { Tone::Plain })
    }
}

impl View for JournalList {
    type Item = JournalRow;

    const NAME: &'static str = "journal";

    fn items(&self) -> &[JournalRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let named = [Column::left("column-case"), Column::left("column-client")];
        let contact = [Column::left("field-how"), Column::right("column-time")];
        let alone = self.only.is_some();
        let mut columns = Vec::new();
        columns.extend(named.into_iter().filter(|_| !alone));
        columns.extend(["column-record", "field-on", "field-by"].map(Column::left));
        columns.extend(contact.into_iter().filter(|_| alone));
        columns.extend(["field-text", "column-remark"].map(Column::left));
        let mut rows: Vec<Vec<Cell>> = self.rows.iter().map(|row| row.cells(alone)).collect();
        if rows.iter().filter_map(|row| row.last()).all(|remark| remark.value.is_none()) {
            columns.pop();
            for row in &mut rows {
                row.pop();
            }
        }
        let mut table = Table::new(columns, Message::new("journal-empty"));
        table.rows = rows;
        let text = match &self.only {
            None => Message::new("journal-title"),
            Some((case, client)) => Message::new("journal-title-case")
                .with("client", client.clone())
                .with("case", Fact::Id(case.to_string())),
        };
        vec![Block::Heading { level: 1, text }, Block::Table(table)]
    }
}

/// One entry whole.
#[derive(Debug, Clone)]
pub struct JournalSheet {
    case: CaseId,
    names: Names,
    goals: Vec<Fact>,
    late: Option<i64>,
    corrected_by: Option<RecordId>,
    items: [Entry; 1],
}

impl JournalSheet {
    /// The sheet of an entry of this case.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, entry: Entry, profile: Option<&Profile>) -> Self {
        let goal = |id: &RecordId| match file.goal(id) {
            Some(goal) => Fact::Text(goal.statement.clone()),
            None => Fact::Id(id.to_string()),
        };
        Self {
            case: file.case.id.clone(),
            names,
            goals: entry.goals.iter().map(goal).collect(),
            late: late_days(&entry, profile),
            corrected_by: corrected_by(file, &entry.id),
            items: [entry],
        }
    }

    fn fields(&self, entry: &Entry) -> Block {
        let list = |facts: Vec<Fact>| Cell::maybe((!facts.is_empty()).then_some(Fact::List(facts)));
        let id = |record: &Option<RecordId>| Cell::maybe(record.as_ref().map(|id| Fact::Id(id.to_string())));
        let time = |minutes: Option<u32>| Cell::maybe(minutes.map(|all| Fact::Minutes(i64::from(all))));
        let late = if self.late.is_some() { Tone::Attention } else { Tone::Plain };
        let information = entry.information_given.iter().map(vocabulary::fact).collect();
        let rights = entry.rights_explored.iter().map(vocabulary::fact).collect();
        let rows = vec![
            ("column-case", Cell::new(Fact::Id(self.case.to_string()))),
            ("field-on", Cell::new(entry.on)),
            ("field-recorded", Cell::new(entry.recorded).toned(late)),
            ("field-by", Cell::new(self.names.member(&entry.by))),
            ("field-with", Cell::maybe(self.names.parties(&entry.with))),
            ("field-how", Cell::maybe(entry.how.as_ref().map(vocabulary::fact))),
            ("field-reached", Cell::maybe(entry.reached.as_ref().map(vocabulary::fact))),
            ("field-minutes", time(entry.minutes)),
            ("field-travel", time(entry.travel)),
            ("field-work", Cell::maybe(entry.work.as_ref().map(vocabulary::fact))),
            ("field-text", Cell::new(entry.text.clone())),
            ("field-goals", list(self.goals.clone())),
            ("field-monitoring", Cell::maybe(entry.monitoring.as_ref().map(vocabulary::fact))),
            ("field-information-given", list(information)),
            ("field-rights-explored", list(rights)),
            ("field-incident", Cell::maybe(entry.incident.as_ref().map(vocabulary::fact))),
            ("field-contests", id(&entry.contests)),
            ("field-confidentiality", Cell::maybe(entry.confidentiality.as_ref().map(vocabulary::fact))),
            ("field-corrects", id(&entry.corrects)),
            ("field-corrected-by", id(&self.corrected_by).toned(Tone::Attention)),
        ];
        let told = rows.into_iter().filter(|(_, cell)| cell.value.is_some());
        Block::Fields(told.map(|(label, cell)| (Message::new(label), cell)).collect())
    }
}

impl View for JournalSheet {
    type Item = Entry;

    const NAME: &'static str = "journal-entry";

    fn items(&self) -> &[Entry] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [entry] = &self.items;
        let text = Message::new("journal-entry-title").with("record", Fact::Id(entry.id.to_string()));
        vec![Block::Heading { level: 1, text }, self.fields(entry)]
    }
}

/// Days between the event and its recording, when that is longer than the profile allows.
fn late_days(entry: &Entry, profile: Option<&Profile>) -> Option<i64> {
    let days = entry.recorded.days_since(entry.on);
    (days > profile?.late_entry_days).then_some(days)
}

fn corrected_by(file: &CaseFile, id: &RecordId) -> Option<RecordId> {
    let correction = file.journal.iter().rev().find(|entry| entry.corrects.as_ref() == Some(id));
    correction.map(|entry| entry.id.clone())
}
