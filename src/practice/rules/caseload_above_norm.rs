//! A practitioner is case manager in more open cases than the norm for their share of a full-time post (P3 8).
//!
//! Who is not in the team any more, or whose share is not known (then a whole post is counted), is judged gently.

use std::collections::BTreeMap;

use super::super::profile::in_force;
use super::super::responsible::responsibles;
use super::stage::open;
use super::{Finding, Judge, Rule, Subject};
use crate::model::profile::Weight;
use crate::model::whole::Percent;
use crate::model::{CaseFile, Date, Function, Office, Slug};

pub(super) static RULE: Rule = Rule {
    id: "caseload-above-norm",
    weight: Weight::Warning,
    source: "P3 8",
    function: Function::Planning,
    judge: Judge::Ledger(judge),
};

fn judge(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Finding> {
    let norm = in_force(&office.profiles, today).and_then(|profile| profile.caseload_per_fte);
    let Some(norm) = norm else { return Vec::new() };
    let mut load: BTreeMap<Slug, usize> = BTreeMap::new();
    for handle in cases.iter().filter(|file| open(file)).flat_map(|file| responsibles(file, today)) {
        *load.entry(handle).or_default() += 1;
    }
    office
        .team
        .iter()
        .filter_map(|member| {
            let cases = i64::try_from(*load.get(&member.handle)?).ok()?;
            let percent = member.fte_percent.map_or(100, Percent::value);
            // Hundredths of a case, so that half a post is not rounded away.
            let above = cases.saturating_mul(100) > i64::from(norm).saturating_mul(percent);
            let finding = RULE.found_in(None, Subject::Member(member.handle.clone()));
            above.then(|| finding.with("cases", cases).with("norm", i64::from(norm)).with("percent", percent))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn half_a_post_carries_half_the_norm() {
        let mut office = sample::office();
        office.profiles[0].caseload_per_fte = Some(2);
        let cases = [sample::planned(), sample::planned()];
        assert_eq!(judge(&cases, &office, sample::today()).len(), 0);
        office.team[0].fte_percent = Percent::new(50);
        assert_eq!(judge(&cases, &office, sample::today()).len(), 1);
    }
}
