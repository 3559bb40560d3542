//! `regie plan goal CASE [GOAL]`: a goal more, or one revised: what will be different, for which need (SAM 2.2).

use clap::Args;

use super::{Deed, kept};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger::lookup;
use crate::model::plan::{Goal, GoalChoice, GoalStatus};
use crate::model::{Fact, Message, RecordKind, vocabulary};
use crate::practice::attainment::unwritten;
use crate::report::Tone;
use crate::report::view::level;

/// `regie plan goal CASE [GOAL]`.
#[derive(Args)]
pub(crate) struct Revise {
    case: String,
    goal: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Goal;
    const NAME: &'static str = "goal";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Goal)),
        Question::new("need", "need", Kind::Record(RecordKind::Need)),
        Question::new("statement", "statement", Kind::Text).required(),
        Question::new("status", "status", Kind::Word(vocabulary::words::<GoalStatus>)).required(),
        Question::new("chosen_by", "chosen-by", Kind::Word(vocabulary::words::<GoalChoice>)),
        Question::new("indicator", "indicator", Kind::Text),
        Question::new("target", "target", Kind::Coming),
        Question::new("weight", "weight", Kind::Whole).within(1, 10),
        Question::new("baseline", "baseline", Kind::Whole).within(-2, 2),
        Question::new("note", "note", Kind::Text),
        Question::new("levels.much_less", "much-less", Kind::Text),
        Question::new("levels.less", "less", Kind::Text),
        Question::new("levels.expected", "expected", Kind::Text),
        Question::new("levels.more", "more", Kind::Text),
        Question::new("levels.much_more", "much-more", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, mut verb: Revise) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let known = folder.file.goals().iter().map(|goal| &goal.id);
    let id = verb.goal.as_deref().map(|word| lookup::record(known, RecordKind::Goal, word)).transpose()?;
    let base = id.as_ref().and_then(|id| folder.file.goals().iter().find(|goal| goal.id == *id));
    let scope = Scope::case(&desk, &folder.file);
    let record = if let Some(base) = base {
        revise(context, &scope, (&verb.answers, &verb.ways), base)?
    } else {
        verb.answers.usually("status", &GoalStatus::Proposed, &verb.ways);
        gather(context, &scope, &verb.answers, &verb.ways)?
    };
    let deed = Deed { case: &case, action: "plan.goal", record: Some(&record.id), by: &by };
    let (keeping, changed) = kept(context, &desk, deed, |plan| {
        let place = plan.goals.iter_mut().find(|goal| goal.id == record.id);
        match (place, base) {
            (Some(place), Some(base)) if *place == *base => *place = record.clone(),
            (None, None) => plan.goals.push(record.clone()),
            _ => return Err(super::moved()),
        }
        Ok(())
    })?;
    keeping.tell(context, &desk, Vec::new(), notes(&record).into_iter().chain(changed).collect())
}

/// A goal without a need hangs loose from the thread, unless the practice itself sets it; it belongs to whoever chose
/// it; and a scale of which a part is missing cannot be rated.
fn notes(record: &Goal) -> Vec<(Tone, Message)> {
    let loose = record.need.is_none() && record.chosen_by != Some(GoalChoice::Practice);
    let loose = loose.then(|| Message::new("note-goal-without-need"));
    let living = matches!(record.status, GoalStatus::Proposed | GoalStatus::Active);
    let chosen = (living && record.chosen_by.is_none()).then(|| Message::new("note-goal-without-choice"));
    let unwritten: Vec<Fact> = unwritten(record).into_iter().map(level).collect();
    let levels = Message::new("note-levels-to-write").with("levels", Fact::List(unwritten.clone()));
    let levels = (!unwritten.is_empty()).then_some(levels);
    loose.into_iter().chain(chosen).chain(levels).map(|note| (Tone::Attention, note)).collect()
}
