//! `regie referral add`: a goal and a question are required; goal-directed, never activity-directed (SAM 2.3).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather};
use crate::model::referral::{Feeling, Referral, ReferralEvent, ReferralStatus};
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
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
    type Record = Referral;
    const NAME: &'static str = "referral";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Referral)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("goal", "goal", Kind::Record(RecordKind::Goal)).required(),
        Question::new("service", "service", Kind::Service).required(),
        Question::new("question", "question", Kind::Text).required(),
        Question::new("status", "status", Kind::Word(vocabulary::words::<ReferralStatus>))
            .usually("requested"),
        Question::new("response_due", "response-due", Kind::Coming),
        Question::new("alternatives", "alternative", Kind::Services),
        Question::new("choice_reason", "choice-reason", Kind::Text).when(When::Later),
        Question::new("feelings", "feeling", Kind::Words(vocabulary::words::<Feeling>)),
        Question::new("consent", "consent", Kind::Record(RecordKind::Consent)),
        Question::new("note", "note", Kind::Text),
    ];

    /// Why this service, only when it belongs to the own house (SAM 1.7).
    fn then(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
        let chosen = draft.value("service").and_then(|slug| slug.as_str()?.parse().ok());
        let own = chosen.is_some_and(|slug| referral::same_house(&slug, &scope.desk.office));
        let question = Self::QUESTIONS.iter().find(|question| question.field == "choice_reason");
        if let Some(question) = question.filter(|one| own && !draft.has(one.field))
            && let Some(reason) = ask::ask(context, scope, question)?
        {
            draft.set(question.field, reason);
        }
        Ok(())
    }
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let record = completed(record.clone());
        notes = warnings(&desk, &folder.file, &record);
        let mut change =
            case_change(("referral.add", Function::Linking), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("service", Fact::Id(record.service.to_string()))], notes)
}

/// Requested unless it is a draft, and its first event written down.
fn completed(mut record: Referral) -> Referral {
    if record.events.is_empty() {
        let (on, by) = (record.on, record.by.clone());
        record.events.push(ReferralEvent { on, status: record.status, by, reason: None, note: None });
    }
    record
}

/// What deserves attention: the own house without alternatives (SAM 1.7, P3 8), no consent that covers the service.
fn warnings(desk: &Desk, file: &CaseFile, record: &Referral) -> Vec<(Tone, Message)> {
    let service = || Fact::Id(record.service.to_string());
    let mut notes = Vec::new();
    if !referral::independent(record, &desk.office) {
        notes.push((Tone::Attention, Message::new("note-own-organisation").with("service", service())));
    }
    let chosen = file.consents.iter().find(|one| Some(&one.id) == record.consent.as_ref());
    match chosen {
        None if consent::covers(file, &record.service, record.on).is_none() => {
            notes.push((Tone::Attention, Message::new("note-no-consent").with("service", service())));
        }
        Some(chosen) if !consent::lets(chosen, &record.service, record.on) => {
            let note = Message::new("note-other-consent").with("consent", Fact::Id(chosen.id.to_string()));
            notes.push((Tone::Attention, note.with("service", service())));
        }
        _ => {}
    }
    notes
}
