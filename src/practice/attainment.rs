//! Goal Attainment Scaling: how far the goals of a plan came, first as change in levels, then as one T-score.
//!
//! Kiresuk, T. J., & Sherman, R. E. (1968). Goal attainment scaling: a general method for evaluating comprehensive
//! community mental health programs. Community Mental Health Journal, 4(6), 443–453. With x the level (−2 to +2) and
//! w the weight of a goal, and ρ = 0.3 the expected correlation between goals:
//!
//! ```text
//! T = 50 + 10 · Σ(w·x) / √((1 − ρ)·Σw² + ρ·(Σw)²)
//! ```
//!
//! Raters are never merged, and there is no T while a goal is unrated (PRACTICE 6).

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::evaluation::GoalRating;
use crate::model::plan::{Goal, GoalStatus};
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, RecordId};

/// How far the goals came in one rater's eyes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Attainment {
    /// Whose eyes.
    pub rater: Voice,
    /// The goals that are worked on or reached, in the order of the plan.
    pub goals: Vec<GoalChange>,
    /// T at the start in hundredths (5000 is 50.00); none while a goal has no baseline.
    pub baseline_t: Option<i64>,
    /// T now in hundredths; none while a goal is unrated by this rater.
    pub t: Option<i64>,
    /// The goals this rater has not rated.
    pub unrated: Vec<RecordId>,
}

/// One goal's way from its baseline to where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GoalChange {
    /// The goal.
    pub goal: RecordId,
    /// What will be different.
    pub statement: String,
    /// How much it weighs, 1 to 10; 1 when the plan does not say.
    pub weight: i64,
    /// Where it stood at the start, −2 to +2.
    pub baseline: Option<i64>,
    /// Where it stands, −2 to +2.
    pub level: Option<i64>,
    /// Levels gained since the start; negative is lost.
    pub change: Option<i64>,
    /// The day of the rating.
    pub rated_on: Option<Date>,
}

/// How far the goals came by this day: one for each rater who rated a goal, client first.
#[must_use]
pub fn by_rater(file: &CaseFile, today: Date) -> Vec<Attainment> {
    [Voice::Client, Voice::Network, Voice::Professional]
        .into_iter()
        .map(|rater| attainment(file, rater, today))
        .filter(|attainment| attainment.goals.iter().any(|goal| goal.level.is_some()))
        .collect()
}

/// How far the goals came by this day in one rater's eyes.
#[must_use]
pub fn attainment(file: &CaseFile, rater: Voice, today: Date) -> Attainment {
    let counted = |goal: &&Goal| matches!(goal.status, GoalStatus::Active | GoalStatus::Reached);
    let goals: Vec<GoalChange> =
        file.goals().iter().filter(counted).map(|goal| change(file, goal, rater, today)).collect();
    let levels = |level: fn(&GoalChange) -> Option<i64>| -> Option<Vec<(i64, i64)>> {
        goals.iter().map(|goal| level(goal).map(|level| (level, goal.weight))).collect()
    };
    Attainment {
        rater,
        baseline_t: levels(|goal| goal.baseline).and_then(|rated| t_score(&rated)),
        t: levels(|goal| goal.level).and_then(|rated| t_score(&rated)),
        unrated: goals.iter().filter(|goal| goal.level.is_none()).map(|goal| goal.goal.clone()).collect(),
        goals,
    }
}

/// The T-score in hundredths of pairs of level (−2 to +2) and weight (1 to 10); `None` without goals or weights.
#[must_use]
pub fn t_score(rated: &[(i64, i64)]) -> Option<i64> {
    scaled_t(rated, 100)
}

/// The newest rating of a goal by one rater with its day; of one day, an evaluation's before a review's.
#[must_use]
pub fn latest<'a>(
    file: &'a CaseFile,
    goal: &RecordId,
    rater: Voice,
    today: Date,
) -> Option<(Date, &'a GoalRating)> {
    let reviewed =
        file.reviews.iter().flat_map(|review| review.goals.iter().map(|rating| (review.on, rating)));
    let evaluated =
        file.evaluations.iter().flat_map(|evaluation| evaluation.goals.iter().map(|r| (evaluation.on, r)));
    reviewed
        .chain(evaluated)
        .filter(|(on, rating)| *on <= today && rating.goal == *goal && rating.rater == rater)
        .max_by_key(|(on, _)| *on)
}

/// The levels of a goal that nobody put in words while others of it are, from low to high: a scale of which a part is
/// missing cannot be rated honestly.
#[must_use]
pub fn unwritten(goal: &Goal) -> Vec<i64> {
    let Some(levels) = &goal.levels else { return Vec::new() };
    let written = [&levels.much_less, &levels.less, &levels.expected, &levels.more, &levels.much_more]
        .map(|text| text.as_ref().is_some_and(|text| !text.trim().is_empty()));
    let open = (-2..).zip(written).filter(|(_, written)| !written).map(|(level, _)| level);
    if written.contains(&true) { open.collect() } else { Vec::new() }
}

fn change(file: &CaseFile, goal: &Goal, rater: Voice, today: Date) -> GoalChange {
    let found = latest(file, &goal.id, rater, today);
    let baseline = goal.baseline.map(i64::from);
    let level = found.map(|(_, rating)| rating.level.value());
    GoalChange {
        goal: goal.id.clone(),
        statement: goal.statement.clone(),
        weight: goal.weight.map_or(1, i64::from),
        baseline,
        level,
        change: level.zip(baseline).map(|(now, start)| now - start),
        rated_on: found.map(|(on, _)| on),
    }
}

/// The formula, rounded once, at the end, to so many parts of one.
#[expect(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "the square root of the formula; levels and weights are small whole numbers"
)]
fn scaled_t(rated: &[(i64, i64)], parts: i64) -> Option<i64> {
    const CORRELATION: f64 = 0.3;
    let sum: i64 = rated.iter().map(|(level, weight)| level * weight).sum();
    let weights: i64 = rated.iter().map(|(_, weight)| weight).sum();
    let squares: i64 = rated.iter().map(|(_, weight)| weight * weight).sum();
    if weights == 0 {
        return None;
    }
    let spread = (1.0 - CORRELATION) * squares as f64 + CORRELATION * (weights * weights) as f64;
    Some(((50.0 + 10.0 * sum as f64 / spread.sqrt()) * parts as f64).round() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::RecordKind;
    use crate::model::plan::AttainmentLevels;
    use crate::model::whole::Whole;
    use crate::practice::samples::{case, day, goal, id, plan, rating, review};

    #[test]
    fn the_check_values_of_the_practice_come_out() {
        let even = |levels: &[i64]| levels.iter().map(|level| (*level, 1)).collect::<Vec<_>>();
        let weighed = [(-2, 3), (0, 5), (-1, 1), (2, 4), (0, 2), (1, 6)];
        assert_eq!(scaled_t(&weighed, 10), Some(550));
        assert_eq!(scaled_t(&even(&[-2]), 1000), Some(30_000));
        assert_eq!(scaled_t(&even(&[0, 0, 0]), 1000), Some(50_000));
        assert_eq!(scaled_t(&even(&[1, 1, 1]), 1000), Some(63_693));
        assert_eq!(scaled_t(&even(&[2, 2, 2]), 1000), Some(77_386));
        assert_eq!(scaled_t(&even(&[-1, -1]), 1000), Some(37_597));
        assert_eq!(scaled_t(&even(&[-2, -2, -2, -2]), 1000), Some(20_981));
        assert_eq!(t_score(&even(&[2, 2, 2])), Some(7739));
        assert_eq!(t_score(&[]), None);
    }

    #[test]
    fn a_scale_of_which_a_part_is_written_is_told() {
        let mut one = goal(1);
        assert!(unwritten(&one).is_empty());
        one.levels = Some(AttainmentLevels::default());
        assert!(unwritten(&one).is_empty());
        let text = || Some("?".to_owned());
        let blank = Some("  ".to_owned());
        one.levels = Some(AttainmentLevels {
            less: text(),
            expected: text(),
            more: blank,
            ..AttainmentLevels::default()
        });
        assert_eq!(unwritten(&one), [-2, 1, 2]);
        let more =
            AttainmentLevels { much_less: text(), more: text(), much_more: text(), ..one.levels.unwrap() };
        one.levels = Some(more);
        assert!(unwritten(&one).is_empty());
    }

    #[test]
    fn there_is_no_t_while_a_goal_is_unrated_and_raters_stay_apart() {
        let mut file = case("2026-01-05");
        let mut one = goal(1);
        one.baseline = Whole::new(-2);
        let mut dropped = goal(3);
        dropped.status = GoalStatus::Dropped;
        file.plan = Some(plan(vec![one, goal(2), dropped]));
        let mut first = review("2026-03-01");
        first.goals = vec![rating(1, Voice::Client, 1)];
        file.reviews.push(first);
        let seen = attainment(&file, Voice::Client, day("2026-04-01"));
        assert_eq!((seen.t, seen.baseline_t), (None, None));
        assert_eq!(seen.unrated, [id(RecordKind::Goal, 2)]);
        assert_eq!(seen.goals[0].change, Some(3));
        let mut second = review("2026-05-01");
        second.goals =
            vec![rating(1, Voice::Client, 0), rating(2, Voice::Client, 0), rating(2, Voice::Network, 2)];
        file.reviews.push(second);
        let seen = by_rater(&file, day("2026-06-01"));
        assert_eq!(
            seen.iter().map(|a| (a.rater, a.t)).collect::<Vec<_>>(),
            [(Voice::Client, Some(5000)), (Voice::Network, None)]
        );
        assert_eq!(attainment(&file, Voice::Client, day("2026-04-01")).goals[0].level, Some(1));
    }
}
