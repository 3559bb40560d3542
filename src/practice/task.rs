//! What the journal leaves to be done: tasks that need no place in the plan, and incidents that want following up
//! (PRACTICE 4, journal; P3 8).
//!
//! An entry is never changed, so what comes after it is read from later ones: one that `completes` it deals with its
//! task or incident, one that `corrects` it and names a task or an incident itself takes its place.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::journal::{Entry, IncidentKind};
use crate::model::{CaseFile, Date, Party, RecordId, Slug};

/// Days after which an incident that nobody followed up asks for attention: no fact of the sources, but the patience
/// of the program.
pub const FOLLOW_UP_DAYS: i64 = 14;

/// Days before its day from which a task is announced; likewise.
pub const NOTICE_DAYS: i64 = 7;

/// A task of the journal and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JournalTask {
    /// The entry that holds it.
    pub entry: RecordId,
    /// The day of the entry.
    pub on: Date,
    /// Who wrote it (team handle).
    pub by: Slug,
    /// What is to be done, in the words of the entry.
    pub text: String,
    /// Who does it.
    pub who: Vec<Party>,
    /// The day by which.
    pub due: Option<Date>,
    /// Where it stands.
    pub state: TaskState,
    /// Days from today to its day; negative when it is past.
    pub days: Option<i64>,
    /// The entry that dealt with it.
    pub completed_by: Option<RecordId>,
    /// The conference it came from.
    pub conference: Option<RecordId>,
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaskState {
    /// It is past its day.
    Overdue,
    /// Its day is today or comes within a week.
    Soon,
    /// It is to be done.
    Open,
    /// It was dealt with.
    Done,
}

/// An incident and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Incident {
    /// The entry that tells of it.
    pub entry: RecordId,
    /// The day.
    pub on: Date,
    /// What kind it was.
    pub kind: IncidentKind,
    /// What happened.
    pub text: String,
    /// Where it stands.
    pub state: IncidentState,
    /// Days since, while nobody has followed it up.
    pub waiting_days: Option<i64>,
    /// The entry that followed it up.
    pub followed_up_by: Option<RecordId>,
}

/// What came of an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IncidentState {
    /// Nobody has followed it up for too long.
    Neglected,
    /// It is fresh: it is still to be followed up.
    Fresh,
    /// It was followed up.
    FollowedUp,
}

/// Every task of a case, from old to new.
#[must_use]
pub fn tasks(file: &CaseFile, today: Date) -> Vec<JournalTask> {
    let standing =
        |entry: &&Entry| entry.task.is_some() && !is_replaced(file, entry, |one| one.task.is_some());
    file.journal.iter().filter(standing).filter_map(|entry| task(file, entry, today)).collect()
}

/// The task of an entry and where it stands; `None` of an entry without one.
#[must_use]
pub fn task(file: &CaseFile, entry: &Entry, today: Date) -> Option<JournalTask> {
    let task = entry.task.as_ref()?;
    let done = completion(file, &entry.id);
    let days = task.due.map(|due| due.days_since(today));
    let state = match (done, days) {
        (Some(_), _) => TaskState::Done,
        (None, Some(..0)) => TaskState::Overdue,
        (None, Some(days)) if days <= NOTICE_DAYS => TaskState::Soon,
        (None, _) => TaskState::Open,
    };
    Some(JournalTask {
        entry: entry.id.clone(),
        on: entry.on,
        by: entry.by.clone(),
        text: entry.text.clone(),
        who: task.who.clone(),
        due: task.due,
        state,
        days: days.filter(|_| done.is_none()),
        completed_by: done.map(|entry| entry.id.clone()),
        conference: entry.conference.clone(),
    })
}

/// Every incident of a case, from old to new.
#[must_use]
pub fn incidents(file: &CaseFile, today: Date) -> Vec<Incident> {
    let told = |entry: &Entry| {
        let kind = entry.incident.filter(|_| !is_replaced(file, entry, |one| one.incident.is_some()))?;
        let done = completion(file, &entry.id);
        let days = today.days_since(entry.on);
        let state = match done {
            Some(_) => IncidentState::FollowedUp,
            None if days > FOLLOW_UP_DAYS => IncidentState::Neglected,
            None => IncidentState::Fresh,
        };
        Some(Incident {
            entry: entry.id.clone(),
            on: entry.on,
            kind,
            text: entry.text.clone(),
            state,
            waiting_days: done.is_none().then_some(days),
            followed_up_by: done.map(|entry| entry.id.clone()),
        })
    };
    file.journal.iter().filter_map(told).collect()
}

/// Whether an entry holds something that can be dealt with and was not.
#[must_use]
pub fn is_open(file: &CaseFile, id: &RecordId) -> bool {
    let holds = |entry: &&Entry| entry.id == *id && (entry.task.is_some() || entry.incident.is_some());
    file.journal.iter().any(|entry| holds(&entry)) && completion(file, id).is_none()
}

/// The newest entry that deals with the task or incident of this one.
#[must_use]
pub fn completion<'a>(file: &'a CaseFile, id: &RecordId) -> Option<&'a Entry> {
    file.journal.iter().rev().find(|entry| entry.completes.as_ref() == Some(id))
}

/// Whether an entry was corrected by one that says the same anew.
fn is_replaced(file: &CaseFile, entry: &Entry, says: impl Fn(&Entry) -> bool) -> bool {
    file.journal.iter().any(|one| one.corrects.as_ref() == Some(&entry.id) && says(one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::journal::Task;
    use crate::practice::samples::{case, day, entry};

    fn with_task(number: u32, due: Option<&str>) -> Entry {
        Entry { task: Some(Task { who: Vec::new(), due: due.map(day) }), ..entry(number, "2026-03-01") }
    }

    fn states(file: &CaseFile, today: &str) -> Vec<(TaskState, Option<i64>)> {
        tasks(file, day(today)).into_iter().map(|task| (task.state, task.days)).collect()
    }

    #[test]
    fn a_task_is_open_until_an_entry_deals_with_it() {
        let mut file = case("2026-01-05");
        file.journal = vec![entry(1, "2026-03-01"), with_task(2, Some("2026-03-20")), with_task(3, None)];
        assert_eq!(states(&file, "2026-03-12"), [(TaskState::Open, Some(8)), (TaskState::Open, None)]);
        assert_eq!(states(&file, "2026-03-13")[0], (TaskState::Soon, Some(7)));
        assert_eq!(states(&file, "2026-03-20")[0], (TaskState::Soon, Some(0)));
        assert_eq!(states(&file, "2026-03-21")[0], (TaskState::Overdue, Some(-1)));
        assert!(is_open(&file, &file.journal[1].id) && !is_open(&file, &file.journal[0].id));
        let mut done = entry(4, "2026-03-22");
        done.completes = Some(file.journal[1].id.clone());
        file.journal.push(done);
        assert_eq!(states(&file, "2026-03-25")[0], (TaskState::Done, None));
        assert!(!is_open(&file, &file.journal[1].id));
    }

    #[test]
    fn a_correction_with_a_task_takes_the_place_of_the_first_one() {
        let mut file = case("2026-01-05");
        file.journal = vec![with_task(1, Some("2026-03-20"))];
        let mut mended = entry(2, "2026-03-02");
        mended.corrects = Some(file.journal[0].id.clone());
        file.journal.push(mended.clone());
        assert_eq!(states(&file, "2026-03-01").len(), 1, "only the text was mended");
        file.journal[1] = Entry { corrects: mended.corrects, ..with_task(2, Some("2026-04-20")) };
        assert_eq!(states(&file, "2026-04-01"), [(TaskState::Open, Some(19))]);
    }

    #[test]
    fn an_incident_waits_for_somebody_to_follow_it_up() {
        let mut file = case("2026-01-05");
        file.journal = vec![Entry { incident: Some(IncidentKind::Complaint), ..entry(1, "2026-03-01") }];
        let seen = |file: &CaseFile, today: &str| {
            let incident = incidents(file, day(today)).remove(0);
            (incident.state, incident.waiting_days)
        };
        assert_eq!(seen(&file, "2026-03-15"), (IncidentState::Fresh, Some(14)));
        assert_eq!(seen(&file, "2026-03-16"), (IncidentState::Neglected, Some(15)));
        let mut talk = entry(2, "2026-03-16");
        talk.completes = Some(file.journal[0].id.clone());
        file.journal.push(talk);
        assert_eq!(seen(&file, "2026-06-01"), (IncidentState::FollowedUp, None));
        assert_eq!(incidents(&file, day("2026-06-01")).len(), 1);
    }
}
