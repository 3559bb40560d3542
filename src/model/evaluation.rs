//! `evaluations/`: what was reached, how did the team work, is the client satisfied? (SAM 2.5, BOOK 9)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Deviation, Extent, Voice, event};
use super::whole::{AttainmentLevel, Point};
use super::{Date, RecordId, Slug};

/// One evaluation, interim or final.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evaluation {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who evaluated (team handle).
    pub by: Slug,
    /// Interim or final.
    pub kind: EvaluationKind,
    /// Was the plan carried out?
    pub plan_carried_out: Option<Extent>,
    /// Why, or why not.
    #[schemars(extend("x-merge" = "text"))]
    pub plan_note: Option<String>,
    /// Where each goal stands, by rater.
    #[serde(default, rename = "goal")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "goal+rater"))]
    pub goals: Vec<GoalRating>,
    /// What became of each need.
    #[serde(default, rename = "need")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "need"))]
    pub needs: Vec<NeedOutcome>,
    /// How the care team worked together: the process (SAM 2.5).
    #[schemars(extend("x-merge" = "text"))]
    pub team_process: Option<String>,
    /// What the care team brought about: the product (SAM 2.5).
    #[schemars(extend("x-merge" = "text"))]
    pub team_product: Option<String>,
    /// The client's involvement, 1 (not at all) to 5 (wholly).
    pub client_involvement: Option<Point>,
    /// The client's motivation, 1 to 5.
    pub client_motivation: Option<Point>,
    /// The client's satisfaction, 1 to 5; the client's own figure.
    pub client_satisfaction: Option<Point>,
    /// The client looks back, in their own words.
    #[schemars(extend("x-merge" = "text"))]
    pub client_words: Option<String>,
    /// The network's satisfaction, 1 to 5.
    pub network_satisfaction: Option<Point>,
    /// The network looks back, in their own words.
    #[schemars(extend("x-merge" = "text"))]
    pub network_words: Option<String>,
    /// Why satisfaction could not be asked, when it could not.
    #[schemars(extend("x-merge" = "text"))]
    pub satisfaction_not_asked: Option<String>,
    /// The joint advice at the end (SAM 3).
    pub final_advice: Option<FinalAdvice>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Evaluation, "evaluation", "evaluations", Evaluation, Evaluation);

/// Interim or final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EvaluationKind {
    /// On the way.
    Interim,
    /// At the end.
    Final,
}

/// Where a goal stands in one rater's eyes, on the scale of Goal Attainment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct GoalRating {
    /// The goal.
    pub goal: RecordId,
    /// Who rates.
    pub rater: Voice,
    /// −2 (much less than expected) to +2 (much more than expected).
    pub level: AttainmentLevel,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// What became of a need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NeedOutcome {
    /// The need.
    pub need: RecordId,
    /// Is it met?
    pub met: Extent,
    /// In the client's words.
    #[schemars(extend("x-merge" = "text"))]
    pub words: Option<String>,
}

/// The joint closing advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FinalAdvice {
    /// The advice.
    #[schemars(extend("x-merge" = "text"))]
    pub text: String,
    /// Who gives it (team handles): both case managers in a work-and-care trajectory.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub by: Vec<Slug>,
    /// What is arranged afterwards.
    #[schemars(extend("x-merge" = "text"))]
    pub aftercare: Option<String>,
}
