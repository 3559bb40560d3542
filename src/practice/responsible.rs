//! Who answers for a case on a day (SAM 1.6: one fixed contact; two in a work-and-care trajectory).

use crate::model::case::{Role, RoleName};
use crate::model::{CaseFile, Date, Party, Slug};

/// Everybody of the team who answers for the case on this day: the newest case manager first; of two who began
/// together, the general one before care before work. Empty when nobody of the team has such a role.
#[must_use]
pub fn responsibles(file: &CaseFile, on: Date) -> Vec<Slug> {
    let mut roles: Vec<&Role> =
        file.case.roles.iter().filter(|role| manages(role.role) && holds(role, on)).collect();
    roles.sort_by_key(|role| (std::cmp::Reverse(role.from), role.role));
    let mut handles: Vec<Slug> = Vec::new();
    for role in roles {
        if let Party::Team(handle) = &role.who
            && !handles.contains(handle)
        {
            handles.push(handle.clone());
        }
    }
    handles
}

/// Whether somebody has this role on this day; the last day of a role counts.
#[must_use]
pub fn holds(role: &Role, on: Date) -> bool {
    role.from <= on && role.until.is_none_or(|until| on <= until)
}

fn manages(role: RoleName) -> bool {
    matches!(role, RoleName::Casemanager | RoleName::CasemanagerCare | RoleName::CasemanagerWork)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{case, day, role, slug};

    #[test]
    fn the_newest_case_manager_answers_for_a_case() {
        let mut file = case("2026-01-05");
        assert!(responsibles(&file, day("2026-02-01")).is_empty());
        let mut first = role(RoleName::CasemanagerCare, "ilse", "2026-01-05");
        first.until = Some(day("2026-03-31"));
        file.case.roles = vec![
            role(RoleName::CasemanagerWork, "omar", "2026-01-05"),
            first,
            role(RoleName::PenHolder, "an", "2026-02-01"),
            role(RoleName::CasemanagerCare, "lies", "2026-04-01"),
        ];
        assert_eq!(responsibles(&file, day("2026-03-31")), [slug("ilse"), slug("omar")]);
        assert_eq!(responsibles(&file, day("2026-04-01")), [slug("lies"), slug("omar")]);
        assert!(responsibles(&file, day("2026-01-04")).is_empty());
    }
}
