//! What was shared with whom, when and why, as far as the records tell (P3 8).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::consent::holds;
use super::PLAN;
use crate::model::record::Answer;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, Date, Party, RecordId};

/// One time that something of the file was shared with somebody other than the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sharing {
    /// The day.
    pub on: Date,
    /// On what occasion.
    pub kind: SharingKind,
    /// With whom.
    pub with: Vec<Party>,
    /// What was asked or said, when the record of it tells.
    pub what: Option<String>,
    /// For what: the goal it served, or the reason.
    pub purpose: Option<String>,
    /// The record it is told in: an id, the case's own, or `plan`.
    pub record: String,
    /// The consent it rests on: named by the record, or in force with one of them on that day.
    pub consent: Option<RecordId>,
}

/// On what occasion something was shared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SharingKind {
    /// A question put to a service.
    Referral,
    /// The plan was handed over.
    PlanHandover,
    /// The plan was shown, to be agreed with.
    PlanShown,
    /// A conference.
    Conference,
    /// A review in the presence of others.
    Review,
    /// An assessment in the presence of others.
    Assessment,
    /// A talk or a message.
    Contact,
    /// The case passed to another practitioner.
    Transfer,
}

/// Every sharing that the records tell of, from old to new.
#[must_use]
pub fn sharings(file: &CaseFile) -> Vec<Sharing> {
    let mut all: Vec<Sharing> = Vec::new();
    all.extend(file.referrals.iter().filter_map(|referral| of_referral(file, referral)));
    all.extend(of_plan(file));
    all.extend(of_meetings(file));
    all.extend(file.journal.iter().filter_map(|entry| {
        let with = others(&entry.with);
        let sharing = Sharing::new(file, (entry.on, SharingKind::Contact), with, entry.id.as_str());
        Some(sharing).filter(|one| !one.with.is_empty() && entry.reached != Some(Answer::No))
    }));
    all.extend(file.case.transfers.iter().map(|transfer| {
        let with = vec![Party::Team(transfer.to.clone())];
        let on = (transfer.on, SharingKind::Transfer);
        Sharing { purpose: transfer.reason.clone(), ..Sharing::new(file, on, with, file.case.id.as_str()) }
    }));
    all.sort_by(|one, other| (one.on, one.kind, &one.record).cmp(&(other.on, other.kind, &other.record)));
    all
}

/// Parties other than the client and the own team.
fn others<'a>(parties: impl IntoIterator<Item = &'a Party>) -> Vec<Party> {
    let outside = |party: &&Party| matches!(party, Party::Person(_) | Party::Service(_));
    parties.into_iter().filter(outside).cloned().collect()
}

/// A referral shares from the day it was first put to the service; a draft shares nothing.
fn of_referral(file: &CaseFile, referral: &Referral) -> Option<Sharing> {
    let nothing =
        |status: ReferralStatus| matches!(status, ReferralStatus::Draft | ReferralStatus::EnteredInError);
    let put = referral.events.iter().find(|event| !nothing(event.status));
    if put.is_none() && nothing(referral.status) || referral.status == ReferralStatus::EnteredInError {
        return None;
    }
    let on = (put.map_or(referral.on, |event| event.on), SharingKind::Referral);
    let with = vec![Party::Service(referral.service.clone())];
    let goal = referral.goal.as_ref().and_then(|goal| file.goal(goal));
    let sharing = Sharing::new(file, on, with, referral.id.as_str());
    Some(Sharing {
        what: referral.question.clone(),
        purpose: goal.map(|goal| goal.statement.clone()),
        consent: referral.consent.clone().or(sharing.consent),
        ..sharing
    })
}

fn of_plan(file: &CaseFile) -> Vec<Sharing> {
    let plan = file.plan.iter();
    let handed = plan
        .clone()
        .flat_map(|plan| &plan.handovers)
        .map(|one| Sharing::new(file, (one.on, SharingKind::PlanHandover), vec![one.to.clone()], PLAN));
    let shown = plan
        .flat_map(|plan| &plan.approvals)
        .map(|one| Sharing::new(file, (one.on, SharingKind::PlanShown), others([&one.who]), PLAN));
    handed.chain(shown.filter(|one| !one.with.is_empty())).collect()
}

fn of_meetings(file: &CaseFile) -> Vec<Sharing> {
    let there = |present: &Option<Answer>| *present != Some(Answer::No);
    let conferences = file.conferences.iter().map(|held| {
        let who = held.participants.iter().filter(|one| there(&one.present)).map(|one| &one.who);
        Sharing::new(file, (held.on, SharingKind::Conference), others(who), held.id.as_str())
    });
    let reviews = file.reviews.iter().map(|held| {
        Sharing::new(file, (held.on, SharingKind::Review), others(&held.present), held.id.as_str())
    });
    let assessments = file.assessments.iter().map(|held| {
        Sharing::new(file, (held.on, SharingKind::Assessment), others(&held.present), held.id.as_str())
    });
    conferences.chain(reviews).chain(assessments).filter(|one| !one.with.is_empty()).collect()
}

impl Sharing {
    /// With the newest consent in force that names one of them.
    fn new(file: &CaseFile, (on, kind): (Date, SharingKind), with: Vec<Party>, record: &str) -> Self {
        let names = |party: &Party| with.contains(party);
        let given = file.consents.iter().filter(|one| holds(one, on) && one.with.iter().any(names));
        let consent = given.max_by_key(|one| one.on).map(|one| one.id.clone());
        Self { on, kind, with, what: None, purpose: None, record: record.to_owned(), consent }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::practice::samples::{case, consent, id, record};

    #[test]
    fn a_draft_shares_nothing_and_a_request_does_under_the_consent_of_that_day() {
        let mut file = case("2026-01-01");
        file.consents = vec![consent(1, "2026-01-01", &["ocmw"], Some("2026-02-28"))];
        let referral = |number, on: &str, status: &str| -> Referral {
            let id = id(RecordKind::Referral, number);
            let head = format!("id = '{id}'\non = '{on}'\nby = 'ilse'\nservice = 'ocmw'\n");
            record(&format!("{head}question = 'q'\nstatus = '{status}'"))
        };
        file.referrals = vec![
            referral(1, "2026-02-01", "requested"),
            referral(2, "2026-03-01", "requested"),
            referral(3, "2026-03-02", "draft"),
            referral(4, "2026-03-03", "entered-in-error"),
        ];
        let told: Vec<_> = sharings(&file).into_iter().map(|one| (one.on.to_string(), one.consent)).collect();
        let given = Some(id(RecordKind::Consent, 1));
        assert_eq!(told, [("2026-02-01".to_owned(), given), ("2026-03-01".to_owned(), None)]);
    }
}
