//! `regie feedback add`: a form that the client filled in, on paper, alone or together; no answer is an answer (SAM 2.5).

use clap::Args;
use serde_json::Value as Json;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change, merged};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather};
use crate::model::case::CaseStatus;
use crate::model::feedback::{AgreementWord, Feedback, FeedbackForm, FeedbackPart, FeedbackWay};
use crate::model::record::Event;
use crate::model::{Fact, Message, RecordKind, vocabulary};
use crate::practice::feedback::{self, AnswerFault};
use crate::report::{Block, Tone};

/// `regie feedback add CASE`.
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
    type Record = Feedback;
    const NAME: &'static str = "feedback";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Feedback)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("form", "form-version", Kind::Text),
        Question::new("how", "how", Kind::Word(vocabulary::words::<FeedbackWay>))
            .named("filled-in")
            .required(),
        Question::new("answer", "answer", Kind::Rows(ANSWER)),
        Question::new("remark", "remark", Kind::Rows(REMARK)),
        Question::new("words", "words", Kind::Text),
        Question::new("note", "note", Kind::Text),
    ];

    /// The questions of the form, one by one, as they stand on paper; what is skipped is "no answer".
    fn then(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
        let mut rows: Vec<Json> = draft.rows("answer").iter().map(Draft::values).collect();
        for item in feedback::form(&scope.desk.office.settings.profile, context.today).items {
            let told = |row: &Json| row.get("item").and_then(Json::as_str) == Some(&item.id);
            if rows.iter().any(told) {
                continue;
            }
            let asked = Message::new("note-feedback-item").with("item", Fact::Bilingual(item.text));
            context.remark(&[Block::Note(Tone::Plain, asked)]);
            let mut row = Draft::default();
            row.set("item", item.id);
            let said = ask::ask(context, scope, &AGREES)?;
            if let Some(word) = said.as_ref().and_then(Json::as_str).and_then(vocabulary::parse) {
                row.set("level", AgreementWord::level(word));
            }
            rows.push(row.values());
            draft.set("answer", rows.clone());
        }
        Ok(())
    }
}

/// How far somebody agrees, in words.
const AGREES: Question =
    Question::new("level", "level", Kind::Word(vocabulary::words::<AgreementWord>)).named("agrees");

const ANSWER: &[Question] = &[
    Question::new("item", "item", Kind::Text).required(),
    Question::new("level", "level", Kind::Whole).within(1, 5),
    Question::new("words", "words", Kind::Text),
];

const REMARK: &[Question] = &[
    Question::new("part", "part", Kind::Word(vocabulary::words::<FeedbackPart>)).required(),
    Question::new("words", "words", Kind::Text).required(),
];

pub(super) fn run(context: &Context, mut verb: Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    if folder.file.case.status == CaseStatus::Merged {
        return Err(merged(&folder.file.case).into());
    }
    let profile = &desk.office.settings.profile;
    verb.answers.usually("form", &feedback::form(profile, context.today).form, &verb.ways);
    let mut scope = Scope::case(&desk, &folder.file);
    scope.unasked.extend(["form", "answer"]);
    let filled = gather(context, &scope, &verb.answers.with_short_rows(), &verb.ways)?;
    let form = feedback::version(profile, &filled.form)
        .ok_or_else(|| Refusal::NoSuchForm { form: filled.form.clone() })?;
    feedback::judge(&filled, &form).map_err(|fault| refusal(fault, &form))?;
    let keeping = desk.keep(context, || {
        let folder = desk.case(&case)?;
        let action = ("feedback.add", Feedback::FUNCTION);
        let mut change = case_change(action, &case, Some(&filled.id), &filled.by);
        change.edits.push(folder.edit_event(&filled, desk.format())?);
        Ok(change)
    })?;
    let given = filled.answers.iter().filter(|answer| answer.level.is_some()).count();
    let facts = vec![("given", Fact::from(given)), ("asked", Fact::from(form.items.len()))];
    keeping.tell(context, &desk, facts, Vec::new())
}

fn refusal(fault: AnswerFault, form: &FeedbackForm) -> Refusal {
    match fault {
        AnswerFault::Unknown(item) => {
            let known: Vec<&str> = form.items.iter().map(|item| item.id.as_str()).collect();
            Refusal::NoSuchItem { item, known: known.join(", ") }
        }
        AnswerFault::Twice(item) => Refusal::AlreadyThere { record: item },
    }
}
