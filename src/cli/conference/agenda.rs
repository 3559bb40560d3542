//! `regie conference agenda CASE`: an invitation to print or to send, the client's own points first (BOOK 10).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::dates::{self, Toward};
use crate::model::{Date, Fact, Message, Party};
use crate::practice::conference::{Seat, agreed, care_team};
use crate::practice::consent;
use crate::report::view::{ConferenceAgenda, Invitation, Names};
use crate::report::{Block, Tone};

/// `regie conference agenda CASE`.
#[derive(Args)]
pub(crate) struct AgendaVerb {
    case: String,
    /// The day; the one that the last conference agreed on unless another is given.
    #[arg(long)]
    on: Option<String>,
    #[arg(long)]
    place: Option<String>,
    /// What the client wants to talk about.
    #[arg(long)]
    client_agenda: Vec<String>,
    /// What others want to talk about.
    #[arg(long)]
    agenda: Vec<String>,
    /// Who is not invited.
    #[arg(long)]
    without: Vec<String>,
}

pub(super) fn run(context: &Context, verb: &AgendaVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let file = &folder.file;
    let on = day(context, verb)?
        .or_else(|| agreed(file).map(|(_, next)| next).filter(|next| *next >= context.today));
    let without: Vec<Party> =
        verb.without.iter().map(|word| desk.party(Some(file), word)).collect::<Result<_, _>>()?;
    let seats = care_team(file, on.unwrap_or(context.today));
    let invited: Vec<Seat> = seats.into_iter().filter(|seat| !without.contains(&seat.who)).collect();
    for seat in &invited {
        let Party::Service(slug) = &seat.who else { continue };
        if consent::covers(file, slug, context.today).is_none() {
            let note = Message::new("note-no-consent").with("service", Fact::Id(slug.to_string()));
            let note = note.with("case", Fact::Id(file.case.id.to_string()));
            context.remark(&[Block::Note(Tone::Attention, note)]);
        }
    }
    if verb.without.is_empty() {
        context.remark(&[Block::Note(Tone::Faint, Message::new("note-agenda-choose"))]);
    }
    let points = (verb.client_agenda.clone(), verb.agenda.clone());
    let invitation = Invitation { on, place: verb.place.clone(), points, invited };
    let view = ConferenceAgenda::new(file, &Names::new(&desk.office, file), invitation, context.today);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}

fn day(context: &Context, verb: &AgendaVerb) -> Result<Option<Date>, InputError> {
    let bad = |text: &String| InputError::BadDate { flag: "on".to_owned(), text: text.clone() };
    let day = |text: &String| dates::parse(text, context.today, Toward::Future).ok_or_else(|| bad(text));
    verb.on.as_ref().map(day).transpose()
}
