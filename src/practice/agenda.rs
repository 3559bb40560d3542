//! What today asks for (SAM 2.4): reviews, answers not given, actions past their day, plans not agreed, consents
//! ending, silence. Only open cases ask for anything.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::consent::{self, ConsentState};
use super::contact::silence;
use super::plan::{Assent, PlanStanding, assent};
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
    if file.case.status != CaseStatus::Open {
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
        assent: matches!(kind, AgendaKind::PlanNotApproved | AgendaKind::PlanChanged)
            .then(|| file.plan.as_ref().map(|plan| assent(file, plan, profile, today)))
            .flatten(),
    };
    let found = [
        review(file, profile, today),
        referrals(file, profile, today),
        actions(file, today),
        plan(file, profile, today),
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

fn plan(file: &CaseFile, profile: &Profile, today: Date) -> Vec<Found> {
    let Some(plan) = file.plan.as_ref().filter(|plan| !plan.goals.is_empty()) else { return Vec::new() };
    match assent(file, plan, profile, today).standing {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::RoleName;
    use crate::model::plan::ApprovalDecision;
    use crate::model::record::Voice;
    use crate::practice::samples::{
        action, approval, case, consent, day, entry, goal, office, plan, referral, role, slug,
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
}
