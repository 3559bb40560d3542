//! Nobody is the one fixed contact of the client (SAM 1.6, P3 4 step 4).
//!
//! A case manager is a fixed contact too, whoever else helps. Where the practice requires a case manager by
//! name, the rule about required roles says it.

use super::stage::{began, holders, started};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::case::RoleName;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "no-reference-person",
    weight: Weight::Warning,
    source: "P3 4",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

/// Roles that give the client one fixed contact.
const CONTACTS: [RoleName; 4] =
    [RoleName::ReferencePerson, RoleName::Casemanager, RoleName::CasemanagerCare, RoleName::CasemanagerWork];

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let held = |role: &RoleName| holders(file, *role, today).next().is_some();
    let required = profile.required_roles.iter().any(|role| CONTACTS.contains(role));
    if !started(inquiry) || required || CONTACTS.iter().any(held) {
        return Vec::new();
    }
    vec![RULE.found(inquiry, Subject::Case).with("since", began(file))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_client_has_one_fixed_contact() {
        let mut office = sample::office();
        office.profiles[0].required_roles.clear();
        let mut file = sample::planned();
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        file.case.roles.clear();
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        assert_eq!(sample::found(&RULE, &file), 0, "another rule says it");
    }
}
