//! The case is closed and a question that the practice asks before closing has no answer (P3 9).
//!
//! Not known is an answer when it has a reason.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::course::ClosingReason;
use crate::model::profile::Weight;
use crate::model::record::Extent;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "closing-question-open",
    weight: Weight::Warning,
    source: "P3 9",
    function: Function::Evaluation,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, .. } = *inquiry;
    let closing = file.case.closings.last().filter(|_| !open(file));
    let Some(closing) = closing.filter(|closing| closing.reason != ClosingReason::Died) else {
        return Vec::new();
    };
    let answered = |question: &String| {
        closing
            .answers
            .iter()
            .filter(|one| one.question == *question)
            .any(|one| one.answer != Extent::Unknown || !blank(one.reason.as_ref()))
    };
    let missing: Vec<Fact> = profile
        .closing_questions
        .iter()
        .filter(|question| !answered(question))
        .map(|question| Fact::Word { kind: "closing-question".to_owned(), word: question.clone() })
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    vec![RULE.found(inquiry, Subject::Case).with("questions", Fact::List(missing))]
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn not_known_wants_a_reason() {
        let mut office = sample::office();
        let mut file = sample::closed();
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
        office.profiles[0].closing_questions = vec!["goals-reached".into()];
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        let question = "goals-reached".to_owned();
        let answer = crate::model::course::ClosingAnswer { question, answer: Extent::Unknown, reason: None };
        file.case.closings[0].answers.push(answer);
        assert_eq!(sample::found_with(&RULE, &file, &office), 1);
        file.case.closings[0].answers[0].reason = Some("Contact was lost.".into());
        assert_eq!(sample::found_with(&RULE, &file, &office), 0);
    }
}
