//! Pieces that several views share.

use crate::model::case::KnownDate;
use crate::model::{CaseFile, Fact, Message, Office, Party};
use crate::report::{Block, Cell, Column, Table};

/// A row of fields: its label and its value.
pub(super) type Field = (Message, Cell);

/// A field with a label that has no variables.
pub(super) fn field(label: &str, value: Option<impl Into<Fact>>) -> Field {
    (Message::new(label), Cell::maybe(value))
}

/// The fields that have a value.
pub(super) fn present(fields: Vec<Field>) -> Block {
    Block::Fields(fields.into_iter().filter(|(_, cell)| cell.value.is_some()).collect())
}

/// Several facts as one, `None` when there are none.
pub(super) fn list(facts: impl Iterator<Item = Fact>) -> Option<Fact> {
    let facts: Vec<Fact> = facts.collect();
    (!facts.is_empty()).then_some(Fact::List(facts))
}

/// A table under a title, only when it has rows.
pub(super) fn table(title: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Option<Block> {
    if rows.is_empty() {
        return None;
    }
    let mut table = Table::new(columns, Message::new(title));
    table.title = Some(Message::new(title));
    table.rows = rows;
    Some(Block::Table(table))
}

/// A day that may not be known.
pub(super) fn known_day(date: KnownDate) -> Fact {
    match date {
        KnownDate::Day(day) => Fact::Date(day),
        other => Fact::Word { kind: "known-date".to_owned(), word: other.to_string() },
    }
}

/// What somebody is called; the reference itself when nobody answers to it.
pub(super) fn name(file: &CaseFile, office: &Office, party: &Party) -> String {
    let found = match party {
        Party::Client => Some(&file.case.client.name),
        Party::Person(id) => {
            file.network.persons.iter().find(|person| person.id == *id).map(|person| &person.name)
        }
        Party::Team(handle) => {
            office.team.iter().find(|member| member.handle == *handle).map(|member| &member.name)
        }
        Party::Service(slug) => {
            office.services.iter().find(|service| service.slug == *slug).map(|service| &service.name)
        }
    };
    found.cloned().unwrap_or_else(|| party.to_string())
}
