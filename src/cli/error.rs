//! What a command refuses, in words, and the exit codes.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;
use serde_json::Value as Json;

use crate::i18n::{Words, clean};
use crate::ledger::error::Excerpt;
use crate::model::{Fact, Message, vocabulary};
use crate::{history, ledger, report};

/// How a command ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Done = 0,
    /// Done, and there is something to attend to.
    Attention = 1,
    /// The command was not understood.
    Usage = 2,
    /// Refused, with the way out.
    Refused = 3,
    /// Busy or in conflict: try again.
    Busy = 4,
    /// No key, or not allowed.
    Forbidden = 5,
    /// A fault of the program.
    Fault = 70,
}

/// Why a command did not do what was asked; nothing has changed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The ledger's files.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// Several files at once.
    #[error("several")]
    Several(Vec<ledger::Error>),
    /// Git.
    #[error(transparent)]
    History(#[from] history::Error),
    /// Showing.
    #[error(transparent)]
    Report(#[from] report::Error),
    /// What was typed.
    #[error(transparent)]
    Input(#[from] InputError),
    /// What the practice does not allow.
    #[error(transparent)]
    Refused(#[from] Refusal),
}

/// What was typed and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub(crate) enum InputError {
    /// Fields that must be there, by their flags.
    #[error("missing-flags")]
    MissingFlags { flags: String },
    /// Not a day.
    #[error("bad-date")]
    BadDate { flag: String, text: String },
    /// Not a rhythm.
    #[error("bad-rhythm")]
    BadRhythm { flag: String, text: String },
    /// Not a span of days.
    #[error("bad-span")]
    BadSpan { text: String },
    /// Not a year, quarter, month or stretch of days.
    #[error("bad-period")]
    BadPeriod { text: String },
    /// Not a word of the vocabulary.
    #[error("bad-word")]
    BadWord { flag: String, word: String, known: String, close: String },
    /// A row that is not `key=value; key=value`.
    #[error("bad-row")]
    BadRow { flag: String, text: String, keys: String },
    /// Not a whole number.
    #[error("bad-number")]
    BadNumber { flag: String, text: String },
    /// A number off its scale.
    #[error("off-scale")]
    OffScale { flag: String, number: i64, least: i64, most: i64 },
    /// Somebody whom this cannot be about.
    #[error("outside-circle")]
    OutsideCircle { flag: String, who: String, circle: &'static str },
    /// Not a slug or handle.
    #[error("bad-slug")]
    BadSlug { flag: String, text: String },
    /// Not a mail address.
    #[error("bad-mail")]
    BadMail { text: String },
    /// Nobody knows who is at work.
    #[error("no-actor")]
    NoActor { mail: String },
    /// No such profile.
    #[error("no-profile")]
    NoProfile { name: String, known: String },
    /// No such rule.
    #[error("no-rule")]
    NoRule { word: String, close: String },
    /// The person at the keyboard stopped.
    #[error("stopped")]
    Stopped { draft: String },
    /// No text came back from the editor.
    #[error("editor-failed")]
    EditorFailed { reason: String },
    /// One case where two are wanted.
    #[error("same-case")]
    SameCase { case: String },
    /// `--dry-run` where there is nothing yet to compare with.
    #[error("no-dry-run")]
    NoDryRun {},
    /// `--edit` without a terminal.
    #[error("no-terminal")]
    NoTerminal {},
}

/// What the practice or the state of the records does not allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub(crate) enum Refusal {
    /// A status that cannot follow the present one.
    #[error("move-not-allowed")]
    MoveNotAllowed { record: String, from: String, to: String, allowed: String },
    /// A case that is closed.
    #[error("case-closed")]
    CaseClosed { case: String },
    /// A case that was taken into another one.
    #[error("case-merged")]
    CaseMerged { case: String, into: String },
    /// A question that the practice does not ask.
    #[error("no-such-question")]
    NoSuchQuestion { question: String, known: String },
    /// A case that was not taken into another one.
    #[error("not-merged")]
    NotMerged { case: String },
    /// Two cases that do not look like one person.
    #[error("not-alike")]
    NotAlike { case: String, other: String },
    /// Ids that two cases use.
    #[error("ids-in-both")]
    IdsInBoth { ids: String },
    /// Records that would be lost to others that point at them.
    #[error("still-pointed-at")]
    StillPointedAt { records: String },
    /// Somebody who has no role to hand over.
    #[error("nothing-to-transfer")]
    NothingToTransfer { case: String, who: String },
    /// Somebody without cases.
    #[error("no-caseload")]
    NoCaseload { who: String },
    /// Nobody or several who answer for a case.
    #[error("whose-transfer")]
    WhoseTransfer { case: String, who: String },
    /// From somebody to the same person.
    #[error("same-practitioner")]
    SamePractitioner { who: String },
    /// A case that is open.
    #[error("case-open")]
    CaseOpen { case: String },
    /// No plan yet.
    #[error("no-plan")]
    NoPlan { case: String },
    /// No assessment yet.
    #[error("no-assessment")]
    NoAssessment { case: String },
    /// Something that exists already.
    #[error("already-there")]
    AlreadyThere { record: String },
    /// A decision against the advice, without a reason.
    #[error("reason-wanted")]
    ReasonWanted { flag: String },
    /// A review was held late, without a reason.
    #[error("late-reason-wanted")]
    LateReasonWanted { due: String, days: i64 },
    /// A closing without the profile's questions.
    #[error("questions-open")]
    QuestionsOpen { questions: String },
    /// Nothing was edited by hand.
    #[error("nothing-to-save")]
    NothingToSave {},
    /// Hand edits with faults.
    #[error("faulty-edits")]
    FaultyEdits { findings: usize },
    /// Nothing was changed in the editor.
    #[error("nothing-changed")]
    NothingChanged {},
    /// A journal entry cannot be changed.
    #[error("journal-is-kept")]
    JournalIsKept { record: String },
    /// Journal entries were changed or taken away by hand.
    #[error("journal-edited")]
    JournalEdited { records: String, path: String },
    /// A tie from somebody to the same person.
    #[error("tie-to-self")]
    TieToSelf { who: String },
    /// Two people who have a tie already.
    #[error("tie-there")]
    TieThere { tie: String },
    /// Somebody who would be kin to themselves.
    #[error("kin-to-self")]
    KinToSelf { who: String },
    /// A parent who would descend from the child.
    #[error("kin-circle")]
    KinCircle { parent: String, child: String },
    /// A kinship that stands there already.
    #[error("kin-there")]
    KinThere { kinship: String },
    /// Somebody else changed the record while it was being changed here.
    #[error("changed-meanwhile")]
    ChangedMeanwhile { record: String },
    /// A day before the earliest one that makes sense.
    #[error("too-early")]
    TooEarly { flag: String, on: String, earliest: String },
    /// Something is said to have happened on a day to come.
    #[error("ahead-of-today")]
    AheadOfToday { flag: String, on: String, today: String },
    /// Two days in an order that cannot be.
    #[error("wrong-order")]
    WrongOrder { first: String, first_on: String, then: String, then_on: String },
    /// An agreement that would take its own place.
    #[error("replaces-itself")]
    ReplacesItself { record: String },
    /// Somebody speaks in a capacity that is not theirs.
    #[error("voice-not-theirs")]
    VoiceNotTheirs { who: String, voice: String, fits: String },
    /// One rater rates one goal twice.
    #[error("rated-twice")]
    RatedTwice { goal: String, rater: String },
    /// The same route and intensity as before.
    #[error("same-phase")]
    SamePhase { case: String },
    /// Somebody has the role from a later day on.
    #[error("role-taken")]
    RoleTaken { role: String, from: String },
    /// The person has the role already.
    #[error("role-held")]
    RoleHeld { role: String, who: String },
    /// Nobody has the role on that day.
    #[error("role-not-held")]
    RoleNotHeld { role: String, on: String },
    /// A text about the team's own work that names a client.
    #[error("names-client")]
    NamesClient { case: String },
    /// An entry with neither a task nor an incident.
    #[error("nothing-to-complete")]
    NothingToComplete { record: String },
    /// A planned contact that was called off.
    #[error("contact-cancelled")]
    ContactCancelled { record: String },
    /// A planned contact that took place.
    #[error("contact-met")]
    ContactMet { record: String, entry: String },
    /// Consent has been withdrawn before.
    #[error("already-withdrawn")]
    AlreadyWithdrawn { record: String },
}

impl Error {
    /// The same about a key of a row: its flag is that of the row, then the key.
    pub(crate) fn in_row(mut self, row: &str) -> Self {
        if let Self::Input(
            InputError::BadDate { flag, .. }
            | InputError::BadRhythm { flag, .. }
            | InputError::BadWord { flag, .. }
            | InputError::BadNumber { flag, .. }
            | InputError::OffScale { flag, .. },
        ) = &mut self
        {
            *flag = format!("{row} {flag}");
        }
        self
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Input(_) => Exit::Usage,
            Self::Report(_) | Self::History(history::Error::Git { .. }) => Exit::Fault,
            Self::History(
                history::Error::Busy { .. } | history::Error::GitBusy { .. } | history::Error::Moved { .. },
            )
            | Self::Refused(Refusal::ChangedMeanwhile { .. }) => Exit::Busy,
            Self::History(history::Error::ForeignOwner { .. }) => Exit::Forbidden,
            Self::Ledger(_) | Self::Several(_) | Self::History(_) | Self::Refused(_) => Exit::Refused,
        }
    }

    /// The whole text for people: what, where, why, and what to do next.
    pub(crate) fn text(&self, words: &Words, color: bool) -> String {
        match self {
            Self::Several(errors) => {
                let texts = errors.iter().map(|error| one(error, words, color));
                texts.collect::<Vec<_>>().join("\n")
            }
            Self::Ledger(error) => one(error, words, color),
            Self::History(error) => shown(&error.to_string(), error, words, color),
            Self::Report(error) => shown(&error.to_string(), error, words, color),
            Self::Input(error) => shown(&error.to_string(), error, words, color),
            Self::Refused(error) => shown(&error.to_string(), error, words, color),
        }
    }
}

/// One error of the ledger's files, with the line it is about.
fn one(error: &ledger::Error, words: &Words, color: bool) -> String {
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
fn shown<E: Serialize>(name: &str, error: &E, words: &Words, color: bool) -> String {
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
pub(super) fn known(message: Message, name: &str, known: bool) -> Message {
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
        "voice" | "rater" => Some("voice"),
        "from" | "to" => Some("referral-status"),
        _ => None,
    }
}

fn tag<E: Serialize>(error: &E, key: &str) -> String {
    let fields = serde_json::to_value(error).unwrap_or_default();
    fields.get(key).and_then(Json::as_str).unwrap_or("other").to_owned()
}
