//! What the records around the cases point at, and which rules are answered on them.

use super::super::Subject;
use super::references::{Collected, Reference};
use crate::model::Office;
use crate::model::record::Deviation;

/// Every reference of the records around the cases.
pub(in super::super) fn office_references(office: &Office) -> Vec<Reference<'_>> {
    let mut found = Collected(Vec::new());
    for record in office.dated() {
        found.member(&Subject::Record(record.id().clone()), "by", record.by());
    }
    for meeting in &office.intervisions {
        let from = &Subject::Record(meeting.id.clone());
        meeting.participants.iter().for_each(|handle| found.member(from, "participants", handle));
        for topic in &meeting.topics {
            topic.brought_by.iter().for_each(|handle| found.member(from, "topic.brought_by", handle));
            topic.case.iter().for_each(|case| found.case(from, "topic.case", case));
        }
    }
    for signal in &office.signals {
        let from = &Subject::Record(signal.id.clone());
        signal.services.iter().for_each(|slug| found.service(from, "services", slug));
        signal.cases.iter().for_each(|case| found.case(from, "cases", case));
        signal.events.iter().for_each(|event| found.member(from, "event.by", &event.by));
    }
    for (holder, answer) in office_answers(office) {
        found.member(&holder, "deviation.by", &answer.by);
    }
    found.0
}

/// Every answer on the records around the cases, with the record that holds it.
pub(in super::super) fn office_answers(office: &Office) -> Vec<(Subject, &Deviation)> {
    let mut found = Vec::new();
    for member in &office.team {
        found.extend(member.deviations.iter().map(|one| (Subject::Member(member.handle.clone()), one)));
    }
    for service in &office.services {
        found.extend(service.deviations.iter().map(|one| (Subject::Service(service.slug.clone()), one)));
    }
    for record in office.dated() {
        found.extend(record.deviations().iter().map(|one| (Subject::Record(record.id().clone()), one)));
    }
    found
}
