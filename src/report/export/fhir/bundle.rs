//! Reading a bundle back: the records it carries, and the commits it tells of.

use serde_json::Value;

use super::links::RECORD;
use super::provenance::Origin;

/// What a bundle holds for a ledger.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bundle {
    /// The records: entry from 1, case, values with their `format`; nothing when a record cannot be read.
    pub carried: Vec<(usize, Option<String>, Value)>,
    /// The commits.
    pub origins: Vec<Origin>,
    /// Entries that regie did not write: entry from 1, kind of resource.
    pub unknown: Vec<(usize, String)>,
}

/// Resources that come with a record and are made again from it.
const BESIDE: [&str; 5] = ["Patient", "RelatedPerson", "Goal", "Task", "Observation"];

/// Reads a bundle; `None` when the value is none.
#[must_use]
pub fn bundle(value: &Value) -> Option<Bundle> {
    if value["resourceType"] != "Bundle" {
        return None;
    }
    let mut read = Bundle::default();
    for (at, entry) in value["entry"].as_array().into_iter().flatten().enumerate() {
        let resource = &entry["resource"];
        let kind = resource["resourceType"].as_str().unwrap_or_default();
        let carried = resource["extension"].as_array().into_iter().flatten().find(|one| one["url"] == RECORD);
        match (carried, kind) {
            (Some(extension), _) => {
                let record = part(extension, "record").and_then(|text| serde_json::from_str(text).ok());
                let case = part(extension, "case").map(str::to_owned);
                read.carried.push((at + 1, case, record.unwrap_or_default()));
            }
            (None, "Provenance") => match origin(resource) {
                Some(origin) => read.origins.push(origin),
                None => read.unknown.push((at + 1, kind.to_owned())),
            },
            (None, beside) if BESIDE.contains(&beside) => {}
            (None, other) => read.unknown.push((at + 1, other.to_owned())),
        }
    }
    Some(read)
}

fn part<'a>(extension: &'a Value, name: &str) -> Option<&'a str> {
    let parts = extension["extension"].as_array()?;
    parts.iter().find(|part| part["url"] == name)?["valueString"].as_str()
}

/// The commit that a Provenance tells of.
fn origin(resource: &Value) -> Option<Origin> {
    let text = |path: &str| resource.pointer(path).and_then(Value::as_str);
    let actor =
        text("/agent/0/who/reference").and_then(|who| who.strip_prefix("Practitioner/")?.parse().ok());
    let targets = resource["target"].as_array()?;
    Some(Origin {
        commit: text("/entity/0/what/identifier/value")?.to_owned(),
        recorded: text("/recorded")?.to_owned(),
        action: text("/activity/coding/0/code")?.to_owned(),
        actor,
        records: targets.iter().filter_map(|target| name(target["reference"].as_str()?)).collect(),
    })
}

/// What a trailer calls the record that a reference points at.
fn name(reference: &str) -> Option<String> {
    let (kind, id) = reference.split_once('/')?;
    Some(match kind {
        "Practitioner" => format!("team/{id}"),
        "Organization" => format!("services/{id}"),
        // Which of the two it is does not matter for finding it again.
        "Basic" => format!("signals/{id}"),
        "EpisodeOfCare" => id.to_owned(),
        _ => id.replacen('-', "/", 1),
    })
}
