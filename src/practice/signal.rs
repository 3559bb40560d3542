//! Signals to policy (BOOK 8.6, CARDS 2.9): which moves are allowed, and what the records themselves point at. Counts
//! of cases, never names.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::profile::in_force;
use super::referral::{is_open, waiting};
use crate::model::assessment::Area;
use crate::model::case::CaseStatus;
use crate::model::referral::{Referral, RefusalReason};
use crate::model::signal::{Signal, SignalKind, SignalStatus};
use crate::model::{CaseFile, CaseId, Date, Office, Slug};

/// Refusals of one kind by one service from which they are no coincidence: house rule.
const REPEATED: usize = 2;

/// Days of waiting from which a waiting time is a shortcoming: house rule.
const LONG_WAIT_DAYS: u32 = 90;

/// Something structural that the records point at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Suggestion {
    /// What kind of shortcoming it would be.
    pub kind: SignalKind,
    /// What the records show.
    pub reason: SuggestionReason,
    /// The area of life, when it is about one.
    pub area: Option<Area>,
    /// The service, when it is about one.
    pub service: Option<Slug>,
    /// The cases it was seen in, by their id.
    pub cases: Vec<CaseId>,
    /// How often: needs, refusals, referrals.
    pub times: usize,
    /// The waiting time in days, when it is about one.
    pub days: Option<u32>,
}

/// What in the records points at a shortcoming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SuggestionReason {
    /// Needs in an area of life in which no service of the directory works.
    AreaWithoutService,
    /// A service refused for want of places, more than once.
    RefusedForCapacity,
    /// A service refused because conditions, target group or area served keep people out, more than once.
    RefusedByConditions,
    /// A service was too costly, more than once.
    TooCostly,
    /// Referrals wait for a service whose waiting time is long.
    LongWait,
    /// A service does not answer, more than once.
    NoAnswer,
}

/// Whether a signal still asks for something.
#[must_use]
pub fn is_live(status: SignalStatus) -> bool {
    !status.moves().is_empty()
}

/// What the records point at and no live signal tells yet, what was seen in most cases first.
#[must_use]
pub fn suggestions(cases: &[CaseFile], office: &Office, today: Date) -> Vec<Suggestion> {
    // The records of a case that was taken into another one stand in that one.
    let cases: Vec<&CaseFile> = cases.iter().filter(|file| file.case.status != CaseStatus::Merged).collect();
    let open: Vec<&CaseFile> =
        cases.iter().copied().filter(|file| file.case.status == CaseStatus::Open).collect();
    let mut found = areas(&open, office);
    found.extend(refusals(&cases, SuggestionReason::RefusedForCapacity, &[RefusalReason::Capacity]));
    let conditions = [RefusalReason::Conditions, RefusalReason::TargetGroup, RefusalReason::AreaServed];
    found.extend(refusals(&cases, SuggestionReason::RefusedByConditions, &conditions));
    found.extend(refusals(&cases, SuggestionReason::TooCostly, &[RefusalReason::Cost]));
    found.extend(waits(&open, office));
    found.extend(silences(&open, office, today));
    found.retain(|one| !office.signals.iter().any(|signal| tells(signal, one)));
    found.sort_by_key(|one| std::cmp::Reverse((one.cases.len(), one.times)));
    found
}

/// Whether a live signal tells of the same thing.
fn tells(signal: &Signal, suggestion: &Suggestion) -> bool {
    let service = suggestion.service.as_ref().is_none_or(|slug| signal.services.contains(slug));
    let area = suggestion.area.is_none_or(|area| signal.areas.contains(&area));
    is_live(signal.status) && signal.kind == suggestion.kind && service && area
}

/// What was seen so far of one thing: in which cases, how often.
#[derive(Default)]
struct Seen {
    cases: BTreeSet<CaseId>,
    times: usize,
}

impl Seen {
    fn once_more(&mut self, file: &CaseFile) {
        self.cases.insert(file.case.id.clone());
        self.times += 1;
    }

    fn suggests(self, kind: SignalKind, reason: SuggestionReason) -> Suggestion {
        let cases = self.cases.into_iter().collect();
        Suggestion { kind, reason, area: None, service: None, cases, times: self.times, days: None }
    }
}

fn areas(open: &[&CaseFile], office: &Office) -> Vec<Suggestion> {
    let served: BTreeSet<Area> = office.services.iter().flat_map(|one| one.areas.iter().copied()).collect();
    let mut seen: BTreeMap<Area, Seen> = BTreeMap::new();
    for file in open {
        for need in file.needs().into_iter().filter(|need| !served.contains(&need.area)) {
            seen.entry(need.area).or_default().once_more(file);
        }
    }
    let reason = SuggestionReason::AreaWithoutService;
    let suggest = |(area, seen): (Area, Seen)| Suggestion {
        area: Some(area),
        ..seen.suggests(SignalKind::NoService, reason)
    };
    seen.into_iter().map(suggest).collect()
}

fn refusals(cases: &[&CaseFile], reason: SuggestionReason, why: &[RefusalReason]) -> Vec<Suggestion> {
    let refused = |referral: &Referral| {
        referral.events.iter().any(|event| event.reason.is_some_and(|reason| why.contains(&reason)))
    };
    let kind = match reason {
        SuggestionReason::RefusedForCapacity => SignalKind::Capacity,
        SuggestionReason::TooCostly => SignalKind::Cost,
        _ => SignalKind::Conditions,
    };
    by_service(cases.iter().copied(), kind, reason, refused)
}

fn silences(open: &[&CaseFile], office: &Office, today: Date) -> Vec<Suggestion> {
    let Some(profile) = in_force(&office.profiles, today) else { return Vec::new() };
    let silent = |referral: &Referral| waiting(referral, profile, today).is_some();
    by_service(open.iter().copied(), SignalKind::Cooperation, SuggestionReason::NoAnswer, silent)
}

/// The services at which the same thing happened more than once.
fn by_service<'a>(
    cases: impl Iterator<Item = &'a CaseFile>,
    kind: SignalKind,
    reason: SuggestionReason,
    happened: impl Fn(&Referral) -> bool,
) -> Vec<Suggestion> {
    let mut seen: BTreeMap<Slug, Seen> = BTreeMap::new();
    for file in cases {
        for referral in file.referrals.iter().filter(|referral| happened(referral)) {
            seen.entry(referral.service.clone()).or_default().once_more(file);
        }
    }
    let often = seen.into_iter().filter(|(_, seen)| seen.times >= REPEATED);
    often
        .map(|(service, seen)| Suggestion { service: Some(service), ..seen.suggests(kind, reason) })
        .collect()
}

fn waits(open: &[&CaseFile], office: &Office) -> Vec<Suggestion> {
    let mut found = Vec::new();
    for service in &office.services {
        let Some(days) = service.waiting_days.filter(|days| *days >= LONG_WAIT_DAYS) else { continue };
        let mut seen = Seen::default();
        for file in open {
            let waits = |referral: &&Referral| referral.service == service.slug && is_open(referral.status);
            file.referrals.iter().filter(waits).for_each(|_| seen.once_more(file));
        }
        if seen.times > 0 {
            let service = Some(service.slug.clone());
            let suggestion = seen.suggests(SignalKind::WaitingTime, SuggestionReason::LongWait);
            found.push(Suggestion { service, days: Some(days), ..suggestion });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{assessment, case, day, need, office, record, referral};

    fn told(cases: &[CaseFile], office: &Office) -> Vec<(SuggestionReason, usize)> {
        let found = suggestions(cases, office, day("2026-06-15"));
        found.into_iter().map(|one| (one.reason, one.times)).collect()
    }

    fn refused(number: u32, why: &str) -> Referral {
        let mut refused = referral(number, None);
        let event = format!("on = '2026-03-09'\nstatus = 'rejected'\nby = 'ilse'\nreason = '{why}'");
        refused.status = crate::model::referral::ReferralStatus::Rejected;
        refused.events = vec![record(&event)];
        refused
    }

    #[test]
    fn a_need_in_an_area_without_a_service_is_seen_until_somebody_offers_help() {
        let mut file = case("2026-01-05");
        file.assessments.push(assessment(vec![need(1), need(2)]));
        let mut office = office("general");
        assert_eq!(told(&[file.clone()], &office), [(SuggestionReason::AreaWithoutService, 2)]);
        office.services = vec![record("slug = 'budget'\nname = 'Budget'\nareas = ['income']")];
        assert_eq!(told(&[file], &office), []);
    }

    #[test]
    fn what_happens_twice_at_one_service_is_no_coincidence() {
        let mut file = case("2026-01-05");
        file.referrals = vec![refused(1, "capacity"), refused(2, "cost"), refused(3, "target-group")];
        let mut other = case("2026-01-05");
        other.case.id = CaseId::from_random(9);
        other.referrals = vec![refused(4, "capacity"), refused(5, "conditions")];
        let office = office("general");
        let found = suggestions(&[file, other], &office, day("2026-06-15"));
        let seen: Vec<_> = found.iter().map(|one| (one.reason, one.cases.len())).collect();
        assert_eq!(
            seen,
            [(SuggestionReason::RefusedForCapacity, 2), (SuggestionReason::RefusedByConditions, 2)]
        );
    }

    #[test]
    fn long_waits_and_silence_count_for_open_cases_and_a_live_signal_says_it_already() {
        let mut file = case("2026-01-05");
        file.referrals = vec![referral(1, None), referral(2, None)];
        let mut office = office("general");
        office.services = vec![record("slug = 'ocmw'\nname = 'O'\nwaiting_days = 120")];
        let both = [(SuggestionReason::LongWait, 2), (SuggestionReason::NoAnswer, 2)];
        assert_eq!(told(&[file.clone()], &office), both);
        let head = "id = 'waaaa1'\non = '2026-05-01'\nby = 'ilse'\nkind = 'waiting-time'\nwhat = '?'";
        office.signals = vec![record(&format!("{head}\nservices = ['ocmw']"))];
        assert_eq!(told(&[file.clone()], &office), both[1..]);
        office.signals[0].status = SignalStatus::Dropped;
        assert_eq!(told(&[file.clone()], &office), both);
        file.case.status = CaseStatus::Closed;
        assert_eq!(told(&[file], &office), []);
    }

    #[test]
    fn what_is_solved_or_dropped_stays_so() {
        assert!(is_live(SignalStatus::Answered) && !is_live(SignalStatus::Solved));
        assert!(SignalStatus::Answered.moves().contains(&SignalStatus::OnAgenda));
        assert!(!SignalStatus::Answered.moves().contains(&SignalStatus::Raised));
    }
}
