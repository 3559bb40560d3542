//! `regie intervision show [MEETING]`: one meeting whole, the last one unless another is named.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::IntervisionSheet;

/// `regie intervision show [MEETING]`.
#[derive(Args)]
pub(crate) struct Show {
    meeting: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let all = &desk.office.intervisions;
    let id = match &verb.meeting {
        Some(word) => {
            // The id may be typed as `check` and `edit` tell it.
            let word = word.strip_prefix("intervisions/").unwrap_or(word);
            let known = all.iter().map(|meeting| &meeting.id);
            Some(lookup::record(known, RecordKind::Intervision, word)?)
        }
        None => all.last().map(|meeting| meeting.id.clone()),
    };
    let items = all.iter().filter(|meeting| Some(&meeting.id) == id.as_ref()).cloned().collect();
    let view = IntervisionSheet::new(&desk.office, items);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}
