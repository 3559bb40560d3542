//! What clap finds wrong with a command line, in the reader's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::error::{Exit, known};
use super::options::DAY_FORM;
use crate::i18n::Words;
use crate::model::{Fact, Message};

/// The text for a command line that clap refused, and how the program ends.
pub(crate) fn text(error: &clap::Error, words: &Words) -> (String, Exit) {
    match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            (translated(&error.render().to_string(), words), Exit::Done)
        }
        kind => {
            let message = facts(error, id(kind));
            let hint = facts(error, "hint-usage");
            let what = words.text(&message);
            let next = words.text(&hint);
            (
                format!("{}: {what}\n{}: {next}\n", words.say("word-error"), words.say("word-way-out")),
                Exit::Usage,
            )
        }
    }
}

/// clap writes two words of its own into a usage line.
fn translated(help: &str, words: &Words) -> String {
    let verb = format!("<{}>", words.say("help-usage-command"));
    help.replace("[OPTIONS]", &format!("[{}]", words.say("help-usage-options")))
        .replace("[COMMAND]", &verb)
        .replace("<COMMAND>", &verb)
}

fn id(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::UnknownArgument => "error-unknown-option",
        ErrorKind::InvalidSubcommand => "error-unknown-command",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "error-invalid-value",
        ErrorKind::MissingRequiredArgument => "error-missing-argument",
        ErrorKind::MissingSubcommand => "error-missing-command",
        ErrorKind::ArgumentConflict => "error-conflicting-options",
        ErrorKind::NoEquals
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::TooFewValues
        | ErrorKind::TooManyValues => "error-wrong-count",
        ErrorKind::InvalidUtf8 => "error-argument-not-utf8",
        _ => "error-usage",
    }
}

/// Everything clap knows about it; absent facts are empty, so that a message may always mention them.
fn facts(error: &clap::Error, id: &str) -> Message {
    let one = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let first = |kinds: &[ContextKind]| {
        kinds.iter().map(|kind| one(*kind)).find(|text| !text.is_empty()).unwrap_or_default()
    };
    let close =
        first(&[ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]);
    let word = first(&[ContextKind::InvalidArg, ContextKind::InvalidSubcommand]);
    let facts = [
        ("word", word),
        ("value", one(ContextKind::InvalidValue)),
        ("known", takes(error)),
        ("close", close),
    ];
    facts.into_iter().fold(Message::new(id), |message, (name, text)| {
        let fact = if text == DAY_FORM { Fact::Message(Message::new(DAY_FORM)) } else { Fact::Text(text) };
        known(message, name, fact != Fact::Text(String::new())).with(name, fact)
    })
}

/// What an option takes: as our own parsers say it, or clap's list; nothing where only English is at hand.
fn takes(error: &clap::Error) -> String {
    match (std::error::Error::source(error), error.get(ContextKind::ValidValue)) {
        (Some(source), _) if source.is::<std::num::ParseIntError>() => String::new(),
        (Some(source), _) => source.to_string(),
        (None, Some(ContextValue::Strings(texts))) => texts.join(", "),
        _ => String::new(),
    }
}
