//! What can be wrong with a file, as facts.

use std::ops::Range;

use serde::Serialize;
use serde::de;

/// Something wrong in a text, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub trouble: Trouble,
    /// The bytes it is about, when they are known.
    pub at: Option<Range<usize>>,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "trouble")]
pub enum Trouble {
    /// Not valid TOML or YAML; the parser's own words.
    Syntax {
        /// `toml` or `yaml`.
        format: String,
        /// What the parser says (English, technical).
        detail: String,
    },
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// A key stands twice in one table.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A YAML anchor or alias.
    Anchor,
    /// A YAML tag.
    Tag,
    /// More levels than any record has.
    TooDeep,
    /// Something other than what the field takes.
    WrongType {
        /// What the field takes: `text`, `number`, `yes-or-no`, `list`, `table`.
        expected: String,
        /// What stands there, in the same words, or `nothing`.
        found: String,
    },
    /// A word that the vocabulary does not have.
    UnknownWord {
        /// The word.
        word: String,
        /// The words there are, comma-separated.
        known: String,
        /// The one it looks like; empty when none does.
        close: String,
    },
    /// Not a calendar day.
    InvalidDate,
    /// Not a rhythm.
    InvalidRhythm,
    /// Not an id.
    InvalidId,
    /// A case id whose check character is wrong.
    MistypedId,
    /// Not a code of functioning.
    InvalidCode {
        /// What stands there.
        code: String,
        /// What is wrong with it, in a code word.
        fault: String,
    },
    /// A number off its scale.
    OutOfRange {
        /// The lowest number.
        least: i64,
        /// The highest number.
        most: i64,
    },
    /// A field that must be there is not.
    MissingField {
        /// The field.
        field: String,
    },
    /// A field that records of this kind do not have.
    UnknownField {
        /// The field.
        field: String,
        /// The one it looks like; empty when none does.
        close: String,
    },
    /// The first key does not say what this file is.
    WrongFormat {
        /// What was expected: `referral/1`.
        expected: String,
        /// What stands there; empty when nothing does.
        found: String,
    },
    /// An id, handle or short name that nothing has.
    NoSuchRecord {
        /// The word.
        word: String,
    },
    /// Something else, in a code word.
    Other {
        /// The code word.
        detail: String,
    },
}

impl Problem {
    /// A problem at these bytes.
    #[must_use]
    pub fn at(trouble: Trouble, at: Range<usize>) -> Self {
        Self { trouble, at: Some(at) }
    }

    /// The same problem, with these bytes unless it knows better ones.
    #[must_use]
    pub fn or_at(mut self, at: &Range<usize>) -> Self {
        self.at.get_or_insert_with(|| at.clone());
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.trouble)
    }
}

impl std::error::Error for Problem {}

impl de::Error for Problem {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        let text = message.to_string();
        let trouble = match text.split(' ').collect::<Vec<_>>().as_slice() {
            ["invalid-date"] => Trouble::InvalidDate,
            ["invalid-rhythm"] => Trouble::InvalidRhythm,
            ["invalid-id-form"] => Trouble::InvalidId,
            ["invalid-id-check"] => Trouble::MistypedId,
            ["out-of-range", least, most] => Trouble::OutOfRange {
                least: least.parse().unwrap_or(i64::MIN),
                most: most.parse().unwrap_or(i64::MAX),
            },
            _ => Trouble::Other { detail: text },
        };
        Self { trouble, at: None }
    }

    fn invalid_value(found: de::Unexpected<'_>, _: &dyn de::Expected) -> Self {
        let trouble = match found {
            de::Unexpected::Signed(_) | de::Unexpected::Unsigned(_) => {
                Trouble::OutOfRange { least: 0, most: i64::from(u32::MAX) }
            }
            other => Trouble::Other { detail: other.to_string() },
        };
        Self { trouble, at: None }
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        let close = closest(word, known).unwrap_or_default();
        Self {
            trouble: Trouble::UnknownWord { word: word.to_owned(), known: known.join(", "), close },
            at: None,
        }
    }

    fn missing_field(field: &'static str) -> Self {
        Self { trouble: Trouble::MissingField { field: field.to_owned() }, at: None }
    }
}

/// The known word that a mistyped one most likely stands for.
#[must_use]
pub(super) fn closest(word: &str, known: &[&str]) -> Option<String> {
    known
        .iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), *candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().min(word.len()) / 4)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}
