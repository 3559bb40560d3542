//! The final evaluation leaves out one of the things the practice looks back on (SAM 2.5, BOOK 9).
//!
//! The plan carried out, what became of the needs, the care team as process and as product, the client's
//! involvement and motivation. Satisfaction has a rule of its own.

use super::stage::{blank, ended_by, final_evaluation};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::course::ClosingReason;
use crate::model::evaluation::Evaluation;
use crate::model::profile::Weight;
use crate::model::{CaseFile, Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "evaluation-facet-missing",
    weight: Weight::Warning,
    source: "SAM 2.5",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let Some(evaluation) = final_evaluation(file) else { return Vec::new() };
    let missing: Vec<Fact> = facets(file, evaluation)
        .into_iter()
        .filter(|(_, told)| !told)
        .map(|(word, _)| Fact::Word { kind: "evaluation-facet".to_owned(), word: word.to_owned() })
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let finding = RULE.found(inquiry, Subject::Record(evaluation.id.clone()));
    vec![finding.with("missing", Fact::List(missing))]
}

/// What an evaluation looks back on, and whether this one does.
fn facets(file: &CaseFile, evaluation: &Evaluation) -> [(&'static str, bool); 6] {
    // Of somebody who died one does not ask how motivated they were.
    let died = ended_by(file) == Some(ClosingReason::Died);
    [
        ("plan", evaluation.plan_carried_out.is_some()),
        ("needs", !evaluation.needs.is_empty() || file.needs().is_empty()),
        ("team-process", !blank(evaluation.team_process.as_ref())),
        ("team-product", !blank(evaluation.team_product.as_ref())),
        ("involvement", died || evaluation.client_involvement.is_some()),
        ("motivation", died || evaluation.client_motivation.is_some()),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn every_facet_is_looked_at() {
        let mut file = sample::closed();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.evaluations[0].team_process = None;
        file.evaluations[0].client_motivation = None;
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
