//! Who changed what, when: one Provenance for each commit about a record of the bundle.

use std::collections::BTreeMap;
use std::fmt;

use super::care::{Agent, Provenance, Source, What};
use super::datatype::{Identifier, Reference};
use super::links::{coded, entry, member, to};
use super::resource::{Content, Entry};
use crate::model::Slug;

/// A commit of the program, as far as it may leave the ledger: no author, no words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The whole id of the commit.
    pub commit: String,
    /// When, `2026-03-02T14:05:09+01:00`.
    pub recorded: String,
    /// What was done, `referral.add`.
    pub action: String,
    /// Who did it.
    pub actor: Option<Slug>,
    /// The records, as trailers name them: `k7qf2x/r7kq2m`, `team/ilse`.
    pub records: Vec<String>,
}

/// As it stands in a commit that takes a bundle in: commit, time, action, actor or `-`, records.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let actor = self.actor.as_ref().map_or("-", Slug::as_str);
        write!(f, "{} {} {} {actor} {}", self.commit, self.recorded, self.action, self.records.join(" "))
    }
}

impl Origin {
    /// What such a line says; `None` when it is no commit of another ledger.
    #[must_use]
    pub fn read(line: &str) -> Option<Self> {
        let mut words = line.split(' ').map(str::to_owned);
        let mut word = || words.next().filter(|word| !word.is_empty());
        let (commit, recorded, action, actor) = (word()?, word()?, word()?, word()?);
        let actor = if actor == "-" { None } else { Some(actor.parse().ok()?) };
        Some(Self { commit, recorded, action, actor, records: words.collect() })
    }
}

/// The entries of the commits, from old to new.
pub(super) fn entries(origins: &[Origin], others: &[Entry]) -> Vec<Entry> {
    let mut carriers: BTreeMap<String, Reference> = BTreeMap::new();
    for other in others {
        let resource = &other.resource;
        for name in names(resource.kind, &resource.id) {
            // The first one that bears a name is the one that carries the record.
            carriers.entry(name).or_insert_with(|| to(resource.kind, &resource.id));
        }
    }
    origins.iter().filter_map(|origin| provenance(origin, &carriers)).collect()
}

/// What a trailer would call the record of a resource.
fn names(kind: &str, id: &str) -> Vec<String> {
    match kind {
        "Practitioner" => vec![format!("team/{id}")],
        "Organization" => vec![format!("services/{id}")],
        "Basic" => vec![format!("signals/{id}"), format!("intervisions/{id}")],
        "EpisodeOfCare" => vec![id.to_owned()],
        "Patient" | "CareTeam" | "CarePlan" | "Task" => Vec::new(),
        _ => vec![id.replacen('-', "/", 1)],
    }
}

fn provenance(origin: &Origin, carriers: &BTreeMap<String, Reference>) -> Option<Entry> {
    let mut target: Vec<Reference> = Vec::new();
    for record in &origin.records {
        if let Some(known) = carriers.get(record).filter(|known| !target.contains(known)) {
            target.push(known.clone());
        }
    }
    if target.is_empty() {
        return None;
    }
    let nobody = || Reference { reference: None, display: Some("regie".to_owned()) };
    let content = Provenance {
        target,
        recorded: origin.recorded.clone(),
        activity: Some(coded("action", &origin.action)),
        agent: vec![Agent { who: origin.actor.as_ref().map_or_else(nobody, member) }],
        entity: vec![Source {
            role: "source",
            what: What {
                identifier: Identifier { system: "urn:git:commit".to_owned(), value: origin.commit.clone() },
            },
        }],
    };
    Some(entry(origin.commit.clone(), Content::Provenance(content)))
}
