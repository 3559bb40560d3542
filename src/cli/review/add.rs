//! `regie review add`: the three questions about each action, where the goals stand, what changes (SAM 2.4).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::evaluation::GoalRating;
use crate::model::journal::MonitoringKind;
use crate::model::plan::ActionStatus;
use crate::model::record::{Answer, Extent, Voice};
use crate::model::review::Review;
use crate::model::{CaseFile, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::schedule;
use crate::report::{Block, Tone};

/// `regie review add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

const ACTION: &[Question] = &[
    Question::new("action", "action", Kind::Record(RecordKind::Action)).required(),
    Question::new("received", "received", Kind::Word(vocabulary::words::<Extent>)).required(),
    Question::new("works", "works", Kind::Word(vocabulary::words::<Extent>)).required(),
    Question::new("fits", "fits", Kind::Word(vocabulary::words::<Extent>)).required(),
    Question::new("note", "note", Kind::Text),
];

/// Where a goal stands in one rater's eyes.
pub(crate) const GOAL: &[Question] = &[
    Question::new("goal", "goal", Kind::Record(RecordKind::Goal)).required(),
    Question::new("rater", "rater", Kind::Word(vocabulary::words::<Voice>)).required(),
    Question::new("level", "level", Kind::Whole).within(-2, 2).required(),
    Question::new("note", "note", Kind::Text),
];

impl Form for Asked {
    type Record = Review;
    const NAME: &'static str = "review";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Review)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("late_reason", "late-reason", Kind::Text),
        Question::new("client_present", "client-present", Kind::Word(vocabulary::words::<Answer>)).required(),
        Question::new("client_view", "client-view", Kind::Text),
        Question::new("present", "present", Kind::Parties),
        Question::new("action", "action", Kind::Rows(ACTION)),
        Question::new("goal", "goal", Kind::Rows(GOAL)),
        Question::new("monitoring", "monitoring", Kind::Words(vocabulary::words::<MonitoringKind>)),
        Question::new("changes", "changes", Kind::Text),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let mut scope = Scope::case(&desk, &folder.file);
    if !foretell(context, &desk, &folder.file) {
        scope.unasked.push("late_reason");
    }
    let review = gather(context, &scope, &verb.answers, &verb.ways)?;
    let mut facts = Vec::new();
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        once(&review.goals)?;
        let review = dated(&desk, &folder.file, review.clone())?;
        facts = next(context, &desk, &folder.file, &review);
        notes = remarks(&folder.file, &review);
        let mut change =
            case_change(("review.add", Function::Monitoring), &case, Some(&review.id), &review.by);
        change.edits.push(folder.edit_event(&review, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, facts, notes)
}

/// Refuses two ratings of one goal by one rater.
pub(crate) fn once(ratings: &[GoalRating]) -> Result<(), Refusal> {
    let same = |one: &GoalRating, other: &GoalRating| one.goal == other.goal && one.rater == other.rater;
    let mut later = ratings.iter().enumerate();
    match later.find(|(at, one)| ratings.iter().take(*at).any(|other| same(one, other))) {
        None => Ok(()),
        Some((_, twice)) => {
            let (goal, rater) = (twice.goal.to_string(), vocabulary::word(&twice.rater));
            Err(Refusal::RatedTwice { goal, rater })
        }
    }
}

/// Whether it is late: told before the questions, so that nobody answers them all to hear at the end that a reason is
/// wanted.
fn foretell(context: &Context, desk: &Desk, file: &CaseFile) -> bool {
    let profile = in_force(&desk.office.profiles, context.today);
    let due = profile.map(|profile| schedule::due_for(file, profile, context.today));
    let Some(due) = due.filter(|due| *due < context.today) else { return false };
    if context.interactive {
        let days = Fact::Days(context.today.days_since(due));
        let message = Message::new("note-review-was-due").with("due", due).with("days", days);
        context.remark(&[Block::Note(Tone::Attention, message)]);
    }
    true
}

/// The review with the day it was due, as counted before it; one held late needs its reason.
fn dated(desk: &Desk, file: &CaseFile, mut review: Review) -> Result<Review, Refusal> {
    let Some(profile) = in_force(&desk.office.profiles, review.on) else { return Ok(review) };
    let due = schedule::due_for(file, profile, review.on);
    let days = review.on.days_since(due);
    if days > 0 && review.late_reason.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
        return Err(Refusal::LateReasonWanted { due: due.to_string(), days });
    }
    review.due = Some(due);
    Ok(review)
}

/// When the one after this is due, this one counted.
fn next(context: &Context, desk: &Desk, file: &CaseFile, review: &Review) -> Vec<(&'static str, Fact)> {
    let mut file = file.clone();
    file.reviews.push(review.clone());
    let day = context.today.max(review.on);
    let Some(profile) = in_force(&desk.office.profiles, day) else { return Vec::new() };
    let next = schedule::due_day(&file, profile, day);
    let months = i64::from(schedule::months(&file, profile));
    vec![("next", Fact::Date(next)), ("months", Fact::Count(months))]
}

/// What a review leaves open: actions nobody looked at, and a client who was not there.
fn remarks(file: &CaseFile, review: &Review) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    let open = file.actions().iter().filter(|action| action.status == ActionStatus::Open);
    let unseen = open.filter(|action| !review.actions.iter().any(|seen| seen.action == action.id));
    let unseen: Vec<Fact> = unseen.map(|action| Fact::Id(action.id.to_string())).collect();
    if !unseen.is_empty() {
        let message = Message::new("note-actions-not-reviewed").with("count", unseen.len());
        notes.push((Tone::Attention, message.with("actions", Fact::List(unseen))));
    }
    if review.client_present == Answer::No && review.client_view.is_none() {
        notes.push((Tone::Attention, Message::new("note-review-without-client")));
    }
    notes
}
