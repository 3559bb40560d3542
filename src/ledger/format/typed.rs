//! From a tree to a typed record, with every failure at its place and every unknown key noted.

use std::cell::RefCell;
use std::ops::Range;

use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};

use super::node::{Field, Node, Value};
use super::trouble::{Problem, Trouble, closest};

/// A key that the record does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The key.
    pub key: String,
    /// The known key it looks like.
    pub close: Option<String>,
    /// Where it stands.
    pub at: Range<usize>,
}

/// Reads a typed value from a tree.
///
/// # Errors
/// The first field that is missing or does not fit.
pub fn read<T: DeserializeOwned>(node: &Node) -> Result<(T, Vec<Unknown>), Problem> {
    let unknown = RefCell::new(Vec::new());
    let read = T::deserialize(Reader { node, unknown: &unknown });
    let unknown = unknown.into_inner();
    match read {
        Ok(value) => Ok((value, unknown)),
        Err(problem) => Err(mistyped(&problem, unknown).unwrap_or(problem)),
    }
}

/// A field that is missing because its name was mistyped: the slip is the news.
fn mistyped(problem: &Problem, unknown: Vec<Unknown>) -> Option<Problem> {
    let Trouble::MissingField { field } = &problem.trouble else { return None };
    let slip = unknown.into_iter().find(|unknown| unknown.close.as_ref() == Some(field))?;
    let trouble = Trouble::UnknownField { field: slip.key, close: field.clone() };
    Some(Problem::at(trouble, slip.at))
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    node: &'a Node,
    unknown: &'a RefCell<Vec<Unknown>>,
}

impl<'a> Reader<'a> {
    fn of(self, node: &'a Node) -> Self {
        Self { node, ..self }
    }

    fn wrong(self, expected: &str) -> Problem {
        let found = self.node.kind().to_owned();
        Problem::at(Trouble::WrongType { expected: expected.to_owned(), found }, self.node.at.clone())
    }

    fn placed<T>(self, result: Result<T, Problem>) -> Result<T, Problem> {
        result.map_err(|problem| problem.or_at(&self.node.at))
    }

    fn table<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Table(fields) => {
                self.placed(visitor.visit_map(Fields { reader: self, rest: fields.iter(), value: None }))
            }
            _ => Err(self.wrong("table")),
        }
    }

    fn note_unknown(self, known: &[&str]) {
        let Value::Table(fields) = &self.node.value else { return };
        for field in fields.iter().filter(|field| !known.contains(&field.key.as_str())) {
            let close = closest(&field.key, known);
            self.unknown.borrow_mut().push(Unknown { key: field.key.clone(), close, at: field.at.clone() });
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Problem;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        let result = match &self.node.value {
            Value::Nothing => visitor.visit_unit(),
            Value::YesOrNo(answer) => visitor.visit_bool(*answer),
            Value::Whole(number) => visitor.visit_i64(*number),
            Value::Real(_) => Err(self.wrong("number")),
            Value::Text(text) => visitor.visit_str(text),
            Value::List(items) => visitor.visit_seq(Items { reader: self, items: items.iter() }),
            Value::Table(_) => return self.table(visitor),
        };
        self.placed(result)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        // An explicit nothing says neither "unknown" nor "left out": the types below refuse it.
        visitor.visit_some(self)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Text(text) => self.placed(visitor.visit_str(text)),
            _ => Err(self.wrong("text")),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_str(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Whole(number) => self.placed(visitor.visit_i64(*number)),
            _ => Err(self.wrong("number")),
        }
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::YesOrNo(answer) => self.placed(visitor.visit_bool(*answer)),
            _ => Err(self.wrong("yes-or-no")),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::List(items) => self.placed(visitor.visit_seq(Items { reader: self, items: items.iter() })),
            _ => Err(self.wrong("list")),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Problem> {
        self.table(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.note_unknown(known);
        self.table(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Problem> {
        match &self.node.value {
            Value::Text(word) => self.placed(visitor.visit_enum(Word(word))),
            _ => Err(self.wrong("text")),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Problem> {
        self.placed(visitor.visit_newtype_struct(self))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

struct Items<'a> {
    reader: Reader<'a>,
    items: std::slice::Iter<'a, Node>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Problem;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Problem> {
        self.items.next().map(|item| seed.deserialize(self.reader.of(item))).transpose()
    }
}

struct Fields<'a> {
    reader: Reader<'a>,
    rest: std::slice::Iter<'a, Field>,
    value: Option<&'a Field>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Problem;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Problem> {
        self.value = self.rest.next();
        self.value.map(|field| seed.deserialize(field.key.as_str().into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Problem> {
        match self.value.take() {
            Some(field) => {
                seed.deserialize(self.reader.of(&field.node)).map_err(|problem| problem.or_at(&field.node.at))
            }
            None => Err(de::Error::custom("no-value")),
        }
    }
}

/// A word of a closed vocabulary.
struct Word<'a>(&'a str);

impl<'de> EnumAccess<'de> for Word<'_> {
    type Error = Problem;
    type Variant = Bare;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Bare), Problem> {
        let reader: de::value::StrDeserializer<'_, Problem> = self.0.into_deserializer();
        seed.deserialize(reader).map(|value| (value, Bare))
    }
}

/// A word carries nothing else.
struct Bare;

impl<'de> VariantAccess<'de> for Bare {
    type Error = Problem;

    fn unit_variant(self) -> Result<(), Problem> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Problem> {
        Err(de::Error::custom("bare-word"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Problem> {
        Err(de::Error::custom("bare-word"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Problem> {
        Err(de::Error::custom("bare-word"))
    }
}
