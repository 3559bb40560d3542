//! `signals/`: a structural shortcoming, brought to those who can change it (BOOK 8.6, CARDS 2.9).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::Area;
use super::merge::published;
use super::record::{Deviation, event};
use super::{CaseId, Date, RecordId, Slug};

/// One signal. It tells of no person: cases stand in it by their id only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Signal {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who raised it (team handle).
    pub by: Slug,
    /// What kind of shortcoming it is.
    pub kind: SignalKind,
    /// What falls short, in one sentence, without anything that gives a person away.
    #[schemars(extend("x-merge" = "text"))]
    pub what: String,
    /// What would help.
    #[schemars(extend("x-merge" = "text"))]
    pub proposal: Option<String>,
    /// The areas of life it touches.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub areas: Vec<Area>,
    /// The services it is about.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set", "x-names" = "services"))]
    pub services: Vec<Slug>,
    /// Where: municipalities or a region.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub places: Vec<String>,
    /// The cases it was seen in.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub cases: Vec<CaseId>,
    /// Where it stands; the status of the last event.
    #[serde(default)]
    #[schemars(extend("x-merge" = "status", "x-moves" = published(SignalStatus::moves)))]
    pub status: SignalStatus,
    /// What was done with it, one after the other.
    #[serde(default, rename = "event")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on+status"))]
    pub events: Vec<SignalEvent>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Signal, "signal", "signals", Signal, Monitoring);

/// What kind of shortcoming a signal tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SignalKind {
    /// Nobody offers what is needed.
    NoService,
    /// There are too few places.
    Capacity,
    /// It takes too long.
    WaitingTime,
    /// Conditions keep people out.
    Conditions,
    /// It costs too much.
    Cost,
    /// It cannot be reached.
    Reach,
    /// Services do not fit together.
    Cooperation,
    /// A rule or a law stands in the way.
    Rules,
    /// Something else, told in words.
    Other,
}

/// Where a signal stands.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum SignalStatus {
    /// Raised.
    #[default]
    Raised,
    /// On somebody's agenda.
    OnAgenda,
    /// Answered.
    Answered,
    /// Something has changed.
    Solved,
    /// Given up.
    Dropped,
}

impl SignalStatus {
    /// The statuses a signal may go to from this one.
    #[must_use]
    pub fn moves(self) -> &'static [Self] {
        use SignalStatus::{Answered, Dropped, OnAgenda, Raised, Solved};
        match self {
            Raised | OnAgenda => &[OnAgenda, Answered, Solved, Dropped],
            Answered => &[OnAgenda, Solved, Dropped],
            Solved | Dropped => &[],
        }
    }
}

/// One thing that was done with a signal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct SignalEvent {
    /// The day.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// The status from then on.
    pub status: SignalStatus,
    /// The meeting, body or service it went to or the answer came from.
    pub body: Option<String>,
    /// The answer, or what was said.
    pub text: Option<String>,
}
