//! `regie export fhir FILE`: the records as an HL7 FHIR R4 bundle.

use super::tables::refuse_dry_run;
use super::{Target, taken, written};
use crate::cli::context::Context;
use crate::cli::error::{Error, Exit};
use crate::history::Entry;
use crate::ledger::outside;
use crate::report::export::{self, Origin};

/// The action that makes a ledger.
const INIT: &str = "init";

pub(super) fn run(context: &Context, target: &Target) -> Result<Exit, Error> {
    refuse_dry_run(context)?;
    outside::free(&target.path, target.force)?;
    let taken = taken(context, target)?;
    let origins = origins(&taken.log);
    let text = export::fhir(&taken.office, &taken.cases, &origins, taken.about.named)?;
    outside::write(&target.path, &text)?;
    Ok(written(context, target, &taken))
}

/// The commits from old to new. A bundle that was taken in brought the commits of its own ledger along: they stand in
/// the place of the one that took it in, and of the one that made the ledger when it was made for that.
fn origins(log: &[Entry]) -> Vec<Origin> {
    let mut origins = Vec::new();
    for entry in log.iter().rev() {
        let mut brought = entry.values("Origin").filter_map(Origin::read).peekable();
        if brought.peek().is_some() {
            if origins.iter().all(|origin: &Origin| origin.action == INIT) {
                origins.clear();
            }
            origins.extend(brought);
            continue;
        }
        let Some(action) = entry.value("Action").filter(|action| *action != "import.fhir") else { continue };
        origins.push(Origin {
            commit: entry.id.clone(),
            recorded: entry.when.clone(),
            action: action.to_owned(),
            actor: entry.value("Actor").and_then(|actor| actor.parse().ok()),
            records: entry.values("Record").map(str::to_owned).collect(),
        });
    }
    origins
}
