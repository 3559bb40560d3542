//! Rows that several forms ask, and what is to be said of them.

use super::form::{Kind, Question};
use crate::model::Message;
use crate::model::record::InstrumentResult;
use crate::practice::instrument;
use crate::report::Tone;

/// The result of an instrument scored outside the ledger.
pub(crate) const INSTRUMENT: &[Question] = &[
    Question::new("instrument", "instrument", Kind::Named(instruments)).required(),
    Question::new("version", "version", Kind::Text),
    Question::new("on", "on", Kind::Past).required(),
    Question::new("scored_by", "scored-by", Kind::Text).required(),
    Question::new("scores", "scores", Kind::Scores),
    Question::new("threshold", "threshold", Kind::Whole),
    Question::new("note", "note", Kind::Text),
];

/// The ids of the instruments whose scales are known.
fn instruments() -> Vec<String> {
    instrument::all().into_iter().map(|one| one.id).collect()
}

/// What the list of instruments makes of results as they were typed: a version that was taken for granted, one whose
/// scales are not known, a threshold that is reached or not.
pub(crate) fn remarks(results: &[InstrumentResult]) -> Vec<(Tone, Message)> {
    let mut notes = Vec::new();
    for result in results {
        let Some(known) = instrument::find(&result.instrument) else { continue };
        let note = |id: &str| Message::new(id).with("instrument", known.title.clone());
        let done = instrument::completed(result.clone());
        match (&result.version, &done.version) {
            (None, Some(version)) => {
                notes.push((Tone::Faint, note("note-version-taken").with("version", version.as_str())));
            }
            (Some(version), _) if instrument::of(&done).is_none() => {
                notes.push((Tone::Attention, note("note-version-strange").with("version", version.as_str())));
            }
            _ => {}
        }
        if let (Some(reached), Some(at)) = (instrument::reaches(&done), done.threshold) {
            let id = if reached { "note-threshold-reached" } else { "note-threshold-not-reached" };
            notes.push((Tone::Plain, note(id).with("at", at)));
        }
    }
    notes
}
