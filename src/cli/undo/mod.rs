//! `regie undo [COMMIT]` and `regie redo`: one command taken back by a new commit, field by field.

mod blocked;
mod choose;
mod dangling;
mod take_back;

use clap::Args;

use self::choose::{last_command, last_undo, named};
use self::take_back::TakeBack;
use super::context::Context;
use super::desk::{Desk, short};
use super::error::{Error, Exit, Refusal};
use super::input::by;
use super::past::Readings;
use crate::history::Entry;
use crate::ledger::Change;
use crate::model::{Fact, Function, Slug, vocabulary};
use crate::report::view::record_changes;

/// `regie undo [COMMIT]`.
#[derive(Args)]
pub(crate) struct Undo {
    /// The commit to take back; the last command of who is at work unless said otherwise.
    commit: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

/// `regie redo`.
#[derive(Args)]
pub(crate) struct Redo {
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn undo(context: &Context, verb: &Undo) -> Result<Exit, Error> {
    context.present()?;
    let desk = Desk::open(context)?;
    let by = by(&desk, verb.by.as_deref())?;
    let entry = match &verb.commit {
        Some(word) => named(&desk, word)?,
        None => last_command(&desk, &by)?,
    };
    taken_back(context, &desk, (&entry, "undo"), &by)
}

pub(super) fn redo(context: &Context, verb: &Redo) -> Result<Exit, Error> {
    context.present()?;
    let desk = Desk::open(context)?;
    let by = by(&desk, verb.by.as_deref())?;
    let entry = last_undo(&desk, &by)?;
    taken_back(context, &desk, (&entry, "redo"), &by)
}

/// Keeps what takes a commit back, and says what became of each record.
fn taken_back(
    context: &Context,
    desk: &Desk,
    (entry, action): (&Entry, &str),
    by: &Slug,
) -> Result<Exit, Error> {
    let mut told = None;
    let keeping = desk.keep(context, || {
        let taken = TakeBack::of(desk, entry)?;
        if !taken.blocked.is_empty() {
            return Err(blocked::refusal(context, desk, entry, &taken.blocked)?);
        }
        if taken.edits.is_empty() {
            return Err(Refusal::NothingLeft { commit: short(&entry.id) }.into());
        }
        dangling::none(context, desk, &taken.edits)?;
        let references: Vec<&str> = taken.changes.iter().map(|one| one.record.as_str()).collect();
        let names = Readings::new(desk)?.names(&references);
        told = Some(record_changes(&taken.changes, &names));
        Ok(change(entry, action, by, taken))
    })?;
    if let Some(blocks) = told {
        context.remark(&blocks);
    }
    let meant = if action == "redo" { &original(desk, entry)? } else { entry };
    let what = meant.value("Action").unwrap_or("git").replace('.', "-");
    let facts = vec![
        ("what", Fact::Word { kind: "action".to_owned(), word: what }),
        ("undone", Fact::Id(short(&meant.id))),
        ("day", meant.day.map_or_else(|| Fact::Text(meant.when.clone()), Fact::Date)),
    ];
    keeping.tell(context, desk, facts, Vec::new())
}

/// The command behind an undo, whatever was taken back and given again in between.
fn original(desk: &Desk, entry: &Entry) -> Result<Entry, Error> {
    let mut entry = entry.clone();
    while let Some(before) = entry.value("Undoes") {
        entry = desk.repository()?.entry(before)?;
    }
    Ok(entry)
}

/// The change that says what it takes back, about the same case and records.
fn change(entry: &Entry, action: &str, by: &Slug, taken: TakeBack) -> Change {
    let function = entry.value("Function").and_then(vocabulary::parse).unwrap_or(Function::Administration);
    let mut change = Change::new(action, function);
    change.case = entry.value("Case").and_then(|case| case.parse().ok());
    change.records = entry.values("Record").map(ToOwned::to_owned).collect();
    change.actor = Some(by.clone());
    change.undoes = Some(entry.id.clone());
    change.edits = taken.edits;
    change
}
