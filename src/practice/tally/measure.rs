//! Measures: the columns of a tally.

use crate::model::{Fact, Message};

/// One column of a tally.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its name for machines, in `snake_case`.
    pub id: String,
    /// The part of the report it stands in: message `report-part-<part>`.
    pub part: &'static str,
    /// The question of which it is one of the answers, where a part asks several.
    pub question: Option<Fact>,
    /// What people read above it.
    pub label: Fact,
    /// What is measured.
    pub unit: Unit,
    /// How its part is laid out.
    pub layout: Layout,
    /// The measure that it is a share of.
    pub share_of: Option<String>,
    /// The measures from which it is worked out: it is hidden with any of them.
    pub follows: Vec<String>,
    /// Whether people see it only where it is not nought.
    pub quiet: bool,
    /// Whether only machines see it: people read it from the others.
    pub aside: bool,
    /// The measure of which there must be at least so many before this one is shown at all.
    pub from: Option<(String, i64)>,
}

/// What a measure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A number of things that belong to clients.
    Count,
    /// A number of clients.
    Clients,
    /// A number of things that belong to nobody.
    Things,
    /// Whole minutes.
    Minutes,
    /// Parts of a minute, [`crate::practice::time::PARTS`].
    Parts,
    /// Minutes times cents an hour; they follow the minutes.
    MinuteCents,
    /// Hundredths that add up.
    Hundredths,
    /// The median of days.
    MedianDays,
    /// The median of levels.
    MedianLevels,
    /// Figures that are given.
    Given,
}

/// How a part of a report with questions is laid out when its rows are groups; without groups, each question is a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// A table for each question.
    #[default]
    Apart,
    /// One table with a column for each question, which tells its first measure.
    Together,
}

/// What people read above the measure with this name: message `report-<name>`.
#[must_use]
pub fn named(id: &str) -> Fact {
    Fact::Message(Message::new(format!("report-{}", id.replace('_', "-"))))
}

impl Measure {
    /// A measure, read by people as the message `report-<id>`.
    #[must_use]
    pub fn new(id: impl Into<String>, unit: Unit) -> Self {
        let id = id.into();
        Self {
            label: named(&id),
            id,
            part: "numbers",
            question: None,
            unit,
            layout: Layout::Apart,
            share_of: None,
            follows: Vec::new(),
            quiet: false,
            aside: false,
            from: None,
        }
    }

    /// A number of things that belong to clients.
    #[must_use]
    pub fn count(id: impl Into<String>) -> Self {
        Self::new(id, Unit::Count)
    }

    /// In this part of the report.
    #[must_use]
    pub fn part(mut self, part: &'static str) -> Self {
        self.part = part;
        self
    }

    /// Read by people as this.
    #[must_use]
    pub fn label(mut self, label: impl Into<Fact>) -> Self {
        self.label = label.into();
        self
    }

    /// One of the answers to a question.
    #[must_use]
    pub fn question(mut self, question: impl Into<Fact>) -> Self {
        self.question = Some(question.into());
        self
    }

    /// All questions of its part in one table.
    #[must_use]
    pub fn together(mut self) -> Self {
        self.layout = Layout::Together;
        self
    }

    /// As a share of another measure.
    #[must_use]
    pub fn of(mut self, whole: impl Into<String>) -> Self {
        self.share_of = Some(whole.into());
        self
    }

    /// Worked out from another measure.
    #[must_use]
    pub fn follows(mut self, base: impl Into<String>) -> Self {
        self.follows.push(base.into());
        self
    }

    /// Shown to people only where it is not nought.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Left to machines.
    #[must_use]
    pub fn aside(mut self) -> Self {
        self.aside = true;
        self
    }

    /// Shown only from so many of another measure up, whoever reads it.
    #[must_use]
    pub fn from(mut self, measure: impl Into<String>, least: i64) -> Self {
        self.from = Some((measure.into(), least));
        self
    }

    /// Whether its rows add up to its total, so that one can be worked out from the others.
    pub(super) fn adds_up(&self) -> bool {
        matches!(self.unit, Unit::Count | Unit::Clients | Unit::Minutes | Unit::Parts | Unit::Hundredths)
    }
}
