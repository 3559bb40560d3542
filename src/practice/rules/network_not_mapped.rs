//! The people around the client have not been written down (BOOK 5.9, SAM 2.1: formal and informal context).

use super::stage::settled;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "network-not-mapped",
    weight: Weight::Advice,
    source: "BOOK 5.9",
    function: Function::Assessment,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    if !inquiry.file.network.persons.is_empty() || !settled(inquiry) {
        return Vec::new();
    }
    vec![RULE.found(inquiry, Subject::Network)]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn somebody_is_around_the_client_or_a_deviation_says_so() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.network.persons.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
