//! A code of functioning does not have the form of the classification (SAM 2.1, PRACTICE 6).

use super::super::functioning::read;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "icf-code-invalid",
    weight: Weight::Error,
    source: "SAM 2.1",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let codes = file.assessments.iter().flat_map(|one| one.functioning.iter().map(move |code| (one, code)));
    codes
        .filter_map(|(assessment, functioning)| {
            let fault = read(&functioning.code).err()?;
            let found = RULE.found(inquiry, Subject::Record(assessment.id.clone()));
            Some(
                found
                    .with("code", Fact::Id(functioning.code.clone()))
                    .with("fault", vocabulary::fact(&fault)),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_code_has_its_form() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.assessments[0].functioning = sample::functioning(&["d450.13", "b130", "e310+3"]);
        assert_eq!(sample::found(&RULE, &file), 0);
        file.assessments[0].functioning = sample::functioning(&["b930.2", "d450.7", "work"]);
        assert_eq!(sample::found(&RULE, &file), 3);
    }
}
