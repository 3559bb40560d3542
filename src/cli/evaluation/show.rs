//! `regie evaluation show CASE EVALUATION`: one evaluation whole.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::{EvaluationSheet, Names};

/// `regie evaluation show CASE EVALUATION`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    evaluation: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let known = file.evaluations.iter().map(|evaluation| &evaluation.id);
    let id = lookup::record(known, RecordKind::Evaluation, &verb.evaluation)?;
    for evaluation in file.evaluations.iter().filter(|evaluation| evaluation.id == id) {
        let view = EvaluationSheet::new(file, Names::new(&desk.office, file), evaluation.clone());
        context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    }
    Ok(Exit::Done)
}
