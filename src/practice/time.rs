//! Time and cost (MEE 10; CARDS 2.9, SAM 4): what journal entries took, against the hours a year that a route takes.
//!
//! Working and travelling time both count: both are time that the case takes. Whole minutes throughout; the cost of an
//! entry is its minutes times the rate in cents of its day, and the division by 60 comes once, at the end
//! (PRACTICE 6, hours). The hours a year of a route count for each day on which a case is open on that route, a day
//! being one 365th of a year, or one 366th.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::contact::phase;
use super::lifespan::open_on;
use super::profile::in_force;
use crate::model::journal::{Entry, WorkFunction};
use crate::model::profile::Profile;
use crate::model::{CaseFile, Date, Period, RecordId};

/// Whether a piece of work is done with the client, around the client, or neither (CARDS 2.9, after Moxley; SAM 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WorkClass {
    /// In contact with the client.
    Direct,
    /// With services and surroundings, for the client.
    Indirect,
    /// For the work itself.
    Neither,
}

/// Time and what it costs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Working time in minutes.
    pub minutes: i64,
    /// Travelling time in minutes.
    pub travel: i64,
    /// Minutes times cents an hour: sixty times the cost.
    pub minute_cents: i64,
}

/// Parts of a minute in which the hours of a route are counted: divisible by the days of every year.
pub const PARTS: i64 = 365 * 366;

/// Entries that count: of an entry that was corrected only the last correction.
#[must_use]
pub fn standing(journal: &[Entry]) -> Vec<&Entry> {
    let corrected: BTreeSet<&RecordId> = journal.iter().filter_map(|entry| entry.corrects.as_ref()).collect();
    journal.iter().filter(|entry| !corrected.contains(&entry.id)).collect()
}

/// Where a function of the work is done. Linking is with services here, as in CARDS 2.9; SAM 4.1 names it among the direct
/// functions for the talk with the client about it.
#[must_use]
pub fn class(work: WorkFunction) -> WorkClass {
    use WorkFunction as Work;
    match work {
        Work::CrisisIntervention
        | Work::Teaching
        | Work::Guiding
        | Work::OwnExpertise
        | Work::Information
        | Work::Supporting
        | Work::MobilisingNetwork => WorkClass::Direct,
        Work::Brokering
        | Work::Linking
        | Work::Coordinating
        | Work::Advocacy
        | Work::NetworkBuilding
        | Work::TechnicalAdvice => WorkClass::Indirect,
        Work::Administration => WorkClass::Neither,
    }
}

/// What an entry took, at the rate of its day; without a rate it costs nothing.
#[must_use]
pub fn spent(entry: &Entry, profiles: &[Profile]) -> Spent {
    let [minutes, travel] = [entry.minutes, entry.travel].map(|part| i64::from(part.unwrap_or(0)));
    let rate = in_force(profiles, entry.on).and_then(|profile| profile.rate_cents).unwrap_or(0);
    Spent { minutes, travel, minute_cents: (minutes + travel).saturating_mul(rate) }
}

/// Minutes times cents an hour as an amount in cents: divided by 60 and rounded, halves up.
#[must_use]
pub fn cost(minute_cents: i64) -> i64 {
    rounded(minute_cents, 60)
}

/// Parts of a minute as whole minutes, halves up.
#[must_use]
pub fn whole_minutes(parts: i64) -> i64 {
    rounded(parts, PARTS)
}

fn rounded(number: i64, divisor: i64) -> i64 {
    (number + divisor / 2).div_euclid(divisor)
}

/// Days on one route, and what that route takes of a year's hours in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Its first day; route, intensity and roles are the same on all the others.
    pub from: Date,
    /// What the route takes in it, in [`PARTS`] of a minute; none when the profile sets no hours for it.
    pub expected: Option<i64>,
}

/// What the routes of a case take of the hours a year, stretch by stretch, over the days of a period on which it was
/// open (MEE 10).
#[must_use]
pub fn expected(file: &CaseFile, profiles: &[Profile], period: Period) -> Vec<Stretch> {
    let mut turns = turns(file, profiles, period);
    turns.push(period.until.plus_days(1));
    turns.sort_unstable();
    turns.dedup();
    let ends = turns.iter().skip(1);
    let stretches = turns.iter().zip(ends).filter(|(from, _)| open_on(file, **from));
    stretches
        .map(|(from, next)| Stretch { from: *from, expected: taken(file, profiles, *from, *next) })
        .collect()
}

/// The days in a period on which something may change: phases, roles, opening and closing, the profile, the month.
fn turns(file: &CaseFile, profiles: &[Profile], period: Period) -> Vec<Date> {
    let case = &file.case;
    let phases = case.phases.iter().map(|phase| phase.from);
    let holders =
        case.roles.iter().flat_map(|role| [Some(role.from), role.until.map(|until| until.plus_days(1))]);
    let lives = case.closings.iter().map(|one| one.on).chain(case.reopenings.iter().map(|one| one.on));
    let versions = profiles.iter().map(|profile| profile.valid_from);
    let found = phases.chain(holders.flatten()).chain(lives).chain(versions).chain([case.opened]);
    let inside = found.filter(|day| period.holds(*day)).chain(months(period));
    std::iter::once(period.from).chain(inside).collect()
}

/// The first days of the months that begin in a period.
fn months(period: Period) -> impl Iterator<Item = Date> {
    let first = Date::new(period.from.year(), period.from.month(), 1).unwrap_or(period.from);
    let later = (1..).map(move |months| first.plus_months(months));
    later.take_while(move |day| period.holds(*day))
}

fn taken(file: &CaseFile, profiles: &[Profile], from: Date, next: Date) -> Option<i64> {
    let route = phase(file, from)?.route;
    let hours = *in_force(profiles, from)?.hours_per_year.get(&route)?;
    let year = if Date::new(from.year(), 2, 29).is_some() { 366 } else { 365 };
    Some(next.days_since(from) * i64::from(hours) * 60 * (PARTS / year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::course::{Intensity, Route};
    use crate::practice::samples::{case, closing, entry, phase_of, profile};

    #[test]
    fn fifty_hours_and_twenty_eight_cost_what_the_source_says() {
        let profiles = [profile("early-help")];
        let of = |minutes: u32, travel: Option<u32>| {
            let mut entry = entry(1, "2026-03-01");
            (entry.minutes, entry.travel) = (Some(minutes), travel);
            spent(&entry, &profiles)
        };
        assert_eq!(cost(of(50 * 60, None).minute_cents), 350_000);
        assert_eq!(cost(of(28 * 60, None).minute_cents), 196_000);
        assert_eq!(cost(of(27 * 60, Some(60)).minute_cents), 196_000, "travelling counts");
        // Three entries of ten minutes are 35 euro; rounded one by one they would be a cent more.
        let thirds: i64 = (0..3).map(|_| of(10, None).minute_cents).sum();
        assert_eq!((cost(thirds), 3 * cost(of(10, None).minute_cents)), (3500, 3501));
        assert_eq!(cost(spent(&entry(1, "2026-03-01"), &profiles).minute_cents), 0);
    }

    #[test]
    fn a_corrected_entry_counts_once() {
        let wrong = entry(1, "2026-03-01");
        let mut better = entry(2, "2026-03-01");
        better.corrects = Some(wrong.id.clone());
        let mut best = entry(3, "2026-03-01");
        best.corrects = Some(better.id.clone());
        let journal = [wrong, better, best.clone(), entry(4, "2026-03-02")];
        let ids: Vec<_> = standing(&journal).into_iter().map(|entry| entry.id.clone()).collect();
        assert_eq!(ids, [best.id, entry(4, "2026-03-02").id]);
    }

    #[test]
    fn hours_count_for_the_days_on_a_route() {
        let profiles = [profile("early-help")];
        let mut file = case("2025-01-01");
        file.case.phases = vec![phase_of("2025-01-01", Intensity::Regular)];
        let minutes = |file: &CaseFile, period: &str| {
            let stretches = expected(file, &profiles, period.parse().unwrap());
            whole_minutes(stretches.iter().filter_map(|one| one.expected).sum())
        };
        assert_eq!(minutes(&file, "2026"), 50 * 60);
        assert_eq!(minutes(&file, "2028"), 50 * 60, "a leap year is a year");
        assert_eq!(minutes(&file, "2026..2028"), 3 * 50 * 60);
        assert_eq!(minutes(&file, "2024"), 0);
        file.case.phases.push(phase_of("2026-07-01", Intensity::TrajectorySupport));
        file.case.phases[1].route = Route::TrajectorySupport;
        // 181 days of 50 hours and 184 of 28: 3000·181/365 + 1680·184/365.
        assert_eq!(minutes(&file, "2026"), 2335);
        assert_eq!(minutes(&file, "2027"), 28 * 60);
        file.case.closings.push(closing("2027-01-01"));
        file.case.status = crate::model::case::CaseStatus::Closed;
        assert_eq!(minutes(&file, "2027"), 0);
        file.case.phases[1].route = Route::InformationAdvice;
        assert!(
            expected(&file, &profiles, "2026q4".parse().unwrap()).iter().all(|one| one.expected.is_none())
        );
    }
}
