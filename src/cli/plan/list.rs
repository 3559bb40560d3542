//! `regie plan`: how the plans of all open cases stand.

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::case::CaseStatus;
use crate::report::view::{PlanRow, Plans};

pub(super) fn run(context: &Context) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let profile = super::profile(context, &desk);
    let open = folders.iter().filter(|folder| folder.file.case.status == CaseStatus::Open);
    let rows = open.map(|folder| PlanRow::new(&folder.file, profile, context.today)).collect();
    context.show(&Plans { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
