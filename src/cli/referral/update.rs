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
use crate::model::referral::{Referral, ReferralEvent, ReferralOutcome, ReferralStatus, RefusalReason};
use crate::model::{Date, Function, RecordId, RecordKind, Slug, vocabulary};
use crate::practice::referral::moves;

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
    note: Option<String>,
}

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
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        let mut referral = referral(&folder.file.referrals, &id)?;
        advance(&mut referral, &step)?;
        status = referral.status;
        let mut change = case_change(("referral.update", Function::Linking), &case, Some(&id), &step.by);
        change.reason = Some(vocabulary::word(&status));
        change.edits.push(folder.edit_event(&referral, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("status", vocabulary::fact(&status))], Vec::new())
}

fn referral(known: &[Referral], id: &RecordId) -> Result<Referral, Error> {
    known.iter().find(|referral| referral.id == *id).cloned().ok_or_else(|| {
        let kind = RecordKind::Referral.word().to_owned();
        crate::ledger::Error::NoRecord { word: id.to_string(), kind }.into()
    })
}

/// The answers; who only tells the outcome leaves the status as it is.
fn with_status(context: &Context, verb: &Update, referral: &Referral) -> Result<Answers<Asked>, InputError> {
    let mut answers = verb.answers.clone();
    let given = |field: &str| verb.answers.given.iter().any(|(question, _)| question.field == field);
    let outcome = given("service_received") || given("need_met");
    let other_way = context.interactive || verb.ways.edit || verb.ways.from.is_some();
    if outcome {
        answers.usually("status", &referral.status, &verb.ways);
    } else if !given("status") && !other_way {
        let flags = "--status, --service-received, --need-met".to_owned();
        return Err(InputError::MissingFlags { flags });
    }
    Ok(answers)
}

/// Brings the referral to its next status and its outcome up to date.
fn advance(referral: &mut Referral, step: &Step) -> Result<(), Error> {
    let outcome = step.service_received.is_some() || step.need_met.is_some();
    let moved = step.status != referral.status || !outcome;
    if moved {
        let allowed = moves(referral.status);
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
    }
    Ok(())
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
