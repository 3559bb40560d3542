//! `regie resolve [NAME] [--take ours|theirs|base|VALUE]`: which of two values holds.

use std::collections::BTreeMap;

use clap::Args;
use serde_json::Value as Json;

use super::context::Context;
use super::desk::{Desk, Keeping, told};
use super::error::{Error, Exit, InputError, Refusal};
use super::input::dates::{self, Toward};
use super::input::{ask, by};
use crate::ledger::conflict::typed;
use crate::ledger::layout::stem;
use crate::ledger::read::Stored;
use crate::ledger::{self, Change, kind, schema};
use crate::model::conflict::Conflict;
use crate::model::{CaseFile, Fact, Function, Message, Slug, merge};
use crate::report::view::{Conflicts, called};
use crate::report::{Block, Stamp, Tone};

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
        let keeping = settle(context, &desk, (one, take), &by)?;
        return keeping.tell(context, &desk, facts(one), left(context, &desk).into_iter().collect());
    }
    if !context.interactive || chosen.is_empty() || context.output.format.is_some() {
        // The list says of itself what is in conflict.
        let stamp = Stamp { conflicts: Vec::new(), ..desk.stamp(context, Vec::new(), false) };
        context.show(&view(&desk, &chosen), &stamp)?;
        return Ok(told(context, &shelf.broken));
    }
    let by = by(&desk, verb.by.as_deref())?;
    talk(context, &desk, &chosen, &by)?;
    Ok(told(context, &shelf.broken))
}

/// Asks about one conflict after the other; what was decided is kept, also when the person stops.
fn talk(context: &Context, desk: &Desk, chosen: &[Stored<Conflict>], by: &Slug) -> Result<(), Error> {
    let mut settled = 0;
    for (at, one) in chosen.iter().enumerate() {
        match asked(context, desk, (one, at + 1, chosen.len())) {
            Ok(None) => {}
            Ok(Some(take)) => {
                settle(context, desk, (one, &take), by)?.tell(context, desk, facts(one), Vec::new())?;
                settled += 1;
            }
            Err(Error::Input(InputError::Stopped { .. })) if settled > 0 => break,
            Err(error) => return Err(error),
        }
    }
    let left = left(context, desk).map(|(tone, note)| Block::Note(tone, note));
    context.remark(&left.into_iter().collect::<Vec<_>>());
    Ok(())
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
fn asked(
    context: &Context,
    desk: &Desk,
    (one, at, of): (&Stored<Conflict>, usize, usize),
) -> Result<Option<String>, Error> {
    context.remark(&view(desk, std::slice::from_ref(one)).each());
    let ways = ["ours", "theirs", "base", "other", "later"];
    let labels: Vec<String> = ways.iter().map(|way| context.words.say(&format!("resolve-{way}"))).collect();
    let question = Message::new("resolve-ask").with("at", at).with("of", of);
    match ways.get(ask::choose(context, &question, &labels)?).copied() {
        None | Some("later") => Ok(None),
        Some("other") => ask::text(context, &Message::new("resolve-other-ask"), |text| {
            desk.ledger.settle(one, written(context, &one.record, text).as_ref())?;
            Ok(())
        })
        .map(Some),
        Some(way) => Ok(Some(way.to_owned())),
    }
}

/// Puts the value in its place and the conflict away, in one commit.
fn settle(
    context: &Context,
    desk: &Desk,
    (one, take): (&Stored<Conflict>, &str),
    by: &Slug,
) -> Result<Keeping, Error> {
    desk.keep(context, || {
        let now = desk.ledger.conflicts().files.into_iter().find(|now| name(now) == name(one));
        let now = now.filter(|now| now.record == one.record);
        let now = now.ok_or_else(|| Refusal::ChangedMeanwhile { record: name(one).to_owned() })?;
        let value = value(context, &now.record, take);
        let path = format!("{}.toml", now.record.file);
        let function = kind::function(&path).unwrap_or(Function::Administration);
        let mut change = Change::new("conflict.resolve", function);
        change.case.clone_from(&now.record.case);
        change.records = [&path, &now.path].into_iter().filter_map(|path| kind::trailer(path)).collect();
        change.actor = Some(by.clone());
        change.edits = desk.ledger.settle(&now, value.as_ref())?;
        Ok(change)
    })
}

/// How many conflicts nobody has settled yet.
fn left(context: &Context, desk: &Desk) -> Option<(Tone, Message)> {
    let left = desk.ledger.conflicts().files.len();
    let more = Message::new("resolve-left").with("count", left);
    (left > 0 && !context.dry_run).then_some((Tone::Attention, more))
}

fn facts(one: &Stored<Conflict>) -> Vec<(&'static str, Fact)> {
    vec![("name", Fact::Id(name(one).to_owned()))]
}

/// The value that somebody types; a day as days may be typed everywhere.
fn written(context: &Context, conflict: &Conflict, text: &str) -> Option<Json> {
    let schema = schema::of_path(&conflict.file).unwrap_or_default();
    let is_day = merge::schema_at(&schema, &conflict.place)
        .is_some_and(|at| at.get("format") == Some(&Json::from("date")));
    let day = if is_day { dates::parse(text, context.today, Toward::Future) } else { None };
    day.map_or_else(|| typed(conflict, text), |day| Some(Json::from(day.to_string())))
}

/// The value that somebody takes: one of the three, or one typed.
fn value(context: &Context, conflict: &Conflict, take: &str) -> Option<Json> {
    match take {
        "ours" => conflict.ours.value.clone(),
        "theirs" => conflict.theirs.value.clone(),
        "base" => conflict.base.value.clone(),
        text => written(context, conflict, text),
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
