//! YAML as far as a ledger takes it: no anchors, aliases or tags, no duplicate keys, one document.
//!
//! Read from the parser's events, because only they carry places and show what must be refused; written by
//! `serde_yaml`, with the words that older readers take for something else in quotes.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde_json::Value as Json;

use super::node::{DEEPEST, Field, Node, Value};
use super::trouble::{Problem, Trouble};

/// Parses a YAML text; JSON is YAML too.
pub(super) fn parse(text: &str) -> Result<Node, Problem> {
    let mut reader = Reader { events: Parser::new_from_str(text), offsets: offsets(text) };
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd => return Ok(Node { value: Value::Table(Vec::new()), at: 0..0 }),
            first => return reader.whole(first, &span),
        }
    }
}

/// Writes a new YAML text.
pub(super) fn write(values: &Json) -> String {
    let text = serde_yaml::to_string(&guarded(values)).unwrap_or_default();
    text.replace(&format!("{GUARD}{GUARD}"), "'").replace(&format!("\\x01{GUARD}"), "")
}

/// A sign for private use that marks where a quote belongs; doubled, no text holds it by chance.
const GUARD: char = '\u{E0F1}';

/// The same values with a mark around each text that YAML 1.1 readers take for a truth value or a number, and one
/// before each text whose line separators would be read as spaces unless double quotes hold it.
fn guarded(value: &Json) -> Json {
    match value {
        Json::String(text) if text.contains(['\u{85}', '\u{2028}', '\u{2029}']) => {
            Json::String(format!("\u{1}{GUARD}{text}"))
        }
        Json::String(text) if misread(text) => Json::String(format!("{GUARD}{GUARD}{text}{GUARD}{GUARD}")),
        Json::Array(items) => Json::Array(items.iter().map(guarded).collect()),
        Json::Object(fields) => {
            Json::Object(fields.iter().map(|(key, one)| (key.clone(), guarded(one))).collect())
        }
        other => other.clone(),
    }
}

fn misread(text: &str) -> bool {
    let word = matches!(text.to_ascii_lowercase().as_str(), "y" | "n" | "yes" | "no" | "on" | "off");
    let sexagesimal = text.contains(':') && text.chars().all(|sign| sign.is_ascii_digit() || sign == ':');
    word || sexagesimal
}

struct Reader<'a> {
    events: Parser<'a, StrInput<'a>>,
    /// The byte at which each character begins, and the end.
    offsets: Vec<usize>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), Problem> {
        match self.events.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let at = self.byte(error.marker().index());
                let detail = error.info().to_owned();
                let trouble = if detail.contains("unknown anchor") {
                    Trouble::Anchor
                } else {
                    Trouble::Syntax { format: "yaml".to_owned(), detail }
                };
                Err(Problem::at(trouble, at..at + 1))
            }
            None => {
                let end = self.byte(usize::MAX);
                Err(Problem::at(
                    Trouble::Syntax { format: "yaml".to_owned(), detail: "end".to_owned() },
                    end..end,
                ))
            }
        }
    }

    fn byte(&self, character: usize) -> usize {
        self.offsets.get(character).or(self.offsets.last()).copied().unwrap_or_default()
    }

    fn bytes(&self, span: &Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }

    /// The one document of the text.
    fn whole(&mut self, first: Event<'a>, span: &Span) -> Result<Node, Problem> {
        let node = self.node(first, span, 0)?;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::DocumentEnd | Event::Nothing => {}
                Event::StreamEnd => return Ok(node),
                _ => {
                    let detail = "second document".to_owned();
                    let trouble = Trouble::Syntax { format: "yaml".to_owned(), detail };
                    return Err(Problem::at(trouble, self.bytes(&span)));
                }
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: &Span, depth: usize) -> Result<Node, Problem> {
        let at = self.bytes(span);
        if depth > DEEPEST {
            return Err(Problem::at(Trouble::TooDeep, at));
        }
        let (anchor, tagged) = match &event {
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(anchor, tag)
            | Event::MappingStart(anchor, tag) => (*anchor, tag.is_some()),
            Event::Alias(_) => (1, false),
            _ => (0, false),
        };
        if anchor != 0 {
            return Err(Problem::at(Trouble::Anchor, at));
        }
        if tagged {
            return Err(Problem::at(Trouble::Tag, at));
        }
        match event {
            Event::Scalar(text, style, ..) => Ok(Node { value: scalar(&text, style), at }),
            Event::SequenceStart(..) => self.list(at, depth),
            Event::MappingStart(..) => self.table(at, depth),
            _ => Err(Problem::at(Trouble::Other { detail: "event".to_owned() }, at)),
        }
    }

    fn list(&mut self, at: Range<usize>, depth: usize) -> Result<Node, Problem> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                let end = self.byte(span.end.index()).max(at.start);
                return Ok(Node { value: Value::List(items), at: at.start..end });
            }
            items.push(self.node(event, &span, depth + 1)?);
        }
    }

    fn table(&mut self, at: Range<usize>, depth: usize) -> Result<Node, Problem> {
        let mut fields: Vec<Field> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                let end = self.byte(span.end.index()).max(at.start);
                return Ok(Node { value: Value::Table(fields), at: at.start..end });
            }
            let place = self.bytes(&span);
            let Event::Scalar(key, ..) = event else {
                let trouble = Trouble::WrongType { expected: "text".to_owned(), found: "table".to_owned() };
                return Err(Problem::at(trouble, place));
            };
            let key = key.into_owned();
            if fields.iter().any(|field| field.key == key) {
                return Err(Problem::at(Trouble::DuplicateKey { key }, place));
            }
            let (event, span) = self.next()?;
            let node = self.node(event, &span, depth + 1)?;
            fields.push(Field { key, at: place, node });
        }
    }
}

fn scalar(text: &str, style: ScalarStyle) -> Value {
    if style != ScalarStyle::Plain {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Nothing,
        "true" | "True" | "TRUE" => Value::YesOrNo(true),
        "false" | "False" | "FALSE" => Value::YesOrNo(false),
        other => number(other).unwrap_or_else(|| Value::Text(other.to_owned())),
    }
}

fn number(text: &str) -> Option<Value> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.') {
        return None;
    }
    text.parse().map(Value::Whole).ok().or_else(|| text.parse().ok().map(Value::Real))
}

fn offsets(text: &str) -> Vec<usize> {
    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect()
}
