//! `services/<slug>.toml`: the service directory (sociale kaart).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::Area;
use super::record::{Deviation, Extent, ExternalId, Record};
use super::{Date, Slug};

/// A service one can be referred to: who offers what, for whom, on which terms (CARDS 2.9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    /// The slug, which is also the name of the file.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// What it offers.
    #[schemars(extend("x-merge" = "text"))]
    pub offer: Option<String>,
    /// The need areas it serves.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub areas: Vec<Area>,
    /// For whom.
    #[schemars(extend("x-merge" = "text"))]
    pub target_group: Option<String>,
    /// Conditions of admission.
    #[schemars(extend("x-merge" = "text"))]
    pub conditions: Option<String>,
    /// The places it serves.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub area_served: Vec<String>,
    /// Usual waiting time in days.
    pub waiting_days: Option<u32>,
    /// The day that waiting time was last heard.
    pub waiting_on: Option<Date>,
    /// What it costs the client, in words.
    #[schemars(extend("x-merge" = "text"))]
    pub cost: Option<String>,
    /// Telephone, mail, address: how to reach it.
    #[schemars(extend("x-merge" = "text"))]
    pub contact: Option<String>,
    /// The umbrella organisation it belongs to.
    pub umbrella: Option<String>,
    /// The last day of a formal agreement with it.
    pub agreement_until: Option<Date>,
    /// Is there a place when it is needed?
    pub available: Option<Extent>,
    /// Does it fit what people ask?
    pub appropriate: Option<Extent>,
    /// Is it fit for the person at hand?
    pub suitable: Option<Extent>,
    /// Do people accept it?
    pub acceptable: Option<Extent>,
    /// Can people reach and afford it?
    pub accessible: Option<Extent>,
    /// What it is good at.
    #[schemars(extend("x-merge" = "text"))]
    pub competence: Option<String>,
    /// How eager it is to work along.
    #[schemars(extend("x-merge" = "text"))]
    pub motivation: Option<String>,
    /// Where it stops.
    #[schemars(extend("x-merge" = "text"))]
    pub limits: Option<String>,
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

impl Record for Service {
    const KIND: &'static str = "service";
}
