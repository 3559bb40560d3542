//! The figures of a report as bars: the caseload against the norm, what became of referrals and how long people waited,
//! needs by area. What is hidden in the table has no length here.

use super::figure::cell;
use super::groups::Groups;
use crate::model::{Fact, Message};
use crate::practice::caseload::WHOLE_NORM;
use crate::practice::tally::{Figure, Line, Measure, Sheet};
use crate::report::chart::{Bar, Bars};
use crate::report::{Block, Chart};

/// What became of a need, from met to not yet said.
const RESULTS: [&str; 4] = ["met", "partly_met", "not_met", "unsaid_met"];

/// From asking to a need that is met.
const FUNNEL: [&str; 4] = ["referrals", "answered", "accepted", "met"];

/// The pictures of a report.
pub(super) fn pictures(name: &str, sheet: &Sheet, groups: &Groups) -> Vec<Block> {
    let bars = match name {
        "caseload" => vec![caseload(sheet, groups)],
        "referrals" => vec![funnel(sheet), waiting(sheet, groups)],
        "needs" => vec![needs(sheet, groups)],
        _ => Vec::new(),
    };
    let drawn = bars.into_iter().flatten().filter(|bars| !bars.rows.is_empty());
    drawn.map(|bars| Block::Picture(Chart::Bars(bars))).collect()
}

/// A share of the norm for each; the number of cases where there is no norm.
fn caseload(sheet: &Sheet, groups: &Groups) -> Option<Bars> {
    let share = placed(sheet, "norm_share")?;
    let open = placed(sheet, "open")?;
    let normed = sheet.lines.iter().any(|line| figure(line, share.0) != Figure::None);
    let (at, measure) = if normed { share } else { open };
    let rows = each(sheet, groups, |line| {
        let shown = figure(line, at);
        let value = if normed {
            let cases = cell(open.1, figure(line, open.0)).value;
            let share = cell(measure, shown).value.unwrap_or_else(|| Message::new("chart-no-norm").into());
            let said = Message::new("chart-load").with("share", share);
            Some(said.with("cases", cases.unwrap_or(Fact::Count(0))).into())
        } else {
            cell(measure, shown).value
        };
        (vec![length(shown)], value)
    });
    let norm = normed.then(|| (WHOLE_NORM, Message::new("chart-norm").into()));
    let title = Message::new(if normed { "chart-caseload" } else { "chart-open" });
    Some(Bars { title, parts: Vec::new(), norm, rows })
}

/// How many referrals came how far, all together.
fn funnel(sheet: &Sheet) -> Option<Bars> {
    let total = sheet.lines.iter().find(|line| line.group.is_none())?;
    let stage = |id: &&str| {
        let (at, measure) = placed(sheet, id)?;
        let shown = figure(total, at);
        let lengths = visible(&[shown])?;
        let asked = Message::new(format!("chart-funnel-{}", measure.id));
        let hidden = shown == Figure::Hidden;
        let value =
            if hidden { cell(measure, shown).value } else { lengths.first().map(|one| Fact::Count(*one)) };
        Some(Bar { label: asked.into(), lengths: if hidden { Vec::new() } else { lengths }, value })
    };
    let rows = FUNNEL.iter().filter_map(stage).collect();
    Some(Bars { title: Message::new("chart-funnel"), parts: Vec::new(), norm: None, rows })
}

/// Days from asking to the start of help, for each where help began.
fn waiting(sheet: &Sheet, groups: &Groups) -> Option<Bars> {
    let (at, measure) = placed(sheet, "start")?;
    let mut rows =
        each(sheet, groups, |line| (vec![length(figure(line, at))], cell(measure, figure(line, at)).value));
    rows.retain(|bar| bar.value.is_some());
    Some(Bars { title: Message::new("chart-waiting"), parts: Vec::new(), norm: None, rows })
}

/// Needs of each area, and what became of them.
fn needs(sheet: &Sheet, groups: &Groups) -> Option<Bars> {
    let (at, measure) = placed(sheet, "needs")?;
    let parts: Vec<(usize, &Measure)> = RESULTS.iter().filter_map(|id| placed(sheet, id)).collect();
    let mut rows = each(sheet, groups, |line| {
        let shown: Vec<Figure> = parts.iter().map(|(at, _)| figure(line, *at)).collect();
        let all = figure(line, at);
        let lengths = visible(&shown).filter(|_| all != Figure::Hidden).unwrap_or_default();
        (lengths, cell(measure, all).value)
    });
    rows.retain(|bar| bar.value != Some(Fact::Count(0)));
    let parts = parts.iter().map(|(_, measure)| measure.label.clone()).collect();
    Some(Bars { title: Message::new("chart-needs"), parts, norm: None, rows })
}

/// A bar for each group; where everything stands together, one for the whole.
fn each(sheet: &Sheet, groups: &Groups, bar: impl Fn(&Line) -> (Vec<i64>, Option<Fact>)) -> Vec<Bar> {
    let grouped = sheet.lines.iter().any(|line| line.group.is_some());
    let lines = sheet.lines.iter().enumerate().filter(|(_, line)| line.group.is_some() || !grouped);
    lines
        .map(|(row, line)| {
            let label = groups.label(line.group.as_ref(), sheet.dimension, row);
            let (lengths, value) = bar(line);
            Bar { label, lengths, value }
        })
        .collect()
}

fn placed<'a>(sheet: &'a Sheet, id: &str) -> Option<(usize, &'a Measure)> {
    sheet.measures.iter().enumerate().find(|(_, measure)| measure.id == id)
}

fn figure(line: &Line, at: usize) -> Figure {
    line.figures.get(at).copied().unwrap_or(Figure::None)
}

/// The lengths of parts; none where one of them may not be told, since the others would tell it.
fn visible(figures: &[Figure]) -> Option<Vec<i64>> {
    let hidden = figures.len() > 1 && figures.contains(&Figure::Hidden);
    (!hidden).then(|| figures.iter().map(|figure| length(*figure)).collect())
}

fn length(figure: Figure) -> i64 {
    match figure {
        Figure::None | Figure::Hidden => 0,
        Figure::Count(length)
        | Figure::Share { part: length, .. }
        | Figure::Minutes(length)
        | Figure::Money(length)
        | Figure::Days(length)
        | Figure::Hundredths(length)
        | Figure::Percent(length) => length.max(0),
    }
}
