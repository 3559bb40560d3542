//! Where a command runs: the clock, the environment, the terminal. Nothing below the command line knows any of it.
#![expect(clippy::disallowed_methods, reason = "the one place that looks at the environment")]

use std::io::{IsTerminal, Write};
use std::path::PathBuf;

use super::browser;
use super::error::{Error, InputError, Refusal};
use super::options::{Color, Options};
use crate::history::Repository;
use crate::i18n::Words;
use crate::ledger::{Ledger, outside};
use crate::model::{CaseId, Date, Fact, Language, Message, RecordId, RecordKind, vocabulary};
use crate::practice::profile;
use crate::report::{Block, Format, Screen, Stamp, Tone, View, render, render_blocks};

/// What every command is given.
pub(crate) struct Context {
    /// The reader's language.
    pub(crate) words: Words,
    /// The day that counts as today.
    pub(crate) today: Date,
    /// Where the search for a ledger begins.
    pub(crate) start: PathBuf,
    /// The moment to read it at, as typed; none for now.
    pub(crate) at: Option<String>,
    /// Whether questions can be asked.
    pub(crate) interactive: bool,
    /// Whether nothing is to be kept.
    pub(crate) dry_run: bool,
    /// Where and how results are shown.
    pub(crate) output: Output,
}

/// Where and how results are shown.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch on the command line, and stands alone")]
pub(crate) struct Output {
    /// The format; `None` means the command's own, a table unless it says otherwise.
    pub(crate) format: Option<Format>,
    /// A file instead of standard output.
    pub(crate) path: Option<PathBuf>,
    /// Whether a page is shown in the browser.
    pub(crate) open: bool,
    /// The terminal on standard output.
    pub(crate) screen: Screen,
    /// Whether standard error takes colour.
    pub(crate) error_color: bool,
    /// Only results, no remarks.
    pub(crate) quiet: bool,
    /// More than usual.
    pub(crate) verbose: bool,
}

impl Context {
    /// Looks at the options and the environment.
    pub(crate) fn new(options: &Options) -> Self {
        let start = options.ledger.clone().unwrap_or_else(|| PathBuf::from("."));
        let asks = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        let shows = std::io::stdout().is_terminal() && options.output.is_none();
        let width = shows.then(terminal_size::terminal_size).flatten().map(|(width, _)| width.0);
        Self {
            words: words(options.lang, &start),
            today: options.today.unwrap_or_else(Date::of_clock),
            start,
            at: options.at.clone(),
            interactive: asks && !options.no_input,
            dry_run: options.dry_run,
            output: Output {
                format: options.format,
                path: options.output.clone(),
                open: options.open,
                screen: Screen { width, color: colored(options.color, shows) },
                error_color: colored(options.color, std::io::stderr().is_terminal()),
                quiet: options.quiet,
                verbose: options.verbose,
            },
        }
    }

    /// Refuses to change what was: a command that keeps something works on the ledger as it is.
    ///
    /// # Errors
    /// When the ledger is to be read at a moment of its past.
    pub(crate) fn present(&self) -> Result<(), Refusal> {
        self.at.as_ref().map_or(Ok(()), |at| Err(Refusal::PastIsKept { at: at.clone() }))
    }

    /// Shows a view in the wanted format, on standard output or in the wanted file.
    pub(crate) fn show(&self, view: &impl View, stamp: &Stamp) -> Result<(), Error> {
        self.show_as(view, stamp, Format::Table)
    }

    /// The same, in another format when the user asked for none.
    pub(crate) fn show_as(&self, view: &impl View, stamp: &Stamp, usual: Format) -> Result<(), Error> {
        let usual = if self.output.open { Format::Html } else { usual };
        let format = self.output.format.unwrap_or(usual);
        if self.output.open && !format.is_page() {
            return Err(InputError::NoPage { format: vocabulary::word(&format) }.into());
        }
        let text = render(view, stamp, format, &self.words, &self.output.screen)?;
        if self.output.open { self.open(&text, format) } else { self.put(&text) }
    }

    /// Puts a page in the wanted file, or where the ledger keeps what is local and soon gone, and opens the browser.
    fn open(&self, text: &str, format: Format) -> Result<(), Error> {
        let wanted = self.output.path.clone().filter(|path| path.as_os_str() != "-");
        let path = if let Some(path) = wanted {
            outside::write(&path, text)?;
            path
        } else {
            let folder = Repository::open(Ledger::find(&self.start)?.root())?.folder();
            outside::rescue(&folder, &format!("page.{}", vocabulary::word(&format)), text)?
        };
        let whole = std::path::absolute(&path).unwrap_or(path);
        browser::open(&whole)?;
        let said = Message::new("note-opened").with("path", Fact::Id(whole.display().to_string()));
        self.remark(&[Block::Note(Tone::Good, said)]);
        Ok(())
    }

    /// Puts a text on standard output or in the wanted file.
    pub(crate) fn put(&self, text: &str) -> Result<(), Error> {
        if let Some(path) = self.output.path.as_ref().filter(|path| path.as_os_str() != "-") {
            outside::write(path, text)?;
            let said = Message::new("note-output").with("path", Fact::Id(path.display().to_string()));
            self.remark(&[Block::Note(Tone::Good, said)]);
            return Ok(());
        }
        // A reader that went away (`| head`) has had enough.
        let mut out = std::io::stdout().lock();
        drop(out.write_all(text.as_bytes()).and_then(|()| out.flush()));
        Ok(())
    }

    /// Says something beside the result, on standard error; not when the user wants quiet.
    pub(crate) fn remark(&self, blocks: &[Block]) {
        if !self.output.quiet {
            let screen = Screen { color: self.output.error_color, ..self.output.screen };
            complain(&render_blocks(blocks, &self.words, &screen));
        }
    }
}

/// The program's own file, and a folder as it is called from anywhere: for lines that run it from elsewhere.
pub(crate) fn called_from_anywhere(folder: &std::path::Path) -> (String, String) {
    let program =
        std::env::current_exe().map_or_else(|_| "regie".to_owned(), |path| path.display().to_string());
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf());
    (program, folder.display().to_string())
}

/// Puts a text on standard error.
pub(crate) fn complain(text: &str) {
    let mut err = std::io::stderr().lock();
    drop(err.write_all(text.as_bytes()).and_then(|()| err.flush()));
}

/// A record id that is not among `taken`.
pub(crate) fn new_id(kind: RecordKind, taken: &[RecordId]) -> RecordId {
    loop {
        let id = RecordId::from_random(kind, random());
        if !taken.contains(&id) {
            return id;
        }
    }
}

/// A case id that is not among `taken`.
pub(crate) fn new_case_id(taken: &[CaseId]) -> CaseId {
    loop {
        let id = CaseId::from_random(random());
        if !taken.contains(&id) {
            return id;
        }
    }
}

/// Asks the operating system for 32 random bits.
pub(crate) fn random() -> u32 {
    getrandom::u32().unwrap_or_default()
}

/// The words in the language asked for, else the ledger's, else the environment's, else English; with the word for the
/// client that the ledger's practice uses.
fn words(asked: Option<Language>, start: &std::path::Path) -> Words {
    let settings = Ledger::find(start).and_then(|ledger| ledger.settings()).ok().map(|stored| stored.record);
    let language = asked.or(settings.as_ref().map(|settings| settings.language));
    let language = language.unwrap_or_else(language_of_environment);
    let words = Words::new(language);
    let profiles = settings.and_then(|known| profile::versions(&known.profile, known.overrides.as_ref()));
    match profiles.as_deref().and_then(<[_]>::last) {
        Some(profile) => words.with_client(profile.client_word.in_language(language)),
        None => words,
    }
}

fn language_of_environment() -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    match set.into_iter().find(|value| !value.is_empty()) {
        Some(value) if value.starts_with("nl") => Language::Nl,
        _ => Language::En,
    }
}

/// Whether to use colour: as asked, else on a terminal that does not set `NO_COLOR` and is not `dumb`.
fn colored(asked: Color, terminal: bool) -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => terminal && !refused,
    }
}
