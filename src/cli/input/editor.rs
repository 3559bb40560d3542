//! A record in the user's own editor: a commented template goes out, a record comes back.
//!
//! A text that does not fit comes back with what is wrong written above it; a text that is given up is kept aside.

use dialoguer::Editor;

use super::draft::Draft;
use super::form::Form;
use super::resolve::Scope;
use super::template::template;
use crate::cli::context::Context;
use crate::cli::error::{Error, InputError};
use crate::ledger::outside;
use crate::model::vocabulary;

/// Lets the user write the record.
///
/// # Errors
/// No terminal, no editor, or a text that was given up: the error says where it is kept.
pub(super) fn edit<F: Form>(context: &Context, scope: &Scope<'_>, draft: Draft) -> Result<F::Record, Error> {
    let template = template(&context.words, F::QUESTIONS, &draft);
    let mut text = template.clone();
    loop {
        let edited = open(context, &text)?;
        let Some(edited) = edited.filter(|edited| edited.trim() != template.trim()) else {
            return Err(given_up(scope, F::NAME, &text, &template));
        };
        let written = without_notes(&edited);
        match read::<F>(context, scope, &written) {
            Ok(record) => return Ok(record),
            Err(error) => text = with_note(&written, &error.text(&context.words, false)),
        }
    }
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

/// A text with what is wrong with it above, as comments.
pub(crate) fn with_note(text: &str, note: &str) -> String {
    let note: String = note.lines().map(|line| format!("{NOTE} {line}\n")).collect();
    format!("{note}{text}")
}

/// The text without the notes of an earlier round.
pub(crate) fn without_notes(text: &str) -> String {
    text.lines().filter(|line| !line.starts_with(NOTE)).map(|line| format!("{line}\n")).collect()
}

/// How a line begins that regie wrote above a text.
const NOTE: &str = "#!";

fn read<F: Form>(context: &Context, scope: &Scope<'_>, text: &str) -> Result<F::Record, Error> {
    let mut draft = Draft::parse(&format!("{}.toml", F::NAME), text.to_owned())?;
    super::supply(context, scope, F::QUESTIONS, &mut draft)?;
    draft.read(F::NAME)
}

/// Keeps a text that somebody worked on before giving up.
fn given_up(scope: &Scope<'_>, kind: &str, text: &str, template: &str) -> Error {
    let folder = scope.desk.repository().ok().map(|repository| repository.folder().join("regie"));
    let kept = folder.filter(|_| text.trim() != template.trim()).and_then(|folder| {
        outside::rescue(&folder, &format!("draft-{kind}.toml"), &without_notes(text)).ok()
    });
    InputError::Stopped { draft: kept.map(|path| path.display().to_string()).unwrap_or_default() }.into()
}
