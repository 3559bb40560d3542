//! Feedback: the form to fill in, a list of forms, and one as it was filled in.

use schemars::JsonSchema;
use serde::Serialize;

use super::View;
use super::parts::{field, present};
use crate::model::feedback::{
    AgreementWord, Feedback, FeedbackForm, FeedbackItem, FeedbackPart, FeedbackWay,
};
use crate::model::whole::Point;
use crate::model::{CaseFile, CaseId, Date, Fact, Message, RecordId, Slug, vocabulary};
use crate::practice::feedback::version;
use crate::report::{Block, Cell, Column, Table, Tone};

/// The parts of the form, in order.
const PARTS: [FeedbackPart; 4] =
    [FeedbackPart::Guidance, FeedbackPart::Aftercare, FeedbackPart::Outcomes, FeedbackPart::Outlook];

fn part_title(part: FeedbackPart) -> Message {
    Message::new(match part {
        FeedbackPart::Guidance => "feedback-part-guidance",
        FeedbackPart::Aftercare => "feedback-part-aftercare",
        FeedbackPart::Outcomes => "feedback-part-outcomes",
        FeedbackPart::Outlook => "feedback-part-outlook",
    })
}

/// Lines of room for open text.
const ROOM: u8 = 3;

/// The form on paper, empty.
#[derive(Debug, Clone)]
pub struct BlankFeedback {
    items: Vec<FeedbackForm>,
    client: Option<String>,
}

impl BlankFeedback {
    /// An empty form; with the name of the client when it is for one case.
    #[must_use]
    pub fn new(form: FeedbackForm, file: Option<&CaseFile>) -> Self {
        Self { items: vec![form], client: file.map(|file| file.case.client.name.clone()) }
    }

    fn part(form: &FeedbackForm, part: FeedbackPart) -> Vec<Block> {
        let mut columns = vec![Column::left("feedback-statement")];
        columns.extend(AgreementWord::ALL.map(|word| Column {
            label: Message::new("feedback-agrees").with("word", vocabulary::fact(&word)),
            right: false,
        }));
        columns.push(Column::left("feedback-no-answer"));
        let box_to_tick = || Cell::new(Fact::Message(Message::new("feedback-box")));
        let row = |item: &FeedbackItem| {
            let boxes = (0..=AgreementWord::ALL.len()).map(|_| box_to_tick());
            std::iter::once(Cell::new(Fact::Bilingual(item.text.clone()))).chain(boxes).collect()
        };
        let mut table = Table::new(columns, Message::new("feedback-statement"));
        table.rows = form.items.iter().filter(|item| item.part == part).map(row).collect();
        let heading = part_title(part);
        let more = Message::new("feedback-more");
        vec![
            Block::Heading { level: 2, text: heading },
            Block::Table(table),
            Block::Note(Tone::Plain, more),
            Block::Room(ROOM),
        ]
    }
}

impl View for BlankFeedback {
    type Item = FeedbackForm;

    const NAME: &'static str = "feedback-form";

    fn items(&self) -> &[FeedbackForm] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, "feedback-form-title")];
        blocks.extend(self.client.iter().map(|client| {
            Block::Note(Tone::Plain, Message::new("feedback-form-for").with("client", client.clone()))
        }));
        for id in ["feedback-form-why", "feedback-form-free", "feedback-form-use", "feedback-form-how"] {
            blocks.push(Block::Note(Tone::Plain, Message::new(id)));
        }
        for form in &self.items {
            blocks.extend(PARTS.into_iter().flat_map(|part| Self::part(form, part)));
            blocks.push(Block::heading(2, "feedback-last"));
            blocks.push(Block::Room(ROOM));
            let version = Message::new("feedback-form-version").with("form", form.form.clone());
            blocks.push(Block::Note(Tone::Faint, version));
        }
        blocks
    }
}

/// Filled-in forms of one case or of many.
#[derive(Debug, Clone)]
pub struct Feedbacks {
    /// The rows.
    pub rows: Vec<FeedbackRow>,
}

/// One form in a list.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FeedbackRow {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The form.
    pub id: RecordId,
    /// The day it was filled in.
    pub on: Date,
    /// Who recorded it (team handle).
    pub by: Slug,
    /// How it was filled in.
    pub how: FeedbackWay,
    /// Questions that got an answer.
    pub answered: usize,
    /// Questions of the form.
    pub asked: usize,
}

impl FeedbackRow {
    /// The row of a form.
    #[must_use]
    pub fn new(file: &CaseFile, profile: &Slug, feedback: &Feedback) -> Self {
        let form = version(profile, &feedback.form);
        Self {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            id: feedback.id.clone(),
            on: feedback.on,
            by: feedback.by.clone(),
            how: feedback.how,
            answered: feedback.answers.iter().filter(|answer| answer.level.is_some()).count(),
            asked: form.map_or(feedback.answers.len(), |form| form.items.len()),
        }
    }

    fn cells(&self) -> Vec<Cell> {
        let share = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        vec![
            Cell::new(Fact::Id(self.case.to_string())),
            Cell::new(self.client.clone()),
            Cell::new(Fact::Id(self.id.to_string())),
            Cell::new(self.on),
            Cell::new(Fact::Id(self.by.to_string())),
            Cell::new(vocabulary::fact(&self.how)),
            Cell::new(Fact::Share { part: share(self.answered), whole: share(self.asked) }),
        ]
    }
}

impl View for Feedbacks {
    type Item = FeedbackRow;

    const NAME: &'static str = "feedbacks";

    fn items(&self) -> &[FeedbackRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let columns = vec![
            Column::left("column-case"),
            Column::left("column-client"),
            Column::left("column-record"),
            Column::left("field-on"),
            Column::left("field-by"),
            Column::left("field-filled-in"),
            Column::right("feedback-answered"),
        ];
        let mut table = Table::new(columns, Message::new("feedback-empty"));
        table.rows = self.rows.iter().map(FeedbackRow::cells).collect();
        vec![Block::heading(1, "feedback-title"), Block::Table(table)]
    }
}

/// One form as it was filled in.
#[derive(Debug, Clone)]
pub struct FeedbackSheet {
    items: Vec<FeedbackFilled>,
}

/// A filled-in form with the questions it answers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FeedbackFilled {
    /// The case.
    pub case: CaseId,
    /// The client.
    pub client: String,
    /// The record.
    pub feedback: Feedback,
    /// The questions of the version of the form that was filled in.
    pub questions: Vec<FeedbackItem>,
}

impl FeedbackSheet {
    /// The sheet of a form of this case; empty without one.
    #[must_use]
    pub fn new(file: &CaseFile, profile: &Slug, feedback: Option<&Feedback>) -> Self {
        let item = |feedback: &Feedback| FeedbackFilled {
            case: file.case.id.clone(),
            client: file.case.client.name.clone(),
            questions: version(profile, &feedback.form).map(|form| form.items).unwrap_or_default(),
            feedback: feedback.clone(),
        };
        Self { items: feedback.map(item).into_iter().collect() }
    }
}

impl View for FeedbackSheet {
    type Item = FeedbackFilled;

    const NAME: &'static str = "feedback";

    fn items(&self) -> &[FeedbackFilled] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        if self.items.is_empty() {
            return vec![Block::Note(Tone::Faint, Message::new("feedback-empty"))];
        }
        self.items.iter().flat_map(FeedbackFilled::blocks).collect()
    }
}

impl FeedbackFilled {
    fn blocks(&self) -> Vec<Block> {
        let one = &self.feedback;
        let title = Message::new("feedback-sheet-title").with("record", Fact::Id(one.id.to_string()));
        let mut blocks = vec![Block::Heading { level: 1, text: title }];
        blocks.push(present(vec![
            field("column-case", Some(Fact::Id(self.case.to_string()))),
            field("column-client", Some(self.client.clone())),
            field("field-on", Some(one.on)),
            field("field-by", Some(Fact::Id(one.by.to_string()))),
            field("field-filled-in", Some(vocabulary::fact(&one.how))),
            field("field-form", Some(one.form.clone())),
            field("field-note", one.note.clone()),
        ]));
        blocks.extend(PARTS.into_iter().flat_map(|part| self.part(part)));
        if let Some(words) = &one.words {
            blocks.push(Block::heading(2, "feedback-last"));
            blocks.push(Block::Quote(words.clone()));
        }
        blocks
    }

    fn part(&self, part: FeedbackPart) -> Vec<Block> {
        let columns = vec![
            Column::left("feedback-statement"),
            Column::right("field-level"),
            Column::left("field-answer"),
            Column::left("field-words"),
        ];
        let row = |item: &FeedbackItem| {
            let answer = self.feedback.answers.iter().find(|answer| answer.item == item.id);
            let level = answer.and_then(|answer| answer.level).map(Point::value);
            let word = level.and_then(AgreementWord::of).map(|word| vocabulary::fact(&word));
            let none = || Fact::Message(Message::new("feedback-no-answer"));
            vec![
                Cell::new(Fact::Bilingual(item.text.clone())),
                Cell::maybe(level),
                Cell::new(word.unwrap_or_else(none)),
                Cell::maybe(answer.and_then(|answer| answer.words.clone())),
            ]
        };
        let mut table = Table::new(columns, Message::new("feedback-empty"));
        table.rows = self.questions.iter().filter(|item| item.part == part).map(row).collect();
        let heading = part_title(part);
        let mut blocks = vec![Block::Heading { level: 2, text: heading }, Block::Table(table)];
        let remarks = self.feedback.remarks.iter().filter(|remark| remark.part == part);
        blocks.extend(remarks.map(|remark| Block::Quote(remark.words.clone())));
        blocks
    }
}
