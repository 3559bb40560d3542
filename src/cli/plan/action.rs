//! `regie plan action CASE [ACTION]`: an action more, or one revised: who, when, where, how, for which goal (SAM 2.2).

use clap::Args;

use super::{Deed, kept};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger::lookup;
use crate::model::plan::{Action, ActionKind, ActionStatus};
use crate::model::{Date, Fact, Message, RecordKind, vocabulary};
use crate::practice::rhythm;
use crate::report::Tone;

/// `regie plan action CASE [ACTION]`.
#[derive(Args)]
pub(crate) struct Revise {
    case: String,
    action: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Action;
    const NAME: &'static str = "action";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Action)),
        Question::new("goal", "goal", Kind::Record(RecordKind::Goal)),
        Question::new("what", "what", Kind::Text).required(),
        Question::new("who", "who", Kind::Parties),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<ActionKind>)),
        Question::new("place", "place", Kind::Text),
        // `--from` is a file everywhere, so the first day is `--since`.
        Question::new("from", "since", Kind::Coming).named("first-day"),
        Question::new("due", "due", Kind::Coming),
        Question::new("every", "every", Kind::Rhythm),
        Question::new("rhythm", "rhythm", Kind::Text),
        Question::new("how", "how", Kind::Text),
        Question::new("status", "status", Kind::Word(vocabulary::words::<ActionStatus>)).required(),
        Question::new("done_on", "done-on", Kind::Past).when(When::Holds("status", "done")),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, mut verb: Revise) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let known = folder.file.actions().iter().map(|action| &action.id);
    let id =
        verb.action.as_deref().map(|word| lookup::record(known, RecordKind::Action, word)).transpose()?;
    let base = id.as_ref().and_then(|id| folder.file.actions().iter().find(|action| action.id == *id));
    let scope = Scope::case(&desk, &folder.file);
    let record = if let Some(base) = base {
        revise(context, &scope, (&verb.answers, &verb.ways), base)?
    } else {
        verb.answers.usually("status", &ActionStatus::Open, &verb.ways);
        gather(context, &scope, &verb.answers, &verb.ways)?
    };
    let record = completed(record, context.today);
    let deed = Deed { case: &case, action: "plan.action", record: Some(&record.id), by: &by };
    let (keeping, changed) = kept(context, &desk, deed, |plan| {
        let place = plan.actions.iter_mut().find(|action| action.id == record.id);
        match (place, base) {
            (Some(place), Some(base)) if *place == *base => *place = record.clone(),
            (None, None) => plan.actions.push(record.clone()),
            _ => return Err(super::moved()),
        }
        Ok(())
    })?;
    keeping.tell(
        context,
        &desk,
        Vec::new(),
        notes(&record, context.today).into_iter().chain(changed).collect(),
    )
}

/// The day it was done belongs to what is done, and to nothing else; what comes back does so from a first day on.
fn completed(mut record: Action, today: Date) -> Action {
    record.from = record.from.or(record.every.map(|_| today));
    record.done_on = match record.status {
        ActionStatus::Done => record.done_on.or(Some(today)),
        ActionStatus::Open | ActionStatus::Dropped => None,
    };
    record
}

/// An action serves a goal, and somebody does it; of one that comes back it is told when.
fn notes(record: &Action, today: Date) -> Vec<(Tone, Message)> {
    let goal = record.goal.is_none().then(|| Message::new("note-action-without-goal"));
    let who = record.who.is_empty().then(|| Message::new("note-action-without-who"));
    let open = goal.into_iter().chain(who).map(|note| (Tone::Attention, note));
    let returns = record.every.zip(record.from).filter(|_| record.status == ActionStatus::Open);
    let rhythm = returns.map(|(every, from)| {
        let note = Message::new("note-action-rhythm").with("rhythm", every).with("from", from);
        match rhythm::next(record, today) {
            Some(next) => note.with("has-next", "yes").with("next", next),
            None => note.with("has-next", "no").with("next", Fact::List(Vec::new())),
        }
    });
    open.chain(rhythm.map(|note| (Tone::Plain, note))).collect()
}
