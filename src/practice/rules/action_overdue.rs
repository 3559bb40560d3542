//! An action is still open after the day by which it was promised (SAM 2.4).

use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::plan::{Action, ActionStatus};
use crate::model::profile::Weight;
use crate::model::{Fact, Function};

pub(super) static RULE: Rule = Rule {
    id: "action-overdue",
    weight: Weight::Warning,
    source: "SAM 2.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, today, .. } = *inquiry;
    let late = |action: &Action| {
        let due = action.due.filter(|due| *due < today && action.status == ActionStatus::Open)?;
        let finding = RULE.found(inquiry, Subject::Record(action.id.clone()));
        Some(finding.since(due).with("due", due).with("days", Fact::Days(today.days_since(due))))
    };
    file.actions().iter().filter(|_| open(file)).filter_map(late).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn an_open_action_past_its_day_is_found() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.plan.as_mut().unwrap().actions[0].due = Some(sample::day("2026-06-30"));
        assert_eq!(sample::found(&RULE, &file), 1);
        file.plan.as_mut().unwrap().actions[0].status = ActionStatus::Done;
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
