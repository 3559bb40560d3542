//! `regie.toml`: what a ledger is called and how it works.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::profile::Overrides;
use super::record::Record;
use super::{Language, Slug};

/// The settings of one ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Settings {
    /// What the team calls this ledger.
    pub name: String,
    /// The practice profile: `general`, `work-care`.
    pub profile: Slug,
    /// The language people read when they do not ask for another one.
    pub language: Language,
    /// The format of new records.
    #[serde(default)]
    pub record_format: RecordFormat,
    /// The umbrella organisation the team belongs to, as services name it under `umbrella` (SAM 1.7).
    pub organisation: Option<String>,
    /// What this ledger does otherwise than its profile.
    pub overrides: Option<Overrides>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

impl Record for Settings {
    const KIND: &'static str = "ledger";
}

/// The format of a record file, told by its extension.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecordFormat {
    /// TOML 1.0: rewritten in place, comments and order survive.
    #[default]
    Toml,
    /// YAML without anchors, aliases and tags.
    Yaml,
}
