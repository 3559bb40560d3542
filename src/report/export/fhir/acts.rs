//! What people did: entries of the journal, reviews, conferences, referrals, consents, filled-in forms.

use super::care::{
    Actor, Attendant, Consent, Encounter, Item, ItemAnswer, Output, Provision, QuestionnaireResponse,
    Restriction, ServiceRequest, Task,
};
use super::case::{need_of, notes};
use super::datatype::{CodeableConcept, Coding, Period, Quantity};
use super::links::{
    BASE, carrying, coded, coding, day, entry, maybe, member, party, period, said, text, to, within, word,
};
use super::resource::{Content, Entry};
use crate::model::consent::Consent as Given;
use crate::model::feedback::Feedback;
use crate::model::journal::{ContactWay, Entry as Told, Journal};
use crate::model::record::Event;
use crate::model::referral::{Referral, ReferralStatus};
use crate::model::{CaseFile, CaseId, Date, Party, RecordId, vocabulary};

/// The entries of everything that people did in a case.
pub(super) fn entries(file: &CaseFile) -> Vec<Entry> {
    let case = &file.case.id;
    let mut entries: Vec<Entry> = file.journal.iter().map(|one| journal(case, one)).collect();
    entries.extend(file.reviews.iter().map(|one| {
        let there: Vec<Party> = one.present.iter().cloned().chain([Party::Team(one.by.clone())]).collect();
        met(case, one, &there)
    }));
    entries.extend(file.conferences.iter().map(|one| {
        let there: Vec<Party> = one.participants.iter().map(|one| one.who.clone()).collect();
        met(case, one, &there)
    }));
    entries.extend(file.consents.iter().map(|one| consent(case, one)));
    entries.extend(file.referrals.iter().flat_map(|one| [request(file, one), task(case, one)]));
    entries.extend(file.feedback.iter().map(|one| feedback(case, one)));
    entries
}

fn id(case: &CaseId, record: &RecordId) -> String {
    format!("{case}-{record}")
}

fn encounter(case: &CaseId, on: Date, way: Option<ContactWay>, kind: CodeableConcept) -> Encounter {
    let class = match way {
        Some(ContactWay::HomeVisit) => "HH",
        Some(ContactWay::Phone | ContactWay::Video | ContactWay::Mail | ContactWay::Letter) => "VR",
        _ => "AMB",
    };
    Encounter {
        status: "finished",
        class: coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", class),
        r#type: vec![kind],
        subject: to("Patient", case.as_str()),
        episode_of_care: vec![to("EpisodeOfCare", case.as_str())],
        period: period(Some(on), Some(on)),
        ..Encounter::default()
    }
}

/// Those among several who are people and not the client: FHIR names no others as there.
fn attendants(case: &CaseId, who: &[Party]) -> Vec<Attendant> {
    let people = who.iter().filter(|one| matches!(one, Party::Person(_) | Party::Team(_)));
    people.map(|one| Attendant { individual: party(case, one) }).collect()
}

fn journal(case: &CaseId, one: &Told) -> Entry {
    let kind = one.work.as_ref().map_or_else(|| coded("kind", "journal"), word);
    let mut content = encounter(case, one.on, one.how, kind);
    content.participant = attendants(case, &[&[Party::Team(one.by.clone())], one.with.as_slice()].concat());
    content.length = one.minutes.map(|minutes| Quantity {
        value: i64::from(minutes),
        unit: "min",
        system: "http://unitsofmeasure.org",
        code: "min",
    });
    content.reason_code = text(&one.text).into_iter().collect();
    let whole = Journal { entries: vec![one.clone()] };
    carrying(entry(id(case, &one.id), Content::Encounter(content)), Some(case), "journal", &whole)
}

/// A review or a conference.
fn met<T: Event>(case: &CaseId, one: &T, there: &[Party]) -> Entry {
    let mut content = encounter(case, one.on(), None, coded("kind", T::KIND));
    content.participant = attendants(case, there);
    carrying(entry(id(case, one.id()), Content::Encounter(content)), Some(case), T::KIND, one)
}

fn consent(case: &CaseId, one: &Given) -> Entry {
    let act = |code: &str| coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", code);
    let only = |coding: Coding| CodeableConcept { coding: vec![coding], text: None };
    let receiver = || only(coding("http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "IRCP"));
    let end = [one.until, one.withdrawn.as_ref().map(|withdrawn| withdrawn.on)];
    let content = Consent {
        status: if one.withdrawn.is_some() { "inactive" } else { "active" },
        scope: only(coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy")),
        category: vec![only(coding("http://loinc.org", "59284-0"))],
        patient: to("Patient", case.as_str()),
        date_time: Some(day(one.on)),
        performer: vec![party(case, &one.given_by)],
        policy_rule: Some(only(act("OPTIN"))),
        provision: Some(Provision {
            r#type: "permit",
            period: period(Some(one.on), end.into_iter().flatten().min()),
            actor: one
                .with
                .iter()
                .map(|who| Actor { role: receiver(), reference: party(case, who) })
                .collect(),
        }),
    };
    carrying(entry(id(case, &one.id), Content::Consent(Box::new(content))), Some(case), "consent", one)
}

fn request(file: &CaseFile, one: &Referral) -> Entry {
    let case = &file.case.id;
    let goal = one.goal.as_ref().and_then(|goal| file.goal(goal));
    let need = goal.and_then(|goal| need_of(file, goal.need.as_ref()?));
    let content = ServiceRequest {
        status: match one.status {
            ReferralStatus::Draft => "draft",
            ReferralStatus::Rejected | ReferralStatus::Cancelled | ReferralStatus::Failed => "revoked",
            ReferralStatus::OnHold => "on-hold",
            ReferralStatus::Completed => "completed",
            ReferralStatus::EnteredInError => "entered-in-error",
            _ => "active",
        },
        intent: "order",
        code: maybe(one.question.as_ref()).and_then(|question| text(&question)),
        subject: to("Patient", case.as_str()),
        authored_on: Some(day(one.on)),
        requester: Some(member(&one.by)),
        performer: vec![to("Organization", one.service.as_str())],
        reason_reference: need.into_iter().collect(),
        supporting_info: goal.map(|goal| within("Goal", case, &goal.id)).into_iter().collect(),
        note: notes(one.note.as_ref()),
    };
    let made = entry(id(case, &one.id), Content::ServiceRequest(Box::new(content)));
    carrying(made, Some(case), "referral", one)
}

fn task(case: &CaseId, one: &Referral) -> Entry {
    let last = one.events.last();
    let outcome = one.outcome.as_ref();
    let output = |kind: &str, value: Option<String>| {
        value.map(|value_code| Output { r#type: coded("outcome", kind), value_code })
    };
    let content = Task {
        // The twelve words of a referral are those of the standard's task (HL7 FHIR Task).
        status: vocabulary::word(&one.status),
        status_reason: last.and_then(|event| event.reason.as_ref()).map(word),
        intent: "order",
        focus: Some(within("ServiceRequest", case, &one.id)),
        r#for: Some(to("Patient", case.as_str())),
        authored_on: Some(day(one.on)),
        last_modified: last.map(|event| day(event.on)),
        requester: Some(member(&one.by)),
        owner: Some(to("Organization", one.service.as_str())),
        restriction: one
            .response_due
            .map(|due| Restriction { period: Period { start: None, end: Some(due.to_string()) } }),
        output: [
            output("service-received", outcome.map(|outcome| vocabulary::word(&outcome.service_received))),
            output("need-met", outcome.map(|outcome| vocabulary::word(&outcome.need_met))),
        ]
        .into_iter()
        .flatten()
        .collect(),
    };
    entry(id(case, &one.id), Content::Task(Box::new(content)))
}

fn feedback(case: &CaseId, one: &Feedback) -> Entry {
    let number = |value: i64| ItemAnswer { value_integer: Some(value), value_string: None };
    let words = |text: String| ItemAnswer { value_integer: None, value_string: Some(text) };
    let answer = |answer: &crate::model::feedback::FeedbackAnswer| {
        let said = maybe(answer.words.as_ref())
            .map(|text| Item { link_id: format!("{}-words", answer.item), answer: vec![words(text)] });
        let level = answer.level.map(|level| number(level.value()));
        [Some(Item { link_id: answer.item.clone(), answer: level.into_iter().collect() }), said]
    };
    let remark = |remark: &crate::model::feedback::FeedbackRemark| {
        said(&remark.words).map(|text| Item {
            link_id: format!("part-{}", vocabulary::word(&remark.part)),
            answer: vec![words(text)],
        })
    };
    let besides =
        maybe(one.words.as_ref()).map(|text| Item { link_id: "words".to_owned(), answer: vec![words(text)] });
    let content = QuestionnaireResponse {
        questionnaire: Some(format!("{BASE}/Questionnaire/feedback|{}", one.form)),
        status: "completed",
        subject: Some(to("Patient", case.as_str())),
        authored: Some(day(one.on)),
        author: Some(member(&one.by)),
        source: Some(to("Patient", case.as_str())),
        item: one
            .answers
            .iter()
            .flat_map(answer)
            .flatten()
            .chain(one.remarks.iter().filter_map(remark))
            .chain(besides)
            .collect(),
    };
    let made = entry(id(case, &one.id), Content::QuestionnaireResponse(content));
    carrying(made, Some(case), "feedback", one)
}
