//! Everything that is known: one case whole, and the ledger around it.

use super::RecordId;
use super::assessment::{Assessment, Need};
use super::case::Case;
use super::conference::Conference;
use super::conflict::Conflict;
use super::consent::Consent;
use super::evaluation::Evaluation;
use super::feedback::Feedback;
use super::intervision::Intervision;
use super::journal::Entry;
use super::network::Network;
use super::plan::{Action, Goal, Plan};
use super::profile::Profile;
use super::record::{Dated, Event};
use super::referral::Referral;
use super::review::Review;
use super::screening::Screening;
use super::service::Service;
use super::settings::Settings;
use super::signal::Signal;
use super::team::Member;

/// Does something with every kind of dated record that a case holds, one after the other.
pub trait EachKind {
    /// What is done with one kind: where its records are in a case.
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>);
}

/// Every kind of dated record that a case holds. With [`CaseFile::dated`] the one place that lists them.
pub fn each_kind(visitor: &mut impl EachKind) {
    visitor.kind::<Consent>(|file| &mut file.consents);
    visitor.kind::<Screening>(|file| &mut file.screenings);
    visitor.kind::<Assessment>(|file| &mut file.assessments);
    visitor.kind::<Referral>(|file| &mut file.referrals);
    visitor.kind::<Review>(|file| &mut file.reviews);
    visitor.kind::<Conference>(|file| &mut file.conferences);
    visitor.kind::<Evaluation>(|file| &mut file.evaluations);
    visitor.kind::<Feedback>(|file| &mut file.feedback);
}

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
    /// Conferences.
    pub conferences: Vec<Conference>,
    /// Evaluations.
    pub evaluations: Vec<Evaluation>,
    /// Filled-in feedback forms.
    pub feedback: Vec<Feedback>,
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
            conferences: Vec::new(),
            evaluations: Vec::new(),
            feedback: Vec::new(),
            remarks: Vec::new(),
        }
    }

    /// Every dated record, kind after kind, as far as all kinds are alike.
    #[must_use]
    pub fn dated(&self) -> Vec<&dyn Dated> {
        fn all<T: Dated>(records: &[T]) -> impl Iterator<Item = &dyn Dated> {
            records.iter().map(|record| record as &dyn Dated)
        }
        all(&self.consents)
            .chain(all(&self.screenings))
            .chain(all(&self.assessments))
            .chain(all(&self.referrals))
            .chain(all(&self.reviews))
            .chain(all(&self.conferences))
            .chain(all(&self.evaluations))
            .chain(all(&self.feedback))
            .collect()
    }

    /// Every id that the case gives out, as often as it is given out. A need that is assessed again keeps its id and
    /// counts once.
    #[must_use]
    pub fn ids(&self) -> Vec<&RecordId> {
        let mut ids: Vec<&RecordId> = self.dated().into_iter().map(Dated::id).collect();
        ids.extend(self.case.planned_contacts.iter().map(|contact| &contact.id));
        ids.extend(self.network.persons.iter().map(|person| &person.id));
        ids.extend(self.network.ties.iter().map(|tie| &tie.id));
        ids.extend(self.network.kinships.iter().map(|kinship| &kinship.id));
        ids.extend(self.needs().into_iter().map(|need| &need.id));
        ids.extend(self.goals().iter().map(|goal| &goal.id));
        ids.extend(self.actions().iter().map(|action| &action.id));
        ids.extend(self.plan.iter().flat_map(|plan| plan.agreements.iter().map(|one| &one.id)));
        ids.extend(self.journal.iter().map(|entry| &entry.id));
        ids
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
    /// Signals to policy, from old to new.
    pub signals: Vec<Signal>,
    /// Meetings of practitioners, from old to new.
    pub intervisions: Vec<Intervision>,
    /// What two sides said differently and nobody has settled yet, by name.
    pub conflicts: Vec<Conflict>,
    /// What stood out while these files were read.
    pub remarks: Vec<Remark>,
}

impl Office {
    /// Every dated record of the ledger itself.
    #[must_use]
    pub fn dated(&self) -> Vec<&dyn Dated> {
        let signals = self.signals.iter().map(|signal| signal as &dyn Dated);
        signals.chain(self.intervisions.iter().map(|meeting| meeting as &dyn Dated)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folders(Vec<&'static str>);

    impl EachKind for Folders {
        fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
            self.0.push(T::FOLDER);
        }
    }

    #[test]
    fn each_kind_has_a_folder_of_its_own() {
        let mut folders = Folders(Vec::new());
        each_kind(&mut folders);
        let mut names = folders.0;
        assert_eq!(names.len(), 8);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 8);
    }
}
