//! Reviews over many cases: on time, late, overdue.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::evaluation::fields;
use crate::model::{CaseFile, CaseId, Fact, Message, Period, vocabulary};
use crate::practice::punctuality::{Punctuality, ReviewTold};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Reviews over many cases.
#[derive(Debug, Clone)]
pub struct ReviewReport {
    period: Period,
    rows: Vec<ReviewReportRow>,
}

/// One review that was due or held in the period.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReviewReportRow {
    /// The client.
    pub client: String,
    /// The review.
    #[serde(flatten)]
    pub review: ReviewTold,
}

impl ReviewReport {
    /// The reviews with the names of the clients.
    #[must_use]
    pub fn new(cases: &[CaseFile], reviews: Vec<ReviewTold>, period: Period) -> Self {
        let names: BTreeMap<&CaseId, &String> =
            cases.iter().map(|file| (&file.case.id, &file.case.client.name)).collect();
        let row = |review: ReviewTold| ReviewReportRow {
            client: names.get(&review.case).map(|name| (*name).clone()).unwrap_or_default(),
            review,
        };
        Self { period, rows: reviews.into_iter().map(row).collect() }
    }

    fn count(&self, state: Punctuality) -> i64 {
        let counted = self.rows.iter().filter(|row| row.review.state == state).count();
        i64::try_from(counted).unwrap_or(i64::MAX)
    }
}

impl ReviewReportRow {
    fn cells(&self) -> Vec<Cell> {
        let review = &self.review;
        let state = match review.state {
            Punctuality::OnTime => Cell::new(vocabulary::fact(&review.state)).toned(Tone::Good),
            state => {
                let days = Fact::Days(review.late);
                let message = Message::new("review-report-late").with("state", vocabulary::fact(&state));
                let tone = if state == Punctuality::Late { Tone::Attention } else { Tone::Bad };
                Cell::new(message.with("days", days)).toned(tone)
            }
        };
        vec![
            Cell::new(Fact::Id(review.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(review.due),
            Cell::maybe(review.on),
            state,
            Cell::maybe(review.by.as_ref().map(|by| Fact::Id(by.to_string()))),
            Cell::maybe(review.reason.clone()),
        ]
    }
}

impl View for ReviewReport {
    type Item = ReviewReportRow;

    const NAME: &'static str = "review-report";

    fn items(&self) -> &[ReviewReportRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let (held, late) = (self.count(Punctuality::OnTime), self.count(Punctuality::Late));
        let overdue = self.count(Punctuality::Overdue);
        let whole = held + late + overdue;
        let text = Message::new("review-report-title")
            .with("from", self.period.from)
            .with("until", self.period.until);
        let mut blocks = vec![Block::Heading { level: 1, text }];
        if whole > 0 {
            blocks.push(fields(vec![
                ("review-report-on-time", Cell::new(Fact::Share { part: held, whole })),
                ("review-report-held-late", Cell::new(late)),
                ("review-report-overdue", Cell::new(overdue)),
            ]));
        }
        let columns = vec![
            Column::left("field-case"),
            Column::left("column-client"),
            Column::left("field-due"),
            Column::left("review-report-held"),
            Column::left("column-on-time"),
            Column::left("field-by"),
            Column::left("field-late-reason"),
        ];
        let mut table = Table::new(columns, Message::new("review-report-empty"));
        table.rows = self.rows.iter().map(ReviewReportRow::cells).collect();
        blocks.push(Block::Table(table));
        blocks
    }
}
