//! Reports over all cases: one view for all of them, whatever they count.

mod figure;
mod groups;
mod pictures;
mod tables;

use schemars::JsonSchema;
use serde::Serialize;

use self::groups::{Groups, key, unnamed};
use super::View;
use crate::model::{Date, Fact, Message, Period, vocabulary};
use crate::practice::dimension::Dimension;
use crate::practice::reports::{Content, KINDS, Kind, Listing, Question, Remark};
use crate::practice::tally::Sheet;
use crate::report::{Block, Cell, Column, Table, Tone};

pub use figure::{FigureItem, Figures};

/// A report as it is shown: to the team, or to others.
#[derive(Debug, Clone)]
pub struct Report {
    name: &'static str,
    period: Option<Period>,
    last: Date,
    leaves_team: bool,
    empty: bool,
    sheet: Sheet,
    listing: Option<Listing>,
    remarks: Vec<Remark>,
    groups: Groups,
    items: Vec<ReportItem>,
}

/// A row of a report.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportItem {
    /// The report.
    pub report: &'static str,
    /// `tally` for what was counted, else the list that it is a row of.
    pub table: &'static str,
    /// The first day looked at; none from the beginning.
    pub from: Option<Date>,
    /// The last day looked at.
    pub until: Date,
    /// What the rows of the tally are.
    pub dimension: Dimension,
    /// Which row it is; none when it is not known, and for the total.
    pub group: Option<String>,
    /// The name of the practitioner or the service.
    pub name: Option<String>,
    /// Whether it is the total.
    pub total: bool,
    /// The figures by name: what is hidden is `{"suppressed": true}`.
    #[serde(flatten)]
    pub figures: Figures,
}

impl Report {
    /// The answer to a question; `leaves_team` hides small cells, and whatever names people or cases.
    #[must_use]
    pub fn new(kind: &Kind, question: &Question<'_>, leaves_team: bool) -> Self {
        let Content { tally, listing, remarks } = kind.ask(question);
        let mut sheet = tally.sheet(leaves_team);
        if leaves_team {
            unnamed(&mut sheet);
        }
        let mut report = Self {
            name: kind.name,
            period: question.period,
            last: question.last(),
            leaves_team,
            empty: tally.is_empty(),
            listing: listing.filter(|_| !leaves_team),
            remarks: remarks.into_iter().filter(|remark| !(leaves_team && remark.inside)).collect(),
            groups: Groups::new(question.office, question.cases, leaves_team),
            sheet,
            items: Vec::new(),
        };
        report.items = report.tallied().chain(report.listed()).collect();
        report
    }

    fn item(&self, table: &'static str, figures: Figures) -> ReportItem {
        ReportItem {
            report: self.name,
            table,
            from: self.period.map(|period| period.from),
            until: self.last,
            dimension: self.sheet.dimension,
            group: None,
            name: None,
            total: false,
            figures,
        }
    }

    fn tallied(&self) -> impl Iterator<Item = ReportItem> {
        self.sheet.lines.iter().enumerate().map(|(at, line)| ReportItem {
            group: line.group.as_ref().and_then(|group| key(group, at, self.leaves_team)),
            name: line.group.as_ref().and_then(|group| self.groups.name(group)),
            total: line.group.is_none(),
            ..self.item("tally", Figures::of(&self.sheet.measures, line))
        })
    }

    fn listed(&self) -> impl Iterator<Item = ReportItem> {
        self.listing.iter().flat_map(|listing| {
            listing.rows.iter().map(|row| self.item(listing.name, Figures::plain(&listing.columns, row)))
        })
    }

    fn head(&self) -> Vec<Block> {
        let text = Message::new(format!("report-title-{}", self.name));
        let from = self.period.map(|period| period.from).filter(|_| self.name != "caseload");
        let days = match from {
            Some(from) => Message::new("report-from-until").with("from", from).with("until", self.last),
            None if self.name == "caseload" => Message::new("report-on").with("on", self.last),
            None => Message::new("report-until").with("until", self.last),
        };
        let mut fields = vec![
            (Message::new("report-days-looked-at"), Cell::new(days)),
            (Message::new("report-by"), Cell::new(vocabulary::fact(&self.sheet.dimension))),
        ];
        if self.leaves_team {
            fields.push((Message::new("report-for"), Cell::new(Message::new("report-for-others"))));
        }
        vec![Block::Heading { level: 1, text }, Block::Fields(fields)]
    }

    fn notes(&self) -> impl Iterator<Item = Block> {
        let hidden = if self.leaves_team { "report-hidden-note" } else { "report-few-answers" };
        let hidden = self.sheet.hides.then(|| Block::Note(Tone::Faint, Message::new(hidden)));
        hidden.into_iter().chain(self.remarks.iter().map(|remark| {
            Block::Note(if remark.attention { Tone::Attention } else { Tone::Faint }, remark.message.clone())
        }))
    }
}

impl View for Report {
    type Item = ReportItem;

    const NAME: &'static str = "report";

    fn items(&self) -> &[ReportItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = self.head();
        if self.empty {
            blocks.push(Block::Note(Tone::Plain, Message::new("report-empty")));
        } else {
            blocks.extend(pictures::pictures(self.name, &self.sheet, &self.groups));
            blocks.extend(tables::blocks(&self.sheet, &self.groups));
            blocks.extend(self.listing.as_ref().and_then(listing));
        }
        blocks.extend(self.notes());
        blocks
    }

    fn columns(&self) -> Vec<String> {
        let listed = self
            .listing
            .iter()
            .flat_map(|listing| listing.columns.iter().map(|(name, _)| (*name).to_owned()));
        self.sheet.measures.iter().flat_map(figure::columns).chain(listed).collect()
    }
}

fn listing(listing: &Listing) -> Option<Block> {
    let columns = listing.columns.iter().map(|(_, label)| Column::left(label)).collect();
    let title = Message::new(format!("report-list-{}", listing.name));
    let mut table = Table::new(columns, Message::new("report-empty"));
    table.title = Some(title);
    table.rows =
        listing.rows.iter().map(|row| row.iter().map(|fact| Cell::maybe(fact.clone())).collect()).collect();
    (!table.rows.is_empty()).then_some(Block::Table(table))
}

/// The reports there are.
#[derive(Debug, Clone)]
pub struct ReportKinds {
    items: Vec<ReportKind>,
}

/// A report that can be asked for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportKind {
    /// Its name, as it is typed.
    pub report: &'static str,
    /// What its rows are unless asked otherwise.
    pub usual: Dimension,
    /// What its rows can be.
    pub dimensions: Vec<Dimension>,
}

impl ReportKinds {
    /// Every report.
    #[must_use]
    pub fn new() -> Self {
        let items = KINDS.iter().map(|kind| ReportKind {
            report: kind.name,
            usual: kind.usual,
            dimensions: kind.dimensions(),
        });
        Self { items: items.collect() }
    }
}

impl Default for ReportKinds {
    fn default() -> Self {
        Self::new()
    }
}

impl View for ReportKinds {
    type Item = ReportKind;

    const NAME: &'static str = "reports";

    fn items(&self) -> &[ReportKind] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("report-column"),
            Column::left("report-tells"),
            Column::left("report-by-usual"),
        ];
        let mut table = Table::new(columns, Message::new("report-empty"));
        table.rows = self
            .items
            .iter()
            .map(|kind| {
                vec![
                    Cell::new(Fact::Id(kind.report.to_owned())),
                    Cell::new(Message::new(format!("help-report-{}", kind.report))),
                    Cell::new(Fact::Id(vocabulary::word(&kind.usual))),
                ]
            })
            .collect();
        let how = Block::Note(Tone::Faint, Message::new("report-how"));
        vec![Block::heading(1, "report-kinds-title"), Block::Table(table), how]
    }
}
