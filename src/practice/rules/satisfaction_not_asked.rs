//! The final evaluation does not say how satisfied the client is, nor why that could not be asked (SAM 2.5).

use super::super::feedback::asked_since;
use super::stage::{began, blank, ended_by, final_evaluation};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::Function;
use crate::model::course::ClosingReason;
use crate::model::profile::Weight;

pub(super) static RULE: Rule = Rule {
    id: "satisfaction-not-asked",
    weight: Weight::Warning,
    source: "SAM 2.5",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    final_evaluation(file)
        .filter(|one| one.client_satisfaction.is_none() && blank(one.satisfaction_not_asked.as_ref()))
        .filter(|_| ended_by(file) != Some(ClosingReason::Died))
        .filter(|_| !asked_since(file, began(file)))
        .map(|one| RULE.found(inquiry, Subject::Record(one.id.clone())))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_client_is_asked_or_it_is_told_why_not() {
        let mut file = sample::closed();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.evaluations[0].client_satisfaction = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.evaluations[0].satisfaction_not_asked = Some("Moved abroad.".into());
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
