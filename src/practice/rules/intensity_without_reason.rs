//! The intensity or the route of the work changed and nobody wrote down why (P3 5).
//!
//! Each change follows from something: a start, a transition, care that is refused, a situation that has
//! become calm.

use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "intensity-without-reason",
    weight: Weight::Warning,
    source: "P3 5",
    function: Function::Planning,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let phases = &file.case.phases;
    phases
        .iter()
        .zip(phases.iter().skip(1))
        .filter(|(before, phase)| {
            let changed = before.intensity != phase.intensity || before.route != phase.route;
            open(file) && changed && blank(phase.reason.as_ref())
        })
        .map(|(_, phase)| {
            let finding = RULE.found(inquiry, Subject::Case).with("on", phase.from);
            finding.with("intensity", vocabulary::fact(&phase.intensity))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn a_change_of_intensity_has_a_reason() {
        let mut file = sample::planned();
        let mut phase = file.case.phases[0].clone();
        phase.from = sample::day("2026-05-01");
        phase.intensity = crate::model::course::Intensity::Remote;
        phase.reason = Some("calm".into());
        file.case.phases.push(phase);
        assert_eq!(sample::found(&RULE, &file), 0);
        file.case.phases[1].reason = None;
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
