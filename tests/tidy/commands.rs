//! Every command that a text tells people to type is there.

use std::collections::BTreeMap;

use regie::i18n::Words;
use regie::i18n::catalogue::FILES;
use regie::model::Language;

use super::words::verbs;
use crate::cli::Desk;

/// What may follow `regie` or a noun in a sentence about the program itself.
const PROSE: [&str; 23] = [
    "gebruikt", "haalt", "ook", "uses", "fetches", "asks", "cannot", "or", "make", "follows", "vraagt",
    "legt", "volgt", "niet", "of", "nieuwe", "shows", "toont", "voeren", "wat", "hoe", "tonen", "does",
];

/// The nouns with the verbs of each.
fn tree() -> BTreeMap<String, Vec<String>> {
    let desk = Desk::empty();
    let heading = Words::new(Language::En).say("help-heading-commands");
    let below = |path: &str| {
        let help = desk.en(&format!("{path} --help")).done().out;
        verbs(&help, &heading).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    below("").into_iter().map(|noun| (noun.clone(), below(&noun))).collect()
}

/// The commands of a text that are not in the tree.
fn strange(tree: &BTreeMap<String, Vec<String>>, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        for typed in line.split("regie ").skip(1) {
            let mut words = typed.split_whitespace();
            // A word before a sign is the last one: `regie plan, …`.
            let mut next = || {
                let word = words.next().unwrap_or_default();
                let bare: String = word.chars().take_while(char::is_ascii_lowercase).collect();
                (bare, word.chars().all(|sign| sign.is_ascii_lowercase()))
            };
            let (noun, more) = next();
            if noun.is_empty() || PROSE.contains(&noun.as_str()) {
                continue;
            }
            let Some(known) = tree.get(&noun) else {
                found.push(noun);
                continue;
            };
            let (verb, _) = if more { next() } else { Default::default() };
            let is_known = known.is_empty() || verb.is_empty() || known.contains(&verb);
            if !is_known && !PROSE.contains(&verb.as_str()) {
                found.push(format!("{noun} {verb}"));
            }
        }
    }
    found
}

#[test]
fn every_command_that_a_text_names_is_there() {
    let tree = tree();
    assert!(tree.len() > 20, "{tree:?}");
    let texts = FILES.iter().flat_map(|(name, nl, en)| [(name, "nl", nl), (name, "en", en)]);
    let found: Vec<String> = texts
        .flat_map(|(name, tag, text)| {
            strange(&tree, text).into_iter().map(move |command| format!("{tag}/{name}: regie {command}"))
        })
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_command_that_is_not_there_is_seen() {
    let tree =
        BTreeMap::from([("case".to_owned(), vec!["show".to_owned()]), ("save".to_owned(), Vec::new())]);
    assert_eq!(strange(&tree, "a = Type `regie case merge CASE`, or regie saev."), ["case merge", "saev"]);
    assert!(
        strange(&tree, "a = Type `regie case show CASE`, regie case, regie save; regie asks.").is_empty()
    );
}
