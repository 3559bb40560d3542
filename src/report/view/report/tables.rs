//! The parts of a report as tables: a row for each group, or, with everything together, a row for each question.

use super::figure::{cell, says_nothing};
use super::groups::Groups;
use crate::model::{Fact, Message};
use crate::practice::dimension::Dimension;
use crate::practice::tally::{Figure, Layout, Line, Measure, Sheet};
use crate::report::{Block, Cell, Column, Table};

/// A column of a sheet with its place.
type Placed<'a> = (usize, &'a Measure);

/// Every part of a report.
pub(super) fn blocks(sheet: &Sheet, groups: &Groups) -> Vec<Block> {
    let parts = runs(sheet.measures.iter().enumerate(), |measure| measure.part.to_owned());
    parts.into_iter().flat_map(|part| part_blocks(sheet, groups, &part)).collect()
}

/// Measures one after the other that have something in common, as they were declared.
fn runs<'a, K: PartialEq>(
    measures: impl Iterator<Item = Placed<'a>>,
    common: impl Fn(&Measure) -> K,
) -> Vec<Vec<Placed<'a>>> {
    let mut runs: Vec<(K, Vec<Placed<'a>>)> = Vec::new();
    for placed in measures {
        let key = common(placed.1);
        match runs.iter_mut().find(|(known, _)| *known == key) {
            Some((_, run)) => run.push(placed),
            None => runs.push((key, vec![placed])),
        }
    }
    runs.into_iter().map(|(_, run)| run).collect()
}

fn part_blocks(sheet: &Sheet, groups: &Groups, part: &[Placed<'_>]) -> Vec<Block> {
    let Some((_, first)) = part.first() else { return Vec::new() };
    let spoken: Vec<Placed<'_>> = part.iter().copied().filter(|placed| speaks(sheet, *placed)).collect();
    let asks = first.question.is_some();
    if (asks || first.part != "numbers") && spoken.iter().all(|placed| is_silent(sheet, *placed)) {
        return Vec::new();
    }
    let mut blocks = Vec::new();
    if first.part != "numbers" {
        blocks.push(Block::heading(2, &format!("report-part-{}", first.part)));
    }
    let questions: Vec<Vec<Placed<'_>>> = runs(spoken.iter().copied(), |measure| measure.question.clone())
        .into_iter()
        .filter(|one| !asks || one.iter().any(|placed| !is_silent(sheet, *placed)))
        .collect();
    match (sheet.dimension, asks) {
        (Dimension::Total, false) => blocks.extend(together(sheet, &spoken)),
        (Dimension::Total, true) => blocks.extend(by_question(sheet, &questions)),
        (_, false) => blocks.push(by_group(sheet, groups, &with_whole(sheet, &spoken), None)),
        (_, true) if first.layout == Layout::Together => {
            let leads: Vec<Placed<'_>> = questions.iter().filter_map(|one| one.first().copied()).collect();
            let leads = with_whole(sheet, &leads);
            // A case is read whole: its row stays a row.
            let few = sheet.lines.len() <= leads.len() && sheet.dimension != Dimension::Case;
            blocks.push(if few { crosswise(sheet, groups, &leads) } else { leading(sheet, groups, &leads) });
        }
        (_, true) => blocks.extend(questions.iter().map(|one| {
            let asked = one.first().and_then(|(_, measure)| measure.question.clone());
            by_group(sheet, groups, one, asked)
        })),
    }
    blocks
}

/// The measures of a part with, before them, the whole that they are shares of, unless it stands among them.
fn with_whole<'a>(sheet: &'a Sheet, part: &[Placed<'a>]) -> Vec<Placed<'a>> {
    let whole = part.first().and_then(|(_, measure)| measure.share_of.clone());
    let whole = sheet.measures.iter().enumerate().filter(|(_, measure)| Some(&measure.id) == whole.as_ref());
    whole.chain(part.iter().copied()).collect()
}

/// Whether people see a measure: a quiet one only where it says something.
fn speaks(sheet: &Sheet, (at, measure): Placed<'_>) -> bool {
    !measure.aside && (!measure.quiet || !is_silent(sheet, (at, measure)))
}

fn is_silent(sheet: &Sheet, (at, _): Placed<'_>) -> bool {
    sheet.lines.iter().all(|line| says_nothing(figure(line, at)))
}

fn figure(line: &Line, at: usize) -> Figure {
    line.figures.get(at).copied().unwrap_or(Figure::None)
}

fn label(measure: &Measure) -> Message {
    said(measure.label.clone())
}

/// A fact where a message is wanted.
fn said(fact: Fact) -> Message {
    match fact {
        Fact::Message(message) => message,
        other => Message::new("report-said").with("what", other),
    }
}

fn column(measure: &Measure) -> Column {
    Column { label: label(measure), right: true }
}

/// Everything together: one line for each measure.
fn together(sheet: &Sheet, part: &[Placed<'_>]) -> Option<Block> {
    let total = sheet.lines.last()?;
    let fields = part.iter().map(|(at, measure)| (label(measure), cell(measure, figure(total, *at))));
    Some(Block::Fields(fields.collect()))
}

/// Everything together: one row for each question, one column for each answer that any of them has.
fn by_question(sheet: &Sheet, questions: &[Vec<Placed<'_>>]) -> Option<Block> {
    let total = sheet.lines.last()?;
    let mut answers: Vec<&Measure> = Vec::new();
    for (_, measure) in questions.iter().flatten() {
        if answers.iter().all(|known| known.label != measure.label) {
            answers.push(measure);
        }
    }
    let asks = questions.first().and_then(|question| question.first());
    let asks = what_is_asked(asks.and_then(|(_, measure)| measure.question.as_ref()));
    let first = Column { label: asks, right: false };
    let columns = std::iter::once(first).chain(answers.iter().map(|one| column(one)));
    let mut table = Table::new(columns.collect(), Message::new("report-empty"));
    table.rows = questions
        .iter()
        .map(|question| {
            let asked = question.first().and_then(|(_, measure)| measure.question.clone());
            let cells = answers.iter().map(|answer| {
                let found = question.iter().find(|(_, measure)| measure.label == answer.label);
                found.map_or_else(Cell::empty, |(at, measure)| cell(measure, figure(total, *at)))
            });
            std::iter::once(Cell::maybe(asked)).chain(cells).collect()
        })
        .collect();
    Some(Block::Table(table))
}

/// One row for each group, one column for each measure.
fn by_group(sheet: &Sheet, groups: &Groups, part: &[Placed<'_>], asked: Option<Fact>) -> Block {
    table(sheet, groups, part, asked, column)
}

/// One row for each group, one column for each question with the measure that leads it.
fn leading(sheet: &Sheet, groups: &Groups, leads: &[Placed<'_>]) -> Block {
    table(sheet, groups, leads, None, |measure| Column { label: asked(measure), right: true })
}

/// The same the other way round, where there are fewer groups than questions.
fn crosswise(sheet: &Sheet, groups: &Groups, leads: &[Placed<'_>]) -> Block {
    let asks = leads.iter().find_map(|(_, measure)| measure.question.as_ref());
    let first = Column { label: what_is_asked(asks), right: false };
    let names = sheet.lines.iter().enumerate().map(|(row, line)| {
        let name = groups.label(line.group.as_ref(), sheet.dimension, row);
        Column { label: said(name), right: true }
    });
    let mut table = Table::new(std::iter::once(first).chain(names).collect(), Message::new("report-empty"));
    table.rows = leads
        .iter()
        .map(|(at, measure)| {
            let cells = sheet.lines.iter().map(|line| cell(measure, counted(measure, figure(line, *at))));
            std::iter::once(Cell::new(asked(measure))).chain(cells).collect()
        })
        .collect();
    Block::Table(table)
}

/// The question that a measure answers; what it measures, when it answers none.
fn asked(measure: &Measure) -> Message {
    measure.question.clone().map_or_else(|| label(measure), said)
}

/// What questions are about: the vocabulary that they are words of.
fn what_is_asked(question: Option<&Fact>) -> Message {
    match question {
        Some(Fact::Word { kind, .. }) => Message::new(kind.clone()),
        _ => Message::new("report-question"),
    }
}

fn table(
    sheet: &Sheet,
    groups: &Groups,
    measures: &[Placed<'_>],
    asked: Option<Fact>,
    head: impl Fn(&Measure) -> Column,
) -> Block {
    let by = Message::new("report-said").with("what", dimension(sheet.dimension));
    let first = Column { label: by, right: false };
    let columns = std::iter::once(first).chain(measures.iter().map(|(_, measure)| head(measure)));
    let mut table = Table::new(columns.collect(), Message::new("report-empty"));
    table.title = asked.map(said);
    table.rows = sheet
        .lines
        .iter()
        .enumerate()
        .map(|(row, line)| {
            let name = Cell::new(groups.label(line.group.as_ref(), sheet.dimension, row));
            let cells =
                measures.iter().map(|(at, measure)| cell(measure, counted(measure, figure(line, *at))));
            std::iter::once(name).chain(cells).collect()
        })
        .collect();
    Block::Table(table)
}

/// Of shares whose whole stands in the same row, the number will do.
fn counted(measure: &Measure, figure: Figure) -> Figure {
    match figure {
        Figure::Share { part, .. } if measure.part != "numbers" => Figure::Count(part),
        other => other,
    }
}

fn dimension(by: Dimension) -> Fact {
    crate::model::vocabulary::fact(&by)
}
