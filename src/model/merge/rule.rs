//! Which rule a field is merged by, as its schema says.

use std::collections::BTreeSet;

use serde_json::Value as Json;

/// A schema inside the whole schema that its references point into.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    root: &'a Json,
    /// As the field has it: rules beside the field come before those of its type.
    field: &'a Json,
}

/// How a field is merged.
#[derive(Debug, Clone)]
pub(super) enum Rule<'a> {
    /// As one value.
    Whole,
    /// Line by line.
    Text,
    /// By the allowed moves.
    Status { moves: &'a Json },
    /// As a set.
    Set,
    /// Row by row.
    Rows { key: Vec<&'a str>, row: Place<'a> },
    /// Key by key.
    Table,
}

impl<'a> Place<'a> {
    /// The schema of the whole record.
    pub(super) fn root(schema: &'a Json) -> Self {
        Self { root: schema, field: schema }
    }

    /// A key that no schema knows.
    pub(super) fn unknown() -> Self {
        Self { root: &Json::Null, field: &Json::Null }
    }

    /// The schema itself, references followed.
    pub(super) fn resolved(self) -> &'a Json {
        self.layers().pop().unwrap_or(self.field)
    }

    /// The schema of a key of a table; `None` when the table has no such key.
    pub(super) fn key(self, key: &str) -> Option<Self> {
        let resolved = self.resolved();
        let known = resolved.get("properties").and_then(|fields| fields.get(key));
        let any = || resolved.get("additionalProperties").filter(|any| any.is_object());
        known.or_else(any).map(|field| Self { field, ..self })
    }

    /// Keys in the order of the schema, unknown ones after them by the alphabet; each once.
    pub(super) fn keys<'k>(self, held: impl Iterator<Item = &'k String>) -> Vec<String> {
        let held: BTreeSet<&String> = held.collect();
        let declared = self.resolved().get("properties").and_then(Json::as_object);
        let known: Vec<&String> = declared.into_iter().flat_map(serde_json::Map::keys).collect();
        let first = known.iter().filter(|key| held.contains(**key)).map(|key| (*key).clone());
        let rest = held.iter().filter(|key| !known.contains(key)).map(|key| (*key).clone());
        first.chain(rest).collect()
    }

    /// The rule: declared beside the field, else with its type, else what its form suggests.
    pub(super) fn rule(self) -> Rule<'a> {
        let declared = self.said("x-merge").and_then(Json::as_str);
        match declared {
            Some("text") => Rule::Text,
            Some("status") => Rule::Status { moves: self.said("x-moves").unwrap_or(&Json::Null) },
            Some("set") => Rule::Set,
            Some("rows") => self.rows(),
            Some(_) => Rule::Whole,
            None => self.undeclared(),
        }
    }

    fn rows(self) -> Rule<'a> {
        let key = self.said("x-key").and_then(Json::as_str).unwrap_or("id").split('+').collect();
        let field = self.resolved().get("items").unwrap_or(&Json::Null);
        Rule::Rows { key, row: Self { field, ..self } }
    }

    fn undeclared(self) -> Rule<'a> {
        let resolved = self.resolved();
        let table = resolved.get("properties").is_some()
            || resolved.get("additionalProperties").is_some_and(Json::is_object);
        if table { Rule::Table } else { Rule::Whole }
    }

    /// What is said under a key beside the field, or else in its type.
    fn said(self, key: &str) -> Option<&'a Json> {
        self.layers().into_iter().find_map(|layer| layer.get(key))
    }

    /// The schema of the field and those it refers to, from the outside in.
    fn layers(self) -> Vec<&'a Json> {
        let mut layers = vec![self.field];
        // No reference of a record goes round; should one do so, it ends here.
        while let Some(next) = layers.last().and_then(|layer| self.inside(layer))
            && layers.len() < 8
        {
            layers.push(next);
        }
        layers
    }

    fn inside(self, layer: &'a Json) -> Option<&'a Json> {
        if let Some(reference) = layer.get("$ref").and_then(Json::as_str) {
            return self.root.pointer(reference.strip_prefix('#')?);
        }
        let only = |key: &str| match layer.get(key).and_then(Json::as_array).map(Vec::as_slice) {
            Some([only]) => Some(only),
            _ => None,
        };
        only("allOf").or_else(|| only("anyOf"))
    }
}
