//! `regie doctor --mend`: what can be set right without harm, and nothing else.

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::Error;
use crate::cli::input;
use crate::history::Repository;
use crate::ledger::{Change, Edit, scaffold};
use crate::model::Function;

/// Schemas and attributes in one commit, the drivers in the settings of this repository; which of the three.
pub(super) fn mend(context: &Context, by: Option<&str>) -> Result<Vec<&'static str>, Error> {
    let desk = Desk::open(context)?;
    let repository = desk.repository()?;
    let mut mended = Vec::new();
    let wanted = edits(&desk, repository)?;
    if !wanted.is_empty() {
        let by = input::by(&desk, by)?;
        desk.keep(context, || {
            let mut change = Change::new("doctor.mend", Function::Administration);
            change.actor = Some(by.clone());
            change.edits = edits(&desk, repository)?;
            Ok(change)
        })?;
        let is_attributes = |edit: &Edit| edit.path == scaffold::ATTRIBUTES_PATH;
        mended.extend(wanted.iter().any(is_attributes).then_some("attributes"));
        mended.extend(wanted.iter().any(|edit| !is_attributes(edit)).then_some("schemas"));
    }
    if !repository.has_drivers() && !context.dry_run {
        repository.install_drivers()?;
        mended.push("drivers");
    }
    Ok(mended)
}

/// The files that are not as they should be, as they are to be.
fn edits(desk: &Desk, repository: &Repository) -> Result<Vec<Edit>, Error> {
    let mut edits = scaffold::stale_schemas(&desk.ledger)?;
    let idle = repository.idle_attributes();
    let there = desk.ledger.text(scaffold::ATTRIBUTES_PATH)?.unwrap_or_default();
    // What stands there already and does not hold is overruled elsewhere: that is not for us to change.
    edits.extend(scaffold::attributes_with(&there, &idle));
    Ok(edits)
}
