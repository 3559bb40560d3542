//! A practitioner is case manager in more open cases than the norm for their share of a full-time post (P3 8).
//!
//! Of somebody whose share of a post is not known nothing is said.

use super::super::caseload::{Load, caseload};
use super::{Finding, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::{CaseFile, Date, Function, Office};

pub(super) static RULE: Rule = Rule {
    id: "caseload-above-norm",
    weight: Weight::Warning,
    source: "P3 8",
    function: Function::Planning,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let above = |load: Load| {
        load.norm_percent.filter(|percent| *percent > 100)?;
        let finding = RULE.found_in(None, Subject::Member(load.practitioner)).with("cases", load.open);
        Some(finding.with("norm", load.norm_per_fte?).with("percent", load.fte_percent?))
    };
    caseload(cases, office, today).loads.into_iter().filter_map(above).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::model::whole::Percent;

    #[test]
    fn half_a_post_carries_half_the_norm() {
        let mut office = sample::office();
        office.profiles[0].caseload_per_fte = Some(2);
        let cases = [sample::planned(), sample::planned()];
        office.team[0].fte_percent = Percent::new(100);
        assert_eq!(judge(&cases, &office, sample::today()).len(), 0);
        office.team[0].fte_percent = Percent::new(50);
        assert_eq!(judge(&cases, &office, sample::today()).len(), 1);
    }
}
