//! What people promised each other in a plan, what to do in a crisis, who agreed, and to whom the plan went.

use super::PlanItem;
use crate::model::plan::{Agreement, ApprovalDecision};
use crate::model::{Date, Fact, Message, Party, vocabulary};
use crate::practice::plan::holds;
use crate::report::view::parts::{field, list, present, table};
use crate::report::{Block, Cell, Column, Tone};

impl PlanItem {
    /// Agreements by direction: what the client promised, what was promised to the client, what others promised each
    /// other; then those that hold no more.
    pub(super) fn agreements(&self, today: Date) -> Vec<Block> {
        let (held, ended): (Vec<&Agreement>, Vec<&Agreement>) =
            self.plan.agreements.iter().partition(|one| holds(one, today));
        let part = |id: &str, fits: fn(&Agreement) -> bool| {
            let rows = held.iter().filter(|one| fits(one)).map(|one| self.agreement(one, false));
            table(id, columns(false), rows.collect())
        };
        let tables = [
            part("plan-agreements-by-client", |one| one.from == Party::Client),
            part("plan-agreements-to-client", |one| one.to == Party::Client && one.from != Party::Client),
            part("plan-agreements-others", |one| one.from != Party::Client && one.to != Party::Client),
            table(
                "plan-agreements-ended",
                columns(true),
                ended.iter().map(|one| self.agreement(one, true)).collect(),
            ),
        ];
        let tables: Vec<Block> = tables.into_iter().flatten().collect();
        let heading = (!tables.is_empty()).then(|| Block::heading(2, "plan-agreements"));
        heading.into_iter().chain(tables).collect()
    }

    fn agreement(&self, agreement: &Agreement, ended: bool) -> Vec<Cell> {
        let mut cells = vec![
            Cell::new(agreement.on),
            Cell::new(self.called(&agreement.from)),
            Cell::new(self.called(&agreement.to)),
            Cell::new(agreement.text.clone()),
        ];
        cells.extend(ended.then(|| Cell::maybe(agreement.until)));
        cells.push(Cell::new(Fact::Id(agreement.id.to_string())));
        cells
    }

    /// What to do when it goes wrong; whom to call, the first one first.
    pub(super) fn crisis(&self) -> Vec<Block> {
        let Some(crisis) = &self.plan.crisis else { return Vec::new() };
        let fields = present(vec![
            field("field-signs", crisis.signs.clone()),
            field("field-own-steps", crisis.own_steps.clone()),
            field("field-steps", crisis.steps.clone()),
            field("field-avoid", crisis.avoid.clone()),
            field("field-call", list(crisis.call.iter().map(|party| self.called(party)))),
            field("field-note", crisis.note.clone()),
        ]);
        vec![Block::heading(2, "field-crisis"), fields]
    }

    pub(super) fn approvals(&self) -> Option<Block> {
        let mut columns = vec![
            Column::left("field-on"),
            Column::left("field-who"),
            Column::left("field-voice"),
            Column::left("field-decision"),
            Column::left("field-how"),
            Column::left("field-version"),
        ];
        let explained = self.plan.approvals.iter().any(|approval| approval.reason.is_some());
        if explained {
            columns.push(Column::left("field-reason"));
        }
        let rows = self.plan.approvals.iter().map(|approval| {
            let mut cells = vec![
                Cell::new(approval.on),
                Cell::new(self.called(&approval.who)),
                Cell::new(vocabulary::fact(&approval.voice)),
                decision(approval.decision),
                Cell::new(vocabulary::fact(&approval.how)),
                self.of_content(&approval.hash),
            ];
            cells.extend(explained.then(|| Cell::maybe(approval.reason.clone())));
            cells
        });
        table("plan-approvals", columns, rows.collect())
    }

    pub(super) fn handovers(&self) -> Option<Block> {
        let columns = vec![Column::left("field-on"), Column::left("field-to"), Column::left("field-version")];
        let rows = self.plan.handovers.iter().map(|handover| {
            vec![
                Cell::new(handover.on),
                Cell::new(self.called(&handover.to)),
                self.of_content(&handover.hash),
            ]
        });
        table("plan-handovers", columns, rows.collect())
    }

    /// Which version a content is, and whether the plan stands like that.
    fn of_content(&self, hash: &str) -> Cell {
        let decided = self.plan.approvals.iter().find(|one| one.hash == hash).map(|one| one.version);
        let version = |number: u32| Fact::Count(number.into());
        match decided {
            _ if hash == self.hash => {
                let text = Message::new("plan-content-present").with("version", version(self.version));
                Cell::new(text).toned(Tone::Good)
            }
            Some(number) => Cell::new(Message::new("plan-content-version").with("version", version(number))),
            None => Cell::new(Message::new("plan-content-older")),
        }
    }
}

/// Yes or no to a plan.
pub(super) fn decision(decision: ApprovalDecision) -> Cell {
    let tone = match decision {
        ApprovalDecision::Approved => Tone::Good,
        ApprovalDecision::Refused => Tone::Bad,
    };
    Cell::new(vocabulary::fact(&decision)).toned(tone)
}

fn columns(ended: bool) -> Vec<Column> {
    let first = ["field-on", "field-from", "field-to", "field-text"];
    let last = ended.then_some("field-until").into_iter().chain(["column-record"]);
    first.into_iter().chain(last).map(Column::left).collect()
}
