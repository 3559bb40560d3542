//! The service directory: a list, and one service whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::evaluation::fields;
use super::experience::told;
use super::parts::{Field, field, list, present};
use crate::model::assessment::Area;
use crate::model::record::Extent;
use crate::model::service::Service;
use crate::model::{Date, Fact, Message, Office, Slug, vocabulary};
use crate::practice::directory::{WaitingKnown, waiting_known};
use crate::practice::experience::Experience;
use crate::practice::referral::same_house;
use crate::report::{Block, Cell, Column, Table, Tone};

/// The service directory.
#[derive(Debug, Clone)]
pub struct Services {
    /// The rows.
    pub rows: Vec<ServiceRow>,
}

/// One service in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceRow {
    /// The service.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// The need areas it serves.
    pub areas: Vec<Area>,
    /// The places it serves.
    pub area_served: Vec<String>,
    /// Usual waiting time in days.
    pub waiting_days: Option<u32>,
    /// The day that waiting time was heard.
    pub waiting_on: Option<Date>,
    /// Days since that day.
    pub waiting_age_days: Option<i64>,
    /// Whether it is too old to rely on.
    pub waiting_stale: bool,
    /// The umbrella organisation it belongs to.
    pub umbrella: Option<String>,
}

impl ServiceRow {
    /// The row of a service; a waiting time heard more than `holds` days ago is stale.
    #[must_use]
    pub fn new(service: &Service, holds: Option<i64>, today: Date) -> Self {
        let age = service.waiting_on.map(|on| today.days_since(on));
        Self {
            slug: service.slug.clone(),
            name: service.name.clone(),
            areas: service.areas.clone(),
            area_served: service.area_served.clone(),
            waiting_days: service.waiting_days,
            waiting_on: service.waiting_on,
            waiting_age_days: age,
            waiting_stale: waiting_known(service, holds, today) == WaitingKnown::Stale,
            umbrella: service.umbrella.clone(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let tone = if self.waiting_stale { Tone::Attention } else { Tone::Plain };
        let age = self.waiting_age_days.map(Fact::Days);
        let age = age.or_else(|| self.waiting_stale.then(|| Message::new("service-waiting-undated").into()));
        vec![
            Cell::new(Fact::Id(self.slug.to_string())),
            Cell::new(self.name.clone()),
            areas(&self.areas),
            days(self.waiting_days),
            Cell::maybe(age).toned(tone),
        ]
    }
}

impl View for Services {
    type Item = ServiceRow;

    const NAME: &'static str = "services";

    fn items(&self) -> &[ServiceRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("field-service"),
            Column::left("field-name"),
            Column::left("field-areas"),
            Column::right("column-waiting-time"),
            Column::right("column-waiting-age"),
        ];
        let mut table = Table::new(columns, Message::new("services-empty"));
        table.rows = self.rows.iter().map(ServiceRow::cells).collect();
        let mut blocks = vec![Block::heading(1, "services-title"), Block::Table(table)];
        if self.rows.iter().any(|row| row.waiting_stale) {
            blocks.push(Block::Note(Tone::Attention, Message::new("services-stale")));
        }
        blocks
    }
}

/// One service whole.
#[derive(Debug, Clone)]
pub struct ServiceSheet {
    items: Vec<ServiceItem>,
    today: Date,
}

/// One service whole, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceItem {
    /// The service as it stands in its file.
    #[serde(flatten)]
    pub service: Service,
    /// How well its waiting time is known.
    pub waiting_known: WaitingKnown,
    /// Whether it belongs to the own umbrella organisation.
    pub own_house: bool,
    /// What the ledger's own referrals say about it.
    pub experience: Experience,
}

impl ServiceSheet {
    /// The sheet of the service that this experience is about; a waiting time heard more than `holds` days before
    /// `today` is stale.
    #[must_use]
    pub fn new(office: &Office, experience: Experience, holds: Option<i64>, today: Date) -> Self {
        let meant = |service: &&Service| Some(&service.slug) == experience.service.as_ref();
        let service = office.services.iter().find(meant).cloned();
        let item = service.map(|service| ServiceItem {
            waiting_known: waiting_known(&service, holds, today),
            own_house: same_house(&service.slug, office),
            service,
            experience,
        });
        Self { items: item.into_iter().collect(), today }
    }
}

impl View for ServiceSheet {
    type Item = ServiceItem;

    const NAME: &'static str = "service";

    fn items(&self) -> &[ServiceItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for item in &self.items {
            let service = &item.service;
            let text = Message::new("service-title").with("name", service.name.clone());
            blocks.push(Block::Heading { level: 1, text });
            blocks.push(present(terms(item, self.today)));
            if item.own_house {
                blocks.push(Block::Note(Tone::Attention, Message::new("service-own-house")));
            }
            blocks.push(Block::heading(2, "service-access"));
            blocks.push(present(access(item, self.today)));
            blocks.push(Block::heading(2, "service-experience"));
            blocks.push(match item.experience.referrals {
                0 => Block::Note(Tone::Plain, Message::new("service-no-experience")),
                _ => fields(told(&item.experience)),
            });
        }
        blocks
    }
}

/// What it offers, for whom, on which terms.
fn terms(item: &ServiceItem, today: Date) -> Vec<Field> {
    let service = &item.service;
    let over = service.agreement_until.is_some_and(|until| until < today);
    let tone = if over { Tone::Attention } else { Tone::Plain };
    vec![
        field("field-slug", Some(Fact::Id(service.slug.to_string()))),
        field("field-offer", service.offer.clone()),
        (Message::new("field-areas"), areas(&service.areas)),
        field("field-target-group", service.target_group.clone()),
        field("field-conditions", service.conditions.clone()),
        field("field-area-served", list(service.area_served.iter().cloned().map(Fact::from))),
        field("field-cost", service.cost.clone()),
        field("field-contact", service.contact.clone()),
        field("field-umbrella", service.umbrella.clone()),
        (Message::new("field-agreement-until"), Cell::maybe(service.agreement_until).toned(tone)),
        field("field-note", service.note.clone()),
    ]
}

/// Whether people get in, and what it is good at.
fn access(item: &ServiceItem, today: Date) -> Vec<Field> {
    let service = &item.service;
    let extent = |label: &str, extent: Option<Extent>| field(label, extent.as_ref().map(vocabulary::fact));
    let stale = item.waiting_known == WaitingKnown::Stale;
    let tone = if stale { Tone::Attention } else { Tone::Plain };
    let age = service.waiting_on.map(|on| Fact::Days(today.days_since(on)));
    let age = age.or_else(|| stale.then(|| Message::new("service-waiting-undated").into()));
    vec![
        (Message::new("column-waiting-time"), days(service.waiting_days)),
        field("field-waiting-on", service.waiting_on),
        (Message::new("column-waiting-age"), Cell::maybe(age).toned(tone)),
        extent("field-available", service.available),
        extent("field-appropriate", service.appropriate),
        extent("field-suitable", service.suitable),
        extent("field-acceptable", service.acceptable),
        extent("field-accessible", service.accessible),
        field("field-competence", service.competence.clone()),
        field("field-motivation", service.motivation.clone()),
        field("field-limits", service.limits.clone()),
    ]
}

fn areas(areas: &[Area]) -> Cell {
    Cell::maybe(list(areas.iter().map(vocabulary::fact)))
}

fn days(days: Option<u32>) -> Cell {
    Cell::maybe(days.map(|days| Fact::Days(days.into())))
}
