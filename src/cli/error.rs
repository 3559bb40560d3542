//! What a command refuses, in words, and the exit codes.

mod exit;
mod told;

use serde::Serialize;

pub(crate) use self::exit::Exit;
pub(super) use self::told::{explained, explained_of_git, known};
use self::told::{one, shown};
use super::assessment::Unfit;
use super::import::ImportError;
use crate::i18n::Words;
use crate::{history, ledger, report};

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
    /// What an assessment cannot hold.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// What cannot be taken in.
    #[error(transparent)]
    Import(#[from] ImportError),
}

/// What was typed and cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case", tag = "error")]
pub(crate) enum InputError {
    /// Fields that must be there, by their flags.
    #[error("missing-flags")]
    MissingFlags { flags: String },
    /// Nothing was said to change.
    #[error("nothing-said")]
    NothingSaid { flags: String },
    /// Nothing was said to look for.
    #[error("no-criterion")]
    NoCriterion { flags: String },
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
    /// Not something that a report can be told by.
    #[error("bad-dimension")]
    BadDimension { report: String, word: String, known: String },
    /// A report for others, told case by case.
    #[error("names-cases")]
    NamesCases { report: String },
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
    /// Not a code of functioning.
    #[error("bad-code")]
    BadCode { flag: String, text: String, fault: String },
    /// Somebody whom this cannot be about.
    #[error("outside-circle")]
    OutsideCircle { flag: String, who: String, circle: &'static str },
    /// Not a slug or handle.
    #[error("bad-slug")]
    BadSlug { flag: String, text: String },
    /// Not a mail address.
    #[error("bad-mail")]
    BadMail { text: String },
    /// Not a public key.
    #[error("bad-signing-key")]
    BadSigningKey { text: String },
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
    /// A format that only other commands have.
    #[error("format-elsewhere")]
    FormatElsewhere { format: String, commands: String },
    /// Mail without an address to send it to.
    #[error("no-address")]
    NoAddress { who: String },
    /// `--open` with a format that is no page.
    #[error("no-page")]
    NoPage { format: String },
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
    /// A version of the feedback form that there never was.
    #[error("no-such-form")]
    NoSuchForm { form: String },
    /// A question that the feedback form does not ask.
    #[error("no-such-item")]
    NoSuchItem { item: String, known: String },
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
    /// No plan yet at that moment.
    #[error("no-plan-then")]
    NoPlanThen { case: String, on: String, commit: String },
    /// No version of the plan has this number.
    #[error("no-version")]
    NoVersion { version: u32, known: String },
    /// Nobody approved any content of the plan yet.
    #[error("nothing-approved")]
    NothingApproved { case: String },
    /// A version was decided on and no commit holds it.
    #[error("version-lost")]
    VersionLost { version: u32, on: String },
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
    /// A command that keeps something, on the ledger as it was.
    #[error("past-is-kept")]
    PastIsKept { at: String },
    /// No command of somebody is left to take back.
    #[error("nothing-to-undo")]
    NothingToUndo { who: String },
    /// Nothing that somebody took back is left to give again.
    #[error("nothing-to-redo")]
    NothingToRedo { who: String },
    /// The commit that the ledger began with.
    #[error("undo-first")]
    UndoFirst { commit: String },
    /// A merge has two sides, and no one says which of them to take back.
    #[error("undo-merge")]
    UndoMerge { commit: String },
    /// A commit that is taken back already.
    #[error("already-undone")]
    AlreadyUndone { commit: String },
    /// A commit of another branch.
    #[error("not-of-this-history")]
    NotOfThisHistory { commit: String },
    /// Nothing of what a commit did is left.
    #[error("nothing-left")]
    NothingLeft { commit: String },
    /// Later commits touched the same fields.
    #[error("touched-since")]
    TouchedSince { commit: String, later: String, count: usize },
    /// References that would point at nothing.
    #[error("would-dangle")]
    WouldDangle { count: usize },
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
    /// A decision of a conference that is to become an action and serves no goal; its number, from 1.
    #[error("decision-without-goal")]
    DecisionWithoutGoal { decision: usize },
    /// A signal that gives somebody away.
    #[error("signal-names")]
    SignalNames { case: String },
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
    /// No browser can be started.
    #[error("no-browser")]
    NoBrowser { path: String },
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
            | InputError::OffScale { flag, .. }
            | InputError::BadCode { flag, .. },
        ) = &mut self
        {
            *flag = format!("{row} {flag}");
        }
        self
    }

    /// The exit code.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Input(_) | Self::Report(report::Error::NoPicture { .. }) => Exit::Usage,
            Self::Unfit(error) => error.exit(),
            Self::Import(error) => error.exit(),
            Self::Report(_) | Self::History(history::Error::Git { .. }) => Exit::Fault,
            Self::History(
                history::Error::Busy { .. }
                | history::Error::GitBusy { .. }
                | history::Error::Moved { .. }
                | history::Error::Offline { .. }
                | history::Error::Crowded { .. },
            )
            | Self::Refused(Refusal::ChangedMeanwhile { .. }) => Exit::Busy,
            Self::History(history::Error::ForeignOwner { .. } | history::Error::RemoteDenied { .. }) => {
                Exit::Forbidden
            }
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
            Self::History(error @ history::Error::Unreadable { records }) => {
                let texts = records.iter().map(|record| one(record, words, color));
                let whole = shown(&error.to_string(), error, words, color);
                std::iter::once(whole).chain(texts).collect::<Vec<_>>().join("\n")
            }
            Self::History(error) => shown(&error.to_string(), error, words, color),
            Self::Report(error) => shown(&error.to_string(), error, words, color),
            Self::Input(error) => shown(&error.to_string(), error, words, color),
            Self::Refused(error) => shown(&error.to_string(), error, words, color),
            Self::Unfit(error) => shown(&error.to_string(), error, words, color),
            Self::Import(error) => shown(&error.to_string(), error, words, color),
        }
    }
}
