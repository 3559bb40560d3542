//! `regie report reviews`: held on time, held late, not held (SAM 2.4).

use clap::Args;

use super::period;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::model::{CaseFile, Date, Period};
use crate::practice::punctuality;
use crate::report::view::ReviewReport;

/// `regie report reviews`.
#[derive(Args)]
pub(crate) struct Reviews {
    /// The year of today unless said otherwise.
    #[arg(long)]
    period: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Reviews) -> Result<Exit, Error> {
    let period = period(verb.period.as_deref())?.unwrap_or_else(|| this_year(context.today));
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.cases()?;
    let files: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let reviews = punctuality::reviews(&files, &desk.office, period, context.today);
    let view = ReviewReport::new(&files, reviews, period);
    context.show(&view, &desk.stamp(context, vec![period.to_string()], true))?;
    Ok(told(context, &broken))
}

fn this_year(today: Date) -> Period {
    let first = Date::new(today.year(), 1, 1).unwrap_or(today);
    Period { from: first, until: Date::new(today.year(), 12, 31).unwrap_or(today) }
}
