//! `regie plan crisis CASE`: what to do when it goes wrong, agreed while it goes well (PRACTICE 4).

use clap::Args;

use super::{Deed, kept};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::model::Message;
use crate::model::plan::Crisis;
use crate::report::Tone;

/// `regie plan crisis CASE`.
#[derive(Args)]
pub(crate) struct Prepare {
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
    type Record = Crisis;
    const NAME: &'static str = "crisis";
    const QUESTIONS: &'static [Question] = &[
        Question::new("signs", "signs", Kind::Text),
        Question::new("own_steps", "own-steps", Kind::Text),
        Question::new("steps", "steps", Kind::Text),
        Question::new("avoid", "avoid", Kind::Text),
        Question::new("call", "call", Kind::Parties).ordered(),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Prepare) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let base = folder.file.plan.as_ref().and_then(|plan| plan.crisis.clone());
    let scope = Scope::case(&desk, &folder.file);
    let record = match &base {
        Some(base) => revise(context, &scope, (&verb.answers, &verb.ways), base)?,
        None => gather(context, &scope, &verb.answers, &verb.ways)?,
    };
    if record == Crisis::default() {
        let flags: Vec<String> =
            Asked::QUESTIONS.iter().map(|question| format!("--{}", question.flag)).collect();
        return Err(InputError::NothingSaid { flags: flags.join(", ") }.into());
    }
    let deed = Deed { case: &case, action: "plan.crisis", record: None, by: &by };
    let (keeping, mut notes) = kept(context, &desk, deed, |plan| {
        if plan.crisis != base {
            return Err(super::moved());
        }
        plan.crisis = Some(record.clone());
        Ok(())
    })?;
    if record.call.is_empty() {
        notes.insert(0, (Tone::Attention, Message::new("note-crisis-without-call")));
    }
    keeping.tell(context, &desk, Vec::new(), notes)
}
