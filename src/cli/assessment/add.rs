//! `regie assessment add`: needs in the client's words, ratings per rater, what there is to lean on (SAM 2.1, BOOK 5).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather, rows};
use crate::model::assessment::{
    Area, Assessment, FactorKind, FactorLevel, ResourceKind, ResourceSource, Urgency,
};
use crate::model::record::Voice;
use crate::model::{CaseFile, Function, Message, RecordKind, vocabulary};
use crate::report::Tone;

/// `regie assessment add CASE`.
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
    type Record = Assessment;
    const NAME: &'static str = "assessment";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Assessment)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("life_project", "life-project", Kind::Text),
        Question::new("need", "need", Kind::Rows(NEED)).required(),
        Question::new("rating", "rating", Kind::Rows(RATING)),
        Question::new("resource", "resource", Kind::Rows(RESOURCE)),
        Question::new("factor", "factor", Kind::Rows(FACTOR)),
        Question::new("icf", "icf", Kind::Rows(FUNCTIONING)),
        Question::new("instrument", "instrument", Kind::Rows(rows::INSTRUMENT)),
        Question::new("note", "note", Kind::Text),
    ];
}

/// A need; `id=…` looks again at one there is, which keeps its id.
const NEED: &[Question] = &[
    Question::new("id", "id", Kind::NewId(RecordKind::Need)),
    Question::new("area", "area", Kind::Word(vocabulary::words::<Area>)).required(),
    Question::new("words", "words", Kind::Text),
    Question::new("voiced_by", "voiced-by", Kind::Word(vocabulary::words::<Voice>)),
    Question::new("parent", "parent", Kind::Record(RecordKind::Need)),
    Question::new("request", "request", Kind::Text),
    Question::new("urgency", "urgency", Kind::Word(vocabulary::words::<Urgency>)),
    Question::new("problem", "problem", Kind::Text),
    Question::new("strengths", "strengths", Kind::Text),
    Question::new("limits", "limits", Kind::Text),
    Question::new("surroundings", "surroundings", Kind::Text),
    Question::new("help_from_within", "help-from-within", Kind::Text),
];

const RATING: &[Question] = &[
    Question::new("area", "area", Kind::Word(vocabulary::words::<Area>)).required(),
    Question::new("rater", "rater", Kind::Word(vocabulary::words::<Voice>)).required(),
    Question::new("level", "level", Kind::Whole).within(1, 10).required(),
    Question::new("note", "note", Kind::Text),
];

const RESOURCE: &[Question] = &[
    Question::new("what", "what", Kind::Text).required(),
    Question::new("kind", "kind", Kind::Word(vocabulary::words::<ResourceKind>)).required(),
    Question::new("source", "source", Kind::Word(vocabulary::words::<ResourceSource>)).required(),
];

const FACTOR: &[Question] = &[
    Question::new("what", "what", Kind::Text).required(),
    Question::new("kind", "kind", Kind::Word(vocabulary::words::<FactorKind>)).required(),
    Question::new("level", "level", Kind::Word(vocabulary::words::<FactorLevel>)).required(),
];

const FUNCTIONING: &[Question] =
    &[Question::new("code", "code", Kind::Text).required(), Question::new("note", "note", Kind::Text)];

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let mut record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    carry_over(&folder.file, &mut record);
    refuse_doubles(&record)?;
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let mut change =
            case_change(("assessment.add", Function::Assessment), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("needs", record.needs.len().into())], notes(&record))
}

/// A need that is looked at again stays the same need: who said what, and what is asked, hold until said otherwise.
fn carry_over(file: &CaseFile, record: &mut Assessment) {
    for need in &mut record.needs {
        let Some(known) = file.need(&need.id) else { continue };
        need.words = need.words.take().or_else(|| known.words.clone());
        need.voiced_by = need.voiced_by.or(known.voiced_by);
        need.parent = need.parent.take().or_else(|| known.parent.clone());
        need.request = need.request.take().or_else(|| known.request.clone());
    }
}

/// One assessment looks at a need once.
fn refuse_doubles(record: &Assessment) -> Result<(), Refusal> {
    let mut seen = Vec::new();
    for need in &record.needs {
        if seen.contains(&&need.id) {
            return Err(Refusal::AlreadyThere { record: need.id.to_string() });
        }
        seen.push(&need.id);
    }
    Ok(())
}

/// What deserves attention: without a request there is nothing to plan for (the thread begins there).
fn notes(record: &Assessment) -> Vec<(Tone, Message)> {
    let silent = record.needs.iter().filter(|need| need.request.is_none()).count();
    let mut notes = Vec::new();
    if silent > 0 {
        notes.push((Tone::Attention, Message::new("note-needs-without-request").with("count", silent)));
    }
    if silent < record.needs.len() {
        notes.push((Tone::Faint, Message::new("note-draft-plan")));
    }
    notes
}
