//! Every day of a case: those on which something happened, and those that have to follow one another.

use super::super::Subject;
use crate::model::case::{Case, KnownDate};
use crate::model::plan::Plan;
use crate::model::referral::Referral;
use crate::model::{CaseFile, Date, Fact, vocabulary};

/// A day on which something happened; it cannot lie ahead.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Happening {
    /// The record that holds it.
    pub(in super::super) subject: Subject,
    /// The key it stands under.
    pub(in super::super) field: &'static str,
    /// The day.
    pub(in super::super) on: Date,
}

/// Two days of which the first cannot come after the second.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Order {
    /// The record that holds them.
    pub(in super::super) subject: Subject,
    /// Key and day of what comes first.
    pub(in super::super) first: (&'static str, Date),
    /// Key and day of what comes after.
    pub(in super::super) then: (&'static str, Date),
}

/// A key as people call it.
pub(in super::super) fn named(field: &str) -> Fact {
    Fact::Word { kind: "date-field".to_owned(), word: vocabulary::kebab(&field.replace('.', "-")) }
}

/// Every day on which something happened. Days that may be agreed beforehand (a role or a phase that begins next
/// month, a target, a term) are not among them.
pub(in super::super) fn happenings(file: &CaseFile) -> Vec<Happening> {
    let mut found = Happened(Vec::new());
    let (case, from) = (&file.case, &Subject::Case);
    found.add(from, "opened", Some(case.opened));
    found.add(from, "notification.on", Some(case.notification.on));
    found.add(from, "client.born", case.client.born.and_then(known));
    case.closings.iter().for_each(|one| found.add(from, "closing.on", Some(one.on)));
    case.reopenings.iter().for_each(|one| found.add(from, "reopening.on", Some(one.on)));
    for person in &file.network.persons {
        let from = &Subject::Record(person.id.clone());
        found.add(from, "born", person.born.and_then(known));
        found.add(from, "since", person.since);
    }
    for kinship in &file.network.kinships {
        found.add(&Subject::Record(kinship.id.clone()), "since", kinship.since);
    }
    case.merges.iter().for_each(|one| found.add(from, "merge.on", Some(one.on)));
    if let Some(plan) = &file.plan {
        of_plan(plan, &mut found);
    }
    of_records(file, &mut found);
    found.0
}

/// Every pair of days that has an order of its own.
pub(in super::super) fn orders(file: &CaseFile) -> Vec<Order> {
    let mut found = Ordered(Vec::new());
    of_case(&file.case, &mut found);
    for person in &file.network.persons {
        let from = &Subject::Record(person.id.clone());
        found.add(from, ("since", person.since), ("until", person.until));
    }
    for kinship in &file.network.kinships {
        let from = &Subject::Record(kinship.id.clone());
        found.add(from, ("since", kinship.since), ("until", kinship.until));
    }
    for conference in &file.conferences {
        let from = &Subject::Record(conference.id.clone());
        found.add(from, ("on", Some(conference.on)), ("next", conference.next));
    }
    for action in file.actions() {
        let from = &Subject::Record(action.id.clone());
        found.add(from, ("from", action.from), ("due", action.due));
        found.add(from, ("from", action.from), ("done_on", action.done_on));
    }
    for agreement in file.plan.iter().flat_map(|plan| &plan.agreements) {
        let from = &Subject::Record(agreement.id.clone());
        found.add(from, ("on", Some(agreement.on)), ("until", agreement.until));
    }
    for consent in &file.consents {
        let from = &Subject::Record(consent.id.clone());
        found.add(from, ("on", Some(consent.on)), ("until", consent.until));
        let withdrawn = consent.withdrawn.as_ref().map(|withdrawal| withdrawal.on);
        found.add(from, ("on", Some(consent.on)), ("withdrawn.on", withdrawn));
    }
    file.referrals.iter().for_each(|referral| of_referral(referral, &mut found));
    for entry in &file.journal {
        let from = &Subject::Record(entry.id.clone());
        found.add(from, ("on", Some(entry.on)), ("recorded", Some(entry.recorded)));
    }
    found.0
}

fn of_plan(plan: &Plan, found: &mut Happened) {
    for action in &plan.actions {
        found.add(&Subject::Record(action.id.clone()), "done_on", action.done_on);
    }
    for agreement in &plan.agreements {
        found.add(&Subject::Record(agreement.id.clone()), "on", Some(agreement.on));
    }
    plan.approvals.iter().for_each(|one| found.add(&Subject::Plan, "approval.on", Some(one.on)));
    plan.handovers.iter().for_each(|one| found.add(&Subject::Plan, "handover.on", Some(one.on)));
}

fn of_records(file: &CaseFile, found: &mut Happened) {
    for record in file.dated() {
        found.add(&Subject::Record(record.id().clone()), "on", Some(record.on()));
    }
    for consent in &file.consents {
        let from = &Subject::Record(consent.id.clone());
        found.add(from, "withdrawn.on", consent.withdrawn.as_ref().map(|one| one.on));
    }
    for screening in &file.screenings {
        let from = &Subject::Record(screening.id.clone());
        screening.instruments.iter().for_each(|one| found.add(from, "instrument.on", Some(one.on)));
    }
    for assessment in &file.assessments {
        let from = &Subject::Record(assessment.id.clone());
        assessment.instruments.iter().for_each(|one| found.add(from, "instrument.on", Some(one.on)));
        assessment.diagnoses.iter().for_each(|one| found.add(from, "diagnosis.on", one.on));
    }
    for referral in &file.referrals {
        let from = &Subject::Record(referral.id.clone());
        referral.events.iter().for_each(|one| found.add(from, "event.on", Some(one.on)));
    }
    for entry in &file.journal {
        let from = &Subject::Record(entry.id.clone());
        found.add(from, "on", Some(entry.on));
        found.add(from, "recorded", Some(entry.recorded));
    }
}

fn of_case(case: &Case, found: &mut Ordered) {
    let from = &Subject::Case;
    found.add(from, ("notification.on", Some(case.notification.on)), ("opened", Some(case.opened)));
    for one in &case.client.representatives {
        found.add(from, ("representative.from", one.from), ("representative.until", one.until));
    }
    for role in &case.roles {
        found.add(from, ("role.from", Some(role.from)), ("role.until", role.until));
    }
    for (phase, next) in case.phases.iter().zip(case.phases.iter().skip(1)) {
        found.add(from, ("phase.from", Some(phase.from)), ("phase.from", Some(next.from)));
    }
    for closing in &case.closings {
        found.add(from, ("opened", Some(case.opened)), ("closing.on", Some(closing.on)));
    }
    for (closing, reopening) in case.closings.iter().zip(&case.reopenings) {
        found.add(from, ("closing.on", Some(closing.on)), ("reopening.on", Some(reopening.on)));
    }
    for (reopening, closing) in case.reopenings.iter().zip(case.closings.iter().skip(1)) {
        found.add(from, ("reopening.on", Some(reopening.on)), ("closing.on", Some(closing.on)));
    }
}

fn of_referral(referral: &Referral, found: &mut Ordered) {
    let from = &Subject::Record(referral.id.clone());
    found.add(from, ("on", Some(referral.on)), ("response_due", referral.response_due));
    let first = referral.events.first().map(|event| event.on);
    found.add(from, ("on", Some(referral.on)), ("event.on", first));
    for (event, next) in referral.events.iter().zip(referral.events.iter().skip(1)) {
        found.add(from, ("event.on", Some(event.on)), ("event.on", Some(next.on)));
    }
}

fn known(date: KnownDate) -> Option<Date> {
    match date {
        KnownDate::Day(day) => Some(day),
        KnownDate::Unknown | KnownDate::Declined => None,
    }
}

/// Happenings on their way into one list.
struct Happened(Vec<Happening>);

impl Happened {
    fn add(&mut self, subject: &Subject, field: &'static str, on: Option<Date>) {
        if let Some(on) = on {
            self.0.push(Happening { subject: subject.clone(), field, on });
        }
    }
}

/// Pairs on their way into one list.
struct Ordered(Vec<Order>);

impl Ordered {
    fn add(
        &mut self,
        subject: &Subject,
        first: (&'static str, Option<Date>),
        then: (&'static str, Option<Date>),
    ) {
        if let (Some(earlier), Some(later)) = (first.1, then.1) {
            self.0.push(Order { subject: subject.clone(), first: (first.0, earlier), then: (then.0, later) });
        }
    }
}
