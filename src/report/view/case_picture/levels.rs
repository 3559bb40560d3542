//! Levels then and now: goals, areas of life, functioning.

use super::{CaseDrawn, CasePicture, Drawn};
use crate::model::assessment::Assessment;
use crate::model::record::Voice;
use crate::model::{CaseFile, Date, Fact, Message, vocabulary};
use crate::practice::attainment::by_rater;
use crate::practice::functioning::{Code, CodeAspect, CodeDegree, read};
use crate::practice::levels::{self, CodeCourse};
use crate::report::Chart;
use crate::report::chart::{Scale, ScalePoint, ScaleRow};

/// Everybody who rates, in the order of their signs.
const VOICES: [Voice; 3] = [Voice::Client, Voice::Network, Voice::Professional];

/// What a code of functioning tells of, where it is a difficulty, in the order of the signs.
const ASPECTS: [CodeAspect; 4] =
    [CodeAspect::Difficulty, CodeAspect::Change, CodeAspect::Performance, CodeAspect::Capacity];

/// How far the goals came, from the baseline to the last rating (PRACTICE 6).
pub(super) fn goals(file: &CaseFile, today: Date) -> Drawn {
    let raters = by_rater(file, today);
    let mut rows: Vec<ScaleRow> = Vec::new();
    let mut lines = Vec::new();
    let goals = raters.first().map(|one| one.goals.as_slice()).unwrap_or_default();
    for goal in goals {
        let mut points = Vec::new();
        for seen in &raters {
            let change = seen.goals.iter().find(|one| one.goal == goal.goal && one.level.is_some());
            let Some(change) = change else { continue };
            let series = VOICES.iter().position(|voice| *voice == seen.rater).unwrap_or_default();
            points.push(ScalePoint { series, then: change.baseline, now: change.level, said: None });
            lines.push(CaseDrawn {
                detail: Some(vocabulary::word(&seen.rater)),
                then: change.baseline,
                now: change.level,
                ..CaseDrawn::new(file, CasePicture::Goals, goal.goal.as_str())
            });
        }
        if !points.is_empty() {
            rows.push(ScaleRow { label: goal.statement.clone().into(), points });
        }
    }
    let ends = (Message::new("chart-goal-low").into(), Message::new("chart-goal-high").into());
    scale(Scale { title: Message::new("chart-goals"), levels: (-2, 2), ends, series: voices(), rows }, lines)
}

/// How the areas went, from the first assessment to the last.
pub(super) fn areas(file: &CaseFile, assessments: &[Assessment]) -> Drawn {
    let mut rows: Vec<(Fact, ScaleRow)> = Vec::new();
    let mut lines = Vec::new();
    for one in levels::ratings(assessments) {
        let series = VOICES.iter().position(|voice| *voice == one.rater).unwrap_or_default();
        let point = ScalePoint { series, then: one.then, now: Some(one.now), said: None };
        put(&mut rows, vocabulary::fact(&one.area), None, point);
        lines.push(CaseDrawn {
            detail: Some(vocabulary::word(&one.rater)),
            then: one.then,
            now: Some(one.now),
            ..CaseDrawn::new(file, CasePicture::Areas, vocabulary::word(&one.area))
        });
    }
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let ends = (Message::new("chart-area-low").into(), Message::new("chart-area-high").into());
    scale(Scale { title: Message::new("chart-areas"), levels: (1, 10), ends, series: voices(), rows }, lines)
}

/// The profile of functioning: difficulties from 0 to 4, and the surroundings from barrier to facilitator.
pub(super) fn functioning(file: &CaseFile, assessments: &[Assessment]) -> Drawn {
    let all = levels::functioning(assessments);
    let outside = |one: &&CodeCourse| matches!(one.now.0, CodeAspect::Barrier | CodeAspect::Facilitator);
    let (surroundings, difficulties): (Vec<&CodeCourse>, Vec<&CodeCourse>) = all.iter().partition(outside);
    let ends = |low: &str, high: &str| (Message::new(low).into(), Message::new(high).into());
    let inner = Scale {
        title: Message::new("chart-functioning"),
        levels: (0, 4),
        ends: ends("chart-difficulty-none", "chart-difficulty-complete"),
        series: ASPECTS.iter().map(vocabulary::fact).collect(),
        rows: codes(&difficulties),
    };
    let outer = Scale {
        title: Message::new("chart-surroundings"),
        levels: (-4, 4),
        ends: ends("chart-barrier", "chart-facilitator"),
        series: vec![Message::new("chart-surroundings-one").into()],
        rows: codes(&surroundings),
    };
    let lines = all.iter().map(|one| CaseDrawn {
        detail: Some(vocabulary::word(&one.now.0)),
        then: one.then.and_then(level),
        now: level(one.now),
        ..CaseDrawn::new(file, CasePicture::Functioning, one.code.clone())
    });
    let mut drawn = scale(inner, lines.collect());
    drawn.charts.extend(scale(outer, Vec::new()).charts);
    drawn
}

fn codes(courses: &[&CodeCourse]) -> Vec<ScaleRow> {
    let mut rows: Vec<(Fact, ScaleRow)> = Vec::new();
    for one in courses {
        let series = ASPECTS.iter().position(|aspect| *aspect == one.now.0).unwrap_or_default();
        let now = level(one.now);
        let said = now.is_none().then(|| vocabulary::fact(&one.now.1));
        let point = ScalePoint { series, then: one.then.and_then(level), now, said };
        let label = read(&one.code).ok().as_ref().map(Code::label);
        put(&mut rows, Fact::Id(one.code.clone()), label, point);
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Where a degree stands: barriers left of nought.
fn level((aspect, degree): (CodeAspect, CodeDegree)) -> Option<i64> {
    let figure = degree.figure()?;
    Some(if aspect == CodeAspect::Barrier { -figure } else { figure })
}

/// Adds a level to the row of its subject.
fn put(rows: &mut Vec<(Fact, ScaleRow)>, subject: Fact, label: Option<Message>, point: ScalePoint) {
    if let Some((_, row)) = rows.iter_mut().find(|(known, _)| *known == subject) {
        row.points.push(point);
        return;
    }
    let label = match label {
        Some(label) => Message::new("chart-code").with("code", subject.clone()).with("label", label).into(),
        None => subject.clone(),
    };
    rows.push((subject, ScaleRow { label, points: vec![point] }));
}

/// The assessments of a case up to a day, from old to new.
pub(super) fn until(file: &CaseFile, today: Date) -> Vec<Assessment> {
    let mut all: Vec<Assessment> = file.assessments.iter().filter(|one| one.on <= today).cloned().collect();
    all.sort_by_key(|one| one.on);
    all
}

fn voices() -> Vec<Fact> {
    VOICES.iter().map(vocabulary::fact).collect()
}

/// A picture, where there is something to see.
fn scale(scale: Scale, lines: Vec<CaseDrawn>) -> Drawn {
    let charts = if scale.rows.is_empty() { Vec::new() } else { vec![Chart::Scale(scale)] };
    Drawn { charts, lines }
}
