//! Every word that the program can say is there, in both languages.

use std::collections::BTreeSet;

use regie::i18n::Words;
use regie::model::{Language, vocabulary};
use regie::practice::rules::RULES;

use super::source::{Source, sources};
use crate::cli::Desk;

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

/// How message ids begin; a literal that begins so and is spelt like one is one.
const PREFIXES: [&str; 20] = [
    "ask-",
    "column-",
    "done-",
    "error-",
    "fact-",
    "field-",
    "help-",
    "hint-",
    "note-",
    "option-",
    "outcome-",
    "rule-",
    "stamp-",
    "trouble-",
    "word-",
    "referral-title",
    "review-title",
    "plan-title",
    "case-title",
    "check-",
];

/// What is spelt like a message and is none: a flag, a word of a vocabulary.
const NO_MESSAGES: [&str; 2] = ["done-on", "help-from-within"];

/// The message ids that a file names whole.
fn ids(source: &Source) -> Vec<&str> {
    let spelt = |text: &str| {
        text.contains('-')
            && !text.ends_with('-')
            && text.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
    };
    let asked = |before: &str| {
        ["Message::new(", "words.say(", ".say(", "words.has("]
            .iter()
            .any(|call| before.trim_end().ends_with(call))
    };
    let named = source.literals.iter().filter(|literal| {
        spelt(&literal.text)
            && !NO_MESSAGES.contains(&literal.text.as_str())
            && (asked(&literal.before) || PREFIXES.iter().any(|prefix| literal.text.starts_with(prefix)))
    });
    named.map(|literal| literal.text.as_str()).collect()
}

/// The ids that a language lacks.
fn lacking<'a>(ids: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let all = LANGUAGES.map(Words::new);
    let ids: Vec<&str> = ids.into_iter().collect();
    all.iter()
        .flat_map(|words| {
            ids.iter().filter(|id| !words.has(id)).map(|id| format!("{} lacks {id}", words.tag()))
        })
        .collect()
}

fn assert_there<'a>(ids: impl IntoIterator<Item = &'a str>) {
    let lacking: BTreeSet<String> = lacking(ids).into_iter().collect();
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn every_message_that_code_names_is_there() {
    let sources = sources("src");
    let ids: BTreeSet<&str> = sources.iter().flat_map(ids).collect();
    assert!(ids.len() > 100, "{}", ids.len());
    assert_there(ids);
}

#[test]
fn a_message_that_is_not_there_is_seen() {
    let code = "fn x() { Message::new(\"never-said\"); say(&format!(\"word-{x}\")); \"error-not-there\" }\n";
    let source = Source::new("src/x.rs".to_owned(), code.to_owned());
    assert_eq!(ids(&source), ["never-said", "error-not-there"]);
    assert_eq!(lacking(ids(&source)).len(), 4);
}

/// The labels of the questions of a file: `field-<last part>`, or as `named` says. Of a row only a person who is asked
/// sees them.
fn labels(source: &Source) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for literal in &source.literals {
        let before = literal.before.trim_end();
        let label =
            || format!("field-{}", literal.text.rsplit('.').next().unwrap_or_default().replace('_', "-"));
        if before.ends_with("Question::new(") {
            labels.push(label());
        } else if before.ends_with(".named(") {
            labels.pop();
            labels.push(label());
        }
    }
    labels
}

#[test]
fn every_question_has_a_label() {
    let code = "const X: &[Question] = &[Question::new(\"a.so_long\", \"b\", K), \
                Question::new(\"a\", \"b\", K).named(\"c\")];\n";
    let source = Source::new("src/x.rs".to_owned(), code.to_owned());
    assert_eq!(labels(&source), ["field-so-long", "field-c"]);
    let sources = sources("src");
    let all: BTreeSet<String> = sources.iter().flat_map(labels).collect();
    assert!(all.len() > 100, "{}", all.len());
    assert_there(all.iter().map(String::as_str));
}

/// The names in `#[error("…")]` of a file.
fn errors(source: &Source) -> Vec<&str> {
    let marked = source.literals.iter().filter(|literal| literal.before.trim_end().ends_with("#[error("));
    marked.map(|literal| literal.text.as_str()).collect()
}

#[test]
fn every_error_says_what_happened_and_what_to_do() {
    let sources = sources("src");
    // The model's own become troubles of a file, which the next test looks at.
    let told = sources.iter().filter(|source| !source.path.starts_with("src/model/"));
    let names: BTreeSet<&str> = told.flat_map(errors).collect();
    assert!(names.len() > 50, "{}", names.len());
    let said = names.into_iter().filter(|name| !["several", "invalid-record"].contains(name));
    let ids: Vec<String> = said.flat_map(|name| [format!("error-{name}"), format!("hint-{name}")]).collect();
    assert_there(ids.iter().map(String::as_str));
}

#[test]
fn every_trouble_with_a_file_says_what_and_what_to_do() {
    let sources = sources("src");
    let source = sources.iter().find(|source| source.path == "src/ledger/format/trouble.rs").unwrap();
    let body = source.code.split("pub enum Trouble {").nth(1).unwrap().split("\n}").next().unwrap();
    let names: Vec<&str> = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(|line| line.trim_end_matches([' ', '{', ',']))
        .collect();
    assert!(names.len() > 10, "{names:?}");
    let ids: Vec<String> = names
        .iter()
        .map(|name| format!("trouble-{}", vocabulary::kebab(name)))
        .flat_map(|id| [format!("{id}-hint"), id])
        .collect();
    assert_there(ids.iter().map(String::as_str));
}

#[test]
fn every_rule_has_its_words() {
    let ids: Vec<String> = RULES
        .iter()
        .flat_map(|rule| ["", "-found", "-remedy"].map(|part| format!("rule-{}{part}", rule.id)))
        .collect();
    assert_there(ids.iter().map(String::as_str));
    for words in LANGUAGES.map(Words::new) {
        for rule in RULES {
            let said = words.attribute(&format!("rule-{}", rule.id), "why");
            assert!(said.is_some_and(|text| !text.is_empty()), "{} rule-{}.why", words.tag(), rule.id);
        }
    }
}

/// The commands that a help text lists.
pub(crate) fn verbs<'a>(help: &'a str, heading: &str) -> Vec<&'a str> {
    let listed = help.split(&format!("{heading}:\n")).nth(1).unwrap_or_default();
    let lines = listed.lines().take_while(|line| line.starts_with("  "));
    let names = lines.filter(|line| line.chars().nth(2).is_some_and(char::is_alphabetic));
    names.filter_map(|line| line.split_whitespace().next()).collect()
}

#[test]
fn every_command_and_every_argument_explains_itself() {
    let desk = Desk::empty();
    for words in LANGUAGES.map(Words::new) {
        let heading = words.say("help-heading-commands");
        let mut open = vec![String::new()];
        let mut seen = 0;
        while let Some(path) = open.pop() {
            // An answer with a missing message or a fault of the program is refused by the harness.
            let help = desk.run(&format!("{path} --help --lang {}", words.tag())).done().out;
            assert!(help.lines().next().is_some_and(|line| !line.trim().is_empty()), "{path}");
            assert!(words.language() == Language::En || !help.contains("Print "), "{path}: {help}");
            for line in
                help.lines().filter(|line| line.starts_with("  ") && line.trim_start().starts_with('-'))
            {
                let explained = line.trim().contains("  ") || line.trim().len() > 30;
                let wrapped = help.lines().skip_while(|other| *other != line).nth(1).unwrap_or_default();
                assert!(explained || wrapped.starts_with("          "), "{path}: {line}");
            }
            open.extend(verbs(&help, &heading).into_iter().map(|verb| format!("{path} {verb}")));
            seen += 1;
        }
        assert!(seen > 40, "{seen}");
    }
}
