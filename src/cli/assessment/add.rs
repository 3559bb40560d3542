//! `regie assessment add`: needs in the client's words, ratings per rater, what there is to lean on (SAM 2.1, BOOK 5).

use clap::Args;

use super::unfit::Unfit;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather, rows};
use crate::model::assessment::{
    Area, Assessment, DiagnosisStatus, FactorKind, FactorLevel, ResourceKind, ResourceSource, Urgency,
};
use crate::model::profile::Profile;
use crate::model::record::Voice;
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::assessment::{bare_codes, complete, doubt};
use crate::practice::functioning::{read, unseen};
use crate::practice::profile::in_force;
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
        Question::new("present", "present", Kind::Parties),
        Question::new("life_project", "life-project", Kind::Text),
        Question::new("wishes", "wishes", Kind::Text),
        Question::new("home", "home", Kind::Text),
        Question::new("need", "need", Kind::Rows(NEED)).required(),
        Question::new("rating", "rating", Kind::Rows(RATING)),
        Question::new("resource", "resource", Kind::Rows(RESOURCE)),
        Question::new("factor", "factor", Kind::Rows(FACTOR)),
        Question::new("icf", "icf", Kind::Rows(FUNCTIONING)),
        Question::new("instrument", "instrument", Kind::Rows(rows::INSTRUMENT)),
        Question::new("diagnosis", "diagnosis", Kind::Rows(DIAGNOSIS)),
        Question::new("note", "note", Kind::Text),
    ];
}

/// A need; `id=…` looks again at one there is, which keeps its id; `parent=1` makes it part of the first one typed.
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
    Question::new("note", "note", Kind::Text),
];

const FACTOR: &[Question] = &[
    Question::new("what", "what", Kind::Text).required(),
    Question::new("kind", "kind", Kind::Word(vocabulary::words::<FactorKind>)).required(),
    Question::new("level", "level", Kind::Word(vocabulary::words::<FactorLevel>)).required(),
    Question::new("note", "note", Kind::Text),
];

const FUNCTIONING: &[Question] =
    &[Question::new("code", "code", Kind::Code).required(), Question::new("note", "note", Kind::Text)];

/// Something that specialists find out (MEE 1).
const DIAGNOSIS: &[Question] = &[
    Question::new("question", "question", Kind::Text).required(),
    Question::new("status", "status", Kind::Word(vocabulary::words::<DiagnosisStatus>)).required(),
    Question::new("who", "who", Kind::Party),
    Question::new("on", "on", Kind::Past),
    Question::new("outcome", "outcome", Kind::Text),
];

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let mut record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        notes = rows::settled(&mut record.instruments)?;
        complete(&folder.file, &mut record);
        doubt(&folder.file, &record).map_or(Ok(()), |doubt| Err(Unfit::from(doubt)))?;
        notes.extend(remarks(&folder.file, &record, in_force(&desk.office.profiles, record.on)));
        notes.sort_by_key(|(tone, _)| (*tone != Tone::Attention, *tone == Tone::Faint));
        let mut change =
            case_change(("assessment.add", Function::Assessment), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("needs", record.needs.len().into())], notes)
}

/// What deserves attention: without a request there is nothing to plan for (the thread begins there); codes that say
/// nothing, that are not known, or that everybody looks at and nobody has yet.
fn remarks(file: &CaseFile, record: &Assessment, profile: Option<&Profile>) -> Vec<(Tone, Message)> {
    let silent = record.needs.iter().filter(|need| need.request.is_none()).count();
    let mut notes = Vec::new();
    if silent > 0 {
        notes.push((Tone::Attention, Message::new("note-needs-without-request").with("count", silent)));
    }
    let codes = |id: &str, codes: Vec<String>| {
        let count = codes.len();
        let codes = Fact::List(codes.into_iter().map(Fact::Id).collect());
        (count > 0).then(|| Message::new(id).with("count", count).with("codes", codes))
    };
    let bare = bare_codes(record).iter().map(crate::practice::functioning::Code::stem).collect();
    notes.extend(codes("note-icf-bare", bare).map(|note| (Tone::Attention, note)));
    let read = record.functioning.iter().filter_map(|one| read(&one.code).ok());
    let strange = read.filter(|code| !code.is_known()).map(|code| code.stem()).collect();
    notes.extend(codes("note-icf-strange", strange).map(|note| (Tone::Attention, note)));
    if let Some(profile) = profile.filter(|_| !record.functioning.is_empty()) {
        let mut all = file.assessments.clone();
        all.push(record.clone());
        let open = unseen(&profile.icf_set, &all).into_iter().map(str::to_owned).collect();
        notes.extend(codes("note-icf-unseen", open).map(|note| (Tone::Faint, note)));
    }
    if silent < record.needs.len() {
        notes.push((Tone::Faint, Message::new("note-draft-plan")));
    }
    notes
}
