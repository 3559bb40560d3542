//! People as views name them.

use crate::model::case::KnownDate;
use crate::model::{CaseFile, Fact, Office, Party};

/// What a party is called: the client's, a person's, a colleague's or a service's name; its reference when nobody
/// goes by it.
pub(super) fn name(file: &CaseFile, office: Option<&Office>, party: &Party) -> String {
    let found = match party {
        Party::Client => Some(file.case.client.name.clone()),
        Party::Person(id) => {
            file.network.persons.iter().find(|person| person.id == *id).map(|person| person.name.clone())
        }
        Party::Team(handle) => office
            .and_then(|office| office.team.iter().find(|member| member.handle == *handle))
            .map(|member| member.name.clone()),
        Party::Service(slug) => office
            .and_then(|office| office.services.iter().find(|service| service.slug == *slug))
            .map(|service| service.name.clone()),
    };
    found.unwrap_or_else(|| party.to_string())
}

/// A day that may not be known.
pub(super) fn known_day(date: KnownDate) -> Fact {
    match date {
        KnownDate::Day(day) => Fact::Date(day),
        other => Fact::Word { kind: "known-date".to_owned(), word: other.to_string() },
    }
}
