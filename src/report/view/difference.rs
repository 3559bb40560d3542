//! Differences between two moments of a record, each with who made it and when.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::field;
use super::shape::{Shape, leaves};
use crate::model::{Date, Fact, Message};
use crate::practice::difference::{Difference, DifferenceKind, Step};
use crate::report::{Block, Cell, Column, Table, Tone};

/// A difference, and who made it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TracedDifference {
    /// The difference.
    #[serde(flatten)]
    pub difference: Difference,
    /// Who touched it last; none when the history does not tell.
    pub touch: Option<Touch>,
}

/// Who touched something, and when.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Touch {
    /// The team member (handle), or the author as git has it; none for what is not kept yet.
    pub by: Option<String>,
    /// The day; none for what is not kept yet.
    pub on: Option<Date>,
    /// The commit; none for what is not kept yet.
    pub commit: Option<String>,
}

/// What is needed to show differences of one kind of record.
pub(super) struct Telling<'a> {
    /// The kind.
    pub(super) shape: &'a Shape,
    /// What people and records are called, by their reference.
    pub(super) names: &'a BTreeMap<String, String>,
    /// How many steps of each place are told by the heading above.
    pub(super) depth: usize,
}

impl Telling<'_> {
    /// What something was and is, field by field, with who and when.
    pub(super) fn table(&self, differences: &[TracedDifference]) -> Block {
        let columns = ["column-what", "column-was", "column-is", "field-by", "column-day"];
        let columns = columns.into_iter().map(Column::left).collect();
        let mut table = Table::new(columns, Message::new("plan-difference-none"));
        table.rows = differences.iter().map(|one| self.row(one)).collect();
        Block::Table(table)
    }

    /// What became of a record, field by field: what it says when it came or went, what was and is when it changed.
    pub(super) fn changes(&self, how: DifferenceKind, differences: &[Difference]) -> Block {
        if how != DifferenceKind::Changed {
            return Block::Fields(differences.iter().flat_map(|one| self.said(one)).collect());
        }
        let columns = ["column-what", "column-was", "column-is"].into_iter().map(Column::left).collect();
        let mut table = Table::new(columns, Message::new("plan-difference-none"));
        table.rows = differences.iter().map(|one| self.cells(one)).collect();
        Block::Table(table)
    }

    /// The same with who and when: of what came or went once, below.
    pub(super) fn traced(&self, how: DifferenceKind, differences: &[TracedDifference]) -> Vec<Block> {
        if how == DifferenceKind::Changed {
            return vec![self.table(differences)];
        }
        let mut fields: Vec<(Message, Cell)> =
            differences.iter().flat_map(|one| self.said(&one.difference)).collect();
        if let Some(touch) = differences.iter().rev().find_map(|one| one.touch.as_ref()) {
            fields.push(field("difference-last", Some(self.told(touch))));
        }
        vec![Block::Fields(fields)]
    }

    /// What came or went, field by field, then who and when.
    pub(super) fn fields(&self, traced: &TracedDifference) -> Block {
        let mut fields = self.said(&traced.difference);
        fields.push(field("field-by", traced.touch.as_ref().map(|touch| self.told(touch))));
        Block::Fields(fields.into_iter().filter(|(_, cell)| cell.value.is_some()).collect())
    }

    /// What a value says that came or went, field by field.
    fn said(&self, difference: &Difference) -> Vec<(Message, Cell)> {
        let Difference { place, from, to, .. } = difference;
        // Whose id it is stands above.
        if matches!(place.as_slice(), [Step::Field(field)] if field == "id") {
            return Vec::new();
        }
        let leaves = to.as_ref().or(from.as_ref()).map(|value| leaves(place, value)).unwrap_or_default();
        let told = leaves.into_iter().map(|(place, value)| {
            let fact = self.shape.fact(&place, value, &|id| self.called(id));
            (Shape::label(&place, self.depth), Cell::maybe(fact))
        });
        told.filter(|(_, cell)| cell.value.is_some()).collect()
    }

    /// Which field, what it was, what it is.
    fn cells(&self, difference: &Difference) -> Vec<Cell> {
        let Difference { place, from, to, .. } = difference;
        let fact = |value: &Option<serde_json::Value>| {
            Cell::maybe(value.as_ref().and_then(|value| self.shape.fact(place, value, &|id| self.called(id))))
        };
        vec![Cell::new(Shape::label(place, self.depth)), fact(from), fact(to)]
    }

    fn row(&self, traced: &TracedDifference) -> Vec<Cell> {
        let unsaved = || Cell::new(Message::new("difference-unsaved")).toned(Tone::Attention);
        let who = match &traced.touch {
            Some(touch) if touch.commit.is_none() => unsaved(),
            touch => Cell::maybe(touch.as_ref().map(|touch| self.who(touch))),
        };
        let day = Cell::maybe(traced.touch.as_ref().and_then(|touch| touch.on));
        let mut cells = self.cells(&traced.difference);
        cells.extend([who, day]);
        cells
    }

    fn told(&self, touch: &Touch) -> Message {
        match touch.on {
            Some(day) => Message::new("difference-touch").with("who", self.who(touch)).with("day", day),
            None => Message::new("difference-unsaved"),
        }
    }

    fn who(&self, touch: &Touch) -> Fact {
        let by = touch.by.clone().unwrap_or_default();
        Fact::Text(self.names.get(&format!("team/{by}")).cloned().unwrap_or(by))
    }

    fn called(&self, reference: &str) -> Option<String> {
        self.names.get(reference).cloned()
    }
}
