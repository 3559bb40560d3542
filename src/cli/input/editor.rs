//! A record in the user's own editor: a commented template goes out, a record comes back.
//!
//! A text that does not fit comes back with what is wrong written above it; a text that is given up is kept aside.

use dialoguer::Editor;

use super::ask;
use super::draft::Draft;
use super::form::{Form, Kind, Question};
use super::links;
use super::resolve::Scope;
use crate::cli::context::{Context, complain};
use crate::cli::error::{Error, InputError};
use crate::ledger::format;
use crate::model::settings::RecordFormat;
use crate::model::{Message, vocabulary};

/// Lets the user write the record.
///
/// # Errors
/// No terminal, no editor, or a text that was given up: the error says where it is kept.
pub(super) fn edit<F: Form>(context: &Context, scope: &Scope<'_>, draft: &Draft) -> Result<F::Record, Error> {
    let template = template(context, F::QUESTIONS, draft);
    let mut text = template.clone();
    loop {
        let edited = open(context, &text)?;
        let Some(edited) = edited.filter(|edited| edited.trim() != template.trim()) else {
            return Err(given_up(scope, F::NAME, &text, &template));
        };
        let written = without_notes(&edited);
        match read::<F>(context, scope, &written) {
            Ok(record) => {
                scope.hold(F::NAME, &written);
                return Ok(record);
            }
            Err(error) => text = noted(context, &written, &error, |text| read::<F>(context, scope, text)),
        }
        if !again(context, &text)? {
            return Err(given_up(scope, F::NAME, &text, &template));
        }
    }
}

/// A text with what is wrong with it above. The note moves the lines it speaks of, so it is made anew for the moved ones.
pub(crate) fn noted<T>(
    context: &Context,
    text: &str,
    error: &Error,
    read: impl FnOnce(&str) -> Result<T, Error>,
) -> String {
    let note = |error: &Error| error.text(&context.words, false);
    let moved = format!("{}{text}", format!("{NOTE}\n").repeat(note(error).lines().count()));
    with_note(text, &read(&moved).map_or_else(|moved| note(&moved), |_| note(error)))
}

/// Shows what is wrong and asks whether to open the text again.
///
/// # Errors
/// When the person stops.
pub(crate) fn again(context: &Context, text: &str) -> Result<bool, Error> {
    let notes = text.lines().map_while(|line| line.strip_prefix(NOTE));
    let notes: Vec<&str> = notes.map(|note| note.strip_prefix(' ').unwrap_or(note)).collect();
    complain(&format!("{}\n", notes.join("\n")));
    ask::confirm(context, &Message::new("ask-reopen"), true)
}

/// Opens a text in the user's editor; `None` when it was closed without saving.
///
/// # Errors
/// No terminal, or no editor.
pub(crate) fn open(context: &Context, text: &str) -> Result<Option<String>, Error> {
    if !context.interactive {
        return Err(InputError::NoTerminal {}.into());
    }
    let edited = Editor::new().extension(".toml").require_save(true).trim_newlines(false).edit(text);
    edited.map_err(|error| {
        let dialoguer::Error::IO(error) = error;
        InputError::EditorFailed { reason: vocabulary::kebab(&format!("{:?}", error.kind())) }.into()
    })
}

/// A text with a note above, as comments.
fn with_note(text: &str, note: &str) -> String {
    let notes: Vec<String> = note.lines().map(|line| format!("{NOTE} {line}")).collect();
    format!("{}\n{text}", notes.join("\n"))
}

/// The text without the notes of an earlier round.
pub(crate) fn without_notes(text: &str) -> String {
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with(NOTE)).collect();
    format!("{}\n", lines.join("\n"))
}

/// How a line begins that regie wrote above a text.
const NOTE: &str = "#!";

fn read<F: Form>(context: &Context, scope: &Scope<'_>, text: &str) -> Result<F::Record, Error> {
    let mut draft = Draft::parse(&format!("{}.toml", F::NAME), text.to_owned())?;
    super::supply(context, scope, F::QUESTIONS, &mut draft)?;
    let open = super::missing(F::QUESTIONS, &draft);
    links::references(scope, F::QUESTIONS, &draft)?;
    let record = draft.read(F::NAME)?;
    super::complete(&open)?;
    Ok(record)
}

/// Every open field as a comment with what it takes, around what is known: single values first, because in TOML what
/// follows the header of a table belongs to that table; then tables with their own open fields; then rows.
fn template(context: &Context, questions: &[Question], draft: &Draft) -> String {
    let mut single = format!("# {}\n", context.words.say("editor-head"));
    let mut known = format::write(&draft.values(), RecordFormat::Toml);
    let mut rows = String::new();
    let open: Vec<&Question> = questions.iter().filter(|question| !draft.has(question.field)).collect();
    let inside = |question: &Question| question.field.rsplit_once('.').filter(|(table, _)| draft.has(table));
    for question in &open {
        match question.kind {
            Kind::Rows(inner) => rows.push_str(&row(context, question, inner)),
            _ if inside(question).is_none() => single.push_str(&line(context, question, question.field)),
            _ => {}
        }
    }
    for question in open.iter().rev() {
        if let Some((table, field)) = inside(question) {
            let header = format!("[{table}]\n");
            known = known.replacen(&header, &format!("{header}{}", line(context, question, field)), 1);
        }
    }
    format!("{single}\n{known}\n{rows}")
}

/// A field under its label; what is needed has a star.
fn line(context: &Context, question: &Question, field: &str) -> String {
    format!("{}\n{}\n", label(context, question), entry(question, field, question.required))
}

/// A row with all its fields.
fn row(context: &Context, question: &Question, inner: &[Question]) -> String {
    let header = format!("[[{}]]", question.field);
    let header = if question.required { header } else { format!("# {header}") };
    let mut lines = vec![label(context, question), header];
    let asked = inner.iter().filter(|one| one.is_asked());
    lines.extend(asked.map(|one| entry(one, one.field, question.required && one.required)));
    format!("{}\n", lines.join("\n"))
}

fn label(context: &Context, question: &Question) -> String {
    format!("# {}{}", context.words.say(&question.label()), if question.required { " *" } else { "" })
}

/// A field to fill in: what is needed stands open, what may be left out is a comment.
fn entry(question: &Question, field: &str, open: bool) -> String {
    let takes = takes(question.kind);
    let told = takes.split_once('#').map(|(_, told)| format!("    #{told}")).unwrap_or_default();
    let nothing = if question.is_repeated() { "[]" } else { "\"\"" };
    if open { format!("{field} = {nothing}{told}") } else { format!("# {field} = {takes}") }
}

fn takes(kind: Kind) -> String {
    match kind {
        Kind::Word(words) => format!("\"\"    # {}", words().1.join(" | ")),
        Kind::Words(words) => format!("[]    # {}", words().1.join(" | ")),
        Kind::Named(known) => format!("\"\"    # {}", (known.names)().join(" | ")),
        Kind::Happened | Kind::Past | Kind::Coming | Kind::KnownDay => "2026-01-31".to_owned(),
        Kind::Rhythm => "\"2 weeks\"".to_owned(),
        Kind::Whole => "0".to_owned(),
        Kind::Scores => "{ total = 0 }".to_owned(),
        Kind::Texts | Kind::Parties | Kind::Records(_) | Kind::Services | Kind::Members => "[]".to_owned(),
        _ => "\"\"".to_owned(),
    }
}

/// Keeps a text that somebody worked on before giving up.
fn given_up(scope: &Scope<'_>, kind: &str, text: &str, template: &str) -> Error {
    let written = text.trim() != template.trim();
    let draft = if written { scope.hold(kind, &without_notes(text)) } else { String::new() };
    InputError::Stopped { draft }.into()
}
