//! What today asks for (SAM 2.4): reviews, answers not given, actions past their day, plans not agreed, consents
//! ending, silence. Only open cases ask for anything.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consent::{self, ConsentState};
use super::contact::silence;
use super::plan::{PlanStanding, standing};
use super::profile::in_force;
use super::referral::{answer_due, waiting};
use super::responsible::responsibles;
use super::schedule::{DueState, due};
use crate::model::case::CaseStatus;
use crate::model::consent::Consent;
use crate::model::plan::ActionStatus;
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, Office, RecordId, Slug};

/// One thing that asks for attention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgendaItem {
    /// What it is.
    pub kind: AgendaKind,
    /// The case.
    pub case: CaseId,
    /// The record within the case, when it is about one.
    pub record: Option<RecordId>,
    /// The day it turns on; none for a plan nobody has decided on.
    pub date: Option<Date>,
    /// Days from today to that day; negative when it is past.
    pub days: Option<i64>,
    /// Everybody of the team who is case manager, the one who answers for the case first.
    pub responsible: Vec<Slug>,
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
}

/// What the open cases ask for today, the longest past first; things without a day last.
#[must_use]
pub fn agenda(cases: &[CaseFile], office: &Office, today: Date) -> Vec<AgendaItem> {
    let Some(profile) = in_force(&office.profiles, today) else { return Vec::new() };
    let mut items: Vec<AgendaItem> = cases.iter().flat_map(|file| of_case(file, profile, today)).collect();
    items.sort_by(|one, other| order(one).cmp(&order(other)));
    items
}

/// What one case asks for today, in the order of the kinds; nothing when it is closed.
#[must_use]
pub fn of_case(file: &CaseFile, profile: &Profile, today: Date) -> Vec<AgendaItem> {
    if file.case.status == CaseStatus::Closed {
        return Vec::new();
    }
    let responsible = responsibles(file, today);
    let item = |(kind, record, date): Found| AgendaItem {
        kind,
        case: file.case.id.clone(),
        record,
        date,
        days: date.map(|date| date.days_since(today)),
        responsible: responsible.clone(),
    };
    let found = [
        review(file, profile, today),
        referrals(file, profile, today),
        actions(file, today),
        plan(file, profile),
        consents(file, profile, today),
        quiet(file, profile, today),
    ];
    found.into_iter().flatten().map(item).collect()
}

/// What it is, about which record, and the day it turns on.
type Found = (AgendaKind, Option<RecordId>, Option<Date>);

fn order(item: &AgendaItem) -> (bool, Option<Date>, AgendaKind, &CaseId, Option<&RecordId>) {
    (item.date.is_none(), item.date, item.kind, &item.case, item.record.as_ref())
}

fn review(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    let kind = |state: DueState| match state {
        DueState::Overdue => Some(AgendaKind::ReviewOverdue),
        DueState::Due | DueState::Upcoming => Some(AgendaKind::ReviewComing),
        DueState::Later => None,
    };
    due(file, profile, today)
        .and_then(|due| kind(due.state).map(|kind| (kind, None, Some(due.due))))
        .into_iter()
        .collect()
}

fn referrals(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    file.referrals
        .iter()
        .filter(|referral| waiting(referral, profile, today).is_some())
        .map(|referral| {
            let day = answer_due(referral, profile);
            (AgendaKind::ReferralUnanswered, Some(referral.id.clone()), Some(day))
        })
        .collect()
}

fn actions(file: &CaseFile, today: Date) -> Vec<Found> {
    file.actions()
        .iter()
        .filter(|action| action.status == ActionStatus::Open && action.due.is_some_and(|due| due < today))
        .map(|action| (AgendaKind::ActionOverdue, Some(action.id.clone()), action.due))
        .collect()
}

fn plan(file: &CaseFile, profile: &Profile) -> Vec<Found> {
    let Some(plan) = file.plan.as_ref().filter(|plan| !plan.goals.is_empty()) else { return Vec::new() };
    match standing(plan, profile) {
        PlanStanding::Approved => Vec::new(),
        PlanStanding::ChangedSinceApproval => vec![(AgendaKind::PlanChanged, None, None)],
        PlanStanding::Draft | PlanStanding::Waiting | PlanStanding::Refused => {
            vec![(AgendaKind::PlanNotApproved, None, None)]
        }
    }
}

fn consents(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    file.consents
        .iter()
        .filter_map(|consent| {
            let kind = match consent::state(consent, profile, today) {
                ConsentState::Expired => AgendaKind::ConsentExpired,
                ConsentState::Expiring => AgendaKind::ConsentExpiring,
                ConsentState::Valid | ConsentState::Withdrawn => return None,
            };
            (!is_replaced(consent, file)).then(|| (kind, Some(consent.id.clone()), consent.until))
        })
        .collect()
}

/// Whether everybody named in a consent is named in a newer one that goes on longer, or was taken back since.
fn is_replaced(old: &Consent, file: &CaseFile) -> bool {
    let lasts = |new: &Consent| new.until.is_none_or(|until| old.until.is_some_and(|end| end < until));
    let newer = |new: &&Consent| new.id != old.id && old.on <= new.on && lasts(new);
    old.with.iter().all(|party| file.consents.iter().filter(newer).any(|new| new.with.contains(party)))
}

fn quiet(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    silence(file, profile, today)
        .map(|silence| (AgendaKind::NoContact, None, Some(silence.since.plus_days(silence.allowed))))
        .into_iter()
        .collect()
}
