//! `regie case phase`: another route or intensity, with its reason (P3 5).

use clap::Args;

use super::{day, edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::by;
use crate::cli::input::dates::Toward;
use crate::cli::options::word;
use crate::model::case::{Case, Intensity, Phase, Route};
use crate::model::{Date, Function, Slug, vocabulary};

/// `regie case phase CASE`.
#[derive(Args)]
pub(crate) struct PhaseVerb {
    case: String,
    #[arg(long, value_parser = word::<Route>)]
    route: Option<Route>,
    #[arg(long, value_parser = word::<Intensity>)]
    intensity: Option<Intensity>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long)]
    from: Option<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &PhaseVerb) -> Result<Exit, Error> {
    if verb.route.is_none() && verb.intensity.is_none() {
        let flags = "--route, --intensity".to_owned();
        return Err(InputError::MissingFlags { flags }.into());
    }
    let desk = Desk::open(context)?;
    let id = desk.case_id(&verb.case)?;
    let from = day(context, "from", verb.from.as_deref(), Toward::Past)?;
    let by = by(&desk, verb.by.as_deref())?;
    let mut facts = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut case = folder.file.case.clone();
        let phase = next(&case, verb, (from, &by))?;
        facts = vec![
            ("route", vocabulary::fact(&phase.route)),
            ("intensity", vocabulary::fact(&phase.intensity)),
            ("from", phase.from.into()),
        ];
        let mut change = case_change(("case.phase", Function::Planning), &id, None, &by);
        change.reason = Some(vocabulary::word(&phase.intensity));
        case.phases.push(phase);
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, facts, Vec::new())
}

/// The phase that begins: what is not said stays as it was. A change of intensity wants a reason (P3 5).
fn next(case: &Case, verb: &PhaseVerb, (from, by): (Date, &Slug)) -> Result<Phase, Refusal> {
    let last = case.phases.iter().max_by_key(|phase| phase.from);
    let earliest = last.map_or(case.opened, |last| last.from.plus_days(1));
    not_before("from", from, earliest)?;
    let route = verb.route.or(last.map(|last| last.route)).unwrap_or(Route::CaseManagement);
    let intensity = verb.intensity.or(last.map(|last| last.intensity)).unwrap_or(Intensity::Intensive);
    if last.is_some_and(|last| last.route == route && last.intensity == intensity) {
        return Err(Refusal::SamePhase { case: case.id.to_string() });
    }
    let reason = verb.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty());
    if reason.is_none() && last.is_some_and(|last| last.intensity != intensity) {
        return Err(Refusal::ReasonWanted { flag: "reason".to_owned() });
    }
    Ok(Phase { from, route, intensity, reason: reason.map(str::to_owned), by: by.clone() })
}
