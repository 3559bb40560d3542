//! `regie plan versions CASE`: each content that was decided on, by whom, and which one stands.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::practice::plan::versions;
use crate::report::view::PlanVersions;

/// `regie plan versions CASE`.
#[derive(Args)]
pub(crate) struct Versions {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Versions) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let plan = super::plan(&folder)?;
    let profile = super::profile(context, &desk);
    let found = profile.map(|profile| versions(&folder.file, &plan, profile, context.today));
    let view = PlanVersions::new(&folder.file, &plan, &desk.office, found.unwrap_or_default());
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
