//! `regie signal update SIGNAL`: put on an agenda, answered, solved or given up; every step stays.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::days::not_ahead;
use crate::cli::desk::{Desk, office_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::signal::{Signal, SignalEvent, SignalStatus};
use crate::model::vocabulary;

/// `regie signal update SIGNAL`.
#[derive(Args)]
pub(crate) struct Update {
    signal: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = SignalEvent;
    const NAME: &'static str = "signal";
    const QUESTIONS: &'static [Question] = &[
        Question::new("status", "status", Kind::Word(vocabulary::words::<SignalStatus>)).required(),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("body", "body", Kind::Text),
        Question::new("text", "text", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Update) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let id = super::find(&desk, &verb.signal)?.id;
    let event = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        not_ahead(context, "on", event.on)?;
        // Read anew: somebody may have been faster.
        let mut signal = super::find(&Desk::open(context)?, id.as_str())?;
        allowed(&signal, &event)?;
        signal.status = event.status;
        signal.events.push(event.clone());
        office_change(&desk, "signal.update", &event.by, &signal)
    })?;
    keeping.tell(context, &desk, vec![("status", vocabulary::fact(&event.status))], Vec::new())
}

/// Refuses a step that cannot follow the last one, or that comes before it.
fn allowed(signal: &Signal, event: &SignalEvent) -> Result<(), Refusal> {
    if !signal.status.moves().contains(&event.status) {
        let allowed: Vec<String> = signal.status.moves().iter().map(vocabulary::word).collect();
        return Err(Refusal::MoveNotAllowed {
            record: signal.id.to_string(),
            from: vocabulary::word(&signal.status),
            to: vocabulary::word(&event.status),
            allowed: allowed.join(", "),
        });
    }
    let last = signal.events.last().map_or(signal.on, |last| last.on);
    crate::cli::days::not_before("on", event.on, last)
}
