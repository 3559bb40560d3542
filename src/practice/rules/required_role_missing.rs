//! Nobody has a role that the practice asks for in every case (SAM 1.6, 3).
//!
//! The pen holder is asked for once there is a plan to receive.

use super::stage::{agreed_goals, holders, started};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::case::RoleName;
use crate::model::profile::Weight;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "required-role-missing",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let planned = agreed_goals(file).next().is_some();
    profile
        .required_roles
        .iter()
        .filter(|role| started(inquiry) && (planned || **role != RoleName::PenHolder))
        .filter(|role| holders(file, **role, today).next().is_none())
        .map(|role| RULE.found(inquiry, Subject::Case).with("role", vocabulary::fact(role)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn every_required_role_is_held() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.case.roles[0].until = Some(sample::day("2026-06-30"));
        assert_eq!(sample::found(&RULE, &file), 1);
        file.case.opened = sample::day("2026-06-25");
        assert_eq!(sample::found(&RULE, &file), 0, "only just begun");
    }
}
