//! What a view shows people: headings, fields, tables, notes; labels by message id, values typed.

use super::chart::Chart;
use crate::model::{Fact, Message};

/// One piece of a report, top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading; level 1 is the report's own, 2 and 3 are parts of it.
    Heading {
        /// 1 to 6.
        level: u8,
        /// What it says.
        text: Message,
    },
    /// Labels with their values, one pair a line.
    Fields(Vec<(Message, Cell)>),
    /// Rows under named columns.
    Table(Table),
    /// Values in a bulleted list.
    List(Vec<Cell>),
    /// A sentence of the program, with its tone.
    Note(Tone, Message),
    /// A person's own words.
    Quote(String),
    /// Room to write by hand: so many empty lines.
    Room(u8),
    /// A picture.
    Picture(Chart),
    /// A picture of what tables beside it tell: in pages only.
    Illustration(Chart),
    /// Places to sign, each with what stands under its line.
    Sign(Vec<Message>),
    /// Blocks that belong to what stands above them, one step further in.
    Inset(Vec<Self>),
}

/// Rows under named columns. A row with fewer cells than columns ends in empty ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What stands above it.
    pub title: Option<Message>,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows, top to bottom.
    pub rows: Vec<Vec<Cell>>,
    /// What is said when there are no rows.
    pub empty: Message,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub label: Message,
    /// Whether its values stand to the right, as numbers do.
    pub right: bool,
}

/// One value and how it is meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// The value; `None` shows as a dash.
    pub value: Option<Fact>,
    /// How it is meant.
    pub tone: Tone,
}

/// How a value or a note is meant. People see a sign and a colour, never a colour alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// Reached, in order (`✓`).
    Good,
    /// Wants attention (`!`).
    Attention,
    /// Wrong, late, missing (`✗`).
    Bad,
    /// Of less importance; may be skipped in reading.
    Faint,
}

impl Block {
    /// A heading with a message that has no variables.
    #[must_use]
    pub fn heading(level: u8, id: &str) -> Self {
        Self::Heading { level, text: Message::new(id) }
    }
}

impl Table {
    /// A table without rows or title, saying `empty` while it has no rows.
    #[must_use]
    pub fn new(columns: Vec<Column>, empty: Message) -> Self {
        Self { title: None, columns, rows: Vec::new(), empty }
    }
}

impl Column {
    /// A column whose values stand to the left.
    #[must_use]
    pub fn left(id: &str) -> Self {
        Self { label: Message::new(id), right: false }
    }

    /// A column whose values stand to the right.
    #[must_use]
    pub fn right(id: &str) -> Self {
        Self { label: Message::new(id), right: true }
    }
}

impl Cell {
    /// A value without special tone.
    #[must_use]
    pub fn new(value: impl Into<Fact>) -> Self {
        Self { value: Some(value.into()), tone: Tone::Plain }
    }

    /// A value that may be missing.
    #[must_use]
    pub fn maybe(value: Option<impl Into<Fact>>) -> Self {
        Self { value: value.map(Into::into), tone: Tone::Plain }
    }

    /// No value.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The same value in another tone.
    #[must_use]
    pub fn toned(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

impl Tone {
    /// The sign that stands before a value or note of this tone.
    #[must_use]
    pub fn sign(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Faint => None,
            Self::Good => Some("✓"),
            Self::Attention => Some("!"),
            Self::Bad => Some("✗"),
        }
    }
}

impl From<Fact> for Cell {
    fn from(fact: Fact) -> Self {
        Self::new(fact)
    }
}
