//! `regie service edit SERVICE`: what has changed about a service; a waiting time that is heard is heard today.

use clap::Args;

use super::add::{QUESTIONS, remarks};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, revise};
use crate::ledger::{self, Change, write};
use crate::model::service::Service;
use crate::model::{Date, Fact, Function, Slug};

/// `regie service edit SERVICE`.
#[derive(Args)]
pub(crate) struct Edit {
    service: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Service;
    const NAME: &'static str = "service";
    // The short name is the name of the file, and others refer to it.
    const QUESTIONS: &'static [Question] = QUESTIONS.split_at(1).1;
}

pub(super) fn run(context: &Context, verb: &Edit) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let slug = desk.service(&verb.service)?;
    let by = by(&desk, verb.by.as_deref())?;
    let base = known(&desk.office.services, &slug)?;
    let scope = Scope::office(&desk);
    let revised = revise(context, &scope, (&verb.answers, &verb.ways), base)?;
    let revised = heard(verb, base, Service { slug: slug.clone(), ..revised }, context.today);
    let keeping = desk.keep(context, || {
        let files = desk.ledger.services().files;
        let file = files.iter().find(|file| file.record.slug == slug).ok_or_else(|| missing(&slug))?;
        let record = format!("services/{slug}");
        if file.record != *base {
            return Err(Refusal::ChangedMeanwhile { record }.into());
        }
        let mut change = Change::new("service.edit", Function::Linking);
        change.records = vec![record];
        change.actor = Some(by.clone());
        change.edits.push(write::changed(&file.path, &file.text, &revised)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("service", Fact::Id(slug.to_string()))], remarks(&revised))
}

fn known<'a>(services: &'a [Service], slug: &Slug) -> Result<&'a Service, ledger::Error> {
    services.iter().find(|service| service.slug == *slug).ok_or_else(|| missing(slug))
}

fn missing(slug: &Slug) -> ledger::Error {
    ledger::Error::NoService { word: slug.to_string(), close: String::new() }
}

/// A waiting time is worth as much as the day it was heard on: today, unless another day was said.
fn heard(verb: &Edit, base: &Service, mut revised: Service, today: Date) -> Service {
    let given = |field: &str| verb.answers.given.iter().any(|(question, _)| question.field == field);
    let told = given("waiting_days") || revised.waiting_days != base.waiting_days;
    let dated = given("waiting_on") || revised.waiting_on != base.waiting_on;
    if told && !dated {
        revised.waiting_on = revised.waiting_days.map(|_| today);
    }
    revised
}
