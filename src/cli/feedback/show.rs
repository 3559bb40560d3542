//! `regie feedback show CASE [FEEDBACK]`: one form as it was filled in, the newest unless said otherwise.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::FeedbackSheet;

/// `regie feedback show CASE [FEEDBACK]`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    feedback: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let mut known = file.feedback.iter().map(|feedback| &feedback.id);
    let id = match &verb.feedback {
        Some(word) => Some(lookup::record(known, RecordKind::Feedback, word)?),
        None => known.next_back().cloned(),
    };
    let found = file.feedback.iter().find(|feedback| Some(&feedback.id) == id.as_ref());
    let view = FeedbackSheet::new(file, &desk.office.settings.profile, found);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
