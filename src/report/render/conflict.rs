//! Saying that something shown is in conflict, once for every view.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{InConflict, Stamp};
use crate::model::{Fact, Message};
use crate::report::{Block, Tone};

/// An item with the names of the conflicts that it is in.
#[derive(Serialize, JsonSchema)]
pub(super) struct Marked<'a, Item> {
    #[serde(flatten)]
    item: &'a Item,
    /// The conflicts, for `regie resolve`.
    conflict: Vec<&'a str>,
}

/// The conflicts of the ledger that these items show something of.
pub(super) fn shown<'a, Item: Serialize>(items: &[Item], stamp: &'a Stamp) -> Vec<&'a InConflict> {
    if stamp.conflicts.is_empty() {
        return Vec::new();
    }
    let items: Vec<Value> = items.iter().map(|item| serde_json::to_value(item).unwrap_or_default()).collect();
    stamp.conflicts.iter().filter(|conflict| items.iter().any(|item| mentions(item, conflict))).collect()
}

/// The blocks with a line for every conflict, below the title.
pub(super) fn told(mut blocks: Vec<Block>, shown: &[&InConflict]) -> Vec<Block> {
    let below = usize::from(matches!(blocks.first(), Some(Block::Heading { .. })));
    let lines = shown.iter().map(|conflict| Block::Note(Tone::Bad, line(conflict)));
    blocks.splice(below..below, lines).for_each(drop);
    blocks
}

/// Every item with the conflicts it shows something of.
pub(super) fn marked<'a, Item: Serialize>(
    items: &'a [Item],
    shown: &[&'a InConflict],
) -> Vec<Marked<'a, Item>> {
    let one = |item: &'a Item| {
        let value = serde_json::to_value(item).unwrap_or_default();
        Marked { item, conflict: names(&value, shown) }
    };
    items.iter().map(one).collect()
}

/// The names of the conflicts that a value shows something of.
pub(super) fn names<'a>(value: &Value, shown: &[&'a InConflict]) -> Vec<&'a str> {
    let told = shown.iter().filter(|conflict| mentions(value, conflict));
    told.map(|conflict| conflict.name.as_str()).collect()
}

fn line(conflict: &InConflict) -> Message {
    let record = match &conflict.case {
        Some(case) => format!("{case}/{}", conflict.record),
        None => conflict.record.clone(),
    };
    Message::new("conflict-shown")
        .with("record", Fact::Id(record))
        .with("place", conflict.label.clone())
        .with("name", Fact::Id(conflict.name.clone()))
}

/// Whether an item is about the case, or the record around the cases, that is in conflict.
fn mentions(item: &Value, conflict: &InConflict) -> bool {
    let record = conflict.record.as_str();
    let told = |text: &str| match &conflict.case {
        Some(case) => {
            text == case || text.strip_prefix(case.as_str()).is_some_and(|rest| rest.starts_with('/'))
        }
        None => text == record || record.rsplit_once('/').is_some_and(|(_, name)| text == name),
    };
    match item {
        Value::String(text) => told(text),
        Value::Array(items) => items.iter().any(|item| mentions(item, conflict)),
        Value::Object(fields) => fields.values().any(|item| mentions(item, conflict)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{calm, stamp};
    use super::super::{Format, Screen, render};
    use super::*;
    use crate::i18n::Words;
    use crate::model::Language;

    const ALL: [Format; 6] =
        [Format::Table, Format::Json, Format::Jsonl, Format::Csv, Format::Md, Format::Html];

    fn of(case: Option<&str>, record: &str) -> InConflict {
        let name = format!("{}-{record}-0a1b2c", case.unwrap_or("around"));
        let label = Fact::Message(Message::new("field-note"));
        InConflict {
            name,
            case: case.map(Into::into),
            record: record.into(),
            place: vec!["note".into()],
            label,
        }
    }

    fn shows(conflict: InConflict, format: Format) -> String {
        let stamp = Stamp { conflicts: vec![conflict], ..stamp() };
        let screen = Screen { width: None, color: false };
        render(&calm(), &stamp, format, &Words::new(Language::En), &screen).unwrap()
    }

    #[test]
    fn what_is_shown_in_conflict_is_told_in_every_format() {
        for format in ALL {
            let out = shows(of(Some("k7qf2x"), "r7kq2m"), format);
            assert!(out.contains("k7qf2x-r7kq2m-0a1b2c"), "{format:?}: {out}");
            assert!(!shows(of(Some("zzzzzz"), "r7kq2m"), format).contains("0a1b2c"), "{format:?}");
        }
    }

    #[test]
    fn only_the_rows_it_is_about_are_marked() {
        let out = shows(of(Some("k7qf2x"), "r7kq2m"), Format::Csv);
        let lines: Vec<&str> = out.lines().collect();
        assert!(lines[0].ends_with(",conflict") && lines[1].ends_with(",k7qf2x-r7kq2m-0a1b2c"), "{out}");
        assert!(lines[2].ends_with(','), "{out}");
    }
}
