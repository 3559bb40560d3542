//! `regie consent withdraw CASE CONSENT`: the client takes it back, also after the case was closed.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::{by, day};
use crate::ledger::lookup;
use crate::model::consent::{Consent, Withdrawal};
use crate::model::{CaseFile, Fact, Function, RecordId, RecordKind};

/// `regie consent withdraw CASE CONSENT`.
#[derive(Args)]
pub(crate) struct Withdraw {
    case: String,
    consent: String,
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    by: Option<String>,
    /// Why, when the client wants to say.
    #[arg(long)]
    reason: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Withdraw) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let known = folder.file.consents.iter().map(|consent| &consent.id);
    let id = lookup::record(known, RecordKind::Consent, &verb.consent)?;
    let on = day(context, "on", verb.on.as_deref())?.unwrap_or(context.today);
    let withdrawal = Withdrawal { on, by: by(&desk, verb.by.as_deref())?, reason: verb.reason.clone() };
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        let mut consent = standing(&folder.file, &id)?;
        consent.withdrawn = Some(withdrawal.clone());
        let mut change =
            case_change(("consent.withdraw", Function::Linking), &case, Some(&id), &withdrawal.by);
        change.edits.push(folder.edit_event(&consent, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("on", Fact::Date(on))], Vec::new())
}

/// The consent as it stands; one that was withdrawn stays so.
fn standing(file: &CaseFile, id: &RecordId) -> Result<Consent, Error> {
    match file.consents.iter().find(|consent| consent.id == *id) {
        None => {
            let kind = RecordKind::Consent.word().to_owned();
            Err(crate::ledger::Error::NoRecord { word: id.to_string(), kind }.into())
        }
        Some(Consent { withdrawn: Some(_), .. }) => {
            Err(Refusal::AlreadyWithdrawn { record: id.to_string() }.into())
        }
        Some(consent) => Ok(consent.clone()),
    }
}
