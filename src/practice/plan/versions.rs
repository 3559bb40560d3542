//! The versions of a plan: every content that somebody decided on or was given, and the one that stands now.

use schemars::JsonSchema;
use serde::Serialize;

use super::approval::{PlanStanding, decided, standing};
use super::{content_hash, version};
use crate::model::plan::{Approval, Handover, Plan};
use crate::model::profile::Profile;
use crate::model::{CaseFile, Date};

/// One content of a plan, and what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Version {
    /// Its number, from 1; none for a content that was handed over and that nobody decided on.
    pub number: Option<u32>,
    /// The hash of the content: 16 hexadecimal signs.
    pub hash: String,
    /// The first day on which somebody decided on it or was given it; none for one that only stands.
    pub on: Option<Date>,
    /// Whether the plan stands like this now.
    pub present: bool,
    /// How it stands, or how those who must agree left it.
    pub standing: PlanStanding,
    /// Who agreed or did not, in the order in which it was recorded.
    pub decisions: Vec<Approval>,
    /// To whom it went.
    pub handovers: Vec<Handover>,
}

/// The versions of a plan, from old to new; the one that stands now is among them.
#[must_use]
pub fn versions(file: &CaseFile, plan: &Plan, profile: &Profile, today: Date) -> Vec<Version> {
    let present = content_hash(plan);
    let decided_on = plan.approvals.iter().map(|approval| approval.hash.as_str());
    let handed = plan.handovers.iter().map(|handover| handover.hash.as_str());
    let mut hashes: Vec<&str> = Vec::new();
    for hash in decided_on.chain(handed).chain([present.as_str()]) {
        if !hashes.contains(&hash) {
            hashes.push(hash);
        }
    }
    let of_hash = |hash: &str| -> Version {
        let decisions: Vec<Approval> =
            plan.approvals.iter().filter(|approval| approval.hash == hash).cloned().collect();
        let handovers: Vec<Handover> =
            plan.handovers.iter().filter(|handover| handover.hash == hash).cloned().collect();
        let days = decisions.iter().map(|one| one.on).chain(handovers.iter().map(|one| one.on));
        let now = hash == present;
        let number = decisions.first().map(|one| one.version);
        Version {
            number: number.or_else(|| now.then(|| version(plan))),
            hash: hash.to_owned(),
            on: days.min(),
            present: now,
            standing: if now {
                standing(file, plan, profile, today)
            } else {
                left(file, plan, profile, hash)
            },
            decisions,
            handovers,
        }
    };
    let mut versions: Vec<Version> = hashes.into_iter().map(of_hash).collect();
    versions.sort_by_key(|one| (one.on.is_none(), one.on, one.number));
    versions
}

/// How those who must agree left a content that stands no more.
fn left(file: &CaseFile, plan: &Plan, profile: &Profile, hash: &str) -> PlanStanding {
    match decided(file, plan, profile, hash) {
        (true, _) => PlanStanding::Approved,
        (_, true) => PlanStanding::Refused,
        _ => PlanStanding::Waiting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::plan::ApprovalDecision::{Approved, Refused};
    use crate::model::record::Voice;
    use crate::practice::samples::{approval, case, day, goal, plan, profile, record};

    #[test]
    fn every_decided_content_is_a_version_and_the_present_one_too() {
        let (file, profile) = (case("2026-01-05"), profile("general"));
        let mut plan = plan(vec![goal(1)]);
        let seen = |plan: &Plan| -> Vec<(Option<u32>, bool, PlanStanding)> {
            let all = versions(&file, plan, &profile, day("2026-06-15"));
            all.iter().map(|one| (one.number, one.present, one.standing)).collect()
        };
        assert_eq!(seen(&plan), [(Some(1), true, PlanStanding::Waiting)]);
        plan.approvals.push(approval(&plan, "2026-02-01", Voice::Client, Refused));
        plan.goals[0].statement.push('!');
        plan.approvals.push(approval(&plan, "2026-03-01", Voice::Client, Approved));
        plan.handovers.push(record("on = '2026-02-20'\nto = 'client'\nhash = 'abc'\nby = 'ilse'"));
        plan.goals[0].statement.push('?');
        assert_eq!(
            seen(&plan),
            [
                (Some(1), false, PlanStanding::Refused),
                (None, false, PlanStanding::Waiting),
                (Some(2), false, PlanStanding::Approved),
                (Some(3), true, PlanStanding::ChangedSinceApproval),
            ]
        );
        let all = versions(&file, &plan, &profile, day("2026-06-15"));
        assert_eq!((all[0].on, all[3].on), (Some(day("2026-02-01")), None));
        assert_eq!((all[0].decisions.len(), all[1].handovers.len()), (1, 1));
    }
}
