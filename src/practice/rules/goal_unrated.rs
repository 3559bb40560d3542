//! The final evaluation says nothing about a goal that was worked on (SAM 2.5, BOOK 9).
//!
//! Without a rating of each goal there is no attainment to speak of. A rating by anybody counts: client,
//! network or professional.

use super::stage::{agreed_goals, final_evaluation};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "goal-unrated",
    weight: Weight::Warning,
    source: "SAM 2.5",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let Some(evaluation) = final_evaluation(file) else { return Vec::new() };
    agreed_goals(file)
        .filter(|goal| !evaluation.goals.iter().any(|rating| rating.goal == goal.id))
        .map(|goal| {
            RULE.found(inquiry, Subject::Record(evaluation.id.clone()))
                .with("goal", Fact::Id(goal.id.to_string()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_final_evaluation_rates_each_goal() {
        let mut file = sample::closed();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.evaluations[0].goals.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
        file.evaluations[0].kind = crate::model::evaluation::EvaluationKind::Interim;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
