//! The caseload: who carries how much, against the norm (P3 5, 8).

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use crate::model::course::Intensity;
use crate::model::{CaseId, Fact, Message, Office, Slug};
use crate::practice::caseload::{Caseload, Load};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Who carries how much.
#[derive(Debug, Clone)]
pub struct CaseloadReport {
    rows: Vec<CaseloadRow>,
}

/// What one practitioner carries; the row without one holds the cases nobody answers for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseloadRow {
    /// The practitioner (team handle).
    pub practitioner: Option<Slug>,
    /// The practitioner's name.
    pub name: Option<String>,
    /// Open cases.
    pub open: i64,
    /// Of those, intensive.
    pub intensive: i64,
    /// Of those, regular.
    pub regular: i64,
    /// Of those, remote.
    pub remote: i64,
    /// Of those, trajectory support.
    pub trajectory_support: i64,
    /// Share of a full-time post in per cent.
    pub fte_percent: Option<i64>,
    /// The norm for one full-time post.
    pub norm_per_fte: Option<i64>,
    /// Open cases as per cent of the norm for this part of a post.
    pub norm_percent: Option<i64>,
    /// The cases, where nobody of the team answers for them.
    pub unassigned: Vec<CaseId>,
}

impl CaseloadReport {
    /// The caseload with the names of the team.
    #[must_use]
    pub fn new(office: &Office, caseload: &Caseload) -> Self {
        let mut rows: Vec<CaseloadRow> =
            caseload.loads.iter().map(|load| CaseloadRow::new(office, load)).collect();
        if !caseload.unassigned.is_empty() {
            rows.push(CaseloadRow::unassigned(&caseload.unassigned));
        }
        Self { rows }
    }
}

impl CaseloadRow {
    fn new(office: &Office, load: &Load) -> Self {
        let member = office.team.iter().find(|member| member.handle == load.practitioner);
        let at = |intensity: Intensity| load.intensities.get(&intensity).copied().unwrap_or(0);
        Self {
            practitioner: Some(load.practitioner.clone()),
            name: member.map(|member| member.name.clone()),
            open: load.open,
            intensive: at(Intensity::Intensive),
            regular: at(Intensity::Regular),
            remote: at(Intensity::Remote),
            trajectory_support: at(Intensity::TrajectorySupport),
            fte_percent: load.fte_percent,
            norm_per_fte: load.norm_per_fte,
            norm_percent: load.norm_percent,
            unassigned: Vec::new(),
        }
    }

    fn unassigned(cases: &[CaseId]) -> Self {
        Self {
            practitioner: None,
            name: None,
            open: i64::try_from(cases.len()).unwrap_or(i64::MAX),
            intensive: 0,
            regular: 0,
            remote: 0,
            trajectory_support: 0,
            fte_percent: None,
            norm_per_fte: None,
            norm_percent: None,
            unassigned: cases.to_vec(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let percent = |percent: Option<i64>| {
            Cell::maybe(percent.map(|percent| Message::new("report-percent").with("percent", percent)))
        };
        let tone = match self.norm_percent {
            Some(101..) => Tone::Bad,
            Some(90..=100) => Tone::Attention,
            _ => Tone::Plain,
        };
        let name = self.name.clone().map(Fact::Text);
        let name = name.or_else(|| self.practitioner.as_ref().map(|handle| Fact::Id(handle.to_string())));
        vec![
            Cell::maybe(name),
            Cell::new(self.open),
            Cell::new(self.intensive),
            Cell::new(self.regular),
            Cell::new(self.remote),
            Cell::new(self.trajectory_support),
            percent(self.fte_percent),
            percent(self.norm_percent).toned(tone),
        ]
    }
}

impl View for CaseloadReport {
    type Item = CaseloadRow;

    const NAME: &'static str = "caseload";

    fn items(&self) -> &[CaseloadRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("field-name"),
            Column::right("column-open-cases"),
            Column::right("column-intensive"),
            Column::right("column-regular"),
            Column::right("column-remote"),
            Column::right("column-support"),
            Column::right("column-post"),
            Column::right("column-norm"),
        ];
        let mut table = Table::new(columns, Message::new("caseload-empty"));
        let team = self.rows.iter().filter(|row| row.practitioner.is_some());
        table.rows = team.map(CaseloadRow::cells).collect();
        let mut blocks = vec![Block::heading(1, "caseload-title"), Block::Table(table)];
        let norm = self.rows.iter().find_map(|row| row.norm_per_fte);
        blocks.push(match norm {
            Some(norm) => Block::Note(Tone::Faint, Message::new("caseload-norm").with("norm", norm)),
            None => Block::Note(Tone::Faint, Message::new("caseload-no-norm")),
        });
        let left: Vec<Fact> =
            self.rows.iter().flat_map(|row| &row.unassigned).map(|case| Fact::Id(case.to_string())).collect();
        if !left.is_empty() {
            let message = Message::new("caseload-unassigned").with("count", left.len());
            blocks.push(Block::Note(Tone::Attention, message.with("cases", Fact::List(left))));
        }
        blocks
    }
}
