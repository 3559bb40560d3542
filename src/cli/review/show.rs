//! `regie review show CASE REVIEW`: one review whole.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::RecordKind;
use crate::report::view::{Names, ReviewSheet};

/// `regie review show CASE REVIEW`.
#[derive(Args)]
pub(crate) struct Show {
    case: String,
    review: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let id = lookup::record(file.reviews.iter().map(|review| &review.id), RecordKind::Review, &verb.review)?;
    for review in file.reviews.iter().filter(|review| review.id == id) {
        let view = ReviewSheet::new(file, Names::new(&desk.office, file), review.clone());
        context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    }
    Ok(Exit::Done)
}
