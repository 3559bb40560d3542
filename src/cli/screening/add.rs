//! `regie screening add`: the facts go in, the program advises with reasons, the practitioner decides (P3 3–4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather, rows};
use crate::cli::options::word;
use crate::model::case::Route;
use crate::model::record::{Answer, Extent};
use crate::model::screening::{ComplexityIndicator, Screening};
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::screening::{Advice, advice, helped_before};
use crate::report::{Block, Tone};

/// `regie screening add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    /// The route chosen; asked only when the advice is known, so it is no question of the form.
    #[arg(long, value_parser = word::<Route>)]
    decision: Option<Route>,
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Screening;
    const NAME: &'static str = "screening";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Screening)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("complex_demand", "complex-demand", Kind::Word(vocabulary::words::<Extent>)).required(),
        Question::new(
            "complex_organisation",
            "complex-organisation",
            Kind::Word(vocabulary::words::<Extent>),
        )
        .required(),
        Question::new("self_direction", "self-direction", Kind::Word(vocabulary::words::<Extent>)).required(),
        Question::new("helped_before", "helped-before", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("new_questions", "new-questions", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("indicators", "indicator", Kind::Words(vocabulary::words::<ComplexityIndicator>)),
        Question::new("note", "note", Kind::Text),
        Question::new("instrument", "instrument", Kind::Rows(rows::INSTRUMENT)),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let mut record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    record.decision = verb.decision.or(record.decision);
    record.reason = verb.reason.clone().or(record.reason);
    if is_led(context, verb) && record.decision.is_none() {
        decide(context, &folder.file, &mut record)?;
    }
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let advised = advised(&folder.file, &record);
        record.advice = advised.as_ref().map(|advice| advice.route);
        refuse_unexplained(&record)?;
        notes = told(&record, advised.as_ref());
        let mut change =
            case_change(("screening.add", Function::Intake), &case, Some(&record.id), &record.by);
        change.edits.push(folder.edit_event(&record, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, Vec::new(), notes)
}

/// Whether the person was asked the questions, so that one more can be asked.
fn is_led(context: &Context, verb: &Add) -> bool {
    let given = verb.answers.given.iter().filter(|(question, _)| question.required).count();
    let wanted = Asked::QUESTIONS.iter().filter(|question| question.required).count();
    context.interactive && verb.ways.from.is_none() && given < wanted
}

/// Tells the advice and asks what it will be, with a reason when it is something else.
fn decide(context: &Context, file: &CaseFile, record: &mut Screening) -> Result<(), Error> {
    let advised = advised(file, record);
    context.remark(&[Block::Note(Tone::Plain, advice_note(advised.as_ref()))]);
    let (_, known) = vocabulary::words::<Route>();
    let labels: Vec<String> = known.iter().map(|word| context.words.word("route", word)).collect();
    let chosen = ask::choose(context, &context.words.say("field-decision"), &labels, false)?;
    record.decision = chosen.and_then(|at| known.get(at)).and_then(|word| vocabulary::parse(word));
    let advice = advised.map(|advice| advice.route);
    if record.decision.is_some() && advice.is_some() && record.decision != advice && record.reason.is_none() {
        record.reason = ask::text(&context.words.say("field-reason"))?;
    }
    Ok(())
}

fn advised(file: &CaseFile, record: &Screening) -> Option<Advice> {
    advice(record, helped_before(file, record.on))
}

/// Who decides otherwise than advised says why (PRACTICE 4).
fn refuse_unexplained(record: &Screening) -> Result<(), Refusal> {
    let differs = record.advice.is_some() && record.decision.is_some() && record.decision != record.advice;
    let explained = record.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
    if differs && !explained {
        return Err(Refusal::ReasonWanted { flag: "reason".to_owned() });
    }
    Ok(())
}

fn told(record: &Screening, advised: Option<&Advice>) -> Vec<(Tone, Message)> {
    let mut notes = vec![(Tone::Plain, advice_note(advised))];
    notes.push(match &record.decision {
        Some(route) => (Tone::Plain, Message::new("note-decision").with("route", vocabulary::fact(route))),
        None => (Tone::Attention, Message::new("note-no-decision")),
    });
    notes
}

fn advice_note(advised: Option<&Advice>) -> Message {
    match advised {
        Some(advice) => {
            let reasons = together(advice.reasons.iter().map(vocabulary::fact).collect());
            let note = Message::new("note-advice").with("route", vocabulary::fact(&advice.route));
            note.with("reasons", reasons)
        }
        None => Message::new("note-no-advice"),
    }
}

/// Several facts in one sentence, the last after “and”.
fn together(mut facts: Vec<Fact>) -> Fact {
    match facts.pop() {
        Some(last) if !facts.is_empty() => {
            Message::new("note-and").with("first", Fact::List(facts)).with("last", last).into()
        }
        only => Fact::List(only.into_iter().collect()),
    }
}
