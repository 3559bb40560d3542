//! Evaluations: a list, and one whole.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::names::Names;
use super::review::{rating_rows, rating_table, so};
use crate::model::evaluation::{Evaluation, EvaluationKind};
use crate::model::record::Extent;
use crate::model::whole::Point;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, Slug, vocabulary};
use crate::report::{Block, Cell, Column, Table};

/// Evaluations of one case or of many, from old to new.
#[derive(Debug, Clone)]
pub struct Evaluations {
    /// The rows.
    pub rows: Vec<EvaluationRow>,
}

/// One evaluation in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EvaluationRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The evaluation.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who evaluated (team handle).
    pub by: Slug,
    /// Interim or final.
    pub kind: EvaluationKind,
    /// Was the plan carried out?
    pub plan_carried_out: Option<Extent>,
    /// How many goals were rated.
    pub goals_rated: usize,
    /// How many needs were judged.
    pub needs_judged: usize,
    /// How many of those are wholly met.
    pub needs_met: usize,
    /// The client's satisfaction, 1 to 5.
    pub client_satisfaction: Option<i64>,
    /// Whether there is a final advice.
    pub final_advice: bool,
}

impl EvaluationRow {
    /// The row of an evaluation of this case.
    #[must_use]
    pub fn new(file: &CaseFile, evaluation: &Evaluation) -> Self {
        let mut goals: Vec<&RecordId> = evaluation.goals.iter().map(|rating| &rating.goal).collect();
        goals.sort();
        goals.dedup();
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: evaluation.id.clone(),
            on: evaluation.on,
            by: evaluation.by.clone(),
            kind: evaluation.kind,
            plan_carried_out: evaluation.plan_carried_out,
            goals_rated: goals.len(),
            needs_judged: evaluation.needs.len(),
            needs_met: evaluation.needs.iter().filter(|need| need.met == Extent::Yes).count(),
            client_satisfaction: evaluation.client_satisfaction.map(i64::from),
            final_advice: evaluation.final_advice.is_some(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let met = Fact::Share { part: count(self.needs_met), whole: count(self.needs_judged) };
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(vocabulary::fact(&self.kind)),
            Cell::maybe((self.needs_judged > 0).then_some(met)),
            Cell::maybe(self.client_satisfaction.map(points)),
            Cell::new(Fact::Id(self.by.to_string())),
        ]
    }
}

impl View for Evaluations {
    type Item = EvaluationRow;

    const NAME: &'static str = "evaluations";

    fn items(&self) -> &[EvaluationRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-kind"),
            Column::left("column-needs-met"),
            Column::left("column-satisfaction"),
            Column::left("field-by"),
        ];
        let mut table = Table::new(columns, Message::new("evaluations-empty"));
        table.rows = self.rows.iter().map(EvaluationRow::cells).collect();
        vec![Block::heading(1, "evaluations-title"), Block::Table(table)]
    }
}

/// One evaluation whole.
#[derive(Debug, Clone)]
pub struct EvaluationSheet {
    case: CaseId,
    names: Names,
    goals: Vec<Vec<Cell>>,
    needs: Vec<Vec<Cell>>,
    items: [Evaluation; 1],
}

impl EvaluationSheet {
    /// The sheet of an evaluation of this case.
    #[must_use]
    pub fn new(file: &CaseFile, names: Names, evaluation: Evaluation) -> Self {
        let area = |id: &RecordId| {
            file.need(id).map_or_else(|| Fact::Id(id.to_string()), |need| vocabulary::fact(&need.area))
        };
        let needs = evaluation.needs.iter().map(|outcome| {
            vec![Cell::new(area(&outcome.need)), so(outcome.met), Cell::maybe(outcome.words.clone())]
        });
        Self {
            case: file.case.id.clone(),
            names,
            goals: rating_rows(file, &evaluation.goals),
            needs: needs.collect(),
            items: [evaluation],
        }
    }

    fn fields(&self, evaluation: &Evaluation) -> Block {
        let figure = |point: Option<Point>| Cell::maybe(point.map(|point| points(point.value())));
        let advice = evaluation.final_advice.as_ref();
        let signed = advice.map(|advice| advice.by.iter().map(|who| self.names.member(who)).collect());
        let rows = vec![
            ("column-case", Cell::new(Fact::Id(self.case.to_string()))),
            ("field-on", Cell::new(evaluation.on)),
            ("field-by", Cell::new(self.names.member(&evaluation.by))),
            ("field-kind", Cell::new(vocabulary::fact(&evaluation.kind))),
            (
                "field-plan-carried-out",
                Cell::maybe(evaluation.plan_carried_out.as_ref().map(vocabulary::fact)),
            ),
            ("field-plan-note", Cell::maybe(evaluation.plan_note.clone())),
            ("field-team-process", Cell::maybe(evaluation.team_process.clone())),
            ("field-team-product", Cell::maybe(evaluation.team_product.clone())),
            ("field-client-involvement", figure(evaluation.client_involvement)),
            ("field-client-motivation", figure(evaluation.client_motivation)),
            ("field-client-satisfaction", figure(evaluation.client_satisfaction)),
            ("field-network-satisfaction", figure(evaluation.network_satisfaction)),
            ("field-satisfaction-not-asked", Cell::maybe(evaluation.satisfaction_not_asked.clone())),
            ("field-final-advice", Cell::maybe(advice.map(|advice| advice.text.clone()))),
            ("field-final-advice-by", Cell::maybe(signed.map(Fact::List))),
            ("field-aftercare", Cell::maybe(advice.and_then(|advice| advice.aftercare.clone()))),
            ("field-note", Cell::maybe(evaluation.note.clone())),
        ];
        fields(rows)
    }
}

impl View for EvaluationSheet {
    type Item = Evaluation;

    const NAME: &'static str = "evaluation";

    fn items(&self) -> &[Evaluation] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [evaluation] = &self.items;
        let text = Message::new("evaluation-title").with("record", Fact::Id(evaluation.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text }, self.fields(evaluation)];
        if let Some(words) = &evaluation.client_words {
            blocks.push(Block::heading(2, "field-client-words"));
            blocks.push(Block::Quote(words.clone()));
        }
        blocks.push(Block::Table(rating_table(self.goals.clone())));
        let columns =
            vec![Column::left("field-need"), Column::left("field-met"), Column::left("field-words")];
        let mut needs = Table::new(columns, Message::new("evaluation-no-needs"));
        needs.title = Some(Message::new("evaluation-needs"));
        needs.rows.clone_from(&self.needs);
        blocks.push(Block::Table(needs));
        blocks
    }
}

/// A figure on the scale of five.
pub(super) fn points(points: i64) -> Message {
    Message::new("evaluation-points").with("points", points)
}

/// Labels with those values that are there.
pub(super) fn fields(rows: Vec<(&str, Cell)>) -> Block {
    let told = rows.into_iter().filter(|(_, cell)| cell.value.is_some());
    Block::Fields(told.map(|(label, cell)| (Message::new(label), cell)).collect())
}
