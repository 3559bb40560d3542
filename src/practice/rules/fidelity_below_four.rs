//! Records show fewer than four of the six elements by which case management deserves its name (P3 annex 4).
//!
//! The elements are those of the CMSA: assessment, planning, facilitation, care coordination, evaluation,
//! advocacy. Asked only of case management that has lasted a whole term of review.

use super::super::contact::phase;
use super::super::schedule::months;
use super::stage::{began, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::course::Route;
use crate::model::journal::WorkFunction;
use crate::model::profile::Weight;
use crate::model::{CaseFile, Fact, Function};

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
    let elements = elements(file);
    let shown = elements.iter().filter(|(_, shown)| *shown).count();
    if shown >= 4 {
        return Vec::new();
    }
    let missing = elements
        .into_iter()
        .filter(|(_, shown)| !shown)
        .map(|(word, _)| Fact::Word { kind: "fidelity-element".to_owned(), word: word.to_owned() });
    let finding = RULE.found(inquiry, Subject::Case).with("count", shown);
    vec![finding.with("missing", Fact::List(missing.collect()))]
}

/// The six elements, and whether a record shows each.
fn elements(file: &CaseFile) -> [(&'static str, bool); 6] {
    use WorkFunction::{Advocacy, Brokering, Coordinating, Linking, MobilisingNetwork};
    let worked = |functions: &[WorkFunction]| {
        file.journal.iter().filter_map(|entry| entry.work).any(|work| functions.contains(&work))
    };
    let contested = file.journal.iter().any(|entry| entry.contests.is_some());
    let rights = file.journal.iter().any(|entry| !entry.rights_explored.is_empty());
    [
        ("assessment", !file.assessments.is_empty()),
        ("planning", !file.goals().is_empty()),
        ("facilitation", !file.referrals.is_empty() || worked(&[Linking, Brokering, MobilisingNetwork])),
        (
            "care-coordination",
            worked(&[Coordinating])
                || file.reviews.iter().any(|one| !one.actions.is_empty())
                || !file.conferences.is_empty(),
        ),
        ("evaluation", !file.evaluations.is_empty() || !file.reviews.is_empty()),
        ("advocacy", worked(&[Advocacy]) || contested || rights),
    ]
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
