//! Practice profiles: what a way of working requires, as data (PRACTICE 3).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::Area;
use super::case::{CaseKind, RoleName};
use super::course::{Intensity, Route, Transition};
use super::record::Voice;
use super::screening::{AddedDomain, Diagnostician};
use super::whole::Months;
use super::{Date, Language, Slug};

/// A short text in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Bilingual {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

impl Bilingual {
    /// The text in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// A practice profile as it is in force from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Its name, `work-care`.
    pub name: Slug,
    /// The first day on which cases are judged by it.
    pub valid_from: Date,
    /// The source it comes from, for example `SAM`.
    pub source: String,
    /// What it is called.
    pub title: Bilingual,
    /// The word for the person whose case it is; a Dutch word that goes with “het” with that article: `het kind`.
    pub client_word: Bilingual,
    /// Roles that somebody must have in every open case.
    #[serde(default)]
    pub required_roles: Vec<RoleName>,
    /// The need areas looked at; empty means all eleven.
    #[serde(default)]
    pub areas: Vec<Area>,
    /// Months between two reviews (SAM 2.4: at least every six months).
    pub review_months: Months,
    /// Days before a review is due from which it is announced.
    pub review_notice_days: i64,
    /// Days after which a referral without an answer asks for attention.
    pub response_days: i64,
    /// Days after which a service's waiting time is no longer taken as known.
    pub waiting_time_days: i64,
    /// Days between the event and its recording from which an entry counts as late.
    pub late_entry_days: i64,
    /// Days before a consent ends from which it is announced.
    pub consent_notice_days: i64,
    /// Days without contact, by intensity, from which the silence asks for attention.
    #[serde(default)]
    pub contact_days: BTreeMap<Intensity, i64>,
    /// The goal every case in this practice works toward, when there is one.
    pub standing_goal: Option<Bilingual>,
    /// Whose approval makes a plan agreed; any one of them suffices unless `approval_joint`.
    #[serde(default)]
    pub approval_by: Vec<Voice>,
    /// Whether everybody in `approval_by` must approve.
    #[serde(default)]
    pub approval_joint: bool,
    /// Roles of which everybody who has one must approve the plan besides.
    #[serde(default)]
    pub approval_roles: Vec<RoleName>,
    /// Whether the plan must reach the pen holder (SAM 3).
    #[serde(default)]
    pub plan_to_pen_holder: bool,
    /// Roles that give the final advice together.
    #[serde(default)]
    pub final_advice_by: Vec<RoleName>,
    /// What the client must have been told (topics of journal entries).
    #[serde(default)]
    pub information: Vec<String>,
    /// Which rights must have been explored (topics of journal entries).
    #[serde(default)]
    pub rights: Vec<String>,
    /// Shortest and longest trajectory in months.
    pub trajectory_months: Option<Span>,
    /// Most cases for one full-time equivalent.
    pub caseload_per_fte: Option<u32>,
    /// The same by type of case, where the type makes a difference (P3 8).
    #[serde(default)]
    pub caseload_by_kind: BTreeMap<CaseKind, u32>,
    /// How much a case weighs by intensity, in per cent of a regular one.
    #[serde(default)]
    pub intensity_percent: BTreeMap<Intensity, u32>,
    /// Hours a year that one case takes, by route (MEE 10).
    #[serde(default)]
    pub hours_per_year: BTreeMap<Route, u32>,
    /// What an hour costs, in euro cents (MEE 10).
    pub rate_cents: Option<i64>,
    /// Most months between two meetings for peer supervision (P3 8).
    pub peer_supervision_months: Option<Months>,
    /// Most months between two consultations of the regional network (SAM 3).
    pub network_consultation_months: Option<Months>,
    /// Days before a planned contact from which it is announced.
    pub planned_contact_notice_days: i64,
    /// Turns in life at which this practice plans a contact (MEE 2).
    #[serde(default)]
    pub transitions: Vec<Transition>,
    /// For whom this practice is, when it is not for everybody.
    pub target_group: Option<TargetGroup>,
    /// Domains that a screening asks about besides the instrument (P3 4).
    #[serde(default)]
    pub added_domains: Vec<AddedDomain>,
    /// Instruments whose results this practice records, by their id in the list of instruments.
    #[serde(default)]
    pub instruments: Vec<String>,
    /// The steps of the way, in order.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Codes of the functioning classification that everybody looks at.
    #[serde(default)]
    pub icf_set: Vec<String>,
    /// Questions to answer before closing (P3 9).
    #[serde(default)]
    pub closing_questions: Vec<String>,
    /// Rules this practice switches off or weighs otherwise.
    #[serde(default)]
    pub rules: BTreeMap<String, Weight>,
}

/// For whom a practice is: old enough, and at least one of the others (P3 1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct TargetGroup {
    /// The least age in whole years.
    pub least_age: u32,
    /// The instrument whose score counts, with the least total that does.
    pub instrument: Option<Threshold>,
    /// Whether needing at least partial help in daily activities counts.
    #[serde(default)]
    pub daily_help: bool,
    /// Whose diagnosis of dementia counts.
    #[serde(default)]
    pub dementia_diagnosed_by: Vec<Diagnostician>,
}

/// A score that says something from so many points on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Threshold {
    /// The instrument, by its id.
    pub id: String,
    /// The least total.
    pub least: i64,
}

/// A step of the way through a case (P3 4; MEE 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Somebody notified it.
    Notified,
    /// It is known that case management fits.
    Screened,
    /// Person and home were assessed.
    Assessed,
    /// Somebody is the one fixed contact.
    ReferencePerson,
    /// There is a plan, and it was approved.
    PlanApproved,
    /// The plan is carried out.
    CarriedOut,
    /// It is followed whether it works.
    Monitored,
    /// It was evaluated.
    Evaluated,
    /// It is known what is going on with the child (MEE 1).
    Diagnosis,
    /// There is one plan for everybody, and it was approved (MEE 1).
    IntegratedPlan,
    /// The offer is attuned (MEE 1).
    CoordinatedOffer,
    /// Parents are stronger in their direction (MEE 1).
    StrongerParents,
}

/// From so many to so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Span {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
}

/// How much a rule weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Broken data, or a broken promise to the client.
    Error,
    /// Asks for attention.
    Warning,
    /// A suggestion.
    Advice,
    /// Not looked at.
    Off,
}

/// What a ledger does otherwise than its profile; a key left out keeps the profile's value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Overrides {
    /// The word for the person whose case it is; a Dutch word that goes with “het” with that article: `het kind`.
    pub client_word: Option<Bilingual>,
    /// Roles that somebody must have in every open case.
    #[schemars(extend("x-merge" = "set"))]
    pub required_roles: Option<Vec<RoleName>>,
    /// Months between two reviews, 1 to 12.
    pub review_months: Option<Months>,
    /// Days before a review is due from which it is announced.
    pub review_notice_days: Option<i64>,
    /// Days after which a referral without an answer asks for attention.
    pub response_days: Option<i64>,
    /// Days before a consent ends from which it is announced.
    pub consent_notice_days: Option<i64>,
    /// Days between the event and its recording from which an entry counts as late.
    pub late_entry_days: Option<i64>,
    /// Days without contact, by intensity, from which the silence asks for attention.
    pub contact_days: Option<BTreeMap<Intensity, i64>>,
    /// Whose approval makes a plan agreed.
    #[schemars(extend("x-merge" = "set"))]
    pub approval_by: Option<Vec<Voice>>,
    /// Whether everybody in `approval_by` must approve.
    pub approval_joint: Option<bool>,
    /// Most cases for one full-time equivalent.
    pub caseload_per_fte: Option<u32>,
    /// The same by type of case.
    pub caseload_by_kind: Option<BTreeMap<CaseKind, u32>>,
    /// How much a case weighs by intensity, in per cent of a regular one.
    pub intensity_percent: Option<BTreeMap<Intensity, u32>>,
    /// Hours a year that one case takes, by route.
    pub hours_per_year: Option<BTreeMap<Route, u32>>,
    /// What an hour costs, in euro cents.
    pub rate_cents: Option<i64>,
    /// Most months between two meetings for peer supervision.
    pub peer_supervision_months: Option<Months>,
    /// Questions to answer before closing, by their id.
    #[schemars(extend("x-merge" = "set"))]
    pub closing_questions: Option<Vec<String>>,
    /// Areas of life the practice works on; an empty list means all of them.
    #[schemars(extend("x-merge" = "set"))]
    pub areas: Option<Vec<Area>>,
    /// Days after which a waiting time of a service is too old to rely on.
    pub waiting_time_days: Option<i64>,
    /// The end goal that stands in every plan.
    pub standing_goal: Option<Bilingual>,
    /// Roles whose every holder must approve.
    #[schemars(extend("x-merge" = "set"))]
    pub approval_roles: Option<Vec<RoleName>>,
    /// Whether the plan goes to the pen holder.
    pub plan_to_pen_holder: Option<bool>,
    /// Roles that give the final advice together.
    #[schemars(extend("x-merge" = "set"))]
    pub final_advice_by: Option<Vec<RoleName>>,
    /// Topics on which information must be given, as words of the journal.
    #[schemars(extend("x-merge" = "set"))]
    pub information: Option<Vec<String>>,
    /// Rights that must be explored, as words of the journal.
    #[schemars(extend("x-merge" = "set"))]
    pub rights: Option<Vec<String>>,
    /// The shortest and the longest a trajectory takes, in months.
    pub trajectory_months: Option<Span>,
    /// Most months between two regional network consultations.
    pub network_consultation_months: Option<Months>,
    /// Days before a planned contact from which it is announced.
    pub planned_contact_notice_days: Option<i64>,
    /// Transitions in life at which a contact is planned.
    #[schemars(extend("x-merge" = "set"))]
    pub transitions: Option<Vec<Transition>>,
    /// For whom the practice is.
    pub target_group: Option<TargetGroup>,
    /// Domains asked at screening besides the instrument.
    #[schemars(extend("x-merge" = "set"))]
    pub added_domains: Option<Vec<AddedDomain>>,
    /// Instruments of the practice, by id.
    #[schemars(extend("x-merge" = "set"))]
    pub instruments: Option<Vec<String>>,
    /// The steps of a case, in their order.
    pub steps: Option<Vec<Step>>,
    /// ICF codes that everybody looks at.
    #[schemars(extend("x-merge" = "set"))]
    pub icf_set: Option<Vec<String>>,
    /// Rules to switch off or to weigh otherwise, by rule id.
    #[serde(default)]
    pub rules: BTreeMap<String, Weight>,
}
