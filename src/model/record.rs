//! What every record file has in common.

use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Date, Function, RecordId, RecordKind, Slug};

/// A kind of file in the ledger. Its first key is `format = "<KIND>/<VERSION>"`.
pub trait Record: Serialize + DeserializeOwned + JsonSchema {
    /// The kind as it stands in `format`, for example `referral`.
    const KIND: &'static str;
    /// The version this program writes.
    const VERSION: u16 = 1;
}

/// What all dated records have, whatever their kind.
pub trait Dated {
    /// The id.
    fn id(&self) -> &RecordId;
    /// The day it happened.
    fn on(&self) -> Date;
    /// Who recorded it (team handle).
    fn by(&self) -> &Slug;
    /// Rules answered with a reason.
    fn deviations(&self) -> &[Deviation];
}

/// A record that happened on a day and has a file of its own, `<FOLDER>/<date>-<id>.toml`.
pub trait Event: Record + Dated {
    /// The folder that holds it: of the case, or of the ledger.
    const FOLDER: &'static str;
    /// What its id begins with.
    const RECORD: RecordKind;
    /// The function of the work that it belongs to.
    const FUNCTION: Function;
}

/// Says that a struct with `id`, `on`, `by` and `deviations` is a dated record: its kind, folder, id and function.
/// Trait implementations cannot be shared by a function.
macro_rules! event {
    ($name:ident, $kind:literal, $folder:literal, $record:ident, $function:ident) => {
        impl $crate::model::Record for $name {
            const KIND: &'static str = $kind;
        }

        impl $crate::model::record::Dated for $name {
            fn id(&self) -> &$crate::model::RecordId {
                &self.id
            }

            fn on(&self) -> $crate::model::Date {
                self.on
            }

            fn by(&self) -> &$crate::model::Slug {
                &self.by
            }

            fn deviations(&self) -> &[$crate::model::record::Deviation] {
                &self.deviations
            }
        }

        impl $crate::model::record::Event for $name {
            const FOLDER: &'static str = $folder;
            const RECORD: $crate::model::RecordKind = $crate::model::RecordKind::$record;
            const FUNCTION: $crate::model::Function = $crate::model::Function::$function;
        }
    };
}
pub(super) use event;

/// A judgement that answers a rule of `check`, with its reason: the practitioner decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Deviation {
    /// The rule that is answered, for example `need-without-goal`.
    pub rule: String,
    /// Why the situation is right as it is.
    pub reason: String,
    /// Who decided it (team handle).
    pub by: Slug,
    /// When.
    pub on: Date,
}

/// What a record is called in a register that it was taken over from, so that a second import knows it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct ExternalId {
    /// The other register, as the map of the import calls it.
    pub source: Slug,
    /// Its id there.
    pub id: String,
}

/// An answer to a yes-or-no question that nobody is forced to invent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
    /// The person would not say.
    Declined,
}

/// How far something is so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// Wholly.
    Yes,
    /// In part.
    Partly,
    /// Not.
    No,
    /// Not known.
    Unknown,
    /// The person would not say.
    Declined,
}

/// Whose eyes a rating or a wish comes from; never merged into one (PRACTICE 4, assessment).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// The client.
    Client,
    /// Family, friends, informal carers.
    Network,
    /// A professional.
    Professional,
}

/// The result of an instrument that was scored outside the ledger: no item texts, only what came out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct InstrumentResult {
    /// The instrument, for example `belrai-screener`, `edmonton-frail-scale`, `zrm`.
    pub instrument: String,
    /// Its version, for example `2017`.
    pub version: Option<String>,
    /// The day it was scored.
    pub on: Date,
    /// Who scored it (a team handle, or a function such as `geriatrician`).
    pub scored_by: String,
    /// The score from which it says that something is the case, as it held on that day.
    pub threshold: Option<i64>,
    /// The scores by domain or total, whole numbers as the instrument defines them.
    #[serde(default)]
    pub scores: std::collections::BTreeMap<String, i64>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}
