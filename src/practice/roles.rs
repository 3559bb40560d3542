//! Who has which role (SAM 1.6, P3 4): a role that one person has at a time passes on, the others add up.

use super::responsible::holds;
use crate::model::case::{Role, RoleName};
use crate::model::{Date, Party};

/// Why a role cannot be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleRefusal {
    /// The same person has it already.
    Held,
    /// Somebody else has it from this later day on.
    Taken(Date),
}

/// Whether one person has this role at a time; parents who hold direction (MEE 1), informal carers and other roles may
/// be several.
#[must_use]
pub fn is_single(role: RoleName) -> bool {
    !matches!(role, RoleName::Parent | RoleName::InformalCarer | RoleName::Other)
}

/// Gives a role: the former holder of a single role has it until the day before. Returns who it passed on from.
///
/// # Errors
/// The same person has it already, or somebody else has it from a later day on.
pub fn give(roles: &mut Vec<Role>, role: Role) -> Result<Vec<Party>, RoleRefusal> {
    let reaches = |held: &Role| held.role == role.role && held.until.is_none_or(|until| role.from <= until);
    if roles.iter().any(|held| reaches(held) && held.who == role.who && held.from <= role.from) {
        return Err(RoleRefusal::Held);
    }
    if !is_single(role.role) {
        roles.push(role);
        return Ok(Vec::new());
    }
    let later = roles.iter().filter(|held| held.role == role.role && held.from > role.from);
    let next = later.map(|held| held.from).min();
    if let Some(from) = next.filter(|from| role.until.is_none_or(|until| *from <= until)) {
        return Err(RoleRefusal::Taken(from));
    }
    let mut former = Vec::new();
    for held in roles.iter_mut().filter(|held| held.from < role.from) {
        if reaches(held) {
            former.push(held.who.clone());
            held.until = Some(role.from.plus_days(-1));
        }
    }
    // Whoever was to begin on that very day never did.
    roles.retain(|held| held.role != role.role || held.from != role.from);
    roles.push(role);
    Ok(former)
}

/// Who has a role on a day; `who` narrows it to one of several.
#[must_use]
pub fn holders(roles: &[Role], role: RoleName, who: Option<&Party>, on: Date) -> Vec<Party> {
    let held = roles.iter().filter(|held| held.role == role && holds(held, on));
    held.map(|held| held.who.clone()).filter(|held| who.is_none_or(|who| who == held)).collect()
}

/// Ends the role of somebody who has it on its last day `on`.
pub fn end(roles: &mut [Role], role: RoleName, who: &Party, on: Date) {
    let theirs = roles.iter_mut().filter(|held| held.role == role && held.who == *who && holds(held, on));
    theirs.for_each(|held| held.until = Some(on));
}

/// The roles of a list that nobody has on a day.
#[must_use]
pub fn open(required: &[RoleName], roles: &[Role], on: Date) -> Vec<RoleName> {
    let nobody = |role: &&RoleName| holders(roles, **role, None, on).is_empty();
    required.iter().filter(nobody).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{day, role, slug};

    fn until(roles: &[Role]) -> Vec<Option<Date>> {
        roles.iter().map(|role| role.until).collect()
    }

    #[test]
    fn a_single_role_passes_on_the_day_before() {
        let mut roles = vec![role(RoleName::PenHolder, "an", "2026-01-05")];
        let former = give(&mut roles, role(RoleName::PenHolder, "omar", "2026-03-01")).unwrap();
        assert_eq!(former, [Party::Team(slug("an"))]);
        assert_eq!(until(&roles), [Some(day("2026-02-28")), None]);
        assert_eq!(give(&mut roles, role(RoleName::PenHolder, "omar", "2026-04-01")), Err(RoleRefusal::Held));
        let early = role(RoleName::PenHolder, "lies", "2026-02-01");
        assert_eq!(give(&mut roles, early.clone()), Err(RoleRefusal::Taken(day("2026-03-01"))));
        let between = Role { until: Some(day("2026-02-28")), ..early };
        assert_eq!(give(&mut roles, between).unwrap(), [Party::Team(slug("an"))]);
        assert_eq!(until(&roles), [Some(day("2026-01-31")), None, Some(day("2026-02-28"))]);
    }

    #[test]
    fn somebody_else_on_the_same_day_takes_the_place() {
        let mut roles = vec![role(RoleName::ReferencePerson, "an", "2026-01-05")];
        give(&mut roles, role(RoleName::ReferencePerson, "omar", "2026-01-05")).unwrap();
        assert_eq!(roles, [role(RoleName::ReferencePerson, "omar", "2026-01-05")]);
    }

    #[test]
    fn both_parents_hold_direction() {
        let mut roles = vec![role(RoleName::Parent, "an", "2026-01-05")];
        assert_eq!(give(&mut roles, role(RoleName::Parent, "omar", "2026-01-05")), Ok(Vec::new()));
        assert_eq!(holders(&roles, RoleName::Parent, None, day("2026-01-05")).len(), 2);
    }

    #[test]
    fn informal_carers_are_several_and_each_can_stop() {
        let mut roles = vec![role(RoleName::InformalCarer, "an", "2026-01-05")];
        assert_eq!(give(&mut roles, role(RoleName::InformalCarer, "omar", "2026-02-01")), Ok(Vec::new()));
        let on = day("2026-03-31");
        assert_eq!(holders(&roles, RoleName::InformalCarer, None, on).len(), 2);
        let omar = Party::Team(slug("omar"));
        assert_eq!(holders(&roles, RoleName::InformalCarer, Some(&omar), on), std::slice::from_ref(&omar));
        end(&mut roles, RoleName::InformalCarer, &omar, on);
        assert_eq!(until(&roles), [None, Some(on)]);
        assert_eq!(holders(&roles, RoleName::InformalCarer, None, on.plus_days(1)).len(), 1);
    }

    #[test]
    fn a_required_role_that_nobody_has_is_open() {
        let roles = [role(RoleName::CasemanagerCare, "an", "2026-01-05")];
        let required = [RoleName::CasemanagerCare, RoleName::PenHolder];
        assert_eq!(open(&required, &roles, day("2026-01-05")), [RoleName::PenHolder]);
        assert_eq!(open(&required, &roles, day("2026-01-04")), required);
    }
}
