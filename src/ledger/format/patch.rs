//! Working a change into YAML that people have written in, by patching only the lines that differ.
//!
//! No library edits YAML in place with its comments. The tree knows the place of every value, so a change becomes a
//! list of patches to the text; the caller reads the result back and keeps it only when it says what it must.

use std::ops::Range;

use serde_json::Value as Json;

use super::node::{Field, Node, Value};
use super::values::twin;
use super::yaml;

/// Bytes to be replaced.
struct Patch {
    at: Range<usize>,
    with: String,
}

/// The text with the difference between old and new worked in; `None` when it cannot be done line by line.
pub(super) fn patched(text: &str, whole: &Node, old: &Json, new: &Json) -> Option<String> {
    let mut patches = Vec::new();
    table(text, whole, (old, new), &mut patches)?;
    patches.sort_by_key(|patch| std::cmp::Reverse((patch.at.start, patch.at.end)));
    let mut written = text.to_owned();
    for patch in patches {
        if !written.is_char_boundary(patch.at.start) || !written.is_char_boundary(patch.at.end) {
            return None;
        }
        written.replace_range(patch.at, &patch.with);
    }
    Some(written)
}

/// Patches of one table from old to new values.
fn table(text: &str, node: &Node, (old, new): (&Json, &Json), patches: &mut Vec<Patch>) -> Option<()> {
    let Value::Table(fields) = &node.value else { return None };
    let column = column(text, fields.first()?.at.start);
    for (key, value) in new.as_object()? {
        let before = old.get(key);
        if before == Some(value) {
            continue;
        }
        if let Some(field) = fields.iter().find(|field| field.key == *key) {
            change(text, field, (before.unwrap_or(&Json::Null), value), patches)?;
            continue;
        }
        let mut one = serde_json::Map::new();
        one.insert(key.clone(), value.clone());
        let end = end(text, fields.last()?);
        patches.push(Patch { at: end..end, with: block(text, end, &Json::Object(one), column) });
    }
    for (key, _) in old.as_object().into_iter().flatten() {
        if new.get(key).is_none()
            && let Some(field) = fields.iter().find(|field| field.key == *key)
        {
            patches
                .push(Patch { at: line_start(text, field.at.start)..end(text, field), with: String::new() });
        }
    }
    Some(())
}

/// Patches of one field that has another value.
fn change(text: &str, field: &Field, (old, new): (&Json, &Json), patches: &mut Vec<Patch>) -> Option<()> {
    let flow = text.get(field.node.at.clone()).is_some_and(|held| held.starts_with(['[', '{']));
    match (&field.node.value, new) {
        (Value::Table(_), Json::Object(_)) if !flow => table(text, &field.node, (old, new), patches),
        (Value::List(items), Json::Array(elements)) if !flow && elements.iter().all(Json::is_object) => {
            list(text, items, (old, elements), patches)
        }
        (
            Value::Text(_) | Value::Whole(_) | Value::YesOrNo(_),
            Json::String(_) | Json::Number(_) | Json::Bool(_),
        ) => {
            let written = yaml::write(new);
            let single = written.trim_end();
            // A text of several lines is written as a block of its own under the key.
            if single.contains('\n') || text.get(field.node.at.clone())?.contains('\n') {
                return replace(text, field, new, patches);
            }
            patches.push(Patch { at: field.node.at.clone(), with: single.to_owned() });
            Some(())
        }
        _ => replace(text, field, new, patches),
    }
}

/// The whole field anew.
fn replace(text: &str, field: &Field, new: &Json, patches: &mut Vec<Patch>) -> Option<()> {
    let mut one = serde_json::Map::new();
    one.insert(field.key.clone(), new.clone());
    let column = column(text, field.at.start);
    let written = indented(&yaml::write(&Json::Object(one)), column);
    let with = written.get(column..)?.to_owned();
    patches.push(Patch { at: field.at.start..end(text, field), with });
    Some(())
}

/// Patches of a list of tables: elements that stay are changed in place, new ones come after the last.
fn list(text: &str, items: &[Node], (old, new): (&Json, &[Json]), patches: &mut Vec<Patch>) -> Option<()> {
    let before = old.as_array()?;
    let (mut last, mut kept) = (None, 0);
    for (at, element) in new.iter().enumerate() {
        let Some(twin) = twin(before, element, at) else { break };
        let item = items.get(twin)?;
        // Elements in another order, or removed ones, are not patched.
        if twin != at {
            return None;
        }
        if before.get(twin) != Some(element) {
            table(text, item, (before.get(twin)?, element), patches)?;
        }
        (last, kept) = (Some(item), at + 1);
    }
    if before.len() > kept {
        return None;
    }
    let Value::Table(fields) = &last?.value else { return None };
    let dash = column(text, fields.first()?.at.start).checked_sub(2)?;
    let end = end(text, fields.last()?);
    let added: Vec<Json> = new.get(kept..)?.to_vec();
    if !added.is_empty() {
        patches.push(Patch { at: end..end, with: block(text, end, &Json::Array(added), dash) });
    }
    Some(())
}

/// Values as lines of their own at a column, to be put in at a place.
fn block(text: &str, at: usize, values: &Json, column: usize) -> String {
    let lines = indented(&yaml::write(values), column);
    let open = at > 0 && !text.get(..at).is_some_and(|before| before.ends_with('\n'));
    if open { format!("\n{lines}") } else { lines }
}

fn indented(text: &str, column: usize) -> String {
    let indent = " ".repeat(column);
    let lines =
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{indent}{line}") });
    lines.map(|line| format!("{line}\n")).collect::<Vec<_>>().concat()
}

/// Where a field ends: after its last line that is neither empty nor a comment.
fn end(text: &str, field: &Field) -> usize {
    let stop = field.node.at.end.max(field.at.end).min(text.len());
    let held = text.get(field.at.start..stop).unwrap_or_default();
    let mut end = field.at.start;
    let mut passed = field.at.start;
    for line in held.split_inclusive('\n') {
        passed += line.len();
        let bare = line.trim();
        if !bare.is_empty() && !bare.starts_with('#') {
            end = passed;
        }
    }
    // To the end of that line, with a comment that stands on it.
    let rest = text.get(end..).unwrap_or_default();
    if text.get(..end).is_some_and(|before| before.ends_with('\n')) {
        return end;
    }
    end + rest.find('\n').map_or(rest.len(), |at| at + 1)
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}
