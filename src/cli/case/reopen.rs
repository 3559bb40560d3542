//! `regie case reopen`: a closed case is taken up again, with its reason.

use clap::Args;

use super::{edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change, merged};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::Function;
use crate::model::case::CaseStatus;
use crate::model::course::Reopening;

/// `regie case reopen CASE`.
#[derive(Args)]
pub(crate) struct Reopen {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Reopening;
    const NAME: &'static str = "reopening";
    const QUESTIONS: &'static [Question] = &[
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("reason", "reason", Kind::Text).required(),
    ];
}

pub(super) fn run(context: &Context, verb: &Reopen) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    closed(&folder.file.case)?;
    let reopening = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        let folder = desk.case(&id)?;
        let mut case = folder.file.case.clone();
        closed(&case)?;
        let last = case.closings.iter().map(|closing| closing.on).max();
        not_before("on", reopening.on, last.unwrap_or(case.opened))?;
        case.status = CaseStatus::Open;
        case.reopenings.push(reopening.clone());
        let mut change = case_change(("case.reopen", Function::Intake), &id, None, &reopening.by);
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("on", reopening.on.into())], Vec::new())
}

fn closed(case: &crate::model::case::Case) -> Result<(), Refusal> {
    match case.status {
        CaseStatus::Closed => Ok(()),
        CaseStatus::Open => Err(Refusal::CaseOpen { case: case.id.to_string() }),
        CaseStatus::Merged => Err(merged(case)),
    }
}
