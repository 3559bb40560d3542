//! The versions of a plan: each content that was decided on, by whom, and which one stands.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::agreed::decision;
use super::{View, parties, stands};
use crate::model::plan::{Approval, Plan};
use crate::model::{CaseFile, CaseId, Fact, Message, Office, Party, vocabulary};
use crate::practice::plan::Version;
use crate::report::view::parts::{field, list, name, present, table};
use crate::report::{Block, Cell, Column, Tone};

/// The versions of one plan, from old to new.
#[derive(Debug, Clone)]
pub struct PlanVersions {
    client: String,
    rows: Vec<PlanVersionRow>,
}

/// One version of a plan.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PlanVersionRow {
    /// The case.
    pub case: CaseId,
    /// The version.
    #[serde(flatten)]
    pub version: Version,
    /// What everybody in it is called, by their reference.
    pub names: BTreeMap<String, String>,
}

impl PlanVersions {
    /// The versions of the plan of this case.
    #[must_use]
    pub fn new(file: &CaseFile, plan: &Plan, office: &Office, versions: Vec<Version>) -> Self {
        let called = |party: &Party| (party.to_string(), name(file, office, party));
        let everybody: BTreeMap<String, String> = parties(plan).map(called).collect();
        let row = |version: Version| {
            let said = version.decisions.iter().map(|one| &one.who);
            let given = version.handovers.iter().map(|one| &one.to);
            let here = said.chain(given).map(ToString::to_string);
            let names = here
                .filter_map(|one| everybody.get_key_value(&one))
                .map(|(id, name)| (id.clone(), name.clone()));
            PlanVersionRow { case: file.case.id.clone(), names: names.collect(), version }
        };
        Self { client: file.case.client.name.clone(), rows: versions.into_iter().map(row).collect() }
    }
}

impl View for PlanVersions {
    type Item = PlanVersionRow;

    const NAME: &'static str = "plan-versions";

    fn items(&self) -> &[PlanVersionRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let text = Message::new("plan-versions-title").with("client", self.client.clone());
        let mut blocks = vec![Block::Heading { level: 1, text }];
        blocks.extend(self.rows.iter().flat_map(PlanVersionRow::blocks));
        blocks
    }
}

impl PlanVersionRow {
    fn blocks(&self) -> Vec<Block> {
        let Version { number, hash, on, present: now, standing, decisions, handovers } = &self.version;
        let title = match number {
            Some(number) => Message::new("plan-version-title").with("version", i64::from(*number)),
            None => Message::new("plan-version-undecided"),
        };
        let given = handovers.iter().map(|one| {
            Fact::Message(
                Message::new("plan-version-given").with("who", self.called(&one.to)).with("on", one.on),
            )
        });
        let mut fields = vec![
            field("field-on", *on),
            (Message::new("column-plan-standing"), stands(*standing)),
            field("field-hash", Some(Fact::Id(hash.clone()))),
            field("plan-handovers", list(given)),
        ];
        if *now {
            let cell = Cell::new(Message::new("plan-version-present")).toned(Tone::Good);
            fields.insert(0, (Message::new("column-present"), cell));
        }
        let mut blocks = vec![Block::Heading { level: 2, text: title }, present(fields)];
        blocks.extend(self.decisions(decisions));
        blocks
    }

    fn decisions(&self, decisions: &[Approval]) -> Option<Block> {
        let columns = ["field-on", "field-who", "field-voice", "field-decision", "field-how", "field-reason"];
        let row = |approval: &Approval| {
            vec![
                Cell::new(approval.on),
                Cell::new(self.called(&approval.who)),
                Cell::new(vocabulary::fact(&approval.voice)),
                decision(approval.decision),
                Cell::new(vocabulary::fact(&approval.how)),
                Cell::maybe(approval.reason.clone()),
            ]
        };
        let columns = columns.into_iter().map(Column::left).collect();
        table("plan-approvals", columns, decisions.iter().map(row).collect())
    }

    fn called(&self, party: &Party) -> Fact {
        let reference = party.to_string();
        Fact::Text(self.names.get(&reference).cloned().unwrap_or(reference))
    }
}
