//! The people around a client (BOOK 5.10): what the network looks like and what it gives, counted from what was drawn.
//!
//! Counted are the people who are around on the day (not deceased, not gone) and the practitioners and services that
//! have a tie. A tie holds while both its ends are counted and it is not broken. What nobody wrote down is not known;
//! it never counts as absent without being told apart.

mod function;
mod kinship;
#[cfg(test)]
mod sample;
mod structure;

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::network::{Network, Person, Relation, SupportKind, Tie, TieDirection, TieQuality};
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Party};

pub use function::{Burden, NetworkFunction, Strain, SupportReach};
pub use kinship::{KinshipRefusal, kinship_refusal};
pub use structure::{Household, NetworkStructure, OWN_HOUSEHOLD, RelationCount, own_households};

/// A network as it was on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkPicture {
    /// The day.
    pub on: Date,
    /// What it looks like (BOOK 5.10.1).
    pub structure: NetworkStructure,
    /// What it gives (BOOK 5.10.2).
    pub function: NetworkFunction,
}

/// The network of a case on a day. Ties have no days of their own: they hold while both their ends are around.
#[must_use]
pub fn picture(file: &CaseFile, on: Date) -> NetworkPicture {
    let circle = Circle::of(&file.network, on);
    NetworkPicture { on, structure: structure::of(&circle), function: function::of(&circle) }
}

/// A network in a few figures, for reports about the case as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct NetworkBrief {
    /// How many are around the client.
    pub size: i64,
    /// How many of them help by profession.
    pub formal: i64,
    /// Kinds of support that the client gets from nobody, as far as is known.
    pub missing: Vec<SupportKind>,
    /// Whether nobody but professionals is near the client.
    pub client_isolated: Answer,
}

/// The network of a case on a day in a few figures; none while nobody is written down.
#[must_use]
pub fn brief(file: &CaseFile, on: Date) -> Option<NetworkBrief> {
    let NetworkPicture { structure, function, .. } = picture(file, on);
    (structure.size > 0).then_some(NetworkBrief {
        size: structure.size,
        formal: structure.formal,
        missing: function.missing,
        client_isolated: structure.client_isolated,
    })
}

/// Whether somebody is around on a day: come already, not gone yet, not deceased. The last day counts; of somebody who
/// has died it is the day of death, and without one nobody knows until when.
#[must_use]
pub fn is_around(person: &Person, on: Date) -> bool {
    (person.deceased != Some(Answer::Yes) || person.until.is_some())
        && person.since.is_none_or(|since| since <= on)
        && person.until.is_none_or(|until| on <= until)
}

/// Who gives support to whom over a tie; nobody when that was not written down.
#[must_use]
pub fn flows(tie: &Tie) -> Vec<(&Party, &Party)> {
    match tie.direction {
        Some(TieDirection::Gives) => vec![(&tie.from, &tie.to)],
        Some(TieDirection::Receives) => vec![(&tie.to, &tie.from)],
        Some(TieDirection::Both) => vec![(&tie.from, &tie.to), (&tie.to, &tie.from)],
        Some(TieDirection::Neither) | None => Vec::new(),
    }
}

/// Who counts on a day, and which ties are between them.
struct Circle<'a> {
    network: &'a Network,
    /// The people who are around.
    persons: Vec<&'a Person>,
    /// Practitioners and services with a tie to somebody who is around.
    bodies: Vec<&'a Party>,
    /// The ties of which both ends count, broken ones too.
    ties: Vec<&'a Tie>,
}

impl<'a> Circle<'a> {
    fn of(network: &'a Network, on: Date) -> Self {
        let persons: Vec<&Person> = network.persons.iter().filter(|person| is_around(person, on)).collect();
        let counts = |party: &Party| match party {
            Party::Person(id) => persons.iter().any(|person| person.id == *id),
            Party::Client | Party::Team(_) | Party::Service(_) => true,
        };
        let both = |tie: &&Tie| counts(&tie.from) && counts(&tie.to) && tie.from != tie.to;
        let ties: Vec<&Tie> = network.ties.iter().filter(both).collect();
        let ends = ties.iter().flat_map(|tie| [&tie.from, &tie.to]);
        let bodies: BTreeSet<&Party> =
            ends.filter(|end| matches!(end, Party::Team(_) | Party::Service(_))).collect();
        Self { network, persons, bodies: bodies.into_iter().collect(), ties }
    }

    /// Everybody around the client.
    fn members(&self) -> Vec<Party> {
        let persons = self.persons.iter().map(|person| Party::Person(person.id.clone()));
        persons.chain(self.bodies.iter().map(|body| (*body).clone())).collect()
    }

    /// Whether somebody helps by profession (SAM 2.1: formal and informal context); a volunteer does not.
    fn is_formal(&self, party: &Party) -> bool {
        match party {
            Party::Team(_) | Party::Service(_) => true,
            Party::Client => false,
            Party::Person(id) => self
                .persons
                .iter()
                .any(|person| person.id == *id && person.relation == Relation::Professional),
        }
    }

    /// The ties that hold.
    fn holding(&self) -> impl Iterator<Item = &'a Tie> {
        self.ties.iter().copied().filter(|tie| tie.quality != TieQuality::Broken)
    }

    /// The ties that hold and have this end.
    fn ties_of(&self, party: &Party) -> impl Iterator<Item = &'a Tie> {
        self.holding().filter(move |tie| tie.from == *party || tie.to == *party)
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
