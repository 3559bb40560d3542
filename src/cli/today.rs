//! `regie today`, and `regie` alone: what asks for attention, mine first.

use clap::Args;

use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit};
use crate::ledger;
use crate::model::{CaseFile, Date, Slug};
use crate::practice::agenda::agenda;
use crate::report::view::{Agenda, AgendaRow};

/// `regie today`.
#[derive(Args, Default)]
pub(crate) struct Today {
    /// Only mine.
    #[arg(long)]
    mine: bool,
    /// Names in a calendar too.
    #[arg(long)]
    with_names: bool,
}

pub(super) fn run(context: &Context, verb: &Today) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let me = desk.actor().ok();
    let (mut rows, broken) = rows(&desk, me.as_ref(), context.today)?;
    rows.retain(|row| row.mine || !verb.mine);
    let edited = desk.repository().ok().and_then(|repository| repository.edited().ok()).unwrap_or_default();
    let view = Agenda { day: context.today, rows, edited: edited.len(), named: verb.with_names };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}

/// What asks for attention, somebody's own first; and the files that could not be read.
pub(super) fn rows(
    desk: &Desk,
    whose: Option<&Slug>,
    today: Date,
) -> Result<(Vec<AgendaRow>, Vec<ledger::Error>), Error> {
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let mut rows: Vec<AgendaRow> = agenda(&files, &desk.office, today)
        .into_iter()
        .map(|item| {
            let file = files.iter().find(|file| Some(&file.case.id) == item.case.as_ref());
            let mine = whose.is_some_and(|who| item.responsible.contains(who));
            AgendaRow::new(item, mine, file, &desk.office)
        })
        .collect();
    rows.sort_by_key(|row| !row.mine);
    Ok((rows, broken))
}
