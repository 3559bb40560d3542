//! From what people type to what files hold: days, words of a vocabulary in either language, ids, handles, rows.

use serde_json::{Map, Value as Json};

use super::dates::{self, Toward};
use super::form::{Circle, Kind, Question, Vocabulary};
use super::links;
use super::rhythms;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, InputError};
use crate::ledger::lookup;
use crate::model::{CaseFile, Language, Message, Party, RecordId, RecordKind, Slug, vocabulary};
use crate::practice::functioning;
use crate::report::{Block, Tone};

/// How a score is typed.
const SCORE: &str = "name:8";

/// What the words of a form can refer to.
#[derive(Clone)]
pub(crate) struct Scope<'a> {
    /// The ledger.
    pub(crate) desk: &'a Desk,
    /// The case, when the record belongs to one.
    pub(crate) file: Option<&'a CaseFile>,
    /// Every id of the case.
    pub(crate) taken: Vec<RecordId>,
    /// Fields that nobody needs to be asked about now.
    pub(crate) unasked: Vec<&'static str>,
    /// Rows of the list in the making that are there already: their kind, place from 1, and what they are called.
    pub(crate) earlier: Vec<(RecordKind, String, String)>,
}

impl<'a> Scope<'a> {
    /// A record of the ledger itself.
    pub(crate) fn office(desk: &'a Desk) -> Self {
        let taken = desk.office.dated().into_iter().map(|record| record.id().clone()).collect();
        Self { desk, file: None, taken, unasked: Vec::new(), earlier: Vec::new() }
    }

    /// A record of a case.
    pub(crate) fn case(desk: &'a Desk, file: &'a CaseFile) -> Self {
        let taken = file.ids().into_iter().cloned().collect();
        Self { desk, file: Some(file), taken, unasked: Vec::new(), earlier: Vec::new() }
    }

    /// Holds a text that was typed until it is kept; empty when it cannot be held.
    pub(crate) fn hold(&self, kind: &str, text: &str) -> String {
        self.desk.hold(kind, self.file.map(|file| &file.case.id), text).unwrap_or_default()
    }

    /// The ids of a kind that the case has.
    pub(crate) fn known(&self, kind: RecordKind) -> impl Iterator<Item = &RecordId> {
        self.taken.iter().filter(move |id| id.kind() == kind)
    }
}

/// The value of a flag as it stands in files.
///
/// # Errors
/// What the flag does not take.
pub(crate) fn flag(
    context: &Context,
    scope: &Scope<'_>,
    question: &Question,
    value: &Json,
) -> Result<Json, Error> {
    match value {
        Json::Array(items) => {
            let texts = items.iter().filter_map(Json::as_str);
            let texts = texts.flat_map(|text| parts(question.kind, text));
            texts.map(|text| one(context, scope, question, text)).collect()
        }
        Json::String(text) => one(context, scope, question, text),
        other => {
            other.as_i64().map_or(Ok(()), |number| within(question, number))?;
            Ok(other.clone())
        }
    }
}

/// Lists of words may be typed as one, with commas.
fn parts(kind: Kind, text: &str) -> Vec<&str> {
    match kind {
        Kind::Texts | Kind::Rows(_) => vec![text],
        _ => text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect(),
    }
}

/// One typed text as it stands in files.
///
/// # Errors
/// What the question does not take.
pub(crate) fn one(
    context: &Context,
    scope: &Scope<'_>,
    question: &Question,
    text: &str,
) -> Result<Json, Error> {
    let text = text.trim();
    let resolved = match question.kind {
        // An id that is typed is that of a record there is: new ones are never typed.
        Kind::NewId(kind) => lookup::record(scope.known(kind), kind, text)?.to_string(),
        Kind::Today | Kind::Text | Kind::Texts => text.to_owned(),
        Kind::Named(known) => (known.find)(text).unwrap_or_else(|| text.to_owned()),
        Kind::Code => code(question, text)?,
        Kind::NewSlug => slug(question.flag, text)?.to_string(),
        Kind::Scores => return scores(question, text),
        Kind::Whole => return number(question, text),
        Kind::Happened | Kind::Past => day(context, question, text, Toward::Past)?,
        Kind::Coming => day(context, question, text, Toward::Future)?,
        Kind::KnownDay => match text {
            "unknown" | "declined" => text.to_owned(),
            _ => day(context, question, text, Toward::Past)?,
        },
        Kind::Rhythm => rhythm(context, question, text)?,
        Kind::Word(words) | Kind::Words(words) => word(context, question, words, text)?,
        Kind::By | Kind::Member | Kind::Members => scope.desk.member(text)?.to_string(),
        Kind::Party | Kind::Parties => party(scope, question, text)?.to_string(),
        Kind::Record(kind) | Kind::Records(kind) => {
            lookup::record(scope.known(kind), kind, text)?.to_string()
        }
        Kind::Service | Kind::Services => scope.desk.service(text)?.to_string(),
        Kind::Case | Kind::Cases => scope.desk.case_id(text)?.to_string(),
        Kind::Rows(inner) => return row(context, scope, (question, inner), text),
    };
    Ok(Json::String(resolved))
}

/// Somebody of the circle that the question is about.
fn party(scope: &Scope<'_>, question: &Question, text: &str) -> Result<Party, Error> {
    let party = scope.desk.party(scope.file, text)?;
    let (fits, circle) = match question.circle {
        Circle::All => (true, "all"),
        Circle::Others => (party != Party::Client, "others"),
        Circle::Near => (matches!(party, Party::Client | Party::Person(_)), "near"),
    };
    if fits {
        return Ok(party);
    }
    Err(InputError::OutsideCircle { flag: question.flag.to_owned(), who: party.to_string(), circle }.into())
}

/// The day that a text means, told back when it was not typed as a date.
fn day(context: &Context, question: &Question, text: &str, toward: Toward) -> Result<String, Error> {
    let day = dates::parse(text, context.today, toward)
        .ok_or_else(|| InputError::BadDate { flag: question.flag.to_owned(), text: text.to_owned() })?;
    if day.to_string() != text {
        let message = Message::new("note-day").with("text", text).with("day", day);
        context.remark(&[Block::Note(Tone::Faint, message)]);
    }
    Ok(day.to_string())
}

/// The rhythm that a text means, told back when it was not typed as files have it.
fn rhythm(context: &Context, question: &Question, text: &str) -> Result<String, Error> {
    let rhythm = rhythms::parse(text)
        .ok_or_else(|| InputError::BadRhythm { flag: question.flag.to_owned(), text: text.to_owned() })?;
    if rhythm.to_string() != text {
        let message = Message::new("note-rhythm").with("text", text).with("rhythm", rhythm);
        context.remark(&[Block::Note(Tone::Faint, message)]);
    }
    Ok(rhythm.to_string())
}

/// A word of a vocabulary, typed as in files or in the reader's language.
fn word(context: &Context, question: &Question, words: Vocabulary, text: &str) -> Result<String, Error> {
    let (name, known) = words();
    let kind = vocabulary::kebab(name);
    let typed = text.to_lowercase();
    let found =
        known.iter().find(|word| **word == typed || context.words.word(&kind, word).to_lowercase() == typed);
    found.map(|word| (*word).to_owned()).ok_or_else(|| {
        let said: Vec<String> = known.iter().map(|word| spoken(context, &kind, word)).collect();
        let both = known.iter().map(|word| (*word).to_owned()).chain(said.iter().cloned());
        let close = both.map(|word| (strsim::damerau_levenshtein(&word, &typed), word)).min();
        let close = close.filter(|(distance, _)| *distance <= 2).map(|(_, word)| word);
        InputError::BadWord {
            flag: question.flag.to_owned(),
            word: text.to_owned(),
            known: said.join(", "),
            close: close.unwrap_or_default(),
        }
        .into()
    })
}

/// A word as its reader would type it: in English that of files; in Dutch the one shown, where it is short.
fn spoken(context: &Context, kind: &str, word: &str) -> String {
    let shown = context.words.word(kind, word).to_lowercase();
    let short = !shown.contains([',', '(']) && shown.split(' ').count() <= 3;
    match context.words.language() {
        Language::Nl if short => shown,
        Language::Nl | Language::En => word.to_owned(),
    }
}

fn number(question: &Question, text: &str) -> Result<Json, Error> {
    let flag = || question.flag.to_owned();
    let number: i64 =
        text.parse().map_err(|_| InputError::BadNumber { flag: flag(), text: text.to_owned() })?;
    within(question, number)?;
    Ok(Json::from(number))
}

/// A number on the scale of its question.
fn within(question: &Question, number: i64) -> Result<(), InputError> {
    match question.scale {
        Some((least, most)) if !(least..=most).contains(&number) => {
            Err(InputError::OffScale { flag: question.flag.to_owned(), number, least, most })
        }
        _ => Ok(()),
    }
}

/// Numbers by name: `total:8, pain:3`.
fn scores(question: &Question, text: &str) -> Result<Json, Error> {
    let bad = || InputError::BadRow {
        flag: question.flag.to_owned(),
        text: text.to_owned(),
        keys: SCORE.to_owned(),
    };
    let mut scores = Map::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once([':', '=']).ok_or_else(bad)?;
        scores.insert(name.trim().to_owned(), number(question, value.trim())?);
    }
    Ok(Json::Object(scores))
}

/// A row typed as `key=value; key=value`; a code of functioning may stand first, without its key.
fn row(
    context: &Context,
    scope: &Scope<'_>,
    (question, inner): (&Question, &'static [Question]),
    text: &str,
) -> Result<Json, Error> {
    let bad = || {
        let asked = inner.iter().filter(|one| one.is_asked());
        let keys = asked.map(|one| one.flag).collect::<Vec<_>>().join(", ");
        InputError::BadRow { flag: question.flag.to_owned(), text: text.to_owned(), keys }
    };
    let bare = inner.iter().find(|one| matches!(one.kind, Kind::Code)).map(|one| one.flag);
    let mut fields = Map::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let keyless = bare.filter(|_| fields.is_empty()).map(|flag| (flag, part));
        let (key, value) = part.split_once('=').or(keyless).ok_or_else(bad)?;
        let key = key.trim();
        let asked = inner.iter().find(|one| one.flag == key || one.field == key).ok_or_else(bad)?;
        let value = if links::is_place(inner, asked, value) {
            Ok(Json::from(value.trim()))
        } else if asked.is_repeated() {
            flag(context, scope, asked, &Json::Array(vec![Json::String(value.to_owned())]))
        } else {
            one(context, scope, asked, value)
        };
        fields.insert(asked.field.to_owned(), value.map_err(|error| error.in_row(question.flag))?);
    }
    Ok(Json::Object(fields))
}

/// A code of functioning.
fn code(question: &Question, text: &str) -> Result<String, InputError> {
    let code = functioning::typed(text);
    let bad = |fault| InputError::BadCode { flag: question.flag.to_owned(), text: text.to_owned(), fault };
    functioning::read(&code).map_err(|fault| bad(vocabulary::word(&fault)))?;
    Ok(code)
}

/// A new slug or handle.
///
/// # Errors
/// When the text does not have the form of one.
pub(crate) fn slug(flag: &str, text: &str) -> Result<Slug, Error> {
    text.parse().map_err(|_| InputError::BadSlug { flag: flag.to_owned(), text: text.to_owned() }.into())
}
