//! `regie edit REF`: any record in the user's own editor, judged before it is kept.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit, Refusal};
use super::input::{by, editor};
use crate::ledger::{self, Change, Edit, kind, layout, lookup, outside};
use crate::model::intervision::Intervision;
use crate::model::record::{Dated, Event};
use crate::model::signal::Signal;
use crate::model::{CaseId, Fact, Function, RecordId, Slug};

/// `regie edit REF`.
#[derive(Args)]
pub(crate) struct EditRecord {
    reference: String,
    /// The new text, instead of an editor.
    #[arg(long)]
    from: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

/// A file to be edited.
pub(super) struct Target {
    /// The file.
    pub(super) path: String,
    case: Option<CaseId>,
    /// The id for the commit.
    pub(super) record: String,
}

pub(super) fn run(context: &Context, verb: &EditRecord) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let by = by(&desk, verb.by.as_deref())?;
    let target = find(&desk, &verb.reference)?;
    let old = text(&desk, &target)?;
    let new = match &verb.from {
        Some(path) => outside::read(path)?,
        None => edited(context, &target, &old)?,
    };
    valid(&target.path, &new)?;
    if new == old {
        return Err(Refusal::NothingChanged {}.into());
    }
    let keeping = desk.keep(context, || {
        if text(&desk, &target)? != old {
            return Err(crate::history::Error::EditedByHand { paths: vec![target.path.clone()] }.into());
        }
        Ok(change(&target, &by, &new))
    })?;
    keeping.tell(context, &desk, vec![("path", Fact::Id(target.path.clone()))], Vec::new())
}

/// The file of `settings`, `team/…`, `services/…`, `signals/…`, `intervisions/…`, a case, or `<case>/<record>`.
fn find(desk: &Desk, word: &str) -> Result<Target, Error> {
    office(desk, word)?.map_or_else(|| in_case(desk, word), Ok)
}

/// The file of `settings`, `team/…`, `services/…`, `signals/…` or `intervisions/…`; none for a word about a case.
pub(super) fn office(desk: &Desk, word: &str) -> Result<Option<Target>, Error> {
    let office = |path: Option<String>, record: String| {
        let path = path.ok_or_else(|| ledger::Error::NotAnId { word: word.to_owned() })?;
        Ok(Some(Target { path, case: None, record }))
    };
    if word == "settings" {
        return office(Some(layout::SETTINGS.to_owned()), word.to_owned());
    }
    if let Some(handle) = word.strip_prefix("team/") {
        let handle = desk.member(handle)?;
        let files = desk.ledger.team().files;
        let file = files.into_iter().find(|stored| stored.record.handle == handle);
        return office(file.map(|stored| stored.path), format!("team/{handle}"));
    }
    if let Some(slug) = word.strip_prefix("services/") {
        let slug = desk.service(slug)?;
        let files = desk.ledger.services().files;
        let file = files.into_iter().find(|stored| stored.record.slug == slug);
        return office(file.map(|stored| stored.path), format!("services/{slug}"));
    }
    for folder in [Signal::FOLDER, Intervision::FOLDER] {
        if let Some(id) = word.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
            let (path, id) = dated(desk, folder, id)?;
            return office(Some(path), format!("{folder}/{id}"));
        }
    }
    Ok(None)
}

/// The file of a dated record of the ledger itself, and its id.
fn dated(desk: &Desk, folder: &str, word: &str) -> Result<(String, RecordId), Error> {
    let kind = if folder == Signal::FOLDER { Signal::RECORD } else { Intervision::RECORD };
    let id = lookup::record(desk.office.dated().into_iter().map(Dated::id), kind, word)?;
    let signals = desk.ledger.events::<Signal>().files.into_iter().map(|one| (one.path, one.record.id));
    let meetings = desk.ledger.events::<Intervision>().files.into_iter().map(|one| (one.path, one.record.id));
    let found = signals.chain(meetings).find(|(_, known)| *known == id);
    Ok(found.ok_or_else(|| ledger::Error::NotAnId { word: word.to_owned() })?)
}

fn in_case(desk: &Desk, word: &str) -> Result<Target, Error> {
    let (case, rest) = word.split_once('/').map_or((word, "case"), |(case, rest)| (case, rest));
    let folder = desk.ledger.case(&desk.case_id(case)?)?;
    let id = folder.file.case.id.clone();
    let missing = || ledger::Error::NoRecord { word: rest.to_owned(), kind: "any".to_owned() };
    if let "case" | "network" | "plan" = rest {
        let path = folder.single_path(rest).ok_or_else(missing)?.to_owned();
        return Ok(Target { path, record: id.to_string(), case: Some(id) });
    }
    let ids = folder.file.ids();
    let kind = ids.iter().find(|known| known.as_str().starts_with(rest)).map(|id| id.kind());
    let record = lookup::record(ids, kind.ok_or_else(missing)?, rest)?;
    let (path, _) = folder.place_of(&record).ok_or_else(missing)?;
    if path.contains("/journal/") {
        return Err(Refusal::JournalIsKept { record: format!("{id}/{record}") }.into());
    }
    Ok(Target { path: path.to_owned(), record: format!("{id}/{record}"), case: Some(id) })
}

fn text(desk: &Desk, target: &Target) -> Result<String, Error> {
    Ok(desk.ledger.text(&target.path)?.unwrap_or_default())
}

/// The text as the user leaves it; an invalid one comes back with what is wrong with it.
fn edited(context: &Context, target: &Target, old: &str) -> Result<String, Error> {
    let mut text = old.to_owned();
    loop {
        let Some(written) = editor::open(context, &text)? else {
            return Err(Refusal::NothingChanged {}.into());
        };
        let written = editor::without_notes(&written);
        if written == old {
            return Err(Refusal::NothingChanged {}.into());
        }
        match valid(&target.path, &written) {
            Ok(()) => return Ok(written),
            Err(error) => {
                text = editor::noted(context, &written, &error, |text| valid(&target.path, text));
            }
        }
        if !editor::again(context, &text)? {
            return Err(Refusal::NothingChanged {}.into());
        }
    }
}

/// Whether a text is the record that its path promises.
fn valid(path: &str, text: &str) -> Result<(), Error> {
    Ok(kind::valid(path, text.to_owned())?)
}

fn change(target: &Target, by: &Slug, text: &str) -> Change {
    let mut change = Change::new("edit", Function::Administration);
    change.case.clone_from(&target.case);
    change.records = vec![target.record.clone()];
    change.actor = Some(by.clone());
    change.edits.push(Edit { path: target.path.clone(), content: Some(text.as_bytes().to_vec()) });
    change
}
