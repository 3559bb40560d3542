//! Two assessments side by side.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::View;
use super::case_picture::of_assessments;
use super::functioning::measure;
use super::names::Names;
use super::parts::{field, present, table};
use crate::model::assessment::{Assessment, Urgency};
use crate::model::{CaseFile, CaseId, Date, Fact, Message, Office, RecordId, vocabulary};
use crate::practice::comparison::{
    CodeChange, Comparison, NeedChange, RatingChange, Said, ScoreChange, Shift, compare,
};
use crate::practice::functioning::{Code, read};
use crate::practice::instrument;
use crate::report::{Block, Cell, Chart, Column, Tone};

/// Two assessments of one case side by side.
#[derive(Debug, Clone)]
pub struct AssessmentComparison {
    client: String,
    case: CaseId,
    sides: [(&'static str, Side); 2],
    comparison: Comparison,
    pictures: Vec<Chart>,
    rows: Vec<ComparisonRow>,
}

#[derive(Debug, Clone)]
struct Side {
    id: RecordId,
    on: Date,
    by: Fact,
}

/// One thing in two assessments.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ComparisonRow {
    /// The case.
    pub case: CaseId,
    /// The earlier assessment.
    pub earlier: RecordId,
    /// Its day.
    pub earlier_on: Date,
    /// The later assessment.
    pub later: RecordId,
    /// Its day.
    pub later_on: Date,
    /// What kind of thing it is.
    pub part: ComparedPart,
    /// The area, the code, the instrument or the need.
    pub subject: String,
    /// The rater, the aspect, the domain, or the area of a need.
    pub detail: Option<String>,
    /// What stood in the earlier one: the level, the degree, the score, the words.
    pub then: Option<String>,
    /// What stands in the later one.
    pub now: Option<String>,
    /// How urgent a need was.
    pub urgency_then: Option<Urgency>,
    /// How urgent it is now.
    pub urgency_now: Option<Urgency>,
    /// How much a level or score went up or down.
    pub difference: Option<i64>,
    /// Which way it went.
    pub shift: Shift,
}

/// What kind of thing stands side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComparedPart {
    /// A rating of an area.
    Rating,
    /// A code of functioning.
    Functioning,
    /// A score of an instrument.
    Score,
    /// A need.
    Need,
}

impl AssessmentComparison {
    /// Two assessments of a case, the earlier one first.
    #[must_use]
    pub fn new(file: &CaseFile, office: &Office, (then, now): (&Assessment, &Assessment)) -> Self {
        let names = Names::new(office, file);
        let side = |one: &Assessment| Side { id: one.id.clone(), on: one.on, by: names.member(&one.by) };
        let comparison = compare(then, now);
        let base = ComparisonRow {
            case: file.case.id.clone(),
            earlier: then.id.clone(),
            earlier_on: then.on,
            later: now.id.clone(),
            later_on: now.on,
            part: ComparedPart::Rating,
            subject: String::new(),
            detail: None,
            then: None,
            now: None,
            urgency_then: None,
            urgency_now: None,
            difference: None,
            shift: Shift::Same,
        };
        let mut rows: Vec<ComparisonRow> = Vec::new();
        rows.extend(comparison.ratings.iter().map(|one| base.rating(one)));
        rows.extend(comparison.functioning.iter().map(|one| base.code(one)));
        rows.extend(comparison.scores.iter().map(|one| base.score(one)));
        rows.extend(comparison.needs.iter().map(|one| base.need(one)));
        let sides = [("comparison-then", side(then)), ("comparison-now", side(now))];
        let pictures = of_assessments(file, &[then.clone(), now.clone()]);
        let (client, case) = (file.case.client.name.clone(), file.case.id.clone());
        Self { client, case, sides, comparison, pictures, rows }
    }
}

impl ComparisonRow {
    fn rating(&self, one: &RatingChange) -> Self {
        Self {
            part: ComparedPart::Rating,
            subject: vocabulary::word(&one.area),
            detail: Some(vocabulary::word(&one.rater)),
            then: one.then.map(|level| level.to_string()),
            now: one.now.map(|level| level.to_string()),
            difference: difference(one.then, one.now),
            shift: one.shift,
            ..self.clone()
        }
    }

    fn code(&self, one: &CodeChange) -> Self {
        let said =
            |(aspect, degree): Said| format!("{} {}", vocabulary::word(&aspect), vocabulary::word(&degree));
        Self {
            part: ComparedPart::Functioning,
            subject: one.code.clone(),
            then: one.then.map(said),
            now: one.now.map(said),
            shift: one.shift,
            ..self.clone()
        }
    }

    fn score(&self, one: &ScoreChange) -> Self {
        Self {
            part: ComparedPart::Score,
            subject: one.instrument.clone(),
            detail: Some(one.domain.clone()),
            then: one.then.map(|score| score.to_string()),
            now: one.now.map(|score| score.to_string()),
            difference: difference(one.then, one.now).filter(|_| one.shift != Shift::Unclear),
            shift: one.shift,
            ..self.clone()
        }
    }

    fn need(&self, one: &NeedChange) -> Self {
        Self {
            part: ComparedPart::Need,
            subject: one.need.to_string(),
            detail: Some(vocabulary::word(&one.area)),
            then: one.words.0.clone(),
            now: one.words.1.clone(),
            urgency_then: one.urgency.0,
            urgency_now: one.urgency.1,
            shift: one.shift,
            ..self.clone()
        }
    }
}

impl View for AssessmentComparison {
    type Item = ComparisonRow;

    const NAME: &'static str = "assessment-comparison";

    fn items(&self) -> &[ComparisonRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let title = Message::new("comparison-title").with("client", self.client.clone());
        let title = title.with("case", Fact::Id(self.case.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        blocks
            .push(present(self.sides.iter().map(|(label, side)| field(label, Some(side.said()))).collect()));
        let all = &self.comparison;
        blocks.extend(self.pictures.iter().cloned().map(Block::Illustration));
        blocks.extend(ratings(&all.ratings));
        blocks.extend(functioning(&all.functioning));
        blocks.extend(scores(&all.scores));
        blocks.extend(needs(&all.needs));
        if self.rows.is_empty() {
            blocks.push(Block::Note(Tone::Faint, Message::new("comparison-empty")));
        }
        blocks
    }
}

impl Side {
    fn said(&self) -> Message {
        let said = Message::new("comparison-side").with("on", self.on).with("by", self.by.clone());
        said.with("record", Fact::Id(self.id.to_string()))
    }
}

fn ratings(rows: &[RatingChange]) -> Option<Block> {
    let row = |one: &RatingChange| {
        vec![
            Cell::new(vocabulary::fact(&one.area)),
            Cell::new(vocabulary::fact(&one.rater)),
            Cell::maybe(one.then),
            Cell::maybe(one.now),
            shifted(one.shift, difference(one.then, one.now)),
        ]
    };
    let columns = vec![
        Column::left("field-area"),
        Column::left("field-rater"),
        Column::right("comparison-then"),
        Column::right("comparison-now"),
        Column::left("comparison-shift"),
    ];
    table("assessment-ratings", columns, rows.iter().map(row).collect())
}

fn functioning(rows: &[CodeChange]) -> Option<Block> {
    let row = |one: &CodeChange| {
        let aspects = (one.then.map(|(aspect, _)| aspect), one.now.map(|(aspect, _)| aspect));
        // A barrier that became a facilitator is said in full on both sides.
        let both = aspects.0.filter(|then| aspects.1.is_none_or(|now| now == *then));
        let aspect = both.or(aspects.1.filter(|_| aspects.0.is_none()));
        let said = |said: Option<Said>| {
            Cell::maybe(said.map(|(of, degree)| match aspect {
                Some(_) => vocabulary::fact(&degree),
                None => measure(of, degree).into(),
            }))
        };
        vec![
            Cell::new(Fact::Id(one.code.clone())),
            Cell::maybe(read(&one.code).ok().as_ref().map(Code::label)),
            Cell::maybe(aspect.as_ref().map(vocabulary::fact)),
            said(one.then),
            said(one.now),
            shifted(one.shift, None),
        ]
    };
    let columns = [
        "field-code",
        "column-icf-label",
        "column-icf-aspect",
        "comparison-then",
        "comparison-now",
        "comparison-shift",
    ];
    let columns = columns.into_iter().map(Column::left).collect();
    table("field-icf", columns, rows.iter().map(row).collect())
}

fn scores(rows: &[ScoreChange]) -> Option<Block> {
    let row = |one: &ScoreChange| {
        let known = instrument::find(&one.instrument);
        let name =
            known.as_ref().map_or_else(|| one.instrument.clone().into(), |it| Fact::from(it.title.clone()));
        let domain = known.as_ref().and_then(|known| known.domain(&one.domain));
        let domain = domain.map_or_else(|| one.domain.clone().into(), |it| Fact::from(it.name.clone()));
        let (first, last) = &one.scored_by;
        let by = match (first, last) {
            (Some(first), Some(last)) if first != last => {
                Fact::List(vec![first.clone().into(), last.clone().into()])
            }
            (first, last) => first.clone().or_else(|| last.clone()).unwrap_or_default().into(),
        };
        let changed = difference(one.then, one.now).filter(|_| one.shift != Shift::Unclear);
        vec![
            Cell::new(name),
            Cell::new(domain),
            Cell::new(by),
            Cell::maybe(one.then),
            Cell::maybe(one.now),
            shifted(one.shift, changed),
        ]
    };
    let columns = vec![
        Column::left("field-instrument"),
        Column::left("field-domain"),
        Column::left("field-scored-by"),
        Column::right("comparison-then"),
        Column::right("comparison-now"),
        Column::left("comparison-shift"),
    ];
    table("instruments-title", columns, rows.iter().map(row).collect())
}

fn needs(rows: &[NeedChange]) -> Option<Block> {
    let row = |one: &NeedChange| {
        let urgency = |urgency: Option<Urgency>| Cell::maybe(urgency.as_ref().map(vocabulary::fact));
        vec![
            Cell::new(vocabulary::fact(&one.area)),
            Cell::new(Fact::Id(one.need.to_string())),
            Cell::maybe(words(one)),
            urgency(one.urgency.0),
            urgency(one.urgency.1),
            shifted(one.shift, None),
        ]
    };
    let columns = [
        "field-area",
        "field-need",
        "field-words",
        "comparison-urgency-then",
        "comparison-urgency-now",
        "comparison-shift",
    ];
    let columns = columns.into_iter().map(Column::left).collect();
    table("assessment-needs", columns, rows.iter().map(row).collect())
}

/// The words of a need; both where they are others than before.
fn words(one: &NeedChange) -> Option<Fact> {
    match &one.words {
        (Some(then), Some(now)) if then != now => {
            let both = Message::new("comparison-words").with("then", then.clone());
            Some(both.with("now", now.clone()).into())
        }
        (then, now) => now.clone().or_else(|| then.clone()).map(Fact::from),
    }
}

/// Which way something went, with a sign, and by how much where that is a figure.
fn shifted(shift: Shift, difference: Option<i64>) -> Cell {
    let tone = match shift {
        Shift::Better => Tone::Good,
        Shift::Worse => Tone::Attention,
        Shift::Same => Tone::Faint,
        Shift::New | Shift::NotAgain | Shift::Changed | Shift::Unclear => Tone::Plain,
    };
    let word = vocabulary::fact(&shift);
    let said = match difference.filter(|by| *by != 0) {
        Some(by) => {
            let by = Fact::Id(format!("{by:+}"));
            Message::new("comparison-by").with("shift", word).with("by", by).into()
        }
        None => word,
    };
    Cell::new(said).toned(tone)
}

fn difference(then: Option<i64>, now: Option<i64>) -> Option<i64> {
    Some(now? - then?)
}
