//! `regie monitoring plan CASE`: a contact agreed beforehand, mostly at a transition in life (MEE 2, 8).

use clap::Args;

use crate::cli::context::Context;
use crate::cli::days::not_before;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::model::course::{PlannedContact, Transition};
use crate::model::{Fact, Function, RecordKind, vocabulary};

/// `regie monitoring plan CASE`.
#[derive(Args)]
pub(crate) struct Plan {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = PlannedContact;
    const NAME: &'static str = "planned-contact";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::PlannedContact)),
        Question::new("by", "by", Kind::By),
        Question::new("on", "on", Kind::Coming).required(),
        Question::new("transition", "transition", Kind::Word(vocabulary::words::<Transition>)).required(),
        Question::new("about", "about", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &Plan) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let contact = gather(context, &Scope::case(&desk, &folder.file), &verb.answers, &verb.ways)?;
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        not_before("on", contact.on, context.today)?;
        let mut case = folder.file.case.clone();
        case.planned_contacts.push(contact.clone());
        let action = ("monitoring.plan", Function::Monitoring);
        let mut change = case_change(action, &id, Some(&contact.id), &contact.by);
        change.edits.push(folder.edit_single("case", &case, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("on", Fact::Date(contact.on))], Vec::new())
}
