//! `regie conference show CASE [CONFERENCE]`: one conference whole, the last one unless another is named, and what became
//! of its decisions.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::practice::conference::last;
use crate::report::view::{ConferenceSheet, Names};

/// `regie conference show CASE [CONFERENCE]`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    conference: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let id = match &verb.conference {
        Some(word) => {
            let known = file.conferences.iter().map(|held| &held.id);
            Some(lookup::record(known, RecordKind::Conference, word)?)
        }
        None => last(file).map(|held| held.id.clone()),
    };
    let held = file.conferences.iter().find(|held| Some(&held.id) == id.as_ref());
    let view = ConferenceSheet::new(file, Names::new(&desk.office, file), held, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
