//! `regie review list [CASE]`: reviews that were held, and whether that was on time.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::CaseFile;
use crate::practice::evaluation::reviews_held;
use crate::practice::profile::in_force;
use crate::report::view::{ReviewRow, Reviews};

/// `regie review list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let mut rows: Vec<ReviewRow> =
        folders.iter().flat_map(|folder| rows(context, &desk, &folder.file)).collect();
    rows.sort_by(|one, other| (one.on, &one.id).cmp(&(other.on, &other.id)));
    context.show(&Reviews { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}

fn rows(context: &Context, desk: &Desk, file: &CaseFile) -> Vec<ReviewRow> {
    let Some(profile) = in_force(&desk.office.profiles, context.today) else { return Vec::new() };
    let last = file.reviews.iter().map(|review| review.on).max().unwrap_or(context.today);
    let held = reviews_held(file, profile, last.max(context.today)).held;
    let pairs = held.iter().filter_map(|held| {
        let review = file.reviews.iter().find(|review| review.id == held.review)?;
        Some(ReviewRow::new(file, review, held))
    });
    pairs.collect()
}
