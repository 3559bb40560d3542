//! The client has not been told what this practice owes them to know: end goal, term, options, who works
//! together (SAM 3).

use super::stage::owed;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "information-not-given",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let done = inquiry.file.journal.iter().flat_map(|entry| &entry.information_given);
    owed(inquiry, &inquiry.profile.information, done)
        .map(|topics| RULE.found(inquiry, Subject::Case).with("topics", topics))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_practice_says_what_is_owed() {
        let mut office = sample::office();
        office.profiles[0].information = vec!["term".into()];
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0, "the general practice asks nothing");
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        file.journal[0].information_given = vec![crate::model::journal::InformationTopic::Term];
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
