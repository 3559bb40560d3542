//! What may come in from another machine: ordinary files with plain names, never too large.

use std::collections::BTreeSet;

use super::super::error::Error;
use crate::ledger::layout::LARGEST;

/// How many folders a path may have.
const DEEPEST: usize = 32;

/// How many files may come in at once.
const MOST: usize = 2_000_000;

/// Signs that some file systems pass over, so that a name could be git's own after all.
const UNSEEN: [char; 16] = [
    '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}',
    '\u{202e}', '\u{206a}', '\u{206b}', '\u{206c}', '\u{206d}', '\u{206e}', '\u{206f}', '\u{feff}',
];

/// Whether an entry of a folder may come in: its name, what it is, and how many came in before it.
///
/// # Errors
/// `Unwanted`.
pub(super) fn fits(path: &str, name: &str, mode: i32, count: usize) -> Result<(), Error> {
    match mode {
        0o040_000 | 0o100_644 | 0o100_755 | 0o100_664 => {}
        0o120_000 => return unwanted(path, "symlink"),
        0o160_000 => return unwanted(path, "submodule"),
        _ => return unwanted(path, "path"),
    }
    if !is_plain(name) {
        return unwanted(path, "path");
    }
    if count > MOST { unwanted(path, "size") } else { Ok(()) }
}

/// # Errors
/// `Unwanted`.
pub(super) fn not_too_deep(path: &str) -> Result<(), Error> {
    if path.matches('/').count() > DEEPEST { unwanted(path, "path") } else { Ok(()) }
}

/// # Errors
/// `Unwanted` for a file of the ledger that no command would read.
pub(super) fn not_too_large(path: &str, size: usize) -> Result<(), Error> {
    if size as u64 > LARGEST { unwanted(path, "size") } else { Ok(()) }
}

/// Refuses names that are one name where capitals do not count.
///
/// # Errors
/// `Unwanted`.
pub(super) fn apart<'a>(folder: &str, names: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {
    let mut known = BTreeSet::new();
    for name in names {
        if !known.insert(folded(name)) {
            return unwanted(&format!("{folder}{name}"), "letters");
        }
    }
    Ok(())
}

/// Whether a name is one on every operating system, and not git's own on any.
fn is_plain(name: &str) -> bool {
    let strange = |sign: char| sign.is_control() || matches!(sign, '/' | '\\' | ':');
    let bare: String = name.chars().filter(|sign| !UNSEEN.contains(sign)).collect();
    let bare = bare.to_lowercase();
    let bare = bare.trim_end_matches(['.', ' ']);
    !bare.is_empty()
        && bare == name.to_lowercase()
        && bare != ".git"
        && bare != "git~1"
        && !name.contains(strange)
}

/// A name as a file system has it that tells neither capitals nor ways of writing an accent apart.
fn folded(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfkc().flat_map(char::to_lowercase).nfkc().collect()
}

fn unwanted<T>(path: &str, what: &str) -> Result<T, Error> {
    let shown = path.replace('\u{fffd}', "?");
    Err(Error::Unwanted { path: shown, what: what.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_elsewhere_are_seen() {
        for name in [
            "",
            ".",
            "..",
            ".git",
            ".GIT",
            ".git ",
            ".git.",
            "git~1",
            "GIT~1",
            ".g\u{200c}it",
            "a/b",
            "a\\b",
            "c:",
            "a\nb",
            "a\u{1b}[0m",
            "dot.",
            "space ",
            "\u{202e}evil",
        ] {
            assert!(!is_plain(name), "{name:?}");
        }
        for name in ["case.toml", ".gitattributes", ".taplo.toml", "2026-03-02-r7kq2m.toml", "één nota.md"]
        {
            assert!(is_plain(name), "{name:?}");
        }
    }

    #[test]
    fn what_is_no_ordinary_file_is_seen() {
        let what = |mode| match fits("a", "a", mode, 1) {
            Err(Error::Unwanted { what, .. }) => what,
            _ => String::new(),
        };
        let seen = [0o100_644, 0o100_755, 0o040_000, 0o120_000, 0o160_000, 0o100_777].map(what);
        assert_eq!(seen, ["", "", "", "symlink", "submodule", "path"]);
    }

    #[test]
    fn names_that_some_disks_take_for_one_are_seen() {
        assert!(apart("", ["a", "b", "é"]).is_ok());
        assert!(apart("", ["Team", "team"]).is_err());
        assert!(apart("", ["é", "e\u{301}"]).is_err());
    }
}
