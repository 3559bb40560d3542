//! Four ways in, one record out: flags, questions on a terminal, `--from FILE`, `--edit`.
//!
//! All four fill the same draft; the draft becomes a typed record in one place, so each fault is told the same way.

pub(crate) mod ask;
mod choices;
pub(crate) mod dates;
pub(crate) mod draft;
pub(crate) mod editor;
pub(crate) mod form;
mod keys;
mod links;
pub(crate) mod resolve;
mod rhythms;
pub(crate) mod rows;

use clap::Args;
use serde_json::Value as Json;

use self::draft::Draft;
use self::form::{Answers, Form, Kind, Question};
use self::resolve::Scope;
use super::context::{Context, new_id};
use super::desk::short;
use super::error::{Error, InputError, Refusal};
use crate::ledger::outside;
use crate::model::{Date, Slug};

/// The ways in besides flags and questions.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Ways {
    /// A file with the record in TOML, YAML or JSON; `-` for standard input.
    #[arg(long)]
    pub(crate) from: Option<String>,
    /// Write the record in an editor.
    #[arg(long)]
    pub(crate) edit: bool,
}

/// Fills a record from flags, a file, an editor or questions, in that order of precedence.
///
/// # Errors
/// What is missing names its flag; what does not fit is told with its place. Nothing has been kept.
pub(crate) fn gather<F: Form>(
    context: &Context,
    scope: &Scope<'_>,
    answers: &Answers<F>,
    ways: &Ways,
) -> Result<F::Record, Error> {
    context.present()?;
    let mut draft = match &ways.from {
        Some(path) => Draft::parse(path, outside::read(path)?)?,
        None => Draft::default(),
    };
    for (question, value) in &answers.given {
        let value = resolve::flag(context, scope, question, value)?;
        // Nothing but spaces is no answer.
        if value.as_str().is_none_or(|text| !text.trim().is_empty()) {
            draft.set(question.field, value);
        }
    }
    supply(context, scope, F::QUESTIONS, &mut draft)?;
    if ways.edit {
        scope.desk.repository()?.check()?;
        return editor::edit::<F>(context, scope, &draft);
    }
    if ways.from.is_none() {
        complete(&gaps(F::QUESTIONS, &draft))?;
    }
    let open = missing(F::QUESTIONS, &draft);
    // Where nothing must be answered, somebody who says nothing wants to be asked.
    let wanted = !open.is_empty() || answers.given.is_empty();
    if context.interactive && ways.from.is_none() && wanted {
        scope.desk.repository()?.check()?;
        led::<F>(context, scope, &mut draft)?;
    }
    let open = missing(F::QUESTIONS, &draft);
    if ways.from.is_none() {
        complete(&open)?;
    }
    links::references(scope, F::QUESTIONS, &draft)?;
    let record = draft.read(F::NAME)?;
    // A file is first told what is wrong in it, with the place; then what it leaves out.
    complete(&open)?;
    Ok(record)
}

/// Asks what is open; what was typed is held until it is kept.
fn led<F: Form>(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
    let known = draft.values();
    let done = ask::all(context, scope, F::QUESTIONS, draft)
        .and_then(|()| supply(context, scope, F::QUESTIONS, draft))
        .and_then(|()| F::then(context, scope, draft))
        .and_then(|()| ask::last_look(context, scope, F::QUESTIONS, draft));
    if draft.values() == known {
        return done;
    }
    let held = scope.hold(F::NAME, &draft.text());
    match done {
        Err(Error::Input(InputError::Stopped { .. })) => Err(InputError::Stopped { draft: held }.into()),
        done => done,
    }
}

/// Changes a record that is there: the flags given replace its values, or the user does in an editor.
///
/// # Errors
/// As [`gather`]; and when nothing was said to change.
pub(crate) fn revise<F: Form>(
    context: &Context,
    scope: &Scope<'_>,
    (answers, ways): (&Answers<F>, &Ways),
    base: &F::Record,
) -> Result<F::Record, Error> {
    context.present()?;
    let mut draft = Draft::of(base);
    if let Some(path) = &ways.from {
        draft.overlay(Draft::parse(path, outside::read(path)?)?);
    }
    for (question, value) in &answers.given {
        // Who says nothing takes away what was there: `--limits ''`.
        if says_nothing(value) {
            draft.clear(question.field);
        } else {
            draft.set(question.field, resolve::flag(context, scope, question, value)?);
        }
    }
    if ways.edit {
        return editor::edit::<F>(context, scope, &draft);
    }
    if answers.given.is_empty() && ways.from.is_none() {
        let asked = F::QUESTIONS.iter().filter(|question| question.is_asked());
        let flags: Vec<String> = asked.map(|question| format!("--{}", question.flag)).collect();
        return Err(InputError::NothingSaid { flags: flags.join(", ") }.into());
    }
    supply(context, scope, F::QUESTIONS, &mut draft)?;
    let given = answers.given.iter().map(|(question, _)| **question);
    complete(&missing(&given.collect::<Vec<_>>(), &draft))?;
    draft.read(F::NAME)
}

/// Whether a flag was given without anything in it.
fn says_nothing(value: &Json) -> bool {
    match value {
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.iter().all(says_nothing),
        _ => false,
    }
}

/// Fills in what nobody needs to be asked: ids, today, who is at work.
fn supply(
    context: &Context,
    scope: &Scope<'_>,
    questions: &[Question],
    draft: &mut Draft,
) -> Result<(), Error> {
    let mut taken = scope.taken.clone();
    for question in questions {
        if let Kind::Rows(inner) = question.kind {
            draft.each_row(question.field, |row| {
                links::hold(scope, inner, row);
                supply_ids(inner, row, &mut taken);
            });
        }
        if matches!(question.kind, Kind::Today) {
            draft.set(question.field, context.today.to_string());
        }
        if draft.has(question.field) {
            continue;
        }
        match question.kind {
            Kind::NewId(kind) => {
                let id = new_id(kind, &taken);
                draft.set(question.field, id.to_string());
                taken.push(id);
            }
            Kind::Happened => draft.set(question.field, context.today.to_string()),
            Kind::By => match scope.desk.actor() {
                Ok(handle) => draft.set(question.field, handle.to_string()),
                Err(_) if context.interactive => {}
                Err(error) => return Err(error),
            },
            _ => {}
        }
    }
    links::settle(questions, draft);
    Ok(())
}

fn supply_ids(questions: &[Question], row: &mut Draft, taken: &mut Vec<crate::model::RecordId>) {
    for question in questions {
        if let Kind::NewId(kind) = question.kind
            && !row.has(question.field)
        {
            let id = new_id(kind, taken);
            row.set(question.field, id.to_string());
            taken.push(id);
        }
    }
}

/// Refuses a record that leaves required questions open.
fn complete(open: &[String]) -> Result<(), InputError> {
    if open.is_empty() { Ok(()) } else { Err(InputError::MissingFlags { flags: open.join(", ") }) }
}

/// The flags of required questions that have no answer yet.
fn missing(questions: &[Question], draft: &Draft) -> Vec<String> {
    let open = questions.iter().filter(|one| one.required && !draft.is_answered(one.field));
    open.map(|one| format!("--{}", one.flag)).chain(gaps(questions, draft)).collect()
}

/// What rows leave open, by flag and key.
fn gaps(questions: &[Question], draft: &Draft) -> Vec<String> {
    let mut open = Vec::new();
    for question in questions {
        let Kind::Rows(inner) = question.kind else { continue };
        for row in draft.rows(question.field) {
            let wanted = inner.iter().filter(|one| one.required && !row.is_answered(one.field));
            open.extend(wanted.map(|one| format!("--{} {}=…", question.flag, one.flag)));
        }
    }
    open
}

/// The day that an option names, when it is given: `--on yesterday`.
///
/// # Errors
/// No day on the calendar.
pub(crate) fn day(context: &Context, flag: &str, text: Option<&str>) -> Result<Option<Date>, InputError> {
    let bad = |text: &str| InputError::BadDate { flag: flag.to_owned(), text: text.to_owned() };
    let day = |text: &str| dates::parse(text, context.today, dates::Toward::Past).ok_or_else(|| bad(text));
    text.map(day).transpose()
}

/// The practitioner named by `--by`, or the one at work.
///
/// # Errors
/// Nobody, or several.
pub(crate) fn by(scope: &super::desk::Desk, word: Option<&str>) -> Result<Slug, Error> {
    if let Some(entry) = scope.past() {
        return Err(Refusal::PastIsKept { at: short(&entry.id) }.into());
    }
    word.map_or_else(|| scope.actor(), |word| scope.member(word))
}
