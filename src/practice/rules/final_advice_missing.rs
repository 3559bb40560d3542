//! The final evaluation has no closing advice, or not by everybody whose advice the practice asks for (SAM 3).
//!
//! In a work-and-care trajectory both case managers give it together.

use super::stage::{ended_by, final_evaluation};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::case::RoleName;
use crate::model::course::ClosingReason;
use crate::model::profile::Weight;
use crate::model::{CaseFile, Fact, Function, Party, Slug, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "final-advice-missing",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, .. } = *inquiry;
    let Some(evaluation) = final_evaluation(file).filter(|_| ended_by(file) != Some(ClosingReason::Died))
    else {
        return Vec::new();
    };
    let advisers: &[Slug] = evaluation.final_advice.as_ref().map_or(&[], |advice| &advice.by);
    let missing: Vec<Fact> = profile
        .final_advice_by
        .iter()
        .filter(|role| !advised(file, **role, advisers))
        .map(vocabulary::fact)
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let finding = RULE.found(inquiry, Subject::Record(evaluation.id.clone()));
    vec![finding.with("roles", Fact::List(missing))]
}

/// Whether somebody who has or had this role in the case gave the advice.
fn advised(file: &CaseFile, role: RoleName, advisers: &[Slug]) -> bool {
    file.case.roles.iter().filter(|held| held.role == role).any(|held| match &held.who {
        Party::Team(handle) => advisers.contains(handle),
        Party::Client | Party::Person(_) | Party::Service(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_advice_comes_from_every_role_asked_for() {
        let mut office = sample::office();
        let mut file = sample::closed();
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        office.profiles[0].final_advice_by = vec![RoleName::Casemanager];
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        let by = vec![sample::slug("ilse")];
        let advice = crate::model::evaluation::FinalAdvice { text: "Go on.".into(), by, aftercare: None };
        file.evaluations[0].final_advice = Some(advice);
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
