//! Errors in words: what happened, the line it is about, what to do next.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;
use serde_json::Value as Json;

use crate::history;
use crate::i18n::{Words, clean};
use crate::ledger;
use crate::ledger::error::Excerpt;
use crate::model::{Fact, Message, vocabulary};

/// One error of the ledger's files, with the line it is about.
pub(super) fn one(error: &ledger::Error, words: &Words, color: bool) -> String {
    let ledger::Error::InvalidRecord { path, excerpt, trouble, .. } = error else {
        return shown(&error.to_string(), error, words, color);
    };
    let name = tag(&**trouble, "trouble");
    let title = words.text(&message(&format!("trouble-{name}"), &**trouble));
    let hint = words.text(&message(&format!("trouble-{name}-hint"), &**trouble));
    let help = Level::HELP.with_name(words.say("word-way-out")).message(hint);
    let heading = Level::ERROR.with_name(words.say("word-error")).primary_title(title);
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let group = if excerpt.text.is_empty() {
        // What came from flags and questions has no lines to show.
        heading.element(help)
    } else {
        let (text, place) = shown_lines(excerpt);
        let snippet = Snippet::source(text).path(path.as_str());
        heading.element(snippet.annotation(AnnotationKind::Primary.span(place))).element(help)
    };
    format!("{}\n", renderer.render(&[group]))
}

/// What happened and what to do next, for a reader who is shown the place apart.
pub(in super::super) fn explained(error: &ledger::Error) -> (Message, Message) {
    match error {
        ledger::Error::InvalidRecord { trouble, .. } => {
            let name = tag(&**trouble, "trouble");
            let said = |ending: &str| message(&format!("trouble-{name}{ending}"), &**trouble);
            (said(""), said("-hint"))
        }
        other => (message(&format!("error-{other}"), other), message(&format!("hint-{other}"), other)),
    }
}

/// The same for what git refuses.
pub(in super::super) fn explained_of_git(error: &history::Error) -> (Message, Message) {
    (message(&format!("error-{error}"), error), message(&format!("hint-{error}"), error))
}

/// The text of an excerpt as a terminal may have it, and the bytes to point at, of one line at most.
fn shown_lines(excerpt: &Excerpt) -> (String, Range<usize>) {
    let text = clean(&excerpt.text);
    // Cleaning keeps the length of ordinary text; where it does not, the place would be wrong: point at the beginning.
    if text.len() != excerpt.text.len() {
        return (text, 0..0);
    }
    let start = excerpt.at.start.min(text.len());
    let end = excerpt.at.end.clamp(start, text.len());
    let line = text.get(start..end).and_then(|part| part.find('\n')).map_or(end, |length| start + length);
    (text, start..line)
}

/// What happened and what to do next, from the catalogue.
pub(super) fn shown<E: Serialize>(name: &str, error: &E, words: &Words, color: bool) -> String {
    let what = words.text(&message(&format!("error-{name}"), error));
    let next = words.text(&message(&format!("hint-{name}"), error));
    let (bold, plain) = if color { ("\u{1b}[1;31m", "\u{1b}[0m") } else { ("", "") };
    format!("{bold}{}{plain}: {what}\n{}: {next}\n", words.say("word-error"), words.say("word-way-out"))
}

/// A message whose variables are the fields of an error; beside each text stands `has-<field>`, `yes` or `no`, so that
/// a sentence can leave out what is not known.
fn message<E: Serialize>(id: &str, error: &E) -> Message {
    let fields = serde_json::to_value(error).unwrap_or_default();
    let mut message = Message::new(id);
    for (key, value) in fields.as_object().into_iter().flatten() {
        let name = vocabulary::kebab(key);
        message = known(message, &name, value.as_str().is_none_or(|text| !text.is_empty()));
        message = message.with(&name, fact(key, value));
        if let ("kind", Some(code)) = (key.as_str(), value.as_str()) {
            message = message.with("kind-code", code);
        }
    }
    message
}

/// The message with `has-<name>` beside a variable.
pub(in super::super) fn known(message: Message, name: &str, known: bool) -> Message {
    message.with(&format!("has-{name}"), if known { "yes" } else { "no" })
}

fn fact(key: &str, value: &Json) -> Fact {
    match value {
        // The number of a process is a name, not an amount.
        Json::Number(number) if key == "process" || key == "line" => Fact::Id(number.to_string()),
        Json::Number(number) => Fact::Count(number.as_i64().unwrap_or_default()),
        Json::Array(items) => Fact::List(items.iter().map(|item| fact(key, item)).collect()),
        Json::String(text) => match (text.parse(), vocabulary_of(key, text)) {
            (Ok(date), _) => Fact::Date(date),
            (_, Some(kind)) => Fact::Word { kind: kind.to_owned(), word: text.clone() },
            _ => Fact::Text(text.clone()),
        },
        other => Fact::Text(other.to_string()),
    }
}

/// The vocabulary that a field of an error takes its words from.
fn vocabulary_of(key: &str, word: &str) -> Option<&'static str> {
    match key {
        "reason" => Some("io-reason"),
        "kind" if matches!(word, "symlink" | "folder" | "other") => Some("file-kind"),
        "kind" => Some("record-kind"),
        "expected" | "found" => Some("value-kind"),
        "operation" => Some("git-operation"),
        "role" => Some("role-name"),
        "area" => Some("area"),
        "fault" => Some("code-fault"),
        "voice" | "rater" => Some("voice"),
        "from" | "to" => Some("referral-status"),
        _ => None,
    }
}

fn tag<E: Serialize>(error: &E, key: &str) -> String {
    let fields = serde_json::to_value(error).unwrap_or_default();
    fields.get(key).and_then(Json::as_str).unwrap_or("other").to_owned()
}
