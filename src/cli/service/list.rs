//! `regie service list [--area AREA]`: the directory, with each waiting time and how long ago it was heard.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::cli::options::word;
use crate::model::assessment::Area;
use crate::model::vocabulary;
use crate::practice::profile::in_force;
use crate::report::view::{ServiceRow, Services};

/// `regie service list`.
#[derive(Args, Default)]
pub(crate) struct List {
    /// Only services for this area of life.
    #[arg(long, value_parser = word::<Area>)]
    area: Option<Area>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let holds = in_force(&desk.office.profiles, context.today).map(|profile| profile.waiting_time_days);
    let services = desk.office.services.iter();
    let wanted = services.filter(|service| verb.area.is_none_or(|area| service.areas.contains(&area)));
    let rows = wanted.map(|service| ServiceRow::new(service, holds, context.today)).collect();
    let filter = verb.area.iter().map(|area| context.words.fact(&vocabulary::fact(area))).collect();
    context.show(&Services { rows }, &desk.stamp(context, filter, false))?;
    Ok(told(context, &desk.broken))
}
