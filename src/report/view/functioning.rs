//! Codes of functioning in words: our own label, and what the qualifier says.

use schemars::JsonSchema;
use serde::Serialize;

use super::parts::table;
use crate::model::assessment::Functioning;
use crate::model::{Fact, Message, vocabulary};
use crate::practice::functioning::{Code, CodeAspect, CodeComponent, CodeDegree, CodeLevel, Qualifier, read};
use crate::report::{Block, Cell, Column, Tone};

/// A code as it was read.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CodeReading {
    /// The whole code.
    pub code: String,
    /// The code without its qualifier.
    pub stem: String,
    /// What it is about.
    pub component: CodeComponent,
    /// Its chapter.
    pub chapter: String,
    /// How fine it is.
    pub level: CodeLevel,
    /// What it says, each aspect apart.
    pub measures: Vec<CodeMeasure>,
}

/// How much of what a code says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CodeMeasure {
    /// Of what.
    pub aspect: CodeAspect,
    /// How much.
    pub degree: CodeDegree,
}

impl CodeReading {
    /// The reading of a text; none of what is no code.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let code = read(text).ok()?;
        Some(Self {
            code: text.to_owned(),
            stem: code.stem(),
            component: code.component,
            chapter: code.chapter(),
            level: code.level(),
            measures: CodeMeasure::of(&code),
        })
    }
}

impl CodeMeasure {
    /// What a code says, each aspect apart.
    pub(super) fn of(code: &Code) -> Vec<Self> {
        code.measures().into_iter().map(|(aspect, degree)| Self { aspect, degree }).collect()
    }
}

/// The codes of an assessment in words.
pub(super) fn codes(functioning: &[Functioning]) -> Option<Block> {
    let columns = ["field-code", "column-icf-label", "column-icf-meaning", "field-note"];
    let row = |one: &Functioning| {
        let code = read(&one.code).ok();
        let said = code.as_ref().map(meaning);
        vec![
            Cell::new(Fact::Id(one.code.clone())),
            Cell::maybe(code.as_ref().map(Code::label)),
            said.unwrap_or_else(|| Cell::new(Message::new("icf-no-code")).toned(Tone::Attention)),
            Cell::maybe(one.note.clone()),
        ]
    };
    let columns = columns.into_iter().map(Column::left).collect();
    table("field-icf", columns, functioning.iter().map(row).collect())
}

/// What a qualifier says, in words.
pub(super) fn meaning(code: &Code) -> Cell {
    let said = code.measures().into_iter().map(|(aspect, degree)| Fact::Message(measure(aspect, degree)));
    let mut facts: Vec<Fact> = said.collect();
    if let Qualifier::Structure { change, place, .. } = code.qualifier {
        facts.extend(change.as_ref().map(vocabulary::fact));
        facts.extend(place.as_ref().map(vocabulary::fact));
    }
    if facts.is_empty() {
        return Cell::new(Message::new("icf-bare")).toned(Tone::Attention);
    }
    Cell::new(Fact::List(facts))
}

/// How much of what.
pub(super) fn measure(aspect: CodeAspect, degree: CodeDegree) -> Message {
    let message = Message::new("icf-measure").with("aspect", vocabulary::fact(&aspect));
    message.with("degree", vocabulary::fact(&degree))
}
