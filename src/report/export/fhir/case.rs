//! A case: the client, the episode, the people around, the plan.

use super::care::{Activity, CarePlan, Detail, Goal, Target};
use super::datatype::{Address, Annotation, CodeableConcept, ContactPoint, HumanName, Identifier, Reference};
use super::links::{BASE, carrying, day, entry, maybe, party, period, said, text, to, within, word};
use super::people::{CareTeam, EpisodeOfCare, Participant, Patient, RelatedPerson};
use super::resource::{Content, Entry};
use crate::model::case::{CaseStatus, KnownDate};
use crate::model::plan::{Action, ActionStatus, GoalStatus, Plan};
use crate::model::{CaseFile, RecordId, plan};
use crate::report::export::HIDDEN;

/// The entries of the case itself, its network and its plan.
pub(super) fn entries(file: &CaseFile, named: bool) -> Vec<Entry> {
    let mut entries = vec![patient(file, named), episode(file)];
    entries.extend(file.network.persons.iter().map(|person| {
        let content = RelatedPerson {
            patient: to("Patient", file.case.id.as_str()),
            relationship: vec![word(&person.relation)],
            name: said(&person.name).filter(|_| named).map(|text| HumanName { text }).into_iter().collect(),
            telecom: contact(person.contact.as_ref()),
        };
        entry(format!("{}-{}", file.case.id, person.id), Content::RelatedPerson(content))
    }));
    entries.push(team(file));
    if let Some(plan) = &file.plan {
        entries.extend(plan.goals.iter().map(|one| goal(file, one)));
        entries.push(care_plan(file, plan));
    }
    entries
}

fn patient(file: &CaseFile, named: bool) -> Entry {
    let client = &file.case.client;
    let born = match client.born {
        Some(KnownDate::Day(born)) => Some(day(born)),
        _ => None,
    };
    let content = Patient {
        identifier: vec![Identifier { system: format!("{BASE}/case"), value: file.case.id.to_string() }],
        active: Some(file.case.status == CaseStatus::Open),
        name: said(&client.name).filter(|_| named).map(|text| HumanName { text }).into_iter().collect(),
        telecom: contact(client.contact.as_ref()),
        birth_date: born,
        address: maybe(client.lives_in.as_ref()).map(|city| Address { city }).into_iter().collect(),
    };
    entry(file.case.id.to_string(), Content::Patient(content))
}

fn contact(text: Option<&String>) -> Vec<ContactPoint> {
    maybe(text).map(|value| ContactPoint { system: Some("other"), value }).into_iter().collect()
}

fn episode(file: &CaseFile) -> Entry {
    let case = &file.case;
    let status = match case.status {
        CaseStatus::Open => "active",
        CaseStatus::Closed => "finished",
        CaseStatus::Merged => "cancelled",
    };
    let closed = case.closings.last().filter(|_| case.status == CaseStatus::Closed).map(|closing| closing.on);
    let manager = case.roles.iter().rev().find(|role| role.until.is_none() && is_manager(role.role));
    let content = EpisodeOfCare {
        status,
        r#type: case.phases.last().map(|phase| word(&phase.route)).into_iter().collect(),
        patient: to("Patient", case.id.as_str()),
        period: period(Some(case.opened), closed),
        care_manager: manager.map(|role| party(&case.id, &role.who)).filter(is_practitioner),
        team: vec![to("CareTeam", case.id.as_str())],
    };
    carrying(entry(case.id.to_string(), Content::EpisodeOfCare(content)), Some(&case.id), "case", case)
}

fn is_manager(role: crate::model::case::RoleName) -> bool {
    use crate::model::case::RoleName::{Casemanager, CasemanagerCare, CasemanagerWork};
    matches!(role, Casemanager | CasemanagerCare | CasemanagerWork)
}

fn is_practitioner(reference: &Reference) -> bool {
    reference.reference.as_ref().is_some_and(|text| text.starts_with("Practitioner/"))
}

fn team(file: &CaseFile) -> Entry {
    let case = &file.case;
    let participant = case.roles.iter().map(|role| Participant {
        role: vec![word(&role.role)],
        member: Some(party(&case.id, &role.who)),
        period: period(Some(role.from), role.until),
    });
    let content = CareTeam {
        status: if case.status == CaseStatus::Open { "active" } else { "inactive" },
        subject: to("Patient", case.id.as_str()),
        period: period(Some(case.opened), None),
        participant: participant.collect(),
    };
    let made = entry(case.id.to_string(), Content::CareTeam(content));
    carrying(made, Some(&case.id), "network", &file.network)
}

fn goal(file: &CaseFile, goal: &plan::Goal) -> Entry {
    let case = &file.case.id;
    let status = match goal.status {
        GoalStatus::Proposed => "proposed",
        GoalStatus::Active => "active",
        GoalStatus::Reached => "completed",
        GoalStatus::Dropped => "cancelled",
    };
    let target = Target {
        measure: maybe(goal.indicator.as_ref()).and_then(|indicator| text(&indicator)),
        detail_string: maybe(goal.indicator.as_ref()),
        due_date: goal.target.map(day),
    };
    let content = Goal {
        lifecycle_status: status,
        description: text(&goal.statement).unwrap_or_else(hidden),
        subject: to("Patient", case.as_str()),
        target: Some(target).filter(|one| *one != Target::default()).into_iter().collect(),
        addresses: goal.need.as_ref().and_then(|need| need_of(file, need)).into_iter().collect(),
        note: notes(goal.note.as_ref()),
    };
    entry(format!("{case}-{}", goal.id), Content::Goal(content))
}

/// The newest assessment of a need, as the resource that tells it.
pub(super) fn need_of(file: &CaseFile, need: &RecordId) -> Option<Reference> {
    let assessed =
        file.assessments.iter().rev().find(|one| one.needs.iter().any(|known| known.id == *need))?;
    Some(to("Observation", &format!("{}-{}-{need}", file.case.id, assessed.id)))
}

/// What stands where something must be said and nothing may be.
pub(super) fn hidden() -> CodeableConcept {
    CodeableConcept { coding: Vec::new(), text: Some(HIDDEN.to_owned()) }
}

/// A note that may be missing.
pub(super) fn notes(note: Option<&String>) -> Vec<Annotation> {
    maybe(note).map(|text| Annotation { text }).into_iter().collect()
}

fn care_plan(file: &CaseFile, plan: &Plan) -> Entry {
    let case = &file.case.id;
    let status = match file.case.status {
        CaseStatus::Open if plan.approvals.is_empty() => "draft",
        CaseStatus::Open => "active",
        CaseStatus::Closed => "completed",
        CaseStatus::Merged => "revoked",
    };
    let content = CarePlan {
        status,
        intent: "plan",
        subject: to("Patient", case.as_str()),
        care_team: vec![to("CareTeam", case.as_str())],
        goal: plan.goals.iter().map(|goal| within("Goal", case, &goal.id)).collect(),
        activity: plan.actions.iter().map(|action| Activity { detail: detail(file, action) }).collect(),
        note: notes(plan.note.as_ref()),
    };
    carrying(entry(case.to_string(), Content::CarePlan(content)), Some(case), "plan", plan)
}

fn detail(file: &CaseFile, action: &Action) -> Detail {
    let case = &file.case.id;
    let known = |goal: &&RecordId| file.goal(goal).is_some();
    Detail {
        code: action.kind.as_ref().map(word),
        goal: action.goal.iter().filter(known).map(|goal| within("Goal", case, goal)).collect(),
        status: match action.status {
            ActionStatus::Open => "in-progress",
            ActionStatus::Done => "completed",
            ActionStatus::Dropped => "cancelled",
        },
        scheduled_period: period(action.from, action.done_on.or(action.due)),
        performer: action.who.iter().map(|who| party(case, who)).collect(),
        description: said(&action.what),
    }
}
