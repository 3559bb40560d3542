//! The practitioner chose another route than the facts of the screening advise and did not write down why
//! (MEE 1, P3 3).
//!
//! Choosing otherwise is the practitioner's right; the reason is what makes it a judgement.

use super::super::screening::{advice, helped_before};
use super::stage::{blank, open};
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::course::Route;
use crate::model::profile::Weight;
use crate::model::screening::Screening;
use crate::model::{CaseFile, Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "route-deviates-without-reason",
    weight: Weight::Warning,
    source: "MEE 1",
    function: Function::Intake,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, .. } = *inquiry;
    let last = file.screenings.iter().max_by_key(|screening| screening.on).filter(|_| open(file));
    let choice = last.and_then(|screening| Some((screening, advised(file, screening)?, screening.decision?)));
    let Some((screening, advice, decision)) = choice else { return Vec::new() };
    if advice == decision || !blank(screening.reason.as_ref()) {
        return Vec::new();
    }
    let finding = RULE.found(inquiry, Subject::Record(screening.id.clone()));
    vec![finding.with("advice", vocabulary::fact(&advice)).with("decision", vocabulary::fact(&decision))]
}

/// The route advised when it was kept with the screening, else the one its facts advise.
fn advised(file: &CaseFile, screening: &Screening) -> Option<Route> {
    screening
        .advice
        .or_else(|| advice(screening, helped_before(file, screening.on)).map(|advice| advice.route))
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn choosing_otherwise_has_a_reason() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.screenings[0].decision = Some(Route::CareCoordination);
        assert_eq!(sample::found(&RULE, &file), 1);
        file.screenings[0].reason = Some("The family asks for it.".into());
        assert_eq!(sample::found(&RULE, &file), 0);
    }
}
