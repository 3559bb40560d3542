//! Questions on a terminal, in the reader's language.

use serde_json::Value as Json;

use super::choices::{candidates, look, records};
use super::draft::Draft;
use super::form::{Kind, Question, Vocabulary, When};
use super::keys::{self, Prompt, Start, Stop};
use super::links;
use super::resolve::{self, Scope};
use crate::cli::context::Context;
use crate::cli::error::{Error, InputError};
use crate::model::{Fact, Message, vocabulary};
use crate::report::Block;

/// Asks every question that has no answer yet; what was answered before the person stops stays in the draft.
///
/// # Errors
/// When the person stops.
pub(crate) fn all(
    context: &Context,
    scope: &Scope<'_>,
    questions: &[Question],
    draft: &mut Draft,
) -> Result<(), Error> {
    for question in questions {
        if draft.has(question.field) || !is_due(scope, question, draft) {
            continue;
        }
        if let Kind::Rows(inner) = question.kind {
            rows(context, scope, (question, inner), draft)?;
        } else if let Some(answer) = ask(context, scope, question)? {
            draft.set(question.field, answer);
        }
    }
    Ok(())
}

/// Whether a question is to be asked, with what is known so far.
fn is_due(scope: &Scope<'_>, question: &Question, draft: &Draft) -> bool {
    let now = match question.when {
        When::Always => true,
        When::Holds(field, word) => draft.value(field).is_some_and(|value| value == word),
        When::Given(field) => draft.is_answered(field),
        When::Later => false,
    };
    now && question.is_asked() && !scope.unasked.contains(&question.field)
}

/// Shows the record and asks whether to keep it.
///
/// # Errors
/// When the person says no or stops.
pub(crate) fn last_look(
    context: &Context,
    scope: &Scope<'_>,
    questions: &[Question],
    draft: &Draft,
) -> Result<(), Error> {
    context.remark(&look(scope, questions, draft));
    if confirm(context, &Message::new("ask-keep"), true)? { Ok(()) } else { Err(stopped(Stop)) }
}

/// Asks to choose one of several ways; nothing is chosen beforehand.
///
/// # Errors
/// When the person stops.
pub(crate) fn choose(context: &Context, question: &Message, ways: &[String]) -> Result<usize, Error> {
    let hint = context.words.say("ask-hint-choose-needed");
    keys::one(&Prompt { text: context.words.text(question), hint }, ways, Start::Nowhere).map_err(stopped)
}

/// Asks for a text; one that `judge` refuses is told why and stays to be mended.
///
/// # Errors
/// When the person stops.
pub(crate) fn text(
    context: &Context,
    question: &Message,
    judge: impl Fn(&str) -> Result<(), Error>,
) -> Result<String, Error> {
    let prompt = Prompt { text: context.words.text(question), hint: context.words.say("ask-hint-needed") };
    let judge = |text: &str| match text {
        "" => Err(context.words.say("ask-needed")),
        text => judge(text).map(|()| text.to_owned()).map_err(|error| wrapped(context, &error)),
    };
    keys::line(&prompt, judge).map_err(stopped)
}

/// Asks yes or no.
///
/// # Errors
/// When the person stops.
pub(crate) fn confirm(context: &Context, question: &Message, usual: bool) -> Result<bool, Error> {
    let say = |id: &str| context.words.say(id);
    let (yes, no) = (say("ask-yes"), say("ask-no"));
    let prompt = Prompt { text: context.words.text(question), hint: say("ask-hint-either") };
    let keys = (say("ask-yes-keys"), say("ask-no-keys"));
    keys::either(&prompt, (&keys.0, &keys.1), [&yes, &no], usual).map_err(stopped)
}

/// Asks a question that is not a row; `None` when it is left open.
///
/// # Errors
/// When the person stops.
pub(crate) fn ask(context: &Context, scope: &Scope<'_>, question: &Question) -> Result<Option<Json>, Error> {
    let known = match question.kind {
        Kind::Word(words) | Kind::Words(words) => Some(translated(context, words)),
        _ => candidates(scope, question).map(labelled),
    };
    match known {
        Some(known) if known.is_empty() && !question.required => Ok(None),
        Some(known) if !known.is_empty() && question.is_repeated() => several(context, question, &known),
        Some(known) if !known.is_empty() => one(context, question, &known),
        _ if matches!(question.kind, Kind::Texts) => texts(context, scope, question),
        _ => typed(context, scope, question),
    }
}

/// One text after the other until the person has no more.
fn texts(context: &Context, scope: &Scope<'_>, question: &Question) -> Result<Option<Json>, Error> {
    let mut all: Vec<Json> = Vec::new();
    let mut asked = *question;
    while let Some(Json::Array(texts)) = typed(context, scope, &asked)? {
        all.extend(texts);
        asked.required = false;
    }
    Ok((!all.is_empty()).then_some(Json::Array(all)))
}

/// A menu for one answer. What may stay open begins on leaving it open, what has a usual word on that word; what must
/// be answered begins nowhere, so that a key too many says nothing that nobody meant.
fn one(context: &Context, question: &Question, known: &[(String, String)]) -> Result<Option<Json>, Error> {
    let usual = known.iter().position(|(word, _)| Some(word.as_str()) == question.usual);
    let skip = !question.required && usual.is_none();
    let mut labels: Vec<String> = skip.then(|| context.words.say("ask-skip")).into_iter().collect();
    labels.extend(known.iter().map(|(_, label)| label.clone()));
    let start = match usual {
        Some(place) => Start::On(place),
        None if skip || known.len() == 1 => Start::On(0),
        None => Start::Nowhere,
    };
    let hint = if question.required { "ask-hint-choose-needed" } else { "ask-hint-choose" };
    let chosen = keys::one(&prompt(context, question, hint), &labels, start).map_err(stopped)?;
    let chosen = if skip { chosen.checked_sub(1) } else { Some(chosen) };
    Ok(chosen.and_then(|place| known.get(place)).map(|(word, _)| Json::from(word.as_str())))
}

/// A menu for several answers.
fn several(
    context: &Context,
    question: &Question,
    known: &[(String, String)],
) -> Result<Option<Json>, Error> {
    let labels: Vec<String> = known.iter().map(|(_, label)| label.clone()).collect();
    let hint = match (question.ordered, question.required) {
        (true, _) => "ask-hint-several-ordered",
        (false, true) => "ask-hint-several-needed",
        (false, false) => "ask-hint-several",
    };
    let prompt = prompt(context, question, hint);
    let chosen = keys::several(&prompt, &labels, (question.required, question.ordered)).map_err(stopped)?;
    let words: Vec<Json> =
        chosen.iter().filter_map(|place| known.get(*place)).map(|(word, _)| word.as_str().into()).collect();
    Ok((!words.is_empty()).then_some(Json::Array(words)))
}

/// Asks until the text fits; an empty one skips a question that may stay open, and means today for a day that is needed.
fn typed(context: &Context, scope: &Scope<'_>, question: &Question) -> Result<Option<Json>, Error> {
    let today = question.required && matches!(question.kind, Kind::Past);
    let hint = match (today, question.required) {
        (true, _) => "ask-hint-today",
        (false, true) => "ask-hint-needed",
        (false, false) => "ask-hint-skip",
    };
    let mut prompt = prompt(context, question, hint);
    if let Kind::Named(known) = question.kind {
        prompt.hint = format!("{}; {}", (known.names)().join(", "), prompt.hint);
    }
    if let Some((least, most)) = question.scale {
        prompt.hint = format!("{least} … {most}, {}", prompt.hint);
    }
    let asked = question.aloud();
    let judge = |text: &str| -> Result<Option<Json>, String> {
        let value = match text {
            "" if today => Ok(Some(Json::from(context.today.to_string()))),
            "" if question.required => return Err(context.words.say("ask-needed")),
            "" => Ok(None),
            text if question.is_repeated() => {
                resolve::flag(context, scope, &asked, &Json::from(vec![text])).map(Some)
            }
            text => resolve::one(context, scope, &asked, text).map(Some),
        };
        value.map_err(|error| wrapped(context, &error))
    };
    keys::line(&prompt, judge).map_err(stopped)
}

/// What is wrong, within the width of the terminal.
fn wrapped(context: &Context, error: &Error) -> String {
    let width = context.output.screen.width.map_or(80, usize::from);
    textwrap::fill(error.text(&context.words, false).trim_end(), width)
}

/// Rows: about each record that they can be about, then one after the other until the person has no more.
fn rows(
    context: &Context,
    scope: &Scope<'_>,
    (question, inner): (&Question, &'static [Question]),
    draft: &mut Draft,
) -> Result<(), Error> {
    let mut rows: Vec<Json> = Vec::new();
    let mut add = |mut row: Draft, rows: &mut Vec<Json>| {
        let scope = Scope { earlier: links::earlier(scope, inner, rows), ..scope.clone() };
        links::hold(&scope, inner, &mut row);
        let asked = all(context, &scope, inner, &mut row);
        rows.push(row.values());
        draft.set(question.field, rows.clone());
        asked
    };
    let ask = |id: &str, what: Fact| confirm(context, &Message::new(id).with("what", what), false);
    for (field, id, name) in subjects(scope, inner) {
        if ask("ask-about", Fact::Text(name))? {
            let mut row = Draft::default();
            row.set(field, id);
            add(row, &mut rows)?;
        }
    }
    let label = || Message::new(question.label());
    if question.required && rows.is_empty() {
        context.remark(&[Block::Heading { level: 3, text: label() }]);
        add(Draft::default(), &mut rows)?;
    }
    while ask(if rows.is_empty() { "ask-first" } else { "ask-another" }, Fact::Message(label()))? {
        add(Draft::default(), &mut rows)?;
    }
    Ok(())
}

/// The records that rows can be about, when that is what they ask first or what they are: field, id and name.
fn subjects(scope: &Scope<'_>, inner: &[Question]) -> Vec<(&'static str, String, String)> {
    let asked = inner.iter().find(|one| one.is_asked()).filter(|one| matches!(one.kind, Kind::Record(_)));
    let known = match (links::new_id(inner), asked) {
        (Some((field, kind)), _) => Some((field, records(scope, kind))),
        (None, Some(first)) => candidates(scope, first).map(|known| (first.field, known)),
        (None, None) => None,
    };
    let Some((field, known)) = known else { return Vec::new() };
    labelled(known).into_iter().map(|(id, label)| (field, id, label)).collect()
}

fn prompt(context: &Context, question: &Question, hint: &str) -> Prompt {
    Prompt { text: context.words.say(&question.label()), hint: context.words.say(hint) }
}

/// The words of a vocabulary, each with what it is called.
fn translated(context: &Context, words: Vocabulary) -> Vec<(String, String)> {
    let (name, known) = words();
    let kind = vocabulary::kebab(name);
    known.iter().map(|word| ((*word).to_owned(), context.words.word(&kind, word))).collect()
}

fn labelled(known: Vec<(String, String)>) -> Vec<(String, String)> {
    let label = |(id, name): (String, String)| {
        let label = if name.is_empty() { id.clone() } else { format!("{name} · {id}") };
        (id, label)
    };
    known.into_iter().map(label).collect()
}

fn stopped(_: Stop) -> Error {
    InputError::Stopped { draft: String::new() }.into()
}
