//! A case that passes from one practitioner to another: roles end and begin, and the file tells when and why (P3 8: the
//! client keeps one fixed contact).

use super::responsible::holds;
use crate::model::case::{Case, Role, RoleName};
use crate::model::course::Transfer;
use crate::model::{Date, Party};

/// Whether somebody of the team has a role in a case on a day, or from a later day on.
#[must_use]
pub fn concerns(case: &Case, who: &Party, on: Date) -> bool {
    case.roles.iter().any(|role| role.who == *who && reaches(role, on))
}

/// Passes every role of one practitioner to another from the first day of the transfer on, and writes the transfer
/// down. Returns the roles that passed; empty, with the case as it was, when the first one has none.
///
/// The client chose a person, not a post: whether they chose the new one is to be asked anew.
pub fn pass(case: &mut Case, transfer: &Transfer) -> Vec<RoleName> {
    let (from, to) = (Party::Team(transfer.from.clone()), Party::Team(transfer.to.clone()));
    let passing: Vec<Role> =
        case.roles.iter().filter(|role| role.who == from && reaches(role, transfer.on)).cloned().collect();
    if passing.is_empty() {
        return Vec::new();
    }
    case.roles.retain(|role| role.who != from || role.from < transfer.on);
    let held = case.roles.iter_mut().filter(|role| role.who == from && holds(role, transfer.on));
    held.for_each(|role| role.until = Some(transfer.on.plus_days(-1)));
    let mut passed = Vec::new();
    for role in passing {
        passed.push(role.role);
        let has = |held: &Role| held.role == role.role && held.who == to && holds(held, transfer.on);
        if !case.roles.iter().any(has) {
            let from = role.from.max(transfer.on);
            case.roles.push(Role { who: to.clone(), from, chosen_by_client: None, ..role });
        }
    }
    case.transfers.push(transfer.clone());
    passed
}

fn reaches(role: &Role, on: Date) -> bool {
    role.until.is_none_or(|until| on <= until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Answer;
    use crate::practice::responsible::responsibles;
    use crate::practice::samples::{case, day, role, slug};

    fn transfer() -> Transfer {
        let (from, to) = (slug("ilse"), slug("omar"));
        Transfer { on: day("2026-06-01"), by: slug("ilse"), from, to, reason: None }
    }

    #[test]
    fn every_role_passes_and_the_old_one_ends_the_day_before() {
        let mut file = case("2026-01-05");
        let mut chosen = role(RoleName::ReferencePerson, "ilse", "2026-01-05");
        chosen.chosen_by_client = Some(Answer::Yes);
        let mut ended = role(RoleName::Other, "ilse", "2026-01-05");
        ended.until = Some(day("2026-03-01"));
        file.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-01-05"), chosen, ended];
        let passed = pass(&mut file.case, &transfer());
        assert_eq!(passed, [RoleName::Casemanager, RoleName::ReferencePerson]);
        assert_eq!(responsibles(&file, day("2026-05-31")), [slug("ilse")]);
        assert_eq!(responsibles(&file, day("2026-06-01")), [slug("omar")]);
        assert!(file.case.roles.iter().skip(3).all(|role| role.chosen_by_client.is_none()));
        assert_eq!(file.case.roles.len(), 5);
        assert_eq!(file.case.transfers.len(), 1);
    }

    #[test]
    fn a_role_that_was_still_to_begin_begins_with_the_other() {
        let mut file = case("2026-01-05");
        file.case.roles = vec![role(RoleName::Casemanager, "ilse", "2026-07-01")];
        pass(&mut file.case, &transfer());
        assert_eq!(file.case.roles.len(), 1);
        assert_eq!(file.case.roles[0].from, day("2026-07-01"));
        assert_eq!(file.case.roles[0].who, Party::Team(slug("omar")));
    }

    #[test]
    fn who_has_no_role_passes_nothing() {
        let mut file = case("2026-01-05");
        file.case.roles = vec![role(RoleName::Casemanager, "omar", "2026-01-05")];
        let before = file.clone();
        assert_eq!(pass(&mut file.case, &transfer()), []);
        assert_eq!(file, before);
    }
}
