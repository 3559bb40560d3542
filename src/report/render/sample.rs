//! A small report with everything in it, for the renderers' tests.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Format, Screen, Stamp, render};
use crate::i18n::Words;
use crate::model::{Date, Fact, Language, Message};
use crate::report::{Block, Cell, Column, Table, Tone, View};

/// Text that tries to be something else in every format.
pub(super) const HOSTILE: &str = "=HYPERLINK(\"http://x\") <script>alert(1)</script> \u{1b}[31mred\u{1b}]0;t\u{7} \
     \u{202e}evil\u{2066} a|b *bold* [l](u)\r\n# second line\ttab \u{9b}2J \u{7f}";

#[derive(Serialize, JsonSchema)]
pub(super) struct Item {
    pub(super) case: String,
    pub(super) due: Date,
    pub(super) days_late: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outcome: Option<Reached>,
    pub(super) goals: Vec<String>,
    pub(super) note: String,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Reached {
    pub(super) met: bool,
    pub(super) view: Option<String>,
}

pub(super) struct Sample {
    pub(super) items: Vec<Item>,
    pub(super) text: String,
}

impl View for Sample {
    type Item = Item;

    const NAME: &'static str = "sample";

    fn items(&self) -> &[Item] {
        &self.items
    }

    fn blocks(&self) -> Vec<Block> {
        let mut table = Table::new(
            vec![Column::left("record-kind"), Column::left("function"), Column::right("month")],
            Message::new("outcome-none"),
        );
        table.title = Some(Message::new("column-record"));
        for item in &self.items {
            let tone = if item.days_late > 0 { Tone::Bad } else { Tone::Good };
            table.rows.push(vec![
                Cell::new(Fact::Id(item.case.clone())),
                Cell::new(item.note.as_str()),
                Cell::new(Fact::Days(item.days_late)).toned(tone),
            ]);
        }
        vec![
            Block::heading(1, "untitled"),
            Block::Fields(vec![
                (Message::new("record-kind"), Cell::new(word("record-kind", "referral"))),
                (Message::new("month"), Cell::new(Fact::Date(day()))),
                (Message::new("column-path"), Cell::empty()),
                (Message::new("column-record"), Cell::new(self.text.as_str())),
            ]),
            Block::heading(2, "function"),
            Block::Table(table),
            Block::Table(Table::new(vec![Column::left("month")], Message::new("outcome-none"))),
            Block::List(vec![Cell::new(Fact::Money(350_000)), Cell::new(self.text.as_str())]),
            Block::Note(Tone::Attention, Message::new("outcome-planned")),
            Block::Note(Tone::Faint, Message::new("stamp-ledger").with("ledger", self.text.as_str())),
            Block::Quote(self.text.clone()),
            Block::Room(2),
            Block::Inset(vec![
                Block::heading(4, "function"),
                Block::Quote(self.text.clone()),
                Block::Inset(vec![Block::Note(Tone::Plain, Message::new("outcome-none"))]),
            ]),
        ]
    }
}

/// Two items and a short text.
pub(super) fn calm() -> Sample {
    let item = |case: &str, days_late: i64, outcome: Option<Reached>, note: &str| Item {
        case: case.to_owned(),
        due: day(),
        days_late,
        outcome,
        goals: vec!["g4tzb9".to_owned(), "g00000".to_owned()],
        note: note.to_owned(),
    };
    Sample {
        items: vec![
            item("k7qf2x", 12, None, "Wacht op antwoord van het OCMW over de schuldhulpverlening"),
            item("p2m9rd", -1, Some(Reached { met: true, view: Some("goed, zei ze".into()) }), "王芳 belt"),
        ],
        text: "Ik wil weer zelf kiezen.".to_owned(),
    }
}

/// The same with hostile text, and a word that fits nowhere.
pub(super) fn hostile() -> Sample {
    let mut sample = calm();
    for item in &mut sample.items {
        HOSTILE.clone_into(&mut item.note);
    }
    sample.text = format!("{HOSTILE} {}", "x".repeat(300));
    sample
}

/// The sample in a format, 72 columns wide, with the stamp shown.
pub(super) fn shown(sample: &Sample, format: Format, language: Language, color: bool) -> String {
    let screen = Screen { width: Some(72), color };
    render(sample, &stamp(), format, &Words::new(language), &screen).unwrap()
}

pub(super) fn stamp() -> Stamp {
    Stamp {
        ledger: "voorbeeld".to_owned(),
        commit: Some("0123456789abcdef".to_owned()),
        today: day(),
        filter: vec!["--mine".to_owned()],
        shown: true,
        conflicts: Vec::new(),
    }
}

fn day() -> Date {
    Date::new(2026, 3, 2).unwrap()
}

fn word(kind: &str, word: &str) -> Fact {
    Fact::Word { kind: kind.to_owned(), word: word.to_owned() }
}
