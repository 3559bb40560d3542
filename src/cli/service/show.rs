//! `regie service show SERVICE`: one service whole.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::practice::profile::in_force;
use crate::report::view::ServiceSheet;

/// `regie service show SERVICE`.
#[derive(Args)]
pub(crate) struct Show {
    service: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let slug = desk.service(&verb.service)?;
    let holds = in_force(&desk.office.profiles, context.today).map(|profile| profile.waiting_time_days);
    let services = desk.office.services.iter().filter(|service| service.slug == slug);
    let view = ServiceSheet::new(services.cloned().collect(), holds, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}
