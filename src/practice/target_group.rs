//! Whether a practice is meant for somebody (P3 1, note 17): old enough, and at least one sign of frailty.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Date;
use crate::model::case::KnownDate;
use crate::model::profile::{TargetGroup, Threshold};
use crate::model::record::{Answer, Extent, InstrumentResult};
use crate::model::screening::{Diagnostician, Screening};

/// Whether somebody belongs to a target group, criterion by criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Membership {
    /// Old enough and frail by at least one sign; unknown while an answer that is not there could still decide.
    pub belongs: Answer,
    /// Each criterion that the practice looks at.
    pub criteria: Vec<Criterion>,
}

/// One criterion and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Criterion {
    /// Which one.
    pub kind: CriterionKind,
    /// The least number it asks for: years of age, or points.
    pub least: Option<i64>,
    /// The number that was found.
    pub found: Option<i64>,
    /// Whether it is met.
    pub met: Answer,
}

/// What a practice looks at to know whether it is meant for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CriterionKind {
    /// The age in whole years.
    Age,
    /// The score of an instrument for frailty.
    FrailtyScore,
    /// At least partial help in daily activities.
    DailyHelp,
    /// A diagnosis of dementia by somebody whose word counts.
    Dementia,
}

/// Whether a screened person belongs to the target group on the day of the screening.
#[must_use]
pub fn membership(screening: &Screening, born: Option<KnownDate>, group: &TargetGroup) -> Membership {
    let mut criteria = vec![age(born, screening.on, group.least_age)];
    criteria.extend(group.instrument.as_ref().map(|wanted| score(&screening.instruments, wanted)));
    criteria.extend(group.daily_help.then(|| daily_help(screening.daily_help)));
    criteria.extend((!group.dementia_diagnosed_by.is_empty()).then(|| dementia(screening, group)));
    let old_enough = criteria.first().map_or(Answer::Unknown, |age| age.met);
    let signs: Vec<Answer> = criteria.iter().skip(1).map(|criterion| criterion.met).collect();
    let frail = if signs.is_empty() || signs.contains(&Answer::Yes) {
        Answer::Yes
    } else if signs.iter().all(|met| *met == Answer::No) {
        Answer::No
    } else {
        Answer::Unknown
    };
    let belongs = match (old_enough, frail) {
        (Answer::Yes, Answer::Yes) => Answer::Yes,
        (Answer::No, _) | (_, Answer::No) => Answer::No,
        _ => Answer::Unknown,
    };
    Membership { belongs, criteria }
}

fn age(born: Option<KnownDate>, on: Date, least: u32) -> Criterion {
    let years = match born {
        Some(KnownDate::Day(day)) => Some(i64::from(on.years_since(day))),
        _ => None,
    };
    reaches(CriterionKind::Age, i64::from(least), years)
}

/// The newest result of the instrument: its `total`, or the only score it has.
fn score(results: &[InstrumentResult], wanted: &Threshold) -> Criterion {
    let newest = results.iter().filter(|result| result.instrument == wanted.id).max_by_key(|one| one.on);
    let total = newest.and_then(|result| {
        let only = (result.scores.len() == 1).then(|| result.scores.values().next()).flatten();
        result.scores.get("total").or(only).copied()
    });
    reaches(CriterionKind::FrailtyScore, wanted.least, total)
}

fn daily_help(needed: Option<Extent>) -> Criterion {
    let met = match needed {
        Some(Extent::Yes | Extent::Partly) => Answer::Yes,
        Some(Extent::No) => Answer::No,
        Some(Extent::Unknown | Extent::Declined) | None => Answer::Unknown,
    };
    Criterion { kind: CriterionKind::DailyHelp, least: None, found: None, met }
}

fn dementia(screening: &Screening, group: &TargetGroup) -> Criterion {
    let met = match screening.dementia_diagnosed_by {
        Some(who) if group.dementia_diagnosed_by.contains(&who) => Answer::Yes,
        Some(Diagnostician::Unknown) | None => Answer::Unknown,
        Some(_) => Answer::No,
    };
    Criterion { kind: CriterionKind::Dementia, least: None, found: None, met }
}

fn reaches(kind: CriterionKind, least: i64, found: Option<i64>) -> Criterion {
    let met = match found {
        Some(found) if found >= least => Answer::Yes,
        Some(_) => Answer::No,
        None => Answer::Unknown,
    };
    Criterion { kind, least: Some(least), found, met }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::samples::{day, profile, record};

    fn belongs(born: Option<&str>, facts: &str) -> Answer {
        let known = "complex_demand = 'yes'\ncomplex_organisation = 'yes'\nself_direction = 'yes'";
        let head = format!("id = 's00000'\non = '2026-06-15'\nby = 'ilse'\n{known}\n");
        let screening: Screening = record(&(head + facts));
        let born = born.map(|born| KnownDate::Day(day(born)));
        membership(&screening, born, &profile("home-care").target_group.unwrap()).belongs
    }

    const NONE: &str = "daily_help = 'no'\ndementia_diagnosed_by = 'nobody'\n";

    #[test]
    fn sixty_and_one_sign_of_frailty_are_enough() {
        let old = Some("1966-06-15");
        let frail =
            "[[instrument]]\ninstrument = 'edmonton-frail-scale'\non = '2026-06-01'\nscored_by = 'an'\n";
        let six = format!("{NONE}{frail}scores = {{ total = 6 }}");
        let five = format!("{NONE}{frail}scores = {{ total = 5 }}");
        assert_eq!(belongs(old, &six), Answer::Yes);
        assert_eq!(belongs(old, &five), Answer::No);
        assert_eq!(belongs(Some("1966-06-16"), &six), Answer::No);
        assert_eq!(belongs(old, "daily_help = 'partly'"), Answer::Yes);
        assert_eq!(belongs(old, "dementia_diagnosed_by = 'neuropsychiatrist'"), Answer::Yes);
        assert_eq!(
            belongs(old, &format!("dementia_diagnosed_by = 'other'\ndaily_help = 'no'\n{frail}")),
            Answer::Unknown
        );
    }

    #[test]
    fn what_is_not_known_keeps_the_answer_open() {
        assert_eq!(belongs(None, "daily_help = 'yes'"), Answer::Unknown);
        assert_eq!(belongs(Some("1950-01-01"), NONE), Answer::Unknown);
        assert_eq!(belongs(Some("1990-01-01"), ""), Answer::No);
    }
}
