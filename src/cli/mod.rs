//! The command line: from arguments to one command, from its result to an exit code.
//!
//! Every command is five steps: resolve words to ids and dates → load → decide → keep → show.

mod consent;
mod context;
mod desk;
mod error;
mod evaluation;
mod help;
mod input;
mod journal;
mod options;
mod referral;
mod report;
mod review;
mod usage;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::context::Context;
use self::error::{Error, Exit};
use self::options::Options;
use crate::i18n::Words;
use crate::model::{Language, vocabulary};

/// Runs the program and returns its exit code: 0 done, 1 something to attend to, 2 usage, 3 refused, 4 busy, 5 not
/// allowed, 6 rewritten history, 70 a fault of the program.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let early = early(&arguments);
    let words = Context::new(&early).words;
    let parsed = command(&words).try_get_matches_from(&arguments);
    let exit = match parsed.and_then(|matches| Program::from_arg_matches(&matches)) {
        Ok(program) => finish(&Context::new(&program.options), program.noun),
        Err(error) => {
            let (text, exit) = usage::text(&error, &words);
            let context = Context::new(&early);
            if exit == Exit::Done {
                context.put(&text).map_or_else(|error| error.exit(), |()| exit)
            } else {
                context.complain(&text);
                exit
            }
        }
    };
    ExitCode::from(exit as u8)
}

/// The command tree in a language.
pub(crate) fn command(words: &Words) -> clap::Command {
    help::translated(Program::command(), words)
}

/// Everything the program understands.
#[derive(Parser)]
#[command(name = "regie", version, max_term_width = 100, args_override_self = true)]
struct Program {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    noun: Option<Noun>,
}

/// The nouns; each has a file of its own.
#[derive(Subcommand)]
enum Noun {
    Consent(consent::Consent),
    Evaluation(evaluation::Evaluation),
    Journal(journal::Journal),
    Referral(referral::Referral),
    Report(report::Report),
    Review(review::Review),
}

fn finish(context: &Context, noun: Option<Noun>) -> Exit {
    match dispatch(context, noun) {
        Ok(exit) => exit,
        Err(error) => {
            context.complain(&error.text(&context.words, context.output.error_color));
            error.exit()
        }
    }
}

fn dispatch(context: &Context, noun: Option<Noun>) -> Result<Exit, Error> {
    match noun {
        Some(Noun::Consent(noun)) => consent::run(context, noun),
        Some(Noun::Evaluation(noun)) => evaluation::run(context, noun),
        Some(Noun::Journal(noun)) => journal::run(context, noun),
        Some(Noun::Referral(noun)) => referral::run(context, noun),
        Some(Noun::Report(noun)) => report::run(context, noun),
        Some(Noun::Review(noun)) => review::run(context, noun),
        None => Ok(Exit::Done),
    }
}

/// The options that decide in which language a fault of the command line is told: read before the command line is
/// understood, so only the plainest form is looked for.
fn early(arguments: &[OsString]) -> Options {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let value = |name: &str| {
        texts.iter().enumerate().find_map(|(at, text)| match text.strip_prefix(name)? {
            "" => texts.get(at + 1).copied(),
            rest => rest.strip_prefix('='),
        })
    };
    Options {
        ledger: value("--ledger").map(Into::into),
        lang: value("--lang").and_then(vocabulary::parse::<Language>),
        ..Options::plain()
    }
}
