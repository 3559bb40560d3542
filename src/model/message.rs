//! Typed values and messages on their way to a reader: what is said, not yet in which language.

use serde::Serialize;

use super::Date;
use super::profile::Bilingual;

/// One typed value. Renderers and catalogues decide how it looks; nobody formats it earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "type", content = "value")]
pub enum Fact {
    /// Free text from a record or from the user, shown as it stands.
    Text(String),
    /// An id, slug, handle, path or commit: shown as it stands, never translated.
    Id(String),
    /// A calendar day.
    Date(Date),
    /// A whole number of things.
    Count(i64),
    /// A span in days; negative is in the past.
    Days(i64),
    /// A span in whole minutes.
    Minutes(i64),
    /// An amount in euro cents.
    Money(i64),
    /// A part of a whole, both counts.
    Share {
        /// How many of them.
        part: i64,
        /// Out of how many.
        whole: i64,
    },
    /// A number with a fixed count of decimals, as hundredths (5500 is 55.00).
    Hundredths(i64),
    /// A word of a closed vocabulary: catalogue message `kind`, attribute `word`.
    Word {
        /// The vocabulary in kebab-case, for example `referral-status`.
        kind: String,
        /// The word as it stands in files, for example `in-progress`.
        word: String,
    },
    /// A text that stands in both languages.
    Bilingual(Bilingual),
    /// Several values in a row.
    List(Vec<Self>),
    /// A message of its own, to be said inside another one.
    Message(Message),
}

/// A sentence for people: a catalogue id and the facts it mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Message id in the catalogue.
    pub id: String,
    /// Variables of the message by name, in the order given.
    pub facts: Vec<(String, Fact)>,
}

impl Message {
    /// A message without variables.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), facts: Vec::new() }
    }

    /// The same message with one variable more.
    #[must_use]
    pub fn with(mut self, name: &str, fact: impl Into<Fact>) -> Self {
        self.facts.push((name.to_owned(), fact.into()));
        self
    }
}

impl From<Date> for Fact {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<i64> for Fact {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Fact {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Fact {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Fact {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Bilingual> for Fact {
    fn from(text: Bilingual) -> Self {
        Self::Bilingual(text)
    }
}

impl From<Message> for Fact {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}
