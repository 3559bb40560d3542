//! The whole file of a case, for the person it is about: what goes in, what was shared with whom, and which passages are
//! somebody else's (P3 8, SAM 3: the client's right to see the file).

mod passage;
mod sharing;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::network::Network;
use crate::model::record::Dated;
use crate::model::{CaseFile, RecordId};

pub use passage::{MARKED, Passage, PassageReason, Passages, REDACTED, mark};
pub use sharing::{Sharing, SharingKind, sharings};

/// How the plan is named, which has no id of its own.
pub const PLAN: &str = "plan";

/// A part of the file that can be left out. The case itself cannot: without it nobody knows whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DossierPart {
    /// Consents.
    Consents,
    /// The people around the client.
    Network,
    /// Screenings.
    Screenings,
    /// Assessments.
    Assessments,
    /// The plan.
    Plan,
    /// Referrals.
    Referrals,
    /// The journal.
    Journal,
    /// Reviews.
    Reviews,
    /// Conferences.
    Conferences,
    /// Evaluations.
    Evaluations,
    /// Filled-in feedback forms.
    Feedback,
}

impl DossierPart {
    /// Every part, in the order in which people read them.
    pub const ALL: [Self; 11] = [
        Self::Consents,
        Self::Network,
        Self::Screenings,
        Self::Assessments,
        Self::Plan,
        Self::Referrals,
        Self::Journal,
        Self::Reviews,
        Self::Conferences,
        Self::Evaluations,
        Self::Feedback,
    ];
}

/// Something that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftOut {
    /// The part, or the part that the record is of.
    pub part: DossierPart,
    /// The record, when it was not the whole part.
    pub record: Option<RecordId>,
    /// How many records that was.
    pub records: usize,
    /// Why.
    pub reason: String,
}

/// Takes a part out of the file; says how many records that was.
pub fn leave_out(file: &mut CaseFile, part: DossierPart) -> usize {
    let all = |_: &RecordId| false;
    match part {
        DossierPart::Network => {
            let network = std::mem::take(&mut file.network);
            network.persons.len() + network.ties.len() + network.kinships.len()
        }
        DossierPart::Plan => usize::from(file.plan.take().is_some()),
        part => retained(file, part, all),
    }
}

/// Takes one record out of the file; the part that it was of, `None` when no record of its own has this id.
pub fn leave_out_record(file: &mut CaseFile, id: &RecordId) -> Option<DossierPart> {
    let other = |record: &RecordId| record != id;
    DossierPart::ALL.into_iter().find(|part| retained(file, *part, other) > 0)
}

/// The ids that [`leave_out_record`] knows.
#[must_use]
pub fn records(file: &CaseFile) -> Vec<&RecordId> {
    let dated = file.dated().into_iter().map(Dated::id);
    let persons = file.network.persons.iter().map(|person| &person.id);
    dated.chain(file.journal.iter().map(|entry| &entry.id)).chain(persons).collect()
}

/// Keeps of a part what `keep` says; how many records went.
fn retained(file: &mut CaseFile, part: DossierPart, keep: impl Fn(&RecordId) -> bool) -> usize {
    fn of<T: Dated>(records: &mut Vec<T>, keep: impl Fn(&RecordId) -> bool) -> usize {
        let before = records.len();
        records.retain(|record| keep(record.id()));
        before - records.len()
    }
    match part {
        DossierPart::Consents => of(&mut file.consents, keep),
        DossierPart::Network => persons(&mut file.network, keep),
        DossierPart::Screenings => of(&mut file.screenings, keep),
        DossierPart::Assessments => of(&mut file.assessments, keep),
        DossierPart::Plan => 0,
        DossierPart::Referrals => of(&mut file.referrals, keep),
        DossierPart::Journal => {
            let before = file.journal.len();
            file.journal.retain(|entry| keep(&entry.id));
            before - file.journal.len()
        }
        DossierPart::Reviews => of(&mut file.reviews, keep),
        DossierPart::Conferences => of(&mut file.conferences, keep),
        DossierPart::Evaluations => of(&mut file.evaluations, keep),
        DossierPart::Feedback => of(&mut file.feedback, keep),
    }
}

fn persons(network: &mut Network, keep: impl Fn(&RecordId) -> bool) -> usize {
    let before = network.persons.len();
    network.persons.retain(|person| keep(&person.id));
    before - network.persons.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::journal::Entry;
    use crate::practice::samples::{case, consent, day, id, slug};

    #[test]
    fn a_part_or_one_record_of_it_goes() {
        let mut file = case("2026-01-01");
        let entry = |number| {
            let on = day("2026-01-02");
            Entry::new(id(RecordKind::Journal, number), (on, on), slug("ilse"), "?".into())
        };
        file.journal = vec![entry(1), entry(2), entry(3)];
        file.consents = vec![consent(1, "2026-01-01", &["ocmw"], None)];
        assert_eq!(records(&file).len(), 4);
        assert_eq!(leave_out_record(&mut file, &id(RecordKind::Journal, 2)), Some(DossierPart::Journal));
        assert_eq!(leave_out_record(&mut file, &id(RecordKind::Journal, 2)), None);
        assert_eq!(leave_out(&mut file, DossierPart::Journal), 2);
        assert_eq!((file.journal.len(), file.consents.len()), (0, 1));
        assert_eq!(leave_out(&mut file, DossierPart::Plan), 0);
    }

    #[test]
    fn every_part_is_in_the_list() {
        let words = crate::model::vocabulary::words::<DossierPart>().1;
        let all = DossierPart::ALL.map(|part| crate::model::vocabulary::word(&part));
        assert_eq!(words, all);
    }
}
