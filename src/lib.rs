//! regie: a plain-text case ledger and toolkit for case managers in social work, care and early help.
//!
//! A case is a folder of small TOML or YAML files in a git repository that the practitioners own. The `regie` program
//! reads and writes them: every command that changes something makes one commit; nothing needs regie to be read.
//! *Regie* is Dutch for being in control, which belongs to the client.
//!
//! # Map
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | [`model`] | the records as plain data: ids, days, vocabularies, one file per kind | nothing |
//! | [`practice`] | what the profession says, as pure functions; [`practice::rules`] one file per rule | model |
//! | [`i18n`] | every word for people, Dutch and English (`src/i18n/{nl,en}/*.ftl`) | model |
//! | [`ledger`] | files: where they are, how they are read, rewritten and looked up | model |
//! | [`history`] | git: the write path, hand edits, the log, what was | model, ledger |
//! | [`report`] | views (typed values to show), blocks, one renderer per format; [`report::chart`] pictures, [`report::export`] for other programs | model, practice, i18n |
//! | [`cli`] | the command line: one folder per noun, one file per verb | all; nothing uses cli |
//!
//! Read in this order: [`model`], then `src/cli/referral/add.rs` from top to bottom, then wherever it leads.
//!
//! # A command is five steps
//!
//! Resolve words to ids and dates → load → decide (practice) → keep (one change, one commit, under the lock, reading
//! everything anew) → show (a view).
//!
//! # Invariants
//!
//! - The disk is touched in `ledger` and `history` only; clock, environment and terminal in `cli/context.rs` only.
//! - Rules and practice functions cannot fail, know no clock (today is an argument) and no language.
//! - No English or Dutch sentence stands in Rust code: message ids do, and a test finds ids without words.
//! - Errors are facts (one enum per layer); `cli/error.rs` gives them words and exit codes.
//! - A commit holds exactly its own files; paths, commit subjects and trailers hold ids, never names or free text.
//! - Records are read through one door, [`ledger::Source`]: the working files, a commit (`--at`), or what a change would make.
//! - TOML is rewritten in place: what did not change is not touched, comments and unknown keys stay.
//! - Nothing follows a symbolic link, reads a file over 1 MiB, or runs a hook, a filter or a program of the ledger.
//! - There is no index yet: every question reads the files it needs. `.git/regie/` is the place for one.
//! - git itself is started in one place only (`history/sync/transport.rs`), to fetch and to push, and to
//!   tell its version; what comes in is checked
//!   before it touches the disk, and moves the branch through the same write path as every command.
//! - There is no async, no global state, and no unsafe code.
//!
//! # Files on disk, and who owns them
//!
//! | file | code |
//! |---|---|
//! | `regie.toml`, `team/`, `services/`, `signals/`, `intervisions/` | [`ledger::store`], kinds in [`model::settings`], [`model::team`], [`model::service`], [`model::signal`], [`model::intervision`] |
//! | `cases/<yyyy-mm>/<case>/…` | [`ledger::case`], paths in [`ledger::layout`] |
//! | `schemas/`, `.taplo.toml`, `.vscode/`, `.gitattributes`, `.gitignore` | [`ledger::scaffold`], [`ledger::schema`] |
//! | `.git/regie/lock`, `.git/regie/intent`, `.git/regie/heads`, `.git/regie/beside` | [`history`] |
//! | `.git/regie/transport/` | `history/sync/transport.rs`: the bare folder in which git fetches and pushes |
//! | the map of an import, wherever the user keeps it | [`model::import_map`], used by [`ledger::intake`] |
//! | `.git/regie/draft-*.toml` | `cli/input/editor.rs`: a text that was given up in the editor |
//!
//! # How to add
//!
//! - **A verb**: a file in its noun's folder under `src/cli/` with an `Args` struct and `run` in five steps; its variant
//!   in the noun's `Verb`; `help-<noun>-<verb>` and `done-<noun>-<verb>` in both catalogues; a test in `tests/cli/`.
//! - **A record kind**: a struct in `model` with the macro `event!` (or [`model::Record`] when a case has one of it); a
//!   letter in [`model::RecordKind`]; for a case's own, its list in [`model::CaseFile`], in [`model::file::each_kind`] and
//!   in [`model::CaseFile::dated`], from which reading, writing, schemas and checks follow; its words in `terms.ftl`; its
//!   noun as above.
//! - **A rule**: a file in `src/practice/rules/` with a static record and a function; its line in
//!   [`practice::rules::RULES`]; `rule-<id>` with `.why` and `.remedy` and `rule-<id>-found` in `rules.ftl`.
//!
//! # Dependencies, and why each is there
//!
//! clap, `clap_complete`, `clap_mangen`: command line, completions, manual pages · serde, toml (through `toml_edit`),
//! `toml_edit`: records, and rewriting them without losing a comment · `serde_yaml` is the YAML organisation's maintained
//! `yaml_serde`: writing YAML · saphyr-parser: reading YAML with places, and seeing what must be refused · `serde_json`:
//! values between formats, JSON out · schemars: JSON Schemas · chrono: days, behind [`model::date`] · git2 (vendored
//! libgit2): history · comfy-table, textwrap, `terminal_size`: tables · dialoguer: the editor, and keys for questions ·
//! fluent-bundle, unic-langid: words · annotate-snippets: the line and the caret of an error · minijinja: pages · csv:
//! spreadsheets · `include_dir`: the sample ledgers · rayon: reading cases side by side · strsim: did you mean ·
//! unicode-normalization: names without accents · blake3: content hash of a plan, short keys of rows · diffy: three texts line by line · getrandom: ids · tempfile: files
//! that are whole or not there · thiserror: errors · icalendar: calendars ·
//! rusqlite (bundled `SQLite`): a database file · indicatif: how far long work is · ssh-key: signatures
//! of commits, verified in this program · calamine, `encoding_rs`, zip: workbooks, texts in old encodings, and how large a
//! workbook is unpacked · flate2, sha1: objects of git judged byte for byte.

pub mod cli;
pub mod history;
pub mod i18n;
pub mod ledger;
pub mod model;
pub mod practice;
pub mod report;
