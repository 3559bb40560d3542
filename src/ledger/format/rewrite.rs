//! Working a change into a file that people have written in: comments, order, blank lines and unknown keys stay.

use serde_json::Value as Json;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike};

use super::trouble::{Problem, Trouble};
use super::values::twin;
use super::{patch, toml as toml_text, yaml as yaml_text};

/// A TOML text with the difference between old and new worked in.
pub(super) fn toml(text: &str, old: &Json, new: &Json) -> Result<String, Problem> {
    if old == new {
        return Ok(text.to_owned());
    }
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| Problem {
        trouble: Trouble::Syntax { format: "toml".to_owned(), detail: error.message().to_owned() },
        at: error.span(),
    })?;
    update(document.as_table_mut(), old, new);
    let mut written = document.to_string();
    if !written.ends_with('\n') {
        written.push('\n');
    }
    // toml_edit writes LF; a file that came with CRLF goes back with CRLF.
    Ok(if text.contains("\r\n") { written.replace('\n', "\r\n") } else { written })
}

/// A YAML text with the difference worked in, line by line; where that cannot be, the file is written anew: order and
/// unknown keys stay then, comments do not.
pub(super) fn yaml(text: &str, old: &Json, new: &Json) -> Result<String, Problem> {
    if old == new {
        return Ok(text.to_owned());
    }
    let tree = yaml_text::parse(text)?;
    let mut whole = Json::from(&tree);
    merge(&mut whole, old, new);
    let patched = patch::patched(text, &tree, old, new);
    // What was patched must say exactly what a new file would say.
    let says = |text: &String| yaml_text::parse(text).is_ok_and(|tree| Json::from(&tree) == whole);
    Ok(patched.filter(says).unwrap_or_else(|| yaml_text::write(&whole)))
}

/// Brings a TOML table from the old values to the new ones.
fn update(table: &mut dyn TableLike, old: &Json, new: &Json) {
    for (key, value) in new.as_object().into_iter().flatten() {
        let before = old.get(key);
        if before == Some(value) {
            continue;
        }
        let before = before.unwrap_or(&Json::Null);
        match table.get_mut(key) {
            Some(Item::ArrayOfTables(tables)) => update_tables(tables, before, value),
            Some(item) if item.is_table_like() && value.is_object() => {
                if let Some(inner) = item.as_table_like_mut() {
                    update(inner, before, value);
                }
            }
            Some(item) => replace(item, value),
            None => {
                table.insert(key, toml_text::item(value));
            }
        }
    }
    for (key, _) in old.as_object().into_iter().flatten() {
        if new.get(key).is_none() {
            table.remove(key);
        }
    }
}

/// A new value in the old one's place, with the comment and the space around it.
fn replace(item: &mut Item, value: &Json) {
    match item.as_value_mut() {
        Some(place) => {
            let mut fresh = toml_text::scalar(value);
            *fresh.decor_mut() = place.decor().clone();
            *place = fresh;
        }
        None => *item = toml_text::item(value),
    }
}

/// Brings an array of tables from the old elements to the new ones; each keeps its own comments.
fn update_tables(tables: &mut ArrayOfTables, old: &Json, new: &Json) {
    let empty = Vec::new();
    let before = old.as_array().unwrap_or(&empty);
    let mut kept: Vec<Option<Table>> = tables.iter().cloned().map(Some).collect();
    let mut fresh = ArrayOfTables::new();
    for (at, element) in new.as_array().unwrap_or(&empty).iter().enumerate() {
        let twin = twin(before, element, at);
        let mut table = twin.and_then(|twin| kept.get_mut(twin)).and_then(Option::take).unwrap_or_default();
        let was = twin.and_then(|twin| before.get(twin)).unwrap_or(&Json::Null);
        update(&mut table, was, element);
        fresh.push(table);
    }
    *tables = fresh;
}

/// The same for plain values.
fn merge(whole: &mut Json, old: &Json, new: &Json) {
    let Json::Object(fields) = whole else {
        *whole = new.clone();
        return;
    };
    for (key, value) in new.as_object().into_iter().flatten() {
        let before = old.get(key);
        if before == Some(value) {
            continue;
        }
        let before = before.unwrap_or(&Json::Null);
        match fields.get_mut(key) {
            Some(inner @ Json::Object(_)) if value.is_object() => merge(inner, before, value),
            Some(Json::Array(items))
                if value.as_array().is_some_and(|all| all.iter().any(Json::is_object)) =>
            {
                merge_lists(items, before, value);
            }
            Some(inner) => *inner = value.clone(),
            None => {
                fields.insert(key.clone(), value.clone());
            }
        }
    }
    for (key, _) in old.as_object().into_iter().flatten() {
        if new.get(key).is_none() {
            fields.shift_remove(key);
        }
    }
}

fn merge_lists(items: &mut Vec<Json>, old: &Json, new: &Json) {
    let empty = Vec::new();
    let before = old.as_array().unwrap_or(&empty);
    let mut fresh = Vec::new();
    for (at, element) in new.as_array().unwrap_or(&empty).iter().enumerate() {
        let twin = twin(before, element, at);
        let mut item = twin.and_then(|twin| items.get(twin).cloned()).unwrap_or_else(|| element.clone());
        merge(&mut item, twin.and_then(|twin| before.get(twin)).unwrap_or(&Json::Null), element);
        fresh.push(item);
    }
    *items = fresh;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TOML: &str = "# Above.
format = \"referral/1\"

id = \"r7kq2m\" # its id
status = \"requested\"   # asked by phone
own_key = 'kept'
alternatives = [
    \"one\", # the first
]

[[event]] # the first thing
on = 2026-03-02
status = \"requested\"
ours = true

[outcome]
need_met = \"unknown\" # so far
";

    const YAML: &str = "# Above.
format: referral/1

id: r7kq2m # its id
status: requested   # asked by phone
own_key: kept
event:
  # the first thing
  - on: 2026-03-02
    status: requested # asked
    ours: true
outcome:
  need_met: unknown # so far
note: |
  Two
  lines.
# At the end.
";

    fn old() -> Json {
        json!({ "format": "referral/1", "id": "r7kq2m", "status": "requested", "alternatives": ["one"],
            "event": [{ "on": "2026-03-02", "status": "requested" }], "outcome": { "need_met": "unknown" },
            "note": "Two\nlines.\n" })
    }

    fn new() -> Json {
        json!({ "format": "referral/1", "id": "r7kq2m", "status": "accepted", "alternatives": ["one"],
            "event": [{ "on": "2026-03-02", "status": "requested" }, { "on": "2026-03-09", "status": "accepted" }],
            "outcome": { "need_met": "yes", "service_received": "partly" }, "note": "Two\nlines.\n" })
    }

    #[test]
    fn toml_keeps_everything_that_did_not_change() {
        insta::assert_snapshot!(toml(TOML, &old(), &new()).unwrap(), @r#"
# Above.
format = "referral/1"

id = "r7kq2m" # its id
status = "accepted"   # asked by phone
own_key = 'kept'
alternatives = [
    "one", # the first
]

[[event]] # the first thing
on = 2026-03-02
status = "requested"
ours = true

[[event]]
on = 2026-03-09
status = "accepted"

[outcome]
need_met = "yes" # so far
service_received = "partly"
"#);
    }

    #[test]
    fn yaml_keeps_everything_that_did_not_change() {
        insta::assert_snapshot!(yaml(YAML, &old(), &new()).unwrap(), @r#"
# Above.
format: referral/1

id: r7kq2m # its id
status: accepted   # asked by phone
own_key: kept
event:
  # the first thing
  - on: 2026-03-02
    status: requested # asked
    ours: true
  - on: 2026-03-09
    status: accepted
outcome:
  need_met: 'yes' # so far
  service_received: partly
note: |
  Two
  lines.
# At the end.
"#);
    }

    #[test]
    fn a_yaml_key_comes_goes_and_turns_from_one_line_to_two() {
        let mut new = old();
        new["note"] = json!("One line.");
        new["question"] = json!("Is dit\ntwee lijnen?");
        new.as_object_mut().unwrap().remove("outcome");
        insta::assert_snapshot!(yaml(YAML, &old(), &new).unwrap(), @r#"
# Above.
format: referral/1

id: r7kq2m # its id
status: requested   # asked by phone
own_key: kept
event:
  # the first thing
  - on: 2026-03-02
    status: requested # asked
    ours: true
note: One line.
question: |-
  Is dit
  twee lijnen?
# At the end.
"#);
    }

    #[test]
    fn nothing_changed_is_not_a_byte_changed() {
        assert_eq!(toml(TOML, &old(), &old()).unwrap(), TOML);
        assert_eq!(yaml(YAML, &old(), &old()).unwrap(), YAML);
        let windows = TOML.replace('\n', "\r\n");
        assert!(toml(&windows, &old(), &new()).unwrap().lines().count() > 10);
        assert!(!toml(&windows, &old(), &new()).unwrap().replace("\r\n", "").contains('\n'));
    }
}
