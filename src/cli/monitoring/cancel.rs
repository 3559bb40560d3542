//! `regie monitoring cancel CASE CONTACT`: a planned contact that is off, and why.

use clap::Args;

use super::still_planned;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::by;
use crate::ledger::lookup;
use crate::model::{Fact, Function, RecordKind};

/// `regie monitoring cancel CASE CONTACT`.
#[derive(Args)]
pub(crate) struct Cancel {
    case: String,
    contact: String,
    /// Why it is off.
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Cancel) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let known = folder.file.case.planned_contacts.iter().map(|contact| &contact.id);
    let contact = lookup::record(known, RecordKind::PlannedContact, &verb.contact)?;
    let reason = verb.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    let reason = reason.ok_or_else(|| InputError::MissingFlags { flags: "--reason".to_owned() })?;
    let by = by(&desk, verb.by.as_deref())?;
    let keeping = desk.keep(context, || {
        let folder = desk.case(&id)?;
        still_planned(&folder.file, &contact)?;
        let mut case = folder.file.case.clone();
        for one in case.planned_contacts.iter_mut().filter(|one| one.id == contact) {
            one.cancelled = Some(reason.to_owned());
        }
        let mut change = case_change(("monitoring.cancel", Function::Monitoring), &id, Some(&contact), &by);
        change.edits.push(folder.edit_single("case", &case, desk.format())?);
        Ok(change)
    })?;
    let on = folder.file.case.planned_contacts.iter().find(|one| one.id == contact).map(|one| one.on);
    keeping.tell(context, &desk, vec![("on", Fact::Date(on.unwrap_or(context.today)))], Vec::new())
}
