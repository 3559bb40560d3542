//! `regie journal list [CASE]`: one case whole, or what happened lately in all cases; or the tasks that are open.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::cli::input::day;
use crate::model::case::CaseStatus;
use crate::model::journal::Entry;
use crate::model::{CaseFile, Date};
use crate::practice::profile::in_force;
use crate::practice::task::{self, TaskState};
use crate::report::view::{JournalList, JournalRow, Names, TaskRow, Tasks};

/// Days back that are shown of all cases together.
const LATELY_DAYS: i64 = 14;

/// `regie journal list [CASE]`.
#[derive(Args, Default)]
pub(crate) struct List {
    case: Option<String>,
    /// From this day on.
    #[arg(long)]
    since: Option<String>,
    /// Up to this day.
    #[arg(long)]
    until: Option<String>,
    /// Tasks that are still to be done.
    #[arg(long)]
    tasks: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    if verb.tasks {
        return tasks(context, &desk, verb);
    }
    let lately = (verb.case.is_none() && verb.until.is_none()).then(|| context.today.plus_days(-LATELY_DAYS));
    let since = day(context, "since", verb.since.as_deref())?.or(lately);
    let until = day(context, "until", verb.until.as_deref())?;
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let within = |on: Date| since.is_none_or(|since| since <= on) && until.is_none_or(|until| on <= until);
    let mut rows: Vec<JournalRow> = folders
        .iter()
        .flat_map(|folder| rows(context, &desk, &folder.file))
        .filter(|row| within(row.on))
        .collect();
    rows.sort_by_key(|row| row.on);
    let bounds = [("since", since), ("until", until)];
    let filter = bounds.iter().filter_map(|(name, day)| day.map(|day| format!("--{name} {day}"))).collect();
    let only = folders.first().filter(|_| verb.case.is_some()).map(|folder| &folder.file.case);
    let only = only.map(|case| (case.id.clone(), case.client.name.clone()));
    context.show(&JournalList { rows, only }, &desk.stamp(context, filter, false))?;
    Ok(told(context, &broken))
}

fn rows(context: &Context, desk: &Desk, file: &CaseFile) -> Vec<JournalRow> {
    let profile = |entry: &Entry| in_force(&desk.office.profiles, entry.on);
    let row = |entry: &Entry| JournalRow::new(file, entry, profile(entry), context.today);
    file.journal.iter().map(row).collect()
}

/// The tasks of open cases that nobody has dealt with, the first one due first.
fn tasks(context: &Context, desk: &Desk, verb: &List) -> Result<Exit, Error> {
    let (folders, broken) = desk.chosen(verb.case.as_deref())?;
    let since = day(context, "since", verb.since.as_deref())?;
    let until = day(context, "until", verb.until.as_deref())?;
    let within = |on: Date| since.is_none_or(|since| since <= on) && until.is_none_or(|until| on <= until);
    let wanted = |file: &&CaseFile| verb.case.is_some() || file.case.status == CaseStatus::Open;
    let mut rows: Vec<TaskRow> = Vec::new();
    for file in folders.iter().map(|folder| &folder.file).filter(wanted) {
        let names = Names::new(&desk.office, file);
        let open = task::tasks(file, context.today).into_iter().filter(|task| task.state != TaskState::Done);
        rows.extend(open.filter(|task| within(task.on)).map(|task| TaskRow::new(file, task, &names)));
    }
    rows.sort_by_key(|row| (row.task.due.is_none(), row.task.due, row.task.on));
    context.show(&Tasks { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &broken))
}
