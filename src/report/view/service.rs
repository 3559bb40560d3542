//! The service directory: a list, and one service whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::present;
use crate::model::assessment::Area;
use crate::model::record::Extent;
use crate::model::service::Service;
use crate::model::{Date, Fact, Message, Slug, vocabulary};
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
            waiting_stale: age.zip(holds).is_some_and(|(age, holds)| age > holds),
            umbrella: service.umbrella.clone(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let tone = if self.waiting_stale { Tone::Attention } else { Tone::Plain };
        vec![
            Cell::new(Fact::Id(self.slug.to_string())),
            Cell::new(self.name.clone()),
            areas(&self.areas),
            days(self.waiting_days),
            Cell::maybe(self.waiting_age_days.map(Fact::Days)).toned(tone),
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
    items: Vec<Service>,
    holds: Option<i64>,
    today: Date,
}

impl ServiceSheet {
    /// The sheet of a service; a waiting time heard more than `holds` days before `today` is stale.
    #[must_use]
    pub fn new(items: Vec<Service>, holds: Option<i64>, today: Date) -> Self {
        Self { items, holds, today }
    }
}

impl View for ServiceSheet {
    type Item = Service;

    const NAME: &'static str = "service";

    fn items(&self) -> &[Service] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for service in &self.items {
            let text = Message::new("service-title").with("name", service.name.clone());
            blocks.push(Block::Heading { level: 1, text });
            blocks.push(present(terms(service)));
            blocks.push(Block::heading(2, "service-access"));
            let row = ServiceRow::new(service, self.holds, self.today);
            let mut cells = access(service);
            let tone = if row.waiting_stale { Tone::Attention } else { Tone::Plain };
            let age = Cell::maybe(row.waiting_age_days.map(Fact::Days)).toned(tone);
            cells.insert(2, (Message::new("column-waiting-age"), age));
            blocks.push(present(cells));
        }
        blocks
    }
}

/// What it offers, for whom, on which terms.
fn terms(service: &Service) -> Vec<(Message, Cell)> {
    let label = Message::new;
    let places: Vec<Fact> = service.area_served.iter().map(|place| Fact::from(place.clone())).collect();
    vec![
        (label("field-slug"), Cell::new(Fact::Id(service.slug.to_string()))),
        (label("field-offer"), Cell::maybe(service.offer.clone())),
        (label("field-areas"), areas(&service.areas)),
        (label("field-target-group"), Cell::maybe(service.target_group.clone())),
        (label("field-conditions"), Cell::maybe(service.conditions.clone())),
        (label("field-area-served"), Cell::maybe((!places.is_empty()).then_some(Fact::List(places)))),
        (label("field-cost"), Cell::maybe(service.cost.clone())),
        (label("field-contact"), Cell::maybe(service.contact.clone())),
        (label("field-umbrella"), Cell::maybe(service.umbrella.clone())),
        (label("field-agreement-until"), Cell::maybe(service.agreement_until)),
        (label("field-note"), Cell::maybe(service.note.clone())),
    ]
}

/// Whether people get in, and what it is good at.
fn access(service: &Service) -> Vec<(Message, Cell)> {
    let label = Message::new;
    let extent = |extent: Option<Extent>| Cell::maybe(extent.as_ref().map(vocabulary::fact));
    vec![
        (label("column-waiting-time"), days(service.waiting_days)),
        (label("field-waiting-on"), Cell::maybe(service.waiting_on)),
        (label("field-available"), extent(service.available)),
        (label("field-appropriate"), extent(service.appropriate)),
        (label("field-suitable"), extent(service.suitable)),
        (label("field-acceptable"), extent(service.acceptable)),
        (label("field-accessible"), extent(service.accessible)),
        (label("field-competence"), Cell::maybe(service.competence.clone())),
        (label("field-motivation"), Cell::maybe(service.motivation.clone())),
        (label("field-limits"), Cell::maybe(service.limits.clone())),
    ]
}

fn areas(areas: &[Area]) -> Cell {
    let facts: Vec<Fact> = areas.iter().map(vocabulary::fact).collect();
    Cell::maybe((!facts.is_empty()).then_some(Fact::List(facts)))
}

fn days(days: Option<u32>) -> Cell {
    Cell::maybe(days.map(|days| Fact::Days(days.into())))
}
