//! Resources about the plan, what people did, what was seen and agreed.

use serde::Serialize;

use super::datatype::{Annotation, CodeableConcept, Coding, Identifier, Period, Quantity, Reference};

/// The plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    pub(super) status: &'static str,
    pub(super) intent: &'static str,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) care_team: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) goal: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) activity: Vec<Activity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
}

/// An action of the plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Activity {
    pub(super) detail: Detail,
}

/// What is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Detail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) goal: Vec<Reference>,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scheduled_period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
}

/// What must be different.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Goal {
    pub(super) lifecycle_status: &'static str,
    pub(super) description: CodeableConcept,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) target: Vec<Target>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) addresses: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
}

/// How one sees that it is reached, by when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Target {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) measure: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail_string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) due_date: Option<String>,
}

/// People who met.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Encounter {
    pub(super) status: &'static str,
    pub(super) class: Coding,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) r#type: Vec<CodeableConcept>,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) episode_of_care: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) participant: Vec<Attendant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) length: Option<Quantity>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reason_code: Vec<CodeableConcept>,
}

/// Something that was seen or said, and by whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) category: Vec<CodeableConcept>,
    pub(super) code: CodeableConcept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) focus: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) effective_date_time: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_string: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_codeable_concept: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) has_member: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) component: Vec<Component>,
}

/// A part of an observation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Component {
    pub(super) code: CodeableConcept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_codeable_concept: Option<CodeableConcept>,
}

/// What may be shared with whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Consent {
    pub(super) status: &'static str,
    pub(super) scope: CodeableConcept,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) category: Vec<CodeableConcept>,
    pub(super) patient: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date_time: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) policy_rule: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) provision: Option<Provision>,
}

/// What is permitted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Provision {
    pub(super) r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) actor: Vec<Actor>,
}

/// With whom.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Actor {
    pub(super) role: CodeableConcept,
    pub(super) reference: Reference,
}

/// A referral.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceRequest {
    pub(super) status: &'static str,
    pub(super) intent: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<CodeableConcept>,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authored_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) requester: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) reason_reference: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) supporting_info: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) note: Vec<Annotation>,
}

/// Where a referral stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Task {
    pub(super) status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status_reason: Option<CodeableConcept>,
    pub(super) intent: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) focus: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) r#for: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authored_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) requester: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) owner: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) restriction: Option<Restriction>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) output: Vec<Output>,
}

/// By when an answer is expected.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Restriction {
    pub(super) period: Period,
}

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output {
    pub(super) r#type: CodeableConcept,
    pub(super) value_code: String,
}

/// A filled-in form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct QuestionnaireResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) questionnaire: Option<String>,
    pub(super) status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) authored: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) author: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) item: Vec<Item>,
}

/// A question and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Item {
    pub(super) link_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) answer: Vec<ItemAnswer>,
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ItemAnswer {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_integer: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) value_string: Option<String>,
}

/// Who changed it, when: a commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Provenance {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) target: Vec<Reference>,
    pub(super) recorded: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) activity: Option<CodeableConcept>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) agent: Vec<Agent>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) entity: Vec<Source>,
}

/// Who did it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Agent {
    pub(super) who: Reference,
}

/// The commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Source {
    pub(super) role: &'static str,
    pub(super) what: What,
}

/// The commit's own name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct What {
    pub(super) identifier: Identifier,
}

/// What FHIR has no resource for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Basic {
    pub(super) code: CodeableConcept,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) author: Option<Reference>,
}

/// Somebody who was there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Attendant {
    pub(super) individual: Reference,
}
