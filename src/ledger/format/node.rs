//! A parsed file as a tree whose every value knows its bytes.

use std::ops::Range;

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub(crate) value: Value,
    /// Its bytes in the text.
    pub(crate) at: Range<usize>,
}

/// What a file can hold. Dates are text of the form `2026-03-02` in every format.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Nothing,
    YesOrNo(bool),
    Whole(i64),
    Real,
    Text(String),
    List(Vec<Node>),
    Table(Vec<Field>),
}

/// A key of a table with its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    pub(crate) key: String,
    /// Where the key stands.
    pub(crate) at: Range<usize>,
    pub(crate) node: Node,
}

/// More levels than any record has; deeper input is an attack or a mistake.
pub(crate) const DEEPEST: usize = 16;

impl Node {
    /// The text, when it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The word for what it is, as the catalogue's `value-kind` has it.
    pub(crate) fn kind(&self) -> &'static str {
        match self.value {
            Value::Nothing => "nothing",
            Value::YesOrNo(_) => "yes-or-no",
            Value::Whole(_) => "number",
            Value::Real => "broken-number",
            Value::Text(_) => "text",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }

    /// Takes a key out of a table and returns it.
    pub(crate) fn take(&mut self, key: &str) -> Option<Field> {
        match &mut self.value {
            Value::Table(fields) => {
                let at = fields.iter().position(|field| field.key == key)?;
                Some(fields.remove(at))
            }
            _ => None,
        }
    }
}

/// The values without their places; numbers that are not whole become nothing.
impl From<&Node> for serde_json::Value {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Nothing | Value::Real => Self::Null,
            Value::YesOrNo(answer) => Self::Bool(*answer),
            Value::Whole(number) => Self::from(*number),
            Value::Text(text) => Self::String(text.clone()),
            Value::List(items) => Self::Array(items.iter().map(Self::from).collect()),
            Value::Table(fields) => Self::Object(
                fields.iter().map(|field| (field.key.clone(), Self::from(&field.node))).collect(),
            ),
        }
    }
}
