//! `intervisions/`: practitioners look at their own work together (P3 8: at least monthly; SAM 3).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Deviation, event};
use super::{CaseId, Date, RecordId, Slug};

/// One meeting of practitioners. It tells of no client: cases stand in it by their id only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Intervision {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// What kind of meeting it was.
    pub kind: IntervisionKind,
    /// Who took part (team handles).
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub participants: Vec<Slug>,
    /// Others who took part, by function or organisation.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub guests: Vec<String>,
    /// How long, in whole minutes.
    pub minutes: Option<u32>,
    /// What was talked about.
    #[serde(default, rename = "topic")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "question"))]
    pub topics: Vec<Topic>,
    /// What the group agreed for its own work.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub agreements: Vec<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Intervision, "intervision", "intervisions", Intervision, Administration);

/// What kind of meeting of practitioners it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IntervisionKind {
    /// Peer supervision (P3 8).
    PeerSupervision,
    /// Consultation of the regional network (SAM 3).
    NetworkConsultation,
}

/// Something that was talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Topic {
    /// What kind of question it was.
    pub kind: TopicKind,
    /// The question, without anything that gives a person away.
    pub question: String,
    /// Who brought it (team handle).
    pub brought_by: Option<Slug>,
    /// The case it came from.
    pub case: Option<CaseId>,
    /// What came of it.
    #[schemars(extend("x-merge" = "text"))]
    pub insight: Option<String>,
}

/// What a topic is about (P3 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TopicKind {
    /// Experience with a case.
    Case,
    /// A question of right and wrong, as with care refused.
    Ethics,
    /// Limits of the role.
    Role,
    /// Knowledge of the local network.
    Network,
    /// A way of working.
    Method,
    /// Something else.
    Other,
}
