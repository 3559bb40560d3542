//! The people around a client and the ties between them.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, known_day, list, name, present, table};
use crate::model::network::{Kinship, Person, Tie};
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Fact, Message, Office, Party, vocabulary};
use crate::practice::network::{OWN_HOUSEHOLD, own_households};
use crate::report::{Block, Cell, Column, Table, Tone};

/// The network of one client.
#[derive(Debug, Clone)]
pub struct NetworkList {
    items: Vec<NetworkItem>,
    ends: Vec<(String, String)>,
    kin: Vec<(String, String)>,
}

/// The network of one client, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NetworkItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The people.
    pub persons: Vec<Person>,
    /// The ties.
    pub ties: Vec<Tie>,
    /// The households the client lives in.
    pub households: Vec<String>,
    /// Who is what to whom.
    pub kinships: Vec<Kinship>,
    /// What was added to the whole.
    pub note: Option<String>,
}

impl NetworkList {
    /// The network of a case.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office) -> Self {
        let network = &file.network;
        let called = |from: &Party, to: &Party| (name(file, office, from), name(file, office, to));
        let item = NetworkItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            persons: network.persons.clone(),
            ties: network.ties.clone(),
            households: own_households(network),
            kinships: network.kinships.clone(),
            note: network.note.clone(),
        };
        let ends = network.ties.iter().map(|tie| called(&tie.from, &tie.to)).collect();
        let kin = network.kinships.iter().map(|one| called(&one.from, &one.to)).collect();
        Self { items: vec![item], ends, kin }
    }
}

impl View for NetworkList {
    type Item = NetworkItem;

    const NAME: &'static str = "network";

    fn items(&self) -> &[NetworkItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for item in &self.items {
            let text = Message::new("network-title").with("client", item.client.clone());
            let text = text.with("case", Fact::Id(item.case.to_string()));
            blocks.push(Block::Heading { level: 1, text });
            blocks.push(persons(item));
            blocks.push(self.ties(item));
            blocks.extend(self.kinships(item));
            let own = item.households.iter().filter(|_| item.households != [OWN_HOUSEHOLD]);
            let own = own.map(|name| household(name));
            blocks.push(present(vec![
                field("network-households", list(own)),
                field("field-note", item.note.clone()),
            ]));
        }
        blocks
    }
}

impl NetworkList {
    fn ties(&self, item: &NetworkItem) -> Block {
        let columns = vec![
            Column::left("field-tie"),
            Column::left("field-between"),
            Column::left("field-and"),
            Column::left("field-quality"),
            Column::left("field-direction"),
            Column::left("field-frequency"),
            Column::left("field-support"),
        ];
        let mut table = Table::new(columns, Message::new("network-no-ties"));
        table.title = Some(Message::new("network-ties"));
        table.rows = item
            .ties
            .iter()
            .zip(&self.ends)
            .map(|(tie, (from, to))| {
                let support: Vec<Fact> = tie.support.iter().map(vocabulary::fact).collect();
                vec![
                    Cell::new(Fact::Id(tie.id.to_string())),
                    Cell::new(from.clone()),
                    Cell::new(to.clone()),
                    Cell::new(vocabulary::fact(&tie.quality)),
                    Cell::maybe(tie.direction.as_ref().map(vocabulary::fact)),
                    Cell::maybe(tie.frequency.as_ref().map(vocabulary::fact)),
                    Cell::maybe((!support.is_empty()).then_some(Fact::List(support))),
                ]
            })
            .collect();
        Block::Table(table)
    }
}

impl NetworkList {
    /// Who is what to whom; only when somebody wrote that down.
    fn kinships(&self, item: &NetworkItem) -> Option<Block> {
        let columns = vec![
            Column::left("field-kinship"),
            Column::left("field-who"),
            Column::left("network-is"),
            Column::left("field-of-whom"),
            Column::left("field-since"),
            Column::left("field-until"),
            Column::left("field-note"),
        ];
        let row = |(kinship, (from, to)): (&Kinship, &(String, String))| {
            let tone = if kinship.until.is_some() { Tone::Faint } else { Tone::Plain };
            vec![
                Cell::new(Fact::Id(kinship.id.to_string())),
                Cell::new(from.clone()).toned(tone),
                Cell::new(vocabulary::fact(&kinship.kind)),
                Cell::new(to.clone()).toned(tone),
                Cell::maybe(kinship.since),
                Cell::maybe(kinship.until),
                Cell::maybe(kinship.note.clone()),
            ]
        };
        table("network-kinships", columns, item.kinships.iter().zip(&self.kin).map(row).collect())
    }
}

fn persons(item: &NetworkItem) -> Block {
    let columns = vec![
        Column::left("field-person"),
        Column::left("field-name"),
        Column::left("field-relation"),
        Column::left("field-households"),
        Column::left("field-organisation"),
        Column::left("field-born"),
        Column::left("field-until"),
    ];
    let mut table = Table::new(columns, Message::new("network-no-persons"));
    table.title = Some(Message::new("network-persons"));
    table.rows = item
        .persons
        .iter()
        .map(|person| {
            let gone = person.deceased == Some(Answer::Yes) || person.until.is_some();
            let tone = if gone { Tone::Faint } else { Tone::Plain };
            let relation = person.relation_text.clone().map(Fact::from);
            vec![
                Cell::new(Fact::Id(person.id.to_string())),
                Cell::new(person.name.clone()).toned(tone),
                Cell::new(relation.unwrap_or_else(|| vocabulary::fact(&person.relation))),
                Cell::maybe(list(person.households.iter().map(String::as_str).map(household))),
                Cell::maybe(person.organisation.clone()),
                Cell::maybe(person.born.map(known_day)),
                until(person),
            ]
        })
        .collect();
    Block::Table(table)
}

/// The last day somebody was around; that somebody has died is said in words.
fn until(person: &Person) -> Cell {
    match (person.until, person.deceased) {
        (_, Some(Answer::Yes)) => Cell::new(Fact::Message(Message::new("network-deceased"))),
        (until, _) => Cell::maybe(until),
    }
}

/// The household, in the reader's language when it is the client's own.
#[must_use]
pub fn household(word: &str) -> Fact {
    match word {
        OWN_HOUSEHOLD => Fact::Word { kind: "party".to_owned(), word: word.to_owned() },
        other => Fact::from(other),
    }
}
