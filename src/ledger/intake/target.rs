//! The fields that a table can fill, by kind of record.

use crate::model::assessment::Area;
use crate::model::case::{CaseKind, Notifier, RoleName};
use crate::model::course::{ClosingReason, Intensity, Route};
use crate::model::import_map::ImportKind;
use crate::model::journal::{ContactWay, WorkFunction};
use crate::model::record::Answer;
use crate::model::referral::ReferralStatus;
use crate::model::vocabulary;

/// The name and the words of a vocabulary.
pub type Vocabulary = fn() -> (&'static str, &'static [&'static str]);

/// A field that a table can fill.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// The field as a map calls it: `client.name`.
    pub field: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// Whether a new record must have it.
    pub needed: bool,
    /// Whether an import fills it once and leaves it alone from then on.
    pub once: bool,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// A text.
    Text,
    /// Several texts, with `,`, `;` or `|` between them.
    Texts,
    /// A day.
    Day,
    /// A day of birth, or that it is not known.
    KnownDay,
    /// A word of a vocabulary.
    Word(Vocabulary),
    /// Several words of a vocabulary.
    Words(Vocabulary),
    /// A whole number.
    Whole,
    /// Minutes: `90`, `1:30`, `1u30`.
    Minutes,
    /// A share of a full-time post: `80`, `80%`, `0,8`.
    Percent,
    /// A short name of small letters, figures and hyphens.
    Slug,
    /// A practitioner: by handle, mail address, name, or id in the other register.
    Member,
    /// A service: by slug, name, or id in the other register.
    Service,
    /// A case: by its id, or its id in the other register.
    Case,
}

const fn field(field: &'static str, holds: Holds) -> Target {
    Target { field, holds, needed: false, once: false }
}

const fn needed(field: &'static str, holds: Holds) -> Target {
    Target { field, holds, needed: true, once: false }
}

/// What has a verb of its own that does more than change a value, or decides where the file stands.
const fn once(field: &'static str, holds: Holds) -> Target {
    Target { field, holds, needed: false, once: true }
}

const fn at_first(field: &'static str, holds: Holds) -> Target {
    Target { field, holds, needed: true, once: true }
}

const TEAM: &[Target] = &[
    once("handle", Holds::Slug),
    needed("name", Holds::Text),
    field("mail", Holds::Text),
    field("roles", Holds::Words(vocabulary::words::<RoleName>)),
    field("fte_percent", Holds::Percent),
    field("organisation", Holds::Text),
    field("from", Holds::Day),
    field("until", Holds::Day),
    field("note", Holds::Text),
];

const SERVICE: &[Target] = &[
    once("slug", Holds::Slug),
    needed("name", Holds::Text),
    field("offer", Holds::Text),
    field("areas", Holds::Words(vocabulary::words::<Area>)),
    field("target_group", Holds::Text),
    field("conditions", Holds::Text),
    field("area_served", Holds::Texts),
    field("waiting_days", Holds::Whole),
    field("waiting_on", Holds::Day),
    field("cost", Holds::Text),
    field("contact", Holds::Text),
    field("umbrella", Holds::Text),
    field("agreement_until", Holds::Day),
    field("note", Holds::Text),
];

const CASE: &[Target] = &[
    at_first("opened", Holds::Day),
    at_first("by", Holds::Member),
    needed("client.name", Holds::Text),
    field("client.called", Holds::Text),
    field("client.born", Holds::KnownDay),
    field("client.language", Holds::Text),
    field("client.lives_in", Holds::Text),
    field("client.contact", Holds::Text),
    field("aliases", Holds::Texts),
    field("notification.on", Holds::Day),
    needed("notification.by", Holds::Word(vocabulary::words::<Notifier>)),
    field("notification.source", Holds::Text),
    needed("notification.question", Holds::Text),
    once("role.casemanager", Holds::Member),
    once("role.casemanager-care", Holds::Member),
    once("role.casemanager-work", Holds::Member),
    once("role.reference-person", Holds::Member),
    once("route", Holds::Word(vocabulary::words::<Route>)),
    once("intensity", Holds::Word(vocabulary::words::<Intensity>)),
    field("kind", Holds::Word(vocabulary::words::<CaseKind>)),
    once("closed.on", Holds::Day),
    once("closed.reason", Holds::Word(vocabulary::words::<ClosingReason>)),
    field("note", Holds::Text),
];

const REFERRAL: &[Target] = &[
    at_first("case", Holds::Case),
    at_first("on", Holds::Day),
    at_first("by", Holds::Member),
    needed("service", Holds::Service),
    field("question", Holds::Text),
    field("status", Holds::Word(vocabulary::words::<ReferralStatus>)),
    once("status_on", Holds::Day),
    field("response_due", Holds::Day),
    field("note", Holds::Text),
];

const CONTACT: &[Target] = &[
    at_first("case", Holds::Case),
    at_first("on", Holds::Day),
    at_first("by", Holds::Member),
    at_first("text", Holds::Text),
    once("recorded", Holds::Day),
    once("how", Holds::Word(vocabulary::words::<ContactWay>)),
    once("reached", Holds::Word(vocabulary::words::<Answer>)),
    once("minutes", Holds::Minutes),
    once("travel", Holds::Minutes),
    once("work", Holds::Word(vocabulary::words::<WorkFunction>)),
];

/// The fields of a kind, in the order in which people think of them.
#[must_use]
pub fn targets(kind: ImportKind) -> &'static [Target] {
    match kind {
        ImportKind::Team => TEAM,
        ImportKind::Service => SERVICE,
        ImportKind::Case => CASE,
        ImportKind::Referral => REFERRAL,
        ImportKind::Contact => CONTACT,
        ImportKind::Skip => &[],
    }
}

/// A field of a kind by its name.
#[must_use]
pub fn target(kind: ImportKind, field: &str) -> Option<Target> {
    targets(kind).iter().find(|target| target.field == field).copied()
}
