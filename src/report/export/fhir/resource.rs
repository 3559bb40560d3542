//! The part of FHIR R4 that regie writes: <https://hl7.org/fhir/R4/>. Names are the standard's own.

use serde::Serialize;

use super::care::{
    Basic, CarePlan, Consent, Encounter, Goal, Observation, Provenance, QuestionnaireResponse,
    ServiceRequest, Task,
};
use super::datatype::Extension;
use super::people::{CareTeam, EpisodeOfCare, Organization, Patient, Practitioner, RelatedPerson};

/// A resource with the address by which others in the bundle point at it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    pub(super) full_url: String,
    pub(super) resource: Resource,
}

/// The whole bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Bundle {
    pub(super) resource_type: &'static str,
    pub(super) r#type: &'static str,
    pub(super) entry: Vec<Entry>,
}

/// A resource: what all have in common, and what is its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Resource {
    #[serde(rename = "resourceType")]
    pub(super) kind: &'static str,
    pub(super) id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    #[serde(flatten)]
    pub(super) content: Content,
}

/// What is a resource's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Content {
    Practitioner(Practitioner),
    Organization(Organization),
    Basic(Basic),
    Patient(Patient),
    RelatedPerson(RelatedPerson),
    EpisodeOfCare(EpisodeOfCare),
    CareTeam(CareTeam),
    CarePlan(CarePlan),
    Goal(Goal),
    Encounter(Encounter),
    Observation(Box<Observation>),
    Consent(Box<Consent>),
    ServiceRequest(Box<ServiceRequest>),
    Task(Box<Task>),
    QuestionnaireResponse(QuestionnaireResponse),
    Provenance(Provenance),
}

impl Content {
    /// The name of the resource.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Practitioner(_) => "Practitioner",
            Self::Organization(_) => "Organization",
            Self::Basic(_) => "Basic",
            Self::Patient(_) => "Patient",
            Self::RelatedPerson(_) => "RelatedPerson",
            Self::EpisodeOfCare(_) => "EpisodeOfCare",
            Self::CareTeam(_) => "CareTeam",
            Self::CarePlan(_) => "CarePlan",
            Self::Goal(_) => "Goal",
            Self::Encounter(_) => "Encounter",
            Self::Observation(_) => "Observation",
            Self::Consent(_) => "Consent",
            Self::ServiceRequest(_) => "ServiceRequest",
            Self::Task(_) => "Task",
            Self::QuestionnaireResponse(_) => "QuestionnaireResponse",
            Self::Provenance(_) => "Provenance",
        }
    }
}
