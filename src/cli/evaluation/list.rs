//! `regie evaluation list [CASE]`: evaluations of one case or of all.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::{EvaluationRow, Evaluations};

/// `regie evaluation list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let files = folders.iter().map(|folder| &folder.file);
    let mut rows: Vec<EvaluationRow> =
        files.flat_map(|file| file.evaluations.iter().map(|one| EvaluationRow::new(file, one))).collect();
    rows.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    context.show(&Evaluations { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
