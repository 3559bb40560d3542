//! The people around a client and the ties between them.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{known_day, list, name};
use crate::model::network::{Person, Tie};
use crate::model::record::Answer;
use crate::model::{CaseFile, CaseId, Fact, Message, Office, vocabulary};
use crate::report::{Block, Cell, Column, Table, Tone};

/// The network of one client.
#[derive(Debug, Clone)]
pub struct NetworkList {
    items: Vec<NetworkItem>,
    ends: Vec<(String, String)>,
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
}

impl NetworkList {
    /// The network of a case.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office) -> Self {
        let network = &file.network;
        let called = |tie: &Tie| (name(file, office, &tie.from), name(file, office, &tie.to));
        let item = NetworkItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            persons: network.persons.clone(),
            ties: network.ties.clone(),
        };
        Self { items: vec![item], ends: network.ties.iter().map(called).collect() }
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
fn household(word: &str) -> Fact {
    match word {
        "client" => Fact::Word { kind: "party".to_owned(), word: word.to_owned() },
        other => Fact::from(other),
    }
}
