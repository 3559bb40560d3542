//! Later work on the same fields: told commit by commit, and the refusal that follows from it.

use super::take_back::Blocked;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, short};
use crate::cli::error::{Error, Refusal};
use crate::cli::past::{Readings, Subject, logged, related};
use crate::history::{Entry, Filter};
use crate::report::view::{Log, LogItem, RecordChange, View};

/// Tells which later commits touched the same fields, and refuses.
///
/// # Errors
/// When git cannot be read.
pub(super) fn refusal(
    context: &Context,
    desk: &Desk,
    entry: &Entry,
    blocked: &[Blocked],
) -> Result<Error, Error> {
    let later = later(desk, entry, blocked)?;
    let references: Vec<&str> = later
        .iter()
        .filter_map(|item| item.changes.as_ref())
        .flatten()
        .map(|one| one.record.as_str())
        .collect();
    let names = Readings::new(desk)?.names(&references);
    let commits = later.iter().map(|item| short(&item.commit)).collect::<Vec<_>>().join(", ");
    let count = later.len();
    context.remark(&Log { items: later, names }.blocks());
    Ok(Refusal::TouchedSince { commit: short(&entry.id), later: commits, count }.into())
}

/// The commits since then that touched the same fields, newest first, with just those fields.
fn later(desk: &Desk, entry: &Entry, blocked: &[Blocked]) -> Result<Vec<LogItem>, Error> {
    let (repository, readings) = (desk.repository()?, Readings::new(desk)?);
    let mut paths: Vec<String> = blocked.iter().flat_map(|one| one.paths.clone()).collect();
    paths.sort();
    paths.dedup();
    let subject = Subject { paths: paths.clone(), ..Subject::default() };
    let mut items = Vec::new();
    for later in repository.commits(Filter { paths, ..Filter::default() })? {
        let later = later?;
        if later.id == entry.id {
            break;
        }
        let changes = readings.changes(&later.id, &subject)?;
        let changes: Vec<RecordChange> =
            changes.into_iter().filter_map(|one| same_fields(one, blocked)).collect();
        if !changes.is_empty() {
            let item = logged(desk, &later, &subject)?;
            items.push(LogItem { changes: Some(changes), ..item });
        }
    }
    Ok(items)
}

/// What a change did to the fields that stand in the way; none when it did nothing to them.
fn same_fields(mut change: RecordChange, blocked: &[Blocked]) -> Option<RecordChange> {
    let about = |one: &&Blocked| {
        one.reference == change.record
            || (one.reference.ends_with('/') && change.record.starts_with(&one.reference))
    };
    let one = blocked.iter().find(about)?;
    if !one.places.is_empty() {
        change.differences.retain(|other| one.places.iter().any(|place| related(place, &other.place)));
        if change.differences.is_empty() {
            return None;
        }
    }
    Some(change)
}
