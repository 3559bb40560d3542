//! Where a case stands, as values: what `case show` and other views tell of it.

use schemars::JsonSchema;
use serde::Serialize;

use super::ReferralRow;
use super::parts::name;
use crate::model::case::{Case, RoleName};
use crate::model::consent::Consent;
use crate::model::plan::GoalStatus;
use crate::model::profile::{Profile, Weight};
use crate::model::record::Answer;
use crate::model::{CaseFile, Date, Office, Party, RecordId, Slug};
use crate::practice::consent::{self, ConsentState};
use crate::practice::plan::{PlanStanding, content_hash, standing, version};
use crate::practice::profile::in_force;
use crate::practice::responsible::{holds, responsibles};
use crate::practice::schedule::{Due, due};
use crate::practice::steps::{StepStanding, steps};
use crate::practice::{contact, referral, rules};

/// Where a case stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseItem {
    /// The case as it stands in its file.
    #[serde(flatten)]
    pub case: Case,
    /// Who answers for it, the first one first (team handles).
    pub responsible: Vec<Slug>,
    /// Who has a role today.
    pub roles_in_force: Vec<RoleHeld>,
    /// How the plan stands; none without a plan.
    pub plan: Option<PlanLine>,
    /// Goals that are worked on or proposed.
    pub open_goals: Vec<RecordId>,
    /// Referrals that run.
    pub open_referrals: Vec<ReferralRow>,
    /// The next review; none for a closed case.
    pub next_review: Option<Due>,
    /// Consents and how each stands.
    pub consents: Vec<ConsentLine>,
    /// The last day on which client or network was reached.
    pub last_contact: Option<Date>,
    /// What the rules find and nobody has answered yet.
    pub findings: FindingCount,
    /// The steps of the way, in the practice's order.
    pub steps: Vec<StepStanding>,
}

/// A role that somebody has.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RoleHeld {
    /// The role.
    pub role: RoleName,
    /// Who has it.
    pub who: Party,
    /// What this person is called.
    pub name: String,
    /// From which day.
    pub from: Date,
    /// Until and with which day.
    pub until: Option<Date>,
    /// Whether the client chose this person.
    pub chosen_by_client: Option<Answer>,
}

/// How a plan stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanLine {
    /// How it stands with those who must agree to it.
    pub standing: PlanStanding,
    /// Its version, from 1.
    pub version: u32,
    /// The fingerprint of its content, 16 hexadecimal signs.
    pub hash: String,
}

/// How a consent stands.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConsentLine {
    /// The consent.
    pub id: RecordId,
    /// With whom may be shared.
    pub with: Vec<Party>,
    /// Its last day.
    pub until: Option<Date>,
    /// How it stands today.
    pub state: ConsentState,
}

/// Findings counted by weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindingCount {
    /// Broken data or promises.
    pub errors: usize,
    /// What asks for attention.
    pub warnings: usize,
    /// Suggestions.
    pub advice: usize,
}

impl CaseItem {
    /// Where a case stands on a day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, today: Date) -> Self {
        let profile = in_force(&office.profiles, today);
        let goals = file.goals().iter().filter(|goal| is_open(goal.status));
        let plan = file.plan.as_ref().zip(profile).map(|(plan, profile)| PlanLine {
            standing: standing(file, plan, profile, today),
            version: version(plan),
            hash: content_hash(plan),
        });
        let referrals = file.referrals.iter().filter(|one| referral::is_open(one.status));
        let waits = |one| profile.and_then(|profile| referral::waiting(one, profile, today));
        let consents = profile
            .into_iter()
            .flat_map(|profile| file.consents.iter().map(|one| consent_line(one, profile, today)));
        Self {
            case: file.case.clone(),
            responsible: responsibles(file, today),
            roles_in_force: roles(file, office, today),
            plan,
            open_goals: goals.map(|goal| goal.id.clone()).collect(),
            open_referrals: referrals.map(|one| ReferralRow::new(file, one, waits(one))).collect(),
            next_review: profile.and_then(|profile| due(file, profile, today)),
            consents: consents.collect(),
            last_contact: contact::last_contact(file, today),
            findings: findings(file, office, today),
            steps: profile.map(|profile| steps(file, profile, today)).unwrap_or_default(),
        }
    }
}

/// Whether a goal still asks for something.
pub(super) fn is_open(status: GoalStatus) -> bool {
    matches!(status, GoalStatus::Active | GoalStatus::Proposed)
}

/// How a consent stands on a day.
pub(super) fn consent_line(one: &Consent, profile: &Profile, today: Date) -> ConsentLine {
    let state = consent::state(one, profile, today);
    ConsentLine { id: one.id.clone(), with: one.with.clone(), until: one.until, state }
}

/// Who has a role on a day.
pub(super) fn roles(file: &CaseFile, office: &Office, today: Date) -> Vec<RoleHeld> {
    let held = file.case.roles.iter().filter(|role| holds(role, today));
    held.map(|role| RoleHeld {
        role: role.role,
        who: role.who.clone(),
        name: name(file, office, &role.who),
        from: role.from,
        until: role.until,
        chosen_by_client: role.chosen_by_client,
    })
    .collect()
}

fn findings(file: &CaseFile, office: &Office, today: Date) -> FindingCount {
    let mut count = FindingCount::default();
    let found = rules::judge(std::slice::from_ref(file), office, today);
    for finding in found.iter().filter(|one| one.case.is_some() && one.deviation.is_none()) {
        match finding.weight {
            Weight::Error => count.errors += 1,
            Weight::Warning => count.warnings += 1,
            Weight::Advice => count.advice += 1,
            Weight::Off => {}
        }
    }
    count
}
