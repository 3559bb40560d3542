//! `regie case team CASE [--on DATE]`: the care team, client, network and professionals together (SAM 2.3).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::day;
use crate::model::Date;
use crate::model::case::{Case, CaseStatus};
use crate::practice::care_team::care_team;
use crate::report::view::CareTeam;

/// `regie case team CASE`.
#[derive(Args)]
pub(crate) struct TeamVerb {
    case: String,
    /// The day; today, or the last day of a closed case, unless said otherwise.
    #[arg(long)]
    on: Option<String>,
}

pub(super) fn run(context: &Context, verb: &TeamVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let file = desk.find_case(&verb.case)?.file;
    let on = day(context, "on", verb.on.as_deref())?.or_else(|| last_day(&file.case));
    let on = on.unwrap_or(context.today);
    let view = CareTeam::new(&file, &desk.office, care_team(&file, &desk.office, on), on);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// The last day of a case that is not worked on.
fn last_day(case: &Case) -> Option<Date> {
    let closings = case.closings.iter().filter(|_| case.status != CaseStatus::Open);
    closings.map(|closing| closing.on).max()
}
