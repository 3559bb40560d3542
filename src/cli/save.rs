//! `regie save [FILE…]`: takes hand edits in, judged first, as one commit (`edit.manual`).

use clap::Args;

use super::check::judged;
use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit, Refusal};
use crate::history::{Edited, EditedHow};
use crate::ledger::{CaseFolder, Change, Edit, layout, read};
use crate::model::intervision::Intervision;
use crate::model::journal::{Entry, Journal};
use crate::model::profile::Weight;
use crate::model::record::Event;
use crate::model::signal::Signal;
use crate::model::{CaseId, Fact, Function, Message};
use crate::report::Tone;
use crate::report::view::{Findings, View};

/// `regie save [FILE…]`.
#[derive(Args)]
pub(crate) struct Save {
    /// Only these files.
    paths: Vec<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Save) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let by = super::input::by(&desk, verb.by.as_deref())?;
    let (mut count, mut deleted) = (0, Vec::new());
    let keeping = desk.keep(context, || {
        let edited = wanted(desk.repository()?.edited()?, &verb.paths);
        if edited.is_empty() {
            return Err(Refusal::NothingToSave {}.into());
        }
        judge(context, &desk, &edited)?;
        count = edited.len();
        let gone = edited.iter().filter(|one| one.how == EditedHow::Deleted);
        deleted = gone.map(|one| one.path.clone()).collect();
        let mut change = Change::new("edit.manual", Function::Administration);
        change.adopt = true;
        change.actor = Some(by.clone());
        for one in &edited {
            note(&mut change, &one.path);
            let text = match one.how {
                EditedHow::Deleted => None,
                _ => desk.ledger.text(&one.path)?.map(String::into_bytes),
            };
            change.edits.push(Edit { path: one.path.clone(), content: text });
        }
        Ok(change)
    })?;
    let facts = vec![("count", Fact::from(count)), ("deleted", Fact::from(deleted.len()))];
    let note = |path| (Tone::Attention, Message::new("note-deleted").with("path", Fact::Id(path)));
    keeping.tell(context, &desk, facts, deleted.into_iter().map(note).collect())
}

/// The hand edits to take in: all of them, or those named.
fn wanted(edited: Vec<Edited>, paths: &[String]) -> Vec<Edited> {
    let named = |path: &str| {
        paths.is_empty() || paths.iter().any(|wanted| path.starts_with(wanted.trim_start_matches("./")))
    };
    edited.into_iter().filter(|one| named(&one.path)).collect()
}

/// Refuses files that cannot be read, and records whose data cannot be right.
fn judge(context: &Context, desk: &Desk, edited: &[Edited]) -> Result<(), Error> {
    let (folders, mut broken) = desk.cases()?;
    broken.extend(desk.broken.clone());
    if !broken.is_empty() {
        return Err(Error::Several(broken));
    }
    journal_stands(desk, &folders, edited)?;
    let touched = |path: &str| edited.iter().any(|one| one.path == path);
    let mut faults = judged(desk, context, &folders);
    faults.retain(|(finding, place)| {
        let rule = crate::practice::rules::find(finding.rule);
        let data = rule.is_some_and(|rule| rule.function == Function::Administration);
        data && finding.weight == Weight::Error && touched(&place.path)
    });
    if faults.is_empty() {
        return Ok(());
    }
    let findings = faults.len();
    let names = folders.iter().map(|one| (one.file.case.id.clone(), one.file.case.client.name.clone()));
    context.remark(&Findings::new(faults, names.collect(), 0).blocks());
    Err(Refusal::FaultyEdits { findings }.into())
}

/// Refuses hand edits that change or take away journal entries which the last commit holds.
fn journal_stands(desk: &Desk, folders: &[CaseFolder], edited: &[Edited]) -> Result<(), Error> {
    let repository = desk.repository()?;
    let Some(head) = repository.head()? else { return Ok(()) };
    let stands = |entry: &Entry| folders.iter().any(|folder| folder.file.journal.contains(entry));
    for one in edited.iter().filter(|one| one.how != EditedHow::Added && is_journal(&one.path)) {
        let Some(bytes) = repository.file_at(&head, &one.path)? else { continue };
        // What could not be read before has no entries that anybody has seen.
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Ok(journal) = read::record::<Journal>(&one.path, text) else { continue };
        let lost = journal.record.entries.iter().filter(|entry| !stands(entry));
        let lost: Vec<String> = lost.map(|entry| entry.id.to_string()).collect();
        if !lost.is_empty() {
            return Err(Refusal::JournalEdited { records: lost.join(", "), path: one.path.clone() }.into());
        }
    }
    Ok(())
}

fn is_journal(path: &str) -> bool {
    matches!(path.split('/').collect::<Vec<_>>().as_slice(), ["cases", _, _, "journal", _])
}

/// Names the record of a file in the change.
fn note(change: &mut Change, path: &str) {
    let parts: Vec<&str> = layout::stem(path).split('/').collect();
    let record = match parts.as_slice() {
        ["cases", _, case, .., name] => {
            // A commit about several cases is about none of them in particular.
            let first = change.records.is_empty();
            let whole = case.parse::<CaseId>().ok();
            change.case = whole.filter(|id| first || change.case.as_ref() == Some(id));
            let id = name.get(11..).filter(|id| id.parse::<crate::model::RecordId>().is_ok());
            id.map_or_else(|| (*case).to_owned(), |id| format!("{case}/{id}"))
        }
        ["regie"] => "settings".to_owned(),
        [folder @ ("team" | "services"), name] => format!("{folder}/{name}"),
        [folder @ (Signal::FOLDER | Intervision::FOLDER), name] => {
            format!("{folder}/{}", name.get(11..).unwrap_or(name))
        }
        _ => return,
    };
    if !change.records.contains(&record) {
        change.records.push(record);
    }
}
