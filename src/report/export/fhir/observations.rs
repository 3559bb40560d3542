//! What was seen or said, by whom: needs, ratings, functioning, instruments, attainment of goals.

use super::care::{Component, Observation};
use super::datatype::{CodeableConcept, Reference};
use super::links::{carrying, coded, coding, day, entry, maybe, member, party, said, text, to, within, word};
use super::resource::{Content, Entry};
use crate::model::assessment::{Assessment, Need};
use crate::model::evaluation::{Evaluation, GoalRating};
use crate::model::record::{InstrumentResult, Voice};
use crate::model::screening::Screening;
use crate::model::{CaseFile, CaseId, Date, Party, RecordId, Slug, vocabulary};

/// The entries of a case's observations.
pub(super) fn entries(file: &CaseFile) -> Vec<Entry> {
    let case = &file.case.id;
    let mut entries: Vec<Entry> = Vec::new();
    entries.extend(file.screenings.iter().flat_map(|one| screening(case, one)));
    entries.extend(file.assessments.iter().flat_map(|one| assessment(case, one)));
    entries.extend(file.reviews.iter().flat_map(|one| ratings(case, &one.id, (one.on, &one.by), &one.goals)));
    entries.extend(file.evaluations.iter().flat_map(|one| evaluation(case, one)));
    entries
}

/// An observation about the client on a day, recorded by somebody.
fn observed(case: &CaseId, (on, by): (Date, &Slug), code: CodeableConcept) -> Observation {
    Observation {
        status: "final",
        code,
        subject: Some(to("Patient", case.as_str())),
        effective_date_time: Some(day(on)),
        performer: vec![member(by)],
        ..Observation::default()
    }
}

fn made(id: String, content: Observation) -> Entry {
    entry(id, Content::Observation(Box::new(content)))
}

/// Whose eyes: the client, or the professional who recorded it; of the network nobody is named.
fn seen_by(case: &CaseId, voice: Voice, by: &Slug) -> Vec<Reference> {
    match voice {
        Voice::Client => vec![party(case, &Party::Client)],
        Voice::Network => Vec::new(),
        Voice::Professional => vec![member(by)],
    }
}

fn pointers(entries: &[Entry]) -> Vec<Reference> {
    entries.iter().map(|entry| to(entry.resource.kind, &entry.resource.id)).collect()
}

fn screening(case: &CaseId, one: &Screening) -> Vec<Entry> {
    let id = format!("{case}-{}", one.id);
    let parts = instruments(case, &id, (one.on, &one.by), &one.instruments);
    let mut content = observed(case, (one.on, &one.by), coded("kind", "screening"));
    let route = one.decision.or(one.advice);
    content.value_codeable_concept = route.as_ref().map(word);
    content.has_member = pointers(&parts);
    let component = |name: &str, value: String| Component {
        code: coded("screening", name),
        value_integer: None,
        value_codeable_concept: Some(coded("extent", &value)),
    };
    content.component = vec![
        component("complex-demand", vocabulary::word(&one.complex_demand)),
        component("complex-organisation", vocabulary::word(&one.complex_organisation)),
        component("self-direction", vocabulary::word(&one.self_direction)),
    ];
    let whole = carrying(made(id, content), Some(case), "screening", one);
    std::iter::once(whole).chain(parts).collect()
}

fn assessment(case: &CaseId, one: &Assessment) -> Vec<Entry> {
    let id = format!("{case}-{}", one.id);
    let when = (one.on, &one.by);
    let mut parts: Vec<Entry> = one.needs.iter().map(|one| need(case, &id, when, one)).collect();
    parts.extend(one.ratings.iter().map(|rating| {
        let mut content = observed(case, when, word(&rating.area));
        content.value_integer = Some(rating.level.value());
        content.method = Some(word(&rating.rater));
        content.performer = seen_by(case, rating.rater, &one.by);
        let name = format!("{}-{}", vocabulary::word(&rating.area), vocabulary::word(&rating.rater));
        made(format!("{id}-{name}"), content)
    }));
    parts.extend(one.functioning.iter().enumerate().map(|(at, functioning)| {
        let code = &functioning.code;
        let end = code.find(['.', '+']).unwrap_or(code.len());
        let (category, qualifier) = code.split_at(end);
        let code = coding("http://hl7.org/fhir/sid/icf-nl", category);
        let mut content = observed(case, when, CodeableConcept { coding: vec![code], text: None });
        content.value_string = said(qualifier);
        made(format!("{id}-icf-{}", at + 1), content)
    }));
    parts.extend(instruments(case, &id, when, &one.instruments));
    let mut content = observed(case, when, coded("kind", "assessment"));
    content.has_member = pointers(&parts);
    content.value_string = maybe(one.life_project.as_ref());
    let whole = carrying(made(id, content), Some(case), "assessment", one);
    std::iter::once(whole).chain(parts).collect()
}

fn need(case: &CaseId, assessment: &str, (on, by): (Date, &Slug), one: &Need) -> Entry {
    let mut content = observed(case, (on, by), word(&one.area));
    content.category = vec![coded("kind", "need")];
    content.value_string = maybe(one.words.as_ref()).or_else(|| maybe(one.request.as_ref()));
    content.method = one.voiced_by.as_ref().map(word);
    content.performer = one.voiced_by.map_or_else(|| vec![member(by)], |voice| seen_by(case, voice, by));
    made(format!("{assessment}-{}", one.id), content)
}

fn instruments(case: &CaseId, id: &str, (on, by): (Date, &Slug), results: &[InstrumentResult]) -> Vec<Entry> {
    let one = |(at, result): (usize, &InstrumentResult)| {
        let name = text(&result.instrument).unwrap_or_else(|| coded("kind", "instrument"));
        let mut content = observed(case, (result.on.min(on), by), name);
        content.category = vec![coded("kind", "instrument")];
        content.component = result
            .scores
            .iter()
            .filter_map(|(domain, score)| {
                let code = text(domain)?;
                Some(Component { code, value_integer: Some(*score), value_codeable_concept: None })
            })
            .collect();
        made(format!("{id}-instrument-{}", at + 1), content)
    };
    results.iter().enumerate().map(one).collect()
}

/// Where goals stand in several eyes, on the scale of goal attainment: −2 to +2.
fn ratings(case: &CaseId, record: &RecordId, (on, by): (Date, &Slug), goals: &[GoalRating]) -> Vec<Entry> {
    let one = |(at, rating): (usize, &GoalRating)| {
        let mut content = observed(case, (on, by), coded("kind", "goal-attainment"));
        content.focus = vec![within("Goal", case, &rating.goal)];
        content.value_integer = Some(rating.level.value());
        content.method = Some(word(&rating.rater));
        content.performer = seen_by(case, rating.rater, by);
        made(format!("{case}-{record}-goal-{}", at + 1), content)
    };
    goals.iter().enumerate().map(one).collect()
}

fn evaluation(case: &CaseId, one: &Evaluation) -> Vec<Entry> {
    let when = (one.on, &one.by);
    let mut parts = ratings(case, &one.id, when, &one.goals);
    parts.extend(one.needs.iter().map(|outcome| {
        let mut content = observed(case, when, coded("kind", "need-met"));
        content.value_codeable_concept = Some(word(&outcome.met));
        made(format!("{case}-{}-{}", one.id, outcome.need), content)
    }));
    let points = [
        ("client-involvement", one.client_involvement),
        ("client-motivation", one.client_motivation),
        ("client-satisfaction", one.client_satisfaction),
        ("network-satisfaction", one.network_satisfaction),
    ];
    let component = |(name, point): (&str, Option<crate::model::whole::Point>)| {
        point.map(|point| Component {
            code: coded("evaluation", name),
            value_integer: Some(point.value()),
            value_codeable_concept: None,
        })
    };
    let mut content = observed(case, when, coded("kind", "evaluation"));
    content.component = points.into_iter().filter_map(component).collect();
    content.has_member = pointers(&parts);
    content.value_codeable_concept = Some(word(&one.kind));
    let whole = carrying(made(format!("{case}-{}", one.id), content), Some(case), "evaluation", one);
    std::iter::once(whole).chain(parts).collect()
}
