//! `team/<handle>.toml`: the practitioners.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::case::RoleName;
use super::record::{Deviation, ExternalId, Record};
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
    /// Public keys with which this person signs commits; a key that is no longer used stays, with its last day.
    #[serde(default, rename = "signing_key")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "key"))]
    pub signing_keys: Vec<SigningKey>,
    /// What it is called where it was taken over from.
    #[serde(default, rename = "external_id")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "source+id"))]
    pub external_ids: Vec<ExternalId>,
    /// Rules about this practitioner answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// A public key with which somebody signs commits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SigningKey {
    /// The public key as ssh writes it, `ssh-ed25519 AAAA…`; a comment behind it is left alone.
    pub key: String,
    /// First day on which it counts; always when not said.
    pub from: Option<Date>,
    /// Last day on which it counts; for ever when not said.
    pub until: Option<Date>,
}

impl SigningKey {
    /// Whether it counts on a day.
    #[must_use]
    pub fn counts_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Member {
    /// Whether this is the person's mail address; capitals do not count.
    #[must_use]
    pub fn writes_from(&self, mail: &str) -> bool {
        self.mail.as_deref().is_some_and(|address| address.eq_ignore_ascii_case(mail))
    }
}

impl Record for Member {
    const KIND: &'static str = "team";
}
