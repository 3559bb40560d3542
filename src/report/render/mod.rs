//! One pure renderer per format.

mod conflict;
mod csv;
mod grid;
mod html;
mod json;
mod markdown;
mod paint;
mod table;
mod widths;

pub use html::Look;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::export::calendar;
pub(in crate::report) use csv::safe;
pub(in crate::report) use json::escaped;

use super::{Block, Cell, Chart, Error, View, chart};
use crate::i18n::{Words, clean};
use crate::model::{Date, Fact, Message};

/// How a view is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Aligned text for a terminal, in the reader's language.
    Table,
    /// One JSON envelope with the items.
    Json,
    /// One item a line.
    Jsonl,
    /// Items for a spreadsheet: RFC 4180, formula-safe.
    Csv,
    /// GitHub-flavoured Markdown, in the reader's language.
    Md,
    /// One self-contained page, in the reader's language.
    Html,
    /// A calendar for other programs, of the few views that have days to keep.
    Ics,
    /// The picture alone, in the reader's language.
    Svg,
    /// The picture as a graph, for Graphviz.
    Dot,
}

impl Format {
    /// Whether a browser shows it.
    #[must_use]
    pub fn is_page(self) -> bool {
        matches!(self, Self::Html | Self::Svg)
    }
}

/// What the table format is written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Columns of the terminal; `None` when the output is no terminal, and lines are then 100 wide at most.
    pub width: Option<u16>,
    /// Whether colours may be used.
    pub color: bool,
}

/// What a report was made from. The same stamp and records give the same report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The ledger's name.
    pub ledger: String,
    /// Whole id of the commit that was read; `None` before the first one.
    pub commit: Option<String>,
    /// The day the report holds for.
    pub today: Date,
    /// What the report was narrowed to, in the user's own arguments; empty when it was not.
    pub filter: Vec<String>,
    /// Whether people see the stamp below the report; machines always find it in the envelope.
    pub shown: bool,
    /// Records of the ledger that are in conflict; a view that shows one of them says so.
    pub conflicts: Vec<InConflict>,
}

/// A place of a record that is in conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct InConflict {
    /// The conflict's name, for `regie resolve`.
    pub name: String,
    /// The case; none for a record around the cases.
    pub case: Option<String>,
    /// The record within the case, or around the cases.
    pub record: String,
    /// The place in the record: fields, and the keys of rows.
    pub place: Vec<String>,
    /// What the place is called.
    #[serde(skip)]
    pub label: Fact,
}

impl Stamp {
    /// The stamp of what comes from no ledger.
    #[must_use]
    pub fn none(today: Date) -> Self {
        Self {
            ledger: String::new(),
            commit: None,
            today,
            filter: Vec::new(),
            shown: false,
            conflicts: Vec::new(),
        }
    }
}

/// Writes a view in a format; the text ends in a line end, unless there is nothing to show.
///
/// # Errors
/// [`Error::NoPicture`] when a picture is wanted of what has none; [`Error::NotRendered`] when the items or the page cannot be written, which is a fault of the program.
pub fn render(
    view: &impl View,
    stamp: &Stamp,
    format: Format,
    words: &Words,
    screen: &Screen,
) -> Result<String, Error> {
    let failed = |error: &dyn std::fmt::Display| fault(view, format, &error.to_string());
    let shown = conflict::shown(view.items(), stamp);
    let blocks = || conflict::told(view.blocks(), &shown);
    match format {
        Format::Table => Ok(table::write(&blocks(), stamp, words, *screen)),
        Format::Md => Ok(markdown::write(&blocks(), stamp, words)),
        Format::Html => html::write(&blocks(), view.look(), stamp, words).map_err(|error| failed(&error)),
        Format::Json => json::write(view, stamp, &shown).map_err(|error| failed(&error)),
        Format::Jsonl if shown.is_empty() => json::lines(view.items()).map_err(|error| failed(&error)),
        Format::Jsonl => json::lines(&conflict::marked(view.items(), &shown)).map_err(|error| failed(&error)),
        Format::Svg => picture(view, format, |charts| Some(chart::file(charts, words))),
        Format::Dot => picture(view, format, |charts| charts.iter().find_map(|chart| chart.dot(words))),
        Format::Csv => spreadsheet(view, &shown).map_err(|error| failed(&error)),
        Format::Ics => {
            let occasions = view.occasions().ok_or_else(|| fault(view, format, "occasions"))?;
            Ok(calendar(&occasions, stamp, words))
        }
    }
}

/// Writes the lines of a view: its own, else its items, marked where they are in conflict.
fn spreadsheet(view: &impl View, shown: &[&InConflict]) -> Result<String, String> {
    match view.sheet() {
        Some(sheet) => csv::sheet(&sheet, shown),
        None if shown.is_empty() => csv::write(view.items(), view.columns()),
        None => csv::write(&conflict::marked(view.items(), shown), view.columns()),
    }
}

/// Writes the pictures of a view, wherever they stand in it.
fn picture<V: View>(
    view: &V,
    format: Format,
    write: impl FnOnce(&[&Chart]) -> Option<String>,
) -> Result<String, Error> {
    let blocks = view.blocks();
    let charts: Vec<&Chart> = blocks.iter().flat_map(pictures).collect();
    let written = if charts.is_empty() { None } else { write(&charts) };
    written.ok_or_else(|| Error::NoPicture {
        view: V::NAME.to_owned(),
        format: crate::model::vocabulary::word(&format),
    })
}

fn pictures(block: &Block) -> Vec<&Chart> {
    match block {
        Block::Picture(chart) | Block::Illustration(chart) => vec![chart],
        Block::Inset(blocks) => blocks.iter().flat_map(pictures).collect(),
        _ => Vec::new(),
    }
}

/// Writes loose blocks as aligned text, for what is said beside a report (questions, warnings, a last look).
#[must_use]
pub fn render_blocks(blocks: &[Block], words: &Words, screen: &Screen) -> String {
    table::write_blocks(blocks, words, *screen)
}

fn fault<V: View>(_: &V, format: Format, detail: &str) -> Error {
    Error::NotRendered {
        view: V::NAME.to_owned(),
        format: crate::model::vocabulary::word(&format),
        detail: detail.to_owned(),
    }
}

/// What a cell says: its sign, then its value; a dash for no value.
fn cell_text(cell: &Cell, words: &Words) -> String {
    signed(cell, cell.value.as_ref().map(|fact| words.fact(fact)))
}

/// Whether a value is too short and too dense to be broken over two lines: a date, an amount, an id.
fn is_whole(cell: &Cell) -> bool {
    cell.value.as_ref().is_some_and(|fact| {
        let text = matches!(fact, Fact::Text(_) | Fact::Bilingual(_) | Fact::Message(_));
        !text && !matches!(fact, Fact::Word { .. } | Fact::List(_))
    })
}

/// A cell's sign before a value already put in words.
fn signed(cell: &Cell, value: Option<String>) -> String {
    let value = value.filter(|text| !text.trim().is_empty());
    let value = value.unwrap_or_else(|| "–".to_owned());
    match cell.tone.sign() {
        Some(sign) => format!("{sign} {value}"),
        None => value,
    }
}

/// The line that says what the report was made from, or `None` when the view does not wish it.
fn stamp_line(stamp: &Stamp, words: &Words) -> Option<String> {
    if !stamp.shown {
        return None;
    }
    let text = |id: &str, name: &str, value: &str| words.text(&Message::new(id).with(name, clean(value)));
    let mut parts = vec![text("stamp-ledger", "ledger", &stamp.ledger), words.fact(&Fact::Date(stamp.today))];
    if let Some(commit) = &stamp.commit {
        parts.push(text("stamp-commit", "commit", commit.get(..7).unwrap_or(commit)));
    }
    if !stamp.filter.is_empty() {
        parts.push(text("stamp-filter", "filter", &stamp.filter.join(" ")));
    }
    Some(parts.join(" · ").replace('\n', " "))
}

#[cfg(test)]
mod sample;

#[cfg(test)]
mod tests {
    use super::sample::{HOSTILE, hostile, shown};
    use super::*;
    use crate::model::Language;

    const ALL: [Format; 6] =
        [Format::Table, Format::Json, Format::Jsonl, Format::Csv, Format::Md, Format::Html];

    #[test]
    fn hostile_text_reaches_no_screen_in_any_format() {
        for format in ALL {
            for language in [Language::Nl, Language::En] {
                let out = shown(&hostile(), format, language, false);
                let tab_allowed = format == Format::Csv;
                let bad = out.chars().find(|letter| {
                    crate::i18n::is_unsafe(*letter)
                        && !matches!((*letter, tab_allowed), ('\n', _) | ('\t' | '\r', true))
                });
                assert_eq!(bad, None, "{format:?}: {out}");
            }
        }
    }

    #[test]
    fn colours_are_the_only_escapes_on_a_coloured_screen() {
        let out = shown(&hostile(), Format::Table, Language::Nl, true);
        for code in out.split('\u{1b}').skip(1) {
            let known = ["[0m", "[1m", "[2m", "[4m", "[31m", "[32m", "[33m"];
            assert!(known.iter().any(|known| code.starts_with(known)), "{code}");
        }
        assert!(HOSTILE.contains('\u{1b}') && out.contains("␛[31mred"));
    }

    #[test]
    fn names_of_formats_are_read_and_written_alike() {
        use crate::model::vocabulary::{parse, words};
        assert_eq!(words::<Format>().1, ["table", "json", "jsonl", "csv", "md", "html", "ics", "svg", "dot"]);
        assert_eq!(parse::<Format>("md"), Some(Format::Md));
    }
}
