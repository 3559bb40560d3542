//! What one open case asks for: a function for each kind of thing.

use super::super::conference::agreed;
use super::super::consent::{self, ConsentState};
use super::super::contact::silence;
use super::super::plan::{PlanStanding, assent};
use super::super::planned::{PlannedState, planned};
use super::super::referral::{answer_due, waiting};
use super::super::schedule::{DueState, due};
use super::super::task::{self, FOLLOW_UP_DAYS, IncidentState, TaskState};
use super::{AgendaKind, Found};
use crate::model::consent::Consent;
use crate::model::plan::ActionStatus;
use crate::model::profile::Profile;
use crate::model::{CaseFile, Date, Party};

pub(super) fn review(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    let kind = |state: DueState| match state {
        DueState::Overdue => Some(AgendaKind::ReviewOverdue),
        DueState::Due | DueState::Upcoming => Some(AgendaKind::ReviewComing),
        DueState::Later => None,
    };
    due(file, profile, today)
        .and_then(|due| kind(due.state).map(|kind| Found::new(kind, None, Some(due.due))))
        .into_iter()
        .collect()
}

pub(super) fn referrals(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    file.referrals
        .iter()
        .filter(|referral| waiting(referral, profile, today).is_some())
        .map(|referral| {
            let day = answer_due(referral, profile);
            Found::new(AgendaKind::ReferralUnanswered, Some(referral.id.clone()), Some(day))
        })
        .collect()
}

pub(super) fn actions(file: &CaseFile, today: Date) -> Vec<Found> {
    file.actions()
        .iter()
        .filter(|action| action.status == ActionStatus::Open && action.due.is_some_and(|due| due < today))
        .map(|action| Found::new(AgendaKind::ActionOverdue, Some(action.id.clone()), action.due))
        .collect()
}

pub(super) fn plan(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    let Some(plan) = file.plan.as_ref().filter(|plan| !plan.goals.is_empty()) else { return Vec::new() };
    match assent(file, plan, profile, today).standing {
        PlanStanding::Approved => Vec::new(),
        PlanStanding::ChangedSinceApproval => vec![Found::new(AgendaKind::PlanChanged, None, None)],
        PlanStanding::Draft | PlanStanding::Waiting | PlanStanding::Refused => {
            vec![Found::new(AgendaKind::PlanNotApproved, None, None)]
        }
    }
}

pub(super) fn consents(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    file.consents
        .iter()
        .filter_map(|consent| {
            let kind = match consent::state(consent, profile, today) {
                ConsentState::Expired => AgendaKind::ConsentExpired,
                ConsentState::Expiring => AgendaKind::ConsentExpiring,
                ConsentState::Valid | ConsentState::Withdrawn => return None,
            };
            (!is_replaced(consent, file)).then(|| Found::new(kind, Some(consent.id.clone()), consent.until))
        })
        .collect()
}

/// Whether everybody named in a consent is named in a newer one that goes on longer, or was taken back since.
fn is_replaced(old: &Consent, file: &CaseFile) -> bool {
    let lasts = |new: &Consent| new.until.is_none_or(|until| old.until.is_some_and(|end| end < until));
    let newer = |new: &&Consent| new.id != old.id && old.on <= new.on && lasts(new);
    old.with.iter().all(|party| file.consents.iter().filter(newer).any(|new| new.with.contains(party)))
}

pub(super) fn quiet(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    silence(file, profile, today)
        .map(|silence| {
            Found::new(AgendaKind::NoContact, None, Some(silence.since.plus_days(silence.allowed)))
        })
        .into_iter()
        .collect()
}

/// Planned contacts that are near, or past without a trace (MEE 2).
pub(super) fn contacts(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    let kind = |state: PlannedState| match state {
        PlannedState::Missed => Some(AgendaKind::PlannedContactMissed),
        PlannedState::Coming => Some(AgendaKind::PlannedContactComing),
        PlannedState::Later | PlannedState::Met | PlannedState::Cancelled => None,
    };
    planned(file, profile, today)
        .into_iter()
        .filter_map(|one| kind(one.state).map(|kind| Found::new(kind, Some(one.contact), Some(one.on))))
        .collect()
}

/// Tasks of the journal, for whoever of the team is to do them.
pub(super) fn tasks(file: &CaseFile, today: Date) -> Vec<Found> {
    let kind = |state: TaskState| match state {
        TaskState::Overdue => Some(AgendaKind::TaskOverdue),
        TaskState::Soon => Some(AgendaKind::TaskDue),
        TaskState::Open | TaskState::Done => None,
    };
    let found = |one: task::JournalTask| {
        let colleague = |party| match party {
            Party::Team(handle) => Some(handle),
            _ => None,
        };
        let who = one.who.into_iter().filter_map(colleague).collect();
        kind(one.state).map(|kind| Found { who, ..Found::new(kind, Some(one.entry), one.due) })
    };
    task::tasks(file, today).into_iter().filter_map(found).collect()
}

/// Incidents that nobody has followed up, by the day on which that was to be done.
pub(super) fn incidents(file: &CaseFile, today: Date) -> Vec<Found> {
    let neglected =
        task::incidents(file, today).into_iter().filter(|one| one.state == IncidentState::Neglected);
    neglected
        .map(|one| {
            let day = one.on.plus_days(FOLLOW_UP_DAYS);
            Found::new(AgendaKind::IncidentNeglected, Some(one.entry), Some(day))
        })
        .collect()
}

/// A conference that was agreed, from the days of notice before it until it is recorded.
pub(super) fn conference(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    agreed(file)
        .filter(|(_, next)| next.days_since(today) <= profile.planned_contact_notice_days)
        .map(|(held, next)| Found::new(AgendaKind::ConferenceAgreed, Some(held.id.clone()), Some(next)))
        .into_iter()
        .collect()
}
