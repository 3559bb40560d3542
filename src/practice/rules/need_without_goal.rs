//! A need was heard and no goal of the plan serves it (SAM 2.2).
//!
//! A goal that was given up counts: the need was talked through. So does the goal of a need that it is a part of, or of
//! a part of it. A need that is met, or that can wait in the client's own eyes, is left alone.

use super::super::loose::is_served;
use super::super::needs::above;
use super::stage::{met, open, plans, settled};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::assessment::{Need, Urgency};
use crate::model::profile::Weight;
use crate::model::{Function, RecordId, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "need-without-goal",
    weight: Weight::Warning,
    source: "SAM 2.2",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, today, .. } = *inquiry;
    let drawn_up = open(file) && plans(file, today) && !file.goals().is_empty();
    if !drawn_up && !settled(inquiry) {
        return Vec::new();
    }
    let served = |id: &RecordId| file.goals().iter().any(|goal| goal.need.as_ref() == Some(id));
    let needs = file.needs();
    let within = |need: &Need| above(&needs, need).iter().any(|whole| served(&whole.id));
    needs
        .iter()
        .filter(|need| need.urgency != Some(Urgency::Later) && !met(file, &need.id) && !served(&need.id))
        .filter(|need| !within(need))
        .filter(|need| !is_served(file, &need.id))
        .map(|need| {
            RULE.found(inquiry, Subject::Record(need.id.clone())).with("area", vocabulary::fact(&need.area))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_need_gets_a_goal_unless_it_can_wait() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        let mut need = file.assessments[0].needs[0].clone();
        need.id = sample::id("naaaa2");
        file.assessments[0].needs.push(need);
        assert_eq!(sample::found(&RULE, &file), 1);
        file.assessments[0].needs[1].urgency = Some(Urgency::Later);
        assert_eq!(sample::found(&RULE, &file), 0);
    }

    #[test]
    fn a_part_of_a_served_need_is_served() {
        let mut file = sample::planned();
        let mut need = file.assessments[0].needs[0].clone();
        need.id = sample::id("naaaa2");
        need.parent = Some(sample::id("naaaa1"));
        file.assessments[0].needs.push(need.clone());
        need.id = sample::id("naaaa3");
        need.parent = Some(sample::id("naaaa2"));
        file.assessments[0].needs.push(need);
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
