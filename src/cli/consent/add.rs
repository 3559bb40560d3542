//! `regie consent add`: who gave it, with whom may be shared, what, for what, how and until when.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Circle, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::consent::{Consent, ConsentWay};
use crate::model::{Function, Message, RecordKind, vocabulary};
use crate::report::Tone;

/// `regie consent add CASE`.
#[derive(Args)]
pub(crate) struct Add {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Consent;
    const NAME: &'static str = "consent";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Consent)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("given_by", "given-by", Kind::Party).among(Circle::Near).required(),
        Question::new("with", "with", Kind::Parties).among(Circle::Others).required(),
        Question::new("what", "what", Kind::Text).required(),
        Question::new("purpose", "purpose", Kind::Text).required(),
        Question::new("how", "how", Kind::Word(vocabulary::words::<ConsentWay>)).required(),
        Question::new("until", "until", Kind::Coming),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let case = folder.file.case.id.clone();
    let consent = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&case)?;
        let mut change =
            case_change(("consent.add", Function::Linking), &case, Some(&consent.id), &consent.by);
        change.edits.push(folder.edit_event(&consent, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, Vec::new(), vec![term(context, &consent)])
}

/// How long it holds, so that a day mistaken is seen at once.
fn term(context: &Context, consent: &Consent) -> (Tone, Message) {
    match consent.until {
        None => (Tone::Plain, Message::new("note-consent-open")),
        Some(until) if until < context.today => {
            (Tone::Attention, Message::new("note-consent-past").with("until", until))
        }
        Some(until) => (Tone::Plain, Message::new("note-consent-until").with("until", until)),
    }
}
