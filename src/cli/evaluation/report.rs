//! `regie evaluation report CASE`: what came of it all, to hand to the client and to a supervisor.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError};
use crate::practice::evaluation;
use crate::practice::profile::in_force;
use crate::report::view::{CaseReport, Names};

/// `regie evaluation report CASE`.
#[derive(Args)]
pub(crate) struct Report {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Report) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let name = desk.office.settings.profile.to_string();
    let profile = in_force(&desk.office.profiles, context.today)
        .ok_or(InputError::NoProfile { name, known: String::new() })?;
    let report = evaluation::report(file, profile, context.today);
    let view = CaseReport::new(file, Names::new(&desk.office, file), report);
    let view = view.with_pictures(file, &desk.office, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), true))?;
    Ok(Exit::Done)
}
