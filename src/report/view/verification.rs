//! What the verification of a history found, and what it left alone.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Said, View};
use crate::model::profile::Weight;
use crate::model::{Fact, Message, vocabulary};
use crate::report::{Block, Cell, Tone};

/// What was found, and what was not judged.
#[derive(Debug, Clone)]
pub struct VerificationReport {
    rows: Vec<VerificationRow>,
    texts: Vec<(Message, Message)>,
    unchecked: Vec<Message>,
    sums: (usize, usize),
    accepted: Option<String>,
}

/// One finding, or one thing that was not judged, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct VerificationRow {
    /// What it is, a code word: `damaged-object`; a rule of `check` where a record is meant.
    pub finding: String,
    /// `error`, `warning`, `advice`; `not-checked` for what was not judged.
    pub severity: String,
    /// How many commits, files or records it is about.
    pub count: usize,
    /// The commit.
    pub commit: Option<String>,
    /// The file, with its line where there is one, or the branch.
    pub place: Option<String>,
    /// The record as trailers name it.
    pub record: Option<String>,
    /// Whose: a mail address or a handle.
    pub who: Option<String>,
    /// Why.
    pub reason: Said,
    /// What to do next.
    pub next: Option<Said>,
}

/// One finding on its way to the reader.
#[derive(Debug, Clone)]
pub struct Found {
    /// What it is, a code word.
    pub finding: String,
    /// How much it weighs.
    pub weight: Weight,
    /// How many commits or files it is about.
    pub count: usize,
    /// The commit.
    pub commit: Option<String>,
    /// The file or the branch.
    pub place: Option<String>,
    /// The record.
    pub record: Option<String>,
    /// Whose.
    pub who: Option<String>,
    /// Why.
    pub reason: Message,
    /// What to do next.
    pub next: Message,
}

impl VerificationReport {
    /// The findings, what was not judged with how many of it, how many objects and commits were judged, and the commit
    /// that was accepted.
    #[must_use]
    pub fn new(
        found: Vec<Found>,
        unchecked: &[(String, usize)],
        sums: (usize, usize),
        accepted: Option<String>,
    ) -> Self {
        let told =
            |(word, count): &(String, usize)| Message::new(format!("unchecked-{word}")).with("count", *count);
        let messages: Vec<Message> = unchecked.iter().map(told).collect();
        let texts = found.iter().map(|one| (one.reason.clone(), one.next.clone())).collect();
        let mut rows: Vec<VerificationRow> = found.into_iter().map(VerificationRow::from).collect();
        rows.extend(unchecked.iter().zip(&messages).map(|((word, count), reason)| VerificationRow {
            finding: word.clone(),
            severity: "not-checked".to_owned(),
            count: *count,
            commit: None,
            place: None,
            record: None,
            who: None,
            reason: Said::from(reason),
            next: None,
        }));
        Self { rows, texts, unchecked: messages, sums, accepted }
    }

    /// How many findings weigh so much.
    #[must_use]
    pub fn count(&self, weight: Weight) -> usize {
        let word = vocabulary::word(&weight);
        self.rows.iter().filter(|row| row.severity == word).count()
    }
}

impl From<Found> for VerificationRow {
    fn from(found: Found) -> Self {
        Self {
            finding: found.finding,
            severity: vocabulary::word(&found.weight),
            count: found.count,
            commit: found.commit,
            place: found.place,
            record: found.record,
            who: found.who,
            reason: Said::from(&found.reason),
            next: Some(Said::from(&found.next)),
        }
    }
}

impl VerificationRow {
    fn blocks(&self, (reason, next): &(Message, Message)) -> [Block; 2] {
        let tone = match self.severity.as_str() {
            "error" => Tone::Bad,
            "warning" => Tone::Attention,
            _ => Tone::Plain,
        };
        let word = Fact::Word { kind: "weight".to_owned(), word: self.severity.clone() };
        let line = Message::new("verify-line").with("weight", word).with("reason", reason.clone());
        let places = [self.place.clone(), self.commit.clone()];
        let places: Vec<Fact> = places.into_iter().flatten().map(Fact::Id).collect();
        let next = if places.is_empty() {
            next.clone()
        } else {
            Message::new("verify-place").with("place", Fact::List(places)).with("next", next.clone())
        };
        [Block::Note(tone, line), Block::Note(Tone::Faint, next)]
    }
}

impl View for VerificationReport {
    type Item = VerificationRow;

    const NAME: &'static str = "verify";

    fn items(&self) -> &[VerificationRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![Block::heading(1, "verify-title")];
        if let Some(commit) = &self.accepted {
            let said = Message::new("verify-accepted").with("commit", Fact::Id(commit.clone()));
            blocks.push(Block::Note(Tone::Attention, said));
        }
        blocks.extend(self.rows.iter().zip(&self.texts).flat_map(|(row, text)| row.blocks(text)));
        let (errors, warnings) = (self.count(Weight::Error), self.count(Weight::Warning));
        let total = Message::new("verify-total")
            .with("errors", errors)
            .with("warnings", warnings)
            .with("advice", self.count(Weight::Advice))
            .with("objects", self.sums.0)
            .with("commits", self.sums.1);
        let tone = match (errors, warnings) {
            (0, 0) => Tone::Good,
            (0, _) => Tone::Attention,
            _ => Tone::Bad,
        };
        blocks.push(Block::Note(tone, total));
        blocks.push(Block::heading(2, "verify-unchecked"));
        let always = Message::new("unchecked-truth");
        let left = self.unchecked.iter().chain([&always]);
        blocks.push(Block::List(left.map(|one| Cell::new(one.clone())).collect()));
        blocks
    }
}
