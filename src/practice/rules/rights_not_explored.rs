//! The rights that this practice looks into for everybody have not been explored with the client (SAM 3).

use super::stage::owed;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "rights-not-explored",
    weight: Weight::Warning,
    source: "SAM 3",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let done = inquiry.file.journal.iter().flat_map(|entry| &entry.rights_explored);
    owed(inquiry, &inquiry.profile.rights, done)
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
        office.profiles[0].rights = vec!["health-fund".into()];
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0, "the general practice asks nothing");
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        file.journal[0].rights_explored = vec![crate::model::journal::RightsTopic::HealthFund];
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
