//! Transcripts of the command line: arguments in; standard output, standard error, exit code, files and commit out.
//!
//! A [`Desk`] is a ledger in a sealed environment: own home, own git settings, no variable of the machine. Every
//! command runs on 15 June 2026, by the author's clock as well. Texts are compared with `same!`; new ids and commits are shown as `[ID]` and
//! `[COMMIT]`. `SNAPSHOTS=overwrite cargo test cli` writes the texts into the tests; read them before you keep them.

mod assessment;
mod at;
mod bad_input;
mod calendar;
mod care_team;
mod case;
mod chart;
mod conference;
mod consent;
mod diff;
mod doctor;
mod dossier;
mod driver;
mod evaluation;
mod export;
mod feedback;
mod history;
mod hostile;
mod import;
mod import_bad;
mod import_tables;
mod intervision;
mod journal;
mod ledger;
mod lifecycle;
mod markup;
mod monitoring;
mod network;
mod page;
mod picture;
mod plan;
mod promises;
mod prompts;
mod readme;
mod referral;
mod remind;
mod report;
mod resolve;
mod review;
mod rules;
mod safety;
mod samples;
mod screening;
mod service;
mod signal;
mod signing;
mod sync;
mod team;
mod text;
mod transcript;
mod undo;
mod verify;
mod ways;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use text::{copy, files, tokens, words};

/// The day on which every command runs.
pub(crate) const TODAY: &str = "2026-06-15";

/// Compares what a command said with the text that stands in the test.
macro_rules! same {
    ($said:expr, $expected:expr $(,)?) => {
        snapbox::assert_data_eq!($said.to_string(), $expected)
    };
}
pub(crate) use same;

/// A ledger, or a folder that is to become one, cut off from the machine.
pub(crate) struct Desk {
    _hold: TempDir,
    home: PathBuf,
    /// The folder that commands run in.
    pub(crate) root: PathBuf,
    /// Every word of the ledger as it was at first: ids among them are not new.
    known: BTreeSet<String>,
}

impl Desk {
    /// An empty folder without git, with a name and a mail address for commits.
    pub(crate) fn empty() -> Self {
        let hold = tempfile::tempdir().unwrap();
        let base = hold.path().canonicalize().unwrap();
        let (home, root) = (base.join("home"), base.join("desk"));
        fs::create_dir_all(&home).unwrap();
        fs::create_dir_all(&root).unwrap();
        let settings = "[user]\n\tname = Ilse\n\temail = ilse.verdonck@devlier.example\n";
        fs::write(home.join(".gitconfig"), settings).unwrap();
        Self { _hold: hold, home, root, known: BTreeSet::new() }
    }

    /// The sample ledger `cases/work-care`, kept in one commit; Ilse is at work.
    pub(crate) fn sample() -> Self {
        Self::laid(&[&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/work-care")])
    }

    /// A ledger of these folders laid one over the other, kept in one commit.
    pub(crate) fn laid(folders: &[&Path]) -> Self {
        let mut desk = Self::empty();
        for folder in folders {
            copy(folder, &desk.root);
        }
        desk.begin();
        desk
    }

    /// A ledger with just these files, kept in one commit.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let mut desk = Self::empty();
        for (path, text) in files {
            desk.write(path, text);
        }
        desk.begin();
        desk
    }

    fn begin(&mut self) {
        self.git("init -q -b main --template= .");
        self.commit("begin");
        for (path, _) in files(&self.root) {
            self.known.extend(tokens(&path).map(str::to_owned));
            let text = fs::read(self.root.join(&path)).unwrap_or_default();
            self.known.extend(tokens(&String::from_utf8_lossy(&text)).map(str::to_owned));
        }
    }

    /// The same environment, seen from a folder in it.
    pub(crate) fn inside(mut self, folder: &str) -> Self {
        self.root.push(folder);
        self
    }

    /// Commits everything with plain git.
    pub(crate) fn commit(&self, subject: &str) {
        self.git("add -A");
        self.git(&format!("commit -q -m '{subject}'"));
    }

    /// Runs a command, typed as in a shell: `desk.run("referral add tom --question 'Eén vraag'")`.
    pub(crate) fn run(&self, line: &str) -> Answer {
        self.run_with(line, "")
    }

    /// Runs a command in English.
    pub(crate) fn en(&self, line: &str) -> Answer {
        self.run(&format!("{line} --lang en"))
    }

    /// Runs a command in Dutch.
    pub(crate) fn nl(&self, line: &str) -> Answer {
        self.run(&format!("{line} --lang nl"))
    }

    /// Runs a command that must be done, and returns its JSON.
    pub(crate) fn json(&self, line: &str) -> Value {
        let answer = self.run(&format!("{line} --format json")).done();
        serde_json::from_str(&answer.out).unwrap_or_else(|error| panic!("{error}: {}", answer.out))
    }

    /// Runs a command with a text on its standard input.
    pub(crate) fn run_with(&self, line: &str, input: &str) -> Answer {
        let mut command = self.command();
        command.args(words(line));
        self.answer(line, command, input)
    }

    /// The program in the sealed environment, for a test that needs more than [`Desk::run`].
    pub(crate) fn command(&self) -> Command {
        let mut command = self.sealed(env!("CARGO_BIN_EXE_regie"));
        command.args(["--today", TODAY]);
        command
    }

    /// Runs a line of the shell, in which `"$0"` is the program.
    pub(crate) fn shell(&self, line: &str) -> Answer {
        let mut command = self.sealed("sh");
        command.args(["-c", line, env!("CARGO_BIN_EXE_regie")]);
        self.answer(line, command, "")
    }

    /// Runs a prepared command.
    pub(crate) fn answer(&self, line: &str, mut command: Command, input: &str) -> Answer {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may be gone before everything is written.
        drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        let [out, err] =
            [&output.stdout, &output.stderr].map(|bytes| String::from_utf8(bytes.clone()).unwrap());
        let shown = self.shown(&out, &err);
        Answer { line: line.to_owned(), code: output.status.code(), out, err, shown }
    }

    fn sealed(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env_clear();
        command.env("PATH", std::env::var_os("PATH").unwrap()).env("HOME", &self.home);
        command.env("GIT_CONFIG_GLOBAL", self.home.join(".gitconfig")).env("GIT_CONFIG_NOSYSTEM", "1");
        command.env("GIT_AUTHOR_DATE", format!("{TODAY}T12:00:00+0200"));
        command
    }

    /// What git says, which must succeed.
    pub(crate) fn git(&self, line: &str) -> String {
        let output = self.try_git(line);
        let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
        assert!(output.status.success(), "git {line}: {out}{err}");
        out.into_owned()
    }

    /// What git does.
    pub(crate) fn try_git(&self, line: &str) -> Output {
        self.sealed("git").args(words(line)).stdin(Stdio::null()).output().unwrap()
    }

    /// Writes a file of the ledger, with plain means.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The text of a file of the ledger.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The text of the newest commit's only file, ids shown as `[ID]`.
    pub(crate) fn written(&self) -> String {
        let names = self.git("show --format= --name-only HEAD");
        self.shown(&format!("/{names}{}", self.read(names.trim())), "")
            .lines()
            .skip(1)
            .fold(String::new(), |text, line| text + line + "\n")
    }

    /// A file outside the ledger; its path.
    pub(crate) fn beside(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        let path = self.home.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// How many commits there are.
    pub(crate) fn commits(&self) -> usize {
        self.git("rev-list --count HEAD").trim().parse().unwrap()
    }

    /// Subject and body of the newest commit, ids shown as `[ID]`.
    pub(crate) fn message(&self) -> String {
        self.shown(&self.git("log -1 --format=%B"), "").trim_end().to_owned()
    }

    /// The files of the newest commit, ids shown as `[ID]`: `A cases/…`.
    pub(crate) fn changed(&self) -> String {
        let names = self.git("show --format= --name-status --no-renames HEAD");
        self.shown(&names.replace('\t', " "), "").trim_end().to_owned()
    }

    /// Nothing lies about that is not committed.
    pub(crate) fn assert_clean(&self) {
        assert_eq!(self.git("status --porcelain"), "");
    }

    /// Exactly one commit was made since there were `before`, and nothing lies about.
    pub(crate) fn assert_kept(&self, before: usize) {
        assert_eq!(self.commits(), before + 1);
        self.assert_clean();
    }

    /// Every file with a print of its content, git's own files too; only the engine's own folder may come and go.
    pub(crate) fn print(&self) -> BTreeMap<String, u64> {
        let mut print = files(&self.root);
        print.retain(|path, _| !path.starts_with(".git/regie/") || path == ".git/regie/intent");
        print
    }

    /// Nothing on disk differs from what it was.
    pub(crate) fn assert_unchanged(&self, before: &BTreeMap<String, u64>, line: &str) {
        let now = self.print();
        let both: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        let changed: Vec<_> = both.into_iter().filter(|path| before.get(*path) != now.get(*path)).collect();
        assert!(changed.is_empty(), "regie {line} changed {changed:?}");
    }

    /// Runs a command that must end with this exit code and change nothing on disk.
    pub(crate) fn refused(&self, line: &str, code: i32) -> Answer {
        let before = self.print();
        let answer = self.run(line).ended(code);
        self.assert_unchanged(&before, line);
        answer
    }

    /// A text with what differs from run to run shown as `[ID]`, `[COMMIT]` and `[DESK]`.
    fn shown(&self, out: &str, err: &str) -> String {
        let text = if err.is_empty() { out.to_owned() } else { format!("{out}--- stderr\n{err}") };
        let mut text = text.replace(self.root.to_str().unwrap(), "[DESK]");
        text = text.replace(self.home.to_str().unwrap(), "[HOME]");
        let commits = self.try_git("rev-list --all");
        let commits = String::from_utf8_lossy(&commits.stdout).into_owned();
        // The whole name of a commit before its beginning.
        for token in tokens(&text).map(str::to_owned).collect::<BTreeSet<_>>().into_iter().rev() {
            if token.len() >= 7 && commits.lines().any(|commit| commit.starts_with(&token)) {
                text = text.replace(&token, "[COMMIT]");
            } else if self.is_new_id(&token, &text) {
                text = text.replace(&token, "[ID]");
            }
        }
        text
    }

    /// Whether a word is an id that the ledger did not have at first: it has the form of one and stands in a path.
    fn is_new_id(&self, token: &str, text: &str) -> bool {
        let crockford =
            |letter: char| letter.is_ascii_digit() || letter.is_ascii_lowercase() && !"ilou".contains(letter);
        token.len() == 6
            && token.chars().all(crockford)
            && !self.known.contains(token)
            && ["/", "-"].iter().any(|before| text.contains(&format!("{before}{token}")))
    }
}

/// What a command said and how it ended.
pub(crate) struct Answer {
    line: String,
    /// The exit code.
    pub(crate) code: Option<i32>,
    /// Standard output, byte for byte.
    pub(crate) out: String,
    /// Standard error, byte for byte.
    pub(crate) err: String,
    shown: String,
}

impl Answer {
    /// The same answer, which must have ended with this code.
    pub(crate) fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "regie {}\n{}{}", self.line, self.out, self.err);
        self.whole()
    }

    /// The same answer, which must have ended well.
    pub(crate) fn done(self) -> Self {
        self.ended(0)
    }

    /// No message, fault of the program or control character may come through.
    fn whole(self) -> Self {
        let both = format!("{}{}", self.out, self.err);
        assert!(!both.contains('«'), "regie {}: a message is missing\n{both}", self.line);
        assert!(!both.contains("panicked"), "regie {}\n{both}", self.line);
        self
    }
}

/// Both streams, with what differs from run to run left out.
impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.shown)
    }
}
