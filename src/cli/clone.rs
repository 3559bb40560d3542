//! `regie clone ADDRESS [DIR]`: a ledger from elsewhere on this machine, and what to do first.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit, InputError};
use super::past;
use crate::history::Repository;
use crate::ledger::{Ledger, outside};
use crate::model::{Fact, Message};
use crate::report::Tone;
use crate::report::view::{Outcome, OutcomeItem};

/// `regie clone ADDRESS [DIR]`.
#[derive(Args)]
pub(crate) struct Clone {
    address: String,
    folder: Option<PathBuf>,
}

pub(super) fn run(context: &Context, verb: &Clone) -> Result<Exit, Error> {
    context.present()?;
    let here = std::path::absolute(".").unwrap_or_else(|_| PathBuf::from("."));
    let folder = match &verb.folder {
        Some(folder) => folder.clone(),
        None => Repository::folder_for(&verb.address, &here)?,
    };
    if context.dry_run {
        return Err(InputError::NoDryRun {}.into());
    }
    let made = !folder.exists();
    outside::new_folder(&folder)?;
    let cloned = Repository::clone_from(&verb.address, &here, &folder, &mut |_| {});
    if cloned.is_err() && made {
        outside::forget_folder(&folder);
    }
    let (repository, synced) = cloned?;
    let desk = Desk::with(Ledger::find(&folder)?, repository)?;
    let people: BTreeSet<String> =
        synced.incoming.iter().map(|moved| past::doer(&desk, &moved.entry)).collect();
    let done = Message::new("done-clone")
        .with("folder", Fact::Id(folder.display().to_string()))
        .with("count", synced.incoming.len())
        .with("people", people.len());
    let item = OutcomeItem {
        action: "clone".to_owned(),
        commit: synced.commit,
        paths: synced.paths,
        ..OutcomeItem::default()
    };
    let outcome = next(&desk, &folder)
        .into_iter()
        .fold(Outcome::new(done, item), |outcome, (tone, note)| outcome.with_note(tone, note));
    if !context.output.quiet || context.output.format.is_some() {
        context.show(&outcome, &desk.stamp(context, Vec::new(), false))?;
    }
    Ok(Exit::Done)
}

/// Who one is here, or how to become somebody; then how to go on.
fn next(desk: &Desk, folder: &Path) -> Vec<(Tone, Message)> {
    let mail = desk.repository().ok().and_then(Repository::mail);
    let who = match (mail, desk.actor()) {
        (None, _) => (Tone::Attention, Message::new("note-clone-no-identity")),
        (Some(_), Ok(handle)) => {
            (Tone::Plain, Message::new("note-clone-you").with("handle", Fact::Id(handle.to_string())))
        }
        (Some(mail), Err(_)) => {
            (Tone::Attention, Message::new("note-clone-no-handle").with("mail", Fact::Id(mail)))
        }
    };
    let go_on = Message::new("note-clone-next").with("folder", Fact::Id(folder.display().to_string()));
    vec![who, (Tone::Plain, go_on)]
}
