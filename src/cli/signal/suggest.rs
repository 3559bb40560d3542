//! `regie signal suggest`: what the records themselves point at, counted, and nobody named.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::signal::suggestions;
use crate::report::view::Suggestions;

/// `regie signal suggest`.
#[derive(Args)]
pub(crate) struct Suggest {}

pub(super) fn run(context: &Context, _: &Suggest) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let found = suggestions(&files, &desk.office, context.today);
    context.show(&Suggestions::new(&desk.office, found), &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
