//! `regie check [CASE]`: everything the rules find, with its place, its reason, its source and the way out.

use clap::Args;

use super::context::{Context, complain};
use super::desk::{Desk, labelled};
use super::edit;
use super::error::{Error, Exit};
use super::explain::unknown;
use super::options::word;
use crate::ledger::{self, CaseFolder};
use crate::model::intervision::Intervision;
use crate::model::profile::Weight;
use crate::model::record::Event;
use crate::model::signal::Signal;
use crate::model::{CaseFile, CaseId, Fact, RecordId, RecordKind};
use crate::practice::rules::{self, Finding, Subject};
use crate::report::view::{Findings, Place};

/// `regie check [CASE]`.
#[derive(Args)]
pub(crate) struct Check {
    case: Option<String>,
    /// Only what weighs at least so much.
    #[arg(long, value_parser = word::<Weight>)]
    weight: Option<Weight>,
    /// Only this rule.
    #[arg(long)]
    rule: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Check) -> Result<Exit, Error> {
    if let Some(word) = verb.rule.as_deref().filter(|word| rules::find(word).is_none()) {
        return Err(unknown(word).into());
    }
    let desk = Desk::open(context)?;
    let (folders, mut broken) = desk.cases()?;
    broken.extend(desk.broken.clone());
    let wanted = verb.case.as_deref().map(|word| desk.case_id(word)).transpose()?;
    let findings = judged(&desk, context, &folders).into_iter().filter(|(finding, _)| {
        let case = wanted.is_none() || finding.case == wanted;
        let weight = verb.weight.is_none_or(|least| finding.weight <= least);
        let rule = verb.rule.as_deref().is_none_or(|rule| finding.rule == rule);
        case && weight && rule
    });
    if let Some(id) = &wanted {
        broken.retain(|error| concerns(error, &folders, id));
    }
    let names =
        folders.iter().map(|folder| (folder.file.case.id.clone(), folder.file.case.client.name.clone()));
    let view = Findings::new(findings.collect(), names.collect(), broken.len());
    if !broken.is_empty() {
        complain(&Error::Several(broken).text(&context.words, context.output.error_color));
    }
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(if view.has_errors() { Exit::Attention } else { Exit::Done })
}

/// What the rules find in these cases, each with its place.
pub(super) fn judged(desk: &Desk, context: &Context, folders: &[CaseFolder]) -> Vec<(Finding, Place)> {
    let files: Vec<CaseFile> = folders.iter().map(|folder| folder.file.clone()).collect();
    let findings = rules::judge(&files, &desk.office, context.today);
    findings
        .into_iter()
        .map(|mut finding| {
            label(desk, &mut finding);
            let folder = folders.iter().find(|folder| Some(&folder.file.case.id) == finding.case.as_ref());
            let place = place(desk, &finding.subject, folder);
            (finding, place)
        })
        .collect()
}

/// Calls the place of a conflict as people do.
fn label(desk: &Desk, finding: &mut Finding) {
    let facts = &mut finding.reason.facts;
    let name = facts.iter().find_map(|(key, fact)| match fact {
        Fact::Id(name) if key == "name" && finding.rule == "conflict-open" => Some(name.clone()),
        _ => None,
    });
    let conflict = name.and_then(|name| desk.office.conflicts.iter().find(|known| known.name() == name));
    if let (Some(conflict), Some((_, told))) = (conflict, facts.iter_mut().find(|(key, _)| key == "label")) {
        *told = labelled(conflict);
    }
}

/// The file and line that a finding is about.
pub(super) fn place(desk: &Desk, subject: &Subject, folder: Option<&CaseFolder>) -> Place {
    let single = |stem: &str| {
        let path = folder.and_then(|folder| folder.single_path(stem).map(ToOwned::to_owned));
        Place {
            path: path.or_else(|| folder.map(|folder| folder.folder.clone())).unwrap_or_default(),
            line: None,
        }
    };
    match subject {
        Subject::Case => single("case"),
        Subject::Network => single("network"),
        Subject::Plan => single("plan"),
        Subject::Service(slug) => Place { path: format!("services/{slug}"), line: None },
        Subject::Member(handle) => Place { path: format!("team/{handle}"), line: None },
        Subject::File { path, line } => Place { path: path.clone(), line: Some(*line) },
        Subject::Record(id) => match folder.map(|folder| folder.place_of(id)) {
            Some(Some((path, line))) => Place { path: path.to_owned(), line: Some(line) },
            Some(None) => single("case"),
            None => Place { path: around(desk, id), line: None },
        },
    }
}

/// The file of a record around the cases.
fn around(desk: &Desk, id: &RecordId) -> String {
    let word = match id.kind() {
        RecordKind::Signal => format!("{}/{id}", Signal::FOLDER),
        _ => format!("{}/{id}", Intervision::FOLDER),
    };
    let found = edit::office(desk, &word).ok().flatten();
    found.map_or(word, |target| target.path)
}

/// Whether a broken file is of this case.
fn concerns(error: &ledger::Error, folders: &[CaseFolder], id: &CaseId) -> bool {
    let folder = folders.iter().find(|folder| folder.file.case.id == *id);
    folder.is_some_and(|folder| folder.broken.contains(error))
}
