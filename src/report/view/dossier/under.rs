//! The page of one record as a part of a larger one.

use crate::model::{Fact, Message};
use crate::practice::dossier::{MARKED, REDACTED};
use crate::report::{Block, Cell, Tone};

/// What every record of a case says and a reader of the whole knows.
const KNOWN: [&str; 2] = ["column-case", "column-client"];

/// Blocks that were a page of their own, two steps lower: their title is then of the third level.
pub(super) fn placed(blocks: Vec<Block>) -> Vec<Block> {
    blocks.into_iter().map(lowered).collect()
}

fn lowered(block: Block) -> Block {
    match block {
        Block::Heading { level, text } => Block::Heading { level: level + 2, text },
        Block::Fields(mut fields) => {
            fields.retain(|(label, _)| !KNOWN.contains(&label.id.as_str()));
            Block::Fields(fields)
        }
        Block::Inset(blocks) => Block::Inset(placed(blocks)),
        other => other,
    }
}

/// A block in which passages that are not the client's alone stand out, and those taken out are named.
pub(super) fn told(block: Block) -> Block {
    match block {
        Block::Fields(fields) => {
            Block::Fields(fields.into_iter().map(|(label, cell)| (label, of_cell(cell))).collect())
        }
        Block::Table(mut table) => {
            for cell in table.rows.iter_mut().flatten() {
                *cell = of_cell(std::mem::take(cell));
            }
            Block::Table(table)
        }
        Block::List(cells) => Block::List(cells.into_iter().map(of_cell).collect()),
        Block::Note(tone, message) => Block::Note(tone, of_message(message)),
        Block::Quote(text) if text == REDACTED => Block::Note(Tone::Attention, redacted()),
        Block::Heading { level, text } => Block::Heading { level, text: of_message(text) },
        Block::Inset(blocks) => Block::Inset(blocks.into_iter().map(told).collect()),
        other => other,
    }
}

fn of_cell(cell: Cell) -> Cell {
    let marked = matches!(&cell.value, Some(Fact::Text(text)) if is_marked(text));
    let tone = if marked { Tone::Attention } else { cell.tone };
    Cell { value: cell.value.map(of_fact), tone }
}

fn of_fact(fact: Fact) -> Fact {
    match fact {
        Fact::Text(text) if text == REDACTED => Fact::Message(redacted()),
        Fact::List(facts) => Fact::List(facts.into_iter().map(of_fact).collect()),
        Fact::Message(message) => Fact::Message(of_message(message)),
        other => other,
    }
}

fn of_message(mut message: Message) -> Message {
    message.facts = message.facts.into_iter().map(|(name, fact)| (name, of_fact(fact))).collect();
    message
}

fn is_marked(text: &str) -> bool {
    text.starts_with(MARKED.0) && text.ends_with(MARKED.1)
}

fn redacted() -> Message {
    Message::new("dossier-redacted")
}
