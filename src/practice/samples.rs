//! Small invented records for the tests of this layer.

use crate::model::case::{Case, CaseStatus, Client, Notification, Notifier};
use crate::model::profile::Profile;
use crate::model::{CaseFile, CaseId, Date, RecordId, RecordKind, Slug};

/// A day from its text.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A handle or slug from its text.
pub(crate) fn slug(text: &str) -> Slug {
    text.parse().unwrap()
}

/// A record id of this kind, made from a number.
pub(crate) fn id(kind: RecordKind, number: u32) -> RecordId {
    RecordId::from_random(kind, number)
}

/// An open case of this day with nothing in it.
pub(crate) fn case(opened: &str) -> CaseFile {
    CaseFile::new(Case {
        id: CaseId::from_random(7),
        opened: day(opened),
        by: slug("ilse"),
        status: CaseStatus::Open,
        aliases: Vec::new(),
        client: Client {
            name: "Test".into(),
            called: None,
            born: None,
            language: None,
            lives_in: None,
            contact: None,
            representatives: Vec::new(),
        },
        notification: Notification {
            on: day(opened),
            by: Notifier::Client,
            source: None,
            question: "?".into(),
        },
        review: None,
        phases: Vec::new(),
        roles: Vec::new(),
        closings: Vec::new(),
        reopenings: Vec::new(),
        deviations: Vec::new(),
        note: None,
    })
}

/// The shipped profile with this name.
pub(crate) fn profile(name: &str) -> Profile {
    super::profile::versions(&slug(name), None).unwrap().remove(0)
}
