//! What the rules found, and what a rule says.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Said, View};
use crate::model::intervision::Intervision;
use crate::model::profile::Weight;
use crate::model::record::Event;
use crate::model::signal::Signal;
use crate::model::{CaseId, Fact, Function, Message, RecordKind, vocabulary};
use crate::practice::rules::{Finding, Rule, Subject, find};
use crate::report::{Block, Cell, Tone};

/// What the rules found.
#[derive(Debug, Clone)]
pub struct Findings {
    rows: Vec<FindingRow>,
    reasons: Vec<Message>,
    clients: BTreeMap<CaseId, String>,
    broken: usize,
}

/// The file and line something is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Place {
    /// The file, relative to the ledger.
    pub path: String,
    /// The line, from 1, when it is one.
    pub line: Option<usize>,
}

/// One finding, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FindingRow {
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub weight: Weight,
    /// Its source, tag and section.
    pub source: String,
    /// The case.
    pub case: Option<CaseId>,
    /// What it is about.
    pub subject: Subject,
    /// Where that stands.
    pub place: Place,
    /// Why.
    pub reason: Said,
    /// Whether a deviation answers it.
    pub answered: bool,
}

impl Findings {
    /// The findings with their places, the clients' names by case, and the number of files that could not be read.
    #[must_use]
    pub fn new(findings: Vec<(Finding, Place)>, clients: BTreeMap<CaseId, String>, broken: usize) -> Self {
        let reasons = findings.iter().map(|(finding, _)| finding.reason.clone()).collect();
        let rows = findings.into_iter().map(|(finding, place)| FindingRow {
            rule: finding.rule.to_owned(),
            weight: finding.weight,
            source: find(finding.rule).map(|rule| rule.source.to_owned()).unwrap_or_default(),
            case: finding.case,
            subject: finding.subject,
            place,
            reason: Said::from(&finding.reason),
            answered: finding.deviation.is_some(),
        });
        Self { rows: rows.collect(), reasons, clients, broken }
    }

    /// Whether something is broken, in a file or in a promise.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.broken > 0 || self.count(Weight::Error) > 0
    }

    fn count(&self, weight: Weight) -> usize {
        self.rows.iter().filter(|row| row.weight == weight && !row.answered).count()
    }

    fn group(&self, case: Option<&CaseId>) -> Vec<Block> {
        let rows = self.rows.iter().zip(&self.reasons).filter(|(row, _)| row.case.as_ref() == case);
        let mut rows: Vec<_> = rows.collect();
        rows.sort_by_key(|(row, _)| (row.answered, row.weight));
        rows.into_iter().flat_map(|(row, reason)| row.blocks(reason)).collect()
    }
}

impl FindingRow {
    fn blocks(&self, reason: &Message) -> Vec<Block> {
        let tone = match (self.answered, self.weight) {
            (true, _) => Tone::Faint,
            (false, Weight::Error) => Tone::Bad,
            (false, Weight::Warning) => Tone::Attention,
            (false, _) => Tone::Plain,
        };
        let title = Message::new(format!("rule-{}", self.rule));
        let line = if self.answered { "finding-answered" } else { "finding-line" };
        let what = Message::new(line)
            .with("weight", vocabulary::fact(&self.weight))
            .with("rule", title)
            .with("reason", reason.clone());
        let place = match self.place.line {
            Some(line) => format!("{}:{line}", self.place.path),
            None => self.place.path.clone(),
        };
        let where_and_how = Message::new("finding-place")
            .with("place", Fact::Id(place))
            .with("rule", Fact::Id(self.rule.clone()))
            .with("source", Fact::Text(self.source.clone()))
            .with("remedy", remedy(&self.rule, self.case.as_ref(), Some(&self.subject)));
        vec![Block::Note(tone, what), Block::Note(Tone::Faint, where_and_how)]
    }
}

impl View for Findings {
    type Item = FindingRow;

    const NAME: &'static str = "check";

    fn items(&self) -> &[FindingRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, "check-title")];
        let mut cases: Vec<Option<&CaseId>> = Vec::new();
        for row in &self.rows {
            if !cases.contains(&row.case.as_ref()) {
                cases.push(row.case.as_ref());
            }
        }
        for case in cases {
            let text = match case {
                Some(id) => Message::new("check-case")
                    .with("case", Fact::Id(id.to_string()))
                    .with("client", self.clients.get(id).cloned().unwrap_or_default()),
                None => Message::new("check-office"),
            };
            blocks.push(Block::Heading { level: 2, text });
            blocks.extend(self.group(case));
        }
        let answered = self.rows.iter().filter(|row| row.answered).count();
        let total = Message::new("check-total")
            .with("errors", self.count(Weight::Error) + self.broken)
            .with("warnings", self.count(Weight::Warning))
            .with("advice", self.count(Weight::Advice))
            .with("answered", answered);
        let tone = if self.has_errors() { Tone::Bad } else { Tone::Good };
        blocks.push(Block::Note(tone, total));
        blocks
    }
}

/// The way out of a rule, with the case and the record filled in as far as they are known.
fn remedy(rule: &str, case: Option<&CaseId>, subject: Option<&Subject>) -> Message {
    let any = |id: &str| Fact::Message(Message::new(id));
    let record = match subject {
        Some(Subject::Record(id)) => Some(id.to_string()),
        Some(Subject::Service(slug) | Subject::Member(slug)) => Some(slug.to_string()),
        Some(Subject::Case) => Some("case".to_owned()),
        Some(Subject::Network) => Some("network".to_owned()),
        Some(Subject::Plan) => Some("plan".to_owned()),
        Some(Subject::File { .. }) | None => None,
    };
    // A record around the cases is found by its folder.
    let folder = match subject {
        Some(Subject::Record(id)) if id.kind() == RecordKind::Signal => Some(Signal::FOLDER),
        Some(Subject::Record(id)) if id.kind() == RecordKind::Intervision => Some(Intervision::FOLDER),
        _ => None,
    };
    let home = case.map(ToString::to_string).or_else(|| folder.map(ToOwned::to_owned));
    Message::new(format!("rule-{rule}-remedy"))
        .with("case", home.map_or_else(|| any("rule-any-case"), Fact::Id))
        .with("record", record.map_or_else(|| any("rule-any-record"), Fact::Id))
}

/// Rules and what they say.
#[derive(Debug, Clone)]
pub struct Rules {
    rows: Vec<RuleRow>,
    whole: bool,
}

/// One rule, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RuleRow {
    /// The rule.
    pub rule: String,
    /// How much it weighs unless the profile says otherwise.
    pub weight: Weight,
    /// Its source, tag and section.
    pub source: String,
    /// The function of the work that it guards.
    pub function: Function,
}

impl Rules {
    /// These rules; `whole` tells each in full.
    #[must_use]
    pub fn new(rules: &[&Rule], whole: bool) -> Self {
        let rows = rules.iter().map(|rule| RuleRow {
            rule: rule.id.to_owned(),
            weight: rule.weight,
            source: rule.source.to_owned(),
            function: rule.function,
        });
        Self { rows: rows.collect(), whole }
    }
}

impl RuleRow {
    fn whole(&self) -> Vec<Block> {
        let id = format!("rule-{}", self.rule);
        let word = |word: &str| Fact::Word { kind: id.clone(), word: word.to_owned() };
        vec![
            Block::Heading { level: 1, text: Message::new(&id) },
            Block::Fields(vec![
                (Message::new("rule-field-id"), Cell::new(Fact::Id(self.rule.clone()))),
                (Message::new("rule-field-weight"), Cell::new(vocabulary::fact(&self.weight))),
                (Message::new("rule-field-source"), Cell::new(self.source.clone())),
                (Message::new("rule-field-function"), Cell::new(vocabulary::fact(&self.function))),
                (Message::new("rule-field-why"), Cell::new(word("why"))),
                (Message::new("rule-field-remedy"), Cell::new(remedy(&self.rule, None, None))),
            ]),
            Block::Note(Tone::Faint, Message::new("rule-answer").with("rule", Fact::Id(self.rule.clone()))),
        ]
    }
}

impl View for Rules {
    type Item = RuleRow;

    const NAME: &'static str = "rules";

    fn items(&self) -> &[RuleRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        use crate::report::{Column, Table};
        if self.whole {
            return self.rows.iter().flat_map(RuleRow::whole).collect();
        }
        let columns = ["rule-field-id", "rule-field-weight", "rule-field-source", "rule-field-function"];
        let columns = columns.into_iter().map(Column::left).collect();
        let mut table = Table::new(columns, Message::new("rules-empty"));
        table.rows = self
            .rows
            .iter()
            .map(|row| {
                vec![
                    Cell::new(Fact::Id(row.rule.clone())),
                    Cell::new(vocabulary::fact(&row.weight)),
                    Cell::new(row.source.clone()),
                    Cell::new(vocabulary::fact(&row.function)),
                ]
            })
            .collect();
        vec![Block::heading(1, "rules-title"), Block::Table(table)]
    }
}
