//! `regie plan agree CASE [AGREEMENT]`: what client and case manager promise each other, both ways (PRACTICE 4); one
//! that ends or is replaced stays where it was written.

use clap::Args;

use super::{Deed, kept};
use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question, When};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger::lookup;
use crate::model::plan::{Agreement, Plan};
use crate::model::{Date, Fact, Message, RecordKind};
use crate::practice::plan::{is_one_way, replace};
use crate::report::Tone;
use crate::report::view::Names;

/// `regie plan agree CASE [AGREEMENT]`.
#[derive(Args)]
pub(crate) struct Agree {
    case: String,
    agreement: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Agreement;
    const NAME: &'static str = "agreement";
    // `--from` is a file everywhere, so who promises is `--who`.
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Agreement)),
        Question::new("on", "on", Kind::Happened),
        Question::new("from", "who", Kind::Party).named("promised-by").required(),
        Question::new("to", "to", Kind::Party).required(),
        Question::new("text", "text", Kind::Text).required(),
        Question::new("until", "until", Kind::Coming).when(When::Later),
        Question::new("replaces", "replaces", Kind::Record(RecordKind::Agreement)).when(When::Later),
    ];
}

pub(super) fn run(context: &Context, verb: &Agree) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let case = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let agreements = folder.file.plan.iter().flat_map(|plan| &plan.agreements);
    let known = agreements.clone().map(|agreement| &agreement.id);
    let word = verb.agreement.as_deref();
    let id = word.map(|word| lookup::record(known, RecordKind::Agreement, word)).transpose()?;
    let base = id.as_ref().and_then(|id| agreements.clone().find(|agreement| agreement.id == *id));
    let scope = Scope::case(&desk, &folder.file);
    let record = match base {
        Some(base) => revise(context, &scope, (&verb.answers, &verb.ways), base)?,
        None => gather(context, &scope, &verb.answers, &verb.ways)?,
    };
    if record.replaces.as_ref() == Some(&record.id) {
        return Err(Refusal::ReplacesItself { record: record.id.to_string() }.into());
    }
    let mut told = Vec::new();
    let deed = Deed { case: &case, action: "plan.agree", record: Some(&record.id), by: &by };
    let (keeping, notes) = kept(context, &desk, deed, |plan| {
        let place = plan.agreements.iter_mut().find(|agreement| agreement.id == record.id);
        match (place, base) {
            (Some(place), Some(base)) if *place == *base => *place = record.clone(),
            (None, None) => plan.agreements.push(record.clone()),
            _ => return Err(super::moved()),
        }
        let names = Names::new(&desk.office, &folder.file);
        told = of_others(plan, &record, &names, context.today);
        Ok(())
    })?;
    let ended = record.until.filter(|_| base.is_none_or(|base| base.until != record.until));
    told.extend(ended.map(|until| (Tone::Plain, Message::new("note-agreement-ends").with("until", until))));
    keeping.tell(context, &desk, Vec::new(), told.into_iter().chain(notes).collect())
}

/// What becomes of other agreements: the one that is replaced ends; and whether anything is promised in return.
fn of_others(plan: &mut Plan, record: &Agreement, names: &Names, today: Date) -> Vec<(Tone, Message)> {
    let mut told = Vec::new();
    if let Some((old, until)) = replace(&mut plan.agreements, record) {
        let note = Message::new("note-agreement-replaced").with("old", Fact::Id(old.to_string()));
        told.push((Tone::Plain, note.with("until", until)));
    }
    if is_one_way(&plan.agreements, record, today) {
        let note = Message::new("note-agreement-one-way").with("who", names.party(&record.to));
        told.push((Tone::Plain, note.with("to", names.party(&record.from))));
    }
    told
}
