//! Columns and pairs, laid out by comfy-table without boxes.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, Table as Grid, TableStyle, Width,
};
use textwrap::core::display_width;

use super::paint::{GAP, Paint, loosened, marked};
use super::widths::{Layout, divide};

/// Spaces between columns.
const GUTTER: u16 = 2;

/// Spaces between columns of numbers where room is scarce.
const NARROW_GUTTER: u16 = 1;

/// A column: its label, and whether its values stand to the right.
pub(super) struct Head {
    pub(super) label: String,
    pub(super) right: bool,
}

/// Rows under labels with one thin rule; where the columns do not fit side by side, each row as a card.
pub(super) fn columns(heads: &[Head], rows: Vec<Vec<String>>, width: u16) -> String {
    // Only the first column of a count is text, so that its numbers may stand closer together.
    let counted = heads.iter().skip(1).all(|head| head.right);
    let gutters = [GUTTER, if counted { NARROW_GUTTER } else { GUTTER }];
    let found = gutters.into_iter().find_map(|gutter| Some((gutter, layout(heads, &rows, width, gutter)?)));
    let Some((gutter, layout)) = found else {
        return cards(heads, rows, width);
    };
    let mut grid = bare(width);
    grid.load_style(style().header_separator(LineStyle::none().fill('─')));
    grid.set_header(Row::from(
        heads.iter().map(|head| marked(&head.label, Paint::Strong)).collect::<Vec<_>>(),
    ));
    for row in rows {
        let cells = row.into_iter().zip(&layout.loosened);
        let cells = cells.map(|(text, loose)| if *loose { loosened(&text) } else { text });
        grid.add_row(cells.collect::<Vec<_>>());
    }
    for (at, (head, share)) in heads.iter().zip(layout.widths).enumerate() {
        let Some(shape) = grid.column_mut(at) else { continue };
        let gutter = if at + 1 == heads.len() { 0 } else { gutter };
        shape.set_padding((0, gutter));
        shape.set_constraint(ColumnConstraint::Absolute(Width::Fixed(share + gutter)));
        if head.right {
            shape.set_cell_alignment(CellAlignment::Right);
        }
    }
    spaced(&grid)
}

/// How wide each column becomes, or `None` when they do not fit side by side.
fn layout(heads: &[Head], rows: &[Vec<String>], width: u16, gutter: u16) -> Option<Layout> {
    let gutters = usize::from(gutter) * heads.len().saturating_sub(1);
    let texts = heads.iter().enumerate().map(|(at, head)| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(String::as_str);
        std::iter::once(head.label.as_str()).chain(cells).collect()
    });
    divide(&texts.collect::<Vec<_>>(), usize::from(width).checked_sub(gutters)?)
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
