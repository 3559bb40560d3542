//! `team/<handle>.toml`: the practitioners.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::case::RoleName;
use super::record::{Deviation, Record};
use super::whole::Percent;
use super::{Date, Slug};

/// A practitioner who works with this ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// The handle, which is also the name of the file.
    pub handle: Slug,
    /// Name as colleagues know it.
    pub name: String,
    /// Mail address; the one git commits with, so that regie knows who is at work.
    pub mail: Option<String>,
    /// Roles this person can take on.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub roles: Vec<RoleName>,
    /// Share of a full-time post in whole per cent, 1 to 100.
    pub fte_percent: Option<Percent>,
    /// The organisation this person works for.
    pub organisation: Option<String>,
    /// First day in the team.
    pub from: Option<Date>,
    /// Last day in the team.
    pub until: Option<Date>,
    /// Rules about this practitioner answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

impl Record for Member {
    const KIND: &'static str = "team";
}
