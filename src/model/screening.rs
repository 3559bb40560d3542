//! `screenings/`: is case management the right help? (P3 3–4, MEE 1–4)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::case::Route;
use super::record::{Answer, Deviation, Event, Extent, InstrumentResult, Record};
use super::{Date, RecordId, RecordKind, Slug};

/// One screening: the facts, the program's advice, and the practitioner's decision apart from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Screening {
    /// The id.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who screened (team handle).
    pub by: Slug,
    /// Is the demand for help complex in content? (MEE 1)
    pub complex_demand: Extent,
    /// Is its organisation complex: several organisations, several domains? (MEE 1)
    pub complex_organisation: Extent,
    /// Can the client, with the network, direct the help? (MEE 3)
    pub self_direction: Extent,
    /// Was there help before, with a plan that is done? (MEE 2)
    pub helped_before: Option<Answer>,
    /// Are there new questions, or is a transition ahead? (MEE 4)
    pub new_questions: Option<Answer>,
    /// Indicators of complexity seen (P3 3).
    #[serde(default)]
    pub indicators: Vec<ComplexityIndicator>,
    /// Results of instruments.
    #[serde(default, rename = "instrument")]
    pub instruments: Vec<InstrumentResult>,
    /// The route the program advised on these facts.
    pub advice: Option<Route>,
    /// The route the practitioner chose.
    pub decision: Option<Route>,
    /// Why, when the decision is not the advice.
    pub reason: Option<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    pub note: Option<String>,
}

impl Record for Screening {
    const KIND: &'static str = "screening";
}

impl Event for Screening {
    const FOLDER: &'static str = "screenings";
    const RECORD: RecordKind = RecordKind::Screening;

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn on(&self) -> Date {
        self.on
    }

    fn deviations(&self) -> &[Deviation] {
        &self.deviations
    }
}

/// A sign that the situation is complex (P3 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComplexityIndicator {
    /// Many providers from different networks.
    ManyProviders,
    /// The network is in crisis or in conflict.
    NetworkInCrisis,
    /// Nobody keeps distance enough to attune help.
    NobodyAttunes,
    /// Care is refused.
    CareRefused,
    /// The client does not accept the help that is offered.
    GapByClient,
    /// The surroundings do not accept it: they feel it is their own duty.
    GapOwnDuty,
    /// The surroundings do not accept it: cost or distance.
    GapCostOrDistance,
    /// The surroundings do not accept it: it intrudes.
    GapIntrusive,
    /// There is no informal carer, or not one who can.
    InformalCarerUnable,
}
