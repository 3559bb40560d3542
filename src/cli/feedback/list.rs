//! `regie feedback list [CASE]`: of one case, or of all cases, closed ones too: feedback comes at the end.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::{FeedbackRow, Feedbacks};

/// `regie feedback list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let profile = &desk.office.settings.profile;
    let files = folders.iter().map(|folder| &folder.file);
    let rows = files.flat_map(|file| file.feedback.iter().map(|one| FeedbackRow::new(file, profile, one)));
    context.show(&Feedbacks { rows: rows.collect() }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
