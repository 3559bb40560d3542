//! `regie service show SERVICE`: one service whole, with what the ledger's own referrals say about it (CARDS 2.9).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::experience::with;
use crate::practice::profile::in_force;
use crate::report::view::ServiceSheet;

/// `regie service show SERVICE`.
#[derive(Args)]
pub(crate) struct Show {
    service: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let slug = desk.service(&verb.service)?;
    let holds = in_force(&desk.office.profiles, context.today).map(|profile| profile.waiting_time_days);
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let view = ServiceSheet::new(&desk.office, with(&files, &slug), holds, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &[desk.broken, broken].concat()))
}
