//! The red thread of a case.

use super::View;
use crate::model::{CaseFile, Fact, Message, Office, Party, Slug, vocabulary};
use crate::practice::loose::LooseEnd;
use crate::practice::thread::{ActionThread, GoalThread, NeedThread, Observation, ReferralThread, Thread};
use crate::report::{Block, Cell, Tone};

/// The red thread of a case, with the names of the people in it.
#[derive(Debug, Clone)]
pub struct ThreadView {
    client: String,
    names: Vec<(Party, String)>,
    items: [Thread; 1],
}

impl ThreadView {
    /// The thread of a case.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, thread: Thread) -> Self {
        let client = file.case.client.name.clone();
        let mut names = vec![(Party::Client, client.clone())];
        let persons = &file.network.persons;
        names.extend(persons.iter().map(|person| (Party::Person(person.id.clone()), person.name.clone())));
        let team = &office.team;
        names.extend(team.iter().map(|member| (Party::Team(member.handle.clone()), member.name.clone())));
        let services = &office.services;
        names.extend(services.iter().map(|one| (Party::Service(one.slug.clone()), one.name.clone())));
        Self { client, names, items: [thread] }
    }

    fn name(&self, party: &Party) -> Fact {
        let known = self.names.iter().find(|(known, _)| known == party);
        known.map_or_else(|| Fact::Id(party.to_string()), |(_, name)| Fact::Text(name.clone()))
    }

    fn service(&self, slug: &Slug) -> Fact {
        self.name(&Party::Service(slug.clone()))
    }

    fn need(&self, need: &NeedThread) -> Vec<Block> {
        let text = Message::new("thread-need")
            .with("area", vocabulary::fact(&need.area))
            .with("record", Fact::Id(need.need.to_string()));
        let mut blocks = vec![Block::Heading { level: 2, text }];
        blocks.extend(need.words.clone().map(Block::Quote));
        if let Some(request) = &need.request {
            blocks.push(Block::Note(
                Tone::Plain,
                Message::new("thread-request").with("request", request.as_str()),
            ));
        }
        blocks.extend(need.goals.iter().flat_map(|goal| self.goal(goal)));
        for result in &need.results {
            let message = Message::new("thread-need-result")
                .with("on", result.on)
                .with("met", vocabulary::fact(&result.met));
            blocks.push(Block::Note(Tone::Plain, message));
            blocks.extend(result.words.clone().map(Block::Quote));
        }
        blocks
    }

    fn goal(&self, goal: &GoalThread) -> Vec<Block> {
        let text = Message::new("thread-goal")
            .with("statement", goal.statement.as_str())
            .with("status", vocabulary::fact(&goal.status))
            .with("record", Fact::Id(goal.goal.to_string()));
        let mut lines: Vec<Cell> = Vec::new();
        lines.extend(goal.actions.iter().flat_map(|action| self.action(action)));
        lines.extend(goal.referrals.iter().map(|referral| self.referral(referral)));
        lines.extend(goal.observations.iter().map(observation));
        lines.extend(goal.ratings.iter().map(|rating| {
            let message = Message::new("thread-rating")
                .with("on", rating.on)
                .with("rater", vocabulary::fact(&rating.rater))
                .with("level", Fact::Text(level(rating.level)));
            Cell::new(message)
        }));
        let mut blocks = vec![Block::Heading { level: 3, text }];
        if !lines.is_empty() {
            blocks.push(Block::List(lines));
        }
        blocks
    }

    fn action(&self, action: &ActionThread) -> Vec<Cell> {
        let who = action.who.iter().map(|party| self.name(party)).collect();
        let message = Message::new("thread-action")
            .with("what", action.what.as_str())
            .with("who", Fact::List(who))
            .with("status", vocabulary::fact(&action.status))
            .with("record", Fact::Id(action.action.to_string()));
        let reviews = action.reviews.iter().map(|review| {
            let message = Message::new("thread-review")
                .with("on", review.on)
                .with("received", vocabulary::fact(&review.received))
                .with("works", vocabulary::fact(&review.works))
                .with("fits", vocabulary::fact(&review.fits));
            Cell::new(message)
        });
        let decided = action.decided_on.zip(action.conference.as_ref()).map(|(on, conference)| {
            let record = Fact::Id(conference.to_string());
            Cell::new(Message::new("thread-decided").with("on", on).with("record", record))
        });
        std::iter::once(Cell::new(message)).chain(decided).chain(reviews).collect()
    }

    fn referral(&self, referral: &ReferralThread) -> Cell {
        let message = Message::new("thread-referral")
            .with("on", referral.on)
            .with("service", self.service(&referral.service))
            .with("question", referral.question.clone().unwrap_or_default())
            .with("status", vocabulary::fact(&referral.status))
            .with("record", Fact::Id(referral.referral.to_string()));
        Cell::new(message)
    }
}

impl View for ThreadView {
    type Item = Thread;

    const NAME: &'static str = "trace";

    fn items(&self) -> &[Thread] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [thread] = &self.items;
        let text = Message::new("thread-title")
            .with("client", self.client.as_str())
            .with("case", Fact::Id(thread.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text }];
        if thread.needs.is_empty() {
            blocks.push(Block::Note(Tone::Attention, Message::new("thread-empty")));
        }
        blocks.extend(thread.needs.iter().flat_map(|need| self.need(need)));
        for (title, goals) in
            [("thread-standing", &thread.standing), ("thread-loose-goals", &thread.loose_goals)]
        {
            if !goals.is_empty() {
                blocks.push(Block::heading(2, title));
                blocks.extend(goals.iter().flat_map(|goal| self.goal(goal)));
            }
        }
        if !thread.loose_ends.is_empty() {
            blocks.push(Block::heading(2, "thread-loose-ends"));
            blocks.push(Block::List(thread.loose_ends.iter().map(loose).collect()));
        }
        blocks
    }
}

/// A level with its sign, none for 0.
fn level(level: i64) -> String {
    match level {
        0 => "0".to_owned(),
        1.. => format!("+{level}"),
        _ => format!("−{}", level.unsigned_abs()),
    }
}

fn observation(entry: &Observation) -> Cell {
    let short: String = entry.text.lines().next().unwrap_or_default().to_owned();
    let message = Message::new("thread-observation")
        .with("on", entry.on)
        .with("text", short)
        .with("record", Fact::Id(entry.entry.to_string()));
    Cell::new(message)
}

fn loose(end: &LooseEnd) -> Cell {
    let message = Message::new("thread-loose")
        .with("kind", vocabulary::fact(&end.kind))
        .with("record", Fact::Id(end.record.to_string()));
    Cell::new(message).toned(Tone::Attention)
}
