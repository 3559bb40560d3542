//! The needs were assessed some time ago and there is no plan with goals yet (SAM 2.2, P3 4).

use super::stage::settled;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "plan-missing",
    weight: Weight::Warning,
    source: "SAM 2.2",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, today, .. } = *inquiry;
    let assessed = file.assessments.iter().map(|assessment| assessment.on).min();
    assessed
        .filter(|_| file.goals().is_empty() && settled(inquiry))
        .map(|on| {
            let finding = RULE.found(inquiry, Subject::Case).with("on", on);
            finding.with("days", Fact::Days(today.days_since(on)))
        })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_plan_follows_the_assessment_within_some_weeks() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.assessments[0].on = sample::day("2026-06-20");
        assert_eq!(sample::found(&RULE, &file), 0, "only just assessed");
    }
}
