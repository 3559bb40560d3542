//! `regie case show CASE`: a case on one page.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::CaseSheet;

/// `regie case show CASE`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let id = desk.case_id(&verb.case)?;
    // Of a case with a file that cannot be read, the rest is still worth seeing.
    let folder = desk.ledger.case(&id)?;
    let view = CaseSheet::new(&folder.file, &desk.office, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &folder.broken))
}
