//! Practitioners, services, and what the ledger keeps besides its cases.

use super::care::Basic;
use super::datatype::{ContactPoint, HumanName, Identifier};
use super::links::{BASE, carrying, coded, day, entry, maybe, member, said};
use super::people::{Organization, Practitioner};
use super::resource::{Content, Entry};
use crate::model::Office;
use crate::model::record::Event;

/// The entries of everything apart from the cases.
pub(super) fn entries(office: &Office, named: bool) -> Vec<Entry> {
    let mut entries = Vec::new();
    for one in &office.team {
        let name = said(&one.name).filter(|_| named).map(|text| HumanName { text });
        let mail = maybe(one.mail.as_ref()).map(|value| ContactPoint { system: Some("email"), value });
        let content = Practitioner {
            active: Some(one.until.is_none()),
            name: name.into_iter().collect(),
            telecom: mail.into_iter().collect(),
        };
        let made = entry(one.handle.to_string(), Content::Practitioner(content));
        entries.push(carrying(made, None, "team", one));
    }
    for one in &office.services {
        let identifier = Identifier { system: format!("{BASE}/service"), value: one.slug.to_string() };
        let name = said(&one.name).filter(|_| named);
        let content = Organization { identifier: vec![identifier], active: Some(true), name };
        let made = entry(one.slug.to_string(), Content::Organization(content));
        entries.push(carrying(made, None, "service", one));
    }
    entries.extend(office.signals.iter().map(basic));
    entries.extend(office.intervisions.iter().map(basic));
    entries
}

/// A record that FHIR has no resource for.
fn basic<T: Event>(record: &T) -> Entry {
    let content = Basic {
        code: coded("kind", T::KIND),
        created: Some(day(record.on())),
        author: Some(member(record.by())),
    };
    carrying(entry(record.id().to_string(), Content::Basic(content)), None, T::KIND, record)
}
