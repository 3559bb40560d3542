//! `screenings/`: is case management the right help? (P3 3–4, MEE 1–4)

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::course::Route;
use super::record::{Answer, Deviation, Extent, InstrumentResult, event};
use super::{Date, RecordId, Slug};

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
    #[schemars(extend("x-merge" = "set"))]
    pub indicators: Vec<ComplexityIndicator>,
    /// Is help needed with the activities of daily life? In part is enough for the target group of home care (P3 1).
    pub daily_help: Option<Extent>,
    /// Who diagnosed dementia, when somebody did (P3 1).
    pub dementia_diagnosed_by: Option<Diagnostician>,
    /// What the screeners leave out and this practice adds (P3 4).
    #[serde(default, rename = "domain")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "domain"))]
    pub domains: Vec<DomainFinding>,
    /// Results of instruments.
    #[serde(default, rename = "instrument")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "instrument+on"))]
    pub instruments: Vec<InstrumentResult>,
    /// Whether the person belongs to the practice's target group, on these facts.
    pub target_group: Option<Answer>,
    /// The route the program advised on these facts.
    pub advice: Option<Route>,
    /// The facts that speak for that route.
    #[serde(default)]
    #[schemars(extend("x-merge" = "set"))]
    pub advice_reasons: Vec<AdviceReason>,
    /// The first day of the rules by which it advised.
    pub advice_rules: Option<Date>,
    /// The route the practitioner chose.
    pub decision: Option<Route>,
    /// Why, when the decision is not the advice.
    #[schemars(extend("x-merge" = "text"))]
    pub reason: Option<String>,
    /// Rules answered with a reason.
    #[serde(default, rename = "deviation")]
    #[schemars(extend("x-merge" = "rows", "x-key" = "rule+on"))]
    pub deviations: Vec<Deviation>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

event!(Screening, "screening", "screenings", Screening, Intake);

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

/// What a screener leaves out of complex situations (P3 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DomainFinding {
    /// The domain.
    pub domain: AddedDomain,
    /// How much it weighs on daily life.
    pub burden: Burden,
    /// In the person's own words.
    #[schemars(extend("x-merge" = "text"))]
    pub words: Option<String>,
    /// Anything worth adding.
    #[schemars(extend("x-merge" = "text"))]
    pub note: Option<String>,
}

/// A domain that screeners leave out (P3 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AddedDomain {
    /// What health still allows of contacts and activities, and how often.
    SocialFunctioning,
    /// Pain and what it does to daily life.
    Pain,
    /// How the person sees their own health.
    OwnViewOfHealth,
    /// Energy, against being tired.
    Vitality,
}

/// How much something weighs on daily life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Burden {
    /// Not at all.
    None,
    /// Somewhat.
    Light,
    /// Heavily.
    Heavy,
    /// Not known.
    Unknown,
    /// The person would not say.
    Declined,
}

/// Who made a diagnosis of dementia (P3 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Diagnostician {
    /// Geriatrician.
    Geriatrician,
    /// Psychiatrist.
    Psychiatrist,
    /// Neuropsychiatrist.
    Neuropsychiatrist,
    /// Somebody else, whose diagnosis does not count for the target group.
    Other,
    /// Nobody: there is no such diagnosis.
    Nobody,
    /// Not known.
    Unknown,
}

/// A fact that speaks for a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AdviceReason {
    /// The demand is complex, wholly or in part (MEE 1).
    DemandComplex,
    /// The demand is not complex.
    DemandSimple,
    /// The organisation of help is complex, wholly or in part (MEE 1).
    OrganisationComplex,
    /// The organisation of help is simple (MEE 1).
    OrganisationSimple,
    /// The client cannot direct the help alone, not even with the network (MEE 3).
    DirectionNeeded,
    /// The client can direct the help, with the network: they are case manager first (MEE 3).
    ClientDirects,
    /// There was help before, and that plan is done (MEE 2).
    HelpedBefore,
    /// There are new questions, or a transition is ahead (MEE 4).
    NewQuestions,
    /// The demand has grown complex again after help that had ended (MEE 2).
    ComplexAgain,
}
