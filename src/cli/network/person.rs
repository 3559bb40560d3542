//! `regie network person CASE [PERSON]`: somebody around the client, new or brought up to date.

use clap::Args;

use super::{missing, put};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger;
use crate::model::network::{Gender, Network, Person, Relation};
use crate::model::record::Answer;
use crate::model::{CaseFile, Fact, Function, Message, Party, RecordKind, vocabulary};
use crate::report::Tone;

/// `regie network person CASE [PERSON]`.
#[derive(Args)]
pub(crate) struct PersonVerb {
    case: String,
    /// Somebody who is there already.
    person: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Person;
    const NAME: &'static str = "person";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Person)),
        Question::new("name", "name", Kind::Text).required(),
        Question::new("relation", "relation", Kind::Word(vocabulary::words::<Relation>)).required(),
        Question::new("gender", "gender", Kind::Word(vocabulary::words::<Gender>)),
        Question::new("relation_text", "relation-text", Kind::Text),
        Question::new("households", "household", Kind::Texts),
        Question::new("organisation", "organisation", Kind::Text),
        Question::new("contact", "contact", Kind::Text),
        Question::new("born", "born", Kind::KnownDay),
        Question::new("deceased", "deceased", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("since", "since", Kind::Past),
        Question::new("until", "until", Kind::Past),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &PersonVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let base = verb.person.as_deref().map(|word| meant(&desk, &folder.file, word)).transpose()?;
    let scope = Scope::case(&desk, &folder.file);
    let person = match &base {
        Some(base) => revise(context, &scope, (&verb.answers, &verb.ways), base)?,
        None => gather(context, &scope, &verb.answers, &verb.ways)?,
    };
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut network = folder.file.network.clone();
        put(&mut network.persons, base.as_ref(), &person, |one| &mut one.id)?;
        notes = remarks(&network, &person);
        let mut change = case_change(("network.person", Function::Assessment), &id, Some(&person.id), &by);
        change.edits.push(folder.edit_single("network", &network, desk.format())?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, vec![("name", Fact::Text(person.name.clone()))], notes)
}

/// Somebody of the network by id, beginning of an id, or part of the name.
fn meant(desk: &Desk, file: &CaseFile, word: &str) -> Result<Person, Error> {
    let persons = &file.network.persons;
    let known = persons.iter().map(|person| &person.id);
    let id = match ledger::lookup::record(known, RecordKind::Person, word) {
        Ok(id) => id,
        Err(missing) => match desk.party(Some(file), word) {
            Ok(Party::Person(id)) => id,
            Err(error @ Error::Ledger(ledger::Error::Ambiguous { .. })) => return Err(error),
            _ => return Err(missing.into()),
        },
    };
    let found = persons.iter().find(|person| person.id == id).cloned();
    Ok(found.ok_or_else(|| missing(&id))?)
}

/// A person without any tie is still an island.
fn remarks(network: &Network, person: &Person) -> Vec<(Tone, Message)> {
    let party = Party::Person(person.id.clone());
    if network.ties.iter().any(|tie| tie.from == party || tie.to == party) {
        return Vec::new();
    }
    let id = Fact::Id(person.id.to_string());
    vec![(Tone::Faint, Message::new("note-person-without-tie").with("person", id))]
}
