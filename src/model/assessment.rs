//! `assessments/`: what does this person need, in their own words? (SAM 2.1, BOOK 5, CARDS 2.1)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::party::Party;
use super::record::{Deviation, InstrumentResult, Voice, event};
use super::whole::Grade;
use super::{Date, RecordId, Slug};

/// One assessment. A need that is looked at again keeps its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Assessment {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who assessed (team handle).
    pub by: Slug,
    /// Who took part.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub present: Vec<Party>,
    /// What the client wants with life.
    #[schemars(extend("x-merge" = "text"))]
    pub life_project: Option<String>,
    /// What the client wishes of the help.
    #[schemars(extend("x-merge" = "text"))]
    pub wishes: Option<String>,
    /// The situation at home: the assessment is of person and home (P3 4).
    #[schemars(extend("x-merge" = "text"))]
    pub home: Option<String>,
    /// The needs.
    #[serde(default, rename = "need")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "id"))]
    pub needs: Vec<Need>,
    /// Ratings per area, each by one rater.
    #[serde(default, rename = "rating")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "area+rater"))]
    pub ratings: Vec<Rating>,
    /// What there is to lean on.
    #[serde(default, rename = "resource")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "what"))]
    pub resources: Vec<Resource>,
    /// What makes it harder or easier.
    #[serde(default, rename = "factor")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "what"))]
    pub factors: Vec<Factor>,
    /// Functioning, in codes of the international classification.
    #[serde(default, rename = "icf")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "code"))]
    pub functioning: Vec<Functioning>,
    /// Results of instruments.
    #[serde(default, rename = "instrument")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "instrument+on"))]
    pub instruments: Vec<InstrumentResult>,
    /// What is being found out by specialists (MEE 1).
    #[serde(default, rename = "diagnosis")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "question"))]
    pub diagnoses: Vec<Diagnosis>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Assessment, "assessment", "assessments", Assessment, Assessment);

/// A need, never "the problem" (SAM 1, BOOK 5.7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Need {
    /// The id.
    pub id: RecordId,
    /// The area of life.
    pub area: Area,
    /// The client's own words.
    #[schemars(extend("x-merge" = "text"))]
    pub words: Option<String>,
    /// Who voiced it.
    pub voiced_by: Option<Voice>,
    /// The need it is a part of.
    pub parent: Option<RecordId>,
    /// The need as a question for help.
    #[schemars(extend("x-merge" = "text"))]
    pub request: Option<String>,
    /// How urgent it is, as the client sees it.
    pub urgency: Option<Urgency>,
    /// The problem met in meeting this need.
    #[schemars(extend("x-merge" = "text"))]
    pub problem: Option<String>,
    /// What the client can do.
    #[schemars(extend("x-merge" = "text"))]
    pub strengths: Option<String>,
    /// What the client cannot do.
    #[schemars(extend("x-merge" = "text"))]
    pub limits: Option<String>,
    /// How the surroundings cause the need or keep it up.
    #[schemars(extend("x-merge" = "text"))]
    pub surroundings: Option<String>,
    /// What the surroundings can do from within.
    #[schemars(extend("x-merge" = "text"))]
    pub help_from_within: Option<String>,
}

/// How urgent a need is to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// It cannot wait.
    Now,
    /// In the coming weeks.
    Soon,
    /// It can wait.
    Later,
    /// Not known.
    Unknown,
}

/// An area of life in which people have needs (BOOK 5.7.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Income and debts.
    Income,
    /// A place to live.
    Housing,
    /// Work.
    Work,
    /// Physical health.
    PhysicalHealth,
    /// Mental health.
    MentalHealth,
    /// Relations with others.
    Relationships,
    /// Leisure.
    Leisure,
    /// Daily living.
    DailyLiving,
    /// Getting about.
    Transport,
    /// Legal provisions.
    LegalProvisions,
    /// Education.
    Education,
}

/// How an area goes, in one rater's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Rating {
    /// The area.
    pub area: Area,
    /// Who rates.
    pub rater: Voice,
    /// From 1 (cannot go on like this) to 10 (as I want it).
    pub level: Grade,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// Something to lean on (SAM 2.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Resource {
    /// What it is.
    pub what: String,
    /// Material (money, housing, transport) or immaterial (relations, support).
    pub kind: ResourceKind,
    /// Formal (services, benefits) or informal (family, neighbours).
    pub source: ResourceSource,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// What a resource is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResourceKind {
    /// Money, housing, transport.
    Material,
    /// Relations, support.
    Immaterial,
}

/// Where a resource comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ResourceSource {
    /// Services, benefits.
    Formal,
    /// Family, neighbours, friends.
    Informal,
}

/// A risk or a protection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Factor {
    /// What it is.
    pub what: String,
    /// Whether it makes things harder or easier.
    pub kind: FactorKind,
    /// Where it lies.
    pub level: FactorLevel,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// Whether something makes things harder or easier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactorKind {
    /// Harder.
    Risk,
    /// Easier.
    Protective,
}

/// Where a risk or a protection lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FactorLevel {
    /// In the person.
    Person,
    /// In the family.
    Family,
    /// In the network.
    Network,
    /// In society.
    Society,
}

/// One code of the classification of functioning with its qualifier (SAM 2.1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Functioning {
    /// Code and qualifier: `d450.13`, `e310+3`, `b130.2`.
    pub code: String,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// Something that specialists find out, from question to answer (MEE 1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Diagnosis {
    /// What is to be found out.
    pub question: String,
    /// Where it stands.
    pub status: DiagnosisStatus,
    /// Who finds it out.
    pub who: Option<Party>,
    /// The day of the answer, or of the step it is at.
    pub on: Option<Date>,
    /// What came out, as it was told to the family.
    #[schemars(extend("x-merge" = "text"))]
    pub outcome: Option<String>,
}

/// Where finding out stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DiagnosisStatus {
    /// Asked for.
    Requested,
    /// Being looked into.
    UnderWay,
    /// Answered.
    Known,
    /// Not asked for, or given up.
    NotNeeded,
}
