//! Conflicts that nobody has settled: both values, who gave them, and when.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use super::View;
use super::parts::{field, present};
use super::shape::Shape;
use crate::model::conflict::{Conflict, ConflictSide};
use crate::model::{CaseId, Date, Fact, Message, merge};
use crate::practice::difference::Step;
use crate::report::{Block, Tone};

/// The conflicts that nobody has settled.
#[derive(Debug, Clone)]
pub struct Conflicts {
    items: Vec<ConflictItem>,
    shapes: Vec<Value>,
}

/// A conflict that nobody has settled.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConflictItem {
    /// Its name, for `regie resolve`.
    pub name: String,
    /// The case; none for a record around the cases.
    pub case: Option<CaseId>,
    /// The record within the case, or around the cases.
    pub record: String,
    /// The place in the record, from the outside in: fields, and the keys of rows; empty for the whole record.
    pub place: Vec<String>,
    /// What stood there before the two went apart.
    pub base: Option<Value>,
    /// What the side that merged holds; it stands in the record, unless that side took it away.
    pub ours: ConflictValue,
    /// What the other side holds.
    pub theirs: ConflictValue,
    /// What people and records are called, by their reference.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub names: BTreeMap<String, String>,
}

/// A value in conflict, with who gave it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConflictValue {
    /// The value; none when it was taken away.
    pub value: Option<Value>,
    /// Who gave it.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// The commit.
    pub commit: Option<String>,
}

impl From<&ConflictSide> for ConflictValue {
    fn from(side: &ConflictSide) -> Self {
        Self { value: side.value.clone(), by: side.by.clone(), on: side.on, commit: side.commit.clone() }
    }
}

impl Conflicts {
    /// These conflicts, by their names, each with the schema of its record.
    #[must_use]
    pub fn new(
        conflicts: &[(String, Conflict, Value)],
        names: &dyn Fn(&Conflict) -> BTreeMap<String, String>,
    ) -> Self {
        let item = |(name, conflict, _): &(String, Conflict, Value)| ConflictItem {
            name: name.clone(),
            case: conflict.case.clone(),
            record: conflict.record.clone(),
            place: conflict.place.clone(),
            base: conflict.base.value.clone(),
            ours: ConflictValue::from(&conflict.ours),
            theirs: ConflictValue::from(&conflict.theirs),
            names: names(conflict),
        };
        let shapes = conflicts.iter().map(|(_, _, schema)| schema.clone()).collect();
        Self { items: conflicts.iter().map(item).collect(), shapes }
    }
}

impl Conflicts {
    /// What people see of each conflict, without what stands around them.
    #[must_use]
    pub fn each(&self) -> Vec<Block> {
        self.items.iter().zip(&self.shapes).flat_map(|(item, schema)| item.blocks(schema)).collect()
    }
}

impl ConflictItem {
    fn blocks(&self, schema: &Value) -> Vec<Block> {
        let place = steps(schema, &self.place);
        let shape = Shape::from(schema.clone());
        let called = |reference: &str| self.names.get(reference).cloned();
        let plain = |value: &Value| shape.fact(&place, value, &called);
        let value = |value: &Option<Value>| {
            let said = |id: &str| Fact::Message(Message::new(id));
            match (value, self.place.is_empty()) {
                (Some(value), true) => self.whole(value, &plain),
                (None, true) => said("conflict-taken-away"),
                (value, false) => value.as_ref().and_then(plain).unwrap_or_else(|| said("conflict-nothing")),
            }
        };
        let given = |side: &ConflictValue| {
            let by = side.by.as_ref().map(|by| called(&format!("team/{by}")).unwrap_or_else(|| by.clone()));
            match (by, side.on) {
                (Some(by), Some(on)) => Fact::Message(
                    Message::new("conflict-given")
                        .with("value", value(&side.value))
                        .with("by", by)
                        .with("on", on),
                ),
                _ => value(&side.value),
            }
        };
        let record = match &self.case {
            Some(case) => format!("{case}/{}", self.record),
            None => self.record.clone(),
        };
        vec![
            Block::Heading {
                level: 2,
                text: Message::new("conflict-name").with("name", Fact::Id(self.name.clone())),
            },
            present(vec![
                field("field-record", Some(Fact::Id(record))),
                field("column-what", Some(place_label(schema, &self.place))),
                field("field-base", Some(value(&self.base))),
                field("field-ours", Some(given(&self.ours))),
                field("field-theirs", Some(given(&self.theirs))),
            ]),
        ]
    }
}

impl ConflictItem {
    /// What a side makes of a whole record: what it changed, for the rest is as everybody knows it.
    fn whole(&self, value: &Value, plain: &dyn Fn(&Value) -> Option<Fact>) -> Fact {
        let unchanged = || Fact::Message(Message::new("conflict-as-it-was"));
        let told = |fields: Map<String, Value>| plain(&Value::Object(fields));
        let Some(fields) = value.as_object() else { return plain(value).unwrap_or_else(unchanged) };
        let mut fields = fields.clone();
        fields.remove("format");
        let Some(base) = &self.base else { return told(fields).unwrap_or_else(unchanged) };
        if base == value {
            return unchanged();
        }
        let changed: Map<String, Value> =
            fields.iter().filter(|(key, value)| base.get(key.as_str()) != Some(value)).map(owned).collect();
        match told(changed) {
            Some(changed) => Fact::Message(Message::new("conflict-changed").with("fields", changed)),
            // It only took something out: then all that is left is told.
            None => told(fields).unwrap_or_else(unchanged),
        }
    }
}

fn owned((key, value): (&String, &Value)) -> (String, Value) {
    (key.clone(), value.clone())
}

/// What a place of a record is called in the reader's language; as it stands where the schema does not know it.
#[must_use]
pub fn place_label(schema: &Value, place: &[String]) -> Fact {
    if place.is_empty() {
        return Fact::Message(Message::new("conflict-whole-record"));
    }
    if merge::schema_at(schema, place).is_none() {
        return Fact::List(place.iter().cloned().map(Fact::Id).collect());
    }
    Fact::Message(Shape::label(&steps(schema, place), 0))
}

/// The place with fields and rows told apart.
fn steps(schema: &Value, place: &[String]) -> Vec<Step> {
    let is_row = |at: usize| {
        let list = place.get(..at).and_then(|above| merge::schema_at(schema, above));
        list.is_some_and(|list| list.get("items").is_some())
    };
    let step = |(at, step): (usize, &String)| {
        if is_row(at) { Step::Id(step.clone()) } else { Step::Field(step.clone()) }
    };
    place.iter().enumerate().map(step).collect()
}

impl View for Conflicts {
    type Item = ConflictItem;

    const NAME: &'static str = "conflicts";

    fn items(&self) -> &[ConflictItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, "conflicts-title")];
        if self.items.is_empty() {
            blocks.push(Block::Note(Tone::Good, Message::new("conflicts-none")));
            return blocks;
        }
        blocks.extend(self.each());
        blocks.push(Block::Note(Tone::Plain, Message::new("conflicts-way-out")));
        blocks
    }
}
