//! Who answers for a case on a day (SAM 1.6: one fixed contact; two in a work-and-care trajectory).

use crate::model::case::{Role, RoleName};
use crate::model::{CaseFile, Date, Party, Slug};

/// The team member who answers for the case on this day: the newest case manager; of two who began together, the
/// general one before care before work. `None` when nobody of the team has such a role.
#[must_use]
pub fn responsible(file: &CaseFile, on: Date) -> Option<Slug> {
    responsibles(file, on).into_iter().next()
}

/// Everybody of the team who is case manager on this day, the one who answers for the case first.
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
