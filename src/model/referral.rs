//! `referrals/`: who is connected to whom, for which goal? (SAM 2.3, CARDS 2.1, 2.9)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::merge::published;
use super::record::{Deviation, Extent, ExternalId, event};
use super::{Date, RecordId, Slug};

/// A referral: goal-directed, never activity-directed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Referral {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who refers (team handle).
    pub by: Slug,
    /// The goal it serves.
    pub goal: Option<RecordId>,
    /// The service of the directory.
    #[schemars(extend("x-names" = "services"))]
    pub service: Slug,
    /// The question put to that service.
    #[schemars(extend("x-merge" = "text"))]
    pub question: Option<String>,
    /// Where it stands; the status of the last event. Asked, unless it says otherwise.
    #[serde(default)]
    #[schemars(extend("x-merge" = "status", "x-moves" = published(ReferralStatus::moves)))]
    pub status: ReferralStatus,
    /// The day by which an answer is expected.
    pub response_due: Option<Date>,
    /// Other services that were weighed (SAM 1.7).
    #[serde(default)]
    #[schemars(extend("x-merge" = "set", "x-names" = "services"))]
    pub alternatives: Vec<Slug>,
    /// Why this service, when it belongs to the own umbrella organisation.
    #[schemars(extend("x-merge" = "text"))]
    pub choice_reason: Option<String>,
    /// How the client feels about the service.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub feelings: Vec<Feeling>,
    /// The consent it rests on.
    pub consent: Option<RecordId>,
    /// What happened, one after the other.
    #[serde(default, rename = "event")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "on+status"))]
    pub events: Vec<ReferralEvent>,
    /// What came of it, apart from where it stands.
    pub outcome: Option<ReferralOutcome>,
    /// What it is called where it was taken over from.
    #[serde(default, rename = "external_id")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "source+id"))]
    pub external_ids: Vec<ExternalId>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Referral, "referral", "referrals", Referral, Linking);

/// Where a referral stands. "No answer" is the age of `requested`, not a state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReferralStatus {
    /// Being written.
    Draft,
    /// Asked.
    #[default]
    Requested,
    /// The service has it.
    Received,
    /// The service will help.
    Accepted,
    /// The service will not help.
    Rejected,
    /// Help is being given.
    InProgress,
    /// Help has stopped for a while.
    OnHold,
    /// Taken back.
    Cancelled,
    /// Help was given.
    Completed,
    /// Help broke off.
    Failed,
    /// It should never have been written.
    EnteredInError,
}

impl ReferralStatus {
    /// The statuses a referral may go to from this one, exactly as PRACTICE 4 lists them.
    #[must_use]
    pub fn moves(self) -> &'static [Self] {
        use ReferralStatus::{
            Accepted, Cancelled, Completed, Draft, EnteredInError, Failed, InProgress, OnHold, Received,
            Rejected, Requested,
        };
        match self {
            Draft => &[Requested, Cancelled, EnteredInError],
            Requested => &[Received, Accepted, Rejected, Cancelled, EnteredInError],
            Received => &[Accepted, Rejected, Cancelled, EnteredInError],
            Accepted => &[InProgress, Rejected, Cancelled, EnteredInError],
            InProgress => &[OnHold, Completed, Failed, Cancelled, EnteredInError],
            OnHold => &[InProgress, EnteredInError],
            Rejected | Cancelled | Completed | Failed => &[EnteredInError],
            EnteredInError => &[],
        }
    }
}

/// One thing that happened to a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct ReferralEvent {
    /// The day.
    pub on: Date,
    /// The status from then on.
    pub status: ReferralStatus,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// Why, when refused, taken back or broken off.
    pub reason: Option<RefusalReason>,
    /// Anything worth adding.
    pub note: Option<String>,
}

/// Why a referral did not lead to help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RefusalReason {
    /// No place, or too long a waiting list.
    Capacity,
    /// Outside the target group.
    TargetGroup,
    /// Outside the area served.
    AreaServed,
    /// A condition is not met.
    Conditions,
    /// Too complex for the service.
    Complexity,
    /// The client did not want it.
    ClientRefused,
    /// Too expensive.
    Cost,
    /// Another reason, told in the note.
    Other,
}

/// How a client feels about a service (SAM 4.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Feeling {
    /// Afraid of it.
    Fear,
    /// No trust in it.
    Distrust,
    /// Takes it for something else.
    Misunderstanding,
    /// Hopeful.
    Hope,
}

/// What came of a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ReferralOutcome {
    /// Did the client get the service?
    pub service_received: Extent,
    /// Is the need met?
    pub need_met: Extent,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}
