//! `regie doctor [--mend]`: how the machine and the ledger on it stand, and what to do about it.

mod files;
mod machine;
mod mend;
mod people;
mod place;

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit, explained, explained_of_git};
use crate::history::{self, Repository};
use crate::ledger::{self, Ledger};
use crate::model::{Fact, Message};
use crate::report::Stamp;
use crate::report::view::{CheckState, Checkup, Looked};

/// `regie doctor`.
#[derive(Args)]
pub(crate) struct Doctor {
    /// Set right what can be set right without harm.
    #[arg(long)]
    mend: bool,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Doctor) -> Result<Exit, Error> {
    context.present()?;
    let mended = if verb.mend { mend::mend(context, verb.by.as_deref())? } else { Vec::new() };
    let (mut looked, stamp) = look(context);
    for one in looked.iter_mut().filter(|one| one.state == CheckState::Good && mended.contains(&one.check)) {
        one.state = CheckState::Mended;
        one.seen = Message::new(format!("doctor-{}-mended", one.check));
    }
    let view = Checkup::new(looked);
    context.show(&view, &stamp)?;
    let open = view.count(CheckState::Error) + view.count(CheckState::Warning);
    Ok(if open == 0 { Exit::Done } else { Exit::Attention })
}

/// Looks at everything that can be looked at; what cannot be opened is told, and what is in it is left out.
fn look(context: &Context) -> (Vec<Looked>, Stamp) {
    let mut looked = machine::looked().to_vec();
    let ledger = Ledger::find(&context.start);
    let repository = ledger.as_ref().ok().map(|ledger| Repository::open(ledger.root()));
    let desk = Desk::open(context);
    match &repository {
        Some(Ok(repository)) => {
            looked.extend(place::looked(repository));
            looked.extend(people::looked(repository, desk.as_ref().ok(), context.today));
            looked.extend(place::beside(repository));
            looked.extend(place::left_behind(repository));
        }
        outside => {
            looked.push(people::outside());
            looked.extend(
                outside
                    .as_ref()
                    .and_then(|opened| opened.as_ref().err())
                    .map(|error| git_refuses("repository", error)),
            );
        }
    }
    match (&ledger, &desk) {
        (Err(ledger::Error::NoLedger { .. }), _) => looked.push(nothing_here()),
        (Err(error), _) | (_, Err(Error::Ledger(error))) => looked.push(refuses("ledger", error)),
        (_, Err(_)) => looked.push(unopened()),
        (Ok(_), Ok(desk)) => looked.extend(files::looked(desk, context.today)),
    }
    let stamp =
        desk.map_or_else(|_| Stamp::none(context.today), |desk| desk.stamp(context, Vec::new(), false));
    (looked, stamp)
}

/// There is no ledger here: worth knowing, and no fault.
fn nothing_here() -> Looked {
    note(("ledger", CheckState::Advice), "doctor-no-ledger", &[]).then("doctor-no-ledger-next", &[])
}

/// A ledger that does not open for a reason that is told at every command.
fn unopened() -> Looked {
    note(("ledger", CheckState::Error), "doctor-ledger-unopened", &[])
        .then("doctor-ledger-unopened-next", &[])
}

/// Something that was seen.
fn note((check, state): (&'static str, CheckState), id: &str, facts: &[(&str, Fact)]) -> Looked {
    Looked { check, state, seen: said(id, facts), next: None }
}

/// Something that is in order.
fn good(check: &'static str, facts: &[(&str, Fact)]) -> Looked {
    note((check, CheckState::Good), &format!("doctor-{check}"), facts)
}

impl Looked {
    /// The same with what to do.
    fn then(mut self, id: &str, facts: &[(&str, Fact)]) -> Self {
        self.next = Some(said(id, facts));
        self
    }
}

fn said(id: &str, facts: &[(&str, Fact)]) -> Message {
    facts.iter().fold(Message::new(id), |message, (name, fact)| message.with(name, fact.clone()))
}

/// What git refuses, as every command would say it.
fn git_refuses(check: &'static str, error: &history::Error) -> Looked {
    let (seen, next) = explained_of_git(error);
    Looked { check, state: CheckState::Error, seen, next: Some(next) }
}

/// What the ledger's files refuse, as every command would say it.
fn refuses(check: &'static str, error: &ledger::Error) -> Looked {
    let (seen, next) = explained(error);
    Looked { check, state: CheckState::Error, seen, next: Some(next) }
}

fn id(text: &str) -> Fact {
    Fact::Id(text.to_owned())
}
