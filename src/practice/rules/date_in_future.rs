//! Something is written down as having happened on a day that is still to come: most likely a slip of the pen.
//!
//! Days that may be agreed beforehand (a target, a term, a role that begins next month) are left alone.

use super::walk::{Happening, happenings, named};
use super::{Finding, Inquiry, Judge, Rule};
use crate::model::Function;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "date-in-future",
    weight: Weight::Error,
    source: "regie",
    function: Function::Administration,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    happenings(inquiry.file)
        .into_iter()
        .filter(|happening| happening.on > inquiry.today)
        .map(|Happening { subject, field, on }| {
            RULE.found(inquiry, subject).with("field", named(field)).with("on", on)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn what_happened_did_not_happen_tomorrow() {
        let mut file = sample::planned();
        file.plan.as_mut().unwrap().goals[0].target = Some(sample::day("2027-01-01"));
        assert_eq!(sample::found(&RULE, &file), 0, "a target lies ahead");
        file.reviews[0].on = sample::day("2026-07-02");
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
