//! `regie journal show CASE ENTRY`: one entry whole.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::practice::profile::in_force;
use crate::report::view::{JournalSheet, Names};

/// `regie journal show CASE ENTRY`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    entry: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let id = lookup::record(file.journal.iter().map(|entry| &entry.id), RecordKind::Journal, &verb.entry)?;
    for entry in file.journal.iter().filter(|entry| entry.id == id) {
        let profile = in_force(&desk.office.profiles, entry.on);
        let view =
            JournalSheet::new(file, Names::new(&desk.office, file), entry.clone(), (profile, context.today));
        context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    }
    Ok(Exit::Done)
}
