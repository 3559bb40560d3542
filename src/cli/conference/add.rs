//! `regie conference add`: who sat at the table, what each party holds and needs, what was agreed, and in the same commit
//! what becomes of it: actions in the plan, tasks in the journal (BOOK 10, 11).

use clap::Args;

use super::held::{Asked, Held};
use crate::cli::context::{Context, new_id};
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::Answers;
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger::{CaseFolder, Change};
use crate::model::conference::{Conference, ConferenceKind};
use crate::model::record::{Answer, Event};
use crate::model::{CaseFile, Fact, Message, RecordId};
use crate::practice::conference::{Carried, WithoutGoal, carry};
use crate::practice::plan::{PlanStanding, standing};
use crate::practice::profile::in_force;
use crate::report::Tone;

/// `regie conference add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    /// Decisions become actions when they serve a goal, and tasks when they do not.
    #[arg(long)]
    into_plan: bool,
    #[command(flatten)]
    ways: Ways,
}

pub(super) fn run(context: &Context, mut verb: Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let mut scope = Scope::case(&desk, &folder.file);
    if verb.into_plan {
        scope.unasked.push("becomes");
    }
    if !context.interactive {
        verb.answers.usually("kind", &ConferenceKind::Care, &verb.ways);
    }
    let held = gather(context, &scope, &verb.answers, &verb.ways)?;
    let mut told = Told::default();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let carried = carried(context, &folder.file, held.clone(), verb.into_plan)?;
        told = tell(context, &desk, &folder.file, &carried);
        let conference = &carried.conference;
        let action = ("conference.add", Conference::FUNCTION);
        let mut change = case_change(action, &id, Some(&conference.id), &conference.by);
        write(&desk, &folder, &carried, &mut change)?;
        Ok(change)
    })?;
    keeping.tell(context, &desk, told.facts, told.notes)
}

/// The conference with its decisions carried on.
fn carried(context: &Context, file: &CaseFile, held: Held, into_plan: bool) -> Result<Carried, Refusal> {
    let (conference, becomes) = held.record(into_plan);
    let mut taken: Vec<RecordId> = file.ids().into_iter().cloned().collect();
    taken.push(conference.id.clone());
    let fresh = |kind| {
        let id = new_id(kind, &taken);
        taken.push(id.clone());
        id
    };
    carry(conference, &becomes, file, context.today, fresh)
        .map_err(|WithoutGoal(decision)| Refusal::DecisionWithoutGoal { decision })
}

/// The conference, the plan with the new actions, the journal with the new tasks: one change.
fn write(desk: &Desk, folder: &CaseFolder, carried: &Carried, change: &mut Change) -> Result<(), Error> {
    let Carried { conference, actions, entries } = carried;
    let case = &folder.file.case.id;
    let made = actions.iter().map(|action| &action.id).chain(entries.iter().map(|entry| &entry.id));
    change.records.extend(made.map(|id| format!("{case}/{id}")));
    change.edits.push(folder.edit_event(conference, desk.format())?);
    if !actions.is_empty() {
        let mut plan = folder.file.plan.clone().unwrap_or_default();
        plan.actions.extend(actions.iter().cloned());
        change.edits.push(folder.edit_single("plan", &plan, desk.format())?);
    }
    if !entries.is_empty() {
        let extend = |journal: &mut crate::model::journal::Journal| {
            journal.entries.extend(entries.iter().cloned());
        };
        change.edits.push(folder.edit_journal(conference.on, desk.format(), extend)?);
    }
    Ok(())
}

/// What there is to say about it.
#[derive(Default)]
struct Told {
    facts: Vec<(&'static str, Fact)>,
    notes: Vec<(Tone, Message)>,
}

/// What was made of the decisions, and what deserves attention: the client was not there or brought nothing, the plan is
/// no longer what was agreed.
fn tell(context: &Context, desk: &Desk, file: &CaseFile, carried: &Carried) -> Told {
    let Carried { conference, actions, entries } = carried;
    let mut notes = Vec::new();
    if matches!(conference.client_present, Answer::No | Answer::Declined) {
        notes.push((Tone::Attention, Message::new("note-conference-without-client")));
    }
    if conference.client_agenda.is_empty() {
        notes.push((Tone::Attention, Message::new("note-conference-without-agenda")));
    }
    let list = |ids: Vec<&RecordId>| Fact::List(ids.into_iter().map(|id| Fact::Id(id.to_string())).collect());
    let made = [
        ("note-conference-actions", actions.iter().map(|action| &action.id).collect::<Vec<_>>()),
        ("note-conference-tasks", entries.iter().map(|entry| &entry.id).collect()),
    ];
    for (id, records) in made.into_iter().filter(|(_, records)| !records.is_empty()) {
        let note = Message::new(id).with("count", records.len());
        notes.push((Tone::Plain, note.with("records", list(records))));
    }
    let left = conference.decisions.iter().filter(|decision| decision.became.is_none()).count();
    if left > 0 {
        notes.push((Tone::Plain, Message::new("note-conference-left").with("count", left)));
    }
    if changes_agreed_plan(context, desk, file, carried) {
        notes.push((Tone::Attention, Message::new("note-conference-plan")));
    }
    if let Some(next) = conference.next {
        notes.push((Tone::Plain, Message::new("note-conference-next").with("next", next)));
    }
    Told { facts: vec![("on", Fact::Date(conference.on))], notes }
}

/// Whether the plan was agreed and with the new actions is no longer.
fn changes_agreed_plan(context: &Context, desk: &Desk, file: &CaseFile, carried: &Carried) -> bool {
    let profile = in_force(&desk.office.profiles, context.today);
    let (Some(profile), Some(plan)) = (profile, &file.plan) else { return false };
    let agreed = |plan| standing(file, plan, profile, context.today) == PlanStanding::Approved;
    let mut after = plan.clone();
    after.actions.extend(carried.actions.iter().cloned());
    agreed(plan) && !agreed(&after)
}
