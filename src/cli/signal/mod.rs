//! `regie signal`: what falls short, brought to those who can change it (BOOK 8.6, CARDS 2.9).

mod add;
mod list;
mod show;
mod suggest;
mod update;

use clap::{Args, Subcommand};

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit};
use crate::ledger::lookup;
use crate::model::{RecordKind, signal};

/// `regie signal`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Signal {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Add(add::Add),
    List(list::List),
    Show(show::Show),
    Update(update::Update),
    Suggest(suggest::Suggest),
}

pub(crate) fn run(context: &Context, noun: Signal) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Add(verb)) => add::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Update(verb)) => update::run(context, &verb),
        Some(Verb::Suggest(verb)) => suggest::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}

/// The signal that a word means: its id or a beginning of it, also as `check` and `edit` tell it.
fn find(desk: &Desk, word: &str) -> Result<signal::Signal, Error> {
    let word = word.strip_prefix("signals/").unwrap_or(word);
    let all = &desk.office.signals;
    let id = lookup::record(all.iter().map(|signal| &signal.id), RecordKind::Signal, word)?;
    let missing = || crate::ledger::Error::NotAnId { word: word.to_owned() };
    Ok(all.iter().find(|signal| signal.id == id).cloned().ok_or_else(missing)?)
}
