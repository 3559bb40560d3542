//! `regie status`: where the ledger stands and what was edited by hand.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit};
use super::past::{Subject, logged};
use crate::history::{Edited, Filter};
use crate::model::vocabulary;
use crate::report::view::{EditedFile, Status as StatusView, StatusItem};

/// `regie status`.
#[derive(Args)]
pub(crate) struct Status {}

pub(super) fn run(context: &Context, _: &Status) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let repository = desk.repository()?;
    let last = repository.log(&Filter { from: desk.commit()?, limit: Some(1), ..Filter::default() })?;
    // What was edited by hand now was not then.
    let edited_now = if desk.past().is_some() { Vec::new() } else { repository.edited()? };
    let item = StatusItem {
        folder: desk.ledger.root().display().to_string(),
        branch: repository.branch(),
        actor: desk.actor().ok(),
        last: last.first().map(|entry| logged(&desk, entry, &Subject::default())).transpose()?,
        edited: edited_now.into_iter().map(edited).collect(),
        hindrance: repository.check().err().map(|error| error.to_string()),
    };
    context.show(&StatusView { items: [item] }, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

fn edited(file: Edited) -> EditedFile {
    EditedFile { path: file.path, how: vocabulary::word(&file.how), staged: file.staged }
}
