//! The rows of a report, as people and as machines read them.

use std::collections::BTreeMap;

use crate::model::{CaseFile, CaseId, Fact, Message, Office, Slug};
use crate::practice::dimension::{Dimension, Group};
use crate::practice::tally::Sheet;

/// Who and what is behind handles, short names and ids.
#[derive(Debug, Clone)]
pub(super) struct Groups {
    team: BTreeMap<Slug, String>,
    services: BTreeMap<Slug, String>,
    clients: BTreeMap<CaseId, String>,
    leaves_team: bool,
}

impl Groups {
    pub(super) fn new(office: &Office, cases: &[CaseFile], leaves_team: bool) -> Self {
        let team = office.team.iter().map(|member| (member.handle.clone(), member.name.clone()));
        let services = office.services.iter().map(|service| (service.slug.clone(), service.name.clone()));
        let clients = cases.iter().map(|file| (file.case.id.clone(), file.case.client.name.clone()));
        Self { team: team.collect(), services: services.collect(), clients: clients.collect(), leaves_team }
    }

    /// The name behind a row, where it has one and may be named.
    pub(super) fn name(&self, group: &Group) -> Option<String> {
        match group {
            Group::Practitioner(handle) if !self.leaves_team => self.team.get(handle).cloned(),
            Group::Service(slug) => self.services.get(slug).cloned(),
            Group::Case(case) if !self.leaves_team => self.clients.get(case).cloned(),
            _ => None,
        }
    }

    /// What people read before a row, the total when there is no group.
    pub(super) fn label(&self, group: Option<&Group>, by: Dimension, at: usize) -> Fact {
        let Some(group) = group else { return Message::new("report-total").into() };
        match group {
            Group::Word { kind, word, .. } => Fact::Word { kind: kind.clone(), word: word.clone() },
            Group::Month(year, month) => {
                let month = Fact::Word { kind: "month".to_owned(), word: format!("m{month}") };
                Message::new("report-month")
                    .with("month", month)
                    .with("year", Fact::Id(year.to_string()))
                    .into()
            }
            Group::Age(from, until) => {
                let from = Fact::Id(from.to_string());
                let known = until.map(|until| Fact::Id(until.to_string()));
                let id = if known.is_some() { "report-age" } else { "report-age-over" };
                Message::new(id).with("from", from).with("until", known.unwrap_or(Fact::Count(0))).into()
            }
            Group::Practitioner(_) if self.leaves_team => {
                Message::new("report-practitioner").with("number", at + 1).into()
            }
            Group::Case(case) => {
                let name = self.name(group).unwrap_or_default();
                Message::new("report-case")
                    .with("case", Fact::Id(case.to_string()))
                    .with("client", name)
                    .into()
            }
            Group::Unknown if by == Dimension::Practitioner => Message::new("report-nobody").into(),
            Group::Unknown => Message::new("report-unknown").into(),
            _ => self.name(group).map_or_else(|| Fact::Id(group.key().unwrap_or_default()), Fact::Text),
        }
    }
}

/// The row for machines; practitioners have a number where they may not be named.
pub(super) fn key(group: &Group, at: usize, leaves_team: bool) -> Option<String> {
    match group {
        Group::Practitioner(_) if leaves_team => Some((at + 1).to_string()),
        _ => group.key(),
    }
}

/// Puts practitioners in an order that says nothing: neither of their names nor of their figures.
pub(super) fn unnamed(sheet: &mut Sheet) {
    sheet.lines.sort_by_key(|line| match &line.group {
        Some(Group::Practitioner(handle)) => {
            (0, blake3::hash(handle.as_str().as_bytes()).to_hex().to_string())
        }
        Some(_) => (1, String::new()),
        None => (2, String::new()),
    });
}
