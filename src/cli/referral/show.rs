//! `regie referral show CASE REFERRAL`: one referral whole, and when it was refused and contested, what followed.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::ReferralSheet;

/// `regie referral show CASE REFERRAL`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    referral: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let known = file.referrals.iter().map(|referral| &referral.id);
    let id = lookup::record(known, RecordKind::Referral, &verb.referral)?;
    let sheets = file.referrals.iter().filter(|referral| referral.id == id);
    let view = ReferralSheet::new(file, &desk.office, sheets.cloned().collect());
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
