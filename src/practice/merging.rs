//! Two cases that turn out to be one person: the records of one are taken into the other, and can be taken out again
//! (MEE 2: who was helped before comes back).
//!
//! The file of the case that goes is left as it was, but for its status: taking the merge back loses nothing.

use super::responsible::holds;
use crate::model::case::{Case, CaseStatus, Role};
use crate::model::course::Merge;
use crate::model::file::{CaseFile, EachKind, each_kind};
use crate::model::journal::Entry;
use crate::model::network::Network;
use crate::model::plan::Plan;
use crate::model::record::Event;
use crate::model::{CaseId, Date, RecordId};

/// Takes the records of `gone` into `file`, under a merge that lists them. The roles, phases and closings of `file`
/// stay; a role that nobody has in it comes along. Approvals of the other plan stay behind: they were about another
/// content.
///
/// # Errors
/// Ids that both cases use, which nobody could tell apart afterwards; nothing has changed then.
pub fn take_in(file: &mut CaseFile, gone: &CaseFile, merge: &Merge) -> Result<(), Vec<RecordId>> {
    let known: Vec<RecordId> = file.ids().into_iter().cloned().collect();
    let coming: Vec<RecordId> = gone.ids().into_iter().cloned().collect();
    let twice: Vec<RecordId> = coming.iter().filter(|id| known.contains(id)).cloned().collect();
    if !twice.is_empty() {
        return Err(twice);
    }
    each_kind(&mut Gathering { file, gone: &mut gone.clone() });
    file.journal.extend(gone.journal.iter().cloned());
    file.journal.sort_by_key(|entry| entry.on);
    take_network(&mut file.network, &gone.network);
    file.plan = joined(file.plan.take(), gone.plan.as_ref());
    let case = &mut file.case;
    case.aliases.extend(names(&gone.case).filter(|name| *name != case.client.name).collect::<Vec<_>>());
    case.aliases.sort();
    case.aliases.dedup();
    case.planned_contacts.extend(gone.case.planned_contacts.iter().cloned());
    let free = |role: &&Role| !case.roles.iter().any(|held| held.role == role.role && holds(held, merge.on));
    let free: Vec<Role> = gone.case.roles.iter().filter(free).cloned().collect();
    case.roles.extend(free);
    case.merges.push(Merge { case: gone.case.id.clone(), records: coming, ..merge.clone() });
    Ok(())
}

/// Takes the records of an earlier merge out again. Returns the case that had gone with them as they are now; `None`
/// when there is no such merge.
#[must_use]
pub fn take_out(file: &mut CaseFile, gone: &CaseFile, on: Date) -> Option<CaseFile> {
    let merge = latest(&mut file.case, &gone.case.id)?;
    let went = merge.records.clone();
    merge.undone = Some(on);
    let mut back = gone.clone();
    let mut splitting = Splitting { file, back: &mut back, went: &went };
    each_kind(&mut splitting);
    let theirs = |id: &RecordId| went.contains(id);
    (back.journal, file.journal) = file.journal.drain(..).partition(|entry: &Entry| theirs(&entry.id));
    part(&mut back.network.persons, &mut file.network.persons, |one| theirs(&one.id));
    part(&mut back.network.ties, &mut file.network.ties, |one| theirs(&one.id));
    part(&mut back.network.kinships, &mut file.network.kinships, |one| theirs(&one.id));
    if let (Some(mine), Some(plan)) = (file.plan.as_mut(), back.plan.as_mut()) {
        part(&mut plan.goals, &mut mine.goals, |one| theirs(&one.id));
        part(&mut plan.actions, &mut mine.actions, |one| theirs(&one.id));
        part(&mut plan.agreements, &mut mine.agreements, |one| theirs(&one.id));
    }
    part(&mut back.case.planned_contacts, &mut file.case.planned_contacts, |one| theirs(&one.id));
    back.case.status = before(&gone.case);
    back.case.merged_into = None;
    Some(back)
}

/// The status a merged case had before.
#[must_use]
pub fn before(case: &Case) -> CaseStatus {
    if case.closings.len() > case.reopenings.len() { CaseStatus::Closed } else { CaseStatus::Open }
}

/// The merge with this case that was not taken back.
fn latest<'a>(case: &'a mut Case, gone: &CaseId) -> Option<&'a mut Merge> {
    case.merges.iter_mut().rev().find(|merge| merge.case == *gone && merge.undone.is_none())
}

/// Every name under which somebody may look the case up.
fn names(case: &Case) -> impl Iterator<Item = String> {
    case.aliases.iter().cloned().chain([case.client.name.clone(), case.id.to_string()])
}

fn take_network(network: &mut Network, gone: &Network) {
    network.persons.extend(gone.persons.iter().cloned());
    network.ties.extend(gone.ties.iter().cloned());
    network.kinships.extend(gone.kinships.iter().cloned());
    let homes = gone.households.iter().filter(|home| !network.households.contains(home));
    let homes: Vec<String> = homes.cloned().collect();
    network.households.extend(homes);
}

fn joined(plan: Option<Plan>, gone: Option<&Plan>) -> Option<Plan> {
    let Some(gone) = gone else { return plan };
    let mut plan = plan.unwrap_or_default();
    plan.goals.extend(gone.goals.iter().cloned());
    plan.actions.extend(gone.actions.iter().cloned());
    plan.agreements.extend(gone.agreements.iter().cloned());
    plan.crisis = plan.crisis.or_else(|| gone.crisis.clone());
    Some(plan)
}

/// Replaces what went by how it is now; what was made in its place since then comes along by its id.
fn part<T>(back: &mut Vec<T>, mine: &mut Vec<T>, theirs: impl Fn(&T) -> bool) {
    let (gone, kept) = mine.drain(..).partition(theirs);
    *back = gone;
    *mine = kept;
}

/// Puts the records of one case behind those of another, kind by kind.
struct Gathering<'a> {
    file: &'a mut CaseFile,
    gone: &'a mut CaseFile,
}

impl EachKind for Gathering<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let coming = std::mem::take(list(self.gone));
        let events = list(self.file);
        events.extend(coming);
        events.sort_by(|one, other| (one.on(), one.id()).cmp(&(other.on(), other.id())));
    }
}

/// Gives the records back that came with a merge, kind by kind.
struct Splitting<'a> {
    file: &'a mut CaseFile,
    back: &'a mut CaseFile,
    went: &'a [RecordId],
}

impl EachKind for Splitting<'_> {
    fn kind<T: Event>(&mut self, list: fn(&mut CaseFile) -> &mut Vec<T>) {
        let went = self.went;
        let mut gone = Vec::new();
        part(&mut gone, list(self.file), |one| went.contains(one.id()));
        *list(self.back) = gone;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::RoleName;
    use crate::practice::samples::{assessment, case, day, entry, goal, need, plan, record, referral, role};

    fn merge() -> Merge {
        let text = format!("case = '{}'\non = '2026-06-01'\nby = 'ilse'", case("2026-01-05").case.id);
        record(&text)
    }

    /// Two cases of one person, with different records.
    fn two() -> (CaseFile, CaseFile) {
        let mut one = case("2026-01-05");
        one.assessments.push(assessment(vec![need(1)]));
        one.plan = Some(plan(vec![goal(1)]));
        one.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-01-05")];
        let mut other = case("2025-09-01");
        other.case.id = CaseId::from_random(9);
        other.referrals.push(referral(7, Some(2)));
        other.journal.push(entry(8, "2025-10-01"));
        other.plan = Some(plan(vec![goal(2)]));
        other.network = record("[[person]]\nid = 'paaaa1'\nname = 'An'\nrelation = 'sibling'");
        other.case.roles = vec![
            role(RoleName::Casemanager, "omar", "2025-09-01"),
            role(RoleName::InformalCarer, "an", "2025-09-01"),
        ];
        (one, other)
    }

    #[test]
    fn what_was_in_both_is_in_one_and_comes_out_as_it_went_in() {
        let (mut one, other) = two();
        let begin = one.clone();
        take_in(&mut one, &other, &merge()).unwrap();
        assert_eq!((one.referrals.len(), one.journal.len(), one.goals().len()), (1, 1, 2));
        assert_eq!(one.case.roles.len(), 2, "the case manager stays, the informal carer comes");
        assert_eq!(one.case.merges[0].records.len(), 4);
        assert!(one.case.aliases.contains(&other.case.id.to_string()));
        let mut gone = other.clone();
        gone.case.status = CaseStatus::Merged;
        gone.case.merged_into = Some(one.case.id.clone());
        one.referrals[0].question = Some("changed since".into());
        let back = take_out(&mut one, &gone, day("2026-06-10")).unwrap();
        assert_eq!(back.referrals[0].question.as_deref(), Some("changed since"));
        assert_eq!((&back.journal, &back.network, &back.plan), (&other.journal, &other.network, &other.plan));
        assert_eq!(back.case, other.case);
        assert_eq!((&one.plan, &one.assessments, one.referrals.len()), (&begin.plan, &begin.assessments, 0));
        assert_eq!(one.case.merges[0].undone, Some(day("2026-06-10")));
        assert_eq!(take_out(&mut one, &gone, day("2026-06-11")), None, "once is enough");
    }

    #[test]
    fn an_id_that_both_use_is_refused_and_nothing_changes() {
        let (mut one, mut other) = two();
        other.assessments.push(assessment(vec![need(5)]));
        let begin = one.clone();
        assert_eq!(take_in(&mut one, &other, &merge()), Err(vec![other.assessments[0].id.clone()]));
        assert_eq!(one, begin);
    }

    #[test]
    fn a_case_that_was_closed_is_closed_again() {
        let (_, mut other) = two();
        assert_eq!(before(&other.case), CaseStatus::Open);
        other.case.closings.push(crate::practice::samples::closing("2025-12-01"));
        assert_eq!(before(&other.case), CaseStatus::Closed);
    }
}
