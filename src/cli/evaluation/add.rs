//! `regie evaluation add`: goals by rater, needs met, the team's process and product, satisfaction, final advice.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::cli::review::{GOAL, once};
use crate::model::evaluation::{Evaluation, EvaluationKind};
use crate::model::record::Extent;
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::evaluation::report;
use crate::practice::profile::in_force;
use crate::report::Tone;

/// `regie evaluation add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

const NEED: &[Question] = &[
    Question::new("need", "need", Kind::Record(RecordKind::Need)).required(),
    Question::new("met", "met", Kind::Word(vocabulary::words::<Extent>)).required(),
    Question::new("words", "words", Kind::Text),
];

impl Form for Asked {
    type Record = Evaluation;
    const NAME: &'static str = "evaluation";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Evaluation)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<EvaluationKind>)).required(),
        Question::new("plan_carried_out", "plan-carried-out", Kind::Word(vocabulary::words::<Extent>)),
        Question::new("plan_note", "plan-note", Kind::Text),
        Question::new("goal", "goal", Kind::Rows(GOAL)),
        Question::new("need", "need", Kind::Rows(NEED)),
        Question::new("team_process", "team-process", Kind::Text),
        Question::new("team_product", "team-product", Kind::Text),
        Question::new("client_involvement", "client-involvement", Kind::Whole).within(1, 5),
        Question::new("client_motivation", "client-motivation", Kind::Whole).within(1, 5),
        Question::new("client_satisfaction", "client-satisfaction", Kind::Whole).within(1, 5),
        Question::new("client_words", "client-words", Kind::Text),
        Question::new("network_satisfaction", "network-satisfaction", Kind::Whole).within(1, 5),
        Question::new("satisfaction_not_asked", "satisfaction-not-asked", Kind::Text),
        Question::new("final_advice.text", "final-advice", Kind::Text),
        Question::new("final_advice.by", "final-advice-by", Kind::Members),
        Question::new("final_advice.aftercare", "aftercare", Kind::Text),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    if !context.interactive {
        advised(&verb.answers, &verb.ways)?;
    }
    let evaluation = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        once(&evaluation.goals)?;
        notes = remarks(&desk, &folder.file, &evaluation);
        let mut change = case_change(
            ("evaluation.add", Function::Evaluation),
            &case,
            Some(&evaluation.id),
            &evaluation.by,
        );
        change.edits.push(folder.edit_event(&evaluation, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("kind", vocabulary::fact(&evaluation.kind))], notes)
}

/// Who signs an advice, or tells of aftercare, gives the advice too.
fn advised(answers: &Answers<Asked>, ways: &Ways) -> Result<(), InputError> {
    let given = |field: &str| answers.given.iter().any(|(question, _)| question.field == field);
    let part = given("final_advice.by") || given("final_advice.aftercare");
    if part && !given("final_advice.text") && ways.from.is_none() && !ways.edit {
        return Err(InputError::MissingFlags { flags: "--final-advice".to_owned() });
    }
    Ok(())
}

/// What this evaluation leaves open: goals unrated, needs unjudged, satisfaction unasked, signatures missing.
fn remarks(desk: &Desk, file: &CaseFile, evaluation: &Evaluation) -> Vec<(Tone, Message)> {
    let Some(profile) = in_force(&desk.office.profiles, evaluation.on) else { return Vec::new() };
    let mut file = file.clone();
    file.evaluations.push(evaluation.clone());
    let told = report(&file, profile, evaluation.on);
    let mut notes = Vec::new();
    let mut note = |message: Message| notes.push((Tone::Attention, message));
    let rated: Vec<_> = told.attainment.iter().flat_map(|rater| &rater.goals).collect();
    let unrated = rated.iter().filter(|goal| goal.level.is_none()).count();
    if unrated > 0 {
        note(Message::new("note-goals-unrated").with("count", unrated));
    }
    let open: Vec<Fact> = told
        .needs
        .iter()
        .filter(|need| need.met.is_none())
        .map(|need| Fact::Id(need.need.to_string()))
        .collect();
    if !open.is_empty() {
        note(Message::new("note-needs-unjudged").with("needs", Fact::List(open)));
    }
    if evaluation.client_satisfaction.is_none() && evaluation.satisfaction_not_asked.is_none() {
        note(Message::new("note-satisfaction-unasked"));
    }
    let missing: Vec<Fact> =
        told.final_advice.iter().flat_map(|advice| &advice.missing_roles).map(vocabulary::fact).collect();
    if !missing.is_empty() && evaluation.final_advice.is_some() {
        note(Message::new("note-advice-unsigned").with("roles", Fact::List(missing)));
    }
    notes
}
