//! `case.toml`: who the case is about and where it stands.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::approach::Approach;
use super::course::{Closing, Merge, Phase, PlannedContact, Reopening, ReviewRhythm, Transfer};
use super::date::InvalidDate;
use super::network::Gender;
use super::party::Party;
use super::record::{Deviation, ExternalId, Record};
use super::{CaseId, Date, Slug};

/// One case, from notification to closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Case {
    /// The id, which is also the name of the folder.
    pub id: CaseId,
    /// The day it was opened; its month is the folder above.
    pub opened: Date,
    /// Who opened it (team handle).
    pub by: Slug,
    /// Whether it is open.
    pub status: CaseStatus,
    /// The type of case management (P3 6).
    pub kind: Option<CaseKind>,
    /// The model and variant of case management (CARDS 2.6–2.8).
    pub approach: Option<Approach>,
    /// Other names by which colleagues look it up.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub aliases: Vec<String>,
    /// The person whose case it is.
    pub client: Client,
    /// How it came in.
    pub notification: Notification,
    /// The months between two reviews in this case, when other than the profile's.
    pub review: Option<ReviewRhythm>,
    /// What was done one after the other: route and intensity, each change with its reason.
    #[serde(default, rename = "phase")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "from"))]
    pub phases: Vec<Phase>,
    /// Who has which role.
    #[serde(default, rename = "role")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "role+who+from"))]
    pub roles: Vec<Role>,
    /// Closings, the last one in force when the status is closed.
    #[serde(default, rename = "closing")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on"))]
    pub closings: Vec<Closing>,
    /// Reopenings.
    #[serde(default, rename = "reopening")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on"))]
    pub reopenings: Vec<Reopening>,
    /// Contacts agreed beforehand, mostly at a transition in life (MEE 2).
    #[serde(default, rename = "planned_contact")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub planned_contacts: Vec<PlannedContact>,
    /// When it passed from one practitioner to another.
    #[serde(default, rename = "transfer")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on"))]
    pub transfers: Vec<Transfer>,
    /// Cases of the same person that were taken into this one.
    #[serde(default, rename = "merge")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "case"))]
    pub merges: Vec<Merge>,
    /// The case that this one was taken into, when it was.
    pub merged_into: Option<CaseId>,
    /// What it is called where it was taken over from.
    #[serde(default, rename = "external_id")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "source+id"))]
    pub external_ids: Vec<ExternalId>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

impl Record for Case {
    const KIND: &'static str = "case";
}

impl Case {
    /// A case on the day it is opened, with nothing in it yet but who it is about and how it came in.
    #[must_use]
    pub fn new(id: CaseId, (opened, by): (Date, Slug), client: Client, notification: Notification) -> Self {
        Self {
            id,
            opened,
            by,
            status: CaseStatus::Open,
            kind: None,
            approach: None,
            aliases: Vec::new(),
            client,
            notification,
            review: None,
            phases: Vec::new(),
            roles: Vec::new(),
            closings: Vec::new(),
            reopenings: Vec::new(),
            planned_contacts: Vec::new(),
            transfers: Vec::new(),
            merges: Vec::new(),
            merged_into: None,
            external_ids: Vec::new(),
            deviations: Vec::new(),
            note: None,
        }
    }
}

/// Whether a case is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// Work goes on.
    Open,
    /// Ended; it can be reopened.
    Closed,
    /// Taken into another case of the same person.
    Merged,
}

/// The person whose case it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Client {
    /// Name.
    pub name: String,
    /// How the person wants to be addressed.
    pub called: Option<String>,
    /// Day of birth, `unknown` or `declined`.
    pub born: Option<KnownDate>,
    /// A man, a woman, or neither, for the genogram.
    pub gender: Option<Gender>,
    /// The language to speak with this person.
    pub language: Option<String>,
    /// Where the person lives: municipality, no street.
    pub lives_in: Option<String>,
    /// How to reach the person.
    #[schemars(extend("x-merge" = "text"))]
    pub contact: Option<String>,
    /// Who may speak for the person, and on what ground.
    #[serde(default, rename = "representative")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "who"))]
    pub representatives: Vec<Representative>,
}

/// Somebody who may speak for the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Representative {
    /// Who.
    pub who: Party,
    /// On what ground, for example an administrator appointed by the court.
    #[schemars(extend("x-merge" = "text"))]
    pub ground: String,
    /// From which day.
    pub from: Option<Date>,
    /// Until which day.
    pub until: Option<Date>,
}

/// How the case came in; anyone may notify (P3 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Notification {
    /// The day.
    pub on: Date,
    /// Who notified.
    pub by: Notifier,
    /// Name or service of who notified.
    pub source: Option<String>,
    /// The question in the words in which it was put.
    #[schemars(extend("x-merge" = "text"))]
    pub question: String,
}

/// Who notified a situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Notifier {
    /// The client.
    Client,
    /// Family or another informal carer.
    Family,
    /// A professional.
    Professional,
    /// Somebody else.
    Other,
}

/// Somebody's role in the case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Role {
    /// The role.
    pub role: RoleName,
    /// Who has it.
    pub who: Party,
    /// From which day.
    pub from: Date,
    /// Until and with which day.
    pub until: Option<Date>,
    /// Whether the client chose this person (P3 4).
    pub chosen_by_client: Option<super::record::Answer>,
}

/// A role in a case (SAM 1.6, P3 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoleName {
    /// Case manager.
    Casemanager,
    /// Case manager care, in a work-and-care trajectory.
    CasemanagerCare,
    /// Case manager work, in a work-and-care trajectory.
    CasemanagerWork,
    /// Provider who receives the plan and engages the network.
    PenHolder,
    /// The one fixed contact.
    ReferencePerson,
    /// Parent of a client who is a child: parents hold direction (MEE 1).
    Parent,
    /// Relative or friend who gives care.
    InformalCarer,
    /// General practitioner.
    GeneralPractitioner,
    /// Another role.
    Other,
}

/// The type of case management (P3 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseKind {
    /// With clinical care, close to the general practitioner.
    Clinical,
    /// With social support.
    Social,
}

/// A day, or the plain fact that it is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum KnownDate {
    /// This day.
    Day(Date),
    /// Not known.
    Unknown,
    /// The person would not say.
    Declined,
}

impl fmt::Display for KnownDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Unknown => f.write_str("unknown"),
            Self::Declined => f.write_str("declined"),
        }
    }
}

impl FromStr for KnownDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        match text {
            "unknown" => Ok(Self::Unknown),
            "declined" => Ok(Self::Declined),
            day => day.parse().map(Self::Day),
        }
    }
}

impl TryFrom<String> for KnownDate {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<KnownDate> for String {
    fn from(date: KnownDate) -> Self {
        date.to_string()
    }
}

impl JsonSchema for KnownDate {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "KnownDate".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "anyOf": [{ "format": "date", "pattern": "^[0-9]{4}-" }, { "enum": ["unknown", "declined"] }]
        })
    }
}
