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
    /// A number that is not whole: no record has one, but a key of somebody's own may.
    Real(f64),
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
            Value::Real(_) => "broken-number",
            Value::Text(_) => "text",
            Value::List(_) => "list",
            Value::Table(_) => "table",
        }
    }

    /// The value at a path of keys: `client.name`.
    #[must_use]
    pub fn at_path(&self, path: &str) -> Option<&Self> {
        path.split('.').try_fold(self, |node, key| match &node.value {
            Value::Table(fields) => fields.iter().find(|field| field.key == key).map(|field| &field.node),
            _ => None,
        })
    }

    /// The items, when it is a list.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The text and its bytes, when it is one.
    #[must_use]
    pub fn word(&self) -> Option<(&str, &Range<usize>)> {
        self.text().map(|text| (text, &self.at))
    }

    /// Puts a value at a path of keys, making tables on the way.
    pub fn set_path(&mut self, path: &str, value: &serde_json::Value) {
        let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
        if !matches!(self.value, Value::Table(_)) {
            self.value = Value::Table(Vec::new());
        }
        let Value::Table(fields) = &mut self.value else { return };
        let at = fields.iter().position(|field| field.key == key).unwrap_or_else(|| {
            fields.push(Field { key: key.to_owned(), at: 0..0, node: Self::default() });
            fields.len() - 1
        });
        let Some(field) = fields.get_mut(at) else { return };
        match rest {
            Some(rest) => field.node.set_path(rest, value),
            None => field.node = Self::from(value),
        }
    }

    /// Takes the value at a path of keys away.
    pub fn remove_path(&mut self, path: &str) {
        let Some((key, rest)) = path.split_once('.') else { return self.remove(path) };
        let Value::Table(fields) = &mut self.value else { return };
        if let Some(field) = fields.iter_mut().find(|field| field.key == key) {
            field.node.remove_path(rest);
        }
    }

    /// Puts every field of another table in.
    pub fn overlay(&mut self, other: Self) {
        let Value::Table(newer) = other.value else { return };
        for field in newer {
            self.remove(&field.key);
            if let Value::Table(fields) = &mut self.value {
                fields.push(field);
            }
        }
    }

    /// The rows of a list of tables; none when there is no such list.
    pub fn rows_mut(&mut self, key: &str) -> impl Iterator<Item = &mut Self> {
        let rows = match &mut self.value {
            Value::Table(fields) => match fields.iter_mut().find(|field| field.key == key) {
                Some(Field { node: Self { value: Value::List(rows), .. }, .. }) => Some(rows),
                _ => None,
            },
            _ => None,
        };
        rows.into_iter().flatten()
    }

    /// Takes a key out of a table.
    pub fn remove(&mut self, key: &str) {
        self.take(key);
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

impl Default for Node {
    fn default() -> Self {
        Self { value: Value::Table(Vec::new()), at: 0..0 }
    }
}

/// Values without a place.
impl From<&serde_json::Value> for Node {
    fn from(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        let value = match json {
            Json::Null => Value::Nothing,
            Json::Bool(answer) => Value::YesOrNo(*answer),
            Json::Number(number) => {
                number.as_i64().map_or_else(|| Value::Real(number.as_f64().unwrap_or_default()), Value::Whole)
            }
            Json::String(text) => Value::Text(text.clone()),
            Json::Array(items) => Value::List(items.iter().map(Self::from).collect()),
            Json::Object(fields) => Value::Table(
                fields
                    .iter()
                    .map(|(key, one)| Field { key: key.clone(), at: 0..0, node: Self::from(one) })
                    .collect(),
            ),
        };
        Self { value, at: 0..0 }
    }
}

/// The values without their places.
impl From<&Node> for serde_json::Value {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Nothing => Self::Null,
            Value::Real(number) => Self::from(*number),
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
