//! `regie monitoring list [CASE]`: contacts that were agreed beforehand, the nearest first.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::case::CaseStatus;
use crate::practice::planned::{Planned, PlannedState, planned};
use crate::practice::profile::in_force;
use crate::report::view::{PlannedContactRow, PlannedContacts};

/// `regie monitoring list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
    /// Also those that took place or are off.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let profile = in_force(&desk.office.profiles, context.today);
    let ahead = |one: &Planned| !matches!(one.state, PlannedState::Met | PlannedState::Cancelled);
    let mut rows: Vec<PlannedContactRow> = Vec::new();
    for file in folders.iter().map(|folder| &folder.file) {
        let asks = verb.all || verb.case.is_some() || file.case.status == CaseStatus::Open;
        let all = profile.filter(|_| asks).map(|profile| planned(file, profile, context.today));
        let wanted = all.into_iter().flatten().filter(|one| verb.all || ahead(one));
        rows.extend(wanted.map(|one| PlannedContactRow::new(file, one)));
    }
    rows.sort_by(|one, other| (one.planned.on, &one.case).cmp(&(other.planned.on, &other.case)));
    context.show(&PlannedContacts { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
