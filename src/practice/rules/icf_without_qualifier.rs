//! A code of functioning has no qualifier, and then says nothing (SAM 2.1, PRACTICE 6).
//!
//! A code that was said whole in the same assessment or in a later one is left alone.

use super::super::functioning::{Qualifier, read};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::assessment::Assessment;
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "icf-without-qualifier",
    weight: Weight::Warning,
    source: "SAM 2.1",
    function: Function::Assessment,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let bare = |text: &str| read(text).ok().filter(|code| code.qualifier == Qualifier::Missing);
    let mut found = Vec::new();
    for (at, assessment) in file.assessments.iter().enumerate().filter(|_| open(file)) {
        for code in assessment.functioning.iter().filter_map(|one| bare(&one.code)) {
            if !said_whole(file.assessments.get(at..).unwrap_or_default(), &code.stem()) {
                let finding = RULE.found(inquiry, Subject::Record(assessment.id.clone()));
                found.push(finding.with("code", Fact::Id(code.stem())));
            }
        }
    }
    found
}

/// Whether one of these assessments gives the code with a qualifier.
fn said_whole(assessments: &[Assessment], stem: &str) -> bool {
    let codes = assessments.iter().flat_map(|one| &one.functioning).filter_map(|one| read(&one.code).ok());
    let mut whole = codes.filter(|code| code.qualifier != Qualifier::Missing);
    whole.any(|code| code.stem() == stem)
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_code_without_qualifier_says_nothing() {
        let mut file = sample::planned();
        file.assessments[0].functioning = sample::functioning(&["d450.13", "d450._3", "e310+3"]);
        assert_eq!(sample::found(&RULE, &file), 0);
        file.assessments[0].functioning = sample::functioning(&["b130"]);
        assert_eq!(sample::found(&RULE, &file), 1);
    }

    #[test]
    fn what_was_said_whole_later_is_left_alone() {
        let mut file = sample::planned();
        file.assessments.push(file.assessments[0].clone());
        file.assessments[0].functioning = sample::functioning(&["b130"]);
        file.assessments[1].functioning = sample::functioning(&["b130.2"]);
        assert_eq!(sample::found(&RULE, &file), 0);
        file.assessments.reverse();
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
