//! Whole cases, from notification to closing, by the command line alone: `tests/cli/transcript/<profile>.txt`.
//!
//! A transcript reads as a day at the desk. What is typed and answered is indented; all else is told aside:
//!
//! ```text
//! 2026-01-12  Her sister calls.            from here on every command runs on this day
//!
//!   $ regie case open --name 'Rosa Example' \
//!       --notified-by family               a line that ends in \ goes on in the next
//!   = rosa00 nmoney                        the new case of this answer, and its new need, are called so from here on
//!   ✓ Case rosa00 is open.                 the answer, as one would see it
//!   [1]                                    how the command ended, when not with 0
//! ```
//!
//! A name has six signs, as an id has, and begins as its ids do (`n` a need, `g` a goal …); a case's name ends in `00`.
//! Several names of one kind go to the new ids in the order of the answer. An id without a name is shown as `n·····`.
//! Records of one kind and one day stand in the order of their ids, which are random: give each a day of its own. Commits
//! carry the real clock: what tells their days (`history`, `plan diff`) has no place here.
//!
//! The first command is `regie init`, in an empty folder; at the end `regie check` must find nothing. A command that
//! changes something makes one commit. `SNAPSHOTS=overwrite cargo test --test main -- transcript` writes the answers.

mod names;
mod script;

use std::path::{Path, PathBuf};

use self::names::Names;
use self::script::{Line, Step};
use super::text::words;
use super::{Answer, Desk};

#[test]
fn general() {
    play("general");
}

#[test]
fn work_care() {
    play("work-care");
}

#[test]
fn home_care() {
    play("home-care");
}

#[test]
fn early_help() {
    play("early-help");
}

/// Plays a transcript; answers that differ from what is written are a failure, or are written when asked for.
fn play(profile: &str) {
    let path = path(profile);
    let text = std::fs::read_to_string(&path).unwrap();
    let mut lines = script::read(&text);
    let mut table = Table::laid(profile);
    for line in &mut lines {
        match line {
            Line::Day(day, _) => table.day.clone_from(day),
            Line::Step(step) => step.answer = table.type_in(step),
            Line::Aside(_) => {}
        }
    }
    let played = script::written(&lines);
    snapbox::assert_data_eq!(played, snapbox::Data::read_from(&path, None).raw());
    table.ends_well();
}

fn path(profile: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cli/transcript/{profile}.txt"))
}

/// A desk with what a transcript has named so far.
struct Table {
    profile: String,
    desk: Desk,
    day: String,
    names: Names,
    typed: usize,
}

impl Table {
    fn laid(profile: &str) -> Self {
        let (desk, names) = (Desk::empty(), Names::default());
        Self { profile: profile.to_owned(), desk, day: String::new(), names, typed: 0 }
    }

    /// Types one command and returns what is seen.
    fn type_in(&mut self, step: &Step) -> String {
        let line = self.names.real(&step.command);
        if self.typed == 0 {
            let begins = format!("init . --profile {}", self.profile);
            assert!(line.starts_with(&begins), "begin with `regie {begins}`, not `regie {line}`");
        }
        let before = if self.typed == 0 { 0 } else { self.desk.commits() };
        let answer = self.run(&line);
        self.typed += 1;
        let kept = self.desk.commits() - before;
        assert!(kept <= 1, "{kept} commits by regie {line}");
        self.desk.assert_clean();
        let said = format!("{}{}", answer.out, answer.err);
        if answer.code != Some(0) {
            println!("$ regie {}\n{said}", step.command);
        }
        self.names.learn(&self.desk.root);
        self.names.give(&step.names, &said, &step.command);
        let code = answer.code.filter(|code| *code != 0).map(|code| format!("[{code}]\n"));
        self.names.shown(&self.desk, &said) + &code.unwrap_or_default()
    }

    fn run(&self, line: &str) -> Answer {
        assert!(!self.day.is_empty(), "a day must stand before regie {line}");
        let mut command = self.desk.sealed(env!("CARGO_BIN_EXE_regie"));
        command.args(["--today", &self.day]).args(words(line));
        self.desk.answer(line, command, "").whole()
    }

    /// At the end nothing is wrong, missing or advised.
    fn ends_well(&self) {
        let check = self.run("check --format json");
        assert_eq!(check.code, Some(0), "{}", check.out);
        let seen: serde_json::Value = serde_json::from_str(&check.out).unwrap();
        assert_eq!(seen["items"], serde_json::json!([]), "check is not clean at the end");
        let verified = self.run("verify --format json");
        assert_eq!(verified.code, Some(0), "verify is not clean at the end: {}", verified.out);
        let cases = self.run("case list --all --format json");
        assert!(cases.out.contains("\"closed\""), "no case was closed: {}{}", cases.out, cases.err);
    }
}
