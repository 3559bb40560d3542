//! What happens to a case in the course of time: phases, planned contacts, transfers, closings and reopenings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::Extent;
use super::whole::Months;
use super::{CaseId, Date, RecordId, Slug};

/// A review rhythm of its own for one case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReviewRhythm {
    /// Months between two reviews, 1 to 12.
    pub months: Months,
    /// Why.
    #[schemars(extend("x-merge" = "text"))]
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
    #[schemars(extend("x-merge" = "text"))]
    pub reason: Option<String>,
    /// Who decided it (team handle).
    pub by: Slug,
}

/// The route of help (MEE 1–2, CARDS 2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
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
    #[schemars(extend("x-merge" = "text"))]
    pub aftercare: Option<String>,
    /// Answers to the profile's closing questions (P3 9).
    #[serde(default, rename = "answer")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "question"))]
    pub answers: Vec<ClosingAnswer>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
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
    pub answer: Extent,
    /// Why, or what it rests on.
    #[schemars(extend("x-merge" = "text"))]
    pub reason: Option<String>,
}

/// A case that was taken up again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Reopening {
    /// The day.
    pub on: Date,
    /// Who reopened it (team handle).
    pub by: Slug,
    /// Why.
    pub reason: String,
}

/// A contact agreed beforehand (MEE 2: keeping a finger on the pulse).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PlannedContact {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// The transition in life it is about.
    pub transition: Transition,
    /// What to ask.
    #[schemars(extend("x-merge" = "text"))]
    pub about: Option<String>,
    /// Who planned it (team handle).
    pub by: Slug,
    /// Why it is off, when it is.
    #[schemars(extend("x-merge" = "text"))]
    pub cancelled: Option<String>,
}

/// A turn in life at which questions come up (MEE 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Transition {
    /// Choosing or changing a school.
    School,
    /// From school to work, or a change of work.
    Work,
    /// Moving house, or living on one's own.
    Housing,
    /// A birth, a divorce, a new household.
    Family,
    /// A loss.
    Loss,
    /// Illness, hospital, a diagnosis.
    Health,
    /// Coming of age.
    Adulthood,
    /// No transition: the agreed rhythm.
    None,
    /// Another one.
    Other,
}

/// A case that passed from one practitioner to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Transfer {
    /// The first day with the new one.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// From whom (team handle).
    pub from: Slug,
    /// To whom (team handle).
    pub to: Slug,
    /// Why.
    pub reason: Option<String>,
}

/// Another case of the same person that was taken into this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Merge {
    /// That case.
    pub case: CaseId,
    /// The day.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Why the two are one.
    #[schemars(extend("x-merge" = "text"))]
    pub reason: Option<String>,
    /// The records that came with it.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub records: Vec<RecordId>,
    /// The day it was taken back, when it was.
    pub undone: Option<Date>,
}
