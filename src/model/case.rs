//! `case.toml`: who the case is about and where it stands.

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date::InvalidDate;
use super::party::Party;
use super::record::{Deviation, Record};
use super::whole::Months;
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
    /// Other names by which colleagues look it up.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The person whose case it is.
    pub client: Client,
    /// How it came in.
    pub notification: Notification,
    /// The months between two reviews in this case, when other than the profile's.
    pub review: Option<ReviewRhythm>,
    /// What was done one after the other: route and intensity, each change with its reason.
    #[serde(default, rename = "phase")]
    pub phases: Vec<Phase>,
    /// Who has which role.
    #[serde(default, rename = "role")]
    pub roles: Vec<Role>,
    /// Closings, the last one in force when the status is closed.
    #[serde(default, rename = "closing")]
    pub closings: Vec<Closing>,
    /// Reopenings.
    #[serde(default, rename = "reopening")]
    pub reopenings: Vec<Reopening>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    pub note: Option<String>,
}

impl Record for Case {
    const KIND: &'static str = "case";
}

/// Whether a case is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// Work goes on.
    Open,
    /// Ended; it can be reopened.
    Closed,
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
    /// The language to speak with this person.
    pub language: Option<String>,
    /// Where the person lives: municipality, no street.
    pub lives_in: Option<String>,
    /// How to reach the person.
    pub contact: Option<String>,
    /// Who may speak for the person, and on what ground.
    #[serde(default, rename = "representative")]
    pub representatives: Vec<Representative>,
}

/// Somebody who may speak for the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Representative {
    /// Who.
    pub who: Party,
    /// On what ground, for example an administrator appointed by the court.
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

/// A review rhythm of its own for one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewRhythm {
    /// Months between two reviews, 1 to 12.
    pub months: Months,
    /// Why.
    pub reason: String,
}

/// A stretch of the case with one route and one intensity, until the next begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Phase {
    /// Its first day.
    pub from: Date,
    /// The route of help.
    pub route: Route,
    /// How intensive the work is (P3 5).
    pub intensity: Intensity,
    /// Why the case came into this phase.
    pub reason: Option<String>,
    /// Who decided it (team handle).
    pub by: Slug,
}

/// The route of help (MEE 1–2, CARDS 2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// Complex demand, complex organisation.
    CaseManagement,
    /// Complex demand, simple organisation.
    CareCoordination,
    /// Light, long contact after the intensive period.
    TrajectorySupport,
    /// The client or the network is case manager first.
    InformationAdvice,
}

/// How intensive the work is (P3 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Intensity {
    /// At the start, at transitions and when care is refused.
    Intensive,
    /// The ordinary rhythm.
    Regular,
    /// At a distance: somebody in first-line care keeps following.
    Remote,
    /// Light, long contact.
    TrajectorySupport,
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
    /// Relative or friend who gives care.
    InformalCarer,
    /// General practitioner.
    GeneralPractitioner,
    /// Another role.
    Other,
}

/// The end of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Closing {
    /// The last day.
    pub on: Date,
    /// Who closed it (team handle).
    pub by: Slug,
    /// Why it ended.
    pub reason: ClosingReason,
    /// What is arranged afterwards.
    pub aftercare: Option<String>,
    /// Answers to the profile's closing questions (P3 9).
    #[serde(default, rename = "answer")]
    pub answers: Vec<ClosingAnswer>,
    /// Anything worth adding.
    pub note: Option<String>,
}

/// Why a case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ClosingReason {
    /// The needs are met.
    NeedMet,
    /// Help is no longer needed.
    NoLongerNeeded,
    /// The client refused to go on.
    Refused,
    /// The client moved away.
    Moved,
    /// The client died.
    Died,
    /// Contact was lost.
    LostContact,
    /// Another team took over.
    Transferred,
    /// The term ended.
    TermEnded,
    /// Case management was not the right help.
    NotAppropriate,
    /// Another reason, told in the note.
    Other,
}

/// The answer to one closing question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ClosingAnswer {
    /// The question's id in the profile, for example `need-expected-to-rise`.
    pub question: String,
    /// The answer; `unknown` wants a reason.
    pub answer: super::record::Extent,
    /// Why, or what it rests on.
    pub reason: Option<String>,
}

/// A case that was taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reopening {
    /// The day.
    pub on: Date,
    /// Who reopened it (team handle).
    pub by: Slug,
    /// Why.
    pub reason: String,
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
