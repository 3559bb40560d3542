//! `regie case phase`: another route or intensity, with its reason (P3 5).

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::case::Case;
use crate::model::course::{Intensity, Phase, Route};
use crate::model::{Date, Function, Slug, vocabulary};

/// `regie case phase CASE`.
#[derive(Args)]
pub(crate) struct PhaseVerb {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

#[derive(Clone)]
struct Asked;

/// What changes; a route that is not said stays as it was.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Turn {
    route: Option<Route>,
    intensity: Intensity,
    reason: Option<String>,
    from: Date,
    by: Slug,
}

impl Form for Asked {
    type Record = Turn;
    const NAME: &'static str = "phase";
    const QUESTIONS: &'static [Question] = &[
        Question::new("intensity", "intensity", Kind::Word(vocabulary::words::<Intensity>)).required(),
        Question::new("route", "route", Kind::Word(vocabulary::words::<Route>)),
        Question::new("reason", "reason", Kind::Text),
        Question::new("from", "since", Kind::Happened).named("since"),
        Question::new("by", "by", Kind::By),
    ];
}

pub(super) fn run(context: &Context, verb: &PhaseVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let id = folder.file.case.id.clone();
    let answers = with_intensity(context, verb, &folder.file.case)?;
    let turn = gather(context, &Scope::case(&desk, &folder.file), &answers, &verb.ways)?;
    let mut facts = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut case = folder.file.case.clone();
        let phase = next(&case, &turn)?;
        facts = vec![
            ("route", vocabulary::fact(&phase.route)),
            ("intensity", vocabulary::fact(&phase.intensity)),
            ("from", phase.from.into()),
        ];
        let mut change = case_change(("case.phase", Function::Planning), &id, None, &turn.by);
        change.reason = Some(vocabulary::word(&phase.intensity));
        case.phases.push(phase);
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, facts, Vec::new())
}

/// The answers; who only tells another route keeps the intensity.
fn with_intensity(context: &Context, verb: &PhaseVerb, case: &Case) -> Result<Answers<Asked>, InputError> {
    let mut answers = verb.answers.clone();
    let given = |field: &str| verb.answers.given.iter().any(|(question, _)| question.field == field);
    let other_way = context.interactive || verb.ways.edit || verb.ways.from.is_some();
    if given("route") {
        let intensity = last(case).map_or(Intensity::Intensive, |last| last.intensity);
        answers.usually("intensity", &intensity, &verb.ways);
    } else if !given("intensity") && !other_way {
        return Err(InputError::MissingFlags { flags: "--route, --intensity".to_owned() });
    }
    Ok(answers)
}

fn last(case: &Case) -> Option<&Phase> {
    case.phases.iter().max_by_key(|phase| phase.from)
}

/// The phase that begins: what is not said stays as it was. Every change wants a reason (P3 5).
fn next(case: &Case, turn: &Turn) -> Result<Phase, Refusal> {
    let last = last(case);
    let earliest = last.map_or(case.opened, |last| last.from.plus_days(1));
    not_before("since", turn.from, earliest)?;
    let route = turn.route.or(last.map(|last| last.route)).unwrap_or(Route::CaseManagement);
    let intensity = turn.intensity;
    if last.is_some_and(|last| last.route == route && last.intensity == intensity) {
        return Err(Refusal::SamePhase { case: case.id.to_string() });
    }
    let reason = turn.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_none() && last.is_some() {
        return Err(Refusal::ReasonWanted { flag: "reason".to_owned() });
    }
    Ok(Phase { from: turn.from, route, intensity, reason: reason.map(str::to_owned), by: turn.by.clone() })
}
