//! The red thread of a case as people read it: from what somebody asked to what came of it.

use std::collections::BTreeSet;

use super::evaluation::fields;
use super::names::Names;
use super::review::level;
use crate::model::{Fact, Message, RecordId, vocabulary};
use crate::practice::thread::{ActionThread, GoalThread, NeedThread, Observation, ReferralThread, Thread};
use crate::report::{Block, Cell};

/// The thread under its own heading: each need with its goals, then standing goals, then what hangs loose.
pub(super) fn thread_blocks(thread: &Thread, names: &Names) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, "case-thread-title")];
    let mut told = BTreeSet::new();
    for need in &thread.needs {
        blocks.extend(need_blocks(need, names, &mut told));
    }
    for (title, goals) in
        [("case-thread-standing", &thread.standing), ("case-thread-loose-goals", &thread.loose_goals)]
    {
        if !goals.is_empty() {
            blocks.push(Block::heading(3, title));
            blocks.extend(goals.iter().flat_map(|goal| goal_blocks(goal, names, &mut told)));
        }
    }
    if !thread.loose_ends.is_empty() {
        let loose = thread.loose_ends.iter().map(|end| {
            let record = Fact::Id(end.record.to_string());
            let kind = vocabulary::fact(&end.kind);
            Cell::new(Message::new("case-thread-loose").with("kind", kind).with("record", record))
        });
        blocks.push(Block::heading(3, "case-thread-loose-ends"));
        blocks.push(Block::List(loose.collect()));
    }
    blocks
}

fn need_blocks(need: &NeedThread, names: &Names, told: &mut BTreeSet<RecordId>) -> Vec<Block> {
    let text = Message::new("case-thread-need").with("area", vocabulary::fact(&need.area));
    let mut blocks = vec![Block::Heading { level: 3, text }];
    blocks.extend(need.words.clone().map(Block::Quote));
    let result = need.results.last();
    blocks.push(fields(vec![
        ("field-voiced-by", Cell::maybe(need.voiced_by.as_ref().map(vocabulary::fact))),
        ("field-request", Cell::maybe(need.request.clone())),
        ("field-need-met", Cell::maybe(result.map(|result| vocabulary::fact(&result.met)))),
    ]));
    blocks.extend(need.goals.iter().flat_map(|goal| goal_blocks(goal, names, told)));
    blocks
}

fn goal_blocks(goal: &GoalThread, names: &Names, told: &mut BTreeSet<RecordId>) -> Vec<Block> {
    let mut cells: Vec<Cell> = Vec::new();
    cells.extend(goal.actions.iter().map(|action| Cell::new(told_action(action, names))));
    cells.extend(goal.referrals.iter().map(|referral| Cell::new(told_referral(referral, names))));
    // An entry that touches several goals is told whole under the first of them.
    let (new, known): (Vec<_>, Vec<_>) =
        goal.observations.iter().partition(|seen| told.insert(seen.entry.clone()));
    cells.extend(new.into_iter().map(|seen| Cell::new(told_entry(seen))));
    let days: Vec<Fact> = known.into_iter().map(|seen| Fact::Date(seen.on)).collect();
    if !days.is_empty() {
        cells.push(Cell::new(Message::new("case-thread-told").with("days", Fact::List(days))));
    }
    cells.extend(goal.ratings.iter().map(|rating| {
        let stands = level(rating.level);
        let message = Message::new("case-thread-rating").with("on", rating.on);
        Cell::new(message.with("rater", vocabulary::fact(&rating.rater)).with("level", stands))
    }));
    let status = vocabulary::fact(&goal.status);
    let text = Message::new("case-thread-goal").with("statement", goal.statement.clone());
    let mut blocks = vec![Block::Heading { level: 4, text: text.with("status", status) }];
    let chosen = Cell::maybe(goal.chosen_by.as_ref().map(vocabulary::fact));
    if chosen.value.is_some() {
        blocks.push(fields(vec![("field-chosen-by", chosen)]));
    }
    if !cells.is_empty() {
        blocks.push(Block::List(cells));
    }
    blocks
}

fn told_entry(seen: &Observation) -> Message {
    let id = if seen.how.is_some() { "case-thread-seen-how" } else { "case-thread-seen" };
    let message = Message::new(id).with("on", seen.on).with("text", seen.text.clone());
    match &seen.how {
        Some(how) => message.with("how", vocabulary::fact(how)),
        None => message,
    }
}

fn told_action(action: &ActionThread, names: &Names) -> Message {
    let id = match (action.reviews.last(), action.who.is_empty()) {
        (None, true) => "case-thread-action",
        (None, false) => "case-thread-action-who",
        (Some(_), true) => "case-thread-action-reviewed",
        (Some(_), false) => "case-thread-action-who-reviewed",
    };
    let status = vocabulary::fact(&action.status);
    let mut message = Message::new(id).with("what", action.what.clone()).with("status", status);
    if let Some(who) = names.parties(&action.who) {
        message = message.with("who", who);
    }
    if let Some(found) = action.reviews.last() {
        message = message
            .with("on", found.on)
            .with("received", vocabulary::fact(&found.received))
            .with("works", vocabulary::fact(&found.works))
            .with("fits", vocabulary::fact(&found.fits));
    }
    message
}

fn told_referral(referral: &ReferralThread, names: &Names) -> Message {
    let question = referral.question.clone();
    let id = if question.is_some() { "case-thread-referral-question" } else { "case-thread-referral" };
    let message = Message::new(id)
        .with("service", names.service(&referral.service))
        .with("on", referral.on)
        .with("status", vocabulary::fact(&referral.status));
    match question {
        Some(question) => message.with("question", question),
        None => message,
    }
}
