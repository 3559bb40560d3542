//! A case on one page.

use super::case::urgency;
use super::case_item::{CaseItem, FindingCount, is_open};
use super::parts::{field, known_day, list, present};
use super::progress::progress;
use super::{CaseDrawing, CasePicture, Names, View};
use crate::model::approach::Approach;
use crate::model::case::{Case, CaseStatus};
use crate::model::course::Closing;
use crate::model::{CaseFile, Date, Fact, Message, Office, vocabulary};
use crate::practice::consent::ConsentState;
use crate::practice::plan::PlanStanding;
use crate::report::{Block, Cell, Chart, Column, Table, Tone};

/// A case on one page.
#[derive(Debug, Clone)]
pub struct CaseSheet {
    items: Vec<CaseItem>,
    goals: Vec<Vec<Cell>>,
    names: Names,
    course: Vec<Chart>,
}

impl CaseSheet {
    /// The page of a case on a day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, today: Date) -> Self {
        let item = CaseItem::new(file, office, today);
        let goals = file.goals().iter().filter(|goal| is_open(goal.status));
        let goals = goals.map(|goal| {
            vec![
                Cell::new(Fact::Id(goal.id.to_string())),
                Cell::new(goal.statement.clone()),
                Cell::new(vocabulary::fact(&goal.status)),
                Cell::maybe(goal.target),
            ]
        });
        let course = CaseDrawing::new(file, office, CasePicture::Timeline, today).charts();
        Self { items: vec![item], goals: goals.collect(), names: Names::new(office, file), course }
    }
}

impl View for CaseSheet {
    type Item = CaseItem;

    const NAME: &'static str = "case";

    fn items(&self) -> &[CaseItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for item in &self.items {
            blocks.push(heading(item));
            blocks.extend(progress(&item.steps));
            blocks.push(present(client(item, &self.names)));
            blocks.extend(notification(&item.case));
            blocks.extend(closing(&item.case, &self.names));
            blocks.push(role_table(item));
            blocks.extend(self.course.iter().cloned().map(Block::Illustration));
            blocks.push(phase_table(&item.case));
            blocks.extend(plan(item));
            blocks.push(table(
                "case-goals",
                &["field-goal", "field-statement", "field-status", "field-target"],
                &self.goals,
            ));
            blocks.push(referral_table(item, &self.names));
            blocks.extend(review(item));
            blocks.push(consent_table(item, &self.names));
            blocks.push(found(item));
        }
        blocks
    }
}

fn heading(item: &CaseItem) -> Block {
    let text = Message::new("case-title").with("client", item.case.client.name.clone());
    Block::Heading { level: 1, text: text.with("case", Fact::Id(item.case.id.to_string())) }
}

pub(super) fn client(item: &CaseItem, names: &Names) -> Vec<(Message, Cell)> {
    let (case, label) = (&item.case, Message::new);
    let client = &case.client;
    let aliases: Vec<Fact> = case.aliases.iter().map(|alias| Fact::from(alias.clone())).collect();
    let mut rows = vec![
        (label("field-status"), Cell::new(vocabulary::fact(&case.status))),
        (label("field-called"), Cell::maybe(client.called.clone())),
        (label("field-aliases"), Cell::maybe((!aliases.is_empty()).then_some(Fact::List(aliases)))),
        (label("field-born"), Cell::maybe(client.born.map(known_day))),
        (label("field-spoken-language"), Cell::maybe(client.language.clone())),
        (label("field-lives-in"), Cell::maybe(client.lives_in.clone())),
        (label("field-contact"), Cell::maybe(client.contact.clone())),
        (label("field-opened"), Cell::new(case.opened)),
        (
            label("field-responsible"),
            Cell::maybe(list(item.responsible.iter().map(|handle| names.member(handle)))),
        ),
        (label("case-last-contact"), Cell::maybe(item.last_contact)),
        (
            label("field-merged-into"),
            Cell::maybe(case.merged_into.as_ref().map(|id| Fact::Id(id.to_string()))),
        ),
        (label("field-kind"), Cell::maybe(case.kind.as_ref().map(vocabulary::fact))),
    ];
    rows.extend(case.approach.iter().flat_map(approach));
    rows.extend(client.representatives.iter().map(|one| {
        let text = Message::new("case-representative").with("who", names.party(&one.who));
        (label("field-representative"), Cell::new(Fact::Message(text.with("ground", one.ground.clone()))))
    }));
    rows.push((label("field-note"), Cell::maybe(case.note.clone())));
    rows
}

/// The model and variant of case management.
fn approach(one: &Approach) -> [(Message, Cell); 6] {
    [
        field("field-model", one.model.as_ref().map(vocabulary::fact)),
        field("field-program", one.program.as_ref().map(vocabulary::fact)),
        field("field-variant-position", one.position.as_ref().map(vocabulary::fact)),
        field("field-scope", one.scope.as_ref().map(vocabulary::fact)),
        field("field-variant-role", one.role.as_ref().map(vocabulary::fact)),
        field("field-steering", one.steering.as_ref().map(vocabulary::fact)),
    ]
}

pub(super) fn notification(case: &Case) -> Vec<Block> {
    let notification = &case.notification;
    let rows = vec![
        (Message::new("field-notified-on"), Cell::new(notification.on)),
        (Message::new("field-notified-by"), Cell::new(vocabulary::fact(&notification.by))),
        (Message::new("field-notified-source"), Cell::maybe(notification.source.clone())),
    ];
    vec![Block::heading(2, "field-notification"), present(rows), Block::Quote(notification.question.clone())]
}

/// How the case ended, when it has.
fn closing(case: &Case, names: &Names) -> Vec<Block> {
    let last = case.closings.last().filter(|_| case.status == CaseStatus::Closed);
    last.map_or_else(Vec::new, |closing| closing_blocks(closing, names))
}

/// One ending whole.
pub(super) fn closing_blocks(closing: &Closing, names: &Names) -> Vec<Block> {
    let rows = vec![
        (Message::new("field-on"), Cell::new(closing.on)),
        (Message::new("field-by"), Cell::new(names.member(&closing.by))),
        (Message::new("field-reason"), Cell::new(vocabulary::fact(&closing.reason))),
        (Message::new("field-aftercare"), Cell::maybe(closing.aftercare.clone())),
        (Message::new("field-note"), Cell::maybe(closing.note.clone())),
    ];
    let mut blocks = vec![Block::heading(2, "field-closing"), present(rows)];
    blocks.extend((!closing.answers.is_empty()).then(|| closing_answers(closing)));
    blocks
}

/// What was answered to the questions of the practice (P3 9).
fn closing_answers(closing: &Closing) -> Block {
    let rows = closing.answers.iter().map(|one| {
        let question = Fact::Word { kind: "closing-question".to_owned(), word: one.question.clone() };
        vec![Cell::new(question), Cell::new(vocabulary::fact(&one.answer)), Cell::maybe(one.reason.clone())]
    });
    let columns = ["field-question", "field-answer", "field-reason"];
    table("case-closing-answers", &columns, &rows.collect::<Vec<_>>())
}

fn role_table(item: &CaseItem) -> Block {
    let rows = item.roles_in_force.iter().map(|held| {
        vec![
            Cell::new(vocabulary::fact(&held.role)),
            Cell::new(held.name.clone()),
            Cell::new(Fact::Id(held.who.to_string())),
            Cell::new(held.from),
            Cell::maybe(held.chosen_by_client.as_ref().map(vocabulary::fact)),
        ]
    });
    let columns = ["field-role", "field-name", "field-who", "field-from", "field-chosen-by-client"];
    table("case-roles", &columns, &rows.collect::<Vec<_>>())
}

pub(super) fn phase_table(case: &Case) -> Block {
    let rows = case.phases.iter().map(|phase| {
        vec![
            Cell::new(phase.from),
            Cell::new(vocabulary::fact(&phase.route)),
            Cell::new(vocabulary::fact(&phase.intensity)),
            Cell::maybe(phase.reason.clone()),
        ]
    });
    let columns = ["field-from", "field-route", "field-intensity", "field-reason"];
    table("case-phases", &columns, &rows.collect::<Vec<_>>())
}

fn plan(item: &CaseItem) -> Vec<Block> {
    let heading = Block::heading(2, "case-plan");
    let Some(plan) = &item.plan else {
        return vec![heading, Block::Note(Tone::Plain, Message::new("case-no-plan"))];
    };
    let tone = match plan.standing {
        PlanStanding::Approved => Tone::Good,
        PlanStanding::Refused => Tone::Bad,
        PlanStanding::ChangedSinceApproval | PlanStanding::Waiting => Tone::Attention,
        PlanStanding::Draft => Tone::Plain,
    };
    let rows = vec![
        (Message::new("field-status"), Cell::new(vocabulary::fact(&plan.standing)).toned(tone)),
        (Message::new("field-version"), Cell::new(i64::from(plan.version))),
        (Message::new("field-hash"), Cell::new(Fact::Id(plan.hash.clone()))),
    ];
    vec![heading, present(rows)]
}

fn referral_table(item: &CaseItem, names: &Names) -> Block {
    let rows = item.open_referrals.iter().map(|one| {
        let late = if one.waiting_days.is_some() { Tone::Attention } else { Tone::Plain };
        vec![
            Cell::new(Fact::Id(one.id.to_string())),
            Cell::new(names.service(&one.service)),
            Cell::maybe(one.goal.as_ref().map(|goal| Fact::Id(goal.to_string()))),
            Cell::new(vocabulary::fact(&one.status)),
            Cell::new(one.since),
            Cell::maybe(one.waiting_days.map(Fact::Days)).toned(late),
        ]
    });
    let columns =
        ["column-record", "field-service", "field-goal", "field-status", "field-since", "column-waiting"];
    table("case-referrals", &columns, &rows.collect::<Vec<_>>())
}

fn review(item: &CaseItem) -> Vec<Block> {
    let Some(due) = &item.next_review else { return Vec::new() };
    let anchor = Message::new("case-anchor").with("day", due.anchor);
    let anchor = anchor.with("anchor", vocabulary::fact(&due.anchor_kind));
    let rows = vec![
        (Message::new("column-next-review"), Cell::new(due.due).toned(urgency(due.state))),
        (Message::new("column-review-state"), Cell::new(vocabulary::fact(&due.state))),
        (Message::new("case-counted-from"), Cell::new(Fact::Message(anchor))),
        (Message::new("field-review-months"), Cell::new(i64::from(due.months))),
        (Message::new("field-reason"), Cell::maybe(item.case.review.as_ref().map(|one| one.reason.clone()))),
    ];
    vec![Block::heading(2, "case-review"), present(rows)]
}

fn consent_table(item: &CaseItem, names: &Names) -> Block {
    let rows = item.consents.iter().map(|one| {
        let tone = match one.state {
            ConsentState::Valid => Tone::Plain,
            ConsentState::Expiring => Tone::Attention,
            ConsentState::Expired | ConsentState::Withdrawn => Tone::Bad,
        };
        vec![
            Cell::new(Fact::Id(one.id.to_string())),
            Cell::maybe(names.parties(&one.with)),
            Cell::new(vocabulary::fact(&one.state)).toned(tone),
            Cell::maybe(one.until),
        ]
    });
    let columns = ["column-record", "field-with", "field-status", "field-until"];
    table("case-consents", &columns, &rows.collect::<Vec<_>>())
}

fn found(item: &CaseItem) -> Block {
    let FindingCount { errors, warnings, advice } = item.findings;
    let tone = match (errors, warnings + advice) {
        (0, 0) => return Block::Note(Tone::Good, Message::new("case-nothing-found")),
        (0, _) => Tone::Attention,
        _ => Tone::Bad,
    };
    let text = Message::new("case-found").with("errors", errors).with("warnings", warnings);
    Block::Note(tone, text.with("advice", advice).with("case", Fact::Id(item.case.id.to_string())))
}

fn table(title: &str, columns: &[&str], rows: &[Vec<Cell>]) -> Block {
    let columns = columns.iter().map(|id| Column::left(id)).collect();
    let mut table = Table::new(columns, Message::new(format!("{title}-empty")));
    table.title = Some(Message::new(title));
    table.rows = rows.to_vec();
    Block::Table(table)
}
