//! `regie consent list [CASE]`: all of one case, or what still holds or has run out in the open cases.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::model::case::CaseStatus;
use crate::practice::consent::{ConsentState, state};
use crate::practice::profile::in_force;
use crate::report::view::{ConsentRow, Consents, Names};

/// `regie consent list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
    /// Those withdrawn and those of closed cases too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let everything = verb.all || verb.case.is_some();
    let wanted = folders.iter().filter(|one| everything || one.file.case.status == CaseStatus::Open);
    let rows = wanted.flat_map(|folder| rows(context, &desk, &folder.file, everything)).collect();
    context.show(&Consents { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}

fn rows(context: &Context, desk: &Desk, file: &CaseFile, everything: bool) -> Vec<ConsentRow> {
    let Some(profile) = in_force(&desk.office.profiles, context.today) else { return Vec::new() };
    let names = Names::new(&desk.office, file);
    file.consents
        .iter()
        .map(|consent| (consent, state(consent, profile, context.today)))
        .filter(|(_, state)| everything || *state != ConsentState::Withdrawn)
        .map(|(consent, state)| ConsentRow::new(file, consent, state, &names))
        .collect()
}
