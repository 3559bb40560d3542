//! `regie monitoring show CASE`: the six kinds, promised against given, contact, what was planned, what is still to be done.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::practice::monitoring::monitoring;
use crate::practice::profile::in_force;
use crate::report::view::{MonitoringSheet, Names};

/// `regie monitoring show CASE`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let seen = in_force(&desk.office.profiles, context.today)
        .map(|profile| monitoring(file, profile, context.today))
        .into_iter()
        .collect();
    let view = MonitoringSheet::new(file, Names::new(&desk.office, file), seen);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
