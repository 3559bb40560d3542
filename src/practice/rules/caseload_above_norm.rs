//! A practitioner carries more than the norm for their share of a full-time post (P3 8): each open case counts by its
//! intensity and against the norm of its type.
//!
//! Of somebody whose share of a post is not known nothing is said.

use super::super::caseload::{Load, WHOLE_NORM, caseload};
use super::{Finding, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Fact, Function, Office};

pub(super) static RULE: Rule = Rule {
    id: "caseload-above-norm",
    weight: Weight::Warning,
    source: "P3 8",
    function: Function::Planning,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let above = |load: Load| {
        let share = load.burden.norm_share.filter(|share| *share > WHOLE_NORM)?;
        let finding = RULE.found_in(None, Subject::Member(load.practitioner)).with("cases", load.burden.open);
        let finding = finding.with("load", Fact::Hundredths(load.burden.load));
        Some(finding.with("share", Fact::Hundredths(share)).with("percent", load.burden.fte_percent?))
    };
    caseload(cases, office, today).loads.into_iter().filter_map(above).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::course::Intensity;
    use crate::model::whole::Percent;

    #[test]
    fn half_a_post_carries_half_the_norm() {
        let mut office = sample::office();
        office.profiles[0].caseload_per_fte = Some(2);
        office.profiles[0].intensity_percent.clear();
        let cases = [sample::planned(), sample::planned()];
        office.team[0].fte_percent = Percent::new(100);
        assert_eq!(judge(&cases, &office, sample::today()).len(), 0);
        office.team[0].fte_percent = Percent::new(50);
        assert_eq!(judge(&cases, &office, sample::today()).len(), 1);
    }

    #[test]
    fn intensive_cases_fill_a_post_sooner() {
        let mut office = sample::office();
        office.profiles[0].caseload_per_fte = Some(2);
        office.team[0].fte_percent = Percent::new(100);
        let mut file = sample::planned();
        let weighed = |file: &CaseFile, percent: u32| {
            let mut office = office.clone();
            let intensity = file.case.phases.first().map(|phase| phase.intensity).unwrap();
            office.profiles[0].intensity_percent.insert(intensity, percent);
            judge(&[file.clone(), file.clone()], &office, sample::today()).len()
        };
        file.case.phases = vec![crate::practice::samples::phase_of("2025-01-01", Intensity::Intensive)];
        assert_eq!((weighed(&file, 100), weighed(&file, 101)), (0, 1));
    }
}
