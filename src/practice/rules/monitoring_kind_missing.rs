//! Help of one kind (self-help, network, professional) is in the plan and no review or entry has looked at it
//! (BOOK 8.4).
//!
//! Looked at since the last term of review; before a first review is held this rule keeps still.

use super::super::monitoring::{since, unwatched};
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "monitoring-kind-missing",
    weight: Weight::Advice,
    source: "BOOK 8.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    if !open(file) || file.reviews.is_empty() {
        return Vec::new();
    }
    let since = since(file, profile, today);
    unwatched(file, since, today)
        .iter()
        .map(|kind| {
            RULE.found(inquiry, Subject::Plan).with("kind", vocabulary::fact(kind)).with("since", since)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::journal::MonitoringKind;

    #[test]
    fn each_kind_of_help_in_the_plan_is_looked_at() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].monitoring = vec![MonitoringKind::ProfessionalInformal];
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
