//! Records that come in whole from another ledger: where each belongs, and what its file says. Nothing is read or
//! written here.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::change::Edit;
use super::error::Error;
use super::layout::{self, CASES, SERVICES, TEAM, extension};
use super::{format, kind};
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::intervision::Intervision;
use crate::model::record::{Event, Record};
use crate::model::settings::RecordFormat;
use crate::model::signal::Signal;
use crate::model::{CaseId, Date, RecordId, Slug};

/// A record on its way in.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Which entry of the file it came from, from 1.
    pub entry: usize,
    /// The case it belongs to.
    pub case: Option<String>,
    /// Its values with `format` among them, as a file would have them.
    pub record: Json,
}

/// A record that does not fit, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfit {
    /// Which entry of the file it came from, from 1.
    pub entry: usize,
    /// Why.
    pub why: Why,
}

/// Why something does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A kind of resource that regie does not write.
    UnknownResource(String),
    /// What should be a record cannot be read at all.
    NotARecord,
    /// It belongs to a case that is neither in the file nor in the ledger.
    NoCase,
    /// The ledger has it already, and says something else.
    Differs(String),
    /// It is not the record it says it is.
    Invalid(Box<Error>),
}

/// What becomes of incoming records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Taken {
    /// New files.
    pub edits: Vec<Edit>,
    /// The new records, as trailers name them.
    pub records: Vec<String>,
    /// How many the ledger has already.
    pub known: usize,
    /// What does not fit.
    pub unfit: Vec<Unfit>,
}

/// The files that incoming records make. `folders` are the folders of the ledger's cases, `texts` its files by path;
/// `count` is told how many records were looked at, and how many there are.
#[must_use]
pub fn take(
    incoming: &[Incoming],
    folders: &BTreeMap<String, String>,
    texts: &BTreeMap<String, String>,
    format: RecordFormat,
    count: &dyn Fn(usize, usize),
) -> Taken {
    let mut folders = folders.clone();
    for one in incoming {
        if let Some((id, folder)) = case_folder(&one.record) {
            folders.entry(id).or_insert(folder);
        }
    }
    let mut taken = Taken::default();
    let mut journals: BTreeMap<String, (Vec<Json>, Vec<String>)> = BTreeMap::new();
    for (at, one) in incoming.iter().enumerate() {
        count(at + 1, incoming.len());
        let placed = place(one, &folders, format).and_then(|(path, name)| {
            let text = format::write(&one.record, format);
            kind::valid(&path, text).map_err(|error| Why::Invalid(Box::new(error)))?;
            Ok((path, name))
        });
        match placed {
            Err(why) => taken.unfit.push(Unfit { entry: one.entry, why }),
            // Many entries of a journal stand in one file: they are put together first.
            Ok((path, name)) if kind_of(&one.record) == "journal" => match journal(&path, one, texts) {
                Err(why) => taken.unfit.push(Unfit { entry: one.entry, why }),
                Ok(true) => taken.known += 1,
                Ok(false) => {
                    let (entries, names) = journals.entry(path).or_default();
                    entries.extend(entries_of(&one.record).cloned());
                    names.push(name);
                }
            },
            Ok((path, name)) => match same(&path, &one.record, texts) {
                Some(true) => taken.known += 1,
                Some(false) => taken.unfit.push(Unfit { entry: one.entry, why: Why::Differs(name) }),
                None => {
                    let content = Some(format::write(&one.record, format).into_bytes());
                    taken.edits.push(Edit { path, content });
                    taken.records.push(name);
                }
            },
        }
    }
    for (path, (entries, names)) in journals {
        let whole = json!({ "format": "journal/1", "entry": entries });
        taken.edits.push(Edit { path, content: Some(format::write(&whole, format).into_bytes()) });
        taken.records.extend(names);
    }
    taken
}

/// The kind that a record says it is: `referral`.
fn kind_of(record: &Json) -> &str {
    text(record, "format").split('/').next().unwrap_or_default()
}

/// The entries of a journal.
fn entries_of(record: &Json) -> impl Iterator<Item = &Json> {
    record.get("entry").and_then(Json::as_array).into_iter().flatten()
}

fn text<'a>(record: &'a Json, key: &str) -> &'a str {
    record.get(key).and_then(Json::as_str).unwrap_or_default()
}

/// The folder of a case that comes in.
fn case_folder(record: &Json) -> Option<(String, String)> {
    if kind_of(record) != "case" {
        return None;
    }
    let id: CaseId = text(record, "id").parse().ok()?;
    let opened: Date = text(record, "opened").parse().ok()?;
    Some((id.to_string(), layout::case_folder(&id, opened)))
}

/// Where a record belongs and what it is called; nothing that is not an id gets into a path.
fn place(
    one: &Incoming,
    folders: &BTreeMap<String, String>,
    format: RecordFormat,
) -> Result<(String, String), Why> {
    let (record, ending) = (&one.record, extension(format));
    let slug = |key: &str| text(record, key).parse::<Slug>().map_err(|_| Why::NotARecord);
    let dated = || {
        let id: RecordId = text(record, "id").parse().map_err(|_| Why::NotARecord)?;
        let on: Date = text(record, "on").parse().map_err(|_| Why::NotARecord)?;
        Ok::<_, Why>((id, on))
    };
    match kind_of(record) {
        "team" => slug("handle").map(|slug| (format!("{TEAM}/{slug}.{ending}"), format!("team/{slug}"))),
        "service" => {
            slug("slug").map(|slug| (format!("{SERVICES}/{slug}.{ending}"), format!("services/{slug}")))
        }
        known @ (Signal::KIND | Intervision::KIND) => {
            let folder = if known == Signal::KIND { Signal::FOLDER } else { Intervision::FOLDER };
            let (id, on) = dated()?;
            Ok((format!("{folder}/{on}-{id}.{ending}"), format!("{folder}/{id}")))
        }
        of_case => {
            let case = one.case.as_deref().unwrap_or_default();
            let folder = folders.get(case).filter(|folder| folder.starts_with(CASES)).ok_or(Why::NoCase)?;
            match of_case {
                "case" if text(record, "id") != case => Err(Why::NotARecord),
                "case" | "network" | "plan" => Ok((format!("{folder}/{of_case}.{ending}"), case.to_owned())),
                "journal" => {
                    let entry = entries_of(record).next().ok_or(Why::NotARecord)?;
                    let on: Date = text(entry, "on").parse().map_err(|_| Why::NotARecord)?;
                    let id: RecordId = text(entry, "id").parse().map_err(|_| Why::NotARecord)?;
                    Ok((layout::journal_path(folder, on.year(), format), format!("{case}/{id}")))
                }
                kind => {
                    let inside = event_folder(kind).ok_or(Why::NotARecord)?;
                    let (id, on) = dated()?;
                    Ok((format!("{folder}/{inside}/{on}-{id}.{ending}"), format!("{case}/{id}")))
                }
            }
        }
    }
}

/// The folder of a kind of dated record of a case.
fn event_folder(kind: &str) -> Option<&'static str> {
    struct Search<'a>(&'a str, Option<&'static str>);
    impl EachKind for Search<'_> {
        fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
            if self.0 == <T as Record>::KIND {
                self.1 = Some(T::FOLDER);
            }
        }
    }
    let mut search = Search(kind, None);
    each_kind(&mut search);
    search.1
}

/// Whether the ledger's file says the same; `None` when there is none.
fn same(path: &str, record: &Json, texts: &BTreeMap<String, String>) -> Option<bool> {
    Some(values(path, texts)? == *record)
}

/// The values of the ledger's file at a path, in whichever format it is.
fn values(path: &str, texts: &BTreeMap<String, String>) -> Option<Json> {
    let stem = layout::stem(path);
    let (path, text) = [RecordFormat::Toml, RecordFormat::Yaml]
        .iter()
        .find_map(|format| texts.get_key_value(&format!("{stem}.{}", extension(*format))))?;
    let node = format::parse(text, layout::format_of(path)?).ok()?;
    Some(Json::from(&node))
}

/// Whether the ledger has an entry already.
fn journal(path: &str, one: &Incoming, texts: &BTreeMap<String, String>) -> Result<bool, Why> {
    let Some(whole) = values(path, texts) else { return Ok(false) };
    let entry = entries_of(&one.record).next().cloned().unwrap_or_default();
    let known = entries_of(&whole).find(|known| known.get("id") == entry.get("id"));
    match known {
        Some(known) if *known == entry => Ok(true),
        // A journal is only added to by who keeps it.
        _ => Err(Why::Differs(text(&entry, "id").to_owned())),
    }
}
