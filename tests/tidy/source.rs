//! A source file as far as the house rules look at it: its code without comments and tests, and its string literals.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A source file.
pub(crate) struct Source {
    /// Its path below the package.
    pub(crate) path: String,
    /// Everything.
    pub(crate) text: String,
    /// Without comments and tests; string literals emptied.
    pub(crate) code: String,
    /// The string literals outside comments and tests.
    pub(crate) literals: Vec<Literal>,
}

/// A string literal.
pub(crate) struct Literal {
    /// What stands between the quotes, as typed.
    pub(crate) text: String,
    /// The code just before it.
    pub(crate) before: String,
}

impl Source {
    pub(crate) fn new(path: String, text: String) -> Self {
        let tests = ["tests.rs", "sample.rs", "samples.rs"].iter().any(|name| path.ends_with(name));
        let whole =
            if tests { "" } else { text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default() };
        let (code, literals) = split(whole);
        Self { path, text, code, literals }
    }

    /// The first names after `crate::`.
    pub(crate) fn used_layers(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for part in self.code.split("crate::").skip(1) {
            match part.strip_prefix('{') {
                Some(group) => found.extend(group_names(group)),
                None => found.extend(name(part)),
            }
        }
        found
    }
}

/// Every Rust file below a folder of the package.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                found.push(Source::new(name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// The names at the first level of `{a, b::{c, d}}`.
fn group_names(group: &str) -> Vec<&str> {
    let (mut names, mut depth, mut fresh) = (Vec::new(), 0, true);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if letter.is_whitespace() => {}
            _ if fresh && depth == 0 => {
                names.extend(name(&group[at..]));
                fresh = false;
            }
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> Option<&str> {
    let end =
        text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    if end == 0 { None } else { Some(&text[..end]) }
}

/// Parts code from comments and string literals.
fn split(text: &str) -> (String, Vec<Literal>) {
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("'\"'") {
            rest = &rest[3..];
        } else if rest.starts_with("'\\\"'") {
            rest = &rest[4..];
        } else if rest.starts_with("r#\"") || rest.starts_with('"') {
            let raw = letter == 'r';
            let inside = &rest[if raw { 3 } else { 1 }..];
            let length = if raw { inside.find("\"#").unwrap_or(inside.len()) } else { quoted(inside) };
            let before = code.lines().last().unwrap_or_default().to_owned();
            literals.push(Literal { text: inside[..length].to_owned(), before });
            code.push_str("\"\"");
            rest = inside.get(length + if raw { 2 } else { 1 }..).unwrap_or_default();
        } else {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    (code, literals)
}

/// How long a string literal is whose opening quote has just been read.
fn quoted(inside: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in inside.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at,
            _ => {}
        }
    }
    inside.len()
}
