//! Caseload (P3 5, 8): how many cases each practitioner carries, how intensive they are, and how that stands to the
//! norm of the practice for this part of a full-time post.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::contact::intensity;
use super::profile::in_force;
use super::responsible::responsibles;
use crate::model::case::CaseStatus;
use crate::model::course::Intensity;
use crate::model::{CaseFile, CaseId, Date, Office, Slug};

/// Who carries how much.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Caseload {
    /// One row for each practitioner who works here today or carries a case, by handle.
    pub loads: Vec<Load>,
    /// Open cases for which nobody of the team answers.
    pub unassigned: Vec<CaseId>,
}

/// What one practitioner carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Load {
    /// The practitioner (team handle).
    pub practitioner: Slug,
    /// Open cases in which this practitioner is case manager; two case managers each count the case.
    pub open: i64,
    /// Of those, how many at each intensity; a case without a phase is in none.
    pub intensities: BTreeMap<Intensity, i64>,
    /// Share of a full-time post in per cent.
    pub fte_percent: Option<i64>,
    /// The norm for one full-time post.
    pub norm_per_fte: Option<i64>,
    /// Open cases as per cent of the norm for this part of a post, rounded down; none when either is not known.
    pub norm_percent: Option<i64>,
}

/// Who carries how much today.
#[must_use]
pub fn caseload(cases: &[CaseFile], office: &Office, today: Date) -> Caseload {
    let mut unassigned = Vec::new();
    let mut counts: BTreeMap<Slug, (i64, BTreeMap<Intensity, i64>)> = office
        .team
        .iter()
        .filter(|member| member.from.is_none_or(|from| from <= today))
        .filter(|member| member.until.is_none_or(|until| today <= until))
        .map(|member| (member.handle.clone(), (0, BTreeMap::new())))
        .collect();
    for file in cases.iter().filter(|file| file.case.status == CaseStatus::Open) {
        let carriers = responsibles(file, today);
        if carriers.is_empty() {
            unassigned.push(file.case.id.clone());
        }
        for handle in carriers {
            let (open, intensities) = counts.entry(handle).or_default();
            *open += 1;
            if let Some(intensity) = intensity(file, today) {
                *intensities.entry(intensity).or_default() += 1;
            }
        }
    }
    let loads = counts
        .into_iter()
        .map(|(practitioner, (open, intensities))| load(office, today, practitioner, open, intensities));
    Caseload { loads: loads.collect(), unassigned }
}

fn load(
    office: &Office,
    today: Date,
    practitioner: Slug,
    open: i64,
    intensities: BTreeMap<Intensity, i64>,
) -> Load {
    let norm_per_fte = in_force(&office.profiles, today).and_then(|p| p.caseload_per_fte).map(i64::from);
    let member = office.team.iter().find(|member| member.handle == practitioner);
    let fte_percent = member.and_then(|member| member.fte_percent).map(i64::from);
    // open ÷ (norm × fte ÷ 100) in per cent, in whole numbers only.
    let norm_percent = norm_per_fte
        .zip(fte_percent)
        .and_then(|(norm, fte)| open.saturating_mul(10_000).checked_div(norm.saturating_mul(fte)));
    Load { practitioner, open, intensities, fte_percent, norm_per_fte, norm_percent }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::RoleName;
    use crate::model::whole::Whole;
    use crate::practice::samples::{case, day, member, office, phase_of, role, slug};

    #[test]
    fn every_case_manager_carries_the_case_and_a_post_in_part_carries_a_part_of_the_norm() {
        let mut office = office("work-care");
        let mut gone = member("an");
        gone.until = Some(day("2025-12-31"));
        let mut half = member("ilse");
        half.fte_percent = Whole::new(50);
        office.team = vec![half, member("omar"), gone];
        office.profiles[0].caseload_per_fte = Some(5);
        let mut both = case("2026-01-05");
        both.case.roles = vec![
            role(RoleName::CasemanagerCare, "ilse", "2026-01-05"),
            role(RoleName::CasemanagerWork, "omar", "2026-01-05"),
        ];
        both.case.phases.push(phase_of("2026-01-05", Intensity::Intensive));
        let mut alone = both.clone();
        alone.case.roles.truncate(1);
        alone.case.phases.clear();
        let mut closed = both.clone();
        closed.case.status = CaseStatus::Closed;
        let told = caseload(&[both, alone, closed, case("2026-02-01")], &office, day("2026-03-01"));
        let seen: Vec<_> = told
            .loads
            .iter()
            .map(|load| (load.practitioner.as_str(), load.open, load.norm_percent))
            .collect();
        assert_eq!(seen, [("ilse", 2, Some(80)), ("omar", 1, None)]);
        assert_eq!(told.loads[0].intensities, BTreeMap::from([(Intensity::Intensive, 1)]));
        assert_eq!(told.unassigned.len(), 1);
        assert!(!told.loads.iter().any(|load| load.practitioner == slug("an")));
        assert!(serde_json::to_string(&told).unwrap().contains(r#""intensive":1"#));
    }
}
