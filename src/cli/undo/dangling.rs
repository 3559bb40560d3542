//! What would point at nothing once a commit is taken back.

use std::collections::BTreeSet;

use crate::cli::check::place;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Refusal};
use crate::ledger::layout::{CASES, stem};
use crate::ledger::{self, CaseFolder, Edit};
use crate::model::{CaseFile, CaseId};
use crate::practice::rules::{self, Finding};
use crate::report::view::{Findings, View};

/// Refuses edits after which a record cannot be read, or points at what is no longer there and was before.
///
/// # Errors
/// The references, after telling each.
pub(super) fn none(context: &Context, desk: &Desk, edits: &[Edit]) -> Result<(), Error> {
    let after = desk.once(edits)?;
    let (old, known_broken) = folders(desk, edits)?;
    let (new, broken) = folders(&after, edits)?;
    let broken: Vec<_> = broken.into_iter().filter(|error| !known_broken.contains(error)).collect();
    if !broken.is_empty() {
        return Err(Error::Several(broken));
    }
    let known = lost(context, desk, &old);
    let mut lost = lost(context, &after, &new);
    lost.retain(|finding| !known.contains(finding));
    if lost.is_empty() {
        return Ok(());
    }
    let count = lost.len();
    let told = lost.into_iter().map(|finding| {
        let folder = new.iter().find(|folder| Some(&folder.file.case.id) == finding.case.as_ref());
        let place = place(desk, &finding.subject, folder);
        (finding, place)
    });
    let names = new.iter().map(|one| (one.file.case.id.clone(), one.file.case.client.name.clone()));
    context.remark(&Findings::new(told.collect(), names.collect(), 0).blocks());
    Err(Refusal::WouldDangle { count }.into())
}

/// The cases that can point at what goes: those that are changed, or all when something around them is, or a case goes.
fn folders(desk: &Desk, edits: &[Edit]) -> Result<(Vec<CaseFolder>, Vec<ledger::Error>), Error> {
    let mut ids: BTreeSet<CaseId> = BTreeSet::new();
    for edit in edits {
        let parts: Vec<&str> = edit.path.split('/').collect();
        match parts.as_slice() {
            [CASES, _, _, name] if stem(name) == "case" && edit.content.is_none() => return desk.cases(),
            [CASES, _, case, ..] => ids.extend(case.parse::<CaseId>().ok()),
            _ => return desk.cases(),
        }
    }
    let mut folders = Vec::new();
    for id in &ids {
        match desk.ledger.case(id) {
            Ok(folder) => folders.push(folder),
            // It comes back only now.
            Err(ledger::Error::NoCase { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let broken = folders.iter().flat_map(|folder| folder.broken.clone()).collect();
    Ok((folders, broken))
}

/// The references to nothing.
fn lost(context: &Context, desk: &Desk, folders: &[CaseFolder]) -> Vec<Finding> {
    let files: Vec<CaseFile> = folders.iter().map(|folder| folder.file.clone()).collect();
    let mut findings = rules::judge(&files, &desk.office, context.today);
    findings.retain(|finding| finding.rule == "dangling-reference");
    findings
}
