//! `regie screening show CASE [SCREENING]`: one screening whole, the newest unless said otherwise.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::ScreeningSheet;

/// `regie screening show CASE [SCREENING]`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    screening: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let mut known = file.screenings.iter().map(|screening| &screening.id);
    let id = match &verb.screening {
        Some(word) => Some(lookup::record(known, RecordKind::Screening, word)?),
        None => known.next_back().cloned(),
    };
    let found = file.screenings.iter().find(|screening| Some(&screening.id) == id.as_ref());
    context.show(&ScreeningSheet::new(file, &desk.office, found), &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
