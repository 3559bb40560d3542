//! Monitoring (BOOK 8; SAM 2.4): which of the six kinds were looked at and when, what was promised against what is
//! given, how long it has been silent, and what is still to be done.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contact::{intensity, last_contact, quiet};
use super::planned::{Planned, planned};
use super::rhythm;
use super::schedule::months;
use super::task::{Incident, JournalTask, incidents, tasks};
use crate::model::course::Intensity;
use crate::model::journal::MonitoringKind;
use crate::model::plan::{Action, ActionKind, ActionStatus};
use crate::model::profile::Profile;
use crate::model::record::Extent;
use crate::model::review::ActionReview;
use crate::model::{CaseFile, CaseId, Date, Party, RecordId, Rhythm};

/// Everything that monitoring asks of one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Monitoring {
    /// The case.
    pub case: CaseId,
    /// The first day of the present term of review: what was looked at before that is old.
    pub since: Date,
    /// The six kinds, whose help and looked at how.
    pub kinds: Vec<Watched>,
    /// What the plan promises, action after action.
    pub promises: Vec<Promise>,
    /// Contact with the client and the people around.
    pub contact: ContactRhythm,
    /// Contacts agreed beforehand.
    pub planned: Vec<Planned>,
    /// What went wrong, and whether it was followed up.
    pub incidents: Vec<Incident>,
    /// Tasks of the journal.
    pub tasks: Vec<JournalTask>,
}

/// One of the six kinds of monitoring (BOOK 8.4) and when it was last done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Watched {
    /// The kind.
    pub kind: MonitoringKind,
    /// Whose help it looks at.
    pub help: ActionKind,
    /// Whether the plan has an open action of that help.
    pub planned: bool,
    /// The day it was last done.
    pub last_on: Option<Date>,
    /// The review or journal entry.
    pub last: Option<RecordId>,
    /// How that day stands to the term of review.
    pub state: WatchState,
    /// Whether this help is in the plan and nobody has looked at it in this term, in either way.
    pub gap: bool,
}

/// When something was looked at, against the term of review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WatchState {
    /// In this term.
    Seen,
    /// Before it.
    Stale,
    /// Never.
    Never,
}

/// An action of the plan, and whether it is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Promise {
    /// The action.
    pub action: RecordId,
    /// What.
    pub what: String,
    /// Who.
    pub who: Vec<Party>,
    /// Whose help it is.
    pub kind: Option<ActionKind>,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// Where it stands in the plan.
    pub status: ActionStatus,
    /// The day by which.
    pub due: Option<Date>,
    /// How often.
    pub every: Option<Rhythm>,
    /// When, in words: days, hours.
    pub rhythm: Option<String>,
    /// How many times it was to be done in this term, when it has a rhythm and a first day.
    pub expected: Option<usize>,
    /// The next day on which it is to be done.
    pub next: Option<Date>,
    /// The last review that looked at it.
    pub review: Option<RecordId>,
    /// Its day.
    pub reviewed_on: Option<Date>,
    /// Is the promised help given?
    pub received: Option<Extent>,
    /// Does it work?
    pub works: Option<Extent>,
    /// Does it still fit?
    pub fits: Option<Extent>,
    /// Promised against given.
    pub state: PromiseState,
}

/// Promised against given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// The last review says that it is not given.
    NotGiven,
    /// The last review says that it is given in part.
    PartlyGiven,
    /// It is past its day and not done.
    Overdue,
    /// No review of this term says whether it is given.
    NotSeen,
    /// It is given.
    Given,
    /// It was done.
    Done,
}

/// How contact goes, against what the intensity of the case allows (P3 5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ContactRhythm {
    /// The intensity today.
    pub intensity: Option<Intensity>,
    /// The last day on which client or network was reached.
    pub last_on: Option<Date>,
    /// Days without contact that the practice allows at this intensity.
    pub allowed_days: Option<i64>,
    /// The day by which the next contact is expected.
    pub expected_by: Option<Date>,
    /// Days from today to that day; negative when it is past.
    pub days: Option<i64>,
}

/// How a case is monitored, as it stands today.
#[must_use]
pub fn monitoring(file: &CaseFile, profile: &Profile, today: Date) -> Monitoring {
    let since = since(file, profile, today);
    let promised = file.actions().iter().filter(|action| counts(action, since));
    Monitoring {
        case: file.case.id.clone(),
        since,
        kinds: kinds(file, since, today),
        promises: promised.map(|action| promise(file, action, since, today)).collect(),
        contact: contact(file, profile, today),
        planned: planned(file, profile, today),
        incidents: incidents(file, today),
        tasks: tasks(file, today),
    }
}

/// The first day of the present term of review, no earlier than the case.
#[must_use]
pub fn since(file: &CaseFile, profile: &Profile, today: Date) -> Date {
    today.minus_months(months(file, profile)).max(file.case.opened)
}

/// Help that is in the plan and that nobody has looked at since a day, in either way (BOOK 8.4).
#[must_use]
pub fn unwatched(file: &CaseFile, since: Date, today: Date) -> Vec<ActionKind> {
    let kinds = kinds(file, since, today);
    HELP.into_iter().filter(|help| kinds.iter().any(|watched| watched.help == *help && watched.gap)).collect()
}

/// Whose help can be looked at.
const HELP: [ActionKind; 3] = [ActionKind::SelfHelp, ActionKind::Network, ActionKind::Professional];

/// Help, and the two ways of looking at it: informal and qualitative, formal and quantitative (BOOK 8.4.1–8.4.6).
const KINDS: [(ActionKind, [MonitoringKind; 2]); 3] = [
    (HELP[0], [MonitoringKind::SelfHelpInformal, MonitoringKind::SelfHelpFormal]),
    (HELP[1], [MonitoringKind::NetworkInformal, MonitoringKind::NetworkFormal]),
    (HELP[2], [MonitoringKind::ProfessionalInformal, MonitoringKind::ProfessionalFormal]),
];

fn kinds(file: &CaseFile, since: Date, today: Date) -> Vec<Watched> {
    let mut found = Vec::new();
    for (help, kinds) in KINDS {
        let open = |action: &Action| action.status == ActionStatus::Open && action.kind == Some(help);
        let planned = file.actions().iter().any(open);
        let lasts = kinds.map(|kind| (kind, last_look(file, kind, today)));
        let seen = lasts.iter().any(|(_, last)| last.as_ref().is_some_and(|(on, _)| *on >= since));
        for (kind, last) in lasts {
            let (last_on, last) = last.unzip();
            let state = match last_on {
                Some(on) if on >= since => WatchState::Seen,
                Some(_) => WatchState::Stale,
                None => WatchState::Never,
            };
            found.push(Watched { kind, help, planned, last_on, last, state, gap: planned && !seen });
        }
    }
    found
}

/// The last review or journal entry that was monitoring of this kind.
fn last_look(file: &CaseFile, kind: MonitoringKind, today: Date) -> Option<(Date, RecordId)> {
    let reviews = file.reviews.iter().filter(|review| review.monitoring.contains(&kind));
    let entries = file.journal.iter().filter(|entry| entry.monitoring == Some(kind));
    let looks =
        reviews.map(|review| (review.on, &review.id)).chain(entries.map(|entry| (entry.on, &entry.id)));
    looks.filter(|(on, _)| *on <= today).max().map(|(on, id)| (on, id.clone()))
}

/// Whether an action is one of this term: open, or done in it.
fn counts(action: &Action, since: Date) -> bool {
    match action.status {
        ActionStatus::Open => true,
        ActionStatus::Done => action.done_on.is_none_or(|on| on >= since),
        ActionStatus::Dropped => false,
    }
}

fn promise(file: &CaseFile, action: &Action, since: Date, today: Date) -> Promise {
    let mut reviews: Vec<_> = file.reviews.iter().filter(|review| review.on <= today).collect();
    reviews.sort_by_key(|review| review.on);
    let answered = reviews.iter().rev().find_map(|review| {
        let answer = review.actions.iter().find(|one| one.action == action.id)?;
        Some((*review, answer))
    });
    let answer = answered.map(|(_, answer)| answer);
    let reviewed_on = answered.map(|(review, _)| review.on);
    let rhythmic = action.every.is_some() && action.from.is_some();
    let expected = || rhythm::expected(action, today).into_iter().filter(|day| *day >= since).count();
    Promise {
        action: action.id.clone(),
        what: action.what.clone(),
        who: action.who.clone(),
        kind: action.kind,
        goal: action.goal.clone(),
        status: action.status,
        due: action.due,
        every: action.every,
        rhythm: action.rhythm.clone(),
        expected: rhythmic.then(expected),
        next: rhythm::next(action, today),
        review: answered.map(|(review, _)| review.id.clone()),
        reviewed_on,
        received: answer.map(|answer| answer.received),
        works: answer.map(|answer| answer.works),
        fits: answer.map(|answer| answer.fits),
        state: state(action, answer, reviewed_on.is_some_and(|on| on >= since), today),
    }
}

fn state(action: &Action, answer: Option<&ActionReview>, fresh: bool, today: Date) -> PromiseState {
    if action.status == ActionStatus::Done {
        return PromiseState::Done;
    }
    match answer.map(|answer| answer.received) {
        Some(Extent::No) => PromiseState::NotGiven,
        Some(Extent::Partly) => PromiseState::PartlyGiven,
        _ if action.due.is_some_and(|due| due < today) => PromiseState::Overdue,
        Some(Extent::Yes) if fresh => PromiseState::Given,
        _ => PromiseState::NotSeen,
    }
}

fn contact(file: &CaseFile, profile: &Profile, today: Date) -> ContactRhythm {
    let silence = quiet(file, profile, today);
    let expected_by = silence.as_ref().map(|silence| silence.since.plus_days(silence.allowed));
    ContactRhythm {
        intensity: intensity(file, today),
        last_on: last_contact(file, today),
        allowed_days: silence.map(|silence| silence.allowed),
        expected_by,
        days: expected_by.map(|by| by.days_since(today)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{action, case, day, entry, plan, profile, review};

    /// A case with one open action of professional help, weekly since June.
    fn helped() -> CaseFile {
        let mut file = case("2025-06-01");
        let mut weekly = action(1, Some(1));
        weekly.kind = Some(ActionKind::Professional);
        weekly.from = Some(day("2026-06-01"));
        weekly.every = "week".parse().ok();
        file.plan = Some(plan(Vec::new()));
        file.plan.as_mut().unwrap().actions.push(weekly);
        file
    }

    fn answer(file: &CaseFile, received: Extent) -> ActionReview {
        let action = file.actions()[0].id.clone();
        ActionReview { action, received, works: Extent::Unknown, fits: Extent::Unknown, note: None }
    }

    fn seen(file: &CaseFile, today: &str) -> Monitoring {
        monitoring(file, &profile("general"), day(today))
    }

    #[test]
    fn the_six_kinds_are_told_with_the_last_time_each() {
        let mut file = helped();
        let mut old = review("2025-11-01");
        old.monitoring = vec![MonitoringKind::ProfessionalFormal];
        file.reviews.push(old);
        let all = seen(&file, "2026-06-15");
        assert_eq!((all.since, all.kinds.len()), (day("2025-12-15"), 6));
        let gaps: Vec<MonitoringKind> = all.kinds.iter().filter(|one| one.gap).map(|one| one.kind).collect();
        assert_eq!(gaps, [MonitoringKind::ProfessionalInformal, MonitoringKind::ProfessionalFormal]);
        assert_eq!(unwatched(&file, all.since, day("2026-06-15")), [ActionKind::Professional]);
        assert_eq!(all.kinds[5].state, WatchState::Stale);
        let mut talk = entry(1, "2026-05-01");
        talk.monitoring = Some(MonitoringKind::ProfessionalInformal);
        file.journal.push(talk);
        let all = seen(&file, "2026-06-15");
        assert!(all.kinds.iter().all(|one| !one.gap), "one way of looking will do");
        assert_eq!((all.kinds[4].state, all.kinds[4].last_on), (WatchState::Seen, Some(day("2026-05-01"))));
        assert_eq!(all.kinds[4].last, Some(file.journal[0].id.clone()));
        assert_eq!(all.kinds[0].state, WatchState::Never);
    }

    #[test]
    fn what_is_promised_stands_against_what_is_given() {
        let mut file = helped();
        let state = |file: &CaseFile, today: &str| seen(file, today).promises[0].state;
        assert_eq!(state(&file, "2026-06-15"), PromiseState::NotSeen);
        assert_eq!(seen(&file, "2026-06-15").promises[0].expected, Some(3));
        assert_eq!(seen(&file, "2026-06-15").promises[0].next, Some(day("2026-06-22")));
        file.reviews.push(review("2026-06-10"));
        for (received, expected) in [
            (Extent::Yes, PromiseState::Given),
            (Extent::Partly, PromiseState::PartlyGiven),
            (Extent::No, PromiseState::NotGiven),
            (Extent::Unknown, PromiseState::NotSeen),
        ] {
            file.reviews[0].actions = vec![answer(&file, received)];
            assert_eq!(state(&file, "2026-06-15"), expected);
        }
        file.reviews[0].actions = vec![answer(&file, Extent::Yes)];
        assert_eq!(state(&file, "2027-01-01"), PromiseState::NotSeen, "that was in an earlier term");
        file.plan.as_mut().unwrap().actions[0].due = Some(day("2026-06-14"));
        assert_eq!(state(&file, "2026-06-15"), PromiseState::Overdue);
        let done = &mut file.plan.as_mut().unwrap().actions[0];
        (done.status, done.done_on) = (ActionStatus::Done, Some(day("2026-06-14")));
        assert_eq!(state(&file, "2026-06-15"), PromiseState::Done);
        assert!(seen(&file, "2027-06-15").promises.is_empty(), "done in an earlier term");
        file.plan.as_mut().unwrap().actions[0].status = ActionStatus::Dropped;
        assert!(seen(&file, "2026-06-15").promises.is_empty());
    }

    #[test]
    fn the_next_contact_is_expected_within_what_the_intensity_allows() {
        let mut file = case("2026-01-05");
        file.journal.push(entry(1, "2026-06-01"));
        let contact = seen(&file, "2026-06-15").contact;
        assert_eq!((contact.last_on, contact.allowed_days), (Some(day("2026-06-01")), Some(31)));
        assert_eq!((contact.expected_by, contact.days), (Some(day("2026-07-02")), Some(17)));
        assert_eq!(seen(&file, "2026-07-03").contact.days, Some(-1));
    }
}
