//! `regie service add`: a service one can be referred to.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger::{Change, layout, write};
use crate::model::assessment::Area;
use crate::model::record::Extent;
use crate::model::service::Service;
use crate::model::{Fact, Function, Message, vocabulary};
use crate::report::Tone;

/// `regie service add`.
#[derive(Args)]
pub(crate) struct Add {
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

/// Everything about a service; the short name comes first.
pub(super) const QUESTIONS: &[Question] = &[
    Question::new("slug", "slug", Kind::NewSlug).required(),
    Question::new("name", "name", Kind::Text).required(),
    Question::new("offer", "offer", Kind::Text),
    Question::new("areas", "area", Kind::Words(vocabulary::words::<Area>)),
    Question::new("target_group", "target-group", Kind::Text),
    Question::new("conditions", "conditions", Kind::Text),
    Question::new("area_served", "area-served", Kind::Texts),
    Question::new("waiting_days", "waiting-days", Kind::Whole).within(0, 3650),
    Question::new("waiting_on", "waiting-on", Kind::Past),
    Question::new("cost", "cost", Kind::Text),
    Question::new("contact", "contact", Kind::Text),
    Question::new("umbrella", "umbrella", Kind::Text),
    Question::new("agreement_until", "agreement-until", Kind::Coming),
    Question::new("available", "available", Kind::Word(vocabulary::words::<Extent>)),
    Question::new("appropriate", "appropriate", Kind::Word(vocabulary::words::<Extent>)),
    Question::new("suitable", "suitable", Kind::Word(vocabulary::words::<Extent>)),
    Question::new("acceptable", "acceptable", Kind::Word(vocabulary::words::<Extent>)),
    Question::new("accessible", "accessible", Kind::Word(vocabulary::words::<Extent>)),
    Question::new("competence", "competence", Kind::Text),
    Question::new("motivation", "motivation", Kind::Text),
    Question::new("limits", "limits", Kind::Text),
    Question::new("note", "note", Kind::Text),
];

impl Form for Asked {
    type Record = Service;
    const NAME: &'static str = "service";
    const QUESTIONS: &'static [Question] = QUESTIONS;
}

pub(super) fn run(context: &Context, verb: &Add) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let mut service = gather(context, &Scope::office(&desk), &verb.answers, &verb.ways)?;
    if service.waiting_days.is_some() && service.waiting_on.is_none() {
        // A waiting time is worth as much as the day it was heard on.
        service.waiting_on = Some(context.today);
    }
    let actor = desk.actor()?;
    let keeping = desk.keep(context, || {
        let record = format!("services/{}", service.slug);
        let path = layout::service_path(&service.slug, desk.format());
        if desk.ledger.holds(&path)? {
            return Err(Refusal::AlreadyThere { record }.into());
        }
        let mut change = Change::new("service.add", Function::Linking);
        change.records = vec![record];
        change.actor = Some(actor.clone());
        change.edits.push(write::fresh(path, &service));
        Ok(change)
    })?;
    let slug = || Fact::Id(service.slug.to_string());
    keeping.tell(context, &desk, vec![("service", slug())], remarks(&service))
}

/// What keeps a service from being found.
pub(super) fn remarks(service: &Service) -> Vec<(Tone, Message)> {
    if !service.areas.is_empty() {
        return Vec::new();
    }
    let slug = Fact::Id(service.slug.to_string());
    vec![(Tone::Attention, Message::new("note-no-areas").with("service", slug))]
}
