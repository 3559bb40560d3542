//! `regie plan agree CASE`: what client and case manager promise each other, both ways (PRACTICE 4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather};
use crate::model::plan::Agreement;
use crate::model::{Function, RecordKind};

/// `regie plan agree CASE`.
#[derive(Args)]
pub(crate) struct Agree {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Agreement;
    const NAME: &'static str = "agreement";
    // `--from` is a file everywhere, so who promises is `--who`.
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Agreement)),
        Question::new("on", "on", Kind::Happened),
        Question::new("from", "who", Kind::Party).required(),
        Question::new("to", "to", Kind::Party).required(),
        Question::new("text", "text", Kind::Text).required(),
    ];
}

pub(super) fn run(context: &Context, verb: &Agree) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let mut plan = folder.file.plan.clone().unwrap_or_default();
        plan.agreements.push(record.clone());
        let mut change = case_change(("plan.agree", Function::Planning), &case, Some(&record.id), &by);
        change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, Vec::new(), Vec::new())
}
