//! One referral whole: what was asked, what happened, how a refusal was contested and what followed.

use schemars::JsonSchema;
use serde::Serialize;

use super::names::excerpt;
use super::parts::{Field, field, list, present, table};
use super::{Names, View};
use crate::model::journal::{Confidentiality, Entry};
use crate::model::referral::{Referral, ReferralEvent, ReferralStatus};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::practice::contest::{Contest, Followed, by_client, contest, contesting};
use crate::practice::referral::own_organisation;
use crate::report::{Block, Cell, Column, Table, Tone};

/// One referral whole.
#[derive(Debug, Clone)]
pub struct ReferralSheet {
    case: CaseId,
    goal: Option<String>,
    names: Names,
    pleas: Vec<Plea>,
    items: Vec<ReferralItem>,
}

/// One referral whole, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReferralItem {
    /// The referral as it stands in its file.
    #[serde(flatten)]
    pub referral: Referral,
    /// Whether it goes to the own umbrella organisation.
    pub own_house: bool,
    /// How its refusal was contested and what came of it.
    pub contest: Option<Contest>,
}

/// A journal entry that contests a refusal.
#[derive(Debug, Clone)]
struct Plea {
    id: RecordId,
    on: Date,
    by: Slug,
    /// What happened; none when not everybody may read it.
    text: Option<String>,
}

impl ReferralSheet {
    /// The sheet of a referral of this case.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, referrals: Vec<Referral>) -> Self {
        let goal = referrals.first().and_then(|one| one.goal.as_ref()).and_then(|goal| file.goal(goal));
        let pleas = referrals.iter().flat_map(|one| contesting(file, &one.id)).map(plea).collect();
        let items = referrals.into_iter().map(|referral| ReferralItem {
            own_house: own_organisation(&referral, office),
            contest: contest(file, &referral),
            referral,
        });
        Self {
            case: file.case.id.clone(),
            goal: goal.map(|goal| goal.statement.clone()),
            names: Names::new(office, file),
            pleas,
            items: items.collect(),
        }
    }

    fn fields(&self, item: &ReferralItem) -> Block {
        let referral = &item.referral;
        let outcome = referral.outcome.as_ref();
        let tone = if item.own_house { Tone::Attention } else { Tone::Plain };
        let id = |id: &str| Fact::Id(id.to_owned());
        present(vec![
            field("column-case", Some(id(self.case.as_str()))),
            field("field-on", Some(referral.on)),
            field("field-by", Some(id(referral.by.as_str()))),
            field("field-goal", self.goal.clone()),
            (Message::new("field-service"), Cell::new(id(referral.service.as_str())).toned(tone)),
            field("field-question", referral.question.clone()),
            field("field-status", Some(vocabulary::fact(&referral.status))),
            field("field-response-due", referral.response_due),
            field("field-alternatives", list(referral.alternatives.iter().map(|slug| id(slug.as_str())))),
            field("field-choice-reason", referral.choice_reason.clone()),
            field("field-feelings", list(referral.feelings.iter().map(vocabulary::fact))),
            field("field-consent", referral.consent.as_ref().map(|consent| id(consent.as_str()))),
            field("field-service-received", outcome.map(|one| vocabulary::fact(&one.service_received))),
            field("field-need-met", outcome.map(|one| vocabulary::fact(&one.need_met))),
            field("referral-outcome-note", outcome.and_then(|one| one.note.clone())),
            field("field-note", referral.note.clone()),
        ])
    }

    /// The entries that contest the refusal, and what followed; or how to contest it.
    fn contested(&self, item: &ReferralItem) -> Vec<Block> {
        let referral = &item.referral;
        let pleas = self.pleas.iter().map(|one| {
            vec![
                Cell::new(Fact::Id(one.id.to_string())),
                Cell::new(one.on),
                Cell::new(self.names.member(&one.by)),
                Cell::new(one.text.clone().map_or_else(withheld, Fact::Text)),
            ]
        });
        let columns = vec![
            Column::left("field-entry"),
            Column::left("field-on"),
            Column::left("field-by"),
            Column::left("field-text"),
        ];
        let mut blocks: Vec<Block> =
            table("referral-contested", columns, pleas.collect()).into_iter().collect();
        match &item.contest {
            Some(contest) => blocks.extend(self.followed(contest)),
            None if referral.status == ReferralStatus::Rejected && !by_client(referral) => {
                let note = Message::new("note-refusal-contest").with("case", Fact::Id(self.case.to_string()));
                let note = note.with("referral", Fact::Id(referral.id.to_string()));
                blocks.push(Block::Note(Tone::Attention, note));
            }
            None => {}
        }
        blocks
    }

    fn followed(&self, contest: &Contest) -> Vec<Block> {
        let rows = contest.followed.iter().map(|one: &Followed| {
            vec![
                Cell::new(Fact::Id(one.referral.to_string())),
                Cell::new(one.on),
                Cell::new(self.names.service(&one.service)),
                Cell::new(vocabulary::fact(&one.status)),
            ]
        });
        let columns = vec![
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-service"),
            Column::left("field-status"),
        ];
        let result: Vec<Field> = vec![field("referral-came-of-it", Some(vocabulary::fact(&contest.result)))];
        let followed = table("referral-followed", columns, rows.collect());
        followed.into_iter().chain([present(result)]).collect()
    }
}

impl View for ReferralSheet {
    type Item = ReferralItem;

    const NAME: &'static str = "referral";

    fn items(&self) -> &[ReferralItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for item in &self.items {
            let id = Fact::Id(item.referral.id.to_string());
            let text = Message::new("referral-title").with("record", id);
            blocks.push(Block::Heading { level: 1, text });
            blocks.push(self.fields(item));
            blocks.push(events(&item.referral));
            blocks.extend(self.contested(item));
        }
        blocks
    }
}

fn events(referral: &Referral) -> Block {
    let columns = vec![
        Column::left("field-on"),
        Column::left("field-status"),
        Column::left("field-by"),
        Column::left("field-reason"),
        Column::left("field-note"),
    ];
    let mut table = Table::new(columns, Message::new("referral-no-events"));
    table.title = Some(Message::new("referral-events"));
    let row = |event: &ReferralEvent| {
        vec![
            Cell::new(event.on),
            Cell::new(vocabulary::fact(&event.status)),
            Cell::new(Fact::Id(event.by.to_string())),
            Cell::maybe(event.reason.as_ref().map(vocabulary::fact)),
            Cell::maybe(event.note.clone()),
        ]
    };
    table.rows = referral.events.iter().map(row).collect();
    Block::Table(table)
}

fn plea(entry: &Entry) -> Plea {
    let shared = matches!(entry.confidentiality, None | Some(Confidentiality::Shared));
    let text = shared.then(|| excerpt(&entry.text, 120));
    Plea { id: entry.id.clone(), on: entry.on, by: entry.by.clone(), text }
}

fn withheld() -> Fact {
    Message::new("referral-plea-withheld").into()
}
