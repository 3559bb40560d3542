//! `regie report referrals`: what came of referrals, service by service (CARDS 2.9).

use clap::Args;

use super::period;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::experience::{altogether, by_service};
use crate::report::view::ReferralReport;

/// `regie report referrals`.
#[derive(Args)]
pub(crate) struct Referrals {
    /// Only referrals asked in this period.
    #[arg(long)]
    period: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Referrals) -> Result<Exit, Error> {
    let period = period(verb.period.as_deref())?;
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let view = ReferralReport::new(&desk.office, altogether(&files, period), by_service(&files, period));
    let filter = period.map(|period| period.to_string()).into_iter().collect();
    context.show(&view, &desk.stamp(context, filter, true))?;
    Ok(told(context, &broken))
}
