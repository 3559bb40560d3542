//! `consents/`: what may be shared, with whom, for what and until when.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::party::Party;
use super::record::{Deviation, event};
use super::{Date, RecordId, Slug};

/// A consent of the client or of somebody who may speak for the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Consent {
    /// The id.
    pub id: RecordId,
    /// The day it was given.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Who gave it.
    pub given_by: Party,
    /// With whom may be shared.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub with: Vec<Party>,
    /// What may be shared.
    #[schemars(extend("x-merge" = "text"))]
    pub what: String,
    /// For what.
    #[schemars(extend("x-merge" = "text"))]
    pub purpose: String,
    /// How it was given.
    pub how: ConsentWay,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// Its withdrawal.
    pub withdrawn: Option<Withdrawal>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Consent, "consent", "consents", Consent, Administration);

/// How a consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentWay {
    /// In writing.
    Written,
    /// Spoken.
    Spoken,
    /// On a screen.
    Electronic,
}

/// The end of a consent by the client's will.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Withdrawal {
    /// The day.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Why, when the client wants to say.
    pub reason: Option<String>,
}
