//! `regie plan show CASE`: the plan whole, as people read and sign it.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::report::view::PlanSheet;

/// `regie plan show CASE`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let plan = super::plan(&folder)?;
    let view = PlanSheet::new(&folder.file, &plan, &desk.office, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
