//! `regie history [REF]`: who did what, when, to which records.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::edit;
use super::error::{Error, Exit};
use crate::history::{Entry, Filter};
use crate::ledger::{self, lookup};
use crate::report::view::{Log, LogItem};

/// `regie history [REF]`.
#[derive(Args)]
pub(crate) struct History {
    reference: Option<String>,
    /// At most so many.
    #[arg(long, default_value_t = 50, hide_default_value = true)]
    limit: usize,
}

pub(super) fn run(context: &Context, verb: &History) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let mut filter = Filter { from: desk.commit()?, limit: Some(verb.limit), ..Filter::default() };
    if let Some(word) = &verb.reference {
        narrow(&desk, word, &mut filter)?;
    }
    let view = Log { items: desk.log(&filter)?.iter().map(logged).collect() };
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// Only what is about a case, a record of it, a practitioner or a service.
fn narrow(desk: &Desk, word: &str, filter: &mut Filter) -> Result<(), Error> {
    if let Some(target) = edit::office(desk, word)? {
        filter.path = Some(target.path);
        filter.record = Some(target.record);
        return Ok(());
    }
    let (case, record) = word.split_once('/').map_or((word, None), |(case, record)| (case, Some(record)));
    let id = desk.case_id(case)?;
    if let Some(record) = record {
        let folder = desk.ledger.case(&id)?;
        let missing = || ledger::Error::NoRecord { word: record.to_owned(), kind: "any".to_owned() };
        if let "case" | "network" | "plan" = record {
            filter.path = Some(folder.single_path(record).ok_or_else(missing)?.to_owned());
            return Ok(());
        }
        let ids = folder.file.ids();
        let kind = ids.iter().find(|known| known.as_str().starts_with(record)).map(|id| id.kind());
        filter.record = Some(format!("{id}/{}", lookup::record(ids, kind.ok_or_else(missing)?, record)?));
    }
    filter.case = Some(id.to_string());
    Ok(())
}

/// A commit as a view shows it.
pub(super) fn logged(entry: &Entry) -> LogItem {
    let one = |key: &str| entry.value(key).map(ToOwned::to_owned);
    LogItem {
        commit: entry.id.clone(),
        day: entry.day,
        when: entry.when.clone(),
        actor: one("Actor"),
        author: entry.author.clone(),
        action: one("Action"),
        function: one("Function"),
        records: entry.values("Record").map(ToOwned::to_owned).collect(),
    }
}
