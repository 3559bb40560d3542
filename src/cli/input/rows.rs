//! Rows that several forms ask.

use super::form::{Kind, Question};

/// The result of an instrument scored outside the ledger.
pub(crate) const INSTRUMENT: &[Question] = &[
    Question::new("instrument", "instrument", Kind::Text).required(),
    Question::new("version", "version", Kind::Text),
    Question::new("on", "on", Kind::Past).required(),
    Question::new("scored_by", "scored-by", Kind::Text).required(),
    Question::new("scores", "scores", Kind::Scores),
    Question::new("note", "note", Kind::Text),
];
