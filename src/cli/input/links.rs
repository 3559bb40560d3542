//! What a record refers to: other records of the case, and rows of the same list.
//!
//! A row can be part of another row that is made by the same command and has no id yet: it names its place in the list,
//! from 1 (`parent=1`). Once ids are given out, the place becomes the id.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::draft::Draft;
use super::form::{Kind, Question};
use super::resolve::Scope;
use crate::cli::error::Error;
use crate::model::{CaseId, Party, RecordId, RecordKind, Slug, vocabulary};
use crate::practice::functioning;

/// A row in the making: its kind, its place from 1, and what it is called.
type Earlier = (RecordKind, String, String);

/// Whether an answer names the place of a row in its own list.
pub(super) fn is_place(inner: &[Question], asked: &Question, value: &str) -> bool {
    own_kind(inner, asked).is_some() && value.trim().parse::<usize>().is_ok()
}

/// The kind of record that the rows are and that this question asks for, when it is the same.
pub(super) fn own_kind(inner: &[Question], asked: &Question) -> Option<RecordKind> {
    let Kind::Record(wanted) = asked.kind else { return None };
    new_id(inner).filter(|(_, kind)| *kind == wanted).map(|(_, kind)| kind)
}

/// The field that holds the id of each row, and its kind, when rows are records.
pub(super) fn new_id(inner: &[Question]) -> Option<(&'static str, RecordKind)> {
    inner.iter().find_map(|one| match one.kind {
        Kind::NewId(kind) => Some((one.field, kind)),
        _ => None,
    })
}

/// Puts the ids of rows where other rows of the same list name their place.
pub(super) fn settle(questions: &[Question], draft: &mut Draft) {
    for question in questions {
        let Kind::Rows(inner) = question.kind else { continue };
        let Some((id, _)) = new_id(inner) else { continue };
        let ids: Vec<Option<Json>> = draft.rows(question.field).iter().map(|row| row.value(id)).collect();
        let asked: Vec<&Question> = inner.iter().filter(|one| own_kind(inner, one).is_some()).collect();
        draft.each_row(question.field, |row| {
            for one in &asked {
                let place = row.value(one.field).and_then(|value| value.as_str()?.parse::<usize>().ok());
                let found = place.and_then(|place| ids.get(place.checked_sub(1)?).cloned().flatten());
                if let Some(found) = found {
                    row.set(one.field, found);
                }
            }
        });
    }
}

/// What an earlier row of the same list can be referred to by, and what it is called: its place, or the id of the record
/// that it is about.
pub(super) fn earlier(scope: &Scope<'_>, inner: &[Question], rows: &[Json]) -> Vec<Earlier> {
    let Some((field, kind)) = new_id(inner) else { return Vec::new() };
    let texts: Vec<&str> =
        inner.iter().filter(|one| matches!(one.kind, Kind::Text)).map(|one| one.field).collect();
    let text = |row: &Json, field: &str| row.get(field).and_then(Json::as_str).map(str::to_owned);
    let called = |(at, row): (usize, &Json)| {
        // One that the case has already is offered anyway.
        let known = text(row, field).is_some_and(|id| scope.known(kind).any(|one| one.as_str() == id));
        let name = texts.iter().find_map(|field| text(row, field)).unwrap_or_default();
        (!known).then(|| (kind, (at + 1).to_string(), name.chars().take(60).collect()))
    };
    rows.iter().enumerate().filter_map(called).collect()
}

/// Fills in what a row about a record there is need not say: a need stays in its area of life.
pub(super) fn hold(scope: &Scope<'_>, inner: &[Question], row: &mut Draft) {
    let known = || {
        let (field, _) = new_id(inner)?;
        let id: RecordId = row.value(field)?.as_str()?.parse().ok()?;
        scope.file?.need(&id).map(|need| vocabulary::word(&need.area))
    };
    if let Some(area) = known().filter(|_| !row.has("area")) {
        row.set("area", area);
    }
}

/// Whether everything that a record refers to is there, and every code is one; words from a file or an editor were not
/// looked up before.
///
/// # Errors
/// The first word that nothing has, or that is no code, with its place.
pub(crate) fn references(scope: &Scope<'_>, questions: &[Question], draft: &Draft) -> Result<(), Error> {
    let mut own = BTreeSet::new();
    for question in questions {
        if let Kind::Rows(inner) = question.kind
            && let Some((id, _)) = new_id(inner)
        {
            let ids = draft.rows(question.field).into_iter().filter_map(|row| row.value(id));
            own.extend(ids.filter_map(|id| id.as_str().map(str::to_owned)));
        }
    }
    known(scope, questions, (draft, &own))
}

fn known(
    scope: &Scope<'_>,
    questions: &[Question],
    (draft, own): (&Draft, &BTreeSet<String>),
) -> Result<(), Error> {
    for question in questions {
        if let Kind::Rows(inner) = question.kind {
            for row in draft.rows(question.field) {
                known(scope, inner, (&row, own))?;
            }
        }
        let mut words = draft.words(question.field);
        if let Kind::Code = question.kind {
            let fault = |word: &str| functioning::read(&functioning::typed(word)).err();
            if let Some((place, fault)) = words.find_map(|place| Some((place, fault(place.0)?))) {
                return Err(draft.no_code(place, vocabulary::word(&fault)));
            }
        } else if let Some(word) =
            words.find(|(word, _)| !own.contains(*word) && is_lost(scope, question.kind, word))
        {
            return Err(draft.no_such_record(word));
        }
    }
    Ok(())
}

/// Whether a word has the form of a reference of this kind and nothing answers to it.
fn is_lost(scope: &Scope<'_>, kind: Kind, word: &str) -> bool {
    let record = |id: &RecordId| !scope.taken.contains(id);
    let service = |slug: &Slug| !scope.desk.office.services.iter().any(|service| service.slug == *slug);
    let member = |slug: &Slug| !scope.desk.office.team.iter().any(|member| member.handle == *slug);
    let case = |id: &CaseId| !scope.desk.ledger.places().is_ok_and(|all| all.iter().any(|one| one.id == *id));
    match kind {
        Kind::Record(_) | Kind::Records(_) => word.parse().is_ok_and(|id| record(&id)),
        Kind::Service | Kind::Services => word.parse().is_ok_and(|slug| service(&slug)),
        Kind::By | Kind::Member | Kind::Members => word.parse().is_ok_and(|slug| member(&slug)),
        Kind::Case | Kind::Cases => word.parse().is_ok_and(|id| case(&id)),
        Kind::Party | Kind::Parties => word.parse().is_ok_and(|party| match party {
            Party::Client => false,
            Party::Person(id) => record(&id),
            Party::Team(slug) => member(&slug),
            Party::Service(slug) => service(&slug),
        }),
        _ => false,
    }
}
