//! The catalogue: whole in every language, and nothing said twice.

mod icf;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use regie::i18n::catalogue::FILES;

/// What a message, or one attribute of it, mentions: `$variables`, `other-messages` and `-terms`.
type Mentions = BTreeSet<String>;

/// Every message and attribute (`id` or `id.attribute`) of a text with its mentions; problems go into `problems`.
fn messages(place: &str, text: &str, problems: &mut Vec<String>) -> BTreeMap<String, Mentions> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((partly, errors)) => {
            problems.extend(errors.iter().map(|error| {
                let line = text[..error.pos.start].lines().count();
                format!("{place}:{line} does not parse: {error}")
            }));
            partly
        }
    };
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Junk { content } => {
                problems.push(format!("{place}: not understood: {content}"));
                continue;
            }
            _ => continue,
        };
        if value.is_none() {
            problems.push(format!("{place}: {id} says nothing of its own"));
        }
        let parts = attributes.iter().map(|part| (format!("{id}.{}", part.id.name), Some(&part.value)));
        for (name, pattern) in std::iter::once((id.clone(), value)).chain(parts) {
            let mut mentions = Mentions::new();
            if let Some(pattern) = pattern {
                in_pattern(pattern, &mut mentions);
            }
            if found.insert(name.clone(), mentions).is_some() {
                problems.push(format!("{place}: {name} stands twice"));
            }
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, mentions: &mut Mentions) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, mentions);
        }
    }
}

fn in_expression(expression: &Expression<&str>, mentions: &mut Mentions) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, mentions),
        Expression::Select { selector, variants } => {
            in_inline(selector, mentions);
            for variant in variants {
                in_pattern(&variant.value, mentions);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, mentions: &mut Mentions) {
    match inline {
        InlineExpression::VariableReference { id } => {
            mentions.insert(format!("${}", id.name));
        }
        InlineExpression::MessageReference { id, .. } => {
            mentions.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            mentions.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, mentions);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, mentions),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The variables among what is mentioned.
fn variables(mentions: &Mentions) -> Vec<&str> {
    mentions.iter().map(String::as_str).filter(|name| name.starts_with('$')).collect()
}

/// Everything that is wrong between two texts that should say the same.
fn differences(name: &str, nl: &str, en: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let dutch = messages(&format!("nl/{name}"), nl, &mut problems);
    let english = messages(&format!("en/{name}"), en, &mut problems);
    for (id, mentions) in &dutch {
        match english.get(id) {
            None => problems.push(format!("en/{name} lacks {id}")),
            Some(other) if variables(other) != variables(mentions) => problems.push(format!(
                "{name}: {id} has {:?} in nl and {:?} in en",
                variables(mentions),
                variables(other)
            )),
            Some(_) => {}
        }
    }
    let lacking = english.keys().filter(|id| !dutch.contains_key(*id));
    problems.extend(lacking.map(|id| format!("nl/{name} lacks {id}")));
    problems
}

#[test]
fn both_languages_say_the_same() {
    let problems: Vec<String> = FILES.iter().flat_map(|(name, nl, en)| differences(name, nl, en)).collect();
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// A practice may call its client by a word that goes with “het”.
#[test]
fn the_article_of_the_client_is_left_to_the_practice() {
    for text in regie::i18n::catalogue::texts(regie::model::Language::Nl) {
        let fixed =
            text.lines().find(|line| line.contains("de { -client }") || line.contains("De { -client }"));
        assert_eq!(fixed, None, "say {{ -the-client }}");
    }
}

#[test]
fn no_message_stands_in_two_files_and_every_reference_is_known() {
    let mut problems = Vec::new();
    for language in ["nl", "en"] {
        let mut all: BTreeMap<String, &str> = BTreeMap::new();
        let mut mentioned: Vec<(String, String)> = Vec::new();
        for (name, nl, en) in FILES {
            let text = if language == "nl" { nl } else { en };
            for (id, mentions) in messages(name, text, &mut Vec::new()) {
                let others = mentions.into_iter().filter(|other| !other.starts_with('$'));
                mentioned.extend(others.map(|other| (id.clone(), other)));
                if let Some(first) = all.insert(id.clone(), name) {
                    problems.push(format!("{language}: {id} stands in {first} and in {name}"));
                }
            }
        }
        let unknown = mentioned.into_iter().filter(|(_, other)| !all.contains_key(other));
        problems.extend(unknown.map(|(id, other)| format!("{language}: {id} mentions unknown {other}")));
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// Whatever says that it was done stands in the history too; only `clone` makes no commit of its own.
#[test]
fn every_deed_has_a_word_in_the_history() {
    let all: BTreeSet<String> =
        FILES.iter().flat_map(|(name, nl, _)| messages(name, nl, &mut Vec::new()).into_keys()).collect();
    let deeds = all.iter().filter_map(|id| id.strip_prefix("done-")).filter(|deed| !deed.contains('.'));
    let wordless: Vec<&str> = deeds.filter(|deed| !all.contains(&format!("action.{deed}"))).collect();
    assert_eq!(wordless, ["clone"]);
}

#[test]
fn every_file_on_disk_is_in_the_list() {
    for language in ["nl", "en"] {
        let folder = format!("{}/src/i18n/{language}", env!("CARGO_MANIFEST_DIR"));
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        found.sort();
        let mut listed: Vec<&str> = FILES.iter().map(|(name, _, _)| *name).collect();
        listed.sort_unstable();
        assert_eq!(found, listed, "{language}");
    }
}

#[test]
fn what_is_wrong_in_a_catalogue_is_seen() {
    let seen = |nl: &str, en: &str| differences("x.ftl", nl, en).join("; ");
    assert_eq!(seen("a = { $n } x", "a = x { $n }"), "");
    assert_eq!(seen("a = x\nb = y", "a = x"), "en/x.ftl lacks b");
    assert_eq!(seen("a = x", "a = x\n    .c = y"), "nl/x.ftl lacks a.c");
    assert_eq!(seen("a = { $n }", "a = { $m }"), "x.ftl: a has [\"$n\"] in nl and [\"$m\"] in en");
    assert_eq!(seen("a = x\na = y", "a = x"), "nl/x.ftl: a stands twice");
    assert!(seen("a = { $n", "a = { $n }").contains("nl/x.ftl:1 does not parse"));
}
