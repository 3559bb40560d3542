//! What differs between two values of one kind of record, whatever the kind: field by field, element by element.
//!
//! Elements of a list are matched by their `id`; those without one as what stayed the same, else as what is most alike.
//! A list of words or texts is one value. What is absent and what is empty are the same.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Difference {
    /// Where it is: field names, ids of elements, and for elements without one their place, from 1.
    #[serde(rename = "where")]
    pub place: Vec<Step>,
    /// Whether something came, went or became something else.
    pub kind: DifferenceKind,
    /// What it was; none for what came.
    pub from: Option<Value>,
    /// What it is; none for what went.
    pub to: Option<Value>,
}

/// One step on the way to a difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Step {
    /// A field.
    Field(String),
    /// The element with this id.
    Id(String),
    /// The element at this place, from 1; of one that went, where it was.
    Place(usize),
}

/// What happened to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It became something else.
    Changed,
}

/// What differs between an older and a newer value of one kind of record, in the order of its fields.
#[must_use]
pub fn differences(old: &Value, new: &Value) -> Vec<Difference> {
    let mut found = Found { place: Vec::new(), differences: Vec::new() };
    // A record that says nothing, or was not there, differs in every field and not as a whole.
    let fields = |record: &Value| record.as_object().cloned().unwrap_or_default();
    found.fields(&fields(old), &fields(new));
    found.differences
}

/// The last of the steps that led to a difference: the one that touched its very place, else one above or below it.
#[must_use]
pub fn last_touch<'a, T>(place: &[Step], steps: &'a [(T, Vec<Difference>)]) -> Option<&'a T> {
    let related = |other: &[Step]| other.starts_with(place) || place.starts_with(other);
    let last = |fits: &dyn Fn(&[Step]) -> bool| {
        steps.iter().rev().find(|(_, touched)| touched.iter().any(|one| fits(&one.place)))
    };
    last(&|other| other == place).or_else(|| last(&related)).map(|(step, _)| step)
}

/// Differences on their way into one list, and where the search stands.
struct Found {
    place: Vec<Step>,
    differences: Vec<Difference>,
}

impl Found {
    fn between(&mut self, old: &Value, new: &Value) {
        match (old, new) {
            _ if old == new || (is_empty(old) && is_empty(new)) => {}
            (_, new) if is_empty(old) => self.note(DifferenceKind::Added, None, Some(new)),
            (old, _) if is_empty(new) => self.note(DifferenceKind::Removed, Some(old), None),
            (Value::Object(old), Value::Object(new)) => self.fields(old, new),
            (Value::Array(old), Value::Array(new)) if is_rows(old) && is_rows(new) => self.rows(old, new),
            (old, new) => self.note(DifferenceKind::Changed, Some(old), Some(new)),
        }
    }

    fn fields(&mut self, old: &Map<String, Value>, new: &Map<String, Value>) {
        let came = new.keys().filter(|key| !old.contains_key(*key));
        for key in old.keys().chain(came) {
            let value = |fields: &Map<String, Value>| fields.get(key).cloned().unwrap_or_default();
            self.within(Step::Field(key.clone()), &value(old), &value(new));
        }
    }

    fn rows(&mut self, old: &[Value], new: &[Value]) {
        let pairs = pairs(old, new);
        let came = (0..new.len()).filter(|at| !pairs.iter().any(|(_, other)| other == &Some(*at)));
        let added = came.map(|at| (None, Some(at)));
        for (was, is) in pairs.iter().copied().chain(added) {
            let (before, after) = (was.and_then(|at| old.get(at)), is.and_then(|at| new.get(at)));
            let id = after.or(before).and_then(id).map(|id| Step::Id(id.to_owned()));
            let step = id.unwrap_or_else(|| Step::Place(is.or(was).unwrap_or_default() + 1));
            self.within(step, before.unwrap_or(&Value::Null), after.unwrap_or(&Value::Null));
        }
    }

    fn within(&mut self, step: Step, old: &Value, new: &Value) {
        self.place.push(step);
        // A list of rows of which there was none, or is none any more, is told row by row.
        match (old, new) {
            (old, Value::Array(new)) if is_empty(old) && is_rows(new) => self.rows(&[], new),
            (Value::Array(old), new) if is_empty(new) && is_rows(old) => self.rows(old, &[]),
            (old, new) => self.between(old, new),
        }
        self.place.pop();
    }

    fn note(&mut self, kind: DifferenceKind, from: Option<&Value>, to: Option<&Value>) {
        let place = self.place.clone();
        self.differences.push(Difference { place, kind, from: from.cloned(), to: to.cloned() });
    }
}

/// Each old row with the new one it became: by id, else the same, else the one with most in common.
fn pairs(old: &[Value], new: &[Value]) -> Vec<(Option<usize>, Option<usize>)> {
    let mut partner: Vec<Option<usize>> = vec![None; old.len()];
    let mut free: Vec<usize> = (0..new.len()).collect();
    let mut pair = |fits: &dyn Fn(&Value, &Value) -> usize| {
        for (was, place) in old.iter().zip(&mut partner).filter(|(_, place)| place.is_none()) {
            let alike = |at: &usize| new.get(*at).map_or(0, |is| fits(was, is));
            // Of several that are alike, the first.
            let best = free.iter().copied().rev().max_by_key(alike).filter(|at| alike(at) > 0);
            if let Some(best) = best {
                *place = Some(best);
                free.retain(|at| *at != best);
            }
        }
    };
    pair(&|was, is| usize::from(id(was).is_some() && id(was) == id(is)));
    pair(&|was, is| usize::from(id(was).is_none() && was == is));
    pair(&|was, is| if id(was).is_none() && id(is).is_none() { in_common(was, is) } else { 0 });
    partner.into_iter().enumerate().map(|(at, is)| (Some(at), is)).collect()
}

/// How many fields two rows have in common, when that is at least half of what they say.
fn in_common(old: &Value, new: &Value) -> usize {
    let (Value::Object(old), Value::Object(new)) = (old, new) else { return 0 };
    let said = |fields: &Map<String, Value>| fields.values().filter(|value| !is_empty(value)).count();
    let same = old.iter().filter(|(key, value)| !is_empty(value) && new.get(*key) == Some(value)).count();
    if same * 2 >= said(old).max(said(new)) { same } else { 0 }
}

fn id(row: &Value) -> Option<&str> {
    row.get("id").and_then(Value::as_str)
}

fn is_rows(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(Value::is_object)
}

/// Whether a value says nothing: a file would leave it out.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// `goal.g1.statement changed "a" "b"` for each difference.
    fn said(old: &Value, new: &Value) -> Vec<String> {
        let step = |step: &Step| match step {
            Step::Field(text) | Step::Id(text) => text.clone(),
            Step::Place(place) => format!("#{place}"),
        };
        let value = |value: &Option<Value>| value.as_ref().map_or("–".to_owned(), Value::to_string);
        let told = |one: &Difference| {
            let place: Vec<String> = one.place.iter().map(step).collect();
            let kind = crate::model::vocabulary::word(&one.kind);
            format!("{} {kind} {} {}", place.join("."), value(&one.from), value(&one.to))
        };
        differences(old, new).iter().map(told).collect()
    }

    #[test]
    fn fields_come_go_and_change() {
        let old = json!({ "a": 1, "b": "x", "c": { "d": "y", "e": null }, "f": [] });
        let new = json!({ "a": 2, "c": { "d": "z", "e": "w" }, "f": null, "g": true });
        assert_eq!(
            said(&old, &new),
            [
                "a changed 1 2",
                "b removed \"x\" –",
                "c.d changed \"y\" \"z\"",
                "c.e added – \"w\"",
                "g added – true"
            ]
        );
        assert!(said(&old, &old).is_empty());
        assert!(said(&json!({ "a": { "b": [] } }), &json!({})).is_empty(), "empty is absent");
    }

    #[test]
    fn rows_are_matched_by_their_id_wherever_they_stand() {
        let old = json!({ "goal": [{ "id": "g1", "s": "a" }, { "id": "g2", "s": "b" }] });
        let new = json!({ "goal": [{ "id": "g3", "s": "c" }, { "id": "g2", "s": "B" }] });
        assert_eq!(
            said(&old, &new),
            [
                "goal.g1 removed {\"id\":\"g1\",\"s\":\"a\"} –",
                "goal.g2.s changed \"b\" \"B\"",
                "goal.g3 added – {\"id\":\"g3\",\"s\":\"c\"}",
            ]
        );
        let turned = json!({ "goal": [{ "id": "g2", "s": "b" }, { "id": "g1", "s": "a" }] });
        assert!(said(&old, &turned).is_empty(), "another order is no difference");
        assert_eq!(said(&json!({}), &new).len(), 2, "a list that begins is told row by row");
        assert_eq!(said(&new, &json!({ "goal": [] })).len(), 2);
    }

    #[test]
    fn rows_without_an_id_are_matched_by_what_they_have_in_common() {
        let row = |on: &str, status: &str, note: &str| json!({ "on": on, "status": status, "note": note });
        let old = json!({ "event": [row("1", "asked", ""), row("2", "accepted", "?")] });
        let more =
            json!({ "event": [row("1", "asked", ""), row("2", "accepted", "!"), row("3", "done", "")] });
        assert_eq!(
            said(&old, &more),
            [
                "event.#2.note changed \"?\" \"!\"",
                "event.#3 added – {\"on\":\"3\",\"status\":\"done\",\"note\":\"\"}",
            ]
        );
        let fewer = json!({ "event": [row("2", "accepted", "?")] });
        assert_eq!(said(&old, &fewer).len(), 1);
        assert!(said(&old, &fewer)[0].starts_with("event.#1 removed"));
        let other = json!({ "event": [row("1", "asked", ""), row("9", "lost", "x")] });
        assert_eq!(said(&old, &other).len(), 2, "rows with nothing in common are two rows");
    }

    #[test]
    fn a_list_of_words_is_one_value() {
        let (old, new) = (json!({ "who": ["client", "ilse"] }), json!({ "who": ["ilse", "client"] }));
        assert_eq!(said(&old, &new), ["who changed [\"client\",\"ilse\"] [\"ilse\",\"client\"]"]);
        assert_eq!(said(&json!({}), &new), ["who added – [\"ilse\",\"client\"]"]);
        assert_eq!(said(&json!({ "x": "a" }), &json!({ "x": ["a"] })), ["x changed \"a\" [\"a\"]"]);
    }

    #[test]
    fn the_last_step_that_touched_a_place_is_found() {
        let plan = |statement: &str| json!({ "goal": [{ "id": "g1", "s": statement }] });
        let values = [json!({}), plan("a"), plan("b"), json!({ "goal": [{ "id": "g1", "s": "b", "n": 1 }] })];
        let steps: Vec<(usize, Vec<Difference>)> =
            (1..values.len()).map(|at| (at, differences(&values[at - 1], &values[at]))).collect();
        let field = |name: &str| Step::Field(name.to_owned());
        let goal = [field("goal"), Step::Id("g1".to_owned())];
        assert_eq!(last_touch(&goal, &steps), Some(&1), "the step that added it");
        assert_eq!(last_touch(&[goal.to_vec(), vec![field("s")]].concat(), &steps), Some(&2));
        assert_eq!(
            last_touch(&[goal.to_vec(), vec![field("t")]].concat(), &steps),
            Some(&1),
            "the goal itself"
        );
        assert_eq!(last_touch(&[field("crisis")], &steps), None);
    }
}
