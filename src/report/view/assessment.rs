//! Assessments: a list, and one whole with the client's own words.

mod leaning;
mod needs;
mod ratings;

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::case_picture::of_assessments;
use super::functioning::{CodeReading, codes};
use super::instrument::profiles;
use super::names::Names;
use super::parts::{field, present, table};
use crate::model::assessment::{Assessment, Diagnosis};
use crate::model::record::Voice;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, RecordId, Slug, vocabulary};
use crate::report::{Block, Cell, Chart, Column, Table, Tone};

pub use needs::{CaseNeeds, NeedRow};

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
    names: Names,
    items: Vec<AssessmentItem>,
    pictures: Vec<Chart>,
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
    /// Its codes of functioning, read.
    pub functioning: Vec<CodeReading>,
}

impl AssessmentSheet {
    /// The sheet of an assessment of this case; empty without one.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, assessment: Option<&Assessment>) -> Self {
        let item = |assessment: &Assessment| AssessmentItem {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            assessment: assessment.clone(),
            functioning: assessment
                .functioning
                .iter()
                .filter_map(|one| CodeReading::new(&one.code))
                .collect(),
        };
        let drawn = |one: &Assessment| of_assessments(file, std::slice::from_ref(one));
        let pictures = assessment.map(drawn).unwrap_or_default();
        let items = assessment.map(item).into_iter().collect();
        Self { names: Names::new(office, file), items, pictures }
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
        self.items.iter().flat_map(|item| item.blocks(&self.names, &self.pictures)).collect()
    }
}

/// The order in which raters stand side by side: the client first.
const VOICES: [Voice; 3] = [Voice::Client, Voice::Network, Voice::Professional];

impl AssessmentItem {
    fn blocks(&self, names: &Names, pictures: &[Chart]) -> Vec<Block> {
        let one = &self.assessment;
        let title = Message::new("assessment-title").with("record", Fact::Id(one.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        blocks.push(present(vec![
            field("column-case", Some(Fact::Id(self.case.to_string()))),
            field("column-client", Some(self.client.clone())),
            field("field-on", Some(one.on)),
            field("field-by", Some(names.member(&one.by))),
            field("field-present", names.parties(&one.present)),
            field("field-home", one.home.clone()),
            field("field-note", one.note.clone()),
        ]));
        for (title, text) in [("field-life-project", &one.life_project), ("field-wishes", &one.wishes)] {
            if let Some(text) = text {
                blocks.push(Block::heading(2, title));
                blocks.push(Block::Quote(text.clone()));
            }
        }
        blocks.push(Block::heading(2, "assessment-needs"));
        blocks.extend(needs::blocks(&one.needs));
        blocks.extend(pictures.iter().cloned().map(Block::Illustration));
        blocks.extend(ratings::blocks(&one.ratings));
        blocks.extend(leaning::resources(&one.resources));
        blocks.extend(leaning::factors(&one.factors));
        blocks.extend(codes(&one.functioning));
        blocks.extend(profiles(&one.instruments));
        blocks.extend(diagnoses(&one.diagnoses, names));
        blocks
    }
}

/// What specialists find out (MEE 1).
fn diagnoses(diagnoses: &[Diagnosis], names: &Names) -> Option<Block> {
    let columns = ["field-question", "field-status", "field-who", "field-on", "field-outcome"];
    let row = |one: &Diagnosis| {
        vec![
            Cell::new(one.question.clone()),
            Cell::new(vocabulary::fact(&one.status)),
            Cell::maybe(one.who.as_ref().map(|who| names.party(who))),
            Cell::maybe(one.on),
            Cell::maybe(one.outcome.clone()),
        ]
    };
    let columns = columns.into_iter().map(Column::left).collect();
    table("assessment-diagnoses", columns, diagnoses.iter().map(row).collect())
}

/// A word of a vocabulary as what stands above a column.
fn heads(fact: Fact) -> Message {
    Message::new("assessment-head").with("what", fact)
}
