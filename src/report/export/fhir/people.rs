//! Resources about people and services.

use serde::Serialize;

use super::datatype::{Address, CodeableConcept, ContactPoint, HumanName, Identifier, Period, Reference};

/// Somebody of the team.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Practitioner {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) active: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) name: Vec<HumanName>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) telecom: Vec<ContactPoint>,
}

/// A service of the directory.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Organization {
    pub(super) identifier: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) active: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
}

/// The client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) identifier: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) active: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) name: Vec<HumanName>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) telecom: Vec<ContactPoint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) birth_date: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) address: Vec<Address>,
}

/// Somebody around the client.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RelatedPerson {
    pub(super) patient: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) relationship: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) name: Vec<HumanName>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) telecom: Vec<ContactPoint>,
}

/// The case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct EpisodeOfCare {
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) r#type: Vec<CodeableConcept>,
    pub(super) patient: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) care_manager: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) team: Vec<Reference>,
}

/// Who is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CareTeam {
    pub(super) status: &'static str,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) participant: Vec<Participant>,
}

/// Somebody in a care team.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Participant {
    pub(super) role: Vec<CodeableConcept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) member: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
}
