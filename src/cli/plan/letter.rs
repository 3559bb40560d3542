//! `regie plan letter CASE`: the plan in plain words for the client, to read and sign.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::report::view::PlanLetter;

/// `regie plan letter CASE`.
#[derive(Args)]
pub(crate) struct Letter {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Letter) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let plan = super::plan(&folder)?;
    let view = PlanLetter::new(&folder.file, &plan, &desk.office, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
