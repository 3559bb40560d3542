//! Practice profiles: what a way of working requires, as data (PRACTICE 3).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::Area;
use super::case::{Intensity, RoleName};
use super::record::Voice;
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
    /// The word for the person whose case it is.
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
    /// The word for the person whose case it is.
    pub client_word: Option<Bilingual>,
    /// Roles that somebody must have in every open case.
    pub required_roles: Option<Vec<RoleName>>,
    /// Months between two reviews, 1 to 12.
    pub review_months: Option<Months>,
    /// Days before a review is due from which it is announced.
    pub review_notice_days: Option<i64>,
    /// Days after which a referral without an answer asks for attention.
    pub response_days: Option<i64>,
    /// Most cases for one full-time equivalent.
    pub caseload_per_fte: Option<u32>,
    /// Rules to switch off or to weigh otherwise, by rule id.
    #[serde(default)]
    pub rules: BTreeMap<String, Weight>,
}
