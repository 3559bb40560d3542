//! How the areas of life go, in the eyes of each rater apart.

use super::{VOICES, heads};
use crate::model::assessment::{Area, Rating};
use crate::model::record::Voice;
use crate::model::{Message, vocabulary};
use crate::report::view::parts::table;
use crate::report::{Block, Cell, Column};

/// The ratings, a row per area and a column per rater: side by side, never one figure.
pub(super) fn blocks(ratings: &[Rating]) -> Vec<Block> {
    let mut areas: Vec<Area> = ratings.iter().map(|rating| rating.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let by = |area: Area, voice: Voice| {
        ratings.iter().rev().find(|rating| rating.area == area && rating.rater == voice)
    };
    let rows = areas.iter().map(|area| {
        let levels = VOICES.iter().map(|voice| Cell::maybe(by(*area, *voice).map(|one| one.level.value())));
        std::iter::once(Cell::new(vocabulary::fact(area))).chain(levels).collect()
    });
    let mut columns = vec![Column::left("field-area")];
    columns.extend(VOICES.iter().map(|voice| Column { label: heads(vocabulary::fact(voice)), right: true }));
    let remarks = ratings.iter().filter_map(|rating| {
        let note = Message::new("assessment-rating-note").with("area", vocabulary::fact(&rating.area));
        let note = note.with("voice", vocabulary::fact(&rating.rater));
        Some(Cell::new(note.with("note", rating.note.clone()?)))
    });
    let remarks: Vec<Cell> = remarks.collect();
    let mut blocks: Vec<Block> = table("assessment-ratings", columns, rows.collect()).into_iter().collect();
    if !remarks.is_empty() {
        blocks.push(Block::List(remarks));
    }
    blocks
}
