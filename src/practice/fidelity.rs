//! Fidelity (P3 annex 4): case management deserves its name when records show at least four of the six elements in the
//! definition of the CMSA.
//!
//! | element | a record that shows it |
//! |---|---|
//! | assessment | an assessment |
//! | planning | a goal of the plan |
//! | facilitation | a referral; journal work that links, brokers or mobilises the network |
//! | care coordination | a conference; a review of actions; journal work that coordinates |
//! | evaluation | an evaluation, a review, a feedback form |
//! | advocacy | a contested refusal; rights explored; journal work that advocates |

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::loose::counts;
use super::time::standing;
use crate::model::journal::{Entry, WorkFunction};
use crate::model::{CaseFile, Date, RecordId};

/// How many elements must show.
pub const ENOUGH: usize = 4;

/// An element of case management (CMSA 2010, in P3 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FidelityElement {
    /// What does this person need?
    Assessment,
    /// For which goals?
    Planning,
    /// Help is made possible.
    Facilitation,
    /// Help is attuned.
    CareCoordination,
    /// What came of it?
    Evaluation,
    /// Somebody stands up for the client.
    Advocacy,
}

/// An element and the records that show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Evidence {
    /// The element.
    pub element: FidelityElement,
    /// The records, kind after kind; none when it does not show.
    pub records: Vec<RecordId>,
}

/// The six elements with the records up to a day that show each; the plan counts as it stands.
#[must_use]
pub fn elements(file: &CaseFile, on: Date) -> [Evidence; 6] {
    use FidelityElement as Element;
    let entries: Vec<&Entry> = standing(&file.journal).into_iter().filter(|entry| entry.on <= on).collect();
    let journal =
        |shows: &dyn Fn(&Entry) -> bool| ids(entries.iter().filter(|entry| shows(entry)).map(|e| &e.id));
    let worked = |functions: &[WorkFunction]| {
        let functions = functions.to_vec();
        journal(&move |entry| entry.work.is_some_and(|work| functions.contains(&work)))
    };
    let assessments = ids(file.assessments.iter().filter(|one| one.on <= on).map(|one| &one.id));
    let goals = ids(file.goals().iter().map(|goal| &goal.id));
    let referrals = ids(file.referrals.iter().filter(|one| one.on <= on && counts(one)).map(|one| &one.id));
    let conferences = ids(file.conferences.iter().filter(|one| one.on <= on).map(|one| &one.id));
    let held: Vec<_> = file.reviews.iter().filter(|review| review.on <= on).collect();
    let reviews = ids(held.iter().map(|review| &review.id));
    let followed = ids(held.iter().filter(|review| !review.actions.is_empty()).map(|review| &review.id));
    let evaluations = ids(file.evaluations.iter().filter(|one| one.on <= on).map(|one| &one.id));
    let feedback = ids(file.feedback.iter().filter(|one| one.on <= on).map(|one| &one.id));
    let contested = journal(&|entry| entry.contests.is_some() || !entry.rights_explored.is_empty());
    let linking = worked(&[WorkFunction::Linking, WorkFunction::Brokering, WorkFunction::MobilisingNetwork]);
    let shown = |element, records: [Vec<RecordId>; 3]| Evidence { element, records: once(records.concat()) };
    let none = Vec::new;
    [
        shown(Element::Assessment, [assessments, none(), none()]),
        shown(Element::Planning, [goals, none(), none()]),
        shown(Element::Facilitation, [referrals, linking, none()]),
        shown(Element::CareCoordination, [conferences, followed, worked(&[WorkFunction::Coordinating])]),
        shown(Element::Evaluation, [evaluations, reviews, feedback]),
        shown(Element::Advocacy, [contested, worked(&[WorkFunction::Advocacy]), none()]),
    ]
}

/// How many elements show.
#[must_use]
pub fn shown(elements: &[Evidence]) -> usize {
    elements.iter().filter(|evidence| !evidence.records.is_empty()).count()
}

fn ids<'a>(ids: impl Iterator<Item = &'a RecordId>) -> Vec<RecordId> {
    ids.cloned().collect()
}

fn once(mut records: Vec<RecordId>) -> Vec<RecordId> {
    let mut seen = std::collections::BTreeSet::new();
    records.retain(|id| seen.insert(id.clone()));
    records
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, day, entry, goal, plan, record, referral, review};

    #[test]
    fn each_element_names_the_records_that_show_it() {
        let mut file = case("2026-01-05");
        let told = |file: &CaseFile| {
            let elements = elements(file, day("2026-06-30"));
            elements.map(|evidence| evidence.records.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(told(&file), [const { Vec::<String>::new() }; 6]);
        file.plan = Some(plan(vec![goal(1)]));
        let mut linked = entry(1, "2026-02-01");
        linked.work = Some(WorkFunction::Linking);
        let mut stood_up = entry(2, "2026-02-02");
        stood_up.work = Some(WorkFunction::Advocacy);
        stood_up.contests = Some(referral(1, None).id);
        let mut late = entry(3, "2026-07-01");
        late.work = Some(WorkFunction::Coordinating);
        file.journal = vec![linked.clone(), stood_up.clone(), late];
        file.referrals = vec![referral(1, None)];
        file.reviews = vec![review("2026-05-01")];
        let head = "id = 'kaaaa1'\non = '2026-05-02'\nby = 'ilse'\nkind = 'care'\nclient_present = 'yes'";
        file.conferences = vec![record(head)];
        let one = |id: &RecordId| vec![id.to_string()];
        let reviews = one(&file.reviews[0].id);
        let facilitation = vec![file.referrals[0].id.to_string(), linked.id.to_string()];
        let expected = [
            Vec::new(),
            one(&goal(1).id),
            facilitation,
            one(&file.conferences[0].id),
            reviews,
            one(&stood_up.id),
        ];
        assert_eq!(told(&file), expected);
        assert_eq!(shown(&elements(&file, day("2026-06-30"))), 5);
        let mut corrected = entry(4, "2026-02-03");
        corrected.corrects = Some(stood_up.id);
        file.journal.push(corrected);
        assert!(told(&file)[5].is_empty(), "what was corrected shows nothing");
    }
}
