//! Questions on a terminal, in the reader's language.

use dialoguer::console::Term;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, FuzzySelect, Input, MultiSelect, Select};
use serde_json::{Map, Value as Json};

use super::draft::Draft;
use super::form::{Kind, Question, Vocabulary};
use super::resolve::{self, Scope};
use crate::cli::context::{Context, complain};
use crate::cli::error::{Error, InputError};
use crate::model::{Fact, Message, RecordKind, vocabulary};
use crate::report::{Block, Cell};

/// Asks every question that has no answer yet.
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
        if draft.has(question.field) || !question.is_asked() {
            continue;
        }
        if let Some(answer) = ask(context, scope, question)? {
            draft.set(question.field, answer);
        }
    }
    Ok(())
}

/// Shows the record and asks whether to keep it.
///
/// # Errors
/// When the person says no or stops.
pub(crate) fn last_look(context: &Context, questions: &[Question], draft: &Draft) -> Result<(), Error> {
    let fields = questions.iter().filter_map(|question| {
        let value = draft.value(question.field)?;
        Some((Message::new(question.label()), Cell::new(shown(question.kind, &value))))
    });
    context.remark(&[Block::Fields(fields.collect())]);
    if confirm(context, &Message::new("ask-keep"), true)? { Ok(()) } else { Err(stopped()) }
}

/// Asks yes or no.
///
/// # Errors
/// When the person stops.
pub(crate) fn confirm(context: &Context, question: &Message, usual: bool) -> Result<bool, Error> {
    let prompt = context.words.text(question);
    let theme = ColorfulTheme::default();
    let asked = Confirm::with_theme(&theme).with_prompt(prompt).default(usual).interact_on(&Term::stderr());
    asked.map_err(|_| stopped())
}

/// Lets the person choose one of several; `None` when none is wanted.
///
/// # Errors
/// When the person stops.
pub(crate) fn choose(
    context: &Context,
    prompt: &str,
    labels: &[String],
    required: bool,
) -> Result<Option<usize>, Error> {
    let mut items = labels.to_vec();
    if !required {
        items.push(context.words.say("ask-skip"));
    }
    let theme = ColorfulTheme::default();
    let chosen = if items.len() > 12 {
        let menu = FuzzySelect::with_theme(&theme).with_prompt(prompt).items(&items).default(0);
        menu.max_length(12).interact_on_opt(&Term::stderr())
    } else {
        let menu = Select::with_theme(&theme).with_prompt(prompt).items(&items).default(0);
        menu.interact_on_opt(&Term::stderr())
    };
    match chosen.map_err(|_| stopped())? {
        Some(at) if at < labels.len() => Ok(Some(at)),
        Some(_) => Ok(None),
        None => Err(stopped()),
    }
}

fn ask(context: &Context, scope: &Scope<'_>, question: &Question) -> Result<Option<Json>, Error> {
    let label = context.words.say(&question.label());
    match question.kind {
        Kind::Word(words) => word(context, &label, words, question.required),
        Kind::Words(words) => several_words(context, &label, words),
        Kind::Rows(inner) => rows(context, scope, question, inner),
        kind => match candidates(scope, kind) {
            Some(known) if known.is_empty() && !question.required => Ok(None),
            Some(known) if !known.is_empty() => {
                let labels: Vec<String> = known.iter().map(|(id, name)| format!("{name} · {id}")).collect();
                let chosen = choose(context, &label, &labels, question.required)?;
                let id = chosen.and_then(|at| known.get(at)).map(|(id, _)| id.clone());
                Ok(id.map(|id| if question.is_repeated() { Json::from(vec![id]) } else { Json::from(id) }))
            }
            _ => typed(context, scope, question, &label),
        },
    }
}

/// Asks until the text fits; an empty one skips a question that may stay open.
fn typed(
    context: &Context,
    scope: &Scope<'_>,
    question: &Question,
    label: &str,
) -> Result<Option<Json>, Error> {
    let theme = ColorfulTheme::default();
    loop {
        let input = Input::<String>::with_theme(&theme).with_prompt(label).allow_empty(true);
        let text = input.interact_text_on(&Term::stderr()).map_err(|_| stopped())?;
        if text.trim().is_empty() {
            if question.required {
                continue;
            }
            return Ok(None);
        }
        let value = if question.is_repeated() {
            resolve::flag(context, scope, question, &Json::Array(vec![Json::String(text)]))
        } else {
            resolve::one(context, scope, question, &text)
        };
        match value {
            Ok(value) => return Ok(Some(value)),
            Err(error) => complain(&error.text(&context.words, context.output.error_color)),
        }
    }
}

/// Asks for a text; `None` when it is left empty.
///
/// # Errors
/// When the person stops.
pub(crate) fn text(label: &str) -> Result<Option<String>, Error> {
    let theme = ColorfulTheme::default();
    let input = Input::<String>::with_theme(&theme).with_prompt(label).allow_empty(true);
    let text = input.interact_text_on(&Term::stderr()).map_err(|_| stopped())?;
    Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty()))
}

fn word(context: &Context, label: &str, words: Vocabulary, required: bool) -> Result<Option<Json>, Error> {
    let (name, known) = words();
    let kind = vocabulary::kebab(name);
    let labels: Vec<String> = known.iter().map(|word| context.words.word(&kind, word)).collect();
    let chosen = choose(context, label, &labels, required)?;
    Ok(chosen.and_then(|at| known.get(at)).map(|word| Json::from(*word)))
}

fn several_words(context: &Context, label: &str, words: Vocabulary) -> Result<Option<Json>, Error> {
    let (name, known) = words();
    let kind = vocabulary::kebab(name);
    let labels: Vec<String> = known.iter().map(|word| context.words.word(&kind, word)).collect();
    let theme = ColorfulTheme::default();
    let menu = MultiSelect::with_theme(&theme).with_prompt(label).items(&labels);
    let chosen = menu.interact_on_opt(&Term::stderr()).map_err(|_| stopped())?.ok_or_else(stopped)?;
    let words: Vec<Json> =
        chosen.iter().filter_map(|at| known.get(*at)).map(|word| Json::from(*word)).collect();
    Ok((!words.is_empty()).then_some(Json::Array(words)))
}

/// Rows, one after the other, until the person has no more.
fn rows(
    context: &Context,
    scope: &Scope<'_>,
    question: &Question,
    inner: &'static [Question],
) -> Result<Option<Json>, Error> {
    let mut rows = Vec::new();
    let label = Fact::Message(Message::new(question.label()));
    while confirm(
        context,
        &Message::new("ask-another").with("what", label.clone()),
        question.required && rows.is_empty(),
    )? {
        let mut row = Map::new();
        for one in inner.iter().filter(|one| one.is_asked()) {
            if let Some(answer) = ask(context, scope, one)? {
                row.insert(one.field.to_owned(), answer);
            }
        }
        rows.push(Json::Object(row));
    }
    Ok((!rows.is_empty()).then_some(Json::Array(rows)))
}

/// Ids and names to choose from; `None` when the question takes something to be typed.
fn candidates(scope: &Scope<'_>, kind: Kind) -> Option<Vec<(String, String)>> {
    let office = &scope.desk.office;
    let team = || office.team.iter().map(|member| (member.handle.to_string(), member.name.clone()));
    let services = || office.services.iter().map(|service| (service.slug.to_string(), service.name.clone()));
    match kind {
        Kind::By | Kind::Members => Some(team().collect()),
        Kind::Service | Kind::Services => Some(services().collect()),
        Kind::Record(kind) | Kind::Records(kind) => {
            Some(scope.known(kind).map(|id| (id.to_string(), name(scope, id.as_str(), kind))).collect())
        }
        Kind::Party | Kind::Parties => {
            let mut known = Vec::new();
            if let Some(file) = scope.file {
                known.push(("client".to_owned(), file.case.client.name.clone()));
                let persons = file.network.persons.iter();
                known.extend(persons.map(|person| (person.id.to_string(), person.name.clone())));
            }
            known.extend(team().map(|(handle, name)| (format!("team/{handle}"), name)));
            known.extend(services().map(|(slug, name)| (format!("services/{slug}"), name)));
            Some(known)
        }
        _ => None,
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
        _ => None,
    };
    found.unwrap_or_default().chars().take(60).collect()
}

/// A value of the draft for a last look.
fn shown(kind: Kind, value: &Json) -> Fact {
    match (kind, value) {
        (Kind::Word(words) | Kind::Words(words), Json::String(word)) => {
            Fact::Word { kind: vocabulary::kebab(words().0), word: word.clone() }
        }
        (kind, Json::Array(items)) => Fact::List(items.iter().map(|item| shown(kind, item)).collect()),
        (Kind::Happened | Kind::Past | Kind::Coming | Kind::KnownDay, Json::String(text)) => {
            text.parse().map_or_else(|_| Fact::Text(text.clone()), Fact::Date)
        }
        (Kind::Rows(inner), Json::Object(fields)) => {
            let asked = inner.iter().filter_map(|one| Some((one.kind, fields.get(one.field)?)));
            Fact::List(asked.map(|(kind, value)| shown(kind, value)).collect())
        }
        (_, Json::String(text)) => Fact::Text(text.clone()),
        (_, other) => Fact::Text(other.to_string()),
    }
}

fn stopped() -> Error {
    InputError::Stopped { draft: String::new() }.into()
}
