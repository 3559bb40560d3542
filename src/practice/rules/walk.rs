//! Walks over everything a case holds, shared by the rules that look at all of it.

mod days;
mod impossible;
mod office;
mod references;

pub(super) use days::{Happening, Order, happenings, named, orders};
pub use impossible::{Impossible, impossible};
pub(super) use office::{office_answers, office_references};
pub(super) use references::{Reference, Target, references};

use super::Subject;
use crate::model::record::{Dated, Deviation};
use crate::model::{CaseFile, Office, RecordId, RecordKind};

/// The answers that may concern a subject: those on its record, and those on the case.
pub(super) fn deviations<'a>(
    file: Option<&'a CaseFile>,
    office: &'a Office,
    subject: &Subject,
) -> Vec<&'a Deviation> {
    let own = office_answers(office).into_iter().filter(|(holder, _)| holder == subject);
    let mut found: Vec<&Deviation> = own.map(|(_, answer)| answer).collect();
    let Some(file) = file else { return found };
    found.extend(&file.case.deviations);
    match subject {
        Subject::Network => found.extend(&file.network.deviations),
        Subject::Plan => found.extend(file.plan.iter().flat_map(|plan| &plan.deviations)),
        Subject::Record(id) => found.extend(of_record(file, id)),
        Subject::File { path, .. } => found.extend(of_path(file, path)),
        Subject::Case | Subject::Service(_) | Subject::Member(_) => {}
    }
    found
}

/// Every answer in a case, with the record that holds it.
pub(super) fn all_deviations(file: &CaseFile) -> Vec<(Subject, &Deviation)> {
    let case = file.case.deviations.iter().map(|one| (Subject::Case, one));
    let network = file.network.deviations.iter().map(|one| (Subject::Network, one));
    let plan = file.plan.iter().flat_map(|plan| &plan.deviations).map(|one| (Subject::Plan, one));
    let mut found: Vec<(Subject, &Deviation)> = case.chain(network).chain(plan).collect();
    for record in file.dated() {
        found.extend(record.deviations().iter().map(|one| (Subject::Record(record.id().clone()), one)));
    }
    for entry in &file.journal {
        found.extend(entry.deviations.iter().map(|one| (Subject::Record(entry.id.clone()), one)));
    }
    found
}

/// The answers on the record that a file of the case holds.
fn of_path<'a>(file: &'a CaseFile, path: &str) -> Vec<&'a Deviation> {
    let name = path.rsplit('/').next().unwrap_or(path);
    match name.split('.').next().unwrap_or(name) {
        "network" => file.network.deviations.iter().collect(),
        "plan" => file.plan.iter().flat_map(|plan| &plan.deviations).collect(),
        stem => {
            let own = file.dated().into_iter().filter(|record| stem.ends_with(&format!("-{}", record.id())));
            own.flat_map(Dated::deviations).collect()
        }
    }
}

/// The answers on the record that has this id or holds the part that has it.
fn of_record<'a>(file: &'a CaseFile, id: &RecordId) -> Vec<&'a Deviation> {
    match id.kind() {
        RecordKind::Action | RecordKind::Agreement | RecordKind::Goal => {
            file.plan.iter().flat_map(|plan| &plan.deviations).collect()
        }
        RecordKind::Person | RecordKind::Tie | RecordKind::Kinship => {
            file.network.deviations.iter().collect()
        }
        RecordKind::Journal => {
            file.journal.iter().filter(|one| one.id == *id).flat_map(|one| &one.deviations).collect()
        }
        RecordKind::Need => file
            .assessments
            .iter()
            .filter(|one| one.needs.iter().any(|need| need.id == *id))
            .flat_map(|one| &one.deviations)
            .collect(),
        _ => file.dated().into_iter().filter(|one| one.id() == id).flat_map(Dated::deviations).collect(),
    }
}
