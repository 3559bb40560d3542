//! `regie resolve [NAME] [--take ours|theirs|base|VALUE]`: which of two values holds.

use std::collections::BTreeMap;

use clap::Args;
use serde_json::Value as Json;

use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit, Refusal};
use super::input::{ask, by};
use crate::ledger::conflict::typed;
use crate::ledger::layout::stem;
use crate::ledger::read::Stored;
use crate::ledger::{self, Change, kind, schema};
use crate::model::conflict::Conflict;
use crate::model::{CaseFile, Fact, Function, Message, Slug};
use crate::report::view::{Conflicts, called};
use crate::report::{Tone, View};

/// `regie resolve [NAME]`.
#[derive(Args)]
pub(crate) struct Resolve {
    name: Option<String>,
    /// Which value holds.
    #[arg(long, allow_hyphen_values = true)]
    take: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Resolve) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let shelf = desk.ledger.conflicts();
    let chosen = chosen(shelf.files, verb)?;
    if let Some(take) = &verb.take {
        let [one] = chosen.as_slice() else {
            return Err(unclear(verb, &chosen).into());
        };
        let by = by(&desk, verb.by.as_deref())?;
        return settle(context, &desk, (one, take), &by);
    }
    if !context.interactive || chosen.is_empty() || context.output.format.is_some() {
        context.show(&view(&desk, &chosen), &desk.stamp(context, Vec::new(), false))?;
        return Ok(told(context, &shelf.broken));
    }
    let by = by(&desk, verb.by.as_deref())?;
    for one in &chosen {
        if let Some(take) = asked(context, &desk, one)? {
            settle(context, &desk, (one, take), &by)?;
        }
    }
    Ok(told(context, &shelf.broken))
}

/// The conflicts that a word means: one by its name or the beginning of it, those of a case; all without a word.
fn chosen(all: Vec<Stored<Conflict>>, verb: &Resolve) -> Result<Vec<Stored<Conflict>>, ledger::Error> {
    let Some(word) = &verb.name else { return Ok(all) };
    let known = names(&all);
    let means = |one: &Stored<Conflict>| name(one).starts_with(word.as_str());
    let found: Vec<Stored<Conflict>> = all.into_iter().filter(means).collect();
    if found.is_empty() {
        return Err(ledger::Error::NoConflict { word: word.clone(), known });
    }
    let exact = found.iter().find(|one| name(one) == *word).cloned();
    Ok(exact.map_or(found, |one| vec![one]))
}

/// A value is taken for one conflict at a time.
fn unclear(verb: &Resolve, chosen: &[Stored<Conflict>]) -> ledger::Error {
    let word = verb.name.clone().unwrap_or_default();
    if chosen.is_empty() {
        return ledger::Error::NoConflict { word, known: "–".to_owned() };
    }
    ledger::Error::Ambiguous { word, candidates: names(chosen) }
}

/// Shows a conflict and asks which value holds; `None` leaves it for later.
fn asked(context: &Context, desk: &Desk, one: &Stored<Conflict>) -> Result<Option<&'static str>, Error> {
    context.remark(&view(desk, std::slice::from_ref(one)).blocks());
    let ways = [Some("ours"), Some("theirs"), Some("base"), None];
    let labels = ["resolve-ours", "resolve-theirs", "resolve-base", "resolve-later"];
    let labels: Vec<String> = labels.iter().map(|label| context.words.say(label)).collect();
    let way = ask::choose(context, &Message::new("resolve-ask"), &labels)?;
    Ok(ways.get(way).copied().flatten())
}

/// Puts the value in its place and the conflict away, in one commit.
fn settle(
    context: &Context,
    desk: &Desk,
    (one, take): (&Stored<Conflict>, &str),
    by: &Slug,
) -> Result<Exit, Error> {
    let keeping = desk.keep(context, || {
        let now = desk.ledger.conflicts().files.into_iter().find(|now| name(now) == name(one));
        let now = now.filter(|now| now.record == one.record);
        let now = now.ok_or_else(|| Refusal::ChangedMeanwhile { record: name(one).to_owned() })?;
        let value = value(&now.record, take);
        let path = format!("{}.toml", now.record.file);
        let function = kind::function(&path).unwrap_or(Function::Administration);
        let mut change = Change::new("conflict.resolve", function);
        change.case.clone_from(&now.record.case);
        change.records = [&path, &now.path].into_iter().filter_map(|path| kind::trailer(path)).collect();
        change.actor = Some(by.clone());
        change.edits = desk.ledger.settle(&now, value.as_ref())?;
        Ok(change)
    })?;
    let left = desk.ledger.conflicts().files.len();
    let more = Message::new("resolve-left").with("count", left);
    let notes = if left > 0 && !context.dry_run { vec![(Tone::Attention, more)] } else { Vec::new() };
    keeping.tell(context, desk, vec![("name", Fact::Id(name(one).to_owned()))], notes)
}

/// The value that somebody takes: one of the three, or one typed.
fn value(conflict: &Conflict, take: &str) -> Option<Json> {
    match take {
        "ours" => conflict.ours.value.clone(),
        "theirs" => conflict.theirs.value.clone(),
        "base" => conflict.base.value.clone(),
        text => typed(conflict, text),
    }
}

fn view(desk: &Desk, conflicts: &[Stored<Conflict>]) -> Conflicts {
    let one = |stored: &Stored<Conflict>| {
        let schema = schema::of_path(&stored.record.file).unwrap_or_default();
        (name(stored).to_owned(), stored.record.clone(), schema)
    };
    let conflicts: Vec<_> = conflicts.iter().map(one).collect();
    Conflicts::new(&conflicts, &|conflict| around(desk, conflict))
}

/// What people and records around a conflict are called.
fn around(desk: &Desk, conflict: &Conflict) -> BTreeMap<String, String> {
    let case = conflict.case.as_ref().and_then(|case| desk.ledger.case(case).ok());
    let file: Option<&CaseFile> = case.as_ref().map(|folder| &folder.file);
    called(&desk.office, file)
}

/// A conflict's name: that of its file.
fn name(stored: &Stored<Conflict>) -> &str {
    let file = stored.path.rsplit('/').next().unwrap_or_default();
    stem(file)
}

fn names(conflicts: &[Stored<Conflict>]) -> String {
    conflicts.iter().map(name).collect::<Vec<_>>().join(", ")
}
