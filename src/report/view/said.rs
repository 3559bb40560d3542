//! A message as machines read it: its id and its facts, in no language.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::model::{Fact, Message};

/// A message for machines, to be put in the items of a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Said {
    /// Message id in the catalogue.
    pub message: String,
    /// Its facts by name: days as ISO dates, money in cents, durations in minutes, words as they stand in files.
    pub facts: Map<String, Value>,
}

impl From<&Message> for Said {
    fn from(message: &Message) -> Self {
        let facts = message.facts.iter().map(|(name, fact)| (name.clone(), plain(fact))).collect();
        Self { message: message.id.clone(), facts }
    }
}

/// A fact for machines, in no language.
pub(super) fn plain(fact: &Fact) -> Value {
    match fact {
        Fact::Text(text) | Fact::Id(text) => json!(text),
        Fact::Date(date) => json!(date),
        Fact::Count(number)
        | Fact::Days(number)
        | Fact::Minutes(number)
        | Fact::Money(number)
        | Fact::Hundredths(number) => json!(number),
        Fact::Share { part, whole } => json!({ "part": part, "whole": whole }),
        Fact::Word { word, .. } => json!(word),
        Fact::Bilingual(text) => json!(text),
        Fact::List(facts) => facts.iter().map(plain).collect(),
        Fact::Message(message) => json!(Said::from(message)),
    }
}
