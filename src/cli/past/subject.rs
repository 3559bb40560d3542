//! From a word to what its history is: the ledger, a case, a record, or a part of one.

use crate::cli::desk::Desk;
use crate::cli::edit;
use crate::cli::error::Error;
use crate::history::Filter;
use crate::ledger::{self, CaseFolder, kind, layout, lookup};
use crate::model::{CaseId, RecordId};
use crate::practice::difference::{Difference, Step};

/// What a history is asked of; the whole ledger when nothing is said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Subject {
    /// The case.
    pub(crate) case: Option<CaseId>,
    /// The record, as trailers have it.
    pub(crate) record: Option<String>,
    /// The files or folders to look in; all when there are none.
    pub(crate) paths: Vec<String>,
    /// The one file to look at, as references have it.
    pub(crate) reference: Option<String>,
    /// A part of a record that has no file of its own: a goal, a need, an entry of the journal.
    pub(crate) part: Option<RecordId>,
}

impl Subject {
    /// The commits to look at, from one back.
    pub(crate) fn filter(&self, from: Option<String>) -> Filter {
        Filter {
            case: self.case.as_ref().map(ToString::to_string),
            record: self.record.clone(),
            paths: self.paths.clone(),
            reference: self.reference.clone(),
            from,
            ..Filter::default()
        }
    }

    /// Whether a difference is about what is asked for.
    pub(crate) fn holds(&self, difference: &Difference) -> bool {
        let id = self.part.as_ref().map(|part| Step::Id(part.to_string()));
        id.is_none_or(|id| difference.place.contains(&id))
    }

    /// Whether a file lies where is looked.
    pub(crate) fn looks_at(&self, path: &str) -> bool {
        let inside = |folder: &String| path == folder || path.starts_with(&format!("{folder}/"));
        self.paths.is_empty() || self.paths.iter().any(inside)
    }

    /// Whether a record is the one that is asked for, by its reference.
    pub(crate) fn asks(&self, reference: &str) -> bool {
        self.reference.as_deref().is_none_or(|known| known == reference)
    }
}

/// What a word means: `ledger`, `settings`, `team/…`, `services/…`, `signals/…`, `intervisions/…`, a case, a record of a
/// case or a part of one, also when it is no longer there and its whole id is given.
///
/// # Errors
/// Nothing or several that answer to the word.
pub(crate) fn subject(desk: &Desk, word: &str) -> Result<Subject, Error> {
    if word == "ledger" {
        return Ok(Subject::default());
    }
    if let Some(target) = edit::office(desk, word)? {
        let folder = target.path.rsplit_once('/').map_or(target.path.as_str(), |(folder, _)| folder);
        return Ok(Subject {
            paths: vec![folder.to_owned()],
            reference: Some(target.record.clone()),
            record: Some(target.record),
            ..Subject::default()
        });
    }
    let (case, rest) = word.split_once('/').map_or((word, None), |(case, rest)| (case, Some(rest)));
    let id = match (desk.case_id(case), case.parse::<CaseId>()) {
        (Ok(id), _) => id,
        // A case that is gone is known to the commits about it.
        (Err(_), Ok(id)) => return Ok(gone(&id, rest)),
        (Err(error), Err(_)) => return Err(error),
    };
    let folder = desk.ledger.case(&id)?;
    match rest {
        None => Ok(Subject { paths: vec![folder.folder.clone()], case: Some(id), ..Subject::default() }),
        Some(rest) => inside(&folder, &id, rest),
    }
}

/// A record of a case, or a part of one.
fn inside(folder: &CaseFolder, case: &CaseId, word: &str) -> Result<Subject, Error> {
    let whole =
        Subject { case: Some(case.clone()), paths: vec![folder.folder.clone()], ..Subject::default() };
    match word {
        "case" => return Ok(Subject { case: None, reference: Some(case.to_string()), ..whole }),
        "plan" | "network" => {
            return Ok(Subject { case: None, reference: Some(format!("{case}/{word}")), ..whole });
        }
        layout::JOURNAL => {
            return Ok(Subject { case: None, paths: vec![format!("{}/{word}", folder.folder)], ..whole });
        }
        _ => {}
    }
    let ids = folder.file.ids();
    let kind = ids.iter().find(|known| known.as_str().starts_with(word)).map(|id| id.kind());
    let Some(kind) = kind else {
        let missing = || ledger::Error::NoRecord { word: word.to_owned(), kind: "any".to_owned() };
        let id: RecordId = word.parse().map_err(|_| missing())?;
        let record = format!("{case}/{id}");
        return Ok(Subject { record: Some(record.clone()), reference: Some(record), ..whole });
    };
    let id = lookup::record(ids, kind, word)?;
    let record = format!("{case}/{id}");
    let path = folder.place_of(&id).map(|(path, _)| path.to_owned()).unwrap_or_default();
    let around = path.rsplit_once('/').map_or(folder.folder.as_str(), |(around, _)| around).to_owned();
    let known = kind::reference(&path);
    let own = known.as_deref() == Some(record.as_str());
    // What stands in a file of a folder may have stood in another one of that folder before.
    let alone = own || around == folder.folder;
    Ok(Subject {
        record: Some(record),
        paths: vec![around],
        reference: known.filter(|_| alone),
        part: (!own).then_some(id),
        ..whole
    })
}

fn gone(case: &CaseId, rest: Option<&str>) -> Subject {
    let record = rest.map(|rest| format!("{case}/{rest}"));
    Subject { case: Some(case.clone()), record, ..Subject::default() }
}
