//! `regie referral list [CASE]`: of one case, or those still open of all cases.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::profile::in_force;
use crate::practice::referral::{is_open, waiting};
use crate::report::view::{ReferralRow, Referrals};

/// `regie referral list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
    /// Those that have ended too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let everything = verb.all || verb.case.is_some();
    let rows = folders.iter().flat_map(|folder| rows(context, &desk, &folder.file, everything)).collect();
    context.show(&Referrals { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}

fn rows(context: &Context, desk: &Desk, file: &CaseFile, everything: bool) -> Vec<ReferralRow> {
    let profile = in_force(&desk.office.profiles, context.today);
    file.referrals
        .iter()
        .filter(|referral| everything || is_open(referral.status))
        .map(|referral| {
            let waits = profile.and_then(|profile| waiting(referral, profile, context.today));
            ReferralRow::new(file, referral, waits)
        })
        .collect()
}
