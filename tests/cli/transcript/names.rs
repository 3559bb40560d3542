//! The names that a transcript gives to ids, so that it reads the same each time it is played.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::super::Desk;
use super::super::text::{files, tokens};

/// Which id is called what.
#[derive(Default)]
pub(super) struct Names {
    /// Every id of the ledger; cases apart from records.
    cases: BTreeSet<String>,
    records: BTreeSet<String>,
    /// Id → name.
    given: BTreeMap<String, String>,
}

impl Names {
    /// Takes in every id that the ledger now holds.
    pub(super) fn learn(&mut self, root: &Path) {
        for path in files(root).into_keys().filter(|path| !path.starts_with(".git/")) {
            let parts: Vec<_> = path.split('/').collect();
            if let ["cases", _, case, ..] = parts[..] {
                self.cases.insert(case.to_owned());
            }
            let text = fs::read_to_string(root.join(&path)).unwrap_or_default();
            let ids =
                text.lines().filter_map(|line| line.split_once("id = \"")).filter_map(|(_, id)| id.get(..6));
            self.records.extend(ids.filter(|_| parts[0] != "schemas").map(str::to_owned));
        }
    }

    /// Gives names to the new ids of an answer, each to the first that it fits.
    pub(super) fn give(&mut self, names: &[String], said: &str, command: &str) {
        for name in names {
            assert!(name.len() == 6, "{name}: six signs");
            assert!(self.given.values().all(|given| given != name), "{name} is given twice");
            let id = tokens(said).find(|token| self.fits(token, name));
            let id = id.unwrap_or_else(|| panic!("nothing for {name} after regie {command}:\n{said}"));
            self.given.insert(id.to_owned(), name.clone());
        }
    }

    fn fits(&self, token: &str, name: &str) -> bool {
        let known = if name.ends_with("00") { &self.cases } else { &self.records };
        let alike = name.ends_with("00") || token.starts_with(&name[..1]);
        alike && known.contains(token) && !self.given.contains_key(token)
    }

    /// A command as it must be typed: names are replaced with their ids.
    pub(super) fn real(&self, command: &str) -> String {
        self.given.iter().fold(command.to_owned(), |line, (id, name)| line.replace(name, id))
    }

    /// A text as it is shown: ids by their names, commits and the prints of plans as dots.
    pub(super) fn shown(&self, desk: &Desk, said: &str) -> String {
        let commits = desk.git("rev-list --all");
        let text = said.replace(desk.root.to_str().unwrap(), "[DESK]");
        let mut shown = String::new();
        let mut rest = text.as_str();
        for token in tokens(&text) {
            let (before, after) = rest.split_once(token).unwrap();
            shown += before;
            shown += &self.word(token, &commits);
            rest = after;
        }
        shown + rest
    }

    fn word(&self, token: &str, commits: &str) -> String {
        let dots = |from: &str| from.to_owned() + &"·".repeat(token.len() - from.len());
        if let Some(name) = self.given.get(token) {
            return name.clone();
        }
        if self.cases.contains(token) || self.records.contains(token) {
            return dots(&token[..1]);
        }
        let commit = token.len() >= 7 && commits.lines().any(|commit| commit.starts_with(token));
        let print = token.len() == 16 && token.chars().all(|sign| sign.is_ascii_hexdigit());
        if commit || print {
            return dots("");
        }
        token.to_owned()
    }
}
