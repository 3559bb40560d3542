//! Two days of one record stand in an order that cannot be: an end before its beginning.

use super::walk::{Order, named, orders};
use super::{Finding, Inquiry, Judge, Rule};
use crate::model::Function;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "date-order",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    orders(inquiry.file)
        .into_iter()
        .filter(|Order { first, then, .. }| then.1 < first.1)
        .map(|Order { subject, first, then }| {
            RULE.found(inquiry, subject)
                .with("first", named(first.0))
                .with("first-on", first.1)
                .with("then", named(then.0))
                .with("then-on", then.1)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn nothing_ends_before_it_begins() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.consents[0].until = Some(sample::day("2025-01-01"));
        file.journal[0].recorded = sample::day("2025-01-01");
        assert_eq!(sample::found(&RULE, &file), 2);
    }
}
