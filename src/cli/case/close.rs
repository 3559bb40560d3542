//! `regie case close`: the end of a case, with its reason, the profile's closing questions and what comes after (P3 9).

use clap::Args;
use serde_json::Value as Json;

use super::{edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather};
use crate::model::case::CaseStatus;
use crate::model::course::{Closing, ClosingReason};
use crate::model::evaluation::EvaluationKind;
use crate::model::plan::ActionStatus;
use crate::model::record::Extent;
use crate::model::{CaseFile, Fact, Function, Message, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::referral::is_open;
use crate::report::{Block, Tone};

/// `regie case close CASE`.
#[derive(Args)]
pub(crate) struct Close {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Closing;
    const NAME: &'static str = "closing";
    const QUESTIONS: &'static [Question] = &[
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("reason", "reason", Kind::Word(vocabulary::words::<ClosingReason>)).required(),
        Question::new("aftercare", "aftercare", Kind::Text),
        Question::new("answer", "answer", Kind::Rows(ANSWER)),
        Question::new("note", "note", Kind::Text),
    ];

    /// The questions that the practice asks before closing, one by one and in words; not known wants its reason.
    fn then(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
        let mut rows: Vec<Json> = draft.rows("answer").iter().map(Draft::values).collect();
        for question in questions(scope.desk, context.today) {
            if rows.iter().any(|row| row.get("question").and_then(Json::as_str) == Some(&question)) {
                continue;
            }
            let word = Fact::Word { kind: "closing-question".to_owned(), word: question.clone() };
            let asked = Message::new("note-closing-question").with("question", word);
            context.remark(&[Block::Note(Tone::Plain, asked)]);
            let mut row = Draft::default();
            row.set("question", question);
            for part in [EXTENT, WHY] {
                let wanted =
                    part.field != WHY.field || row.value("answer").is_some_and(|word| word == "unknown");
                if let Some(answer) = wanted.then(|| ask::ask(context, scope, &part)).transpose()?.flatten() {
                    row.set(part.field, answer);
                }
            }
            rows.push(row.values());
        }
        draft.set("answer", rows);
        Ok(())
    }
}

/// The answer to a closing question.
const EXTENT: Question =
    Question::new("answer", "answer", Kind::Word(vocabulary::words::<Extent>)).required();

/// Why it is not known.
const WHY: Question = Question::new("reason", "reason", Kind::Text).required();

const ANSWER: &[Question] = &[
    Question::new("question", "question", Kind::Text).required(),
    Question::new("answer", "answer", Kind::Word(vocabulary::words::<Extent>)).required(),
    Question::new("reason", "reason", Kind::Text),
];

pub(super) fn run(context: &Context, verb: &Close) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let id = folder.file.case.id.clone();
    let mut scope = Scope::case(&desk, &folder.file);
    scope.unasked.push("answer");
    let closing = gather(context, &scope, &verb.answers.with_short_rows(), &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut case = folder.file.case.clone();
        let reopened = case.reopenings.iter().map(|reopening| reopening.on).max();
        not_before("on", closing.on, reopened.unwrap_or(case.opened))?;
        complete(&closing, &questions(&desk, closing.on))?;
        notes = open_matters(&folder.file);
        case.status = CaseStatus::Closed;
        case.closings.push(closing.clone());
        let mut change = case_change(("case.close", Function::Evaluation), &id, None, &closing.by);
        change.reason = Some(vocabulary::word(&closing.reason));
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    let facts = vec![("reason", vocabulary::fact(&closing.reason)), ("on", closing.on.into())];
    keeping.tell(context, &desk, facts, notes)
}

/// The questions to answer before closing, by the profile in force on a day.
fn questions(desk: &Desk, on: crate::model::Date) -> Vec<String> {
    in_force(&desk.office.profiles, on).map(|profile| profile.closing_questions.clone()).unwrap_or_default()
}

/// Refuses a closing that leaves a question open, an unknown answer unexplained, or another reason untold.
fn complete(closing: &Closing, asked: &[String]) -> Result<(), Refusal> {
    let answered = |question: &&String| closing.answers.iter().any(|answer| answer.question == **question);
    let open: Vec<&str> = asked.iter().filter(|one| !answered(one)).map(String::as_str).collect();
    if !open.is_empty() {
        return Err(Refusal::QuestionsOpen { questions: open.join(", ") });
    }
    let unexplained = |answer: Extent, reason: &Option<String>| answer == Extent::Unknown && reason.is_none();
    if closing.answers.iter().any(|one| unexplained(one.answer, &one.reason)) {
        return Err(Refusal::ReasonWanted { flag: "answer".to_owned() });
    }
    let strange = closing.answers.iter().find(|one| !asked.contains(&one.question));
    if let Some(strange) = strange {
        let (question, known) = (strange.question.clone(), asked.join(", "));
        return Err(Refusal::NoSuchQuestion { question, known });
    }
    if closing.reason == ClosingReason::Other && closing.note.is_none() {
        return Err(Refusal::ReasonWanted { flag: "note".to_owned() });
    }
    Ok(())
}

/// What is not finished: referrals that run, actions that are open, no final evaluation.
fn open_matters(file: &CaseFile) -> Vec<(Tone, Message)> {
    let referrals = file.referrals.iter().filter(|one| is_open(one.status)).map(|one| one.id.to_string());
    let actions = file.actions().iter().filter(|one| one.status == ActionStatus::Open);
    let lists = [
        ("note-open-referrals", referrals.collect::<Vec<String>>()),
        ("note-open-actions", actions.map(|one| one.id.to_string()).collect()),
    ];
    let mut notes = Vec::new();
    for (id, records) in lists {
        if !records.is_empty() {
            let message = Message::new(id).with("count", records.len());
            let records = records.into_iter().map(Fact::Id).collect();
            notes.push((Tone::Attention, message.with("records", Fact::List(records))));
        }
    }
    if !file.evaluations.iter().any(|one| one.kind == EvaluationKind::Final) {
        let case = Fact::Id(file.case.id.to_string());
        notes.push((Tone::Attention, Message::new("note-no-final-evaluation").with("case", case)));
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::course::ClosingAnswer;

    fn closing(reason: ClosingReason) -> Closing {
        let (on, by) = ("2026-06-15".parse().unwrap(), "ilse".parse().unwrap());
        Closing { on, by, reason, aftercare: None, answers: Vec::new(), note: None }
    }

    #[test]
    fn every_question_of_the_profile_wants_an_answer_and_unknown_a_reason() {
        let asked = ["need-may-rise".to_owned(), "network-can-carry".to_owned()];
        let mut closing = closing(ClosingReason::NeedMet);
        let questions = asked.join(", ");
        assert_eq!(complete(&closing, &asked), Err(Refusal::QuestionsOpen { questions }));
        let answer = |question: &String| ClosingAnswer {
            question: question.clone(),
            answer: Extent::Unknown,
            reason: None,
        };
        closing.answers = asked.iter().map(answer).collect();
        assert_eq!(complete(&closing, &asked), Err(Refusal::ReasonWanted { flag: "answer".into() }));
        for answer in &mut closing.answers {
            answer.reason = Some("?".into());
        }
        assert_eq!(complete(&closing, &asked), Ok(()));
    }

    #[test]
    fn another_reason_is_told_in_the_note() {
        let mut closing = closing(ClosingReason::Other);
        assert_eq!(complete(&closing, &[]), Err(Refusal::ReasonWanted { flag: "note".into() }));
        closing.note = Some("?".into());
        assert_eq!(complete(&closing, &[]), Ok(()));
    }
}
