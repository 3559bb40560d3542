//! The options that every command takes.

use std::path::PathBuf;

use clap::Args;

use crate::model::{Date, Language, vocabulary};
use crate::report::Format;

/// The options that every command takes.
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch on the command line, and stands alone")]
pub(crate) struct Options {
    /// The ledger's folder.
    #[arg(long, global = true, env = "REGIE_LEDGER", hide_env = true)]
    pub(crate) ledger: Option<PathBuf>,
    /// The moment to read the ledger at: a day or a commit.
    #[arg(long, global = true)]
    pub(crate) at: Option<String>,
    /// The day that counts as today.
    #[arg(long, global = true, value_parser = day)]
    pub(crate) today: Option<Date>,
    /// The reader's language.
    #[arg(long, global = true, value_parser = word::<Language>)]
    pub(crate) lang: Option<Language>,
    /// How results are shown.
    #[arg(long, global = true, value_parser = word::<Format>)]
    pub(crate) format: Option<Format>,
    /// A file for the results.
    #[arg(long, global = true)]
    pub(crate) output: Option<PathBuf>,
    /// Show the page in the browser.
    #[arg(long, global = true)]
    pub(crate) open: bool,
    /// When to use colour.
    #[arg(long, global = true, value_parser = word::<Color>, default_value = "auto", hide_default_value = true)]
    pub(crate) color: Color,
    /// Ask nothing.
    #[arg(long, global = true)]
    pub(crate) no_input: bool,
    /// Show what would be done, and do nothing.
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Only results.
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// More than usual.
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
}

impl Options {
    /// Nothing asked for.
    pub(crate) fn plain() -> Self {
        Self {
            ledger: None,
            at: None,
            today: None,
            lang: None,
            format: None,
            output: None,
            open: false,
            color: Color::Auto,
            no_input: false,
            dry_run: false,
            quiet: false,
            verbose: false,
        }
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A value of a closed vocabulary; the error lists its words.
pub(crate) fn word<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    vocabulary::parse(text).ok_or_else(|| vocabulary::words::<T>().1.join(", "))
}

/// How a day is typed, as a message id.
pub(crate) const DAY_FORM: &str = "word-day-form";

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| DAY_FORM.to_owned())
}
