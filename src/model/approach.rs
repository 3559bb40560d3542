//! Models and variants of case management (CARDS 2.6–2.8, BOOK 3.4).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How case management is done in a case, as far as the sources tell kinds apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Approach {
    /// What the case manager is to the client (CARDS 2.6).
    pub model: Option<CaseModel>,
    /// How much of the work it takes in (CARDS 2.6).
    pub program: Option<ProgramModel>,
    /// Inside the organised help or apart from it (CARDS 2.7).
    pub position: Option<VariantPosition>,
    /// The whole way from demand to help, or a part of it (CARDS 2.7).
    pub scope: Option<VariantScope>,
    /// Beside other work with this client, or set free for it (CARDS 2.7).
    pub role: Option<VariantRole>,
    /// Who steers the help (CARDS 2.4, 2.8).
    pub steering: Option<Steering>,
}

/// What the case manager is to the client (CARDS 2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseModel {
    /// Treats as well.
    Clinical,
    /// Stands between client and institutions, in daily contact.
    IndividualGuide,
    /// Gives access to help, and gives none.
    Broker,
}

/// How much of the work is taken in (CARDS 2.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProgramModel {
    /// Reaching out, assessment, plan, passing on.
    Minimal,
    /// With advocacy.
    Coordination,
    /// With direct work, natural resources, monitoring, crisis.
    Comprehensive,
}

/// Inside the organised help or apart from it (CARDS 2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VariantPosition {
    /// Part of the organised help.
    Internal,
    /// Apart from it.
    External,
}

/// The whole way from demand to help, or a part of it (CARDS 2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VariantScope {
    /// A part.
    Limited,
    /// The whole way.
    Comprehensive,
}

/// Beside other work with this client, or set free for it (CARDS 2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VariantRole {
    /// One of those who help is case manager as well.
    Additional,
    /// Somebody is set free for it.
    Separate,
}

/// Who steers the help (CARDS 2.4, 2.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Steering {
    /// The client steers.
    DemandLed,
    /// Client and professional steer together.
    DemandOriented,
    /// The offer there is steers.
    SupplyLed,
}
