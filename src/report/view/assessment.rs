//! Assessments: a list, and one whole with the client's own words.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, instruments, present, table};
use crate::model::assessment::{Area, Assessment, Need, Rating};
use crate::model::record::Voice;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, Slug, vocabulary};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Assessments of one case or of many.
#[derive(Debug, Clone)]
pub struct Assessments {
    /// The rows.
    pub rows: Vec<AssessmentRow>,
}

/// One assessment in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AssessmentRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The assessment.
    pub id: RecordId,
    /// The day.
    pub on: Date,
    /// Who assessed (team handle).
    pub by: Slug,
    /// How many needs it holds.
    pub needs: usize,
    /// How many of them are put as a request.
    pub requests: usize,
    /// Whose ratings it holds.
    pub raters: Vec<Voice>,
}

impl AssessmentRow {
    /// The row of an assessment.
    #[must_use]
    pub fn new(file: &CaseFile, assessment: &Assessment) -> Self {
        let rated = |voice: &Voice| assessment.ratings.iter().any(|rating| rating.rater == *voice);
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: assessment.id.clone(),
            on: assessment.on,
            by: assessment.by.clone(),
            needs: assessment.needs.len(),
            requests: assessment.needs.iter().filter(|need| need.request.is_some()).count(),
            raters: VOICES.into_iter().filter(rated).collect(),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let raters: Vec<Fact> = self.raters.iter().map(vocabulary::fact).collect();
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(Fact::Id(self.by.to_string())),
            Cell::new(self.needs),
            Cell::new(self.requests),
            Cell::maybe((!raters.is_empty()).then_some(Fact::List(raters))),
        ]
    }
}

impl View for Assessments {
    type Item = AssessmentRow;

    const NAME: &'static str = "assessments";

    fn items(&self) -> &[AssessmentRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-by"),
            Column::right("assessment-needs"),
            Column::right("column-requests"),
            Column::left("field-rater"),
        ];
        let mut table = Table::new(columns, Message::new("assessments-empty"));
        table.rows = self.rows.iter().map(AssessmentRow::cells).collect();
        vec![Block::heading(1, "assessments-title"), Block::Table(table)]
    }
}

/// One assessment whole.
#[derive(Debug, Clone)]
pub struct AssessmentSheet {
    items: Vec<AssessmentItem>,
}

/// One assessment and whose it is.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AssessmentItem {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The record.
    pub assessment: Assessment,
}

impl AssessmentSheet {
    /// The sheet of an assessment of this case; empty without one.
    #[must_use]
    pub fn new(file: &CaseFile, assessment: Option<&Assessment>) -> Self {
        let item = |assessment: &Assessment| AssessmentItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            assessment: assessment.clone(),
        };
        Self { items: assessment.map(item).into_iter().collect() }
    }
}

impl View for AssessmentSheet {
    type Item = AssessmentItem;

    const NAME: &'static str = "assessment";

    fn items(&self) -> &[AssessmentItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        if self.items.is_empty() {
            return vec![Block::Note(Tone::Faint, Message::new("assessments-empty"))];
        }
        self.items.iter().flat_map(AssessmentItem::blocks).collect()
    }
}

/// The order in which raters stand side by side: the client first.
const VOICES: [Voice; 3] = [Voice::Client, Voice::Network, Voice::Professional];

impl AssessmentItem {
    fn blocks(&self) -> Vec<Block> {
        let one = &self.assessment;
        let title = Message::new("assessment-title").with("record", Fact::Id(one.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        blocks.push(present(vec![
            field("column-case", Some(Fact::Id(self.case.to_string()))),
            field("column-client", Some(self.client.clone())),
            field("field-on", Some(one.on)),
            field("field-by", Some(Fact::Id(one.by.to_string()))),
            field("field-note", one.note.clone()),
        ]));
        if let Some(project) = &one.life_project {
            blocks.push(Block::heading(2, "field-life-project"));
            blocks.push(Block::Quote(project.clone()));
        }
        blocks.push(Block::heading(2, "assessment-needs"));
        blocks.extend(needs(&one.needs));
        blocks.extend(ratings(&one.ratings));
        blocks.extend(self.leaning());
        blocks.extend(instruments(&one.instruments));
        blocks
    }

    /// What there is to lean on, what helps and hinders, and functioning.
    fn leaning(&self) -> Vec<Block> {
        let one = &self.assessment;
        let three =
            |last: &str| vec![Column::left("field-what"), Column::left("field-kind"), Column::left(last)];
        let resources = one.resources.iter().map(|resource| {
            let (kind, source) = (vocabulary::fact(&resource.kind), vocabulary::fact(&resource.source));
            vec![Cell::new(resource.what.clone()), Cell::new(kind), Cell::new(source)]
        });
        let factors = one.factors.iter().map(|factor| {
            let (kind, level) = (vocabulary::fact(&factor.kind), vocabulary::fact(&factor.level));
            vec![Cell::new(factor.what.clone()), Cell::new(kind), Cell::new(level)]
        });
        let codes = one.functioning.iter().map(|functioning| {
            vec![Cell::new(Fact::Id(functioning.code.clone())), Cell::maybe(functioning.note.clone())]
        });
        let two = vec![Column::left("field-code"), Column::left("field-note")];
        let blocks = [
            table("assessment-resources", three("field-source"), resources.collect()),
            table("assessment-factors", three("field-level"), factors.collect()),
            table("field-icf", two, codes.collect()),
        ];
        blocks.into_iter().flatten().collect()
    }
}

/// The needs by area, in the client's words.
fn needs(needs: &[Need]) -> Vec<Block> {
    if needs.is_empty() {
        return vec![Block::Note(Tone::Faint, Message::new("assessment-no-needs"))];
    }
    let mut sorted: Vec<&Need> = needs.iter().collect();
    sorted.sort_by_key(|need| need.area);
    let mut blocks = Vec::new();
    let mut last: Option<Area> = None;
    for need in sorted {
        if last != Some(need.area) {
            let text = Message::new("assessment-area").with("area", vocabulary::fact(&need.area));
            blocks.push(Block::Heading { level: 3, text });
            last = Some(need.area);
        }
        if let Some(words) = &need.words {
            blocks.push(Block::Quote(words.clone()));
        }
        blocks.push(details(need));
    }
    blocks
}

fn details(need: &Need) -> Block {
    present(vec![
        field("field-need", Some(Fact::Id(need.id.to_string()))),
        field("field-voiced-by", need.voiced_by.as_ref().map(vocabulary::fact)),
        field("field-parent", need.parent.as_ref().map(|id| Fact::Id(id.to_string()))),
        field("field-request", need.request.clone()),
        field("field-urgency", need.urgency.as_ref().map(vocabulary::fact)),
        field("field-problem", need.problem.clone()),
        field("field-strengths", need.strengths.clone()),
        field("field-limits", need.limits.clone()),
        field("field-surroundings", need.surroundings.clone()),
        field("field-help-from-within", need.help_from_within.clone()),
    ])
}

/// The ratings, a row per area and a column per rater: side by side, never one figure.
fn ratings(ratings: &[Rating]) -> Vec<Block> {
    let mut areas: Vec<Area> = ratings.iter().map(|rating| rating.area).collect();
    areas.sort_unstable();
    areas.dedup();
    let by = |area: Area, voice: Voice| {
        ratings.iter().rev().find(|rating| rating.area == area && rating.rater == voice)
    };
    let rows = areas.iter().map(|area| {
        let levels = VOICES.iter().map(|voice| Cell::maybe(by(*area, *voice).map(|one| one.level.value())));
        std::iter::once(Cell::new(vocabulary::fact(area))).chain(levels).collect()
    });
    let mut columns = vec![Column::left("field-area")];
    columns.extend(VOICES.iter().map(|voice| {
        let label = Message::new("assessment-rater").with("voice", vocabulary::fact(voice));
        Column { label, right: true }
    }));
    let remarks = ratings.iter().filter_map(|rating| {
        let note = Message::new("assessment-rating-note").with("area", vocabulary::fact(&rating.area));
        let note = note.with("voice", vocabulary::fact(&rating.rater));
        Some(Cell::new(note.with("note", rating.note.clone()?)))
    });
    let remarks: Vec<Cell> = remarks.collect();
    let mut blocks: Vec<Block> = table("assessment-ratings", columns, rows.collect()).into_iter().collect();
    if !remarks.is_empty() {
        blocks.push(Block::List(remarks));
    }
    blocks
}
