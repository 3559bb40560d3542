//! The journal: a list, and one entry whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::{Names, excerpt};
use crate::model::journal::{Confidentiality, ContactWay, Entry, IncidentKind, MonitoringKind, WorkFunction};
use crate::model::profile::Profile;
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Party, RecordId, Slug, vocabulary};
use crate::practice::task::{self, JournalTask, TaskState};
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
    /// Which kind of monitoring it was.
    pub monitoring: Option<MonitoringKind>,
    /// Something that went wrong.
    pub incident: Option<IncidentKind>,
    /// The rejected referral that is contested with it.
    pub contests: Option<RecordId>,
    /// The planned contact that it is.
    pub planned: Option<RecordId>,
    /// Where its task stands, when it has one.
    pub task: Option<TaskState>,
    /// Who does the task.
    pub task_for: Vec<Party>,
    /// The day by which.
    pub task_due: Option<Date>,
    /// The entry whose task or incident it deals with.
    pub completes: Option<RecordId>,
    /// The entry that deals with its own task or incident.
    pub completed_by: Option<RecordId>,
    /// The conference it came from.
    pub conference: Option<RecordId>,
    /// Who may read it.
    pub confidentiality: Option<Confidentiality>,
    /// The entry it corrects.
    pub corrects: Option<RecordId>,
    /// The entry that corrects it.
    pub corrected_by: Option<RecordId>,
}

impl JournalRow {
    /// The row of an entry of this case; lateness as the profile in force that day counts it, its task as it stands.
    #[must_use]
    pub fn new(file: &CaseFile, entry: &Entry, profile: Option<&Profile>, today: Date) -> Self {
        let task = task::task(file, entry, today);
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
            monitoring: entry.monitoring,
            incident: entry.incident,
            contests: entry.contests.clone(),
            planned: entry.planned.clone(),
            task: task.as_ref().map(|task| task.state),
            task_due: task.as_ref().and_then(|task| task.due),
            task_for: task.map(|task| task.who).unwrap_or_default(),
            completes: entry.completes.clone(),
            completed_by: task::completion(file, &entry.id).map(|done| done.id.clone()),
            conference: entry.conference.clone(),
            confidentiality: entry.confidentiality,
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

    /// What a reader should know before believing the entry: late, corrected, a correction, a protest, an incident; what
    /// is still to be done; who it is for.
    fn marks(&self) -> Cell {
        let mut marks: Vec<Fact> = Vec::new();
        let links = [
            ("journal-mark-corrected-by", &self.corrected_by),
            ("journal-mark-corrects", &self.corrects),
            ("journal-mark-contests", &self.contests),
            ("journal-mark-planned", &self.planned),
            ("journal-mark-conference", &self.conference),
            ("journal-mark-completes", &self.completes),
        ];
        for (id, record) in links {
            let record = record.as_ref().map(|record| Fact::Id(record.to_string()));
            marks.extend(record.map(|record| Message::new(id).with("record", record).into()));
        }
        if let Some(days) = self.late_days {
            marks.push(Message::new("journal-mark-late").with("days", Fact::Days(days)).into());
        }
        marks.extend(self.incident.as_ref().map(vocabulary::fact));
        let state = self.task.as_ref().map(vocabulary::fact);
        marks.extend(state.map(|state| Message::new("journal-mark-task").with("state", state).into()));
        let narrow = self.confidentiality.filter(|who| *who != Confidentiality::Shared);
        marks.extend(narrow.as_ref().map(vocabulary::fact));
        if marks.is_empty() {
            return Cell::empty();
        }
        Cell::new(Fact::List(marks)).toned(if self.wants() { Tone::Attention } else { Tone::Plain })
    }

    /// Whether something about it asks for attention.
    fn wants(&self) -> bool {
        let open = self.incident.is_some() && self.completed_by.is_none();
        let overdue = self.task == Some(TaskState::Overdue);
        self.late_days.is_some() || self.corrected_by.is_some() || open || overdue
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
    completed_by: Option<RecordId>,
    task: Option<JournalTask>,
    items: [Entry; 1],
}

impl JournalSheet {
    /// The sheet of an entry of this case, as the profile in force on its day and today see it.
    #[must_use]
    pub fn new(
        file: &CaseFile,
        names: Names,
        entry: Entry,
        (profile, today): (Option<&Profile>, Date),
    ) -> Self {
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
            completed_by: task::completion(file, &entry.id).map(|done| done.id.clone()),
            task: task::task(file, &entry, today),
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
            ("field-planned", id(&entry.planned)),
            ("field-conference", id(&entry.conference)),
            ("field-task", self.task_state()),
            ("field-task-for", Cell::maybe(self.task.as_ref().and_then(|one| self.names.parties(&one.who)))),
            ("field-task-due", Cell::maybe(self.task.as_ref().and_then(|one| one.due))),
            ("field-completes", id(&entry.completes)),
            ("field-completed-by", id(&self.completed_by)),
            ("field-confidentiality", Cell::maybe(entry.confidentiality.as_ref().map(vocabulary::fact))),
            ("field-corrects", id(&entry.corrects)),
            ("field-corrected-by", id(&self.corrected_by).toned(Tone::Attention)),
        ];
        let told = rows.into_iter().filter(|(_, cell)| cell.value.is_some());
        Block::Fields(told.map(|(label, cell)| (Message::new(label), cell)).collect())
    }
}

impl JournalSheet {
    fn task_state(&self) -> Cell {
        let state = self.task.as_ref().map(|task| task.state);
        let tone = match state {
            Some(TaskState::Overdue) => Tone::Attention,
            Some(TaskState::Done) => Tone::Good,
            _ => Tone::Plain,
        };
        Cell::maybe(state.as_ref().map(vocabulary::fact)).toned(tone)
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
