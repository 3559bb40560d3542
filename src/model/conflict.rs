//! `conflicts/`: one place of a record to which two sides gave another value, and nobody has settled it yet.
//!
//! The record itself keeps one of the values, so that it can be read and used meanwhile.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::merge::Clash;
use super::record::Record;
use super::{CaseId, Date};

/// An unsettled conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(extend("x-merge" = "immutable"))]
pub struct Conflict {
    /// The case; none for a record around the cases.
    pub case: Option<CaseId>,
    /// The record within the case (`r7kq2m`, `plan`, `journal/2026`), or around the cases (`services/caw`).
    pub record: String,
    /// Its file without the extension, relative to the ledger.
    pub file: String,
    /// The place in the record, from the outside in: fields, and for a row the value of its key; none for the whole.
    #[serde(default)]
    pub place: Vec<String>,
    /// What stood there before the two went apart.
    #[serde(default)]
    pub base: ConflictSide,
    /// What the side holds that merged; it stands in the record, unless that side took it away.
    #[serde(default)]
    pub ours: ConflictSide,
    /// What the other side holds.
    #[serde(default)]
    pub theirs: ConflictSide,
}

/// One of the values in conflict.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct ConflictSide {
    /// The value; left out when there is none.
    pub value: Option<Json>,
    /// Who gave it (team handle, or the name in git), as far as the history tells.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
    /// The commit.
    pub commit: Option<String>,
}

/// Who gave a value, and when, as the history tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Giver {
    /// Team handle, or the name in git.
    pub by: Option<String>,
    /// The day.
    pub on: Option<Date>,
    /// The commit.
    pub commit: Option<String>,
}

impl Record for Conflict {
    const KIND: &'static str = "conflict";
}

impl Conflict {
    /// The conflict of a clash in a file; `ours` and `theirs` say who gave the two values.
    #[must_use]
    pub fn new(path: &str, clash: &Clash, ours: Giver, theirs: Giver) -> Self {
        let file = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let (case, record) = about(file);
        let side = |value: &Option<Json>, giver: Giver| ConflictSide {
            value: value.clone(),
            by: giver.by,
            on: giver.on,
            commit: giver.commit,
        };
        Self {
            case,
            record,
            file: file.to_owned(),
            place: clash.place.clone(),
            base: side(&clash.base, Giver::default()),
            ours: side(&clash.ours, ours),
            theirs: side(&clash.theirs, theirs),
        }
    }

    /// Its name, the same on every machine and whichever side merged: the case, the record, and a hash of what it is
    /// about.
    #[must_use]
    pub fn name(&self) -> String {
        let value = |side: &ConflictSide| side.value.as_ref().map(Json::to_string).unwrap_or_default();
        let mut values = [value(&self.ours), value(&self.theirs)];
        values.sort();
        let about = serde_json::json!([self.file, self.place, value(&self.base), values]).to_string();
        let hash: String = blake3::hash(about.as_bytes()).to_hex().chars().take(6).collect();
        let record = self.record.replace('/', "-");
        match &self.case {
            Some(case) => format!("{case}-{record}-{hash}"),
            None => format!("{record}-{hash}"),
        }
    }
}

/// The case and the record that a file without extension holds.
fn about(file: &str) -> (Option<CaseId>, String) {
    let parts: Vec<&str> = file.split('/').collect();
    match parts.as_slice() {
        ["cases", _, case, rest @ ..] => {
            let record = match rest {
                [_, name] => dated(name).map_or_else(|| rest.join("/"), ToOwned::to_owned),
                _ => rest.join("/"),
            };
            (case.parse().ok(), record)
        }
        [folder, name] => (None, format!("{folder}/{}", dated(name).unwrap_or(name))),
        _ => (None, if file == "regie" { "settings".to_owned() } else { file.to_owned() }),
    }
}

/// The id in `<date>-<id>`.
fn dated(name: &str) -> Option<&str> {
    let (day, id) = name.split_at_checked(10)?;
    day.parse::<Date>().ok()?;
    id.strip_prefix('-')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn clash() -> Clash {
        Clash { place: vec!["note".into()], base: None, ours: Some(json!("a")), theirs: Some(json!("b")) }
    }

    fn of(path: &str) -> Conflict {
        Conflict::new(path, &clash(), Giver::default(), Giver::default())
    }

    #[test]
    fn a_conflict_knows_its_case_and_record() {
        let table = [
            ("cases/2026-03/25sg2g/referrals/2026-03-02-r7kq2m.toml", Some("25sg2g"), "r7kq2m"),
            ("cases/2026-03/25sg2g/plan.yaml", Some("25sg2g"), "plan"),
            ("cases/2026-03/25sg2g/journal/2026.toml", Some("25sg2g"), "journal/2026"),
            ("services/caw.toml", None, "services/caw"),
            ("signals/2026-03-02-w7kq2m.toml", None, "signals/w7kq2m"),
            ("regie.toml", None, "settings"),
        ];
        for (path, case, record) in table {
            let conflict = of(path);
            assert_eq!(conflict.case.as_ref().map(CaseId::as_str), case, "{path}");
            assert_eq!(conflict.record, record);
        }
    }

    #[test]
    fn the_name_is_the_same_on_both_machines_and_in_both_formats() {
        let turned = Clash { ours: clash().theirs, theirs: clash().ours, ..clash() };
        let other = Conflict::new("services/caw.yaml", &turned, Giver::default(), Giver::default());
        assert_eq!(of("services/caw.toml").name(), other.name());
        assert!(other.name().starts_with("services-caw-"), "{}", other.name());
        let elsewhere = Clash { place: vec!["name".into()], ..clash() };
        let elsewhere = Conflict::new("services/caw.toml", &elsewhere, Giver::default(), Giver::default());
        assert_ne!(elsewhere.name(), other.name());
    }
}
