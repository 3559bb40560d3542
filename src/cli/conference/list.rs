//! `regie conference list [CASE]`: conferences that were held, and how much of what was decided is still open.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::{ConferenceRow, Conferences};

/// `regie conference list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let mut rows: Vec<ConferenceRow> = Vec::new();
    for file in folders.iter().map(|folder| &folder.file) {
        rows.extend(file.conferences.iter().map(|held| ConferenceRow::new(file, held, context.today)));
    }
    rows.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    context.show(&Conferences { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
