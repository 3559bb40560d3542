//! `regie referral update`: the next status, one of the moves there are, and what came of it (PRACTICE 4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::by;
use crate::cli::input::dates::{self, Toward};
use crate::cli::options::word;
use crate::ledger::lookup;
use crate::model::record::Extent;
use crate::model::referral::{Referral, ReferralEvent, ReferralOutcome, ReferralStatus, RefusalReason};
use crate::model::{Function, RecordKind, vocabulary};
use crate::practice::referral::moves;

/// `regie referral update CASE REFERRAL`.
#[derive(Args)]
pub(crate) struct Update {
    case: String,
    referral: String,
    /// The new status.
    #[arg(long, value_parser = word::<ReferralStatus>)]
    status: Option<ReferralStatus>,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    by: Option<String>,
    #[arg(long, value_parser = word::<RefusalReason>)]
    reason: Option<RefusalReason>,
    #[arg(long)]
    note: Option<String>,
    #[arg(long, value_parser = word::<Extent>)]
    service_received: Option<Extent>,
    #[arg(long, value_parser = word::<Extent>)]
    need_met: Option<Extent>,
}

pub(super) fn run(context: &Context, verb: &Update) -> Result<Exit, Error> {
    if verb.status.is_none() && verb.service_received.is_none() && verb.need_met.is_none() {
        let flags = "--status, --service-received, --need-met".to_owned();
        return Err(InputError::MissingFlags { flags }.into());
    }
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let known = folder.file.referrals.iter().map(|referral| &referral.id);
    let id = lookup::record(known, RecordKind::Referral, &verb.referral)?;
    let event = event(context, &desk, verb)?;
    let mut status = ReferralStatus::default();
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        let found = folder.file.referrals.iter().find(|referral| referral.id == id).cloned();
        let Some(mut referral) = found else {
            let kind = RecordKind::Referral.word().to_owned();
            return Err(crate::ledger::Error::NoRecord { word: id.to_string(), kind }.into());
        };
        advance(&mut referral, verb, &event)?;
        status = referral.status;
        let mut change = case_change(("referral.update", Function::Linking), &case, Some(&id), &event.by);
        change.reason = Some(vocabulary::word(&status));
        change.edits.push(folder.edit_event(&referral, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("status", vocabulary::fact(&status))], Vec::new())
}

/// What happened, as it will be written down; its status is put in when the referral is known.
fn event(context: &Context, desk: &Desk, verb: &Update) -> Result<ReferralEvent, Error> {
    let on = match &verb.on {
        Some(text) => dates::parse(text, context.today, Toward::Past)
            .ok_or_else(|| InputError::BadDate { flag: "on".to_owned(), text: text.clone() })?,
        None => context.today,
    };
    let by = by(desk, verb.by.as_deref())?;
    let status = verb.status.unwrap_or_default();
    Ok(ReferralEvent { on, status, by, reason: verb.reason, note: verb.note.clone() })
}

/// Brings the referral to its next status and its outcome up to date.
fn advance(referral: &mut Referral, verb: &Update, event: &ReferralEvent) -> Result<(), Refusal> {
    if let Some(status) = verb.status {
        let allowed = moves(referral.status);
        if !allowed.contains(&status) {
            return Err(Refusal::MoveNotAllowed {
                record: referral.id.to_string(),
                from: vocabulary::word(&referral.status),
                to: vocabulary::word(&status),
                allowed: allowed.iter().map(vocabulary::word).collect::<Vec<_>>().join(", "),
            });
        }
        referral.status = status;
        referral.events.push(event.clone());
    }
    if verb.service_received.is_some() || verb.need_met.is_some() {
        let unknown =
            ReferralOutcome { service_received: Extent::Unknown, need_met: Extent::Unknown, note: None };
        let outcome = referral.outcome.get_or_insert(unknown);
        outcome.service_received = verb.service_received.unwrap_or(outcome.service_received);
        outcome.need_met = verb.need_met.unwrap_or(outcome.need_met);
        if verb.status.is_none() && verb.note.is_some() {
            outcome.note.clone_from(&verb.note);
        }
    }
    Ok(())
}
