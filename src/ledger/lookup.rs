//! From the words people type to whole ids: a unique prefix, an alias, or a part of a name.

use super::error::Error;
use crate::model::case::{Case, CaseStatus, KnownDate};
use crate::model::id::InvalidId;
use crate::model::network::Person;
use crate::model::text::folded;
use crate::model::{CaseFile, CaseId, Party, RecordId, RecordKind, Slug};

/// The case that a word means: its id, a unique beginning of it, an alias, or a part of the client's name.
///
/// # Errors
/// No case, several, a mistyped id (its check character is wrong), or no word at all.
pub fn case(cases: &[Case], word: &str) -> Result<CaseId, Error> {
    let typed = as_id(word);
    if word.trim().is_empty() || word.contains(['/', '\\']) || word.contains("..") {
        return Err(Error::NotAnId { word: word.to_owned() });
    }
    if let Some(case) = cases.iter().find(|case| case.id.as_str() == typed) {
        return Ok(case.id.clone());
    }
    let wanted = folded(word);
    let those = |answers: fn(&Case, &str) -> bool| -> Vec<&CaseId> {
        let named = cases.iter().filter(|case| case.status != CaseStatus::Merged);
        named.filter(|case| answers(case, &wanted)).map(|case| &case.id).collect()
    };
    let mut found = those(is_called);
    if found.is_empty() {
        found = those(answers);
    }
    if found.is_empty() && typed.len() >= 2 {
        found = cases.iter().map(|case| &case.id).filter(|id| id.as_str().starts_with(&typed)).collect();
    }
    match (found.as_slice(), typed.parse::<CaseId>()) {
        ([id], _) => Ok((*id).clone()),
        ([], Err(InvalidId::Check)) => Err(Error::MistypedCase { word: word.to_owned() }),
        ([], _) => Err(Error::NoCase { word: word.to_owned() }),
        (several, _) => Err(ambiguous(word, several)),
    }
}

/// How alike two names must be to be told, of 1: a slip of the pen, another order of the same names.
const ALIKE: f64 = 0.93;

/// The cases of somebody who may be the same person: a name that is the same or nearly, capitals, accents and order
/// aside, also as an alias; or born on the same day.
#[must_use]
pub fn namesakes(cases: &[Case], name: &str, born: Option<KnownDate>) -> Vec<CaseId> {
    let wanted = ordered(name);
    let day = born.filter(|born| matches!(born, KnownDate::Day(_)));
    let alike = |known: &str| strsim::jaro_winkler(&ordered(known), &wanted) >= ALIKE;
    let same = |case: &&Case| {
        let named = std::iter::once(&case.client.name).chain(&case.aliases).any(|known| alike(known));
        named || (day.is_some() && case.client.born == day)
    };
    let living = cases.iter().filter(|case| case.status != CaseStatus::Merged);
    let mut found: Vec<CaseId> = living.filter(same).map(|case| case.id.clone()).collect();
    found.sort();
    found
}

/// The words of a name without capitals and accents, in order of the alphabet.
fn ordered(name: &str) -> String {
    let folded = folded(name);
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

/// The record of a kind that a word means: its id or a unique beginning of it.
///
/// # Errors
/// None or several.
pub fn record<'a>(
    known: impl IntoIterator<Item = &'a RecordId>,
    kind: RecordKind,
    word: &str,
) -> Result<RecordId, Error> {
    let typed = as_id(word);
    let mut found: Vec<&RecordId> = known
        .into_iter()
        .filter(|id| id.kind() == kind && !typed.is_empty() && id.as_str().starts_with(&typed))
        .collect();
    found.sort();
    found.dedup();
    match found.as_slice() {
        [id] => Ok((*id).clone()),
        [] => Err(Error::NoRecord { word: word.to_owned(), kind: kind.word().to_owned() }),
        several => Err(ambiguous(word, several)),
    }
}

/// The slug that a word means: itself or a unique beginning of it.
///
/// # Errors
/// None or several.
pub fn service<'a>(known: impl IntoIterator<Item = &'a Slug>, word: &str) -> Result<Slug, Error> {
    let known: Vec<&Slug> = known.into_iter().collect();
    slug(&known, word)?.ok_or_else(|| {
        let close = known.iter().max_by(|one, other| {
            let near = |slug: &Slug| strsim::jaro_winkler(slug.as_str(), word);
            near(one).total_cmp(&near(other))
        });
        let close = close.filter(|slug| strsim::jaro_winkler(slug.as_str(), word) > 0.8);
        Error::NoService { word: word.to_owned(), close: close.map(ToString::to_string).unwrap_or_default() }
    })
}

/// The handle that a word means: itself or a unique beginning of it.
///
/// # Errors
/// None or several.
pub fn member<'a>(known: impl IntoIterator<Item = &'a Slug>, word: &str) -> Result<Slug, Error> {
    let known: Vec<&Slug> = known.into_iter().collect();
    slug(&known, word)?.ok_or_else(|| {
        let known: Vec<&str> = known.iter().map(|slug| slug.as_str()).collect();
        Error::NoMember { word: word.to_owned(), known: known.join(", ") }
    })
}

/// Who is meant: `client`, a person of the network by id or part of the name, `team/…` or `services/…`, or a bare
/// handle or slug that exists.
///
/// # Errors
/// Nobody or several.
pub fn party(file: Option<&CaseFile>, team: &[Slug], services: &[Slug], word: &str) -> Result<Party, Error> {
    if word.eq_ignore_ascii_case("client") {
        return Ok(Party::Client);
    }
    if let Some(handle) = word.strip_prefix("team/") {
        return member(team, handle).map(Party::Team);
    }
    if let Some(name) = word.strip_prefix("services/") {
        return service(services, name).map(Party::Service);
    }
    let persons = file.map(|file| file.network.persons.as_slice()).unwrap_or_default();
    let wanted = folded(word);
    let typed = as_id(word);
    let those = |means: &dyn Fn(&Person) -> bool| -> Vec<&RecordId> {
        persons.iter().filter(|person| means(person)).map(|person| &person.id).collect()
    };
    let mut named = those(&|person| person.id.as_str() == typed || folded(&person.name) == wanted);
    if named.is_empty() {
        named = those(&|person| folded(&person.name).contains(&wanted));
    }
    match named.as_slice() {
        [id] => return Ok(Party::Person((*id).clone())),
        [] => {}
        several => return Err(ambiguous(word, several)),
    }
    let known: Vec<&Slug> = team.iter().collect();
    if let Ok(Some(handle)) = slug(&known, word) {
        return Ok(Party::Team(handle));
    }
    let known: Vec<&Slug> = services.iter().collect();
    if let Ok(Some(name)) = slug(&known, word) {
        return Ok(Party::Service(name));
    }
    Err(Error::NoRecord { word: word.to_owned(), kind: RecordKind::Person.word().to_owned() })
}

fn slug(known: &[&Slug], word: &str) -> Result<Option<Slug>, Error> {
    let typed = word.to_lowercase();
    if let Some(exact) = known.iter().find(|slug| slug.as_str() == typed) {
        return Ok(Some((*exact).clone()));
    }
    let found: Vec<&&Slug> = known.iter().filter(|slug| slug.as_str().starts_with(&typed)).collect();
    match found.as_slice() {
        [one] if !typed.is_empty() => Ok(Some((**one).clone())),
        [] | [_] => Ok(None),
        several => Err(ambiguous(word, several)),
    }
}

fn ambiguous<T: ToString>(word: &str, several: &[T]) -> Error {
    let candidates: Vec<String> = several.iter().map(ToString::to_string).collect();
    Error::Ambiguous { word: word.to_owned(), candidates: candidates.join(", ") }
}

/// Whether a word is an alias or a whole name.
fn is_called(case: &Case, wanted: &str) -> bool {
    let called = case.client.called.iter();
    let mut names = case.aliases.iter().chain(std::iter::once(&case.client.name)).chain(called);
    names.any(|name| folded(name) == wanted)
}

/// Whether a word is a part of a name.
fn answers(case: &Case, wanted: &str) -> bool {
    let called = case.client.called.iter();
    std::iter::once(&case.client.name).chain(called).any(|name| folded(name).contains(wanted))
}

/// As people type an id: any case, with the letters that Crockford's alphabet leaves out read as the digits they
/// look like.
fn as_id(word: &str) -> String {
    word.trim().to_lowercase().replace('o', "0").replace(['i', 'l'], "1")
}
