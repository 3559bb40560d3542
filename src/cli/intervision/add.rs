//! `regie intervision add`: who met, what was asked, what it taught; cases stand in it by their id only (P3 8).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::days::not_ahead;
use crate::cli::desk::{Desk, office_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::intervision::{Intervision, IntervisionKind, TopicKind};
use crate::model::{Fact, Message, RecordKind, vocabulary};
use crate::practice::supervision;
use crate::report::Tone;

/// `regie intervision add`.
#[derive(Args)]
pub(crate) struct Add {
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

const TOPIC: &[Question] = &[
    Question::new("kind", "kind", Kind::Word(vocabulary::words::<TopicKind>)).named("topic-kind").required(),
    Question::new("question", "question", Kind::Text).required(),
    Question::new("brought_by", "brought-by", Kind::Member),
    Question::new("case", "case", Kind::Case),
    Question::new("insight", "insight", Kind::Text),
];

impl Form for Asked {
    type Record = Intervision;
    const NAME: &'static str = "intervision";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Intervision)),
        Question::new("on", "on", Kind::Happened),
        Question::new("by", "by", Kind::By),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<IntervisionKind>))
            .usually("peer-supervision")
            .required(),
        Question::new("participants", "participant", Kind::Members),
        Question::new("guests", "guest", Kind::Texts),
        Question::new("minutes", "minutes", Kind::Whole).within(0, 1440).named("duration"),
        Question::new("topic", "topic", Kind::Rows(TOPIC)),
        Question::new("agreements", "agreement", Kind::Texts),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, mut verb: Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    if !context.interactive {
        verb.answers.usually("kind", &IntervisionKind::PeerSupervision, &verb.ways);
    }
    let mut meeting = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    if meeting.participants.is_empty() {
        // Who writes it down was there.
        meeting.participants.push(meeting.by.clone());
    }
    let keeping = desk.keep(context, || {
        not_ahead(context, "on", meeting.on)?;
        nameless(&desk, &meeting)?;
        office_change(&desk, "intervision.add", &meeting.by, &meeting)
    })?;
    let facts = vec![("on", Fact::Date(meeting.on)), ("kind", vocabulary::fact(&meeting.kind))];
    keeping.tell(context, &desk, facts, next(context, &desk, &meeting))
}

/// Refuses a text that names a client: what practitioners learn from one another tells of nobody.
fn nameless(desk: &Desk, meeting: &Intervision) -> Result<(), Error> {
    let (cases, _) = desk.ledger.headers()?;
    match supervision::named(meeting, &cases).first() {
        Some(case) => Err(Refusal::NamesClient { case: case.to_string() }.into()),
        None => Ok(()),
    }
}

/// By when those who took part meet again.
fn next(context: &Context, desk: &Desk, meeting: &Intervision) -> Vec<(Tone, Message)> {
    let months = supervision::months(&desk.office, meeting.kind, context.today);
    let months = months.and_then(|months| u32::try_from(months.value()).ok());
    let note =
        |months: u32| Message::new("note-intervision-next").with("next", meeting.on.plus_months(months));
    months.map(|months| (Tone::Plain, note(months))).into_iter().collect()
}
