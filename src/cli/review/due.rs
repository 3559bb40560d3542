//! `regie review due`: overdue, due, upcoming; each with the day it was counted from (SAM 2.4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::dates;
use crate::model::profile::Profile;
use crate::model::{CaseFile, Slug};
use crate::practice::profile::in_force;
use crate::practice::responsible::responsibles;
use crate::practice::schedule::{self, DueState};
use crate::report::view::{ReviewDueRow, ReviewsDue};

/// `regie review due`.
#[derive(Args, Default)]
pub(crate) struct Due {
    /// Days ahead; the profile's notice unless said otherwise.
    #[arg(long)]
    within: Option<String>,
    /// Only cases of whoever is at work.
    #[arg(long, conflicts_with = "by")]
    mine: bool,
    /// Only cases of this practitioner.
    #[arg(long)]
    by: Option<String>,
    /// End with 1 when a review is overdue.
    #[arg(long)]
    fail: bool,
    /// Names in a calendar too.
    #[arg(long)]
    with_names: bool,
}

pub(super) fn run(context: &Context, verb: &Due) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let within = within(context, verb)?;
    let whose = whose(&desk, verb)?;
    let (folders, broken) = desk.cases()?;
    let profile = in_force(&desk.office.profiles, context.today);
    let counted = folders.iter().filter_map(|folder| row(context, &folder.file, profile?));
    let notice = within.or(profile.map(|profile| profile.review_notice_days)).unwrap_or_default();
    let wanted = |row: &ReviewDueRow| {
        row.due.days <= notice && whose.as_ref().is_none_or(|whose| row.case_managers.contains(whose))
    };
    let mut rows: Vec<ReviewDueRow> = counted.filter(wanted).collect();
    rows.sort_by(|one, other| (one.due.due, &one.due.case).cmp(&(other.due.due, &other.due.case)));
    let overdue = rows.iter().any(|row| row.due.state == DueState::Overdue);
    let filter = whose.map(|whose| format!("--by {whose}")).into_iter().collect();
    let view = ReviewsDue { rows, notice, day: context.today, named: verb.with_names };
    context.show(&view, &desk.stamp(context, filter, false))?;
    let exit = told(context, &broken);
    Ok(if verb.fail && overdue { Exit::Attention } else { exit })
}

fn row(context: &Context, file: &CaseFile, profile: &Profile) -> Option<ReviewDueRow> {
    let due = schedule::due(file, profile, context.today)?;
    let client = file.case.client.name.clone();
    Some(ReviewDueRow { client, due, case_managers: responsibles(file, context.today) })
}

fn within(context: &Context, verb: &Due) -> Result<Option<i64>, Error> {
    let Some(text) = &verb.within else { return Ok(None) };
    let days = dates::span(text, context.today);
    Ok(Some(days.ok_or_else(|| InputError::BadSpan { text: text.clone() })?))
}

fn whose(desk: &Desk, verb: &Due) -> Result<Option<Slug>, Error> {
    match &verb.by {
        Some(word) => desk.member(word).map(Some),
        None if verb.mine => desk.actor().map(Some),
        None => Ok(None),
    }
}
