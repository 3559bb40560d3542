//! `regie case list`: the open cases, with who answers for them and when the next review is due.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::case::CaseStatus;
use crate::model::{CaseFile, Party, Slug};
use crate::practice::responsible::holds;
use crate::practice::schedule::due;
use crate::practice::{profile::in_force, responsible::responsibles};
use crate::report::view::{CaseRow, Cases};

/// `regie case list`.
#[derive(Args, Default)]
pub(crate) struct List {
    /// Open and closed ones.
    #[arg(long)]
    all: bool,
    /// Closed ones only.
    #[arg(long, conflicts_with = "all")]
    closed: bool,
    /// Those in which I have a role.
    #[arg(long)]
    mine: bool,
    /// Those in which this practitioner has a role.
    #[arg(long, conflicts_with = "mine")]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let whose = match &verb.by {
        Some(word) => Some(desk.member(word)?),
        None => verb.mine.then(|| desk.actor()).transpose()?,
    };
    let (folders, broken) = desk.cases()?;
    let profile = in_force(&desk.office.profiles, context.today);
    let wanted = folders.iter().map(|folder| &folder.file).filter(|file| {
        let wanted = if verb.closed { CaseStatus::Closed } else { CaseStatus::Open };
        (verb.all || file.case.status == wanted)
            && whose.as_ref().is_none_or(|handle| concerns(context, file, handle))
    });
    let rows = wanted.map(|file| {
        let review = profile.and_then(|profile| due(file, profile, context.today));
        CaseRow::new(file, responsibles(file, context.today), review.as_ref(), context.today)
    });
    let filter = whose.iter().map(ToString::to_string).collect();
    context.show(&Cases { rows: rows.collect() }, &desk.stamp(context, filter, false))?;
    Ok(told(context, &broken))
}

/// Whether somebody has a role in a case today, or had one when it was closed.
fn concerns(context: &Context, file: &CaseFile, handle: &Slug) -> bool {
    let closed = file.case.status != CaseStatus::Open;
    let last = file.case.closings.iter().map(|closing| closing.on).max().filter(|_| closed);
    let on = last.unwrap_or(context.today);
    let theirs = |who: &Party| matches!(who, Party::Team(held) if held == handle);
    file.case.roles.iter().any(|role| theirs(&role.who) && holds(role, on))
}
