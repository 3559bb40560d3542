//! `regie assessment form [CASE]`: a guide for the talk in which needs are found, to print and to write on.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::practice::profile::in_force;
use crate::report::view::InterviewGuide;

/// `regie assessment form [CASE]`.
#[derive(Args)]
pub(crate) struct Form {
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Form) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = verb.case.as_ref().map(|case| desk.find_case(case)).transpose()?;
    let file = folder.as_ref().map(|folder| &folder.file);
    // A ledger has at least one version of its profile.
    let Some(profile) = in_force(&desk.office.profiles, context.today) else { return Ok(Exit::Fault) };
    context.show(&InterviewGuide::new(profile, file), &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
