//! The case is closed without a final evaluation (SAM 2.5).
//!
//! A case that never had a goal has nothing to evaluate, and neither has one where case management was not
//! the right help.

use super::stage::{agreed_goals, closed_on, ended_by, final_evaluation};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::course::ClosingReason;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "evaluation-missing-at-close",
    weight: Weight::Warning,
    source: "SAM 2.5",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let worked = agreed_goals(file).next().is_some();
    if !worked || ended_by(file) == Some(ClosingReason::NotAppropriate) || final_evaluation(file).is_some() {
        return Vec::new();
    }
    let closed = closed_on(file);
    closed.map(|on| RULE.found(inquiry, Subject::Case).with("on", on)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_end_is_looked_back_on() {
        let mut file = sample::closed();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.evaluations.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
        file.case.closings[0].reason = ClosingReason::NotAppropriate;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
