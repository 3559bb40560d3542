//! `regie assessment list [CASE]`: of one case, or of all open cases.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::case::CaseStatus;
use crate::report::view::{AssessmentRow, Assessments};

/// `regie assessment list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
    /// Those of closed cases too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let everything = verb.all || verb.case.is_some();
    let files = folders.iter().map(|folder| &folder.file);
    let files = files.filter(|file| everything || file.case.status == CaseStatus::Open);
    let rows =
        files.flat_map(|file| file.assessments.iter().map(|one| AssessmentRow::new(file, one))).collect();
    context.show(&Assessments { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
