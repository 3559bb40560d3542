//! `regie referral update`: the next status, one of the moves there are, and what came of it (PRACTICE 4).

use clap::Args;
use serde::{Deserialize, Serialize};

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger::lookup;
use crate::model::record::Extent;
use crate::model::referral::{
    Feeling, Referral, ReferralEvent, ReferralOutcome, ReferralStatus, RefusalReason,
};
use crate::model::{CaseFile, Date, Fact, Function, Message, RecordId, RecordKind, Slug, vocabulary};
use crate::practice::contest::{by_client, contesting, refusal};
use crate::practice::referral::{independent, is_open};
use crate::report::Tone;

/// `regie referral update CASE REFERRAL`.
#[derive(Args)]
pub(crate) struct Update {
    case: String,
    referral: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

#[derive(Clone)]
struct Asked;

/// What happened to a referral; a status that it has already says nothing new.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Step {
    on: Date,
    by: Slug,
    status: ReferralStatus,
    reason: Option<RefusalReason>,
    service_received: Option<Extent>,
    need_met: Option<Extent>,
    #[serde(default)]
    feelings: Vec<Feeling>,
    #[serde(default)]
    alternatives: Vec<Slug>,
    choice_reason: Option<String>,
    note: Option<String>,
}

/// What can be told without the status moving.
const TOLD: [&str; 6] =
    ["service_received", "need_met", "reason", "feelings", "alternatives", "choice_reason"];

impl Form for Asked {
    type Record = Step;
    const NAME: &'static str = "referral";
    const QUESTIONS: &'static [Question] = &[
        Question::new("status", "status", Kind::Word(vocabulary::words::<ReferralStatus>)).required(),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("reason", "reason", Kind::Word(vocabulary::words::<RefusalReason>)),
        Question::new("service_received", "service-received", Kind::Word(vocabulary::words::<Extent>)),
        Question::new("need_met", "need-met", Kind::Word(vocabulary::words::<Extent>)),
        Question::new("feelings", "feeling", Kind::Words(vocabulary::words::<Feeling>)),
        Question::new("alternatives", "alternative", Kind::Services),
        Question::new("choice_reason", "choice-reason", Kind::Text),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Update) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let known = folder.file.referrals.iter().map(|referral| &referral.id);
    let id = lookup::record(known, RecordKind::Referral, &verb.referral)?;
    let answers = with_status(context, verb, &referral(&folder.file.referrals, &id)?)?;
    let step = gather(context, &Scope::case(&desk, &folder.file), &answers, &verb.ways)?;
    let mut status = step.status;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        let mut referral = referral(&folder.file.referrals, &id)?;
        advance(&mut referral, &step)?;
        status = referral.status;
        notes = remarks(&desk, &folder.file, &referral);
        let mut change = case_change(("referral.update", Function::Linking), &case, Some(&id), &step.by);
        change.reason = Some(vocabulary::word(&status));
        change.edits.push(folder.edit_event(&referral, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("status", vocabulary::fact(&status))], notes)
}

fn referral(known: &[Referral], id: &RecordId) -> Result<Referral, Error> {
    known.iter().find(|referral| referral.id == *id).cloned().ok_or_else(|| {
        let kind = RecordKind::Referral.word().to_owned();
        crate::ledger::Error::NoRecord { word: id.to_string(), kind }.into()
    })
}

/// The answers; who tells anything besides the status leaves it as it is.
fn with_status(context: &Context, verb: &Update, referral: &Referral) -> Result<Answers<Asked>, InputError> {
    let mut answers = verb.answers.clone();
    let given = |field: &str| verb.answers.given.iter().any(|(question, _)| question.field == field);
    let told = TOLD.iter().any(|field| given(field));
    let other_way = context.interactive || verb.ways.edit || verb.ways.from.is_some();
    if told {
        answers.usually("status", &referral.status, &verb.ways);
    } else if !given("status") && !other_way {
        let flags = format!("--status, {}", TOLD.map(flag).join(", "));
        return Err(InputError::MissingFlags { flags });
    }
    Ok(answers)
}

fn flag(field: &str) -> String {
    let question = Asked::QUESTIONS.iter().find(|question| question.field == field);
    question.map(|question| format!("--{}", question.flag)).unwrap_or_default()
}

/// Brings the referral to its next status, and what else was told of it up to date.
fn advance(referral: &mut Referral, step: &Step) -> Result<(), Error> {
    let outcome = step.service_received.is_some() || step.need_met.is_some();
    let weighed = weigh(referral, step);
    let explained = step.status == referral.status && explain(referral, step);
    let moved = step.status != referral.status || !(outcome || weighed || explained);
    if moved {
        let allowed = referral.status.moves();
        if !allowed.contains(&step.status) {
            return Err(Refusal::MoveNotAllowed {
                record: referral.id.to_string(),
                from: vocabulary::word(&referral.status),
                to: vocabulary::word(&step.status),
                allowed: allowed.iter().map(vocabulary::word).collect::<Vec<_>>().join(", "),
            }
            .into());
        }
        referral.status = step.status;
        let Step { on, status, by, reason, note, .. } = step.clone();
        referral.events.push(ReferralEvent { on, status, by, reason, note });
    }
    if outcome {
        take_outcome(referral, step, moved)?;
    } else if let Some(note) = step.note.as_ref().filter(|_| !moved) {
        let known = referral.note.take().map(|known| format!("{known}\n{note}"));
        referral.note = Some(known.unwrap_or_else(|| note.clone()));
    }
    Ok(())
}

/// Writes down why, with what happened last. Whether a reason was told.
fn explain(referral: &mut Referral, step: &Step) -> bool {
    let status = referral.status;
    let last = referral.events.last_mut().filter(|event| event.status == status);
    match (last, step.reason) {
        (Some(event), Some(reason)) if is_explained(status) => {
            event.reason = Some(reason);
            true
        }
        _ => false,
    }
}

/// Whether a reason is asked in this status: help does not come, has stopped or broke off.
fn is_explained(status: ReferralStatus) -> bool {
    use ReferralStatus::{Cancelled, Failed, OnHold, Rejected};
    matches!(status, Rejected | Cancelled | Failed | OnHold)
}

/// Writes down feelings and alternatives besides those that are there, and why this service. Whether anything was told.
fn weigh(referral: &mut Referral, step: &Step) -> bool {
    for feeling in &step.feelings {
        if !referral.feelings.contains(feeling) {
            referral.feelings.push(*feeling);
        }
    }
    for service in &step.alternatives {
        if !referral.alternatives.contains(service) {
            referral.alternatives.push(service.clone());
        }
    }
    if step.choice_reason.is_some() {
        referral.choice_reason.clone_from(&step.choice_reason);
    }
    !step.feelings.is_empty() || !step.alternatives.is_empty() || step.choice_reason.is_some()
}

/// What the new standing asks for: a reason and a plea after a refusal (CARDS 2.9), an outcome after help.
fn remarks(desk: &Desk, file: &CaseFile, referral: &Referral) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    let mut note = |id: &str| {
        let id = Message::new(id).with("referral", Fact::Id(referral.id.to_string()));
        notes.push((Tone::Attention, id.with("service", Fact::Id(referral.service.to_string()))));
    };
    let reason = refusal(referral).map(|event| event.reason);
    if reason == Some(None) {
        note("note-refusal-without-reason");
    }
    if reason.is_some() && !by_client(referral) && contesting(file, &referral.id).is_empty() {
        note("note-refusal-contest");
    }
    let ended = matches!(referral.status, ReferralStatus::Completed | ReferralStatus::Failed);
    if ended && referral.outcome.is_none() {
        note("note-outcome-wanted");
    }
    if is_open(referral.status) && !independent(referral, &desk.office) {
        note("note-own-organisation");
    }
    notes
}

/// Writes down what came of it: both questions the first time, so that nothing is filled in that nobody said.
fn take_outcome(referral: &mut Referral, step: &Step, moved: bool) -> Result<(), InputError> {
    let old = referral.outcome.clone();
    let wanted = |flag: &str| InputError::MissingFlags { flags: flag.to_owned() };
    let service_received = step.service_received.or(old.as_ref().map(|old| old.service_received));
    let need_met = step.need_met.or(old.as_ref().map(|old| old.need_met));
    let note = step.note.clone().filter(|_| !moved).or_else(|| old.and_then(|old| old.note));
    referral.outcome = Some(ReferralOutcome {
        service_received: service_received.ok_or_else(|| wanted("--service-received"))?,
        need_met: need_met.ok_or_else(|| wanted("--need-met"))?,
        note,
    });
    Ok(())
}
