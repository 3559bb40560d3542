//! A need is written down without the client's own words (SAM 1.1, BOOK 4).
//!
//! Where somebody of the network speaks for a client who cannot, that is noted under `voiced_by` and left
//! alone.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::record::Voice;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "need-not-in-own-words",
    weight: Weight::Warning,
    source: "SAM 1.1",
    function: Function::Assessment,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    file.needs()
        .into_iter()
        .filter(|need| open(file) && blank(need.words.as_ref()) && need.voiced_by != Some(Voice::Network))
        .map(|need| {
            RULE.found(inquiry, Subject::Record(need.id.clone())).with("area", vocabulary::fact(&need.area))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_need_has_words() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.assessments[0].needs[0].words = Some("  ".into());
        assert_eq!(sample::found(&RULE, &file), 1);
        file.assessments[0].needs[0].voiced_by = Some(Voice::Network);
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
