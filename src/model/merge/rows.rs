//! Lists of tables, merged row by row.

use serde_json::Value as Json;

use super::rule::Place;
use super::{Merger, Three, order};

/// The key of every row, each once: a key that comes again is counted (`2026-03-02+accepted#2`).
pub(super) fn keys(rows: &[Json], key: &[&str]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(rows.len());
    for row in rows {
        let plain = plain(row, key);
        let again = keys.iter().filter(|known| **known == plain || twin(known, &plain)).count();
        keys.push(if again == 0 { plain } else { format!("{plain}#{}", again + 1) });
    }
    keys
}

/// A list with one row of it changed, added or taken out.
pub(super) fn set(
    held: Option<&Json>,
    (key, step): (&[&str], &str),
    change: impl FnOnce(Option<&Json>) -> Option<Json>,
) -> Vec<Json> {
    let mut rows = held.and_then(Json::as_array).cloned().unwrap_or_default();
    let at = keys(&rows, key).iter().position(|one| one == step);
    let changed = change(at.and_then(|at| rows.get(at)));
    match (at, changed) {
        (Some(at), Some(row)) => rows.splice(at..=at, [row]).for_each(drop),
        (Some(at), None) => drop(rows.remove(at)),
        (None, Some(row)) => rows.push(row),
        (None, None) => {}
    }
    rows
}

impl Merger {
    /// The merged rows, in the order that both sides would give them.
    pub(super) fn rows(&mut self, (key, row): (&[&str], Place<'_>), lists: Three<&[Json]>) -> Vec<Json> {
        let keys = Three {
            base: keys(lists.base, key),
            ours: keys(lists.ours, key),
            theirs: keys(lists.theirs, key),
        };
        let find = |rows: &[Json], keys: &[String], wanted: &str| {
            keys.iter().position(|one| one == wanted).and_then(|at| rows.get(at)).cloned()
        };
        let mut merged = Vec::new();
        for wanted in order::every(&keys) {
            let base = find(lists.base, &keys.base, &wanted);
            let ours = find(lists.ours, &keys.ours, &wanted);
            let theirs = find(lists.theirs, &keys.theirs, &wanted);
            let versions = Three { base: base.as_ref(), ours: ours.as_ref(), theirs: theirs.as_ref() };
            if let Some(value) = self.below(&wanted, row, versions) {
                merged.push((wanted, value));
            }
        }
        order::rows(&keys, merged)
    }
}

fn plain(row: &Json, key: &[&str]) -> String {
    let parts = key.iter().map(|part| match row.get(part) {
        Some(Json::String(text)) if is_code(text) => text.clone(),
        // Words of people stay out of places, which are told in errors and listed.
        Some(Json::String(text)) => blake3::hash(text.as_bytes()).to_hex().chars().take(8).collect(),
        Some(other) => other.to_string(),
        None => String::new(),
    });
    parts.collect::<Vec<_>>().join("+")
}

/// Whether a text is an id, a day, a word of a vocabulary or the like.
fn is_code(text: &str) -> bool {
    let sign = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_/.+".contains(sign);
    text.len() <= 40 && text.chars().all(sign)
}

/// Whether a key is a counted one of a plain key.
fn twin(counted: &str, plain: &str) -> bool {
    counted
        .strip_prefix(plain)
        .and_then(|rest| rest.strip_prefix('#'))
        .is_some_and(|number| number.parse::<usize>().is_ok())
}
