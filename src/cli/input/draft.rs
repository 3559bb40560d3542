//! A record in the making: a tree of values, each with its place when it came from a text.

use std::ops::Range;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::cli::error::Error;
use crate::ledger::format::{self, Node, Problem, Trouble};
use crate::ledger::{layout, read};
use crate::model::settings::RecordFormat;

/// A record in the making.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// What the text is called in messages.
    name: String,
    /// The text it came from; empty when it came from flags and questions.
    text: String,
    node: Node,
}

impl Draft {
    /// Reads a text in TOML, YAML or JSON. The name's ending tells which; of standard input its first line does.
    ///
    /// # Errors
    /// The first place where the text is neither.
    pub(crate) fn parse(name: &str, text: String) -> Result<Self, Error> {
        let parsed = match layout::format_of(name) {
            Some(format) => format::parse(&text, format),
            None if text.trim_start().starts_with('{') => format::parse(&text, RecordFormat::Yaml),
            None if looks_like_yaml(&text) => format::parse(&text, RecordFormat::Yaml),
            None => format::parse(&text, RecordFormat::Toml),
        };
        match parsed {
            Ok(mut node) => {
                node.remove("format");
                Ok(Self { name: name.to_owned(), text, node })
            }
            Err(problem) => Err(read::invalid(name, text, problem).into()),
        }
    }

    /// A record that is there, to be changed.
    pub(crate) fn of<T: Serialize>(record: &T) -> Self {
        Self { node: Node::from(&format::values(record)), ..Self::default() }
    }

    /// Puts every value of another draft in, with its places.
    pub(crate) fn overlay(&mut self, other: Self) {
        self.node.overlay(other.node);
        self.name = other.name;
        self.text = other.text;
    }

    /// Whether a field has a value.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.node.at_path(field).is_some()
    }

    /// Whether a field has a value that says something: nothing but spaces does not, an empty list neither.
    pub(crate) fn is_answered(&self, field: &str) -> bool {
        self.value(field).is_some_and(|value| match value {
            Json::String(text) => !text.trim().is_empty(),
            Json::Array(items) => !items.is_empty(),
            _ => true,
        })
    }

    /// The value of a field.
    pub(crate) fn value(&self, field: &str) -> Option<Json> {
        self.node.at_path(field).map(Json::from)
    }

    /// Gives a field a value.
    pub(crate) fn set(&mut self, field: &str, value: impl Into<Json>) {
        self.node.set_path(field, &value.into());
    }

    /// Takes the value of a field away.
    pub(crate) fn clear(&mut self, field: &str) {
        self.node.remove_path(field);
    }

    /// Every row of a list, as a draft of its own.
    pub(crate) fn each_row(&mut self, field: &str, mut change: impl FnMut(&mut Self)) {
        for row in self.node.rows_mut(field) {
            let mut draft = Self { node: std::mem::take(row), ..Self::default() };
            change(&mut draft);
            *row = draft.node;
        }
    }

    /// Every row of a list, each as a draft that knows the whole text.
    pub(crate) fn rows(&self, field: &str) -> Vec<Self> {
        let rows = self.node.at_path(field).map(Node::items).unwrap_or_default();
        let row = |node: &Node| Self { name: self.name.clone(), text: self.text.clone(), node: node.clone() };
        rows.iter().map(row).collect()
    }

    /// The words of a field that holds one or several, each with its bytes.
    pub(crate) fn words(&self, field: &str) -> impl Iterator<Item = (&str, &Range<usize>)> {
        let node = self.node.at_path(field);
        let items = node.map(Node::items).unwrap_or_default();
        node.into_iter().chain(items).filter_map(Node::word)
    }

    /// The error for a word that nothing has.
    pub(crate) fn no_such_record(&self, (word, at): (&str, &Range<usize>)) -> Error {
        let problem = Problem::at(Trouble::NoSuchRecord { word: word.to_owned() }, at.clone());
        read::invalid(&self.name, self.text.clone(), problem).into()
    }

    /// The error for a word that is no code of functioning.
    pub(crate) fn no_code(&self, (code, at): (&str, &Range<usize>), fault: String) -> Error {
        let problem = Problem::at(Trouble::InvalidCode { code: code.to_owned(), fault }, at.clone());
        read::invalid(&self.name, self.text.clone(), problem).into()
    }

    /// The record as far as it is made, as a text.
    pub(crate) fn text(&self) -> String {
        format::write(&self.values(), RecordFormat::Toml)
    }

    /// What came from flags and questions as a text of its own, so that a fault in it has a place.
    fn placed(self) -> Self {
        let text = self.text();
        match format::parse(&text, RecordFormat::Toml) {
            Ok(node) if self.text.is_empty() => Self { name: self.name, text, node },
            _ => self,
        }
    }

    /// The values without their places.
    pub(crate) fn values(&self) -> Json {
        Json::from(&self.node)
    }

    /// The typed record.
    ///
    /// # Errors
    /// What does not fit, with its place; a key that the record does not have is a fault here, since it was just typed.
    pub(crate) fn read<T: DeserializeOwned>(self, name: &str) -> Result<T, Error> {
        let placed = self.placed();
        placed.typed(name)
    }

    fn typed<T: DeserializeOwned>(self, name: &str) -> Result<T, Error> {
        let fault = match format::read::<T>(&self.node) {
            Ok((record, unknown)) => match unknown.into_iter().next() {
                None => return Ok(record),
                Some(first) => {
                    let close = first.close.unwrap_or_default();
                    Problem::at(Trouble::UnknownField { field: first.key, close }, first.at)
                }
            },
            Err(problem) => problem,
        };
        let name = if self.name.is_empty() { name.to_owned() } else { self.name };
        Err(read::invalid(&name, self.text, fault).into())
    }
}

/// Whether the first line that says something is YAML's: a key with a colon, an item, a document's beginning.
fn looks_like_yaml(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let Some(line) = lines.next() else { return false };
    let colon = line.find([':', '=', '[', '"']).and_then(|at| line.get(at..));
    line.starts_with('-') || colon.is_some_and(|rest| rest.starts_with(':'))
}
