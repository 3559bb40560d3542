//! The records that a commit really touches, down to the rows of a plan, a network and a journal.

use std::collections::{BTreeMap, BTreeSet};

use git2::{Oid, Repository};
use serde_json::Value;

use crate::history::differing::Differing;
use crate::ledger::layout::format_of;
use crate::ledger::{format, kind};
use crate::model::RecordId;

/// One record file that a commit touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Touched {
    /// The record of the file as trailers name it: `k7qf2x/r7kq2m`, `k7qf2x`, `team/ilse`.
    pub(super) record: String,
    /// The rows with an id of their own that changed, as trailers name them.
    pub(super) rows: BTreeSet<String>,
}

/// What the differing files of a commit touch; files that hold no record do not count.
pub(super) fn touched(git: &Repository, differing: &[Differing]) -> Vec<Touched> {
    let one = |file: &Differing| {
        let record = kind::trailer(&file.path)?;
        let holder = record.split('/').next().unwrap_or_default().to_owned();
        let (old, new) = (rows(git, &file.path, file.old), rows(git, &file.path, file.new));
        let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let rows = ids.into_iter().filter(|id| old.get(*id) != new.get(*id));
        let rows = rows.map(|id| format!("{holder}/{id}")).collect();
        Some(Touched { record, rows })
    };
    differing.iter().filter_map(one).collect()
}

/// Actions that bring the records of a case along without naming each.
const WHOLE_CASES: [&str; 2] = ["case.merge", "case.part"];

/// The records that were touched and are not named, and those that are named and were not touched.
pub(super) fn unequal(touched: &[Touched], (action, named): (&str, &[&str])) -> (Vec<String>, Vec<String>) {
    let whole = WHOLE_CASES.contains(&action);
    let unnamed = touched.iter().filter(|file| {
        let row = || file.rows.iter().any(|row| named.contains(&row.as_str()));
        let case = || whole && file.record.split('/').next().is_some_and(|case| named.contains(&case));
        !named.contains(&file.record.as_str()) && !row() && !case()
    });
    let holds = |name: &str| {
        touched.iter().any(|file| {
            let inside = file.record.strip_prefix(name).is_some_and(|rest| rest.starts_with('/'));
            file.record == name || inside || file.rows.contains(name)
        })
    };
    let untouched = named.iter().filter(|name| !holds(name));
    (unnamed.map(|file| file.record.clone()).collect(), untouched.map(|name| (*name).to_owned()).collect())
}

/// Everything in a file that has an id, by id; nothing where the file cannot be read.
fn rows(git: &Repository, path: &str, blob: Option<Oid>) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    let blob = blob.and_then(|id| git.find_blob(id).ok());
    let text = blob.and_then(|blob| String::from_utf8(blob.content().to_vec()).ok());
    let node = text.zip(format_of(path)).and_then(|(text, format)| format::parse(&text, format).ok());
    if let Some(node) = node {
        gather(&Value::from(&node), &mut found);
    }
    found
}

fn gather(value: &Value, found: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(fields) => {
            let id = fields.get("id").and_then(Value::as_str).filter(|id| id.parse::<RecordId>().is_ok());
            if let Some(id) = id {
                found.insert(id.to_owned(), value.clone());
            }
            fields.values().for_each(|field| gather(field, found));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}
