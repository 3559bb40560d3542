//! An open action does not say who does it, or when or how often (SAM 2.2: who does what, where, when, how?).
//!
//! Where and how may go without saying; without a who and a when nobody can be counted on.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::plan::{Action, ActionStatus};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "action-incomplete",
    weight: Weight::Warning,
    source: "SAM 2.2",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let incomplete = |action: &Action| {
        let parts = missing(action);
        let finding = RULE.found(inquiry, Subject::Record(action.id.clone()));
        (!parts.is_empty()).then(|| finding.with("missing", Fact::List(parts)))
    };
    let going_on = |action: &&Action| open(file) && action.status == ActionStatus::Open;
    file.actions().iter().filter(going_on).filter_map(incomplete).collect()
}

fn missing(action: &Action) -> Vec<Fact> {
    let who = action.who.is_empty().then_some("who");
    let when =
        (action.due.is_none() && action.every.is_none() && blank(action.rhythm.as_ref())).then_some("when");
    who.into_iter()
        .chain(when)
        .map(|word| Fact::Word { kind: "action-part".to_owned(), word: word.to_owned() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn an_action_says_who_and_when() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        let action = &mut file.plan.as_mut().unwrap().actions[0];
        action.due = None;
        action.rhythm = Some("every week".into());
        assert_eq!(sample::found(&RULE, &file), 0);
        let action = &mut file.plan.as_mut().unwrap().actions[0];
        action.rhythm = None;
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().actions[0].every = "2 weeks".parse().ok();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().actions[0].who.clear();
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
