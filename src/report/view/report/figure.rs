//! Figures: typed for machines, in words for people.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::super::said::plain;
use crate::model::{Fact, Message};
use crate::practice::caseload::WHOLE_NORM;
use crate::practice::tally::{Figure, Line, Measure, Unit};
use crate::report::{Cell, Tone};

/// One figure for machines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum FigureItem {
    /// Hidden: a small cell, or one that would give a small cell away.
    Hidden {
        /// Always true.
        suppressed: bool,
    },
    /// A number.
    Count {
        /// How many.
        count: Option<i64>,
        /// Out of how many, where it is a part of something.
        #[serde(skip_serializing_if = "Option::is_none")]
        of: Option<i64>,
    },
    /// A span of time.
    Minutes {
        /// Whole minutes.
        minutes: Option<i64>,
    },
    /// An amount.
    Money {
        /// Euro cents.
        cents: Option<i64>,
    },
    /// A span of days.
    Days {
        /// Days.
        days: Option<i64>,
    },
    /// A number with two decimals.
    Hundredths {
        /// Hundredths of one: 150 is 1.50.
        hundredths: Option<i64>,
    },
    /// A share of a norm.
    Percent {
        /// Hundredths of a per cent: 10000 is the whole norm.
        percent_hundredths: Option<i64>,
    },
    /// A day, a word or a text in a list of records.
    Plain(Value),
}

/// Figures by name, in the order of their columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures(Vec<(String, FigureItem)>);

impl Figures {
    /// The figures of a line.
    pub(super) fn of(measures: &[Measure], line: &Line) -> Self {
        let cells = measures.iter().zip(&line.figures);
        Self(cells.map(|(measure, figure)| (measure.id.clone(), item(measure, *figure))).collect())
    }

    /// The values of a row in a list.
    pub(super) fn plain(columns: &[(&'static str, &'static str)], row: &[Option<Fact>]) -> Self {
        let value = |fact: &Option<Fact>| FigureItem::Plain(fact.as_ref().map_or(Value::Null, plain));
        Self(columns.iter().zip(row).map(|((name, _), fact)| ((*name).to_owned(), value(fact))).collect())
    }
}

impl Serialize for Figures {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, figure)| (name, figure)))
    }
}

impl JsonSchema for Figures {
    fn schema_name() -> Cow<'static, str> {
        "Figures".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        BTreeMap::<String, FigureItem>::json_schema(generator)
    }
}

fn item(measure: &Measure, figure: Figure) -> FigureItem {
    match figure {
        Figure::Hidden => FigureItem::Hidden { suppressed: true },
        Figure::Count(count) => FigureItem::Count { count: Some(count), of: None },
        Figure::Share { part, whole } => FigureItem::Count { count: Some(part), of: Some(whole) },
        Figure::Minutes(minutes) => FigureItem::Minutes { minutes: Some(minutes) },
        Figure::Money(cents) => FigureItem::Money { cents: Some(cents) },
        Figure::Days(days) => FigureItem::Days { days: Some(days) },
        Figure::Hundredths(hundredths) => FigureItem::Hundredths { hundredths: Some(hundredths) },
        Figure::Percent(percent) => FigureItem::Percent { percent_hundredths: Some(percent) },
        Figure::None => nothing(measure.unit),
    }
}

fn nothing(unit: Unit) -> FigureItem {
    match unit {
        Unit::Count | Unit::Clients | Unit::Things => FigureItem::Count { count: None, of: None },
        Unit::Minutes | Unit::Parts => FigureItem::Minutes { minutes: None },
        Unit::MinuteCents => FigureItem::Money { cents: None },
        Unit::Hundredths | Unit::MedianLevels => FigureItem::Hundredths { hundredths: None },
        Unit::MedianDays => FigureItem::Days { days: None },
        Unit::Given => FigureItem::Percent { percent_hundredths: None },
    }
}

/// The columns that a measure fills in a spreadsheet.
pub(super) fn columns(measure: &Measure) -> Vec<String> {
    let id = &measure.id;
    if measure.share_of.is_some() {
        return vec![format!("{id}.count"), format!("{id}.of")];
    }
    let empty = serde_json::to_value(nothing(measure.unit)).unwrap_or_default();
    empty.as_object().into_iter().flat_map(|fields| fields.keys()).map(|key| format!("{id}.{key}")).collect()
}

/// A figure for people.
pub(super) fn cell(measure: &Measure, figure: Figure) -> Cell {
    let percent = |hundredths: i64| {
        let figure =
            if hundredths % 100 == 0 { Fact::Count(hundredths / 100) } else { Fact::Hundredths(hundredths) };
        Fact::Message(Message::new("report-percent").with("percent", figure))
    };
    let fact = match figure {
        Figure::None | Figure::Share { whole: 0, .. } => return Cell::empty(),
        Figure::Hidden => Fact::Message(Message::new("report-hidden")),
        Figure::Count(count) => Fact::Count(count),
        Figure::Share { part, whole } => Fact::Share { part, whole },
        Figure::Minutes(minutes) => Fact::Minutes(minutes),
        Figure::Money(cents) => Fact::Money(cents),
        Figure::Days(days) => Fact::Days(days),
        Figure::Hundredths(hundredths) => Fact::Hundredths(hundredths),
        Figure::Percent(hundredths) => percent(hundredths),
    };
    let tone = match figure {
        // Nine tenths of the norm is the time to look; above it is too late.
        Figure::Percent(share) if measure.id == "norm_share" && share > WHOLE_NORM => Tone::Bad,
        Figure::Percent(share) if measure.id == "norm_share" && share >= WHOLE_NORM / 10 * 9 => {
            Tone::Attention
        }
        _ => Tone::Plain,
    };
    Cell::new(fact).toned(tone)
}

/// Whether a figure says nothing worth a place: nought, or nothing known.
pub(super) fn says_nothing(figure: Figure) -> bool {
    matches!(
        figure,
        Figure::None
            | Figure::Count(0)
            | Figure::Share { part: 0, .. }
            | Figure::Minutes(0)
            | Figure::Money(0)
            | Figure::Hundredths(0)
    )
}
