//! The house rules as tests. Each looks for faults with a function of its own, which is shown to find one too.

mod commands;
pub(crate) mod source;
pub(crate) mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regie::practice::rules::RULES;

use self::source::{Literal, Source, sources};

/// The layers of DESIGN: who may use whom.
const LAYERS: [(&str, &[&str]); 7] = [
    ("model", &[]),
    ("practice", &["model"]),
    ("i18n", &["model"]),
    ("ledger", &["model"]),
    ("history", &["model", "ledger"]),
    ("report", &["model", "practice", "i18n"]),
    ("cli", &["model", "practice", "i18n", "ledger", "history", "report"]),
];

/// The longest file.
const LINES: usize = 400;

/// What nobody leaves behind, in code or comment.
const LEFT_BEHIND: [&str; 6] =
    [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X"), "#[allow(", "#![allow(", "fn get_"];

/// Names that say nothing.
const EMPTY_NAMES: [&str; 3] = ["Manager", "Helper", "Util"];

/// The one file that listens to what git says in its own words.
const LISTENS: &str = "src/history/sync/trouble.rs";

/// Texts of three words that nobody is told: what the operating system says, what people type.
const NOT_TOLD: [&str; 7] = [
    "File too large",
    "No space left on device",
    "Disk quota exceeded",
    "Read-only file system",
    "Operation not permitted",
    "day after tomorrow",
    "day before yesterday",
];

fn layers(source: &Source) -> Vec<String> {
    let layer = source.path.strip_prefix("src/").unwrap_or_default().split('/').next().unwrap_or_default();
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { return Vec::new() };
    let used = source.used_layers();
    let strange = used.iter().filter(|used| {
        **used != layer && !allowed.contains(used) && LAYERS.iter().any(|(name, _)| name == *used)
    });
    strange.map(|used| format!("{}: {layer} may not use {used}", source.path)).collect()
}

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.text.lines().count();
    if lines > LINES { vec![format!("{}: {lines} lines", source.path)] } else { Vec::new() }
}

fn left_behind(source: &Source) -> Vec<String> {
    let words = LEFT_BEHIND.iter().filter(|word| source.text.contains(**word));
    let names = EMPTY_NAMES.iter().filter(|name| {
        ["struct ", "enum ", "trait ", "fn ", "mod "]
            .iter()
            .any(|kind| source.code.lines().any(|line| line.contains(kind) && line.contains(*name)))
    });
    words.chain(names).map(|word| format!("{}: {word}", source.path)).collect()
}

fn sentences(source: &Source) -> Vec<String> {
    let shown = |literal: &&Literal| {
        let letters = |word: &&str| {
            let bare = word.trim_matches(|sign: char| !sign.is_alphabetic());
            // Words in capitals are the database's: INSERT INTO.
            bare.chars().count() >= 2
                && bare.chars().all(char::is_alphabetic)
                && !bare.chars().all(char::is_uppercase)
        };
        literal.text.split_whitespace().filter(letters).count() >= 3
            && !NOT_TOLD.contains(&literal.text.as_str())
            && !literal.before.ends_with("reason = ")
    };
    if source.path == LISTENS {
        return Vec::new();
    }
    source
        .literals
        .iter()
        .filter(shown)
        .map(|literal| format!("{}: {:?}", source.path, literal.text))
        .collect()
}

fn untidy(folder: &str, look: impl Fn(&Source) -> Vec<String>) {
    let sources = sources(folder);
    assert!(sources.len() > 5, "there is something to look at");
    let found: Vec<String> = sources.iter().flat_map(look).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn each_layer_uses_only_what_it_may() {
    untidy("src", layers);
}

/// A transcript is as long as what the program says: its texts do not count.
fn too_long_a_test(source: &Source) -> Vec<String> {
    let lines = source.code.lines().count();
    if lines > LINES { vec![format!("{}: {lines} lines", source.path)] } else { Vec::new() }
}

#[test]
fn no_file_is_too_long() {
    untidy("src", too_long);
    untidy("tests", too_long_a_test);
}

#[test]
fn nothing_is_left_behind() {
    untidy("src", left_behind);
}

#[test]
fn no_sentence_stands_in_code() {
    untidy("src", sentences);
}

#[test]
fn every_rule_has_a_source_and_a_test_in_its_own_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/practice/rules");
    for rule in RULES {
        assert!(!rule.source.is_empty(), "{} has no source", rule.id);
        let path = root.join(format!("{}.rs", rule.id.replace('-', "_")));
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(text.contains(&format!("id: \"{}\"", rule.id)), "{} stands in its own file", rule.id);
        assert!(text.contains("#[test]"), "{} has no test", rule.id);
    }
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len(), "an id stands twice");
}

#[test]
fn what_is_untidy_is_seen() {
    let seen = |look: fn(&Source) -> Vec<String>, path: &str, text: &str| {
        !look(&Source::new(path.to_owned(), text.to_owned())).is_empty()
    };
    assert!(seen(layers, "src/model/x.rs", "use crate::practice::plan;\n"));
    assert!(seen(layers, "src/practice/x.rs", "use crate::{model::Case, report};\n"));
    assert!(!seen(layers, "src/practice/x.rs", "use crate::{model::Case, practice};\n// crate::cli\n"));
    assert!(seen(too_long, "src/x.rs", &"\n".repeat(LINES + 1)));
    assert!(seen(too_long_a_test, "tests/x.rs", &"\n".repeat(LINES + 1)));
    assert!(seen(left_behind, "src/x.rs", concat!("// TO", "DO: later\n")));
    assert!(seen(left_behind, "src/x.rs", "struct CaseManager;\n"));
    assert!(!seen(left_behind, "src/x.rs", "/// For case managers: `Helper`.\nstruct Case;\n"));
    assert!(seen(sentences, "src/x.rs", "fn x() { say(\"Nothing was kept.\"); }\n"));
    assert!(!seen(sentences, "src/x.rs", "/// \"Nothing was kept.\"\nfn x() { say(\"nothing-kept\"); }\n"));
}
