//! `feedback/`: the client looks back on the guidance, in the program's own questions (SAM 2.5).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::profile::Bilingual;
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
    #[schemars(extend("x-merge" = "rows", "x-key" = "item"))]
    pub answers: Vec<FeedbackAnswer>,
    /// What the client wants to say about a part of the form.
    #[serde(default, rename = "remark")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "part"))]
    pub remarks: Vec<FeedbackRemark>,
    /// What the client wants to say besides.
    #[schemars(extend("x-merge" = "text"))]
    pub words: Option<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
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
    #[schemars(extend("x-merge" = "text"))]
    pub words: Option<String>,
}

/// What somebody wants to say about a part of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FeedbackRemark {
    /// The part.
    pub part: FeedbackPart,
    /// In the client's own words.
    #[schemars(extend("x-merge" = "text"))]
    pub words: String,
}

/// What a question of the form is about (SAM 2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackPart {
    /// The guidance.
    Guidance,
    /// The aftercare.
    Aftercare,
    /// What came of it, as the client sees it.
    Outcomes,
    /// The outlook: on work, or on the future.
    Outlook,
}

/// A version of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FeedbackForm {
    /// Its version.
    pub form: String,
    /// The first day on which it is used.
    pub valid_from: Date,
    /// Its questions, in order.
    #[serde(rename = "item")]
    pub items: Vec<FeedbackItem>,
}

/// A question of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FeedbackItem {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub part: FeedbackPart,
    /// The practices it is for; every one when none is named.
    #[serde(default)]
    pub profiles: Vec<Slug>,
    /// What somebody says of their own situation, to agree with or not.
    pub text: Bilingual,
}

/// How far somebody agrees with a statement, in words; a point on the scale of five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementWord {
    /// 1: not at all.
    NotAtAll,
    /// 2: a little.
    ALittle,
    /// 3: half.
    Half,
    /// 4: mostly.
    Mostly,
    /// 5: wholly.
    Wholly,
}

impl AgreementWord {
    /// Every word, from 1 to 5.
    pub const ALL: [Self; 5] = [Self::NotAtAll, Self::ALittle, Self::Half, Self::Mostly, Self::Wholly];

    /// The point, 1 to 5.
    #[must_use]
    pub fn level(self) -> i64 {
        match self {
            Self::NotAtAll => 1,
            Self::ALittle => 2,
            Self::Half => 3,
            Self::Mostly => 4,
            Self::Wholly => 5,
        }
    }

    /// The word of a point; `None` off the scale.
    #[must_use]
    pub fn of(level: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.level() == level)
    }
}
