//! Rows that several forms ask, and what is to be said of them.

use super::form::{Kind, Known, Question};
use crate::cli::assessment::Unfit;
use crate::model::Message;
use crate::model::record::InstrumentResult;
use crate::practice::instrument;
use crate::report::Tone;

/// The result of an instrument scored outside the ledger.
pub(crate) const INSTRUMENT: &[Question] = &[
    Question::new("instrument", "instrument", Kind::Named(INSTRUMENTS)).required(),
    Question::new("version", "version", Kind::Text),
    Question::new("on", "on", Kind::Past).required(),
    Question::new("scored_by", "scored-by", Kind::Text).required(),
    Question::new("scores", "scores", Kind::Scores),
    Question::new("threshold", "threshold", Kind::Whole),
    Question::new("note", "note", Kind::Text),
];

/// The instruments whose scales are known.
const INSTRUMENTS: Known = Known { names: ids, find: id };

fn ids() -> Vec<String> {
    instrument::all().into_iter().map(|one| one.id).collect()
}

fn id(word: &str) -> Option<String> {
    instrument::find(word).map(|one| one.id)
}

/// Results as they are kept, with what the list of instruments makes of them: a version that was taken for granted, one
/// whose scales are not known, a threshold that is reached or not.
///
/// # Errors
/// A result that its instrument cannot give.
pub(crate) fn settled(results: &mut Vec<InstrumentResult>) -> Result<Vec<(Tone, Message)>, Unfit> {
    let notes = remarks(results);
    *results = std::mem::take(results).into_iter().map(instrument::completed).collect();
    let faults =
        results.iter().flat_map(|one| instrument::faults(one).into_iter().map(move |fault| (one, fault)));
    match faults.into_iter().next() {
        Some((result, fault)) => Err(Unfit::of_result(result.instrument.clone(), fault)),
        None => Ok(notes),
    }
}

fn remarks(results: &[InstrumentResult]) -> Vec<(Tone, Message)> {
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
