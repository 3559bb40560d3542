//! `regie assessment needs CASE`: the needs of a case as they were last assessed, each part under its whole.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::report::view::CaseNeeds;

/// `regie assessment needs CASE`.
#[derive(Args)]
pub(crate) struct Needs {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Needs) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    context.show(&CaseNeeds::new(&folder.file), &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
