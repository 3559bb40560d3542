//! The five functions of case management, and what stands around them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which function of case management a piece of work serves (SAM 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// Notification and screening, before the work begins.
    Intake,
    /// What does this person need, what can they and their surroundings do themselves? (SAM 2.1)
    Assessment,
    /// Who does what, where, when, how, and for which goal? (SAM 2.2)
    Planning,
    /// Who is connected to whom, for which goal? (SAM 2.3)
    Linking,
    /// Is the promised help given, does it work, does it still fit? (SAM 2.4)
    Monitoring,
    /// What was reached, how did the team work, is the client satisfied? (SAM 2.5)
    Evaluation,
    /// Keeping the ledger itself.
    Administration,
}

/// A language that people read; files and machines always use English keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}
