//! From the cells of a row to the value of a field.

use serde_json::{Value as Json, json};

use super::day::day;
use super::register::Register;
use super::target::{Holds, Target, Vocabulary};
use crate::ledger::table::{Cell, Row, Table};
use crate::model::import_map::{FieldMap, Formulas, TableMap};
use crate::model::text::folded;
use crate::model::{Fact, Message, Slug, vocabulary};

/// A cell that does not fit, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The column, from 0; `None` when it is about the whole row.
    pub column: Option<usize>,
    /// Why.
    pub why: Message,
}

impl Misfit {
    pub(super) fn row(why: Message) -> Self {
        Self { column: None, why }
    }
}

/// What the columns of a field say in a row, values put in the ledger's words; `None` when they say nothing.
pub(super) fn said(
    row: &Row,
    (table, map): (&Table, &TableMap),
    field: &FieldMap,
) -> Result<Option<String>, Misfit> {
    let mut texts = Vec::new();
    for name in &field.columns {
        let Some(column) = table.column(name) else { continue };
        let text = cell_text(row.cell(column), map);
        texts.extend(text.map_err(|why| Misfit { column: Some(column), why })?);
    }
    if texts.is_empty() {
        return Ok(None);
    }
    let text = texts.join(field.join.as_deref().unwrap_or(" "));
    let known = field.values.get(&text).or_else(|| {
        let wanted = folded(&text);
        field.values.iter().find(|(known, _)| folded(known) == wanted).map(|(_, word)| word)
    });
    let text = known.cloned().unwrap_or(text);
    Ok((!text.trim().is_empty()).then_some(text))
}

/// The text of a cell; `None` when it says nothing.
pub(super) fn cell_text(cell: &Cell, map: &TableMap) -> Result<Option<String>, Message> {
    match cell {
        Cell::Empty => Ok(None),
        Cell::Day(day) => Ok(Some(day.to_string())),
        Cell::Bad(fault) => Err(Message::new(format!("import-why-{}", fault.word()))),
        Cell::Text(text) if map.empty.iter().any(|empty| folded(empty) == folded(text)) => Ok(None),
        Cell::Text(text) if text.starts_with('=') && map.formulas == Formulas::Refuse => {
            Err(Message::new("import-why-formula"))
        }
        Cell::Text(text) => Ok(Some(text.to_string())),
    }
}

/// The value that a text is for a field.
///
/// # Errors
/// Why it is none, as a message.
pub(super) fn value(
    target: &Target,
    text: &str,
    map: &TableMap,
    register: &Register<'_>,
) -> Result<Json, Message> {
    let why = |id: &str| Message::new(id).with("text", text);
    match target.holds {
        Holds::Text => Ok(json!(text)),
        Holds::Texts => Ok(json!(parts(text))),
        Holds::Day => day(text, map).map(|day| json!(day)),
        Holds::KnownDay if matches!(text, "unknown" | "declined") => Ok(json!(text)),
        Holds::KnownDay => day(text, map).map(|day| json!(day)),
        Holds::Word(words) => word(text, words).map(|word| json!(word)),
        Holds::Words(words) => {
            let words: Result<Vec<String>, Message> =
                parts(text).into_iter().map(|part| word(part, words)).collect();
            words.map(|words| json!(words))
        }
        Holds::Whole => {
            text.parse::<u32>().map(|number| json!(number)).map_err(|_| why("import-why-no-number"))
        }
        Holds::Minutes => {
            minutes(text).map(|number| json!(number)).ok_or_else(|| why("import-why-no-minutes"))
        }
        Holds::Percent => percent(text).map(|number| json!(number)).ok_or_else(|| why("import-why-no-share")),
        Holds::Slug => text.parse::<Slug>().map(|slug| json!(slug)).map_err(|_| why("import-why-no-slug")),
        Holds::Member => register.member(text).map(|slug| json!(slug)),
        Holds::Service => register.service(text).map(|slug| json!(slug)),
        Holds::Case => register.case(text).map(|id| json!(id)),
    }
}

/// The texts of a list in one cell.
fn parts(text: &str) -> Vec<&str> {
    text.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// A word of a vocabulary, by itself.
fn word(text: &str, words: Vocabulary) -> Result<String, Message> {
    let (name, known) = words();
    let found = known.iter().find(|word| **word == text);
    found.map(|word| (*word).to_owned()).ok_or_else(|| {
        let kind = vocabulary::kebab(name);
        let listed = known.iter().map(|word| Fact::Id((*word).to_owned())).collect();
        Message::new("import-why-no-word")
            .with("text", text)
            .with("known", Fact::List(listed))
            .with("kind", Fact::Id(kind))
    })
}

/// Minutes: `90`, `90 min`, `1:30`, `1u30`, `1 u`.
fn minutes(text: &str) -> Option<u32> {
    let text = text.to_lowercase();
    let plain = text.trim_end_matches(|sign: char| sign.is_alphabetic() || sign == '.').trim();
    if let Ok(number) = plain.parse::<u32>()
        && !text.contains(['u', 'h'])
    {
        return Some(number);
    }
    let (hours, rest) = text.split_once([':', 'u', 'h'])?;
    let rest = rest.trim_matches(|sign: char| !sign.is_ascii_digit());
    let rest: u32 = if rest.is_empty() { 0 } else { rest.parse().ok()? };
    let hours: u32 = hours.trim().parse().ok()?;
    (rest < 60).then_some(hours.checked_mul(60)?.checked_add(rest)?)
}

/// A share of a full-time post in per cent: `80`, `80 %`, `0,8`; nobody works one per cent.
fn percent(text: &str) -> Option<u32> {
    let plain = text.trim_end_matches('%').trim().replace(',', ".");
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    let whole: u32 = whole.parse().ok()?;
    let figures = part.trim_end_matches('0');
    let percent = match (whole, figures.len()) {
        (0 | 1, 0..=2) if !text.contains('%') => {
            let hundredths: u32 =
                if figures.is_empty() { 0 } else { format!("{figures:0<2}").parse().ok()? };
            whole * 100 + hundredths
        }
        (whole, 0) => whole,
        _ => return None,
    };
    (1..=100).contains(&percent).then_some(percent)
}

#[cfg(test)]
mod tests {
    use super::{minutes, percent};

    #[test]
    fn minutes_are_read_as_people_write_them() {
        let read =
            ["90", "90 min", "1:30", "1u30", "2 u", "0:45", "1:75", "half uur", "-5", "1u30min"].map(minutes);
        let meant = [Some(90), Some(90), Some(90), Some(90), Some(120), Some(45), None, None, None, Some(90)];
        assert_eq!(read, meant);
    }

    #[test]
    fn a_share_of_a_post_is_read_as_people_write_it() {
        let read = ["80", "80%", "0,8", "0.75", "1", "1,0", "0", "101", "0,333", "x"].map(percent);
        let meant = [Some(80), Some(80), Some(80), Some(75), Some(100), Some(100), None, None, None, None];
        assert_eq!(read, meant);
    }
}
