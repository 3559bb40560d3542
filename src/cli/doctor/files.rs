//! The ledger's files: what was set up for git and editors, what is not kept yet, what is not settled, and the clock.

use super::{git_refuses, good, note, refuses};
use crate::cli::desk::Desk;
use crate::history::{Filter, Repository};
use crate::ledger::scaffold;
use crate::model::{Date, Fact};
use crate::report::view::{CheckState, Looked};

pub(super) fn looked(desk: &Desk, today: Date) -> Vec<Looked> {
    let mut looked = Vec::new();
    if let Ok(repository) = desk.repository() {
        looked.push(drivers(repository));
        looked.push(attributes(repository));
    }
    looked.push(schemas(desk));
    if let Ok(repository) = desk.repository() {
        looked.push(edits(repository));
    }
    looked.push(conflicts(desk));
    looked.extend(clock(desk, today));
    looked
}

/// Something that `--mend` sets right.
fn mendable(check: &'static str, facts: &[(&str, Fact)]) -> Looked {
    note((check, CheckState::Warning), &format!("doctor-{check}-stale"), facts).then("doctor-mend-next", &[])
}

fn drivers(repository: &Repository) -> Looked {
    if repository.has_drivers() { good("drivers", &[]) } else { mendable("drivers", &[]) }
}

fn attributes(repository: &Repository) -> Looked {
    let idle = repository.idle_attributes();
    if idle.is_empty() {
        good("attributes", &[])
    } else {
        mendable("attributes", &[("count", idle.len().into())])
    }
}

fn schemas(desk: &Desk) -> Looked {
    match scaffold::stale_schemas(&desk.ledger) {
        Err(error) => refuses("schemas", &error),
        Ok(stale) if stale.is_empty() => good("schemas", &[]),
        Ok(stale) => mendable("schemas", &[("count", stale.len().into())]),
    }
}

fn edits(repository: &Repository) -> Looked {
    match repository.edited() {
        Err(error) => git_refuses("edits", &error),
        Ok(edited) if edited.is_empty() => good("edits", &[]),
        Ok(edited) => {
            let facts = [("count", Fact::from(edited.len()))];
            note(("edits", CheckState::Warning), "doctor-edits-open", &facts)
                .then("doctor-edits-open-next", &[])
        }
    }
}

fn conflicts(desk: &Desk) -> Looked {
    let count = desk.office.conflicts.len();
    if count == 0 {
        return good("conflicts", &[]);
    }
    let open = note(("conflicts", CheckState::Error), "doctor-conflicts-open", &[("count", count.into())]);
    open.then("doctor-conflicts-open-next", &[])
}

/// Whether the day on this machine is not before that of the last commit.
fn clock(desk: &Desk, today: Date) -> Option<Looked> {
    let last = desk.repository().ok()?.log(&Filter { limit: Some(1), ..Filter::default() }).ok()?;
    let last = last.first()?.day?;
    let facts = [("today", Fact::from(today)), ("last", Fact::from(last))];
    if last <= today {
        return Some(good("clock", &facts));
    }
    Some(
        note(("clock", CheckState::Warning), "doctor-clock-behind", &facts)
            .then("doctor-clock-behind-next", &facts),
    )
}
