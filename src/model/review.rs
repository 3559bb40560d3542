//! `reviews/`: is the promised help given, does it work, does it still fit? (SAM 2.4)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::evaluation::GoalRating;
use super::journal::MonitoringKind;
use super::party::Party;
use super::record::{Answer, Deviation, Extent, event};
use super::{Date, RecordId, Slug};

/// One review of the plan, held at least every six months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Review {
    /// The id.
    pub id: RecordId,
    /// The day it was held.
    pub on: Date,
    /// Who held it (team handle).
    pub by: Slug,
    /// The day it was due, as counted when it was held.
    pub due: Option<Date>,
    /// Whether the client was there.
    pub client_present: Answer,
    /// The client's view, in their own words.
    #[schemars(extend("x-merge" = "text"))]
    pub client_view: Option<String>,
    /// Who else was there.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub present: Vec<Party>,
    /// What became of each action.
    #[serde(default, rename = "action")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "action"))]
    pub actions: Vec<ActionReview>,
    /// Where each goal stands.
    #[serde(default, rename = "goal")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "goal+rater"))]
    pub goals: Vec<GoalRating>,
    /// Which kinds of monitoring it rests on.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub monitoring: Vec<MonitoringKind>,
    /// What was decided to change.
    #[schemars(extend("x-merge" = "text"))]
    pub changes: Option<String>,
    /// Why it was held late.
    #[schemars(extend("x-merge" = "text"))]
    pub late_reason: Option<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Review, "review", "reviews", Review, Monitoring);

/// The three questions about one action (SAM 2.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ActionReview {
    /// The action.
    pub action: RecordId,
    /// Is the promised help given?
    pub received: Extent,
    /// Does it work?
    pub works: Extent,
    /// Does it still fit?
    pub fits: Extent,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}
