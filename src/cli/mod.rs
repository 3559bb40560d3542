//! The command line: from arguments to one command, from its result to an exit code.
//!
//! Every command is five steps: resolve words to ids and dates → load → decide → keep → show.

mod assessment;
mod browser;
mod case;
mod check;
mod clone;
mod conference;
mod consent;
mod context;
mod days;
mod demo;
mod desk;
mod diff;
mod doctor;
mod driver;
mod edit;
mod error;
mod evaluation;
mod explain;
mod export;
mod feedback;
mod formats;
mod help;
mod history;
mod import;
mod init;
mod input;
mod intervision;
mod journal;
mod monitoring;
mod network;
mod options;
mod past;
mod plan;
mod progress;
mod referral;
mod remind;
mod report;
mod resolve;
mod review;
mod save;
mod schema;
mod screening;
mod service;
mod shell;
mod signal;
mod status;
mod sync;
mod team;
mod today;
mod trace;
mod undo;
mod usage;
mod verify;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use self::context::{Context, complain};
use self::error::{Error, Exit};
use self::options::Options;
use crate::i18n::Words;
use crate::model::{Language, vocabulary};

/// Runs the program and returns its exit code: 0 done, 1 something to attend to, 2 usage, 3 refused, 4 busy, 5 not
/// allowed, 6 rewritten history, 70 a fault of the program.
#[must_use]
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let typed = Program::command().try_get_matches_from(&arguments);
    let exit = match typed.and_then(|typed| Ok((Program::from_arg_matches(&typed)?, typed))) {
        Ok((program, typed)) => {
            let context = Context::new(&program.options);
            match formats::unfit(&program.options, &typed) {
                Some(error) => failed(&context, &error.into()),
                None => finish(&context, program.noun),
            }
        }
        Err(_) => not_run(&arguments),
    };
    ExitCode::from(exit as u8)
}

/// Help, the version, or what is wrong with the command line: read once more by the tree that speaks the reader's
/// language, so that a command that runs need not put all help in words.
fn not_run(arguments: &[OsString]) -> Exit {
    let context = Context::new(&early(arguments));
    let Err(error) = command(&context.words).try_get_matches_from(arguments) else { return Exit::Fault };
    let (text, exit) = usage::text(&error, &context.words);
    if exit == Exit::Done {
        return context.put(&text).map_or_else(|error| error.exit(), |()| exit);
    }
    complain(&text);
    exit
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

/// What is typed first, in the order of the work; each has a file of its own.
#[derive(Subcommand)]
enum Noun {
    Init(init::Init),
    Demo(demo::Demo),
    Today(today::Today),
    Remind(remind::Remind),
    Check(check::Check),
    Explain(explain::Explain),
    Trace(trace::Trace),
    Case(case::Case),
    Screening(screening::Screening),
    Assessment(assessment::Assessment),
    Network(network::Network),
    Plan(plan::Plan),
    Consent(consent::Consent),
    Referral(referral::Referral),
    Service(service::Service),
    Journal(journal::Journal),
    Monitoring(monitoring::Monitoring),
    Review(review::Review),
    Conference(conference::Conference),
    Evaluation(evaluation::Evaluation),
    Feedback(feedback::Feedback),
    Signal(signal::Signal),
    Intervision(intervision::Intervision),
    Report(report::Report),
    Team(team::Team),
    Edit(edit::EditRecord),
    Save(save::Save),
    Resolve(resolve::Resolve),
    Status(status::Status),
    Sync(sync::Sync),
    #[command(alias = "join")]
    Clone(clone::Clone),
    History(history::History),
    Diff(diff::Diff),
    #[command(subcommand, hide = true)]
    Driver(driver::Driver),
    Undo(undo::Undo),
    Redo(undo::Redo),
    Export(export::Export),
    Import(import::Import),
    Verify(verify::Verify),
    Doctor(doctor::Doctor),
    Schema(schema::Schema),
    Completions(shell::Completions),
    Man(shell::Man),
}

fn finish(context: &Context, noun: Option<Noun>) -> Exit {
    match dispatch(context, noun) {
        Ok(exit) => exit,
        Err(error) => failed(context, &error),
    }
}

/// Says what went wrong.
fn failed(context: &Context, error: &Error) -> Exit {
    complain(&error.text(&context.words, context.output.error_color));
    error.exit()
}

fn dispatch(context: &Context, noun: Option<Noun>) -> Result<Exit, Error> {
    match noun {
        None => today::run(context, &today::Today::default()),
        Some(Noun::Init(verb)) => init::run(context, &verb),
        Some(Noun::Demo(verb)) => demo::run(context, &verb),
        Some(Noun::Today(verb)) => today::run(context, &verb),
        Some(Noun::Remind(verb)) => remind::run(context, &verb),
        Some(Noun::Check(verb)) => check::run(context, &verb),
        Some(Noun::Explain(verb)) => explain::run(context, &verb),
        Some(Noun::Trace(verb)) => trace::run(context, &verb),
        Some(Noun::Case(noun)) => case::run(context, noun),
        Some(Noun::Screening(noun)) => screening::run(context, noun),
        Some(Noun::Assessment(noun)) => assessment::run(context, noun),
        Some(Noun::Network(noun)) => network::run(context, noun),
        Some(Noun::Plan(noun)) => plan::run(context, noun),
        Some(Noun::Consent(noun)) => consent::run(context, noun),
        Some(Noun::Referral(noun)) => referral::run(context, noun),
        Some(Noun::Service(noun)) => service::run(context, noun),
        Some(Noun::Journal(noun)) => journal::run(context, noun),
        Some(Noun::Monitoring(noun)) => monitoring::run(context, noun),
        Some(Noun::Review(noun)) => review::run(context, noun),
        Some(Noun::Conference(noun)) => conference::run(context, noun),
        Some(Noun::Evaluation(noun)) => evaluation::run(context, noun),
        Some(Noun::Feedback(noun)) => feedback::run(context, noun),
        Some(Noun::Signal(noun)) => signal::run(context, noun),
        Some(Noun::Intervision(noun)) => intervision::run(context, noun),
        Some(Noun::Report(noun)) => report::run(context, noun),
        Some(Noun::Team(noun)) => team::run(context, noun),
        Some(Noun::Edit(verb)) => edit::run(context, &verb),
        Some(Noun::Save(verb)) => save::run(context, &verb),
        Some(Noun::Resolve(verb)) => resolve::run(context, &verb),
        Some(Noun::Status(verb)) => status::run(context, &verb),
        Some(Noun::Sync(verb)) => sync::run(context, &verb),
        Some(Noun::Clone(verb)) => clone::run(context, &verb),
        Some(Noun::History(verb)) => history::run(context, &verb),
        Some(Noun::Diff(verb)) => diff::run(context, &verb),
        Some(Noun::Driver(noun)) => driver::run(context, noun),
        Some(Noun::Undo(verb)) => undo::undo(context, &verb),
        Some(Noun::Redo(verb)) => undo::redo(context, &verb),
        Some(Noun::Export(noun)) => export::run(context, noun),
        Some(Noun::Import(noun)) => import::run(context, noun),
        Some(Noun::Verify(verb)) => verify::run(context, &verb),
        Some(Noun::Doctor(verb)) => doctor::run(context, &verb),
        Some(Noun::Schema(verb)) => schema::run(context, &verb),
        Some(Noun::Completions(verb)) => shell::completions(context, &verb),
        Some(Noun::Man(verb)) => shell::man(context, &verb),
    }
}

/// Runs a command as if it had been typed, for commands that consist of others.
pub(crate) fn again(arguments: &[&str]) -> Result<Exit, Error> {
    let typed = std::iter::once("regie").chain(arguments.iter().copied());
    // What the program types itself it understands; a test runs every such command.
    Program::try_parse_from(typed)
        .map_or(Ok(Exit::Fault), |program| dispatch(&Context::new(&program.options), program.noun))
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
