//! `regie export csv DIR` and `regie export sqlite FILE`: the records as tables.

use super::{Target, taken, written};
use crate::cli::context::Context;
use crate::cli::error::{Error, Exit, InputError};
use crate::ledger::outside;
use crate::report::export::{self, DESCRIPTION};

pub(super) fn csv(context: &Context, target: &Target) -> Result<Exit, Error> {
    refuse_dry_run(context)?;
    let taken = taken(context, target)?;
    let tables = export::tables::tables(&taken.office, &taken.cases);
    let files = export::csv_folder(&tables, &taken.about)?;
    outside::write_folder(&target.path, &files, target.force, is_ours)?;
    Ok(written(context, target, &taken))
}

pub(super) fn sqlite(context: &Context, target: &Target) -> Result<Exit, Error> {
    refuse_dry_run(context)?;
    outside::free(&target.path, target.force)?;
    let taken = taken(context, target)?;
    let tables = export::tables::tables(&taken.office, &taken.cases);
    let bytes = export::sqlite(&tables, &taken.about)?;
    outside::write_bytes(&target.path, &bytes)?;
    Ok(written(context, target, &taken))
}

/// Whether a file in a folder is of an export.
fn is_ours(name: &str) -> bool {
    name == DESCRIPTION || name.rsplit_once('.').is_some_and(|(_, ending)| ending == "csv")
}

/// Nothing is kept in the ledger by an export, so there is nothing to try.
pub(super) fn refuse_dry_run(context: &Context) -> Result<(), Error> {
    if context.dry_run { Err(InputError::NoDryRun {}.into()) } else { Ok(()) }
}
