//! Two paths, one record: told to another format, day, month, handle or short name.

use serde_json::Value as Json;

use super::format;
use super::layout::{CASES, SERVICES, TEAM, extension, format_of, stem};
use super::merge::Side;
use crate::model::settings::RecordFormat;

/// Whether two files of one ledger are the same record, moved or converted: the same id, the same place apart from its
/// extension, or for a service and a practitioner most of the same facts under another name.
#[must_use]
pub fn same_record(one: &Side, other: &Side) -> bool {
    let (here, there) = (identity(&one.path), identity(&other.path));
    if here == there {
        return true;
    }
    let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let named = |path: &str| matches!(path.split('/').collect::<Vec<_>>().as_slice(), [SERVICES | TEAM, _]);
    named(&one.path) && named(&other.path) && folder(&one.path) == folder(&other.path) && alike(one, other)
}

/// The path of a record with the extension that its text has need of: git takes a converted file for a moved one, and
/// knows one path for both.
#[must_use]
pub fn as_written(path: &str, bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let is = |format| format::parse(text, format).is_ok_and(|node| Json::from(&node).is_object());
    let other = [RecordFormat::Toml, RecordFormat::Yaml].into_iter().find(|format| is(*format));
    match (format_of(path).is_some_and(is), other) {
        (false, Some(other)) => format!("{}.{}", stem(path), extension(other)),
        _ => path.to_owned(),
    }
}

/// What stays of a path when a record moves: no month of a case, no day of a dated record, no extension.
fn identity(path: &str) -> String {
    let parts: Vec<&str> = stem(path).split('/').collect();
    match parts.as_slice() {
        [CASES, _, case, rest @ ..] => match rest {
            [folder, name] if dated(name).is_some() => {
                format!("{CASES}/{case}/{folder}/{}", dated(name).unwrap_or_default())
            }
            _ => format!("{CASES}/{case}/{}", rest.join("/")),
        },
        [folder, name] if dated(name).is_some() => format!("{folder}/{}", dated(name).unwrap_or_default()),
        _ => stem(path).to_owned(),
    }
}

/// The id in `<date>-<id>`.
fn dated(name: &str) -> Option<&str> {
    let (day, id) = name.split_at_checked(10)?;
    day.parse::<crate::model::Date>().ok()?;
    id.strip_prefix('-')
}

/// Whether more than half of the facts that either holds are held by both.
fn alike(one: &Side, other: &Side) -> bool {
    let (Some(here), Some(there)) = (facts(one), facts(other)) else { return false };
    let shared = here.iter().filter(|fact| there.contains(fact)).count();
    let all = here.len() + there.len() - shared;
    shared > 0 && shared * 2 > all
}

fn facts(side: &Side) -> Option<Vec<(String, Json)>> {
    let text = std::str::from_utf8(&side.bytes).ok()?;
    let Json::Object(fields) = Json::from(&format::parse(text, format_of(&side.path)?).ok()?) else {
        return None;
    };
    Some(
        fields.into_iter().filter(|(key, _)| !matches!(key.as_str(), "format" | "slug" | "handle")).collect(),
    )
}
