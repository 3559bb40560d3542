//! The people around the client have not been written down, or nobody has said what binds them (BOOK 5.9, 5.10; SAM 2.1:
//! formal and informal context).
//!
//! A list of names tells neither who is near nor what anybody gives: without a single tie the network is not mapped.

use super::stage::settled;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Function, Message};

pub(super) static RULE: Rule = Rule {
    id: "network-not-mapped",
    weight: Weight::Advice,
    source: "BOOK 5.9",
    function: Function::Assessment,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let network = &inquiry.file.network;
    if !network.ties.is_empty() || !settled(inquiry) {
        return Vec::new();
    }
    let nobody = network.persons.is_empty();
    let lacking = if nobody { "rule-network-not-mapped-nobody" } else { "rule-network-not-mapped-no-tie" };
    vec![RULE.found(inquiry, Subject::Network).with("lacking", Message::new(lacking))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn people_and_ties_are_written_down() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        let ties = std::mem::take(&mut file.network.ties);
        assert_eq!(sample::found(&RULE, &file), 1, "names alone are no network");
        file.network.persons.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
        file.network.ties = ties;
        assert_eq!(sample::found(&RULE, &file), 0, "ties with services are a beginning");
    }
}
