//! Walks over everything a case holds, shared by the rules that look at all of it.

mod days;
mod references;

pub(super) use days::{Happening, Order, happenings, named, orders};
pub(super) use references::{Target, references};

use super::Subject;
use crate::model::record::{Deviation, Event};
use crate::model::{CaseFile, Office, RecordId, RecordKind};

/// Every id a case gives out, as often as it is given out. A need that is assessed again keeps its id and counts once.
pub(super) fn ids(file: &CaseFile) -> Vec<&RecordId> {
    let mut ids: Vec<&RecordId> = Vec::new();
    ids.extend(file.network.persons.iter().map(|person| &person.id));
    ids.extend(file.network.ties.iter().map(|tie| &tie.id));
    ids.extend(file.consents.iter().map(|consent| &consent.id));
    ids.extend(file.screenings.iter().map(|screening| &screening.id));
    ids.extend(file.assessments.iter().map(|assessment| &assessment.id));
    ids.extend(file.needs().into_iter().map(|need| &need.id));
    if let Some(plan) = &file.plan {
        ids.extend(plan.goals.iter().map(|goal| &goal.id));
        ids.extend(plan.actions.iter().map(|action| &action.id));
        ids.extend(plan.agreements.iter().map(|agreement| &agreement.id));
    }
    ids.extend(file.referrals.iter().map(|referral| &referral.id));
    ids.extend(file.journal.iter().map(|entry| &entry.id));
    ids.extend(file.reviews.iter().map(|review| &review.id));
    ids.extend(file.evaluations.iter().map(|evaluation| &evaluation.id));
    ids
}

/// The answers that may concern a subject: those on its record, and those on the case.
pub(super) fn deviations<'a>(
    file: Option<&'a CaseFile>,
    office: &'a Office,
    subject: &Subject,
) -> Vec<&'a Deviation> {
    let mut found: Vec<&Deviation> = Vec::new();
    if let Subject::Service(slug) = subject {
        found.extend(office.services.iter().filter(|one| one.slug == *slug).flat_map(|one| &one.deviations));
    }
    let Some(file) = file else { return found };
    found.extend(&file.case.deviations);
    match subject {
        Subject::Network => found.extend(&file.network.deviations),
        Subject::Plan => found.extend(file.plan.iter().flat_map(|plan| &plan.deviations)),
        Subject::Record(id) => found.extend(of_record(file, id)),
        Subject::Case | Subject::Service(_) | Subject::Member(_) | Subject::File { .. } => {}
    }
    found
}

/// Every answer in a case, with the record that holds it.
pub(super) fn all_deviations(file: &CaseFile) -> Vec<(Subject, &Deviation)> {
    fn of<T: Event>(records: &[T]) -> impl Iterator<Item = (Subject, &Deviation)> {
        records.iter().flat_map(|one| {
            let subject = Subject::Record(one.id().clone());
            one.deviations().iter().map(move |deviation| (subject.clone(), deviation))
        })
    }
    let case = file.case.deviations.iter().map(|one| (Subject::Case, one));
    let network = file.network.deviations.iter().map(|one| (Subject::Network, one));
    let plan = file.plan.iter().flat_map(|plan| &plan.deviations).map(|one| (Subject::Plan, one));
    let mut found: Vec<(Subject, &Deviation)> = case.chain(network).chain(plan).collect();
    found.extend(of(&file.screenings).chain(of(&file.assessments)).chain(of(&file.referrals)));
    found.extend(of(&file.reviews).chain(of(&file.evaluations)).chain(of(&file.consents)));
    for entry in &file.journal {
        found.extend(entry.deviations.iter().map(|one| (Subject::Record(entry.id.clone()), one)));
    }
    found
}

/// The answers on the record that has this id or holds the part that has it.
fn of_record<'a>(file: &'a CaseFile, id: &RecordId) -> Vec<&'a Deviation> {
    match id.kind() {
        RecordKind::Action | RecordKind::Agreement | RecordKind::Goal => {
            file.plan.iter().flat_map(|plan| &plan.deviations).collect()
        }
        RecordKind::Person | RecordKind::Tie => file.network.deviations.iter().collect(),
        RecordKind::Consent => {
            file.consents.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Evaluation => {
            file.evaluations.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Journal => {
            file.journal.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Assessment => {
            file.assessments.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Need => file
            .assessments
            .iter()
            .filter(|one| one.needs.iter().any(|need| need.id == *id))
            .flat_map(|one| &one.deviations)
            .collect(),
        RecordKind::Referral => {
            file.referrals.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Screening => {
            file.screenings.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Review => {
            file.reviews.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
    }
}
