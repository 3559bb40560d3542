//! Everything that is known: one case whole, and the ledger around it.

use super::RecordId;
use super::assessment::{Assessment, Need};
use super::case::Case;
use super::consent::Consent;
use super::evaluation::Evaluation;
use super::journal::Entry;
use super::network::Network;
use super::plan::{Action, Goal, Plan};
use super::profile::Profile;
use super::referral::Referral;
use super::review::Review;
use super::screening::Screening;
use super::service::Service;
use super::settings::Settings;
use super::team::Member;

/// One case with all its records, each list from old to new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// The people around the client; empty when there is no file.
    pub network: Network,
    /// The plan, when there is one.
    pub plan: Option<Plan>,
    /// The journal, by the day things happened.
    pub journal: Vec<Entry>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// Screenings.
    pub screenings: Vec<Screening>,
    /// Assessments.
    pub assessments: Vec<Assessment>,
    /// Referrals.
    pub referrals: Vec<Referral>,
    /// Reviews.
    pub reviews: Vec<Review>,
    /// Evaluations.
    pub evaluations: Vec<Evaluation>,
    /// What stood out while its files were read.
    pub remarks: Vec<Remark>,
}

impl CaseFile {
    /// A case without any other record.
    #[must_use]
    pub fn new(case: Case) -> Self {
        Self {
            case,
            network: Network::default(),
            plan: None,
            journal: Vec::new(),
            consents: Vec::new(),
            screenings: Vec::new(),
            assessments: Vec::new(),
            referrals: Vec::new(),
            reviews: Vec::new(),
            evaluations: Vec::new(),
            remarks: Vec::new(),
        }
    }

    /// The needs as they were last assessed: of a need that was assessed twice, the newer text.
    #[must_use]
    pub fn needs(&self) -> Vec<&Need> {
        let mut needs: Vec<&Need> = Vec::new();
        for need in self.assessments.iter().flat_map(|assessment| &assessment.needs) {
            match needs.iter_mut().find(|known| known.id == need.id) {
                Some(known) => *known = need,
                None => needs.push(need),
            }
        }
        needs
    }

    /// The goals of the plan; none without a plan.
    #[must_use]
    pub fn goals(&self) -> &[Goal] {
        self.plan.as_ref().map_or(&[], |plan| &plan.goals)
    }

    /// The actions of the plan; none without a plan.
    #[must_use]
    pub fn actions(&self) -> &[Action] {
        self.plan.as_ref().map_or(&[], |plan| &plan.actions)
    }

    /// The goal with this id.
    #[must_use]
    pub fn goal(&self, id: &RecordId) -> Option<&Goal> {
        self.goals().iter().find(|goal| goal.id == *id)
    }

    /// The need with this id, as it was last assessed.
    #[must_use]
    pub fn need(&self, id: &RecordId) -> Option<&Need> {
        self.needs().into_iter().find(|need| need.id == *id)
    }
}

/// Something that stood out in a file although its records could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The file, relative to the ledger.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What it is.
    pub kind: RemarkKind,
}

/// What can stand out in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemarkKind {
    /// A key that no record of this kind has; it is kept, and not looked at.
    UnknownField {
        /// The key with the keys above it: `outcome.recieved`.
        key: String,
        /// The known key it looks like.
        close: Option<String>,
    },
    /// The file is not where its date, id or slug would have it.
    Misplaced {
        /// Where it belongs, relative to the ledger.
        expected: String,
    },
}

/// What a ledger knows apart from its cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The settings.
    pub settings: Settings,
    /// The versions of the profile in force, overrides applied, oldest first; never empty.
    pub profiles: Vec<Profile>,
    /// The practitioners, by handle.
    pub team: Vec<Member>,
    /// The service directory, by slug.
    pub services: Vec<Service>,
    /// What stood out while these files were read.
    pub remarks: Vec<Remark>,
}
