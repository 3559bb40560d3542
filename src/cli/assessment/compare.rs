//! `regie assessment compare CASE [A] [B]`: two assessments side by side, by id or by day; the last two unless said
//! otherwise.

use clap::Args;

use super::unfit::Unfit;
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::dates::{self, Toward};
use crate::ledger::lookup;
use crate::model::assessment::Assessment;
use crate::model::{CaseFile, RecordKind};
use crate::report::view::AssessmentComparison;

/// `regie assessment compare CASE [A] [B]`.
#[derive(Args)]
pub(crate) struct Compare {
    case: String,
    earlier: Option<String>,
    later: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Compare) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let file = &folder.file;
    let last = file.assessments.len().checked_sub(1).filter(|last| *last > 0);
    let last = last.ok_or_else(|| too_few(file))?;
    let place = |word: &Option<String>, usual: usize| match word {
        Some(word) => named(context, file, word),
        None => Ok(usual),
    };
    let (one, other) = (place(&verb.earlier, last - 1)?, place(&verb.later, last)?);
    let pair = (file.assessments.get(one.min(other)), file.assessments.get(one.max(other)));
    let (Some(then), Some(now)) = pair else { return Err(too_few(file).into()) };
    if one == other {
        return Err(Unfit::SameAssessment { record: now.id.to_string() }.into());
    }
    let view = AssessmentComparison::new(file, &desk.office, (then, now));
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

/// The place of the assessment that a word means: an id, or a day up to which it is the last one.
fn named(context: &Context, file: &CaseFile, word: &str) -> Result<usize, Error> {
    let Some(day) = dates::parse(word, context.today, Toward::Past) else {
        let known = file.assessments.iter().map(|one| &one.id);
        let id = lookup::record(known, RecordKind::Assessment, word)?;
        let place = file.assessments.iter().position(|one| one.id == id);
        return Ok(place.unwrap_or_default());
    };
    let held = |one: &Assessment| one.on <= day;
    let none = || Unfit::NoneByThen { case: file.case.id.to_string(), on: day.to_string() };
    Ok(file.assessments.iter().rposition(held).ok_or_else(none)?)
}

/// There are no two to lay side by side.
fn too_few(file: &CaseFile) -> Unfit {
    let count = i64::try_from(file.assessments.len()).unwrap_or(i64::MAX);
    Unfit::NothingToCompare { case: file.case.id.to_string(), count }
}
