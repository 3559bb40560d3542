//! `regie driver merge BASE OURS THEIRS PATH [OUR-SIDE THEIR-SIDE]`: what git starts in a merge of its own; the same
//! merge as `sync`.

use std::path::Path;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};
use crate::history::{self, Repository};
use crate::ledger::merge::{self, Side};
use crate::ledger::{Edit, conflict, layout, outside, pair};
use crate::model::merge::Clash;
use crate::model::{Fact, Message};
use crate::report::{Block, Tone};

/// `regie driver …`.
#[derive(Subcommand)]
pub(crate) enum Driver {
    Merge(Merge),
}

/// `regie driver merge BASE OURS THEIRS PATH [OUR-SIDE THEIR-SIDE]`.
#[derive(Args)]
pub(crate) struct Merge {
    base: String,
    /// The merged record goes here.
    ours: String,
    theirs: String,
    path: String,
    /// What git calls our side; an old git does not say.
    #[arg(allow_hyphen_values = true)]
    our_side: Option<String>,
    #[arg(allow_hyphen_values = true)]
    their_side: Option<String>,
}

pub(super) fn run(context: &Context, noun: Driver) -> Result<Exit, Error> {
    let Driver::Merge(verb) = noun;
    context.present()?;
    // Git starts this in the folder of the repository; the ledger may be below it.
    let place = Path::new(&verb.path);
    let root = place.ancestors().skip(1).find(|folder| folder.join(layout::SETTINGS).exists());
    let below = root.and_then(|root| place.strip_prefix(root).ok()).unwrap_or(place).display().to_string();
    let side = |file: &str| -> Result<Option<Side>, Error> {
        let bytes = outside::read(file)?.into_bytes();
        // What a side does not have is an empty file.
        Ok((!bytes.is_empty()).then(|| Side { path: pair::as_written(&below, &bytes), bytes }))
    };
    let (base, ours, theirs) = (side(&verb.base)?, side(&verb.ours)?, side(&verb.theirs)?);
    let merged = merge::merge(base.as_ref(), ours.as_ref(), theirs.as_ref())?;
    let root = root.filter(|root| !root.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let conflicts = beside(root, &verb, (&below, &merged.clashes))?;
    let bytes = merged.file.map(|file| file.bytes).unwrap_or_default();
    outside::write_bytes(Path::new(&verb.ours), &bytes)?;
    let told = conflicts.iter().map(|edit| {
        let said = Message::new("note-driver-conflict").with("path", Fact::Id(verb.path.clone()));
        Block::Note(Tone::Attention, said.with("conflict", Fact::Id(edit.path.clone())))
    });
    context.remark(&told.collect::<Vec<_>>());
    Ok(if conflicts.is_empty() { Exit::Done } else { Exit::Attention })
}

/// Puts what the two sides do not agree on beside the record, with who gave what as far as git says which commits meet.
fn beside(root: &Path, verb: &Merge, (path, clashes): (&str, &[Clash])) -> Result<Vec<Edit>, Error> {
    if clashes.is_empty() {
        return Ok(Vec::new());
    }
    let repository = Repository::open(root).ok();
    let [ours, theirs] = [&verb.our_side, &verb.their_side].map(|side| side.as_deref().unwrap_or_default());
    let givers = repository.as_ref().map(|known| known.givers(&verb.path, (ours, theirs)));
    let (ours, theirs) = givers.unwrap_or_default();
    let format = layout::format_of(path).unwrap_or_default();
    let conflicts = conflict::edits(path, clashes, (&ours, &theirs), format);
    let put = history::put_beside(root, &conflicts)?;
    repository.map_or(Ok(()), |known| known.remember_beside(&put))?;
    Ok(conflicts)
}
