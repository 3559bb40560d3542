//! `regie plan draft CASE`: for each need with a request a proposed goal; what is there stays as it is (SAM 2.2).

use clap::Args;

use crate::cli::context::{Context, new_id};
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::by;
use crate::model::plan::{Goal, GoalChoice, GoalStatus};
use crate::model::{CaseFile, Fact, Function, Message, RecordKind};
use crate::practice::plan::{ProposedGoal, draft};
use crate::report::Tone;

/// `regie plan draft CASE`.
#[derive(Args)]
pub(crate) struct Draft {
    case: String,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Draft) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let case = desk.case_id(&verb.case)?;
    let by = by(&desk, verb.by.as_deref())?;
    let mut added = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        added = proposed(context, &desk, &folder.file)?;
        let mut change = case_change(("plan.draft", Function::Planning), &case, None, &by);
        if !added.is_empty() {
            let mut plan = folder.file.plan.clone().unwrap_or_default();
            plan.goals.extend(added.iter().cloned());
            change.records = added.iter().map(|goal| format!("{case}/{}", goal.id)).collect();
            change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
        }
        Ok(change)
    })?;
    let named = added.iter().map(|goal| {
        let id = Fact::Id(format!("{case}/{}", goal.id));
        let note = if goal.chosen_by == Some(GoalChoice::Practice) {
            Message::new("note-goal-standing").with("record", id)
        } else {
            Message::new("note-goal-proposed").with("record", id)
        };
        (Tone::Plain, note.with("goal", goal.statement.clone()))
    });
    keeping.tell(context, &desk, vec![("count", added.len().into())], named.collect())
}

/// The goals that the needs ask for and the plan lacks, in the language of the ledger.
fn proposed(context: &Context, desk: &Desk, file: &CaseFile) -> Result<Vec<Goal>, Error> {
    if file.assessments.is_empty() {
        return Err(Refusal::NoAssessment { case: file.case.id.to_string() }.into());
    }
    let Some(profile) = super::profile(context, desk) else { return Ok(Vec::new()) };
    let mut taken: Vec<_> = file.ids().into_iter().cloned().collect();
    let proposals = draft(file, profile, desk.office.settings.language);
    let goals = proposals.into_iter().map(|proposal| {
        let ProposedGoal { need, statement, chosen_by } = proposal;
        let id = new_id(RecordKind::Goal, &taken);
        taken.push(id.clone());
        Goal {
            id,
            need,
            statement,
            status: GoalStatus::Proposed,
            chosen_by,
            indicator: None,
            target: None,
            weight: None,
            baseline: None,
            levels: None,
            note: None,
        }
    });
    Ok(goals.collect())
}
