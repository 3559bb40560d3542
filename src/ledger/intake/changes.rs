//! What the source says now, against what the ledger says and what an earlier import wrote.

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::row::Values;
use super::target::Target;
use super::value::Misfit;
use super::{Scene, Written};
use crate::ledger::format;
use crate::model::{Fact, Message};

/// What the ledger holds under a field.
pub(super) fn held(record: &Json, field: &str) -> Option<Json> {
    let last = |list: &str, key: &str| record.get(list)?.as_array()?.last()?.get(key).cloned();
    if let Some(role) = field.strip_prefix("role.") {
        let roles = record.get("role")?.as_array()?;
        let open = |one: &&Json| one.get("role") == Some(&json!(role)) && one.get("until").is_none();
        let who = roles.iter().rev().find(open)?.get("who")?.as_str()?;
        return Some(json!(who.strip_prefix("team/").unwrap_or(who)));
    }
    match field {
        "route" | "intensity" => last("phase", field),
        "closed.on" => last("closing", "on"),
        "closed.reason" => last("closing", "reason"),
        "status_on" => last("event", "on"),
        _ => field.split('.').try_fold(record, |value, step| value.get(step)).cloned(),
    }
}

/// The values of a record as a file has them.
pub(super) fn values<T: Serialize>(record: &T) -> Json {
    format::values(record)
}

/// The fields of a known record that the source changed, with their new values. What was changed in the ledger alone
/// stays.
///
/// # Errors
/// Fields that both changed, and those that an import fills only once.
pub(super) fn changes(
    record: &Json,
    values: &Values,
    stem: &str,
    scene: &Scene<'_>,
) -> Result<Vec<(Target, Json)>, Vec<Misfit>> {
    let differing: Vec<&(Target, Json)> = values
        .told
        .iter()
        .filter(|(target, value)| held(record, target.field).as_ref() != Some(value))
        .collect();
    if differing.is_empty() {
        return Ok(Vec::new());
    }
    let past = (scene.past)(stem);
    let (mut changes, mut misfits) = (Vec::new(), Vec::new());
    for (target, value) in differing {
        let now = held(record, target.field).unwrap_or_default();
        let before = last_told(&past, target.field);
        // The source says what it said before: what the ledger says is newer.
        if before.as_ref() == Some(value) {
            continue;
        }
        // Where no import is known, what is not there yet may be filled.
        if !target.once && before.unwrap_or_default() == now {
            changes.push((*target, value.clone()));
            continue;
        }
        let why = Message::new(if target.once { "import-why-once" } else { "import-why-conflict" });
        let why = why.with("field", Fact::Id(target.field.to_owned()));
        misfits.push(Misfit::row(why.with("ours", plain(&now)).with("theirs", plain(value))));
    }
    if misfits.is_empty() { Ok(changes) } else { Err(misfits) }
}

/// What an import last wrote under a field, null for nothing; `None` when no import of the record is known.
fn last_told(past: &[Written], field: &str) -> Option<Json> {
    let wrote = |one: &&Written| {
        one.before.as_ref().is_none_or(|before| held(before, field) != held(&one.after, field))
    };
    past.last()?;
    Some(past.iter().find(wrote).and_then(|one| held(&one.after, field)).unwrap_or_default())
}

/// A value as people read it.
fn plain(value: &Json) -> Fact {
    match value {
        Json::Null => Fact::Text("–".to_owned()),
        Json::String(text) => text.parse().map_or_else(|_| Fact::Text(text.clone()), Fact::Date),
        Json::Array(items) => Fact::List(items.iter().map(plain).collect()),
        other => Fact::Text(other.to_string()),
    }
}
