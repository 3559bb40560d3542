//! `regie sync [REMOTE]`: what others did comes in, what was done here goes out.

use std::collections::{BTreeMap, BTreeSet};

use clap::Args;

use super::check::judged;
use super::context::{Context, complain};
use super::desk::{Desk, VERSION};
use super::error::{Error, Exit};
use super::past;
use crate::history::{Moved, Synced};
use crate::ledger::Change;
use crate::model::profile::Weight;
use crate::model::{CaseId, Fact, Function, Message};
use crate::report::view::{Sync as SyncView, SyncItem, SyncRow};
use crate::report::{Block, Tone};

/// `regie sync [REMOTE]`.
#[derive(Args)]
pub(crate) struct Sync {
    remote: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Sync) -> Result<Exit, Error> {
    context.present()?;
    let desk = Desk::open(context)?;
    let repository = desk.repository()?;
    let asked = verb.remote.as_deref();
    if context.interactive {
        let reaching =
            Message::new("sync-reaching").with("address", Fact::Id(asked.unwrap_or("…").to_owned()));
        context.remark(&[Block::Note(Tone::Faint, reaching)]);
    }
    let synced = if context.dry_run {
        repository.foresee(asked)?
    } else {
        let mut joining = Change::new("sync", Function::Administration);
        joining.actor = desk.actor().ok();
        repository.sync(asked, (&joining, VERSION), &mut |_| {})?
    };
    told(context, &synced)
}

/// Shows what came in and went out, as the ledger now is.
fn told(context: &Context, synced: &Synced) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let names: BTreeMap<String, String> =
        desk.ledger.headers()?.0.into_iter().map(|case| (case.id.to_string(), case.client.name)).collect();
    let item = SyncItem {
        remote: synced.remote.clone(),
        address: synced.address.clone(),
        branch: synced.branch.clone(),
        planned: context.dry_run,
        commit: synced.commit.clone(),
        received: synced.incoming.len(),
        sent: synced.outgoing.len(),
        incoming: rows(&desk, &synced.incoming, &names),
        outgoing: rows(&desk, &synced.outgoing, &names),
        merged: synced.merged.clone(),
        conflicts: synced.conflicts.clone(),
        errors: errors(&desk, context, synced)?,
        hindrance: synced.hindrance.as_ref().map(ToString::to_string),
    };
    let attention = item.errors > 0 || !item.conflicts.is_empty();
    let view = SyncView { items: [item] };
    if !context.output.quiet || context.output.format.is_some() {
        context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    }
    if let Some(error) = synced.hindrance.clone().map(Error::from) {
        complain(&error.text(&context.words, context.output.error_color));
        return Ok(error.exit());
    }
    Ok(if attention { Exit::Attention } else { Exit::Done })
}

/// What each person did in each case, the ledger itself first.
fn rows(desk: &Desk, moved: &[Moved], names: &BTreeMap<String, String>) -> Vec<SyncRow> {
    let mut rows: BTreeMap<(Option<String>, String), SyncRow> = BTreeMap::new();
    for one in moved {
        let entry = &one.entry;
        let who = past::doer(desk, entry);
        let cases: Vec<Option<String>> = match one.cases.len() {
            0 => vec![None],
            _ => one.cases.iter().cloned().map(Some).collect(),
        };
        for case in cases {
            let row = rows.entry((case.clone(), who.clone())).or_default();
            row.client = case.as_ref().and_then(|case| names.get(case)).cloned();
            (row.case, row.who) = (case, who.clone());
            row.changes += 1;
            row.last = row.last.max(entry.day);
            let action = entry.value("Action").unwrap_or("edit.manual").to_owned();
            row.actions.extend(Some(action).filter(|action| !row.actions.contains(action)));
            let fresh = entry.values("Record").filter(|record| !row.records.iter().any(|one| one == record));
            let fresh: Vec<String> = fresh.map(str::to_owned).collect();
            row.records.extend(fresh);
        }
    }
    rows.into_values().collect()
}

/// How many errors stand in the cases that something came in for; those of the data only, which nobody decides.
fn errors(desk: &Desk, context: &Context, synced: &Synced) -> Result<usize, Error> {
    let cases: BTreeSet<&String> = synced.incoming.iter().flat_map(|moved| &moved.cases).collect();
    let places = if context.dry_run || cases.is_empty() { Vec::new() } else { desk.ledger.places()? };
    let known = places.iter().filter(|place| cases.contains(&place.id.to_string()));
    let ids: Vec<CaseId> = known.map(|place| place.id.clone()).collect();
    let folders: Vec<_> = ids.iter().filter_map(|id| desk.ledger.case(id).ok()).collect();
    let unread: usize = folders.iter().map(|folder| folder.broken.len()).sum();
    let faults = judged(desk, context, &folders).into_iter().filter(|(finding, _)| {
        let rule = crate::practice::rules::find(finding.rule);
        let data = rule.is_some_and(|rule| rule.function == Function::Administration);
        data && finding.weight == Weight::Error && finding.case.is_some()
    });
    Ok(unread + ids.len() - folders.len() + faults.count())
}
