//! `regie report caseload`: who carries how much (P3 5, 8).

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::caseload::caseload;
use crate::report::view::CaseloadReport;

pub(super) fn run(context: &Context) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let view = CaseloadReport::new(&desk.office, &caseload(&files, &desk.office, context.today));
    context.show(&view, &desk.stamp(context, Vec::new(), true))?;
    Ok(told(context, &broken))
}
