//! `regie assessment show CASE [ASSESSMENT]`: one assessment whole, the newest unless said otherwise.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::AssessmentSheet;

/// `regie assessment show CASE [ASSESSMENT]`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    assessment: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let mut known = file.assessments.iter().map(|assessment| &assessment.id);
    let id = match &verb.assessment {
        Some(word) => Some(lookup::record(known, RecordKind::Assessment, word)?),
        None => known.next_back().cloned(),
    };
    let found = file.assessments.iter().find(|assessment| Some(&assessment.id) == id.as_ref());
    context
        .show(&AssessmentSheet::new(file, &desk.office, found), &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
