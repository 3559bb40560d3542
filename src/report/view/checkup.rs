//! How the machine and the ledger on it stand, and what to do about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Said, View};
use crate::model::{Fact, Message, vocabulary};
use crate::report::{Block, Tone};

/// What was looked at.
#[derive(Debug, Clone)]
pub struct Checkup {
    rows: Vec<CheckupRow>,
    texts: Vec<Looked>,
}

/// One thing that was looked at, for machines.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CheckupRow {
    /// What was looked at, a code word: `git`, `identity`, `schemas`.
    pub check: String,
    /// `good`; `mended` when it was set right just now; `advice`, `warning`, `error`.
    pub state: String,
    /// What was seen.
    pub seen: Said,
    /// What to do; none when there is nothing to do.
    pub next: Option<Said>,
}

/// One thing that was looked at, on its way to the reader.
#[derive(Debug, Clone)]
pub struct Looked {
    /// What was looked at, a code word.
    pub check: &'static str,
    /// How it stands.
    pub state: CheckState,
    /// What was seen.
    pub seen: Message,
    /// What to do.
    pub next: Option<Message>,
}

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckState {
    /// In order.
    Good,
    /// Set right just now.
    Mended,
    /// Worth knowing.
    Advice,
    /// Wants attention.
    Warning,
    /// Something cannot be done as it stands.
    Error,
}

impl Checkup {
    /// What was looked at, in its order.
    #[must_use]
    pub fn new(looked: Vec<Looked>) -> Self {
        let row = |one: &Looked| CheckupRow {
            check: one.check.to_owned(),
            state: vocabulary::word(&one.state),
            seen: Said::from(&one.seen),
            next: one.next.as_ref().map(Said::from),
        };
        Self { rows: looked.iter().map(row).collect(), texts: looked }
    }

    /// How many stand so.
    #[must_use]
    pub fn count(&self, state: CheckState) -> usize {
        self.texts.iter().filter(|one| one.state == state).count()
    }
}

impl Looked {
    fn blocks(&self) -> impl Iterator<Item = Block> {
        let tone = match self.state {
            CheckState::Good | CheckState::Mended => Tone::Good,
            CheckState::Advice => Tone::Plain,
            CheckState::Warning => Tone::Attention,
            CheckState::Error => Tone::Bad,
        };
        let word = Fact::Word { kind: "check-state".to_owned(), word: vocabulary::word(&self.state) };
        let seen = match self.state {
            CheckState::Good => self.seen.clone(),
            _ => Message::new("doctor-line").with("state", word).with("seen", self.seen.clone()),
        };
        let next = self.next.clone().map(|next| Block::Note(Tone::Faint, next));
        std::iter::once(Block::Note(tone, seen)).chain(next)
    }
}

impl View for Checkup {
    type Item = CheckupRow;

    const NAME: &'static str = "doctor";

    fn items(&self) -> &[CheckupRow] {
        &self.rows
    }

    fn blocks(&self) -> Vec<Block> {
        let (errors, warnings) = (self.count(CheckState::Error), self.count(CheckState::Warning));
        let total = Message::new("doctor-total").with("errors", errors).with("warnings", warnings);
        let tone = match (errors, warnings) {
            (0, 0) => Tone::Good,
            (0, _) => Tone::Attention,
            _ => Tone::Bad,
        };
        let mut blocks = vec![Block::heading(1, "doctor-title")];
        blocks.extend(self.texts.iter().flat_map(Looked::blocks));
        blocks.push(Block::Note(tone, total));
        blocks
    }
}
