//! The course of one case as pictures: through time, and from then to now.

mod levels;
mod timeline;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::View;
use crate::model::assessment::Assessment;
use crate::model::{CaseFile, CaseId, Date, Message, Office};
use crate::report::{Block, Chart, Tone};

/// Which picture of a case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CasePicture {
    /// Phases, referrals, reviews and conferences through time.
    #[default]
    Timeline,
    /// How far the goals came, in the eyes of each rater.
    Goals,
    /// How the areas of life went, in the eyes of each rater.
    Areas,
    /// The profile of functioning (ICF).
    Functioning,
}

/// A picture of one case.
#[derive(Debug, Clone)]
pub struct CaseDrawing {
    client: String,
    drawn: Drawn,
}

/// One line of a picture, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseDrawn {
    /// The case.
    pub case: CaseId,
    /// Which picture it belongs to.
    pub picture: CasePicture,
    /// What it is about: the kind of a record, the goal, the area, the code.
    pub subject: String,
    /// More of it: a status, a route, the rater, the aspect.
    pub detail: Option<String>,
    /// The day, or the first one.
    pub from: Option<Date>,
    /// The last day; none while it goes on.
    pub until: Option<Date>,
    /// The level at the start.
    pub then: Option<i64>,
    /// The level now.
    pub now: Option<i64>,
}

/// What a picture shows, and what it was drawn from.
#[derive(Debug, Clone, Default)]
struct Drawn {
    charts: Vec<Chart>,
    lines: Vec<CaseDrawn>,
}

impl CaseDrawing {
    /// A picture of a case on a day.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, picture: CasePicture, today: Date) -> Self {
        let drawn = match picture {
            CasePicture::Timeline => timeline::drawn(file, office, today),
            CasePicture::Goals => levels::goals(file, today),
            CasePicture::Areas => levels::areas(file, &levels::until(file, today)),
            CasePicture::Functioning => levels::functioning(file, &levels::until(file, today)),
        };
        Self { client: file.case.client.name.clone(), drawn }
    }

    /// The pictures, for the page that they belong to; nothing where there is nothing to see.
    #[must_use]
    pub fn charts(self) -> Vec<Chart> {
        self.drawn.charts
    }
}

/// The pictures of these assessments, from the first of them to the last: areas, then functioning.
pub(super) fn of_assessments(file: &CaseFile, assessments: &[Assessment]) -> Vec<Chart> {
    let (areas, codes) = (levels::areas(file, assessments), levels::functioning(file, assessments));
    [areas.charts, codes.charts].concat()
}

impl CaseDrawn {
    fn new(file: &CaseFile, picture: CasePicture, subject: impl Into<String>) -> Self {
        Self {
            case: file.case.id.clone(),
            picture,
            subject: subject.into(),
            detail: None,
            from: None,
            until: None,
            then: None,
            now: None,
        }
    }
}

impl View for CaseDrawing {
    type Item = CaseDrawn;

    const NAME: &'static str = "case-drawing";

    fn items(&self) -> &[CaseDrawn] {
        &self.drawn.lines
    }

    fn blocks(&self) -> Vec<Block> {
        let text = Message::new("case-drawing-title").with("client", self.client.clone());
        let mut blocks = vec![Block::Heading { level: 1, text }];
        blocks.extend(self.drawn.charts.iter().cloned().map(Block::Picture));
        if self.drawn.charts.is_empty() {
            blocks.push(Block::Note(Tone::Attention, Message::new("case-drawing-empty")));
        }
        blocks
    }
}
