//! `regie case merge`: two cases opened for one person become one, and one command takes that back (MEE 2).

use clap::Args;
use serde::{Deserialize, Serialize};

use super::not_before;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger::{CaseFolder, Change, lookup};
use crate::model::case::CaseStatus;
use crate::model::course::Merge;
use crate::model::{CaseFile, CaseId, Date, Fact, Function, Message, Slug};
use crate::practice::merging::{take_in, take_out};
use crate::practice::rules;
use crate::report::Tone;

/// `regie case merge CASE`.
#[derive(Args)]
pub(crate) struct MergeVerb {
    case: String,
    /// The case that goes on.
    #[arg(long, required_unless_present = "undo")]
    into: Option<String>,
    /// Take the merge of this case back.
    #[arg(long, conflicts_with = "into")]
    undo: bool,
    /// Although name and birthday say that it is somebody else.
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

/// What is said about a merge.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Joining {
    on: Date,
    by: Slug,
    reason: Option<String>,
}

struct Asked;

impl Form for Asked {
    type Record = Joining;
    const NAME: &'static str = "merge";
    const QUESTIONS: &'static [Question] = &[
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("reason", "reason", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &MergeVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let joining = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    let gone = desk.case_id(&verb.case)?;
    match &verb.into {
        Some(into) => {
            let into = desk.case_id(into)?;
            if into == gone {
                return Err(InputError::SameCase { case: gone.to_string() }.into());
            }
            join(context, &desk, (&gone, &into), (&joining, verb.anyway))
        }
        None => part(context, &desk, &gone, &joining),
    }
}

fn join(
    context: &Context,
    desk: &Desk,
    (gone, into): (&CaseId, &CaseId),
    (joining, anyway): (&Joining, bool),
) -> Result<Exit, Error> {
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let (from, to) = (desk.case(gone)?, desk.open_case(into)?);
        if from.file.case.status == CaseStatus::Merged {
            return Err(crate::cli::desk::merged(&from.file.case).into());
        }
        one_person(&from, &to, anyway)?;
        not_before("on", joining.on, to.file.case.opened.max(from.file.case.opened))?;
        let mut after = to.file.clone();
        let Joining { on, by, reason } = joining.clone();
        let merge = Merge { case: gone.clone(), on, by, reason, records: Vec::new(), undone: None };
        take_in(&mut after, &from.file, &merge).map_err(|ids| Refusal::IdsInBoth {
            ids: ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        })?;
        let mut left = from.file.clone();
        left.case.status = CaseStatus::Merged;
        left.case.merged_into = Some(into.clone());
        notes = remarks(&from.file, &to.file);
        change(desk, ("case.merge", &joining.by), (&to, &after), (&from, &left))
    })?;
    let facts = vec![("gone", Fact::Id(gone.to_string())), ("into", Fact::Id(into.to_string()))];
    keeping.tell(context, desk, facts, notes)
}

fn part(context: &Context, desk: &Desk, gone: &CaseId, joining: &Joining) -> Result<Exit, Error> {
    let mut facts = Vec::new();
    let keeping = desk.keep(context, || {
        let from = desk.case(gone)?;
        let not_merged = || Refusal::NotMerged { case: gone.to_string() };
        let into = from.file.case.merged_into.clone().ok_or_else(not_merged)?;
        let to = desk.case(&into)?;
        let mut after = to.file.clone();
        let back = take_out(&mut after, &from.file, joining.on).ok_or_else(not_merged)?;
        nothing_hangs(context, desk, (&to.file, &after))?;
        facts = vec![("gone", Fact::Id(gone.to_string())), ("into", Fact::Id(into.to_string()))];
        change(desk, ("case.part", &joining.by), (&to, &after), (&from, &back))
    })?;
    keeping.tell(context, desk, facts, Vec::new())
}

/// One commit with both cases.
fn change(
    desk: &Desk,
    (action, by): (&str, &Slug),
    (to, after): (&CaseFolder, &CaseFile),
    (from, left): (&CaseFolder, &CaseFile),
) -> Result<Change, Error> {
    let mut change = case_change((action, Function::Administration), &to.file.case.id, None, by);
    change.records.push(from.file.case.id.to_string());
    change.edits = to.edits(after, desk.format())?;
    change.edits.extend(from.edits(left, desk.format())?);
    Ok(change)
}

/// Refuses to take together what looks like two people, unless somebody says that it is one.
fn one_person(from: &CaseFolder, to: &CaseFolder, anyway: bool) -> Result<(), Refusal> {
    let (one, other) = (&from.file.case, &to.file.case);
    let alike = lookup::namesakes(std::slice::from_ref(other), &one.client.name, one.client.born);
    if alike.is_empty() && !anyway {
        return Err(Refusal::NotAlike { case: one.id.to_string(), other: other.id.to_string() });
    }
    Ok(())
}

/// Refuses to take out records at which others point that were made since.
fn nothing_hangs(
    context: &Context,
    desk: &Desk,
    (before, after): (&CaseFile, &CaseFile),
) -> Result<(), Refusal> {
    let dangling = |file: &CaseFile| -> Vec<rules::Finding> {
        let found = rules::judge(std::slice::from_ref(file), &desk.office, context.today);
        found.into_iter().filter(|one| one.rule == "dangling-reference").collect()
    };
    let known = dangling(before);
    let fresh: Vec<String> = dangling(after)
        .into_iter()
        .filter(|one| !known.contains(one))
        .map(|one| match one.subject {
            rules::Subject::Record(id) => id.to_string(),
            _ => before.case.id.to_string(),
        })
        .collect();
    if fresh.is_empty() { Ok(()) } else { Err(Refusal::StillPointedAt { records: fresh.join(", ") }) }
}

/// What deserves a look afterwards: the plan is another one, and people may stand in the network twice.
fn remarks(from: &CaseFile, to: &CaseFile) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    if !from.goals().is_empty() && !to.goals().is_empty() {
        notes.push((Tone::Attention, Message::new("note-merged-plans")));
    }
    let twice = from.network.persons.iter().filter(|person| {
        to.network.persons.iter().any(|other| other.name.eq_ignore_ascii_case(&person.name))
    });
    let count = twice.count();
    if count > 0 {
        notes.push((Tone::Attention, Message::new("note-merged-persons").with("count", count)));
    }
    let gone = Fact::Id(from.case.id.to_string());
    notes.push((Tone::Faint, Message::new("note-merge-back").with("gone", gone)));
    notes
}
