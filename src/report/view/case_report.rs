//! The evaluation report of a case, to hand to the client and to a supervisor (SAM 2.5, BOOK 9).

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::case_picture::{CaseDrawing, CasePicture};
use super::case_thread::thread_blocks;
use super::evaluation::{fields, points};
use super::names::Names;
use super::review::{level, so};
use crate::model::journal::Confidentiality;
use crate::model::record::{Answer, Voice};
use crate::model::{CaseFile, Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::practice::attainment::{Attainment, GoalChange};
use crate::practice::evaluation::{EvaluationReport, ReferralMade, ReviewHeld};
use crate::practice::responsible::responsibles;
use crate::practice::thread::GoalThread;
use crate::report::{Block, Cell, Chart, Column, Table, Tone};

/// The evaluation report of a case.
#[derive(Debug, Clone)]
pub struct CaseReport {
    names: Names,
    pictures: BTreeMap<&'static str, Vec<Chart>>,
    items: [CaseReportItem; 1],
}

/// The evaluation report of a case, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseReportItem {
    /// The client.
    pub client: String,
    /// The case managers on the last day that is told of (team handles).
    pub case_managers: Vec<Slug>,
    /// Journal entries that are not told because not everybody may read them.
    pub entries_left_out: usize,
    /// What came of the case.
    #[serde(flatten)]
    pub report: EvaluationReport,
}

impl CaseReport {
    /// The report of this case. Journal entries that not everybody may read are left out and counted.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, mut report: EvaluationReport) -> Self {
        let last = report.closed.as_ref().map_or(report.on, |closed| closed.on);
        let mut left_out = BTreeSet::new();
        let hidden = hidden(file);
        let thread = &mut report.thread;
        let of_needs = thread.needs.iter_mut().flat_map(|need| &mut need.goals);
        for goal in of_needs.chain(&mut thread.standing).chain(&mut thread.loose_goals) {
            left_out.extend(withhold(goal, &hidden));
        }
        let item = CaseReportItem {
            client: file.case.client.name.clone(),
            case_managers: responsibles(file, last),
            entries_left_out: left_out.len(),
            report,
        };
        Self { names, pictures: BTreeMap::new(), items: [item] }
    }

    /// The same with the pictures that belong to it, in its page.
    #[must_use]
    pub fn with_pictures(mut self, file: &CaseFile, office: &Office, today: Date) -> Self {
        let all = [
            ("timeline", CasePicture::Timeline),
            ("goals", CasePicture::Goals),
            ("areas", CasePicture::Areas),
            ("functioning", CasePicture::Functioning),
        ];
        let drawn = all.map(|(name, kind)| (name, CaseDrawing::new(file, office, kind, today).charts()));
        self.pictures = drawn.into();
        self
    }

    fn pictured(&self, name: &str) -> impl Iterator<Item = Block> {
        let charts = self.pictures.get(name).into_iter().flatten();
        charts.cloned().map(Block::Illustration)
    }

    fn head(&self, item: &CaseReportItem) -> Vec<Block> {
        let report = &item.report;
        let text = Message::new("case-report-title").with("client", item.client.clone());
        let who: Vec<Fact> = item.case_managers.iter().map(|who| self.names.member(who)).collect();
        let closed = report.closed.as_ref();
        let rows = vec![
            ("column-case", Cell::new(Fact::Id(report.case.to_string()))),
            ("column-case-manager", Cell::maybe((!who.is_empty()).then_some(Fact::List(who)))),
            ("field-opened", Cell::new(report.opened)),
            ("case-report-closed", Cell::maybe(closed.map(|closed| closed.on))),
            ("closing-reason", Cell::maybe(closed.map(|closed| vocabulary::fact(&closed.reason)))),
            ("evaluation-kind", Cell::maybe(report.kind.as_ref().map(vocabulary::fact))),
            ("case-report-on", Cell::new(report.on)),
        ];
        let mut blocks = vec![Block::Heading { level: 1, text }, fields(rows)];
        if report.evaluation.is_none() {
            blocks.push(Block::Note(Tone::Attention, Message::new("case-report-no-evaluation")));
        }
        blocks
    }

    fn referrals(&self, referrals: &[ReferralMade]) -> Vec<Block> {
        let columns = vec![
            Column::left("field-service"),
            Column::left("field-on"),
            Column::left("field-status"),
            Column::right("column-days-to-start"),
            Column::left("field-service-received"),
            Column::left("field-need-met"),
        ];
        let mut table = Table::new(columns, Message::new("referrals-empty"));
        table.rows = referrals
            .iter()
            .map(|referral| {
                vec![
                    Cell::new(self.names.service(&referral.service)),
                    Cell::new(referral.on),
                    Cell::new(vocabulary::fact(&referral.status)),
                    Cell::maybe(referral.days_to_start.map(Fact::Days)),
                    referral.service_received.map(so).unwrap_or_default(),
                    referral.need_met.map(so).unwrap_or_default(),
                ]
            })
            .collect();
        vec![Block::heading(2, "case-report-referrals"), Block::Table(table)]
    }

    fn advice(&self, report: &EvaluationReport) -> Vec<Block> {
        let mut blocks = vec![Block::heading(2, "field-final-advice")];
        match &report.final_advice {
            None => blocks.push(Block::Note(Tone::Plain, Message::new("case-report-no-advice"))),
            Some(advice) => {
                let by: Vec<Fact> = advice.by.iter().map(|who| self.names.member(who)).collect();
                blocks.push(fields(vec![
                    ("case-report-advice", Cell::new(advice.text.clone())),
                    ("field-by", Cell::maybe((!by.is_empty()).then_some(Fact::List(by)))),
                    ("field-aftercare", Cell::maybe(advice.aftercare.clone())),
                ]));
                let missing: Vec<Fact> = advice.missing_roles.iter().map(vocabulary::fact).collect();
                if !missing.is_empty() {
                    let note = Message::new("note-advice-unsigned").with("roles", Fact::List(missing));
                    blocks.push(Block::Note(Tone::Attention, note));
                }
            }
        }
        let aftercare = report.closed.as_ref().and_then(|closed| closed.aftercare.clone());
        if aftercare.is_some() {
            blocks.push(fields(vec![("case-report-closing-aftercare", Cell::maybe(aftercare))]));
        }
        blocks
    }
}

impl View for CaseReport {
    type Item = CaseReportItem;

    const NAME: &'static str = "evaluation-report";

    fn items(&self) -> &[CaseReportItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let report = &item.report;
        let mut blocks = self.head(item);
        blocks.extend(self.pictured("timeline"));
        blocks.extend(thread_blocks(&report.thread, &self.names));
        if item.entries_left_out > 0 {
            let note = Message::new("case-report-left-out").with("count", item.entries_left_out);
            blocks.push(Block::Note(Tone::Faint, note));
        }
        blocks.push(Block::heading(2, "case-report-goals"));
        blocks.extend(self.pictured("goals"));
        if report.attainment.is_empty() {
            blocks.push(Block::Note(Tone::Plain, Message::new("ratings-empty")));
        }
        blocks.extend(report.attainment.iter().flat_map(attainment));
        blocks.extend(needs(report));
        blocks.extend(self.pictured("areas"));
        blocks.extend(self.pictured("functioning"));
        blocks.extend(self.referrals(&report.referrals));
        blocks.extend(network(report));
        blocks.extend(reviews(report));
        blocks.extend(team(report));
        blocks.extend(satisfaction(report));
        blocks.extend(self.advice(report));
        blocks
    }
}

/// How far the goals came in one rater's eyes: the change in levels first, T second (PRACTICE 6).
pub(super) fn attainment(seen: &Attainment) -> Vec<Block> {
    let text = Message::new("case-report-rater").with("rater", vocabulary::fact(&seen.rater));
    let columns = vec![
        Column::left("field-goal"),
        Column::right("field-weight"),
        Column::left("case-report-baseline"),
        Column::left("case-report-level"),
        Column::right("case-report-change"),
    ];
    let mut table = Table::new(columns, Message::new("ratings-empty"));
    // The client is asked about every goal; others only about those they know.
    let told = |goal: &&GoalChange| seen.rater == Voice::Client || goal.level.is_some();
    table.rows = seen.goals.iter().filter(told).map(goal_change).collect();
    let t = match (seen.t, seen.baseline_t) {
        (None, _) => Message::new("case-report-no-t").with("count", seen.unrated.len()),
        (Some(now), None) => Message::new("case-report-t").with("now", Fact::Hundredths(now)),
        (Some(now), Some(start)) => Message::new("case-report-t-change")
            .with("start", Fact::Hundredths(start))
            .with("now", Fact::Hundredths(now)),
    };
    vec![Block::Heading { level: 3, text }, Block::Table(table), Block::Note(Tone::Plain, t)]
}

fn goal_change(goal: &GoalChange) -> Vec<Cell> {
    let tone = match goal.change {
        Some(1..) => Tone::Good,
        Some(..=-1) => Tone::Attention,
        Some(0) | None => Tone::Plain,
    };
    vec![
        Cell::new(goal.statement.clone()),
        Cell::new(goal.weight),
        Cell::maybe(goal.baseline.map(level)),
        Cell::maybe(goal.level.map(level)),
        Cell::maybe(goal.change.map(|change| Fact::Id(format!("{change:+}")))).toned(tone),
    ]
}

fn needs(report: &EvaluationReport) -> Vec<Block> {
    let columns = vec![
        Column::left("field-area"),
        Column::left("field-words"),
        Column::left("field-met"),
        Column::left("case-report-result-words"),
    ];
    let mut table = Table::new(columns, Message::new("case-report-no-needs"));
    table.rows = report
        .needs
        .iter()
        .map(|need| {
            vec![
                Cell::new(vocabulary::fact(&need.area)),
                Cell::maybe(need.words.as_deref().map(quoted)),
                need.met.map(so).unwrap_or_default(),
                Cell::maybe(need.result_words.as_deref().map(quoted)),
            ]
        })
        .collect();
    vec![Block::heading(2, "case-report-needs"), Block::Table(table)]
}

fn network(report: &EvaluationReport) -> Vec<Block> {
    let Some(network) = &report.network else {
        return section("case-report-network", fields(Vec::new()));
    };
    let missing: Vec<Fact> = network.missing.iter().map(vocabulary::fact).collect();
    let rows = fields(vec![
        ("network-size", Cell::new(Message::new("network-size-of").with("count", network.size))),
        ("network-formal", Cell::new(Fact::Share { part: network.formal, whole: network.size })),
        ("case-report-support-missing", Cell::maybe((!missing.is_empty()).then_some(Fact::List(missing)))),
    ]);
    let mut blocks = section("case-report-network", rows);
    if network.client_isolated == Answer::Yes {
        blocks.push(Block::Note(Tone::Attention, Message::new("network-client-isolated")));
    }
    blocks
}

fn reviews(report: &EvaluationReport) -> Vec<Block> {
    let held = &report.reviews;
    let mut blocks = vec![Block::heading(2, "case-report-reviews")];
    if held.asked > 0 {
        let share = Fact::Share { part: held.on_time, whole: held.asked };
        blocks.push(fields(vec![("column-on-time", Cell::new(share))]));
    }
    if let Some(since) = held.overdue_since {
        let note = Message::new("case-report-review-overdue").with("since", since);
        blocks.push(Block::Note(Tone::Attention, note));
    }
    let columns = vec![
        Column::left("field-on"),
        Column::left("field-due"),
        Column::left("column-on-time"),
        Column::left("field-late-reason"),
    ];
    let mut table = Table::new(columns, Message::new("reviews-empty"));
    table.rows = held.held.iter().map(review).collect();
    blocks.push(Block::Table(table));
    blocks
}

fn review(review: &ReviewHeld) -> Vec<Cell> {
    let late = Message::new("review-days-late").with("days", Fact::Days(review.late));
    let late = if review.late == 0 { Message::new("review-on-time") } else { late };
    vec![Cell::new(review.on), Cell::new(review.due), Cell::new(late), Cell::maybe(review.reason.clone())]
}

fn team(report: &EvaluationReport) -> Vec<Block> {
    let team = &report.team;
    let rows = fields(vec![
        ("field-plan-carried-out", Cell::maybe(team.plan_carried_out.as_ref().map(vocabulary::fact))),
        ("field-plan-note", Cell::maybe(team.plan_note.clone())),
        ("case-report-process", Cell::maybe(team.process.clone())),
        ("case-report-product", Cell::maybe(team.product.clone())),
    ]);
    section("case-report-team", rows)
}

fn satisfaction(report: &EvaluationReport) -> Vec<Block> {
    let told = &report.satisfaction;
    let figure = |figure: Option<i64>| Cell::maybe(figure.map(points));
    let rows = fields(vec![
        ("field-client-satisfaction", figure(told.client_satisfaction)),
        ("field-client-involvement", figure(told.client_involvement)),
        ("field-client-motivation", figure(told.client_motivation)),
        ("field-network-satisfaction", figure(told.network_satisfaction)),
        ("field-satisfaction-not-asked", Cell::maybe(told.not_asked.clone())),
    ]);
    let mut blocks = section("case-report-satisfaction", rows);
    if let Some(words) = &told.client_words {
        blocks.push(Block::Quote(words.clone()));
    }
    blocks
}

/// A part of the report; one without anything to tell says so.
fn section(title: &str, rows: Block) -> Vec<Block> {
    let empty = matches!(&rows, Block::Fields(fields) if fields.is_empty());
    let nothing = Block::Note(Tone::Plain, Message::new("case-report-nothing"));
    vec![Block::heading(2, title), if empty { nothing } else { rows }]
}

fn quoted(words: &str) -> Message {
    Message::new("case-report-quote").with("words", words)
}

/// Entries that not everybody on the team, and so not every reader of a report, may read.
fn hidden(file: &CaseFile) -> BTreeSet<RecordId> {
    let shared = |kept: Option<Confidentiality>| matches!(kept, None | Some(Confidentiality::Shared));
    let entries = file.journal.iter().filter(|entry| !shared(entry.confidentiality));
    entries.map(|entry| entry.id.clone()).collect()
}

/// Takes the hidden entries out of a goal's thread and returns them.
fn withhold(goal: &mut GoalThread, hidden: &BTreeSet<RecordId>) -> Vec<RecordId> {
    let all = std::mem::take(&mut goal.observations);
    let (out, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(|seen| hidden.contains(&seen.entry));
    goal.observations = kept;
    out.into_iter().map(|seen| seen.entry).collect()
}
