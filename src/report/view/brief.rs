//! The handover brief: what a colleague who takes over a case has to know on the first day.

use schemars::JsonSchema;
use serde::Serialize;

use super::agenda::term;
use super::names::Names;
use super::parts::{Field, field, list, present, table};
use super::referral::ReferralRow;
use super::{ConsentLine, RoleHeld, View, case_item};
use crate::model::assessment::Need;
use crate::model::case::Client;
use crate::model::course::Phase;
use crate::model::journal::Entry;
use crate::model::network::Person;
use crate::model::plan::{Action, ActionStatus, Agreement, Crisis, GoalStatus};
use crate::model::record::{Answer, Voice};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, RecordId, vocabulary};
use crate::practice::agenda::{self, AgendaItem};
use crate::practice::attainment::latest;
use crate::practice::plan::PlanStanding;
use crate::practice::profile::in_force;
use crate::practice::schedule::{Due, due};
use crate::practice::{consent, contact, plan, referral};
use crate::report::{Block, Cell, Column, Tone};

/// How many of the last entries of the journal are told.
const ENTRIES: usize = 3;

/// Briefs of one case or of several.
#[derive(Debug, Clone)]
pub struct Briefs {
    items: Vec<Brief>,
    names: Vec<Names>,
}

/// What has to be known about one case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Brief {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: Client,
    /// The day it was opened.
    pub opened: Date,
    /// The question at notification.
    pub question: String,
    /// The phase it is in.
    pub phase: Option<Phase>,
    /// Who has a role.
    pub roles: Vec<RoleHeld>,
    /// The last day on which client or network was reached.
    pub last_contact: Option<Date>,
    /// The next review.
    pub next_review: Option<Due>,
    /// What the client wants with life, as last told.
    pub life_project: Option<String>,
    /// The needs as last assessed.
    pub needs: Vec<Need>,
    /// How the plan stands; none without a plan.
    pub plan: Option<PlanStanding>,
    /// The goals that are worked on or proposed.
    pub goals: Vec<BriefGoal>,
    /// The actions that are open.
    pub actions: Vec<Action>,
    /// What client and case manager promised each other.
    pub agreements: Vec<Agreement>,
    /// What to do in a crisis.
    pub crisis: Option<Crisis>,
    /// Referrals that run.
    pub referrals: Vec<ReferralRow>,
    /// Consents that hold.
    pub consents: Vec<ConsentLine>,
    /// What asks for attention.
    pub attention: Vec<AgendaItem>,
    /// The people around the client.
    pub persons: Vec<Person>,
    /// The last entries of the journal, the newest first.
    pub entries: Vec<Entry>,
}

/// One goal and where it stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BriefGoal {
    /// The goal.
    pub goal: RecordId,
    /// What will be different.
    pub statement: String,
    /// Whether it is worked on.
    pub status: GoalStatus,
    /// The day by which.
    pub target: Option<Date>,
    /// Where it stands by rater, −2 to +2.
    pub levels: Vec<(Voice, i64)>,
}

impl Briefs {
    /// The briefs of these cases on a day.
    #[must_use]
    pub fn new(files: &[&CaseFile], office: &Office, today: Date) -> Self {
        Self {
            items: files.iter().map(|file| brief(file, office, today)).collect(),
            names: files.iter().map(|file| Names::new(office, file)).collect(),
        }
    }
}

impl View for Briefs {
    type Item = Brief;

    const NAME: &'static str = "handover-brief";

    fn items(&self) -> &[Brief] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        self.items.iter().zip(&self.names).flat_map(|(item, names)| item.blocks(names)).collect()
    }
}

fn brief(file: &CaseFile, office: &Office, today: Date) -> Brief {
    let profile = in_force(&office.profiles, today);
    let mut entries: Vec<Entry> = file.journal.iter().rev().take(ENTRIES).cloned().collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.on));
    let running = file.referrals.iter().filter(|one| referral::is_open(one.status));
    let waits = |one| profile.and_then(|profile| referral::waiting(one, profile, today));
    let holding = file.consents.iter().filter(|one| consent::holds(one, today));
    let consents = profile
        .into_iter()
        .flat_map(|profile| holding.clone().map(|one| case_item::consent_line(one, profile, today)));
    Brief {
        case: file.case.id.clone(),
        client: file.case.client.clone(),
        opened: file.case.opened,
        question: file.case.notification.question.clone(),
        phase: contact::phase(file, today).cloned(),
        roles: case_item::roles(file, office, today),
        last_contact: contact::last_contact(file, today),
        next_review: profile.and_then(|profile| due(file, profile, today)),
        life_project: file.assessments.iter().rev().find_map(|one| one.life_project.clone()),
        needs: file.needs().into_iter().cloned().collect(),
        plan: file
            .plan
            .as_ref()
            .zip(profile)
            .map(|(plan, profile)| plan::standing(file, plan, profile, today)),
        goals: goals(file, today),
        actions: file.actions().iter().filter(|one| one.status == ActionStatus::Open).cloned().collect(),
        agreements: file
            .plan
            .iter()
            .flat_map(|plan| &plan.agreements)
            .filter(|one| plan::holds(one, today))
            .cloned()
            .collect(),
        crisis: file.plan.as_ref().and_then(|plan| plan.crisis.clone()),
        referrals: running.map(|one| ReferralRow::new(file, one, waits(one))).collect(),
        consents: consents.collect(),
        attention: profile.map(|profile| agenda::of_case(file, profile, today)).unwrap_or_default(),
        persons: file.network.persons.iter().filter(|one| is_around(one, today)).cloned().collect(),
        entries,
    }
}

fn goals(file: &CaseFile, today: Date) -> Vec<BriefGoal> {
    let living =
        file.goals().iter().filter(|goal| matches!(goal.status, GoalStatus::Proposed | GoalStatus::Active));
    let level = |goal: &RecordId, voice| {
        latest(file, goal, voice, today).map(|(_, rating)| (voice, rating.level.value()))
    };
    let voices = [Voice::Client, Voice::Network, Voice::Professional];
    living
        .map(|goal| BriefGoal {
            goal: goal.id.clone(),
            statement: goal.statement.clone(),
            status: goal.status,
            target: goal.target,
            levels: voices.into_iter().filter_map(|voice| level(&goal.id, voice)).collect(),
        })
        .collect()
}

fn is_around(person: &Person, today: Date) -> bool {
    person.deceased != Some(Answer::Yes) && person.until.is_none_or(|until| today <= until)
}

impl Brief {
    fn blocks(&self, names: &Names) -> Vec<Block> {
        let title = Message::new("brief-title").with("client", self.client.name.clone());
        let title = title.with("case", Fact::Id(self.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }, present(self.head())];
        blocks.push(Block::Quote(self.question.clone()));
        blocks.extend(
            self.life_project
                .iter()
                .flat_map(|project| [Block::heading(2, "field-life-project"), Block::Quote(project.clone())]),
        );
        let parts = [
            self.attention(names),
            self.roles(),
            self.needs(),
            self.goals(),
            self.actions(names),
            self.agreements(names),
            self.crisis(names),
            self.referrals(names),
            self.consents(names),
            self.persons(),
            self.entries(),
        ];
        blocks.extend(parts.into_iter().flatten());
        blocks
    }

    fn head(&self) -> Vec<Field> {
        let phase = self.phase.as_ref();
        vec![
            field("field-called", self.client.called.clone()),
            field("field-spoken-language", self.client.language.clone()),
            field("field-lives-in", self.client.lives_in.clone()),
            field("field-contact", self.client.contact.clone()),
            field("field-opened", Some(self.opened)),
            field("field-route", phase.map(|phase| vocabulary::fact(&phase.route))),
            field("field-intensity", phase.map(|phase| vocabulary::fact(&phase.intensity))),
            field("field-reason", phase.and_then(|phase| phase.reason.clone())),
            field("case-last-contact", self.last_contact),
            field("column-next-review", self.next_review.as_ref().map(|due| due.due)),
            field("case-plan", self.plan.as_ref().map(vocabulary::fact)),
        ]
    }

    fn attention(&self, _: &Names) -> Option<Block> {
        let columns = vec![
            Column::left("brief-attention-what"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("column-term"),
        ];
        let row = |one: &AgendaItem| {
            let late = one.days.is_some_and(|days| days < 0);
            vec![
                Cell::new(vocabulary::fact(&one.kind)).toned(if late {
                    Tone::Attention
                } else {
                    Tone::Plain
                }),
                Cell::maybe(one.record.as_ref().map(|id| Fact::Id(id.to_string()))),
                Cell::maybe(one.date),
                Cell::maybe(one.days.map(term)),
            ]
        };
        table("brief-attention", columns, self.attention.iter().map(row).collect())
    }

    fn roles(&self) -> Option<Block> {
        let columns =
            vec![Column::left("field-role"), Column::left("field-name"), Column::left("field-from")];
        let row = |one: &RoleHeld| {
            vec![Cell::new(vocabulary::fact(&one.role)), Cell::new(one.name.clone()), Cell::new(one.from)]
        };
        table("case-roles", columns, self.roles.iter().map(row).collect())
    }

    fn needs(&self) -> Option<Block> {
        let columns =
            vec![Column::left("field-area"), Column::left("field-words"), Column::left("field-request")];
        let row = |one: &Need| {
            let (words, request) = (Cell::maybe(one.words.clone()), Cell::maybe(one.request.clone()));
            vec![Cell::new(vocabulary::fact(&one.area)), words, request]
        };
        table("assessment-needs", columns, self.needs.iter().map(row).collect())
    }

    fn goals(&self) -> Option<Block> {
        let columns = vec![
            Column::left("field-statement"),
            Column::left("field-status"),
            Column::left("field-target"),
            Column::left("brief-levels"),
        ];
        let level = |(voice, level): &(Voice, i64)| {
            let text = Message::new("brief-level").with("voice", vocabulary::fact(voice));
            Fact::Message(text.with("level", *level))
        };
        let row = |one: &BriefGoal| {
            vec![
                Cell::new(one.statement.clone()),
                Cell::new(vocabulary::fact(&one.status)),
                Cell::maybe(one.target),
                Cell::maybe(list(one.levels.iter().map(level))),
            ]
        };
        table("case-goals", columns, self.goals.iter().map(row).collect())
    }

    fn actions(&self, names: &Names) -> Option<Block> {
        let columns = vec![
            Column::left("field-what"),
            Column::left("field-who"),
            Column::left("field-due"),
            Column::left("field-rhythm"),
        ];
        let row = |one: &Action| {
            let every = one.every.map(|every| every.to_string());
            vec![
                Cell::new(one.what.clone()),
                Cell::maybe(names.parties(&one.who)),
                Cell::maybe(one.due),
                Cell::maybe(one.rhythm.clone().or(every)),
            ]
        };
        table("brief-actions", columns, self.actions.iter().map(row).collect())
    }

    fn agreements(&self, names: &Names) -> Option<Block> {
        let columns = vec![Column::left("field-from"), Column::left("field-to"), Column::left("field-text")];
        let row = |one: &Agreement| {
            let (from, to) = (names.party(&one.from), names.party(&one.to));
            vec![Cell::new(from), Cell::new(to), Cell::new(one.text.clone())]
        };
        table("field-agreements", columns, self.agreements.iter().map(row).collect())
    }

    fn crisis(&self, names: &Names) -> Option<Block> {
        let crisis = self.crisis.as_ref()?;
        let columns = vec![Column::left("field-crisis"), Column::left("field-what")];
        let lines = [
            ("field-signs", crisis.signs.clone().map(Fact::Text)),
            ("field-own-steps", crisis.own_steps.clone().map(Fact::Text)),
            ("field-steps", crisis.steps.clone().map(Fact::Text)),
            ("field-avoid", crisis.avoid.clone().map(Fact::Text)),
            ("field-call", names.parties(&crisis.call)),
        ];
        let row = |(label, text): (&str, Option<Fact>)| {
            Some(vec![Cell::new(Fact::Message(Message::new(label))), Cell::new(text?)])
        };
        table("field-crisis", columns, lines.into_iter().filter_map(row).collect())
    }

    fn referrals(&self, names: &Names) -> Option<Block> {
        let columns =
            vec![Column::left("field-service"), Column::left("field-status"), Column::left("field-since")];
        let row = |one: &ReferralRow| {
            let status = Cell::new(vocabulary::fact(&one.status));
            vec![Cell::new(names.service(&one.service)), status, Cell::new(one.since)]
        };
        table("case-referrals", columns, self.referrals.iter().map(row).collect())
    }

    fn consents(&self, names: &Names) -> Option<Block> {
        let columns = vec![Column::left("field-with"), Column::left("field-until")];
        let row = |one: &ConsentLine| vec![Cell::maybe(names.parties(&one.with)), Cell::maybe(one.until)];
        table("case-consents", columns, self.consents.iter().map(row).collect())
    }

    fn persons(&self) -> Option<Block> {
        let columns =
            vec![Column::left("field-name"), Column::left("field-relation"), Column::left("field-contact")];
        let row = |one: &Person| {
            let relation = one.relation_text.clone().map(Fact::Text);
            let relation = relation.unwrap_or_else(|| vocabulary::fact(&one.relation));
            vec![Cell::new(one.name.clone()), Cell::new(relation), Cell::maybe(one.contact.clone())]
        };
        table("network-persons", columns, self.persons.iter().map(row).collect())
    }

    fn entries(&self) -> Option<Block> {
        let columns = vec![Column::left("field-on"), Column::left("field-how"), Column::left("field-text")];
        let row = |one: &Entry| {
            let how = Cell::maybe(one.how.as_ref().map(vocabulary::fact));
            vec![Cell::new(one.on), how, Cell::new(one.text.clone())]
        };
        table("brief-entries", columns, self.entries.iter().map(row).collect())
    }
}
