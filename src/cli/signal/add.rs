//! `regie signal add`: a structural shortcoming; cases stand in it by their id only, and nobody is named.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::days::not_ahead;
use crate::cli::desk::{Desk, office_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::assessment::Area;
use crate::model::signal::{Signal, SignalKind};
use crate::model::{Fact, Message, RecordKind, vocabulary};
use crate::practice::naming::holds;
use crate::report::Tone;

/// `regie signal add`.
#[derive(Args)]
pub(crate) struct Add {
    #[command(flatten)]
    answers: Answers<Asked>,
    /// Although the text holds a name.
    #[arg(long)]
    anyway: bool,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Signal;
    const NAME: &'static str = "signal";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Signal)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<SignalKind>)).required(),
        Question::new("what", "what", Kind::Text).named("falls-short").required(),
        Question::new("proposal", "proposal", Kind::Text),
        Question::new("areas", "area", Kind::Words(vocabulary::words::<Area>)),
        Question::new("services", "service", Kind::Services),
        Question::new("places", "place", Kind::Texts),
        Question::new("cases", "case", Kind::Cases),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let signal = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        not_ahead(context, "on", signal.on)?;
        if !verb.anyway {
            nameless(&desk, &signal)?;
        }
        office_change(&desk, "signal.add", &signal.by, &signal)
    })?;
    let facts = vec![("kind", vocabulary::fact(&signal.kind)), ("count", Fact::from(signal.cases.len()))];
    keeping.tell(context, &desk, facts, vec![(Tone::Faint, Message::new("note-signal-next"))])
}

/// Refuses a text that names a client, or somebody around a client of one of its cases.
fn nameless(desk: &Desk, signal: &Signal) -> Result<(), Error> {
    let texts: Vec<&str> = [Some(&signal.what), signal.proposal.as_ref(), signal.note.as_ref()]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let told = |name: &str| texts.iter().any(|text| holds(text, name));
    let (cases, _) = desk.ledger.headers()?;
    if let Some(case) = cases.iter().find(|case| told(&case.client.name)) {
        return Err(Refusal::SignalNames { case: case.id.to_string() }.into());
    }
    for case in &signal.cases {
        let folder = desk.case(case)?;
        if folder.file.network.persons.iter().any(|person| told(&person.name)) {
            return Err(Refusal::SignalNames { case: case.to_string() }.into());
        }
    }
    Ok(())
}
