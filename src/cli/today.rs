//! `regie today`, and `regie` alone: what asks for attention, mine first.

use clap::Args;

use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::agenda::agenda;
use crate::report::view::{Agenda, AgendaRow};

/// `regie today`.
#[derive(Args, Default)]
pub(crate) struct Today {
    /// Only mine.
    #[arg(long)]
    mine: bool,
}

pub(super) fn run(context: &Context, verb: &Today) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    show(context, &desk, verb.mine)
}

/// Shows the agenda of a ledger.
pub(super) fn show(context: &Context, desk: &Desk, only_mine: bool) -> Result<Exit, Error> {
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let me = desk.actor().ok();
    let items = agenda(&files, &desk.office, context.today);
    let mut rows: Vec<AgendaRow> = items
        .into_iter()
        .map(|item| {
            let file = files.iter().find(|file| Some(&file.case.id) == item.case.as_ref());
            let mine = me.as_ref().is_some_and(|me| item.responsible.contains(me));
            AgendaRow::new(item, mine, file, &desk.office)
        })
        .filter(|row| row.mine || !only_mine)
        .collect();
    rows.sort_by_key(|row| !row.mine);
    let edited = desk.repository().ok().and_then(|repository| repository.edited().ok()).unwrap_or_default();
    let view = Agenda { day: context.today, rows, edited: edited.len() };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
