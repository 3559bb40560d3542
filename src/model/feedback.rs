//! `feedback/`: the client looks back on the guidance, in the program's own questions (SAM 2.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Deviation, event};
use super::whole::Point;
use super::{Date, RecordId, Slug};

/// One filled-in feedback form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Feedback {
    /// The id.
    pub id: RecordId,
    /// The day it was filled in.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// The version of the form.
    pub form: String,
    /// How it was filled in.
    pub how: FeedbackWay,
    /// The answers, one for each question of the form.
    #[serde(default, rename = "answer")]
    pub answers: Vec<FeedbackAnswer>,
    /// What the client wants to say besides.
    pub words: Option<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    pub note: Option<String>,
}

event!(Feedback, "feedback", "feedback", Feedback, Evaluation);

/// How a form was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackWay {
    /// On paper.
    Paper,
    /// By the client alone, on a screen.
    Alone,
    /// By the client together with somebody.
    Together,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FeedbackAnswer {
    /// The question's id on the form.
    pub item: String,
    /// From 1 (not at all) to 5 (wholly); left out is "no answer".
    pub level: Option<Point>,
    /// In the client's own words.
    pub words: Option<String>,
}
