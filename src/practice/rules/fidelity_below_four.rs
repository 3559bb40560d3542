//! Records show fewer than four of the six elements by which case management deserves its name (P3 annex 4).
//!
//! Asked only of case management that has lasted a whole term of review.

use super::super::contact::phase;
use super::super::fidelity::{ENOUGH, elements, shown};
use super::super::schedule::months;
use super::stage::{began, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::course::Route;
use crate::model::profile::Weight;
use crate::model::{Fact, Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "fidelity-below-four",
    weight: Weight::Advice,
    source: "P3 annex 4",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    let managed = phase(file, today).is_none_or(|phase| phase.route == Route::CaseManagement);
    if !open(file) || !managed || began(file).plus_months(months(file, profile)) > today {
        return Vec::new();
    }
    let elements = elements(file, today);
    let shown = shown(&elements);
    if shown >= ENOUGH {
        return Vec::new();
    }
    let missing = elements.iter().filter(|evidence| evidence.records.is_empty());
    let missing = missing.map(|evidence| vocabulary::fact(&evidence.element)).collect();
    let finding = RULE.found(inquiry, Subject::Case).with("count", shown);
    vec![finding.with("missing", Fact::List(missing))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_case_without_records_is_not_case_management() {
        let file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        let mut bare = sample::planned();
        bare.case.opened = sample::day("2025-12-01");
        bare.plan = None;
        bare.reviews.clear();
        bare.referrals.clear();
        bare.journal.clear();
        assert_eq!(sample::found(&RULE, &bare), 1);
    }
}
