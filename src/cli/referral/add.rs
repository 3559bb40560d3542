//! `regie referral add`: a goal and a question are required; goal-directed, never activity-directed (SAM 2.3).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::case::CaseStatus;
use crate::model::referral::{Feeling, Referral, ReferralEvent, ReferralStatus};
use crate::model::{Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::{consent, referral};
use crate::report::Tone;

/// `regie referral add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Referral)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("goal", "goal", Kind::Record(RecordKind::Goal)).required(),
        Question::new("service", "service", Kind::Service).required(),
        Question::new("question", "question", Kind::Text).required(),
        Question::new("status", "status", Kind::Word(vocabulary::words::<ReferralStatus>)),
        Question::new("response_due", "response-due", Kind::Coming),
        Question::new("alternatives", "alternative", Kind::Services),
        Question::new("choice_reason", "choice-reason", Kind::Text),
        Question::new("feelings", "feeling", Kind::Words(vocabulary::words::<Feeling>)),
        Question::new("consent", "consent", Kind::Record(RecordKind::Consent)),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let record: Referral = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        if folder.file.case.status == CaseStatus::Closed {
            return Err(Refusal::CaseClosed { case: case.to_string() }.into());
        }
        let record = completed(record.clone());
        notes = warnings(&desk, &folder.file, &record);
        let mut change = case_change(("referral.add", Function::Linking), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("service", Fact::Id(record.service.to_string()))], notes)
}
