//! A code of functioning has no qualifier, and then says nothing (SAM 2.1, PRACTICE 6).

use super::super::functioning::{Reading, read};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
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
    let assessments = file.assessments.iter().filter(|_| open(file));
    let codes = assessments.flat_map(|one| one.functioning.iter().map(move |code| (one, code)));
    codes
        .filter(|(_, functioning)| read(&functioning.code) == Reading::Unqualified)
        .map(|(assessment, functioning)| {
            RULE.found(inquiry, Subject::Record(assessment.id.clone()))
                .with("code", Fact::Id(functioning.code.clone()))
        })
        .collect()
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
}
