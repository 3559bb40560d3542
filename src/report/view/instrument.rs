//! Results of instruments as profiles, each score on its own scale, never summed; and the instruments that are known.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, list, present, table};
use crate::model::profile::Bilingual;
use crate::model::record::InstrumentResult;
use crate::model::{Fact, Message, vocabulary};
use crate::practice::instrument::{self, Domain, Instrument, ScoreDirection, ThresholdWay};
use crate::report::{Block, Cell, Column, Table, Tone};

/// The most marks of a bar.
const MARKS: i64 = 10;

/// Each result as a profile under its own title.
pub(super) fn profiles(results: &[InstrumentResult]) -> Vec<Block> {
    results.iter().flat_map(profile).collect()
}

fn profile(result: &InstrumentResult) -> Vec<Block> {
    let known = instrument::of(result);
    let name =
        known.as_ref().map_or_else(|| result.instrument.clone().into(), |one| Fact::from(one.title.clone()));
    let title =
        Message::new(if result.version.is_some() { "instrument-head-version" } else { "instrument-head" });
    let title = title.with("instrument", name).with("version", result.version.clone().unwrap_or_default());
    let title = title.with("on", result.on).with("by", result.scored_by.clone());
    let columns = vec![
        Column::left("field-domain"),
        Column::right("column-score"),
        Column::left("column-scale"),
        Column::left("column-profile"),
    ];
    let mut table = Table::new(columns, Message::new("instrument-no-scores"));
    table.title = Some(title);
    table.rows = scores(result, known.as_ref());
    let mut blocks = vec![Block::Table(table)];
    let (id, tone) = match instrument::reaches(result) {
        Some(true) => ("instrument-threshold-reached", Tone::Attention),
        Some(false) => ("instrument-threshold-not-reached", Tone::Plain),
        None => ("instrument-threshold", Tone::Plain),
    };
    blocks.extend(result.threshold.map(|at| Block::Note(tone, Message::new(id).with("at", at))));
    let note = result.note.clone();
    blocks.extend(
        note.map(|note| Block::Note(Tone::Plain, Message::new("instrument-note").with("note", note))),
    );
    blocks
}

/// The scores in the order of the instrument, then those it does not know.
fn scores(result: &InstrumentResult, known: Option<&Instrument>) -> Vec<Vec<Cell>> {
    let domains = || known.into_iter().flat_map(|one| one.domains.iter().map(move |domain| (one, domain)));
    let mut rows: Vec<Vec<Cell>> = domains()
        .filter_map(|(one, domain)| Some(scaled(one, domain, *result.scores.get(&domain.id)?)))
        .collect();
    let strange = result.scores.iter().filter(|(name, _)| !domains().any(|(_, domain)| domain.id == **name));
    rows.extend(strange.map(|(name, score)| vec![Cell::new(name.clone()), Cell::new(*score)]));
    rows
}

fn scaled(known: &Instrument, domain: &Domain, score: i64) -> Vec<Cell> {
    let (least, most) = known.scale(domain);
    let unknown = known.unknown == Some(score);
    let drawn = if unknown {
        Cell::new(Message::new("instrument-unknown"))
    } else {
        Cell::new(bar(score, least, most))
    };
    vec![Cell::new(domain.name.clone()), Cell::new(score), Cell::new(scale(least, most)), drawn]
}

/// A scale from its lowest to its highest score.
pub(super) fn scale(least: i64, most: i64) -> Fact {
    Fact::Id(format!("{least}–{most}"))
}

/// A score as a bar; a scale that begins at one has a first mark for one.
fn bar(score: i64, least: i64, most: i64) -> Fact {
    let base = if least > 0 { least - 1 } else { least };
    let (length, filled) = (most - base, (score - base).clamp(0, most - base));
    let (length, filled) = match length {
        0..=MARKS => (length, filled),
        _ => (MARKS, (filled * MARKS + length - 1) / length),
    };
    let marks = |sign: &str, count: i64| sign.repeat(usize::try_from(count).unwrap_or_default());
    Fact::Id(format!("{}{}", marks("■", filled), marks("□", length - filled)))
}

/// The instruments whose scales are known.
#[derive(Debug, Clone)]
pub struct Instruments {
    items: Vec<InstrumentItem>,
    whole: bool,
}

/// An instrument whose scales are known.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct InstrumentItem {
    /// Its id.
    pub id: String,
    /// The version whose scales are known.
    pub version: Option<String>,
    /// What it is called.
    pub title: Bilingual,
    /// Other names that people type.
    pub aliases: Vec<String>,
    /// Who made it, and where the practice asks for it.
    pub source: String,
    /// Which way is better for the person.
    pub better: ScoreDirection,
    /// Whether its scores may be added up.
    pub summed: bool,
    /// A figure beside the scale that says: not known.
    pub unknown: Option<i64>,
    /// The score from which it says that something is the case.
    pub threshold: Option<i64>,
    /// On which side of it.
    pub threshold_way: Option<ThresholdWay>,
    /// What it scores.
    pub domains: Vec<DomainItem>,
}

/// Something that an instrument scores.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DomainItem {
    /// Its id, as it is typed.
    pub id: String,
    /// What it is called.
    pub name: Bilingual,
    /// The lowest score.
    pub least: i64,
    /// The highest score.
    pub most: i64,
}

impl Instruments {
    /// The instruments in a list, or each of them whole with its domains.
    #[must_use]
    pub fn new(instruments: Vec<Instrument>, whole: bool) -> Self {
        Self { items: instruments.into_iter().map(InstrumentItem::new).collect(), whole }
    }
}

impl InstrumentItem {
    fn new(known: Instrument) -> Self {
        let domain = |domain: &Domain| {
            let (least, most) = known.scale(domain);
            DomainItem { id: domain.id.clone(), name: domain.name.clone(), least, most }
        };
        Self {
            domains: known.domains.iter().map(domain).collect(),
            id: known.id,
            version: known.version,
            title: known.title,
            aliases: known.aliases,
            source: known.source,
            better: known.better,
            summed: known.summed,
            unknown: known.unknown,
            threshold: known.threshold.as_ref().map(|threshold| threshold.at),
            threshold_way: known.threshold.map(|threshold| threshold.way),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::new(Fact::Id(self.id.clone())),
            Cell::new(self.title.clone()),
            Cell::maybe(self.version.clone().map(Fact::Id)),
            Cell::new(self.domains.len()),
            Cell::new(vocabulary::fact(&self.better)),
            Cell::maybe(self.threshold),
        ]
    }

    fn blocks(&self) -> Vec<Block> {
        let title = Message::new("instrument-title").with("instrument", self.title.clone());
        let facts = present(vec![
            field("field-id", Some(Fact::Id(self.id.clone()))),
            field("field-version", self.version.clone()),
            field("column-aliases", list(self.aliases.iter().cloned().map(Fact::Text))),
            field("field-source", Some(self.source.clone())),
            field("column-better", Some(vocabulary::fact(&self.better))),
            field("field-threshold", self.threshold),
        ]);
        let columns =
            vec![Column::left("field-domain"), Column::left("field-title"), Column::left("column-scale")];
        let row = |domain: &DomainItem| {
            let id = Cell::new(Fact::Id(domain.id.clone()));
            vec![id, Cell::new(domain.name.clone()), Cell::new(scale(domain.least, domain.most))]
        };
        let rows = self.domains.iter().map(row).collect();
        let mut blocks = vec![Block::Heading { level: 1, text: title }, facts];
        blocks.extend(table("instrument-domains", columns, rows));
        let summed = if self.summed { "instrument-summed" } else { "instrument-never-summed" };
        blocks.push(Block::Note(Tone::Plain, Message::new(summed)));
        let unknown = self.unknown.map(|figure| Message::new("instrument-not-known").with("figure", figure));
        blocks.extend(unknown.map(|message| Block::Note(Tone::Plain, message)));
        blocks
    }
}

impl View for Instruments {
    type Item = InstrumentItem;

    const NAME: &'static str = "instruments";

    fn items(&self) -> &[InstrumentItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        if self.whole {
            return self.items.iter().flat_map(InstrumentItem::blocks).collect();
        }
        let columns = vec![
            Column::left("field-instrument"),
            Column::left("field-title"),
            Column::left("field-version"),
            Column::right("instrument-domains"),
            Column::left("column-better"),
            Column::right("field-threshold"),
        ];
        let mut table = Table::new(columns, Message::new("instruments-empty"));
        table.rows = self.items.iter().map(InstrumentItem::cells).collect();
        vec![Block::heading(1, "instruments-title"), Block::Table(table)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_a_score_on_its_scale() {
        let drawn = |score, least, most| match bar(score, least, most) {
            Fact::Id(text) => text,
            other => format!("{other:?}"),
        };
        assert_eq!(drawn(1, 1, 5), "■□□□□");
        assert_eq!(drawn(5, 1, 5), "■■■■■");
        assert_eq!(drawn(0, 0, 2), "□□");
        assert_eq!(drawn(1, 0, 17), "■□□□□□□□□□");
        assert_eq!(drawn(17, 0, 17), "■■■■■■■■■■");
        assert_eq!(drawn(99, 0, 4), "■■■■");
    }
}
