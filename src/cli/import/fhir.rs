//! `regie import fhir FILE`: the records of a bundle that `regie export fhir` made, as they were.

use std::collections::BTreeMap;

use clap::Args;
use serde_json::Value as Json;

use super::ImportError;
use super::fresh::{self, First};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, Keeping};
use crate::cli::error::{Error, Exit};
use crate::cli::progress::Progress;
use crate::ledger::Edit;
use crate::ledger::incoming::{self, Incoming, Taken, Unfit, Why};
use crate::ledger::{Change, outside};
use crate::model::intervision::Intervision;
use crate::model::signal::Signal;
use crate::model::{Fact, Function, Message};
use crate::report::export::{Bundle, bundle};
use crate::report::{Block, Tone};

/// `regie import fhir FILE`.
#[derive(Args)]
pub(crate) struct Fhir {
    file: String,
    /// Take in what fits, and list the rest.
    #[arg(long)]
    skip_bad: bool,
}

pub(super) fn run(context: &Context, verb: &Fhir) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let shown = Progress::new(context, "progress-importing");
    let text = outside::read_large(&verb.file)?;
    let json: Json = serde_json::from_str(&text)
        .map_err(|error| ImportError::NotJson { path: verb.file.clone(), line: error.line() })?;
    let read = bundle(&json).ok_or_else(|| ImportError::NotABundle { path: verb.file.clone() })?;
    let mut taken = look(&desk, &read, &shown)?;
    let unknown = read
        .unknown
        .iter()
        .map(|(entry, kind)| Unfit { entry: *entry, why: Why::UnknownResource(kind.clone()) });
    taken.unfit.extend(unknown);
    taken.unfit.sort_by_key(|unfit| unfit.entry);
    drop(shown);
    context.remark(&told(&taken.unfit));
    let bad = taken.unfit.len();
    if bad > 0 && !verb.skip_bad {
        return Err(ImportError::Unfit { bad }.into());
    }
    let (new, known) = (taken.records.len(), taken.known);
    if new == 0 {
        let said = Message::new("import-nothing").with("known", known);
        context.remark(&[Block::Note(Tone::Plain, said)]);
        return Ok(if bad > 0 { Exit::Attention } else { Exit::Done });
    }
    let facts = vec![("new", Fact::from(new)), ("known", Fact::from(known)), ("bad", Fact::from(bad))];
    kept(context, &desk, &read)?.tell(context, &desk, facts, Vec::new())?;
    Ok(if bad > 0 { Exit::Attention } else { Exit::Done })
}

/// What would become of the records of a bundle in the ledger as it is.
fn look(desk: &Desk, read: &Bundle, shown: &Progress) -> Result<Taken, Error> {
    let carried: Vec<Incoming> = read
        .carried
        .iter()
        .map(|(entry, case, record)| Incoming { entry: *entry, case: case.clone(), record: record.clone() })
        .collect();
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    texts.extend(desk.ledger.team().files.into_iter().map(|stored| (stored.path, stored.text)));
    texts.extend(desk.ledger.services().files.into_iter().map(|stored| (stored.path, stored.text)));
    texts.extend(desk.ledger.events::<Signal>().files.into_iter().map(|stored| (stored.path, stored.text)));
    texts.extend(
        desk.ledger.events::<Intervision>().files.into_iter().map(|stored| (stored.path, stored.text)),
    );
    let (cases, _) = desk.cases()?;
    let mut folders = BTreeMap::new();
    for case in &cases {
        folders.insert(case.file.case.id.to_string(), case.folder.clone());
        texts.extend(case.texts().iter().map(|(path, text)| (path.clone(), text.clone())));
    }
    let first = fresh::first_member(desk, &cases, read);
    if let Some(First::Given { path }) = &first {
        texts.remove(path);
    }
    let mut taken =
        incoming::take(&carried, &folders, &texts, desk.format(), &|done, whole| shown.at(done, whole));
    if let Some(First::Twice { path }) = first {
        taken.edits.push(Edit { path, content: None });
    }
    Ok(taken)
}

/// One commit with everything that fits; under the lock the ledger is looked at anew.
fn kept(context: &Context, desk: &Desk, read: &Bundle) -> Result<Keeping, Error> {
    let shown = Progress::new(context, "progress-importing");
    desk.keep(context, || {
        let taken = look(desk, read, &shown)?;
        let mut change = Change::new("import.fhir", Function::Administration);
        change.records = taken.records;
        change.edits = taken.edits;
        change.actor = desk.actor().ok();
        change.origins = read.origins.iter().map(ToString::to_string).collect();
        Ok(change)
    })
}

/// What does not fit, entry by entry.
fn told(unfit: &[Unfit]) -> Vec<Block> {
    let note = |one: &Unfit| {
        let (id, what) = match &one.why {
            Why::UnknownResource(kind) => ("import-unknown-resource", kind.clone()),
            Why::NotARecord => ("import-not-a-record", String::new()),
            Why::NoCase => ("import-no-case", String::new()),
            Why::Differs(name) => ("import-differs", name.clone()),
            Why::Invalid(error) => return invalid(one.entry, error),
        };
        let message = Message::new(id).with("entry", Fact::Id(one.entry.to_string()));
        Block::Note(Tone::Bad, message.with("what", Fact::Id(what)))
    };
    unfit.iter().map(note).collect()
}

/// What is wrong inside a record: where it would stand and what the field is.
fn invalid(entry: usize, error: &crate::ledger::Error) -> Block {
    let (path, why) = match error {
        crate::ledger::Error::InvalidRecord { path, trouble, .. } => {
            let word = serde_json::to_value(trouble).unwrap_or_default();
            (path.clone(), word.get("trouble").and_then(Json::as_str).unwrap_or_default().to_owned())
        }
        other => (String::new(), other.to_string()),
    };
    let message = Message::new("import-invalid")
        .with("entry", Fact::Id(entry.to_string()))
        .with("path", Fact::Id(path))
        .with("why", Fact::Id(why));
    Block::Note(Tone::Bad, message)
}
