//! What a writing command did: the one view that every such command shows.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Said, View};
use crate::model::{Fact, Message};
use crate::report::{Block, Tone};

/// What a writing command did, or with `--dry-run` would do.
#[derive(Debug, Clone)]
pub struct Outcome {
    done: Message,
    notes: Vec<(Tone, Message)>,
    planned: bool,
    items: [OutcomeItem; 1],
}

/// What a writing command did, for machines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OutcomeItem {
    /// What was done, for example `referral.add`.
    pub action: String,
    /// Whole id of the record that it was about.
    pub record: Option<String>,
    /// Id of the case that it was about.
    pub case: Option<String>,
    /// The commit it made; none when nothing changed, or with `--dry-run`.
    pub commit: Option<String>,
    /// The files it wrote, relative to the ledger.
    pub paths: Vec<String>,
    /// What it said: first what was done, then what deserves attention.
    pub messages: Vec<Said>,
}

impl Outcome {
    /// What was done, said by `done`; the facts for machines come in `item`, to whose messages `done` is added.
    #[must_use]
    pub fn new(done: Message, mut item: OutcomeItem) -> Self {
        item.messages.insert(0, Said::from(&done));
        Self { done, notes: Vec::new(), planned: false, items: [item] }
    }

    /// The same, with something that deserves attention or may be done next.
    #[must_use]
    pub fn with_note(mut self, tone: Tone, note: Message) -> Self {
        let [item] = &mut self.items;
        item.messages.push(Said::from(&note));
        self.notes.push((tone, note));
        self
    }

    /// The same, only planned and not kept (`--dry-run`).
    #[must_use]
    pub fn planned(mut self) -> Self {
        self.planned = true;
        self
    }

    /// The faint lines below: the commit and its files, or that there is none.
    fn trace(&self) -> Vec<Block> {
        let [item] = &self.items;
        let faint = |message: Message| Block::Note(Tone::Faint, message);
        if self.planned {
            return item.paths.iter().map(|path| faint(file(path))).collect();
        }
        let Some(commit) = &item.commit else {
            return vec![faint(Message::new("outcome-none"))];
        };
        let commit = Fact::Id(commit.get(..7).unwrap_or(commit).to_owned());
        match item.paths.as_slice() {
            [path] => {
                let message = Message::new("outcome-commit-file").with("path", Fact::Id(path.clone()));
                vec![faint(message.with("commit", commit))]
            }
            paths => {
                let message = Message::new("outcome-commit").with("count", paths.len());
                let head = faint(message.with("commit", commit));
                // A handful is worth reading; more are in the commit.
                let shown = if paths.len() > MANY { &[] } else { paths };
                std::iter::once(head).chain(shown.iter().map(|path| faint(file(path)))).collect()
            }
        }
    }
}

impl View for Outcome {
    type Item = OutcomeItem;

    const NAME: &'static str = "outcome";

    fn items(&self) -> &[OutcomeItem] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let [item] = &self.items;
        let changed = item.commit.is_some() && !self.planned;
        let tone = if changed { Tone::Good } else { Tone::Plain };
        let mut blocks = vec![Block::Note(tone, self.done.clone())];
        if self.planned {
            blocks.insert(0, Block::Note(Tone::Attention, Message::new("outcome-planned")));
        }
        blocks.extend(self.notes.iter().map(|(tone, note)| Block::Note(*tone, note.clone())));
        blocks.extend(self.trace());
        blocks
    }
}

/// More files than this are counted, not listed.
const MANY: usize = 6;

fn file(path: &str) -> Message {
    Message::new("outcome-file").with("path", Fact::Id(path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::model::{Date, Language};
    use crate::report::{Format, Screen, Stamp, render};

    fn shown(outcome: &Outcome, format: Format, language: Language) -> String {
        let today = Date::new(2026, 3, 2).unwrap();
        let stamp = Stamp { ledger: "proef".into(), ..Stamp::none(today) };
        let screen = Screen { width: None, color: false };
        render(outcome, &stamp, format, &Words::new(language), &screen).unwrap()
    }

    fn added(paths: &[&str]) -> Outcome {
        let item = OutcomeItem {
            action: "referral.add".into(),
            record: Some("k7qf2x/r7kq2m".into()),
            case: Some("k7qf2x".into()),
            commit: Some("abc1234def".into()),
            paths: paths.iter().map(|path| (*path).to_owned()).collect(),
            messages: Vec::new(),
        };
        // Any message with a variable will do.
        Outcome::new(Message::new("stamp-ledger").with("ledger", "proef"), item)
    }

    #[test]
    fn one_line_says_what_was_done_and_a_faint_one_where() {
        let one = added(&["cases/2026-03/k7qf2x/referrals/2026-03-02-r7kq2m.toml"]);
        insta::assert_snapshot!(shown(&one, Format::Table, Language::Nl), @r#"
✓ Register proef
commit abc1234 · cases/2026-03/k7qf2x/referrals/2026-03-02-r7kq2m.toml
"#);
        let two = added(&["a.toml", "b.toml"]).with_note(Tone::Attention, Message::new("outcome-none"));
        insta::assert_snapshot!(shown(&two, Format::Table, Language::En), @r#"
✓ Ledger proef
! Nothing had to change.
commit abc1234 · 2 files
a.toml
b.toml
"#);
        insta::assert_snapshot!(shown(&two.planned(), Format::Table, Language::Nl), @r#"
! Er is niets bewaard: dit zou de opdracht doen.
Register proef
! Er hoefde niets te veranderen.
a.toml
b.toml
"#);
    }

    #[test]
    fn machines_read_facts_and_no_sentences() {
        insta::assert_snapshot!(shown(&added(&["a.toml"]), Format::Json, Language::Nl), @r#"
{
  "format": "regie/outcome/1",
  "ledger": "proef",
  "commit": null,
  "today": "2026-03-02",
  "items": [
    {
      "action": "referral.add",
      "record": "k7qf2x/r7kq2m",
      "case": "k7qf2x",
      "commit": "abc1234def",
      "paths": [
        "a.toml"
      ],
      "messages": [
        {
          "message": "stamp-ledger",
          "facts": {
            "ledger": "proef"
          }
        }
      ]
    }
  ]
}
"#);
    }

    #[test]
    fn the_schema_of_the_envelope_names_the_view() {
        let schema = super::super::schema::<Outcome>();
        assert_eq!(schema["properties"]["format"]["const"], "regie/outcome/1");
        assert_eq!(schema["properties"]["items"]["items"]["$ref"], "#/definitions/OutcomeItem");
        assert!(schema["definitions"]["OutcomeItem"]["properties"]["commit"].is_object(), "{schema}");
    }
}
