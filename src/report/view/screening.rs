//! Screenings: a list, and one whole with the facts behind its advice.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::instrument::profiles;
use super::parts::{field, list, present, table};
use crate::model::course::Route;
use crate::model::record::Answer;
use crate::model::screening::{Burden, DomainFinding, Screening};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::practice::profile::in_force;
use crate::practice::route::{RouteFact, RouteFit};
use crate::practice::screening::{WeighedRule, Weighing, helped_before, weigh};
use crate::practice::target_group::{Criterion, Membership, membership};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Screenings of one case or of many.
#[derive(Debug, Clone)]
pub struct Screenings {
    /// The rows.
    pub rows: Vec<ScreeningRow>,
}

/// One screening in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScreeningRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The screening.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who screened (team handle).
    pub by: Slug,
    /// The route the program advised.
    pub advice: Option<Route>,
    /// The route the practitioner chose.
    pub decision: Option<Route>,
}

impl ScreeningRow {
    /// The row of a screening.
    #[must_use]
    pub fn new(file: &CaseFile, screening: &Screening) -> Self {
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: screening.id.clone(),
            on: screening.on,
            by: screening.by.clone(),
            advice: screening.advice,
            decision: screening.decision,
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let otherwise = self.decision.is_some() && self.advice.is_some() && self.decision != self.advice;
        let tone = if otherwise { Tone::Attention } else { Tone::Plain };
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(Fact::Id(self.by.to_string())),
            Cell::maybe(self.advice.as_ref().map(vocabulary::fact)),
            Cell::maybe(self.decision.as_ref().map(vocabulary::fact)).toned(tone),
        ]
    }
}

impl View for Screenings {
    type Item = ScreeningRow;

    const NAME: &'static str = "screenings";

    fn items(&self) -> &[ScreeningRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-by"),
            Column::left("field-advice"),
            Column::left("field-decision"),
        ];
        let mut table = Table::new(columns, Message::new("screenings-empty"));
        table.rows = self.rows.iter().map(ScreeningRow::cells).collect();
        vec![Block::heading(1, "screenings-title"), Block::Table(table)]
    }
}

/// One screening whole.
#[derive(Debug, Clone)]
pub struct ScreeningSheet {
    items: Vec<ScreeningItem>,
}

/// One screening and what its facts lead to.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ScreeningItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The record.
    pub screening: Screening,
    /// How its facts are weighed: every rule of the table in force on its day, and where it leads.
    pub weighing: Weighing,
    /// How the person stands to the target group of the practice; none where it is for everybody.
    pub target_group: Option<Membership>,
}

impl ScreeningSheet {
    /// The sheet of a screening of this case; empty without one.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, screening: Option<&Screening>) -> Self {
        let group = |screening: &Screening| {
            let profile = in_force(&office.profiles, screening.on)?;
            Some(membership(screening, file.case.client.born, profile.target_group.as_ref()?))
        };
        let item = |screening: &Screening| ScreeningItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            screening: screening.clone(),
            weighing: weigh(screening, helped_before(file, screening.on)),
            target_group: group(screening),
        };
        Self { items: screening.map(item).into_iter().collect() }
    }
}

impl View for ScreeningSheet {
    type Item = ScreeningItem;

    const NAME: &'static str = "screening";

    fn items(&self) -> &[ScreeningItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        if self.items.is_empty() {
            return vec![Block::Note(Tone::Faint, Message::new("screenings-empty"))];
        }
        self.items.iter().flat_map(ScreeningItem::blocks).collect()
    }
}

impl ScreeningItem {
    fn blocks(&self) -> Vec<Block> {
        let one = &self.screening;
        let title = Message::new("screening-title").with("record", Fact::Id(one.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        blocks.push(present(vec![
            field("column-case", Some(Fact::Id(self.case.to_string()))),
            field("column-client", Some(self.client.clone())),
            field("field-on", Some(one.on)),
            field("field-by", Some(Fact::Id(one.by.to_string()))),
        ]));
        blocks.push(Block::heading(2, "screening-facts"));
        blocks.push(present(vec![
            field("field-complex-demand", Some(vocabulary::fact(&one.complex_demand))),
            field("field-complex-organisation", Some(vocabulary::fact(&one.complex_organisation))),
            field("field-self-direction", Some(vocabulary::fact(&one.self_direction))),
            field("field-helped-before", one.helped_before.as_ref().map(vocabulary::fact)),
            field("field-new-questions", one.new_questions.as_ref().map(vocabulary::fact)),
            field("field-indicators", list(one.indicators.iter().map(vocabulary::fact))),
            field("field-daily-help", one.daily_help.as_ref().map(vocabulary::fact)),
            field("field-dementia-diagnosed-by", one.dementia_diagnosed_by.as_ref().map(vocabulary::fact)),
            field("field-note", one.note.clone()),
        ]));
        blocks.extend(domains(&one.domains));
        blocks.extend(profiles(&one.instruments));
        blocks.extend(self.target_group.as_ref().map(criteria));
        blocks.push(Block::heading(2, "screening-advice"));
        blocks.extend(self.why());
        blocks.push(present(vec![
            field("field-decision", one.decision.as_ref().map(vocabulary::fact)),
            field("field-reason", one.reason.clone()),
        ]));
        blocks
    }

    /// The advice as it was given, the facts behind it, and whether the same facts would lead elsewhere now.
    fn why(&self) -> Vec<Block> {
        let given = self.screening.advice.as_ref().map(vocabulary::fact);
        let Some(explained) = &self.weighing.advice else {
            let missing = self.weighing.missing.iter().map(vocabulary::fact).collect::<Vec<_>>();
            let none = if missing.is_empty() {
                Message::new("note-no-advice")
            } else {
                Message::new("note-advice-waits").with("missing", Fact::List(missing))
            };
            let none = Block::Note(Tone::Faint, none);
            return vec![present(vec![field("field-advice", given)]), none, self.rules()];
        };
        let route = vocabulary::fact(&explained.route);
        let mut blocks = vec![present(vec![field("field-advice", given.or(Some(route.clone())))])];
        if self.screening.advice.is_some_and(|advice| advice != explained.route) {
            let note = Message::new("screening-advice-differs").with("route", route);
            blocks.push(Block::Note(Tone::Attention, note));
        }
        let reasons = explained.reasons.iter().map(|reason| Cell::new(vocabulary::fact(reason)));
        blocks.push(Block::List(reasons.collect()));
        blocks.push(self.rules());
        blocks
    }

    /// Every rule that was tried, with the conditions that hold, fail or are not known.
    fn rules(&self) -> Block {
        let condition = |(fact, wanted): (&RouteFact, &bool)| {
            let known = self.weighing.facts.get(fact);
            let id = match known {
                Some(found) if found == wanted => "screening-holds",
                Some(_) => "screening-fails",
                None => "screening-not-known",
            };
            let text = Message::new(if *wanted { "screening-condition" } else { "screening-condition-not" });
            Fact::Message(Message::new(id).with("condition", text.with("fact", vocabulary::fact(fact))))
        };
        let row = |one: &WeighedRule| {
            let tone = match one.fit {
                RouteFit::Fits => Tone::Good,
                RouteFit::FitsNot => Tone::Faint,
                RouteFit::Open => Tone::Attention,
            };
            vec![
                Cell::new(vocabulary::fact(&one.fit)).toned(tone),
                Cell::new(vocabulary::fact(&one.rule.route)),
                Cell::maybe(list(one.rule.when.iter().map(condition))),
                Cell::new(one.rule.source.clone()),
            ]
        };
        let columns = vec![
            Column::left("screening-fit"),
            Column::left("field-route"),
            Column::left("screening-conditions"),
            Column::left("field-source"),
        ];
        let mut table = Table::new(columns, Message::new("note-no-advice"));
        let title = Message::new("screening-rules").with("from", self.weighing.rules_from);
        table.title = Some(title);
        table.rows = self.weighing.rules.iter().map(row).collect();
        Block::Table(table)
    }
}

/// The domains that the practice asks about besides its instrument.
fn domains(found: &[DomainFinding]) -> Option<Block> {
    let columns = vec![
        Column::left("field-domain"),
        Column::left("field-burden"),
        Column::left("field-words"),
        Column::left("field-note"),
    ];
    let row = |one: &DomainFinding| {
        let tone = if one.burden == Burden::Heavy { Tone::Attention } else { Tone::Plain };
        vec![
            Cell::new(vocabulary::fact(&one.domain)),
            Cell::new(vocabulary::fact(&one.burden)).toned(tone),
            Cell::maybe(one.words.clone()),
            Cell::maybe(one.note.clone()),
        ]
    };
    table("screening-domains", columns, found.iter().map(row).collect())
}

/// Whether the practice is meant for this person, criterion by criterion.
fn criteria(group: &Membership) -> Block {
    let columns = vec![
        Column::left("screening-criterion"),
        Column::right("screening-least"),
        Column::right("screening-found"),
        Column::left("screening-met"),
    ];
    let row = |one: &Criterion| {
        let tone = if one.met == Answer::Yes { Tone::Good } else { Tone::Plain };
        vec![
            Cell::new(vocabulary::fact(&one.kind)),
            Cell::maybe(one.least),
            Cell::maybe(one.found),
            Cell::new(vocabulary::fact(&one.met)).toned(tone),
        ]
    };
    let mut table = Table::new(columns, Message::new("screening-criterion"));
    let belongs = vocabulary::fact(&group.belongs);
    table.title = Some(Message::new("screening-target-group").with("belongs", belongs));
    table.rows = group.criteria.iter().map(row).collect();
    Block::Table(table)
}
