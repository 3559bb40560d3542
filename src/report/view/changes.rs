//! What became of records between two moments, in words, with who made each difference and when.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use super::difference::{Telling, TracedDifference};
use super::history::{RecordChange, names_of};
use super::parts::{field, list, present};
use super::shape::Shapes;
use super::{Sheet, View};
use crate::model::{Date, Fact, Message};
use crate::practice::difference::{Difference, DifferenceKind, Step};
use crate::report::{Block, Tone};

/// The columns of a spreadsheet.
const COLUMNS: [&str; 11] =
    ["record", "kind", "how", "path", "where", "change", "from", "to", "by", "on", "commit"];

/// What became of records between two moments.
#[derive(Debug, Clone)]
pub struct Differences {
    /// Between which moments, and what.
    pub items: [DifferencesItem; 1],
    /// What people and records are called, by case and reference; those of the ledger itself under "".
    pub names: BTreeMap<String, BTreeMap<String, String>>,
}

/// What became of records, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DifferencesItem {
    /// What was asked for: a record, a case, or the name of the ledger.
    pub of: String,
    /// The older moment.
    pub from: PastMoment,
    /// The newer moment.
    pub to: PastMoment,
    /// Each record that differs.
    pub records: Vec<RecordDifference>,
}

/// A moment of the ledger.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PastMoment {
    /// The day of the commit; none for the files as they are now.
    pub on: Option<Date>,
    /// The commit; none for the files as they are now.
    pub commit: Option<String>,
}

/// What became of one record, and who did it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct RecordDifference {
    /// The record: the same whatever its day or format; the path of a file that holds none.
    pub record: String,
    /// The kind of record; none for a file that holds none.
    pub kind: Option<String>,
    /// Whether its file came, went or became another.
    pub how: DifferenceKind,
    /// The file, where it is or was last.
    pub path: String,
    /// Whether the file, before or after, cannot be read as the record it should be.
    pub unreadable: bool,
    /// Field by field, each with who and when.
    pub differences: Vec<TracedDifference>,
}

impl RecordDifference {
    /// What became of a record, its differences traced.
    #[must_use]
    pub fn new(change: RecordChange, differences: Vec<TracedDifference>) -> Self {
        let RecordChange { record, kind, how, path, unreadable, .. } = change;
        Self { record, kind, how, path, unreadable, differences }
    }
}

impl RecordDifference {
    /// A line for each difference; one for a record of which no fields are told.
    fn lines(&self) -> Vec<Vec<Value>> {
        let record = || vec![json!(self.record), json!(self.kind), json!(self.how), json!(self.path)];
        if self.differences.is_empty() {
            return vec![[record(), vec![Value::Null; COLUMNS.len() - record().len()]].concat()];
        }
        let line = |one: &TracedDifference| {
            let Difference { place, kind, from, to, .. } = &one.difference;
            let place = place.iter().map(step).collect::<Vec<_>>().join("/");
            let touch = one.touch.clone().unwrap_or_default();
            let told = [json!(place), json!(kind), json!(from), json!(to)];
            [record(), told.to_vec(), vec![json!(touch.by), json!(touch.on), json!(touch.commit)]].concat()
        };
        self.differences.iter().map(line).collect()
    }
}

impl View for Differences {
    type Item = DifferencesItem;

    const NAME: &'static str = "difference";

    fn items(&self) -> &[DifferencesItem] {
        &self.items
    }

    fn sheet(&self) -> Option<Sheet> {
        let [item] = &self.items;
        Some(Sheet {
            columns: &COLUMNS,
            rows: item.records.iter().flat_map(RecordDifference::lines).collect(),
        })
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let text = Message::new("difference-title").with("of", item.of.clone());
        let moments = present(vec![
            field("plan-difference-from", item.from.fact()),
            field("plan-difference-to", item.to.fact()),
        ]);
        let mut blocks = vec![Block::Heading { level: 1, text }, moments];
        if item.records.is_empty() {
            blocks.push(Block::Note(Tone::Good, Message::new("plan-difference-none")));
        }
        let mut shapes = Shapes::default();
        blocks.extend(item.records.iter().flat_map(|record| self.record(record, &mut shapes)));
        blocks
    }
}

/// A step on the way to a difference, as one types it.
fn step(step: &Step) -> String {
    match step {
        Step::Field(text) | Step::Id(text) => text.clone(),
        Step::Place(at) => at.to_string(),
    }
}

impl Differences {
    fn record(&self, record: &RecordDifference, shapes: &mut Shapes) -> Vec<Block> {
        let RecordDifference { record: reference, kind, how, path, unreadable, differences } = record;
        let whole = RecordChange {
            record: reference.clone(),
            kind: kind.clone(),
            how: *how,
            path: path.clone(),
            unreadable: *unreadable,
            differences: Vec::new(),
        };
        let (heading, known) = (whole.heading(), names_of(reference, &self.names));
        let shape = kind.as_deref().and_then(|kind| shapes.named(kind));
        let told = match shape {
            Some(shape) if !differences.is_empty() && !unreadable => {
                let telling = Telling { shape, names: &known, depth: 0 };
                telling.traced(*how, differences)
            }
            _ => whole.remark().into_iter().collect(),
        };
        std::iter::once(Block::Heading { level: 2, text: heading }).chain(told).collect()
    }
}

impl PastMoment {
    fn fact(&self) -> Option<Fact> {
        let now = self.commit.is_none().then(|| Fact::Message(Message::new("plan-moment-now")));
        let commit = self.commit.as_ref().map(|commit| Fact::Id(commit.chars().take(7).collect()));
        list(now.into_iter().chain(self.on.map(Fact::Date)).chain(commit))
    }
}
