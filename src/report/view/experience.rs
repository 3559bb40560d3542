//! What came of referrals, service by service (CARDS 2.9).

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::evaluation::fields;
use super::parts::list;
use crate::model::{Fact, Message, Office, vocabulary};
use crate::practice::experience::{ContestCount, Experience, RefusalCount, StatusCount};
use crate::report::{Block, Cell, Column, Table};

/// What came of referrals.
#[derive(Debug, Clone)]
pub struct ReferralReport {
    altogether: Experience,
    rows: Vec<ServiceExperience>,
}

/// What came of the referrals to one service.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ServiceExperience {
    /// The name of the service.
    pub name: Option<String>,
    /// What came of the referrals.
    #[serde(flatten)]
    pub experience: Experience,
}

impl ReferralReport {
    /// What came of referrals with the names of the services, the service most often asked first.
    #[must_use]
    pub fn new(office: &Office, altogether: Experience, mut services: Vec<Experience>) -> Self {
        services.sort_by_key(|one| std::cmp::Reverse(one.referrals));
        let name = |one: &Experience| {
            let known = office.services.iter().find(|service| Some(&service.slug) == one.service.as_ref());
            known.map(|service| service.name.clone())
        };
        let rows = services.into_iter().map(|one| ServiceExperience { name: name(&one), experience: one });
        Self { altogether, rows: rows.collect() }
    }
}

impl ServiceExperience {
    fn service(&self) -> Cell {
        let slug = || self.experience.service.as_ref().map(|slug| Fact::Id(slug.to_string()));
        Cell::maybe(self.name.clone().map(Fact::Text).or_else(slug))
    }

    /// Where they stand.
    fn standing(&self) -> Vec<Cell> {
        let one = &self.experience;
        vec![self.service(), Cell::new(one.referrals), Cell::maybe(list(one.statuses.iter().map(standing)))]
    }

    /// What came of them.
    fn results(&self) -> Vec<Cell> {
        let one = &self.experience;
        let refusals = Cell::maybe(list(one.refusals.iter().map(refusal)));
        let start = Cell::maybe(one.median_days_to_start.map(Fact::Days));
        vec![self.service(), accepted(one), start, met(one), refusals]
    }
}

impl View for ReferralReport {
    type Item = ServiceExperience;

    const NAME: &'static str = "referral-report";

    fn items(&self) -> &[ServiceExperience] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let all = &self.altogether;
        let mut blocks = vec![Block::heading(1, "referral-report-title")];
        if all.referrals > 0 {
            blocks.push(fields(told(all)));
        }
        let columns = vec![
            Column::left("field-service"),
            Column::right("column-referrals"),
            Column::left("column-stages"),
        ];
        let mut table = Table::new(columns, Message::new("referrals-empty"));
        table.rows = self.rows.iter().map(ServiceExperience::standing).collect();
        blocks.extend([Block::heading(2, "referral-report-standing"), Block::Table(table)]);
        let columns = vec![
            Column::left("field-service"),
            Column::left("column-accepted"),
            Column::right("column-median-start"),
            Column::left("field-need-met"),
            Column::left("column-refusals"),
        ];
        let mut table = Table::new(columns, Message::new("referrals-empty"));
        table.rows = self.rows.iter().map(ServiceExperience::results).collect();
        blocks.extend([Block::heading(2, "referral-report-results"), Block::Table(table)]);
        blocks
    }
}

/// Everything that referrals teach, field by field.
pub(super) fn told(one: &Experience) -> Vec<(&'static str, Cell)> {
    vec![
        ("column-referrals", Cell::new(one.referrals)),
        ("column-stages", Cell::maybe(list(one.statuses.iter().map(standing)))),
        ("column-accepted", accepted(one)),
        ("column-median-start", Cell::maybe(one.median_days_to_start.map(Fact::Days))),
        ("field-need-met", met(one)),
        ("column-refusals", Cell::maybe(list(one.refusals.iter().map(refusal)))),
        ("experience-contested", Cell::maybe((one.contested > 0).then_some(one.contested))),
        ("experience-contests", Cell::maybe(list(one.contests.iter().map(contest)))),
    ]
}

fn contest(one: &ContestCount) -> Fact {
    counted(vocabulary::fact(&one.result), one.count)
}

fn accepted(one: &Experience) -> Cell {
    Cell::maybe((one.answered > 0).then_some(Fact::Share { part: one.accepted, whole: one.answered }))
}

/// Wholly met out of those of which it is known, and how many were met in part.
fn met(one: &Experience) -> Cell {
    let share = Fact::Share { part: one.need_met, whole: one.need_known };
    let share = match one.need_partly_met {
        0 => share,
        partly => Message::new("referral-report-met").with("met", share).with("partly", partly).into(),
    };
    Cell::maybe((one.need_known > 0).then_some(share))
}

fn standing(one: &StatusCount) -> Fact {
    counted(vocabulary::fact(&one.status), one.count)
}

fn refusal(one: &RefusalCount) -> Fact {
    let reason = one.reason.as_ref().map(vocabulary::fact);
    counted(reason.unwrap_or_else(|| Message::new("referral-report-no-reason").into()), one.count)
}

fn counted(what: Fact, count: i64) -> Fact {
    Message::new("report-counted").with("what", what).with("count", count).into()
}
