//! Closed vocabularies: every enumeration in a record is a list of kebab-case words that serde knows by heart.
//!
//! `serde` already derives the words of an enumeration for reading and writing. These functions ask it for them, so
//! that no second table of words is kept anywhere.

use serde::de::{self, Deserializer, IntoDeserializer, Visitor};
use serde::{Deserialize, Serialize};

use super::message::Fact;

/// The name and the words of an enumeration, in the order of their declaration: `("ReferralStatus", ["draft", …])`.
#[must_use]
pub fn words<'de, T: Deserialize<'de>>() -> (&'static str, &'static [&'static str]) {
    match T::deserialize(Listing) {
        Err(Listed(name, words)) => (name, words),
        Ok(_) => ("", &[]),
    }
}

/// The value that a word stands for, or `None` when the vocabulary does not have it.
#[must_use]
pub fn parse<'de, T: Deserialize<'de>>(word: &'de str) -> Option<T> {
    let source: de::value::StrDeserializer<'de, de::value::Error> = word.into_deserializer();
    T::deserialize(source).ok()
}

/// The word of a value as it stands in files, for example `in-progress`; empty for a value that is not a word.
#[must_use]
pub fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The value as a fact that a catalogue can put in the reader's language.
#[must_use]
pub fn fact<'de, T: Serialize + Deserialize<'de>>(value: &T) -> Fact {
    Fact::Word { kind: kebab(words::<T>().0), word: word(value) }
}

/// `ReferralStatus` as `referral-status`: the catalogue id of a vocabulary.
#[must_use]
pub fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(letter.to_lowercase());
    }
    out.replace('_', "-")
}

/// A deserializer that hands out nothing and reports what it was asked for.
struct Listing;

#[derive(Debug)]
struct Listed(&'static str, &'static [&'static str]);

impl std::fmt::Display for Listed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Listed {}

impl de::Error for Listed {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self("", &[])
    }
}

impl<'de> Deserializer<'de> for Listing {
    type Error = Listed;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Listed> {
        Err(Listed("", &[]))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Listed> {
        Err(Listed(name, variants))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    #[serde(rename_all = "kebab-case")]
    enum TieQuality {
        Strong,
        VeryWeak,
    }

    #[test]
    fn an_enumeration_knows_its_words() {
        assert_eq!(words::<TieQuality>(), ("TieQuality", &["strong", "very-weak"][..]));
        assert_eq!(parse::<TieQuality>("very-weak"), Some(TieQuality::VeryWeak));
        assert_eq!(parse::<TieQuality>("weak"), None);
        assert_eq!(word(&TieQuality::VeryWeak), "very-weak");
        assert_eq!(
            fact(&TieQuality::Strong),
            Fact::Word { kind: "tie-quality".into(), word: "strong".into() }
        );
    }
}
