//! Help of one kind (self-help, network, professional) is in the plan and no review or entry has looked at it
//! (BOOK 8.4).
//!
//! Looked at since the last term of review; before a first review is held this rule keeps still.

use super::super::schedule::months;
use super::stage::open;
use super::{Finding, Inquiry, Judge, Rule, Subject};
use crate::model::journal::MonitoringKind;
use crate::model::plan::{Action, ActionKind, ActionStatus};
use crate::model::profile::Weight;
use crate::model::{Function, vocabulary};

pub(super) static RULE: Rule = Rule {
    id: "monitoring-kind-missing",
    weight: Weight::Advice,
    source: "BOOK 8.4",
    function: Function::Monitoring,
    judge: Judge::Case(judge),
};

fn judge(inquiry: &Inquiry<'_>) -> Vec<Finding> {
    let Inquiry { file, profile, today, .. } = *inquiry;
    if !open(file) || file.reviews.is_empty() {
        return Vec::new();
    }
    let since = today.minus_months(months(file, profile)).max(file.case.opened);
    let reviews = file.reviews.iter().filter(|review| review.on >= since);
    let entries = file.journal.iter().filter(|entry| entry.on >= since);
    let watched: Vec<ActionKind> = reviews
        .flat_map(|review| review.monitoring.iter().copied())
        .chain(entries.filter_map(|entry| entry.monitoring))
        .map(whose)
        .collect();
    let planned = |kind: ActionKind| {
        let open = |action: &Action| action.status == ActionStatus::Open && action.kind == Some(kind);
        file.actions().iter().any(open)
    };
    [ActionKind::SelfHelp, ActionKind::Network, ActionKind::Professional]
        .into_iter()
        .filter(|kind| planned(*kind) && !watched.contains(kind))
        .map(|kind| {
            RULE.found(inquiry, Subject::Plan).with("kind", vocabulary::fact(&kind)).with("since", since)
        })
        .collect()
}

/// Whose help a kind of monitoring looks at.
fn whose(kind: MonitoringKind) -> ActionKind {
    match kind {
        MonitoringKind::SelfHelpInformal | MonitoringKind::SelfHelpFormal => ActionKind::SelfHelp,
        MonitoringKind::NetworkInformal | MonitoringKind::NetworkFormal => ActionKind::Network,
        MonitoringKind::ProfessionalInformal | MonitoringKind::ProfessionalFormal => ActionKind::Professional,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn each_kind_of_help_in_the_plan_is_looked_at() {
        let mut file = sample::planned();
        assert_eq!(sample::found(&RULE, &file), 0);
        file.reviews[0].monitoring = vec![MonitoringKind::ProfessionalInformal];
        assert_eq!(sample::found(&RULE, &file), 1);
    }
}
