//! Two versions of a record that grew from one, put together again field by field.
//!
//! One pure function of the record's JSON Schema and three values. The rule of a field stands beside the field in its
//! type and is published with the schema:
//!
//! | `x-merge` | what happens |
//! |---|---|
//! | `immutable` | one value, a whole row as well: changed on one side it is taken, changed on both it is a clash |
//! | `text` | line by line; lines that both changed are a clash |
//! | `status` | the one that the allowed moves (`x-moves`) lead to from the other; otherwise a clash |
//! | `set` | what either added is in, what either took out is out |
//! | `rows` | row by row, found by `x-key`; a row that one took out and the other changed stays, and is a clash |
//! | none | a table is merged key by key, everything else is one value |
//!
//! `x-absent` = `empty` on a record says that its file not being there means the same as an empty record.
//!
//! The merge is symmetric: whoever merges, the record is the same, apart from whose value stays in a clash. No clock
//! decides. Keys that no schema knows are merged as one value.

#[cfg(test)]
mod list_tests;
mod order;
#[cfg(test)]
mod properties;
mod rows;
mod rule;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::vocabulary;
use rule::{Place, Rule};

/// One value in three versions; `None` is "not there".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Three<T> {
    /// Before the two went apart.
    pub base: T,
    /// On our side.
    pub ours: T,
    /// On the other side.
    pub theirs: T,
}

/// A place at which both sides hold another value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clash {
    /// The place in the record, from the outside in: keys of fields, and for a row the value of its key
    /// (`goal`, `g4tzb9`, `statement`). Empty for the whole record.
    pub place: Vec<String>,
    /// The value before; `None` when there was none.
    pub base: Option<Json>,
    /// Our value. It is the one that stays in the record, unless we took away what the other side changed.
    pub ours: Option<Json>,
    /// Their value.
    pub theirs: Option<Json>,
}

/// What came of a merge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merging {
    /// The merged value; `None` when it is gone.
    pub value: Option<Json>,
    /// What could not be put together, in the order of the record.
    pub clashes: Vec<Clash>,
}

/// Merges three versions of a record with the rules of its schema.
#[must_use]
pub fn merge(schema: &Json, record: Three<Option<&Json>>) -> Merging {
    let mut merger = Merger { place: Vec::new(), clashes: Vec::new() };
    let value = merger.value(Place::root(schema), record);
    Merging { value, clashes: merger.clashes }
}

/// Whether a record that is not there is the same as an empty one, by its schema.
#[must_use]
pub fn absent_is_empty(schema: &Json) -> bool {
    schema.get("x-absent").and_then(Json::as_str) == Some("empty")
}

/// The schema of the value at a place; `None` for a key that the schema does not have.
#[must_use]
pub fn schema_at<'a>(schema: &'a Json, place: &[String]) -> Option<&'a Json> {
    let mut at = Place::root(schema);
    for step in place {
        at = match at.rule() {
            Rule::Rows { row, .. } => row,
            _ => at.key(step)?,
        };
    }
    Some(at.resolved())
}

/// The value of a record at a place.
#[must_use]
pub fn value_at<'a>(schema: &Json, record: &'a Json, place: &[String]) -> Option<&'a Json> {
    let (mut at, mut value) = (Some(Place::root(schema)), record);
    for step in place {
        let rule = at.map_or(Rule::Whole, Place::rule);
        value = match (&rule, value) {
            (Rule::Rows { key, .. }, Json::Array(rows)) => {
                let keys = rows::keys(rows, key);
                rows.get(keys.iter().position(|one| one == step)?)?
            }
            _ => value.get(step)?,
        };
        at = match rule {
            Rule::Rows { row, .. } => Some(row),
            _ => at.and_then(|at| at.key(step)),
        };
    }
    Some(value)
}

/// The same record with another value at a place, or with none there.
#[must_use]
pub fn with_value_at(schema: &Json, record: &Json, place: &[String], value: Option<&Json>) -> Option<Json> {
    set(Place::root(schema), Some(record), place, value)
}

/// A value with the one at a place below it set.
fn set(at: Place<'_>, held: Option<&Json>, place: &[String], value: Option<&Json>) -> Option<Json> {
    let Some((step, rest)) = place.split_first() else { return value.cloned() };
    if let Rule::Rows { key, row } = at.rule() {
        return Some(Json::Array(rows::set(held, (&key, step), |held| set(row, held, rest, value))));
    }
    let mut fields = held.and_then(Json::as_object).cloned().unwrap_or_default();
    let below = at.key(step).unwrap_or_else(Place::unknown);
    match set(below, fields.get(step), rest, value) {
        Some(value) => fields.insert(step.clone(), value),
        None => fields.shift_remove(step),
    };
    Some(Json::Object(fields))
}

/// Where the merge is in the record, and what clashed so far.
struct Merger {
    place: Vec<String>,
    clashes: Vec<Clash>,
}

type Versions<'a> = Three<Option<&'a Json>>;

impl Merger {
    /// The merged value at the place.
    fn value(&mut self, at: Place<'_>, versions: Versions<'_>) -> Option<Json> {
        let Three { base, ours, theirs } = versions;
        if ours == theirs || theirs == base {
            return ours.cloned();
        }
        if ours == base {
            return theirs.cloned();
        }
        match at.rule() {
            Rule::Whole => self.clash(versions),
            Rule::Text => self.text(versions),
            Rule::Status { moves } => self.status(moves, versions),
            Rule::Set => self.list(versions, |_, lists| Some(order::set(lists))),
            Rule::Rows { key, row } => self.list(versions, |this, lists| Some(this.rows((&key, row), lists))),
            Rule::Table => self.table(at, versions),
        }
    }

    /// The merged value of something that lies one step deeper.
    fn below(&mut self, step: &str, at: Place<'_>, versions: Versions<'_>) -> Option<Json> {
        self.place.push(step.to_owned());
        let value = self.value(at, versions);
        self.place.pop();
        value
    }

    /// Both differ: ours stays, or what is still there when the other took it away.
    fn clash(&mut self, versions: Versions<'_>) -> Option<Json> {
        let Three { base, ours, theirs } = versions;
        self.clashes.push(Clash {
            place: self.place.clone(),
            base: base.cloned(),
            ours: ours.cloned(),
            theirs: theirs.cloned(),
        });
        ours.or(theirs).cloned()
    }

    fn text(&mut self, versions: Versions<'_>) -> Option<Json> {
        let three = (versions.base, versions.ours, versions.theirs);
        if let (Some(Json::String(base)), Some(Json::String(ours)), Some(Json::String(theirs))) = three
            && let Some(text) = lines(base, ours, theirs)
        {
            return Some(Json::String(text));
        }
        self.clash(versions)
    }

    fn status(&mut self, moves: &Json, versions: Versions<'_>) -> Option<Json> {
        let (Some(Json::String(ours)), Some(Json::String(theirs))) = (versions.ours, versions.theirs) else {
            return self.clash(versions);
        };
        match (leads(moves, ours, theirs), leads(moves, theirs, ours)) {
            (true, false) => versions.theirs.cloned(),
            (false, true) => versions.ours.cloned(),
            _ => self.clash(versions),
        }
    }

    /// A list, where a list that is not there is an empty one.
    fn list(
        &mut self,
        versions: Versions<'_>,
        merged: impl FnOnce(&mut Self, Three<&[Json]>) -> Option<Vec<Json>>,
    ) -> Option<Json> {
        fn items(value: Option<&Json>) -> Option<&[Json]> {
            match value {
                None => Some(&[]),
                Some(Json::Array(items)) => Some(items),
                Some(_) => None,
            }
        }
        let (Some(base), Some(ours), Some(theirs)) =
            (items(versions.base), items(versions.ours), items(versions.theirs))
        else {
            return self.clash(versions);
        };
        let list = merged(self, Three { base, ours, theirs })?;
        let absent = versions.ours.is_none() || versions.theirs.is_none();
        (!list.is_empty() || !absent).then_some(Json::Array(list))
    }

    fn table(&mut self, at: Place<'_>, versions: Versions<'_>) -> Option<Json> {
        let (Some(Json::Object(ours)), Some(Json::Object(theirs))) = (versions.ours, versions.theirs) else {
            return self.clash(versions);
        };
        let empty = Map::new();
        let base = versions.base.and_then(Json::as_object).unwrap_or(&empty);
        let mut merged = Map::new();
        for key in at.keys(base.keys().chain(ours.keys()).chain(theirs.keys())) {
            let below = at.key(&key).unwrap_or_else(Place::unknown);
            let field = Three { base: base.get(&key), ours: ours.get(&key), theirs: theirs.get(&key) };
            if let Some(value) = self.below(&key, below, field) {
                merged.insert(key, value);
            }
        }
        Some(Json::Object(merged))
    }
}

/// The allowed moves of a vocabulary as a schema publishes them: word to words.
#[must_use]
pub fn published<T: Serialize + DeserializeOwned>(moves: fn(T) -> &'static [T]) -> Json {
    let (_, words) = vocabulary::words::<T>();
    let known = words.iter().filter_map(|word| Some((*word, vocabulary::parse::<T>(word)?)));
    let further = |from: T| moves(from).iter().map(|to| Json::String(vocabulary::word(to))).collect();
    known.map(|(word, from)| (word.to_owned(), further(from))).collect::<Map<_, _>>().into()
}

/// Three texts line by line; `None` when both sides changed the same lines. The two sides come in one order, so that
/// the result is the same whoever merges.
#[must_use]
pub fn lines(base: &str, ours: &str, theirs: &str) -> Option<String> {
    let (one, other) = if ours <= theirs { (ours, theirs) } else { (theirs, ours) };
    diffy::merge(base, one, other).ok()
}

/// Whether allowed moves lead from one status to another, in one step or several.
fn leads(moves: &Json, from: &str, to: &str) -> bool {
    let (mut seen, mut next) = (BTreeSet::new(), vec![from]);
    while let Some(status) = next.pop() {
        if !seen.insert(status) {
            continue;
        }
        if status == to {
            return true;
        }
        let further = moves.get(status).and_then(Json::as_array);
        next.extend(further.into_iter().flatten().filter_map(Json::as_str));
    }
    false
}
