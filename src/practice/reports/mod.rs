//! What the records of all cases say together: one file for each report, all by the same means.
//!
//! A report asks a question of every case: which period, by what. It fills a [`Tally`], may list single records for the
//! team itself, and may remark something. How it is shown, and what of it may leave the team, is the same for all.

mod caseload;
mod evaluation;
mod feedback;
mod fidelity;
mod needs;
mod outcomes;
mod progress;
mod referrals;
mod reviews;
mod signals;
mod time;

#[cfg(test)]
mod tests;

use super::dimension::Dimension;
use super::tally::Tally;
use crate::model::case::CaseStatus;
use crate::model::{CaseFile, Date, Fact, Message, Office, Period};

/// One report there is.
#[derive(Debug)]
pub struct Kind {
    /// Its name, as it is typed.
    pub name: &'static str,
    /// What its rows can be that no other report's can, the usual one among them.
    own: &'static [Dimension],
    /// Whether its rows can be whatever is known of a case as well.
    of_cases: bool,
    /// What its rows are unless somebody asks otherwise.
    pub usual: Dimension,
    /// Whether it looks at the present year unless somebody asks otherwise; else at everything up to today.
    pub of_year: bool,
    fill: fn(&Question<'_>) -> Content,
}

/// Every report, in the order in which they are listed.
pub static KINDS: [&Kind; 10] = [
    &caseload::KIND,
    &reviews::KIND,
    &needs::KIND,
    &referrals::KIND,
    &outcomes::KIND,
    &evaluation::KIND,
    &time::KIND,
    &feedback::KIND,
    &signals::KIND,
    &fidelity::KIND,
];

/// What rows can be in every report about cases.
const OF_CASES: [Dimension; 18] = [
    Dimension::Practitioner,
    Dimension::Intensity,
    Dimension::Route,
    Dimension::Kind,
    Dimension::Place,
    Dimension::Age,
    Dimension::Notifier,
    Dimension::Reason,
    Dimension::Model,
    Dimension::Program,
    Dimension::Position,
    Dimension::Scope,
    Dimension::Role,
    Dimension::Steering,
    Dimension::Month,
    Dimension::Quarter,
    Dimension::Year,
    Dimension::Total,
];

/// What is asked of all cases.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The cases.
    pub cases: &'a [CaseFile],
    /// The ledger around them.
    pub office: &'a Office,
    /// The days looked at; without them everything up to today.
    pub period: Option<Period>,
    /// What the rows are.
    pub by: Dimension,
    /// The day that counts as today.
    pub today: Date,
}

/// What a report found.
#[derive(Debug, Clone)]
pub struct Content {
    /// What was counted.
    pub tally: Tally,
    /// Single records, for the team itself only.
    pub listing: Option<Listing>,
    /// What deserves to be said.
    pub remarks: Vec<Remark>,
}

/// Single records under named columns.
#[derive(Debug, Clone)]
pub struct Listing {
    /// Its name for machines, and the message `report-part-<name>` above it.
    pub name: &'static str,
    /// The columns: name for machines, message id for people.
    pub columns: Vec<(&'static str, &'static str)>,
    /// The rows.
    pub rows: Vec<Vec<Option<Fact>>>,
}

/// Something that deserves to be said below a report.
#[derive(Debug, Clone)]
pub struct Remark {
    /// What.
    pub message: Message,
    /// Whether it asks for attention.
    pub attention: bool,
    /// Whether it names cases or people, or counts them, and stays in the team.
    pub inside: bool,
}

impl Kind {
    /// What its rows can be.
    #[must_use]
    pub fn dimensions(&self) -> Vec<Dimension> {
        let shared = OF_CASES.iter().filter(|by| self.of_cases && !self.own.contains(by));
        self.own.iter().chain(shared).copied().collect()
    }

    /// The answer to a question.
    #[must_use]
    pub fn ask(&self, question: &Question<'_>) -> Content {
        (self.fill)(question)
    }
}

impl<'a> Question<'a> {
    /// The last day looked at: of the period, or today when that has not come yet.
    #[must_use]
    pub fn last(&self) -> Date {
        self.period.map_or(self.today, |period| period.until.min(self.today))
    }

    /// Whether a day is looked at.
    #[must_use]
    pub fn holds(&self, day: Date) -> bool {
        day <= self.last() && self.period.is_none_or(|period| period.holds(day))
    }

    /// The cases, without those that were taken into another one.
    pub fn files(&self) -> impl Iterator<Item = &'a CaseFile> + use<'a> {
        self.cases.iter().filter(|file| file.case.status != CaseStatus::Merged)
    }
}

impl Content {
    fn new(tally: Tally) -> Self {
        Self { tally, listing: None, remarks: Vec::new() }
    }
}

/// `in-progress` as a part of a measure's name.
fn snake(word: &str) -> String {
    word.replace('-', "_")
}

/// Every word of a vocabulary, and how people read it.
fn words_of<'de, T: serde::Deserialize<'de>>() -> impl Iterator<Item = (&'static str, Fact)> {
    let (name, words) = crate::model::vocabulary::words::<T>();
    let kind = crate::model::vocabulary::kebab(name);
    words.iter().map(move |word| (*word, Fact::Word { kind: kind.clone(), word: (*word).to_owned() }))
}
