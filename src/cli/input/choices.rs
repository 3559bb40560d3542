//! What a question offers to choose from, and what an answer looks like to people.

use serde_json::Value as Json;

use super::draft::Draft;
use super::form::{Circle, Kind, Question};
use super::resolve::Scope;
use crate::model::course::PlannedContact;
use crate::model::plan::ActionStatus;
use crate::model::{Fact, Message, RecordId, RecordKind, Rhythm, vocabulary};
use crate::practice::{planned, task};
use crate::report::{Block, Cell};

/// Ids and names to choose from; `None` when the question takes something to be typed.
pub(super) fn candidates(scope: &Scope<'_>, question: &Question) -> Option<Vec<(String, String)>> {
    let office = &scope.desk.office;
    let team = || office.team.iter().map(|member| (member.handle.to_string(), member.name.clone()));
    let services = || office.services.iter().map(|service| (service.slug.to_string(), service.name.clone()));
    match question.kind {
        Kind::By | Kind::Member | Kind::Members => Some(team().collect()),
        Kind::Service | Kind::Services => Some(services().collect()),
        Kind::Case | Kind::Cases => {
            let (cases, _) = scope.desk.ledger.headers().unwrap_or_default();
            Some(cases.into_iter().map(|case| (case.id.to_string(), case.client.name)).collect())
        }
        Kind::Record(kind) | Kind::Records(kind) => {
            let known = scope.known(kind).filter(|id| !is_over(scope, question, id));
            let mut known: Vec<_> =
                known.map(|id| (id.to_string(), name(scope, id.as_str(), kind))).collect();
            let earlier = scope.earlier.iter().filter(|(of, ..)| *of == kind);
            known.extend(earlier.map(|(_, place, name)| (place.clone(), name.clone())));
            Some(known)
        }
        Kind::Party | Kind::Parties => {
            let mut known = Vec::new();
            if let Some(file) = scope.file {
                if question.circle != Circle::Others {
                    known.push(("client".to_owned(), file.case.client.name.clone()));
                }
                let persons = file.network.persons.iter();
                known.extend(persons.map(|person| (person.id.to_string(), person.name.clone())));
            }
            if question.circle != Circle::Near {
                known.extend(team().map(|(handle, name)| (format!("team/{handle}"), name)));
                known.extend(services().map(|(slug, name)| (format!("services/{slug}"), name)));
            }
            Some(known)
        }
        _ => None,
    }
}

/// The records of a kind that the case has, with what they are called.
pub(super) fn records(scope: &Scope<'_>, kind: RecordKind) -> Vec<(String, String)> {
    let known = scope.known(kind);
    known.map(|id| (id.to_string(), name(scope, id.as_str(), kind))).collect()
}

/// Whether a record is done with, so that nobody would choose it.
fn is_over(scope: &Scope<'_>, question: &Question, id: &RecordId) -> bool {
    let Some(file) = scope.file else { return false };
    match id.kind() {
        RecordKind::Action => {
            file.actions().iter().any(|action| action.id == *id && action.status != ActionStatus::Open)
        }
        RecordKind::PlannedContact => {
            let off = |contact: &PlannedContact| contact.id == *id && contact.cancelled.is_some();
            planned::meeting(file, id).is_some() || file.case.planned_contacts.iter().any(off)
        }
        RecordKind::Journal => question.field == "completes" && !task::is_open(file, id),
        _ => false,
    }
}

/// What a record of the case is called among its kind.
fn name(scope: &Scope<'_>, id: &str, kind: RecordKind) -> String {
    let Some(file) = scope.file else { return String::new() };
    let found = match kind {
        RecordKind::Goal => {
            file.goals().iter().find(|goal| goal.id.as_str() == id).map(|goal| goal.statement.clone())
        }
        RecordKind::Action => {
            file.actions().iter().find(|one| one.id.as_str() == id).map(|one| one.what.clone())
        }
        RecordKind::Need => file
            .needs()
            .iter()
            .find(|need| need.id.as_str() == id)
            .and_then(|need| need.words.clone().or_else(|| need.request.clone())),
        RecordKind::Agreement => {
            let agreements = file.plan.iter().flat_map(|plan| &plan.agreements);
            agreements.into_iter().find(|one| one.id.as_str() == id).map(|one| one.text.clone())
        }
        RecordKind::Referral => {
            file.referrals.iter().find(|one| one.id.as_str() == id).map(|one| one.service.to_string())
        }
        RecordKind::Consent => {
            file.consents.iter().find(|one| one.id.as_str() == id).map(|one| one.what.clone())
        }
        RecordKind::Person => {
            file.network.persons.iter().find(|one| one.id.as_str() == id).map(|one| one.name.clone())
        }
        RecordKind::Journal => {
            file.journal.iter().find(|one| one.id.as_str() == id).map(|one| one.text.clone())
        }
        RecordKind::PlannedContact => {
            let contact = file.case.planned_contacts.iter().find(|one| one.id.as_str() == id);
            contact.map(|one| format!("{} {}", one.on, one.about.clone().unwrap_or_default()))
        }
        RecordKind::Conference => {
            file.conferences.iter().find(|one| one.id.as_str() == id).map(|one| one.on.to_string())
        }
        _ => None,
    };
    found.unwrap_or_default().trim().chars().take(60).collect()
}

/// A draft for a last look: what it says, then each of its rows under its own name.
pub(super) fn look(scope: &Scope<'_>, questions: &[Question], draft: &Draft) -> Vec<Block> {
    let mut blocks = vec![Block::Fields(fields(scope, questions, draft))];
    for question in questions {
        let Kind::Rows(inner) = question.kind else { continue };
        for row in draft.rows(question.field) {
            blocks.push(Block::Heading { level: 3, text: Message::new(question.label()) });
            blocks.push(Block::Fields(fields(scope, inner, &row)));
        }
    }
    blocks
}

fn fields(scope: &Scope<'_>, questions: &[Question], draft: &Draft) -> Vec<(Message, Cell)> {
    let told = questions.iter().filter(|one| one.is_asked() && !matches!(one.kind, Kind::Rows(_)));
    let field = |question: &Question| {
        let value = draft.value(question.field)?;
        Some((Message::new(question.label()), Cell::new(shown(scope, question, &value))))
    };
    told.filter_map(field).collect()
}

/// A value as people call it.
fn shown(scope: &Scope<'_>, question: &Question, value: &Json) -> Fact {
    let Json::String(text) = value else {
        return match value {
            Json::Array(items) => Fact::List(items.iter().map(|item| shown(scope, question, item)).collect()),
            Json::Number(number) => Fact::Count(number.as_i64().unwrap_or_default()),
            other => Fact::Text(other.to_string()),
        };
    };
    if let (Kind::Word(words) | Kind::Words(words), word) = (question.kind, text.clone()) {
        return Fact::Word { kind: vocabulary::kebab(words().0), word };
    }
    if let (Kind::Rhythm, Ok(rhythm)) = (question.kind, text.parse::<Rhythm>()) {
        return rhythm.into();
    }
    let known = candidates(scope, question).unwrap_or_default();
    let name = known.into_iter().find(|(id, _)| id == text).map(|(_, name)| name);
    match (name.filter(|name| !name.is_empty()), text.parse()) {
        (Some(name), _) => Fact::Text(name),
        (None, Ok(day)) => Fact::Date(day),
        (None, Err(_)) => Fact::Text(text.clone()),
    }
}
