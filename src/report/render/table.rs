//! Aligned text for a terminal: columns under one thin rule, no boxes.

use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

use super::grid::{Head, columns, pairs};
use super::paint::{Paint, marked, painted, tied, tied_sign, unmarked};
use super::{Screen, Stamp, cell_text, is_whole, signed, stamp_line};
use crate::i18n::{Words, clean};
use crate::model::Message;
use crate::report::{Block, Cell, Table, Tone};

/// Width where there is no terminal to ask.
const UNBOUND: u16 = 100;

/// No layout is readable below this.
const NARROWEST: u16 = 20;

/// A report as aligned text, its stamp below it.
pub(super) fn write(blocks: &[Block], stamp: &Stamp, words: &Words, screen: Screen) -> String {
    let mut out = body(blocks, words, screen);
    if let Some(line) = stamp_line(stamp, words) {
        let wrapped = wrap(&marked(&line, Paint::Faint), "", "", width_of(screen));
        out.push_str(if out.is_empty() { "" } else { "\n" });
        out.push_str(&wrapped);
        out.push('\n');
    }
    painted(&out, screen.color)
}

/// Loose blocks as aligned text.
pub(super) fn write_blocks(blocks: &[Block], words: &Words, screen: Screen) -> String {
    painted(&body(blocks, words, screen), screen.color)
}

fn body(blocks: &[Block], words: &Words, screen: Screen) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    let told = |block: &&Block| !matches!(block, Block::Illustration(_));
    for block in blocks.iter().filter(told) {
        if before.is_some_and(|before| apart(before, block)) {
            out.push('\n');
        }
        let text = block_text(block, words, screen);
        out.push_str(&text);
        if !text.is_empty() {
            out.push('\n');
        }
        before = Some(block);
    }
    out
}

/// Whether an empty line stands between two blocks. A faint note belongs to what stands above it.
fn apart(before: &Block, block: &Block) -> bool {
    if let (Block::Note(Tone::Faint, _), Block::Note(tone, _)) = (before, block) {
        return *tone != Tone::Faint;
    }
    !matches!(
        (before, block),
        (
            Block::Heading { level: 2.., .. },
            Block::Fields(_) | Block::List(_) | Block::Note(..) | Block::Quote(_) | Block::Room(_)
        ) | (Block::Heading { level: 2.., .. }, Block::Table(Table { title: None, .. }))
            | (Block::Note(..), Block::Note(..))
    )
}

fn block_text(block: &Block, words: &Words, screen: Screen) -> String {
    let width = width_of(screen);
    match block {
        Block::Heading { level, text } => heading(*level, &words.text(text), screen),
        Block::Fields(fields) => field_grid(fields, words, width),
        Block::Table(table) => table_text(table, words, width),
        Block::List(cells) => {
            let items = cells.iter().map(|cell| wrap(&toned_cell(cell, words), "• ", "  ", width));
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Note(tone, message) => note(*tone, message, words, width),
        Block::Quote(text) => {
            let quoted = format!("“{}”", unmarked(clean(text).trim()));
            wrap(&quoted, "  ", "   ", width)
        }
        Block::Room(lines) => vec![".".repeat(width.min(UNBOUND).into()); usize::from(*lines)].join("\n"),
        Block::Illustration(_) => String::new(),
        Block::Picture(chart) => chart.text(words, width.min(UNBOUND).into()),
        Block::Sign(places) => sign(places, words),
        Block::Inset(blocks) => inset(blocks, words, screen),
    }
}

/// A line for each to sign on.
fn sign(places: &[Message], words: &Words) -> String {
    let place = |place| format!("\n{}\n{}", "_".repeat(50), words.text(place));
    places.iter().map(place).collect::<Vec<_>>().join("\n")
}

/// Blocks two signs further in, and as much narrower; not where the screen is too narrow for it.
fn inset(blocks: &[Block], words: &Words, screen: Screen) -> String {
    let width = width_of(screen).saturating_sub(2);
    if width < NARROWEST {
        return body(blocks, words, screen).trim_end().to_owned();
    }
    let text = body(blocks, words, Screen { width: Some(width), ..screen });
    let lines = text.trim_end().lines().map(|line| format!("  {line}").trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// With colour, bold type tells a heading; without, a rule or dashes do.
fn heading(level: u8, text: &str, screen: Screen) -> String {
    let (paint, lead) = match (level, screen.color) {
        (..=1, true) => (Paint::Title, ""),
        (2, false) => (Paint::Strong, "── "),
        _ => (Paint::Strong, ""),
    };
    let head = wrap(&marked(text, paint), lead, lead, width_of(screen));
    if level > 1 || screen.color {
        return head;
    }
    let longest = head.lines().map(display_width).max().unwrap_or(0);
    format!("{head}\n{}", "═".repeat(longest))
}

fn note(tone: Tone, message: &Message, words: &Words, width: u16) -> String {
    let text = toned(&words.text(message), tone);
    match tone.sign() {
        Some(sign) => wrap(&text, &format!("{} ", toned(sign, tone)), "  ", width),
        None => wrap(&text, "", "", width),
    }
}

fn table_text(table: &Table, words: &Words, width: u16) -> String {
    let title = table.title.as_ref().map(|title| marked(&words.text(title), Paint::Strong));
    let title = title.map(|title| wrap(&title, "", "", width) + "\n").unwrap_or_default();
    if table.rows.is_empty() {
        return title + &wrap(&marked(&words.text(&table.empty), Paint::Faint), "", "", width);
    }
    let heads =
        table.columns.iter().map(|column| Head { label: words.text(&column.label), right: column.right });
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| tight_cell(cell, words)).collect());
    title + &columns(&heads.collect::<Vec<_>>(), rows.collect(), width)
}

fn field_grid(fields: &[(Message, Cell)], words: &Words, width: u16) -> String {
    pairs(fields.iter().map(|(label, cell)| (words.text(label), toned_cell(cell, words))).collect(), width)
}

fn toned_cell(cell: &Cell, words: &Words) -> String {
    let tone = if cell.value.is_none() && cell.tone == Tone::Plain { Tone::Faint } else { cell.tone };
    toned(&cell_text(cell, words), tone)
}

/// A cell for a table, where room is scarce: short dates, and nothing dense broken over lines.
fn tight_cell(cell: &Cell, words: &Words) -> String {
    if !is_whole(cell) {
        return tied_sign(toned_cell(cell, words), cell.tone);
    }
    let text = signed(cell, cell.value.as_ref().map(|fact| words.short(fact)));
    toned(&tied(&text), cell.tone)
}

fn toned(text: &str, tone: Tone) -> String {
    match tone {
        Tone::Plain => unmarked(text),
        Tone::Good => marked(text, Paint::Good),
        Tone::Attention => marked(text, Paint::Attention),
        Tone::Bad => marked(text, Paint::Bad),
        Tone::Faint => marked(text, Paint::Faint),
    }
}

/// Paragraphs are wrapped at 100 columns even on a wider screen: longer lines are hard to read.
fn wrap(text: &str, first: &str, rest: &str, width: u16) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        let lead = if at == 0 { first } else { rest };
        let options = Options::new(usize::from(width.min(UNBOUND)))
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .initial_indent(lead)
            .subsequent_indent(rest);
        lines.extend(textwrap::wrap(line, options).into_iter().map(|line| line.trim_end().to_owned()));
    }
    lines.join("\n")
}

fn width_of(screen: Screen) -> u16 {
    screen.width.unwrap_or(UNBOUND).max(NARROWEST)
}

#[cfg(test)]
mod tests;
