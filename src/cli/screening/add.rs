//! `regie screening add`: the facts go in, the program advises with reasons, the practitioner decides (P3 3–4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::draft::Draft;
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, ask, gather, rows};
use crate::model::course::Route;
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
        Question::new("instrument", "instrument", Kind::Rows(rows::INSTRUMENT)),
        Question::new("note", "note", Kind::Text),
        DECISION,
        REASON,
    ];

    /// The advice first, then what it will be, with a reason when it is something else.
    fn then(context: &Context, scope: &Scope<'_>, draft: &mut Draft) -> Result<(), Error> {
        let Some(file) = scope.file else { return Ok(()) };
        let record: Screening = draft.clone().read(Self::NAME)?;
        let advised = advised(file, &record);
        context.remark(&[Block::Note(Tone::Plain, advice_note(advised.as_ref()))]);
        if record.decision.is_none()
            && let Some(decision) = ask::ask(context, scope, &DECISION)?
        {
            draft.set(DECISION.field, decision);
        }
        let Some(decision) = draft.value(DECISION.field) else { return Ok(()) };
        let otherwise = advised.is_some_and(|advice| decision != vocabulary::word(&advice.route));
        if otherwise && !draft.has(REASON.field) {
            let reason = ask::ask(context, scope, &REASON.required())?;
            draft.set(REASON.field, reason);
        }
        Ok(())
    }
}

/// The route chosen, when the advice is known.
const DECISION: Question =
    Question::new("decision", "decision", Kind::Word(vocabulary::words::<Route>)).when(When::Later);

/// Why it is another than the advice.
const REASON: Question = Question::new("reason", "reason", Kind::Text).when(When::Later);

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let mut record = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
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
