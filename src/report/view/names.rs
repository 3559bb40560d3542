//! Who is who: names in place of handles, short names and ids, for reports that people read away from the ledger.

use std::collections::BTreeMap;

use crate::model::{CaseFile, Fact, Office, Party, RecordId, Slug};

/// The names that a case and the ledger around it know.
#[derive(Debug, Clone)]
pub struct Names {
    client: String,
    persons: BTreeMap<RecordId, String>,
    team: BTreeMap<Slug, String>,
    services: BTreeMap<Slug, String>,
}

impl Names {
    /// The names around one case.
    #[must_use]
    pub fn new(office: &Office, file: &CaseFile) -> Self {
        let persons = file.network.persons.iter();
        Self {
            client: file.case.client.name.clone(),
            persons: persons.map(|person| (person.id.clone(), person.name.clone())).collect(),
            team: office.team.iter().map(|member| (member.handle.clone(), member.name.clone())).collect(),
            services: office.services.iter().map(|one| (one.slug.clone(), one.name.clone())).collect(),
        }
    }

    /// The name of somebody; who is not known keeps the id.
    #[must_use]
    pub fn party(&self, party: &Party) -> Fact {
        match party {
            Party::Client => Fact::Text(self.client.clone()),
            Party::Person(id) => named(self.persons.get(id), id.as_str()),
            Party::Team(handle) => self.member(handle),
            Party::Service(slug) => self.service(slug),
        }
    }

    /// The names of several, or `None` when there is nobody.
    #[must_use]
    pub fn parties(&self, parties: &[Party]) -> Option<Fact> {
        let facts: Vec<Fact> = parties.iter().map(|party| self.party(party)).collect();
        (!facts.is_empty()).then_some(Fact::List(facts))
    }

    /// The name of a practitioner.
    #[must_use]
    pub fn member(&self, handle: &Slug) -> Fact {
        named(self.team.get(handle), handle.as_str())
    }

    /// The name of a service.
    #[must_use]
    pub fn service(&self, slug: &Slug) -> Fact {
        named(self.services.get(slug), slug.as_str())
    }
}

/// What everybody around a case, and each goal and need of it, is called, by their reference; without a case those of
/// the ledger itself.
#[must_use]
pub fn called(office: &Office, file: Option<&CaseFile>) -> BTreeMap<String, String> {
    let team = office.team.iter().map(|member| (format!("team/{}", member.handle), member.name.clone()));
    let services = office.services.iter().map(|one| (format!("services/{}", one.slug), one.name.clone()));
    let mut names: BTreeMap<String, String> = team.chain(services).collect();
    let Some(file) = file else { return names };
    names.insert(Party::Client.to_string(), file.case.client.name.clone());
    names.extend(file.network.persons.iter().map(|person| (person.id.to_string(), person.name.clone())));
    let goals = file.plan.iter().flat_map(|plan| &plan.goals);
    names.extend(goals.map(|goal| (goal.id.to_string(), goal.statement.clone())));
    names.extend(file.needs().into_iter().filter_map(|need| {
        let said = need.words.clone().or_else(|| need.request.clone());
        Some((need.id.to_string(), said?))
    }));
    names
}

/// The beginning of a long text, for a table: one line of at most `most` signs, cut between words.
pub(super) fn excerpt(text: &str, most: usize) -> String {
    let mut line = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += word.chars().count() + 1;
        if length > most {
            line.push_str(" …");
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

fn named(name: Option<&String>, id: &str) -> Fact {
    name.map_or_else(|| Fact::Id(id.to_owned()), |name| Fact::Text(name.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(excerpt("In de garage,\nniet in de living.", 20), "In de garage, niet …");
        assert_eq!(excerpt("kort", 20), "kort");
        assert_eq!(excerpt("", 20), "");
    }
}
