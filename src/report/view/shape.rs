//! What the fields of a record hold, as its schema says: so that a bare value can be shown as people call it.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::Value;

use super::parts::list;
use crate::model::case::Case;
use crate::model::file::{EachKind, each_kind};
use crate::model::intervision::Intervision;
use crate::model::journal::Journal;
use crate::model::network::Network;
use crate::model::plan::Plan;
use crate::model::record::Event;
use crate::model::service::Service;
use crate::model::settings::Settings;
use crate::model::signal::Signal;
use crate::model::team::Member;
use crate::model::{CaseFile, Fact, Message, Party, Record, RecordId, Rhythm, vocabulary};
use crate::practice::difference::Step;

/// The shape of one kind of record.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    schema: Value,
    /// The patterns of what names somebody or another record.
    references: [Option<String>; 2],
    /// The pattern of how often something comes back.
    rhythm: Option<String>,
}

/// The shapes of the kinds of record met so far, each made once: a history shows the same few kinds many times.
#[derive(Debug, Default)]
pub(super) struct Shapes(BTreeMap<String, Option<Shape>>);

impl Shapes {
    /// The shape of the kind of record with this name, as [`Shape::named`].
    pub(super) fn named(&mut self, kind: &str) -> Option<&Shape> {
        self.0.entry(kind.to_owned()).or_insert_with(|| Shape::named(kind)).as_ref()
    }
}

/// What a field holds, as far as it matters for showing it.
enum Holding<'a> {
    /// Words of a vocabulary, by the name of its type.
    Words(&'a str),
    /// Somebody, or another record.
    Reference,
    /// How often something comes back.
    Rhythm,
    /// Anything else.
    Other,
}

/// The shape of the kind of record that a schema is of.
impl From<Value> for Shape {
    fn from(schema: Value) -> Self {
        let references = [pattern::<Party>(), pattern::<RecordId>()];
        Self { schema, references, rhythm: pattern::<Rhythm>() }
    }
}

impl Shape {
    /// The shape of a kind of record.
    pub(super) fn of<T: JsonSchema>() -> Self {
        Self::from(SchemaSettings::draft07().into_generator().into_root_schema_for::<T>().to_value())
    }

    /// The shape of the kind of record with this name, `referral`; none for a name that no kind has.
    fn named(kind: &str) -> Option<Self> {
        struct Looking<'a>(&'a str, Option<Shape>);
        impl EachKind for Looking<'_> {
            fn kind<T: Event>(&mut self, _: fn(&mut CaseFile) -> &mut Vec<T>) {
                if self.0 == T::KIND {
                    self.1 = Some(Shape::of::<T>());
                }
            }
        }
        match kind {
            Case::KIND => Some(Self::of::<Case>()),
            Plan::KIND => Some(Self::of::<Plan>()),
            Network::KIND => Some(Self::of::<Network>()),
            Journal::KIND => Some(Self::of::<Journal>()),
            Settings::KIND => Some(Self::of::<Settings>()),
            Member::KIND => Some(Self::of::<Member>()),
            Service::KIND => Some(Self::of::<Service>()),
            Signal::KIND => Some(Self::of::<Signal>()),
            Intervision::KIND => Some(Self::of::<Intervision>()),
            _ => {
                let mut looking = Looking(kind, None);
                each_kind(&mut looking);
                looking.1
            }
        }
    }

    /// What a field at a place is called: with the fields around it below `depth`, and the element it belongs to.
    pub(super) fn label(place: &[Step], depth: usize) -> Message {
        let mut parts: Vec<Message> = Vec::new();
        for step in place.iter().skip(depth) {
            match (step, parts.last_mut()) {
                (Step::Field(field), _) => parts.push(Message::new(named(field))),
                (Step::Id(id), Some(last)) => *last = element(last, Fact::Id(id.clone())),
                (Step::Place(at), Some(last)) => *last = element(last, Fact::Id(at.to_string())),
                (Step::Id(_) | Step::Place(_), None) => {}
            }
        }
        let inside = |outer: Message, inner: Message| {
            Message::new("difference-inside").with("outer", outer).with("inner", inner)
        };
        parts.into_iter().reduce(inside).unwrap_or_else(|| Message::new("difference-whole"))
    }

    /// The value at a place as people read it; `called` says what an id or somebody is called.
    pub(super) fn fact(
        &self,
        place: &[Step],
        value: &Value,
        called: &dyn Fn(&str) -> Option<String>,
    ) -> Option<Fact> {
        match value {
            Value::Null => None,
            Value::Bool(yes) => Some(Fact::Word {
                kind: "answer".to_owned(),
                word: if *yes { "yes" } else { "no" }.to_owned(),
            }),
            Value::Number(number) => Some(Fact::Count(number.as_i64().unwrap_or_default())),
            Value::String(text) => Some(self.text(place, text, called)),
            Value::Array(items) => list(items.iter().filter_map(|item| self.fact(place, item, called))),
            Value::Object(_) => list(leaves(place, value).into_iter().filter_map(|(inner, value)| {
                let told = Message::new("difference-field").with("field", Self::label(&inner, place.len()));
                Some(Fact::Message(told.with("value", self.fact(&inner, value, called)?)))
            })),
        }
    }

    fn text(&self, place: &[Step], text: &str, called: &dyn Fn(&str) -> Option<String>) -> Fact {
        let word = |name: &str| Fact::Word { kind: vocabulary::kebab(name), word: text.to_owned() };
        let plain = || text.parse().map_or_else(|_| Fact::Text(text.to_owned()), Fact::Date);
        match self.holding(place) {
            Holding::Words(name) => word(name),
            Holding::Reference => called(text).map_or_else(|| Fact::Id(text.to_owned()), Fact::Text),
            Holding::Rhythm => text.parse::<Rhythm>().map_or_else(|_| plain(), Fact::from),
            Holding::Other => plain(),
        }
    }

    fn holding(&self, place: &[Step]) -> Holding<'_> {
        let mut at = self.resolved(&self.schema);
        for step in place {
            let next = match step {
                Step::Field(field) => at.1.get("properties").and_then(|fields| fields.get(field)),
                Step::Id(_) | Step::Place(_) => at.1.get("items"),
            };
            let Some(next) = next else { return Holding::Other };
            at = self.resolved(next);
        }
        // The words of a list are those of its elements.
        if let Some(items) = at.1.get("items") {
            at = self.resolved(items);
        }
        let pattern = at.1.get("pattern").and_then(Value::as_str);
        let is = |known: &Option<String>| known.is_some() && known.as_deref() == pattern;
        match at {
            (Some(name), node) if node.get("enum").is_some() || node.get("oneOf").is_some() => {
                Holding::Words(name)
            }
            _ if self.references.iter().any(is) => Holding::Reference,
            _ if is(&self.rhythm) => Holding::Rhythm,
            _ => Holding::Other,
        }
    }

    /// What a node stands for, with its name when it has one: references followed, "or nothing" left out.
    fn resolved<'a>(&'a self, node: &'a Value) -> (Option<&'a str>, &'a Value) {
        let only = ["allOf", "anyOf"].iter().find_map(|choice| node.get(*choice)?.as_array());
        let only = only.and_then(|choices| choices.iter().find(|one| one.get("$ref").is_some()));
        let node = only.unwrap_or(node);
        let Some(name) = node.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next())
        else {
            return (None, node);
        };
        let definition = self.schema.get("definitions").and_then(|all| all.get(name));
        (Some(name), definition.unwrap_or(node))
    }
}

/// What a value says, field by field, each with its place; ids are no news.
pub(super) fn leaves<'a>(place: &[Step], value: &'a Value) -> Vec<(Vec<Step>, &'a Value)> {
    let below = |step: Step, value: &'a Value| leaves(&[place, &[step]].concat(), value);
    match value {
        Value::Object(fields) => {
            let told = fields.iter().filter(|(key, _)| *key != "id");
            told.flat_map(|(key, value)| below(Step::Field(key.clone()), value)).collect()
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let step = |at: usize, item: &Value| match item.get("id").and_then(Value::as_str) {
                Some(id) => Step::Id(id.to_owned()),
                None => Step::Place(at + 1),
            };
            items.iter().enumerate().flat_map(|(at, item)| below(step(at, item), item)).collect()
        }
        Value::Null => Vec::new(),
        Value::Array(items) if items.is_empty() => Vec::new(),
        value => vec![(place.to_vec(), value)],
    }
}

/// The message that names a field of a record.
fn named(field: &str) -> String {
    format!("field-{}", vocabulary::kebab(field))
}

fn element(list: &Message, which: Fact) -> Message {
    Message::new("difference-element").with("list", list.clone()).with("which", which)
}

/// The pattern that texts of a type follow.
fn pattern<T: JsonSchema>() -> Option<String> {
    let schema = T::json_schema(&mut SchemaGenerator::default()).to_value();
    schema.get("pattern").and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;
    use crate::model::Language;
    use crate::model::case::Case;
    use crate::model::plan::Plan;
    use serde_json::json;

    fn field(name: &str) -> Step {
        Step::Field(name.to_owned())
    }

    fn shown(shape: &Shape, place: &[Step], value: &Value) -> String {
        let fact = shape.fact(place, value, &|id| (id != "g9zj12").then(|| format!("<{id}>")));
        fact.map_or_else(|| "–".to_owned(), |fact| Words::new(Language::En).fact(&fact))
    }

    #[test]
    fn values_are_shown_as_people_call_them() {
        let plan = Shape::of::<Plan>();
        let action = |name: &str| vec![field("action"), Step::Id("a1".to_owned()), field(name)];
        assert_eq!(shown(&plan, &action("status"), &json!("done")), "done");
        assert_eq!(shown(&plan, &action("kind"), &json!("network")), "help by the network");
        assert_eq!(shown(&plan, &action("due"), &json!("2026-03-02")), "2 March 2026");
        assert_eq!(shown(&plan, &action("every"), &json!("2 weeks")), "every 2 weeks");
        assert_eq!(shown(&plan, &action("what"), &json!("client")), "client");
        assert_eq!(shown(&plan, &action("who"), &json!(["client", "team/ilse"])), "<client>, <team/ilse>");
        assert_eq!(shown(&plan, &action("goal"), &json!("gr6s16")), "<gr6s16>");
        assert_eq!(shown(&plan, &action("goal"), &json!("g9zj12")), "g9zj12");
        let approval = vec![field("approval"), Step::Place(1), field("decision")];
        assert_eq!(shown(&plan, &approval, &json!("refused")), "refused");
        let levels = vec![field("goal"), Step::Id("g1".to_owned()), field("levels")];
        assert_eq!(
            shown(&plan, &levels, &json!({ "less": null, "expected": "Three" })),
            "As expected (0): Three"
        );
        assert_eq!(shown(&plan, &[field("new-key")], &json!(true)), "yes");
        let case = Shape::of::<Case>();
        let kin = vec![field("phase"), Step::Place(2), field("route")];
        assert_eq!(shown(&case, &kin, &json!("care-coordination")), "care coordination");
    }

    #[test]
    fn a_place_is_named_by_its_fields() {
        let words = Words::new(Language::En);
        let label = |place: &[Step], depth: usize| words.text(&Shape::label(place, depth));
        let place = [field("event"), Step::Place(2), field("note")];
        assert_eq!(label(&place, 0), "Event 2 · Note");
        assert_eq!(label(&place, 2), "Note");
        assert_eq!(label(&[field("client"), field("name")], 0), "Client · Name");
        assert_eq!(label(&[], 0), "The whole");
    }
}
