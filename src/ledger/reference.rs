//! Where a record names a service, and the same record when that service has taken another short name.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::layout::{SERVICES, format_of};
use super::{format, schema};

/// The text of a record with services under their other names, by short name; `None` when it names none of them.
///
/// A field says with `x-names` = `services` that it holds short names of services; a party is `services/<slug>` wherever
/// it stands.
#[must_use]
pub fn renamed(path: &str, text: &str, names: &BTreeMap<String, String>) -> Option<String> {
    let (schema, format) = (schema::of_path(path)?, format_of(path)?);
    let old = Json::from(&format::parse(text, format).ok()?);
    let mut new = old.clone();
    for (field, value) in new.as_object_mut()?.iter_mut() {
        if schema.pointer(&format!("/properties/{field}/x-names")).is_some_and(|kind| kind == SERVICES) {
            each(value, &|word| names.get(word).cloned());
        }
        each(value, &|word| {
            let other = names.get(word.strip_prefix(SERVICES)?.strip_prefix('/')?)?;
            Some(format!("{SERVICES}/{other}"))
        });
    }
    (new != old).then(|| format::rewrite(text, format, &old, &new).ok()).flatten()
}

/// Puts other words in the place of words, however deep; what a list of words then has twice stays once.
fn each(value: &mut Json, other: &impl Fn(&str) -> Option<String>) {
    match value {
        Json::String(word) => *word = other(word).unwrap_or_else(|| std::mem::take(word)),
        Json::Object(fields) => fields.values_mut().for_each(|value| each(value, other)),
        Json::Array(items) => {
            for item in items.iter_mut() {
                each(item, other);
            }
            let mut known: Vec<Json> = Vec::new();
            items.retain(|item| {
                let again = item.is_string() && known.contains(item);
                known.push(item.clone());
                !again
            });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renamed_to(path: &str, text: &str) -> Option<String> {
        renamed(path, text, &BTreeMap::from([("caw".to_owned(), "centre".to_owned())]))
    }

    #[test]
    fn a_referral_follows_and_keeps_the_rest() {
        let path = "cases/2026-01/fxt0aw/referrals/2026-03-02-r7kq2m.toml";
        let text =
            "service = \"caw\" # why\nquestion = \"caw\"\nalternatives = [\"centre\", \"caw\", \"other\"]\n";
        let other =
            "service = \"centre\" # why\nquestion = \"caw\"\nalternatives = [\"centre\", \"other\"]\n";
        assert_eq!(renamed_to(path, text).as_deref(), Some(other));
        assert_eq!(renamed_to(path, other), None);
    }

    #[test]
    fn a_party_follows_wherever_it_stands() {
        let path = "cases/2026-01/fxt0aw/plan.yaml";
        let text = "action:\n- id: a7kq2m\n  responsible: services/caw\n";
        assert_eq!(renamed_to(path, text), Some(text.replace("services/caw", "services/centre")));
        assert_eq!(renamed_to(path, &text.replace("services/caw", "services/caws")), None);
    }
}
