//! Columns and pairs, laid out by comfy-table without boxes.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, Table as Grid, TableStyle, Width,
};
use textwrap::core::display_width;

use super::paint::{GAP, Paint, marked};

/// Spaces between columns.
const GUTTER: u16 = 2;

/// A word longer than this may be broken to keep a column narrow; the first that lets all columns fit is taken.
const LONGEST_WORDS: [usize; 3] = [28, 20, 14];

/// A column of running text is not made narrower than this: it would become a ladder of single words.
const READABLE: usize = 14;

/// A column: its label, and whether its values stand to the right.
pub(super) struct Head {
    pub(super) label: String,
    pub(super) right: bool,
}

/// Rows under labels with one thin rule; where the columns do not fit side by side, each row as a card.
pub(super) fn columns(heads: &[Head], rows: Vec<Vec<String>>, width: u16) -> String {
    let Some(least) = least_widths(heads, &rows, width) else {
        return cards(heads, rows, width);
    };
    let mut grid = bare(width);
    grid.load_style(style().header_separator(LineStyle::none().fill('─')));
    grid.set_header(Row::from(
        heads.iter().map(|head| marked(&head.label, Paint::Strong)).collect::<Vec<_>>(),
    ));
    for mut row in rows {
        row.truncate(heads.len());
        grid.add_row(row);
    }
    for (at, (head, least)) in heads.iter().zip(least).enumerate() {
        let Some(shape) = grid.column_mut(at) else { continue };
        let gutter = if at + 1 == heads.len() { 0 } else { GUTTER };
        shape.set_padding((0, gutter));
        shape.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least + gutter)));
        if head.right {
            shape.set_cell_alignment(CellAlignment::Right);
        }
    }
    spaced(&grid)
}

/// Labels to the left, values to the right of them.
pub(super) fn pairs(pairs: Vec<(String, String)>, width: u16) -> String {
    if pairs.is_empty() {
        return String::new();
    }
    let longest = pairs.iter().map(|(label, _)| display_width(label)).max().unwrap_or(0);
    let label_width = u16::try_from(longest).unwrap_or(width).min(width * 2 / 5).max(1) + GUTTER;
    let mut grid = bare(width);
    for (label, value) in pairs {
        grid.add_row(vec![marked(&label, Paint::Faint), value]);
    }
    if let Some(labels) = grid.column_mut(0) {
        labels.set_padding((0, GUTTER));
        labels.set_constraint(ColumnConstraint::Absolute(Width::Fixed(label_width)));
    }
    if let Some(values) = grid.column_mut(1) {
        values.set_padding((0, 0));
    }
    let lines = grid.lines().filter(|line| !is_gap(line));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Each row as labels with values, and an empty line between rows.
fn cards(heads: &[Head], rows: Vec<Vec<String>>, width: u16) -> String {
    let labels = || heads.iter().map(|head| head.label.clone());
    let card = |row: Vec<String>| pairs(labels().zip(row).collect(), width);
    rows.into_iter().map(card).collect::<Vec<_>>().join("\n\n")
}

fn bare(width: u16) -> Grid {
    let mut grid = Grid::new();
    grid.load_style(style());
    grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    grid
}

fn style() -> TableStyle {
    TableStyle::new().row_separator(LineStyle::none().fill(GAP))
}

/// The grid's lines; rows of more than one line get an empty line between them, so that the eye can tell them apart.
fn spaced(grid: &Grid) -> String {
    let lines: Vec<String> = grid.lines().collect();
    let rows = lines.iter().skip_while(|line| !line.starts_with('─')).skip(1);
    let mut run = 0;
    let mut tallest = 0;
    for line in rows {
        run = if is_gap(line) { 0 } else { run + 1 };
        tallest = tallest.max(run);
    }
    let kept = lines.iter().filter(|line| tallest > 1 || !is_gap(line));
    let shown = kept.map(|line| {
        let line = line.trim_end();
        if line.starts_with('─') { marked(line, Paint::Faint) } else { line.to_owned() }
    });
    shown.collect::<Vec<_>>().join("\n")
}

fn is_gap(line: &str) -> bool {
    !line.is_empty() && line.chars().all(|letter| letter == GAP)
}

/// The narrowest the columns may be, or `None` when even that is wider than the screen.
fn least_widths(heads: &[Head], rows: &[Vec<String>], width: u16) -> Option<Vec<u16>> {
    let gutters = usize::from(GUTTER) * heads.len().saturating_sub(1);
    let widths = |longest| (0..heads.len()).map(move |at| least_width(at, heads, rows, longest));
    let fits = |longest: &usize| widths(*longest).sum::<usize>() + gutters <= usize::from(width);
    let longest = LONGEST_WORDS.into_iter().find(fits)?;
    Some(widths(longest).map(|least| u16::try_from(least).unwrap_or(width)).collect())
}

/// The narrowest a column may be: its longest word whole, as long as that is reasonable.
fn least_width(at: usize, heads: &[Head], rows: &[Vec<String>], longest: usize) -> usize {
    let label = heads.get(at).map(|head| &head.label);
    let texts = || label.into_iter().chain(rows.iter().filter_map(|row| row.get(at)));
    // Split at plain spaces only: a tie holds its words together.
    let words = texts().flat_map(|text| text.split([' ', '\n'])).map(display_width);
    let line = texts().flat_map(|text| text.lines()).map(display_width).max().unwrap_or(0);
    words.max().unwrap_or(1).min(longest).max(line.min(READABLE)).max(1)
}
