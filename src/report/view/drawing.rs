//! The network of one client as a picture.

mod family;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::parts::name;
use super::{NetworkItem, NetworkList, View};
use crate::model::network::{Person, Relation, TieDirection};
use crate::model::{CaseFile, Date, Fact, Message, Office, Party, vocabulary};
use crate::practice::network::is_around;
use crate::report::chart::{Ecogram, EcogramPerson, EcogramTie};
use crate::report::{Block, Chart, Tone};

/// Which picture of a network.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrawingKind {
    /// Who is around the client, and what binds them.
    #[default]
    Ecogram,
    /// The family, generation by generation.
    Genogram,
}

/// The network of one client as a picture.
#[derive(Debug, Clone)]
pub struct NetworkDrawing {
    items: Vec<NetworkDrawn>,
    chart: Option<Chart>,
}

/// What a picture was drawn from.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NetworkDrawn {
    /// The network.
    #[serde(flatten)]
    pub network: NetworkItem,
}

impl NetworkDrawing {
    /// The picture of a network as it is on a day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, kind: DrawingKind, on: Date) -> Self {
        let title = Message::new(match kind {
            DrawingKind::Ecogram => "chart-ecogram",
            DrawingKind::Genogram => "chart-genogram",
        });
        let title = title.with("client", file.case.client.name.clone());
        let chart = match kind {
            DrawingKind::Ecogram => ecogram(file, office, title, on).map(Chart::Ecogram),
            DrawingKind::Genogram => family::genogram(file, title, on).map(Chart::Genogram),
        };
        let list = NetworkList::new(file, office);
        let items = list.items().iter().cloned().map(|network| NetworkDrawn { network }).collect();
        Self { items, chart }
    }

    /// The picture, for the page that it belongs to; none while there is nobody in it.
    #[must_use]
    pub fn chart(self) -> Option<Chart> {
        self.chart
    }
}

impl View for NetworkDrawing {
    type Item = NetworkDrawn;

    const NAME: &'static str = "network-drawing";

    fn items(&self) -> &[NetworkDrawn] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        match &self.chart {
            Some(chart) => {
                vec![Block::Heading { level: 1, text: chart.title().clone() }, Block::Picture(chart.clone())]
            }
            None => vec![Block::Note(Tone::Attention, Message::new("network-no-persons"))],
        }
    }
}

/// Who is around on the day, practitioners and services with a tie too; none while there is nobody.
fn ecogram(file: &CaseFile, office: &Office, title: Message, on: Date) -> Option<Ecogram> {
    let network = &file.network;
    let around = network.persons.iter().filter(|person| is_around(person, on));
    let mut parties = vec![Party::Client];
    parties.extend(around.map(|person| Party::Person(person.id.clone())));
    for end in network.ties.iter().flat_map(|tie| [&tie.from, &tie.to]) {
        if matches!(end, Party::Team(_) | Party::Service(_)) && !parties.contains(end) {
            parties.push(end.clone());
        }
    }
    let at = |end: &Party| parties.iter().position(|party| party == end);
    let ties = network.ties.iter().filter_map(|tie| {
        let (from, to) = (at(&tie.from)?, at(&tie.to)?);
        let goes = |one| tie.direction == Some(one) || tie.direction == Some(TieDirection::Both);
        (from != to).then(|| EcogramTie {
            from,
            to,
            quality: tie.quality,
            gives: goes(TieDirection::Gives),
            receives: goes(TieDirection::Receives),
        })
    });
    let persons = parties.iter().skip(1).map(|party| person(file, office, party));
    let chart = Ecogram {
        title,
        client: file.case.client.name.clone(),
        persons: persons.collect(),
        ties: ties.collect(),
    };
    (!chart.persons.is_empty()).then_some(chart)
}

fn person(file: &CaseFile, office: &Office, party: &Party) -> EcogramPerson {
    let known = file.network.persons.iter().find(|one| *party == Party::Person(one.id.clone()));
    EcogramPerson {
        name: name(file, office, party),
        relation: known.and_then(relation),
        formal: known.is_none_or(|person| person.relation == Relation::Professional),
    }
}

/// What somebody is to the client; of a professional, where from.
fn relation(person: &Person) -> Option<Fact> {
    match person.relation {
        Relation::Professional => person.organisation.clone().map(Fact::Text),
        Relation::Other if person.relation_text.is_some() => person.relation_text.clone().map(Fact::Text),
        relation => Some(vocabulary::fact(&relation)),
    }
}
