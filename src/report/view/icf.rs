//! Codes of functioning to look up, with our own labels; and the set that a practice looks at together.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::functioning::{CodeMeasure, meaning};
use crate::i18n::Words;
use crate::model::profile::Bilingual;
use crate::model::{CaseFile, Date, Fact, Language, Message, vocabulary};
use crate::practice::functioning::{Code, CodeComponent, CodeLevel, last, read};
use crate::report::{Block, Cell, Column, Table, Tone};

/// Codes of functioning.
#[derive(Debug, Clone)]
pub struct Codes {
    title: Message,
    shows_last: bool,
    items: Vec<CodeItem>,
}

/// A code of functioning with its label.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CodeItem {
    /// The code, with its qualifier when it was asked with one.
    pub code: String,
    /// What it is about.
    pub component: CodeComponent,
    /// Its chapter.
    pub chapter: String,
    /// How fine it is.
    pub level: CodeLevel,
    /// Our own short label.
    pub label: Bilingual,
    /// What its qualifier says.
    pub measures: Vec<CodeMeasure>,
    /// How it stood when it was last looked at in the case asked about.
    pub last: Vec<LastSeen>,
}

/// How a code stood in an assessment.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LastSeen {
    /// The day.
    pub on: Date,
    /// The code with its qualifier.
    pub code: String,
    /// What it says.
    pub measures: Vec<CodeMeasure>,
}

impl Codes {
    /// These codes, under a title; with a case, how each stood last.
    #[must_use]
    pub fn new(title: Message, codes: &[String], file: Option<&CaseFile>) -> Self {
        let words = [Language::Nl, Language::En].map(Words::new);
        let read = codes.iter().filter_map(|text| Some((text, read(text).ok()?)));
        let items = read.map(|(text, code)| CodeItem::new(text, &code, (file, &words))).collect();
        Self { title, shows_last: file.is_some(), items }
    }
}

/// A code's own label in both languages.
#[must_use]
pub fn code_label(code: &Code, [nl, en]: &[Words; 2]) -> Bilingual {
    Bilingual { nl: nl.text(&code.label()), en: en.text(&code.label()) }
}

impl CodeItem {
    fn new(text: &str, code: &Code, (file, words): (Option<&CaseFile>, &[Words; 2])) -> Self {
        let said = file.map(|file| last(&code.stem(), &file.assessments)).unwrap_or_default();
        let seen = |(on, code): &(Date, Code)| LastSeen {
            on: *on,
            code: code.to_string(),
            measures: CodeMeasure::of(code),
        };
        Self {
            code: text.to_owned(),
            component: code.component,
            chapter: code.chapter(),
            level: code.level(),
            label: code_label(code, words),
            measures: CodeMeasure::of(code),
            last: said.iter().map(seen).collect(),
        }
    }

    fn cells(&self, shows_last: bool) -> Vec<Cell> {
        let mut cells = vec![
            Cell::new(Fact::Id(self.code.clone())),
            Cell::new(self.label.clone()),
            Cell::new(vocabulary::fact(&self.component)),
        ];
        match self.last.first().and_then(|one| Some((one.on, read(&one.code).ok()?))) {
            Some((on, code)) if shows_last => cells.extend([meaning(&code), Cell::new(on)]),
            None if shows_last => {
                cells.push(Cell::new(Message::new("icf-unseen")).toned(Tone::Attention));
                cells.push(Cell::empty());
            }
            _ => cells.extend(self.said()),
        }
        cells
    }

    /// What the qualifier says with which it was asked.
    fn said(&self) -> Option<Cell> {
        let code = read(&self.code).ok().filter(|_| !self.measures.is_empty())?;
        Some(meaning(&code))
    }
}

impl View for Codes {
    type Item = CodeItem;

    const NAME: &'static str = "icf";

    fn items(&self) -> &[CodeItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut columns = vec!["field-code", "column-icf-label", "column-icf-component"];
        if self.shows_last {
            columns.extend(["column-icf-meaning", "column-last-assessed"]);
        } else if self.items.iter().any(|item| !item.measures.is_empty()) {
            columns.push("column-icf-meaning");
        }
        let columns = columns.into_iter().map(Column::left).collect();
        let mut table = Table::new(columns, Message::new("icf-none"));
        table.rows = self.items.iter().map(|item| item.cells(self.shows_last)).collect();
        let title = Block::Heading { level: 1, text: self.title.clone() };
        let mut blocks = vec![title, Block::Table(table)];
        let unseen = self.items.iter().filter(|item| item.last.is_empty()).count();
        if self.shows_last && unseen > 0 {
            let message = Message::new("icf-open").with("count", unseen).with("all", self.items.len());
            blocks.push(Block::Note(Tone::Attention, message));
        }
        blocks
    }
}
