//! `regie export`: the records for other programs, and the whole file of a case for the client.

mod dossier;
mod fhir;
mod tables;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::context::Context;
use super::desk::{Desk, told};
use super::error::{Error, Exit};
use crate::history::{Entry, Filter};
use crate::ledger;
use crate::model::{CaseFile, Fact, Message, Office};
use crate::report::export::{About, pseudonymous};
use crate::report::{Block, Tone};

/// `regie export`.
#[derive(Args)]
pub(crate) struct Export {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Csv(Target),
    Sqlite(Target),
    Fhir(Target),
    Dossier(dossier::WholeFile),
}

/// Where it goes, and what goes in.
#[derive(Args)]
pub(crate) struct Target {
    path: PathBuf,
    /// Only this case.
    #[arg(long)]
    case: Option<String>,
    /// Names and words of people too.
    #[arg(long)]
    with_names: bool,
    /// In place of what is there.
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(context: &Context, noun: Export) -> Result<Exit, Error> {
    match noun.verb {
        Verb::Csv(target) => tables::csv(context, &target),
        Verb::Sqlite(target) => tables::sqlite(context, &target),
        Verb::Fhir(target) => fhir::run(context, &target),
        Verb::Dossier(verb) => dossier::run(context, &verb),
    }
}

/// What is exported.
struct Taken {
    office: Office,
    cases: Vec<CaseFile>,
    about: About,
    broken: Vec<ledger::Error>,
    log: Vec<Entry>,
}

/// The records that were asked for, without names unless asked for.
fn taken(context: &Context, target: &Target) -> Result<Taken, Error> {
    let desk = Desk::open(context)?;
    let (folders, broken) = desk.chosen(target.case.as_deref())?;
    let narrowed: Vec<String> = match (&target.case, folders.as_slice()) {
        (Some(_), [only]) => vec![format!("--case {}", only.file.case.id)],
        _ => Vec::new(),
    };
    let mut cases: Vec<CaseFile> = folders.into_iter().map(|folder| folder.file).collect();
    let stamp = desk.stamp(context, narrowed, false);
    // Without a history there is nothing to tell of it.
    let filter = Filter { from: desk.commit().unwrap_or_default(), ..Filter::default() };
    let log = desk.repository().ok().and_then(|repository| repository.log(&filter).ok()).unwrap_or_default();
    let mut office = desk.office;
    if !target.with_names {
        (office, cases) = pseudonymous(&office, &cases);
    }
    Ok(Taken { office, cases, about: About { stamp, named: target.with_names }, broken, log })
}

/// Says what was written and what was left out.
fn written(context: &Context, target: &Target, taken: &Taken) -> Exit {
    let path = Fact::Id(target.path.display().to_string());
    let said = Message::new("note-exported").with("path", path).with("cases", taken.cases.len());
    let mut notes = vec![Block::Note(Tone::Good, said)];
    if !taken.about.named {
        notes.push(Block::Note(Tone::Plain, Message::new("note-without-names")));
    }
    context.remark(&notes);
    told(context, &taken.broken)
}
