//! Codes of the classification of functioning with their qualifiers (SAM 2.1; PRACTICE 6).
//!
//! `^[bsde][1-9](\d{2}(\d{1,2})?)?$` with chapters b1–8, s1–8, d1–9, e1–5. The qualifier stands after the
//! point, each figure 0–4, 8 or 9: for body and mind (b) how much difficulty; for parts of the body (s) that, then the
//! kind of change and its place; for activities (d) performance first and capacity second (`d450.13`, capacity only
//! `d450._3`); for the surroundings (e) a barrier after the point (`e330.2`), a facilitator after the plus sign
//! (`e310+3`).

mod codes;
mod reading;
mod shared;
mod structure;

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::Message;

pub use codes::CODES;
pub use reading::{CodeFault, read, typed};
pub use shared::{last, unseen};
pub use structure::{StructureChange, StructurePlace};

/// A code that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// What it is about.
    pub component: CodeComponent,
    /// The whole code as it was read.
    text: String,
    /// The figures before the qualifier, one to five; the first is the chapter.
    digits: String,
    /// What it says.
    pub qualifier: Qualifier,
}

/// What a code says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    /// Nothing yet.
    Missing,
    /// How much difficulty in body or mind (b).
    Difficulty(CodeDegree),
    /// How much is changed in a part of the body (s), how and where.
    Structure {
        /// How much.
        extent: CodeDegree,
        /// What kind of change.
        change: Option<StructureChange>,
        /// Where.
        place: Option<StructurePlace>,
    },
    /// How much difficulty in an activity (d): as it goes now, and as it could go without help or hindrance.
    Activity {
        /// Performance: how it goes in the person's own surroundings.
        performance: Option<CodeDegree>,
        /// Capacity: what the person could do by themselves.
        capacity: Option<CodeDegree>,
    },
    /// How much something in the surroundings (e) hinders.
    Barrier(CodeDegree),
    /// How much something in the surroundings (e) helps.
    Facilitator(CodeDegree),
}

/// What a code is about, by its letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeComponent {
    /// How body and mind work (b).
    Functions,
    /// Parts of the body (s).
    Structures,
    /// What somebody does and takes part in (d).
    Activities,
    /// What surrounds somebody (e).
    Surroundings,
}

/// How fine a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeLevel {
    /// A chapter, `d4`.
    Chapter,
    /// A category, `d450`.
    Second,
    /// Part of a category, `d4500`.
    Third,
    /// Part of that, `b11420`.
    Fourth,
}

/// How much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeDegree {
    /// 0.
    None,
    /// 1.
    Slight,
    /// 2.
    Moderate,
    /// 3.
    Great,
    /// 4.
    Complete,
    /// 8.
    NotSpecified,
    /// 9.
    NotApplicable,
}

/// What a degree is the degree of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CodeAspect {
    /// Difficulty in body or mind.
    Difficulty,
    /// Change in a part of the body.
    Change,
    /// Difficulty in an activity as it goes now.
    Performance,
    /// Difficulty in an activity by oneself.
    Capacity,
    /// Hindrance from the surroundings.
    Barrier,
    /// Help from the surroundings.
    Facilitator,
}

impl Code {
    /// The code without its qualifier, `d450`.
    #[must_use]
    pub fn stem(&self) -> String {
        format!("{}{}", self.component.letter(), self.digits)
    }

    /// The code of its chapter, `d4`.
    #[must_use]
    pub fn chapter(&self) -> String {
        self.cut(1)
    }

    /// How fine it is.
    #[must_use]
    pub fn level(&self) -> CodeLevel {
        match self.digits.len() {
            1 => CodeLevel::Chapter,
            3 => CodeLevel::Second,
            4 => CodeLevel::Third,
            _ => CodeLevel::Fourth,
        }
    }

    /// Our own short label: of its category, or of its chapter where the category is none that is known here.
    #[must_use]
    pub fn label(&self) -> Message {
        let category = self.cut(3);
        let chapter = Message::new(format!("icf-{}", self.chapter()));
        // By the rule of the classification: what ends in 8 is something else, what ends in 9 is not named further.
        match category.chars().last() {
            _ if CODES.contains(&category.as_str()) => Message::new(format!("icf-{category}")),
            Some('8') => Message::new("icf-other").with("chapter", chapter),
            Some('9') => Message::new("icf-unspecified").with("chapter", chapter),
            _ => chapter,
        }
    }

    /// Whether its category is known here, or is one of those for what is left over.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let category = self.cut(3);
        CODES.contains(&category.as_str()) || category.ends_with(['8', '9'])
    }

    /// The degrees it gives, each of its own aspect; a code of an activity can give two.
    #[must_use]
    pub fn measures(&self) -> Vec<(CodeAspect, CodeDegree)> {
        match self.qualifier {
            Qualifier::Missing => Vec::new(),
            Qualifier::Difficulty(degree) => vec![(CodeAspect::Difficulty, degree)],
            Qualifier::Structure { extent, .. } => vec![(CodeAspect::Change, extent)],
            Qualifier::Activity { performance, capacity } => {
                let both = [(CodeAspect::Performance, performance), (CodeAspect::Capacity, capacity)];
                both.into_iter().filter_map(|(aspect, degree)| Some((aspect, degree?))).collect()
            }
            Qualifier::Barrier(degree) => vec![(CodeAspect::Barrier, degree)],
            Qualifier::Facilitator(degree) => vec![(CodeAspect::Facilitator, degree)],
        }
    }

    /// The code cut after so many figures.
    fn cut(&self, figures: usize) -> String {
        format!("{}{}", self.component.letter(), self.digits.get(..figures).unwrap_or(&self.digits))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl CodeComponent {
    /// Its letter.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Self::Functions => 'b',
            Self::Structures => 's',
            Self::Activities => 'd',
            Self::Surroundings => 'e',
        }
    }
}

impl CodeDegree {
    /// Its figure on the scale from 0 to 4; none when it is not specified or does not apply.
    #[must_use]
    pub fn figure(self) -> Option<i64> {
        match self {
            Self::None => Some(0),
            Self::Slight => Some(1),
            Self::Moderate => Some(2),
            Self::Great => Some(3),
            Self::Complete => Some(4),
            Self::NotSpecified | Self::NotApplicable => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str) -> String {
        read(text).unwrap().label().id
    }

    #[test]
    fn a_finer_code_has_the_label_of_its_category_and_what_is_left_over_that_of_its_chapter() {
        assert_eq!(label("d450.13"), "icf-d450");
        assert_eq!(label("d4500.1"), "icf-d450");
        assert_eq!(label("b11420"), "icf-b114");
        assert_eq!(label("d4"), "icf-d4");
        assert_eq!(label("d498"), "icf-other");
        assert_eq!(label("d499.1"), "icf-unspecified");
        assert_eq!(label("d111"), "icf-d1");
        assert!(read("d498").unwrap().is_known() && read("e1").unwrap().is_known());
        assert!(!read("d111").unwrap().is_known());
    }

    #[test]
    fn a_code_says_how_much_of_what() {
        use CodeAspect::{Barrier, Capacity, Change, Difficulty, Facilitator, Performance};
        let measures = |text: &str| read(text).unwrap().measures();
        assert_eq!(measures("d450.13"), [(Performance, CodeDegree::Slight), (Capacity, CodeDegree::Great)]);
        assert_eq!(measures("d450._3"), [(Capacity, CodeDegree::Great)]);
        assert_eq!(measures("d450.1"), [(Performance, CodeDegree::Slight)]);
        assert_eq!(measures("e330.2"), [(Barrier, CodeDegree::Moderate)]);
        assert_eq!(measures("e310+3"), [(Facilitator, CodeDegree::Great)]);
        assert_eq!(measures("b130.8"), [(Difficulty, CodeDegree::NotSpecified)]);
        assert_eq!(measures("s730.421"), [(Change, CodeDegree::Complete)]);
        assert_eq!(measures("b130"), []);
        assert_eq!(CodeDegree::NotSpecified.figure(), None);
    }
}
