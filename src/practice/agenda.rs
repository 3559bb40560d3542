//! What today asks for (SAM 2.4): reviews, answers not given, actions past their day, plans not agreed, consents
//! ending, silence, contacts planned, tasks, incidents, conferences, peer supervision. Only open cases ask for
//! anything.

mod case;

use std::cmp::Ordering;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::plan::{Assent, assent};
use super::profile::in_force;
use super::responsible::responsibles;
use super::schedule::DueState;
use super::supervision::attendance;
use crate::model::case::CaseStatus;
use crate::model::conflict::Conflict;
use crate::model::intervision::IntervisionKind;
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Office, RecordId, Slug};

/// One thing that asks for attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgendaItem {
    /// What it is.
    pub kind: AgendaKind,
    /// The case; none for what a practitioner owes to the work as a whole.
    pub case: Option<CaseId>,
    /// The record within the case, when it is about one.
    pub record: Option<RecordId>,
    /// The day it turns on; none for a plan nobody has decided on.
    pub date: Option<Date>,
    /// Days from today to that day; negative when it is past. None where the day is no term but a beginning.
    pub days: Option<i64>,
    /// Everybody of the team who answers for it: who is to do it, else the case managers, the first one first.
    pub responsible: Vec<Slug>,
    /// Of a plan: how it stands, who is still to be asked, who refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assent: Option<Assent>,
}

/// What can ask for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// A review is past its day.
    ReviewOverdue,
    /// A review is due today or within the days of notice.
    ReviewComing,
    /// A service has not answered in time.
    ReferralUnanswered,
    /// An action is past its day.
    ActionOverdue,
    /// The plan waits to be agreed, or was refused.
    PlanNotApproved,
    /// The plan has changed since it was agreed.
    PlanChanged,
    /// A consent is past its last day and nothing took its place.
    ConsentExpired,
    /// A consent ends soon and nothing takes its place.
    ConsentExpiring,
    /// Nobody has been in touch for longer than the intensity allows.
    NoContact,
    /// A planned contact is past its day and nothing tells of it.
    PlannedContactMissed,
    /// A planned contact is today or within the days of notice.
    PlannedContactComing,
    /// A task of the journal is past its day.
    TaskOverdue,
    /// A task of the journal is due within a week.
    TaskDue,
    /// Nobody has followed up an incident for too long.
    IncidentNeglected,
    /// A conference was agreed for a day that is near or past, and nobody has recorded it.
    ConferenceAgreed,
    /// Somebody has not taken part in peer supervision for longer than the practice allows.
    PeerSupervisionOverdue,
    /// Two sides gave one place of a record another value.
    ConflictOpen,
}

/// What the open cases and the practitioners are asked for today, the longest past first; things without a day last.
#[must_use]
pub fn agenda(cases: &[CaseFile], office: &Office, today: Date) -> Vec<AgendaItem> {
    let Some(profile) = in_force(&office.profiles, today) else { return Vec::new() };
    let mut items: Vec<AgendaItem> = cases.iter().flat_map(|file| of_case(file, profile, today)).collect();
    items.extend(of_office(cases, office, today));
    items.sort_by(order);
    items
}

/// What one case asks for today, in the order of the kinds; nothing when it is closed.
#[must_use]
pub fn of_case(file: &CaseFile, profile: &Profile, today: Date) -> Vec<AgendaItem> {
    if file.case.status != CaseStatus::Open {
        return Vec::new();
    }
    let managers = responsibles(file, today);
    let item = |found: Found| AgendaItem {
        assent: matches!(found.kind, AgendaKind::PlanNotApproved | AgendaKind::PlanChanged)
            .then(|| file.plan.as_ref().map(|plan| assent(file, plan, profile, today)))
            .flatten(),
        kind: found.kind,
        case: Some(file.case.id.clone()),
        record: found.record,
        date: found.date,
        days: found.date.map(|date| date.days_since(today)),
        responsible: if found.who.is_empty() { managers.clone() } else { found.who },
    };
    let found = [
        case::review(file, profile, today),
        case::referrals(file, profile, today),
        case::actions(file, today),
        case::plan(file, profile, today),
        case::consents(file, profile, today),
        case::quiet(file, profile, today),
        case::contacts(file, profile, today),
        case::tasks(file, today),
        case::incidents(file, today),
        case::conference(file, profile, today),
    ];
    found.into_iter().flatten().map(item).collect()
}

/// What practitioners owe to the work as a whole.
fn of_office(cases: &[CaseFile], office: &Office, today: Date) -> Vec<AgendaItem> {
    let all = attendance(cases, office, IntervisionKind::PeerSupervision, today).into_iter();
    let overdue = all.filter(|one| one.state == Some(DueState::Overdue));
    let item = |one: super::supervision::Attendance| AgendaItem {
        kind: AgendaKind::PeerSupervisionOverdue,
        case: None,
        record: None,
        date: one.due,
        days: one.days,
        responsible: vec![one.practitioner],
        assent: None,
    };
    overdue
        .map(item)
        .chain(office.conflicts.iter().map(|conflict| in_conflict(conflict, cases, today)))
        .collect()
}

/// A conflict asks whoever answers for the case, or for a record around the cases nobody in particular.
fn in_conflict(conflict: &Conflict, cases: &[CaseFile], today: Date) -> AgendaItem {
    let file = cases.iter().find(|file| Some(&file.case.id) == conflict.case.as_ref());
    let date = [conflict.ours.on, conflict.theirs.on].into_iter().flatten().max();
    AgendaItem {
        kind: AgendaKind::ConflictOpen,
        case: conflict.case.clone(),
        record: conflict.record.parse().ok(),
        date,
        // Nobody had to settle it by then: that is the day since which it is open.
        days: None,
        responsible: file.map(|file| responsibles(file, today)).unwrap_or_default(),
        assent: None,
    }
}

/// Something that a case asks for.
struct Found {
    kind: AgendaKind,
    /// The record that it is about.
    record: Option<RecordId>,
    /// The day it turns on.
    date: Option<Date>,
    /// Who is to do it, when not whoever answers for the case.
    who: Vec<Slug>,
}

impl Found {
    /// Asks whoever answers for the case.
    fn new(kind: AgendaKind, record: Option<RecordId>, date: Option<Date>) -> Self {
        Self { kind, record, date, who: Vec::new() }
    }
}

/// Things with a day first, the longest past first.
fn order(one: &AgendaItem, other: &AgendaItem) -> Ordering {
    let when = |item: &AgendaItem| (item.date.is_none(), item.date, item.kind);
    let others = (&other.case, &other.record, &other.responsible);
    when(one).cmp(&when(other)).then_with(|| (&one.case, &one.record, &one.responsible).cmp(&others))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Party;
    use crate::model::case::RoleName;
    use crate::model::journal::{IncidentKind, Task};
    use crate::model::plan::ApprovalDecision;
    use crate::model::record::Voice;
    use crate::practice::samples::{
        action, approval, case, conference, consent, day, entry, goal, member, office, plan, planned_contact,
        referral, role, slug,
    };

    /// A case that asks for nothing on 1 April 2026.
    fn quiet_case() -> CaseFile {
        let mut file = case("2026-01-05");
        file.case.roles.push(role(RoleName::Casemanager, "ilse", "2026-01-05"));
        file.journal.push(entry(1, "2026-03-25"));
        let mut content = plan(vec![goal(1)]);
        content.approvals.push(approval(&content, "2026-02-01", Voice::Client, ApprovalDecision::Approved));
        file.plan = Some(content);
        file
    }

    fn kinds(file: &CaseFile, today: &str) -> Vec<(AgendaKind, Option<i64>)> {
        let items = agenda(std::slice::from_ref(file), &office("general"), day(today));
        items.into_iter().map(|item| (item.kind, item.days)).collect()
    }

    #[test]
    fn every_kind_is_listed_on_its_day_and_the_longest_past_comes_first() {
        let mut file = quiet_case();
        assert_eq!(kinds(&file, "2026-04-01"), []);
        file.referrals.push(referral(1, Some(1)));
        let mut past = action(1, Some(1));
        past.due = Some(day("2026-03-31"));
        let content = file.plan.as_mut().unwrap();
        content.actions.push(past);
        assert_eq!(
            kinds(&file, "2026-04-01"),
            [
                (AgendaKind::ReferralUnanswered, Some(-16)),
                (AgendaKind::ActionOverdue, Some(-1)),
                (AgendaKind::PlanChanged, None),
            ]
        );
        file.plan.as_mut().unwrap().approvals.clear();
        file.consents = vec![
            consent(1, "2026-01-05", &["ocmw"], Some("2026-03-01")),
            consent(2, "2026-01-05", &["caw"], Some("2026-04-15")),
        ];
        assert_eq!(
            kinds(&file, "2026-07-06"),
            [
                (AgendaKind::ConsentExpired, Some(-127)),
                (AgendaKind::ReferralUnanswered, Some(-112)),
                (AgendaKind::ActionOverdue, Some(-97)),
                (AgendaKind::ConsentExpired, Some(-82)),
                (AgendaKind::NoContact, Some(-72)),
                (AgendaKind::ReviewOverdue, Some(-1)),
                (AgendaKind::PlanNotApproved, None),
            ]
        );
        file.case.status = CaseStatus::Closed;
        assert_eq!(kinds(&file, "2026-07-06"), []);
    }

    #[test]
    fn a_consent_that_was_renewed_asks_for_nothing() {
        let mut file = quiet_case();
        file.consents = vec![consent(1, "2026-01-05", &["ocmw", "caw"], Some("2026-04-10"))];
        assert_eq!(kinds(&file, "2026-04-01"), [(AgendaKind::ConsentExpiring, Some(9))]);
        file.consents.push(consent(2, "2026-03-20", &["ocmw"], None));
        assert_eq!(kinds(&file, "2026-04-01").len(), 1);
        file.consents.push(consent(3, "2026-03-21", &["caw"], Some("2027-03-21")));
        assert_eq!(kinds(&file, "2026-04-01"), []);
    }

    #[test]
    fn an_item_names_who_answers_for_the_case() {
        let items = agenda(&[quiet_case()], &office("general"), day("2026-07-20"));
        assert!(items.iter().any(|item| item.kind == AgendaKind::ReviewComing && item.days == Some(12)));
        assert!(items.iter().all(|item| item.responsible == [slug("ilse")]));
    }
    #[test]
    fn contacts_tasks_incidents_and_conferences_are_listed_on_their_day() {
        let mut file = quiet_case();
        file.case.planned_contacts = vec![planned_contact(1, "2026-03-30"), planned_contact(2, "2026-04-15")];
        let task = |who: Vec<Party>, due: &str| Some(Task { who, due: Some(day(due)) });
        file.journal[0].task = task(Vec::new(), "2026-03-31");
        file.journal.push(entry(2, "2026-03-01"));
        file.journal[1].task = task(vec![Party::Team(slug("noor")), Party::Client], "2026-04-08");
        file.journal[1].incident = Some(IncidentKind::Complaint);
        file.conferences = vec![conference(1, "2026-01-10")];
        file.conferences[0].next = Some(day("2026-04-10"));
        assert_eq!(
            kinds(&file, "2026-04-01"),
            [
                (AgendaKind::IncidentNeglected, Some(-17)),
                (AgendaKind::PlannedContactMissed, Some(-2)),
                (AgendaKind::TaskOverdue, Some(-1)),
                (AgendaKind::TaskDue, Some(7)),
                (AgendaKind::ConferenceAgreed, Some(9)),
                (AgendaKind::PlannedContactComing, Some(14)),
            ]
        );
        let items = agenda(&[file], &office("general"), day("2026-04-01"));
        let whose =
            |kind: AgendaKind| items.iter().find(|item| item.kind == kind).unwrap().responsible.clone();
        assert_eq!(whose(AgendaKind::TaskDue), [slug("noor")]);
        assert_eq!(whose(AgendaKind::TaskOverdue), [slug("ilse")]);
    }

    #[test]
    fn who_was_too_long_without_peer_supervision_is_asked() {
        let mut office = office("home-care");
        office.team = vec![member("ilse"), member("noor")];
        office.team[0].from = Some(day("2026-02-01"));
        let mut file = case("2026-01-05");
        file.case.status = CaseStatus::Closed;
        let items = agenda(&[file], &office, day("2026-03-02"));
        let [item] = items.as_slice() else { panic!("{items:?}") };
        assert_eq!((item.kind, item.case.clone()), (AgendaKind::PeerSupervisionOverdue, None));
        assert_eq!((item.days, item.responsible.clone()), (Some(-1), vec![slug("ilse")]));
    }
}
