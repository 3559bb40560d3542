//! Every reference of a case: who points at what, and under which key.

use super::super::Subject;
use crate::model::plan::Plan;
use crate::model::record::Deviation;
use crate::model::{CaseFile, CaseId, Party, RecordId, RecordKind, Slug};

/// One reference.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Reference<'a> {
    /// The record that holds it.
    pub(in super::super) from: Subject,
    /// The key it stands under.
    pub(in super::super) field: &'static str,
    /// What it points at.
    pub(in super::super) to: Target<'a>,
}

/// What a reference points at.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) enum Target<'a> {
    /// A record of this kind in the same case.
    Record(&'a RecordId, RecordKind),
    /// A practitioner.
    Member(&'a Slug),
    /// A service of the directory.
    Service(&'a Slug),
    /// Another case.
    Case(&'a CaseId),
}

/// Every reference of a case.
pub(in super::super) fn references(file: &CaseFile) -> Vec<Reference<'_>> {
    let mut found = Collected(Vec::new());
    of_case(file, &mut found);
    of_dated(file, &mut found);
    of_network(file, &mut found);
    of_consents(file, &mut found);
    of_assessments(file, &mut found);
    if let Some(plan) = &file.plan {
        of_plan(plan, &mut found);
    }
    of_referrals(file, &mut found);
    of_journal(file, &mut found);
    of_reviews(file, &mut found);
    of_conferences(file, &mut found);
    of_evaluations(file, &mut found);
    found.0
}

fn of_case<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    let (case, from) = (&file.case, &Subject::Case);
    found.member(from, "by", &case.by);
    case.client.representatives.iter().for_each(|one| found.party(from, "representative.who", &one.who));
    case.phases.iter().for_each(|phase| found.member(from, "phase.by", &phase.by));
    case.roles.iter().for_each(|role| found.party(from, "role.who", &role.who));
    case.closings.iter().for_each(|closing| found.member(from, "closing.by", &closing.by));
    case.reopenings.iter().for_each(|reopening| found.member(from, "reopening.by", &reopening.by));
    case.planned_contacts.iter().for_each(|one| found.member(from, "planned_contact.by", &one.by));
    for one in &case.transfers {
        found.member(from, "transfer.from", &one.from);
        found.member(from, "transfer.to", &one.to);
        found.member(from, "transfer.by", &one.by);
    }
    case.merges.iter().for_each(|one| found.member(from, "merge.by", &one.by));
    found.deviations(from, &case.deviations);
}

/// Who recorded a dated record, and who answered rules on it.
fn of_dated<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for record in file.dated() {
        let from = &Subject::Record(record.id().clone());
        found.member(from, "by", record.by());
        found.deviations(from, record.deviations());
    }
}

fn of_network<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for kinship in &file.network.kinships {
        let from = &Subject::Record(kinship.id.clone());
        found.party(from, "from", &kinship.from);
        found.party(from, "to", &kinship.to);
    }
    for tie in &file.network.ties {
        let from = &Subject::Record(tie.id.clone());
        found.party(from, "from", &tie.from);
        found.party(from, "to", &tie.to);
    }
    found.deviations(&Subject::Network, &file.network.deviations);
}

fn of_consents<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for consent in &file.consents {
        let from = &Subject::Record(consent.id.clone());
        found.party(from, "given_by", &consent.given_by);
        consent.with.iter().for_each(|party| found.party(from, "with", party));
        consent.withdrawn.iter().for_each(|one| found.member(from, "withdrawn.by", &one.by));
    }
}

fn of_assessments<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for assessment in &file.assessments {
        let from = &Subject::Record(assessment.id.clone());
        assessment.present.iter().for_each(|party| found.party(from, "present", party));
        assessment.diagnoses.iter().filter_map(|one| one.who.as_ref()).for_each(|who| {
            found.party(from, "diagnosis.who", who);
        });
        for need in &assessment.needs {
            let from = &Subject::Record(need.id.clone());
            found.record(from, "parent", need.parent.as_ref(), RecordKind::Need);
        }
    }
}

fn of_plan<'a>(plan: &'a Plan, found: &mut Collected<'a>) {
    for goal in &plan.goals {
        found.record(&Subject::Record(goal.id.clone()), "need", goal.need.as_ref(), RecordKind::Need);
    }
    for action in &plan.actions {
        let from = &Subject::Record(action.id.clone());
        found.record(from, "goal", action.goal.as_ref(), RecordKind::Goal);
        action.who.iter().for_each(|party| found.party(from, "who", party));
    }
    for agreement in &plan.agreements {
        let from = &Subject::Record(agreement.id.clone());
        found.party(from, "from", &agreement.from);
        found.party(from, "to", &agreement.to);
        found.record(from, "replaces", agreement.replaces.as_ref(), RecordKind::Agreement);
    }
    for party in plan.crisis.iter().flat_map(|crisis| &crisis.call) {
        found.party(&Subject::Plan, "crisis.call", party);
    }
    for approval in &plan.approvals {
        found.party(&Subject::Plan, "approval.who", &approval.who);
        found.member(&Subject::Plan, "approval.by", &approval.by);
    }
    for handover in &plan.handovers {
        found.party(&Subject::Plan, "handover.to", &handover.to);
        found.member(&Subject::Plan, "handover.by", &handover.by);
    }
    found.deviations(&Subject::Plan, &plan.deviations);
}

fn of_referrals<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for referral in &file.referrals {
        let from = &Subject::Record(referral.id.clone());
        found.record(from, "goal", referral.goal.as_ref(), RecordKind::Goal);
        found.service(from, "service", &referral.service);
        referral.alternatives.iter().for_each(|slug| found.service(from, "alternatives", slug));
        found.record(from, "consent", referral.consent.as_ref(), RecordKind::Consent);
        referral.events.iter().for_each(|event| found.member(from, "event.by", &event.by));
    }
}

fn of_journal<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for entry in &file.journal {
        let from = &Subject::Record(entry.id.clone());
        found.member(from, "by", &entry.by);
        entry.with.iter().for_each(|party| found.party(from, "with", party));
        entry.goals.iter().for_each(|goal| found.record(from, "goals", Some(goal), RecordKind::Goal));
        found.record(from, "contests", entry.contests.as_ref(), RecordKind::Referral);
        found.record(from, "corrects", entry.corrects.as_ref(), RecordKind::Journal);
        found.record(from, "completes", entry.completes.as_ref(), RecordKind::Journal);
        found.record(from, "planned", entry.planned.as_ref(), RecordKind::PlannedContact);
        found.record(from, "conference", entry.conference.as_ref(), RecordKind::Conference);
        for party in entry.task.iter().flat_map(|task| &task.who) {
            found.party(from, "task.who", party);
        }
        found.deviations(from, &entry.deviations);
    }
}

fn of_reviews<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for review in &file.reviews {
        let from = &Subject::Record(review.id.clone());
        review.present.iter().for_each(|party| found.party(from, "present", party));
        for one in &review.actions {
            found.record(from, "action.action", Some(&one.action), RecordKind::Action);
        }
        for one in &review.goals {
            found.record(from, "goal.goal", Some(&one.goal), RecordKind::Goal);
        }
    }
}

fn of_conferences<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for conference in &file.conferences {
        let from = &Subject::Record(conference.id.clone());
        conference.participants.iter().for_each(|one| found.party(from, "participant.who", &one.who));
        for party in conference.disagreements.iter().flat_map(|one| &one.who) {
            found.party(from, "disagreement.who", party);
        }
        for decision in &conference.decisions {
            decision.who.iter().for_each(|party| found.party(from, "decision.who", party));
            found.record(from, "decision.goal", decision.goal.as_ref(), RecordKind::Goal);
            let became = decision.became.as_ref();
            let kind = became.map_or(RecordKind::Action, RecordId::kind);
            found.record(from, "decision.became", became, kind);
        }
    }
}

fn of_evaluations<'a>(file: &'a CaseFile, found: &mut Collected<'a>) {
    for evaluation in &file.evaluations {
        let from = &Subject::Record(evaluation.id.clone());
        for one in &evaluation.goals {
            found.record(from, "goal.goal", Some(&one.goal), RecordKind::Goal);
        }
        for one in &evaluation.needs {
            found.record(from, "need.need", Some(&one.need), RecordKind::Need);
        }
        for handle in evaluation.final_advice.iter().flat_map(|advice| &advice.by) {
            found.member(from, "final_advice.by", handle);
        }
    }
}

/// References on their way into one list.
pub(super) struct Collected<'a>(pub(super) Vec<Reference<'a>>);

impl<'a> Collected<'a> {
    fn record(&mut self, from: &Subject, field: &'static str, id: Option<&'a RecordId>, kind: RecordKind) {
        if let Some(id) = id {
            self.0.push(Reference { from: from.clone(), field, to: Target::Record(id, kind) });
        }
    }

    pub(super) fn case(&mut self, from: &Subject, field: &'static str, case: &'a CaseId) {
        self.0.push(Reference { from: from.clone(), field, to: Target::Case(case) });
    }

    pub(super) fn member(&mut self, from: &Subject, field: &'static str, handle: &'a Slug) {
        self.0.push(Reference { from: from.clone(), field, to: Target::Member(handle) });
    }

    pub(super) fn service(&mut self, from: &Subject, field: &'static str, slug: &'a Slug) {
        self.0.push(Reference { from: from.clone(), field, to: Target::Service(slug) });
    }

    fn party(&mut self, from: &Subject, field: &'static str, party: &'a Party) {
        match party {
            Party::Client => {}
            Party::Person(id) => self.record(from, field, Some(id), RecordKind::Person),
            Party::Team(handle) => self.member(from, field, handle),
            Party::Service(slug) => self.service(from, field, slug),
        }
    }

    fn deviations(&mut self, from: &Subject, deviations: &'a [Deviation]) {
        for deviation in deviations {
            self.member(from, "deviation.by", &deviation.by);
        }
    }
}
