//! The plan for the client: who does what, when, and what to do when it goes wrong, in short sentences and large type,
//! with a place to sign (PRACTICE 4, P3 4).

use super::{PlanItem, PlanSheet, when};
use crate::model::plan::{Action, ActionStatus, ApprovalDecision, Goal, GoalStatus, Plan};
use crate::model::{CaseFile, Date, Fact, Message, Office, Party};
use crate::practice::plan::holds;
use crate::practice::responsible::responsibles;
use crate::report::view::parts::{field, list, present, table};
use crate::report::view::{Names, View};
use crate::report::{Block, Cell, Column, Look, Tone};

/// The plan for the client to read and sign.
#[derive(Debug, Clone)]
pub struct PlanLetter {
    today: Date,
    sheet: PlanSheet,
    managers: Vec<Fact>,
    call: Vec<Cell>,
}

impl PlanLetter {
    /// The letter with the plan of this case as it stands on a day.
    #[must_use]
    pub fn new(file: &CaseFile, plan: &Plan, office: &Office, today: Date) -> Self {
        let names = Names::new(office, file);
        let managers = responsibles(file, today).iter().map(|handle| names.member(handle)).collect();
        let call = plan.crisis.iter().flat_map(|crisis| &crisis.call);
        let call = call.map(|party| reach(file, office, &names, party)).collect();
        Self { today, sheet: PlanSheet::new(file, plan, office, today), managers, call }
    }
}

/// Somebody to call, with where to reach them when that is known.
fn reach(file: &CaseFile, office: &Office, names: &Names, party: &Party) -> Cell {
    let contact = match party {
        Party::Person(id) => {
            let person = file.network.persons.iter().find(|person| person.id == *id);
            person.and_then(|person| person.contact.clone())
        }
        Party::Service(slug) => {
            let service = office.services.iter().find(|service| service.slug == *slug);
            service.and_then(|service| service.contact.clone())
        }
        Party::Client | Party::Team(_) => None,
    };
    let name = names.party(party);
    match contact {
        Some(contact) => {
            Cell::new(Message::new("letter-reach").with("who", name).with("contact", Fact::Text(contact)))
        }
        None => Cell::new(name),
    }
}

impl View for PlanLetter {
    type Item = PlanItem;

    const NAME: &'static str = "plan-letter";

    fn items(&self) -> &[PlanItem] {
        self.sheet.items()
    }

    fn look(&self) -> Look {
        Look::Large
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.sheet.items;
        let client = || item.client.clone();
        let text = |id: &str| Message::new(id).with("client", client());
        let mut blocks = vec![
            Block::Heading { level: 1, text: text("letter-title") },
            Block::Note(Tone::Plain, text("letter-intro")),
            present(vec![
                field("field-version", Some(Fact::Count(item.version.into()))),
                field("letter-hash", Some(Fact::Id(item.hash.clone()))),
                field("letter-day", Some(self.today)),
                field("letter-manager", list(self.managers.iter().cloned())),
            ]),
        ];
        let worked_on = |goal: &&Goal| matches!(goal.status, GoalStatus::Active | GoalStatus::Proposed);
        for goal in item.plan.goals.iter().filter(worked_on) {
            blocks.extend(self.goal(goal));
        }
        blocks.extend(self.actions("letter-other-actions", |action| {
            let goal = |goal: &Goal| Some(&goal.id) == action.goal.as_ref();
            !item.plan.goals.iter().filter(worked_on).any(goal)
        }));
        blocks.extend(self.reached());
        blocks.extend(self.agreements());
        blocks.extend(self.crisis());
        blocks.extend(self.signing());
        blocks
    }
}

impl PlanLetter {
    /// A goal, the words that it began with, how it will be seen, and who does what.
    fn goal(&self, goal: &Goal) -> Vec<Block> {
        let text = Message::new("plan-goal").with("goal", goal.statement.clone());
        let mut blocks = vec![Block::Heading { level: 2, text }];
        let need = goal.need.as_ref().and_then(|need| self.sheet.file.need(need));
        if let Some(words) = need.and_then(|need| need.words.clone()) {
            blocks.push(Block::Note(Tone::Faint, Message::new("letter-words")));
            blocks.push(Block::Quote(words));
        }
        let fields = present(vec![
            field("letter-indicator", goal.indicator.clone()),
            field("letter-target", goal.target),
        ]);
        blocks.push(fields);
        match self.actions("letter-actions", |action| action.goal.as_ref() == Some(&goal.id)) {
            Some(actions) => blocks.push(actions),
            None => blocks.push(Block::Note(Tone::Plain, Message::new("letter-no-actions"))),
        }
        blocks
    }

    /// Who does what and when, of what is still to be done.
    fn actions(&self, title: &str, here: impl Fn(&Action) -> bool) -> Option<Block> {
        let [item] = &self.sheet.items;
        let open = item.plan.actions.iter().filter(|one| one.status == ActionStatus::Open && here(one));
        let rows = open.map(|action| {
            let what = match &action.place {
                Some(place) => {
                    let what = Message::new("letter-what-where").with("what", action.what.clone());
                    Cell::new(what.with("place", place.clone()))
                }
                None => Cell::new(action.what.clone()),
            };
            vec![
                Cell::maybe(list(action.who.iter().map(|party| item.called(party)))),
                what,
                Cell::maybe(when(action)),
            ]
        });
        let columns =
            vec![Column::left("letter-who"), Column::left("letter-what"), Column::left("letter-when")];
        table(title, columns, rows.collect())
    }

    fn reached(&self) -> Vec<Block> {
        let [item] = &self.sheet.items;
        let reached = item.plan.goals.iter().filter(|goal| goal.status == GoalStatus::Reached);
        let cells: Vec<Cell> =
            reached.map(|goal| Cell::new(goal.statement.clone()).toned(Tone::Good)).collect();
        if cells.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(2, "letter-reached"), Block::List(cells)]
    }

    fn agreements(&self) -> Vec<Block> {
        let [item] = &self.sheet.items;
        let held = item.plan.agreements.iter().filter(|one| holds(one, self.today));
        let cells: Vec<Cell> = held
            .map(|one| {
                let text = Message::new("letter-agreement").with("from", item.called(&one.from));
                Cell::new(text.with("to", item.called(&one.to)).with("text", one.text.clone()))
            })
            .collect();
        if cells.is_empty() {
            return Vec::new();
        }
        vec![Block::heading(2, "letter-agreements"), Block::List(cells)]
    }

    /// What to do when it goes wrong; that nobody wrote it down yet is said too, and what to do in danger always.
    fn crisis(&self) -> Vec<Block> {
        let [item] = &self.sheet.items;
        let mut blocks = vec![Block::heading(2, "letter-crisis")];
        match &item.plan.crisis {
            None => blocks.push(Block::Note(Tone::Attention, Message::new("letter-no-crisis"))),
            Some(crisis) => {
                blocks.push(present(vec![
                    field("letter-signs", crisis.signs.clone()),
                    field("letter-own-steps", crisis.own_steps.clone()),
                    field("letter-steps", crisis.steps.clone()),
                    field("letter-avoid", crisis.avoid.clone()),
                ]));
                if !self.call.is_empty() {
                    blocks.push(Block::Note(Tone::Plain, Message::new("letter-call")));
                    blocks.push(Block::List(self.call.clone()));
                }
            }
        }
        blocks.push(Block::Note(Tone::Attention, Message::new("letter-danger")));
        blocks
    }

    /// Who agreed to this very text, the places to sign, and what the code is for.
    fn signing(&self) -> Vec<Block> {
        let [item] = &self.sheet.items;
        let given = item.plan.approvals.iter();
        let given = given.filter(|one| one.hash == item.hash && one.decision == ApprovalDecision::Approved);
        let given: Vec<Cell> = given
            .map(|one| {
                let who = item.called(&one.who);
                let text = Message::new("letter-agreed").with("who", who).with("on", one.on);
                Cell::new(text).toned(Tone::Good)
            })
            .collect();
        let mut blocks =
            vec![Block::heading(2, "letter-signing"), Block::Note(Tone::Plain, Message::new("letter-yours"))];
        if !given.is_empty() {
            blocks.push(Block::List(given));
        }
        let sign = |who: Fact| Message::new("letter-sign").with("who", who);
        let client = Fact::Text(item.client.clone());
        blocks.push(Block::Sign(
            std::iter::once(client).chain(self.managers.iter().cloned()).map(sign).collect(),
        ));
        let code = Message::new("letter-code").with("version", Fact::Count(item.version.into()));
        blocks.push(Block::Note(Tone::Faint, code.with("hash", Fact::Id(item.hash.clone()))));
        blocks
    }
}
