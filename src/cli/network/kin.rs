//! `regie network kin CASE [KINSHIP]`: what two people are to one another, new, brought up to date or ended.

use clap::Args;

use super::put;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Circle, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger::lookup;
use crate::model::network::{Kinship, KinshipKind, Network, Relation};
use crate::model::{Fact, Function, Message, Party, RecordKind, vocabulary};
use crate::practice::network::{KinshipRefusal, kinship_refusal};
use crate::report::Tone;
use crate::report::view::Names;

/// `regie network kin CASE [KINSHIP]`.
#[derive(Args)]
pub(crate) struct KinVerb {
    case: String,
    /// A kinship that is there already.
    kinship: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Kinship;
    const NAME: &'static str = "kinship";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Kinship)),
        Question::new("from", "who", Kind::Party).named("who").among(Circle::Near).required(),
        Question::new("kind", "kind", Kind::Word(vocabulary::words::<KinshipKind>))
            .named("kinship")
            .required(),
        Question::new("to", "of", Kind::Party).named("of-whom").among(Circle::Near).required(),
        Question::new("since", "since", Kind::Past),
        Question::new("until", "until", Kind::Past),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &KinVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let known = &folder.file.network.kinships;
    let base = match &verb.kinship {
        Some(word) => {
            let meant = lookup::record(known.iter().map(|one| &one.id), RecordKind::Kinship, word)?;
            known.iter().find(|one| one.id == meant)
        }
        None => None,
    };
    let scope = Scope::case(&desk, &folder.file);
    let kinship = match base {
        Some(base) => {
            Kinship { id: base.id.clone(), ..revise(context, &scope, (&verb.answers, &verb.ways), base)? }
        }
        None => gather(context, &scope, &verb.answers, &verb.ways)?,
    };
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut network = folder.file.network.clone();
        fits(&network, &kinship)?;
        put(&mut network.kinships, base, &kinship, |one| &mut one.id)?;
        let mut change = case_change(("network.kin", Function::Assessment), &id, Some(&kinship.id), &by);
        change.edits.push(folder.edit_single("network", &network, desk.format())?);
        Ok(change)
    })?;
    let names = Names::new(&desk.office, &folder.file);
    let facts = vec![
        ("who", names.party(&kinship.from)),
        ("kind", vocabulary::fact(&kinship.kind)),
        ("whom", names.party(&kinship.to)),
        ("ended", Fact::Id(if kinship.until.is_some() { "yes" } else { "no" }.to_owned())),
        ("until", kinship.until.map_or_else(|| Fact::Id(String::new()), Fact::Date)),
    ];
    keeping.tell(context, &desk, facts, remarks(&folder.file.network, &kinship))
}

/// Refuses what cannot be between two people.
fn fits(network: &Network, kinship: &Kinship) -> Result<(), Refusal> {
    let name = |party: &Party| party.to_string();
    match kinship_refusal(network, kinship) {
        None => Ok(()),
        Some(KinshipRefusal::OneSelf) => Err(Refusal::KinToSelf { who: name(&kinship.from) }),
        Some(KinshipRefusal::Twice(id)) => Err(Refusal::KinThere { kinship: id.to_string() }),
        Some(KinshipRefusal::Circle) => {
            let (parent, child) = (name(&kinship.from), name(&kinship.to));
            Err(Refusal::KinCircle { parent, child })
        }
    }
}

/// What somebody is to the client stands with the person; a kinship says it more exactly, and both are to agree.
fn remarks(network: &Network, kinship: &Kinship) -> Vec<(Tone, Message)> {
    let ends = (&kinship.from, &kinship.to);
    let ((Party::Client, Party::Person(id)) | (Party::Person(id), Party::Client)) = ends else {
        return Vec::new();
    };
    let Some(person) = network.persons.iter().find(|one| one.id == *id) else { return Vec::new() };
    if same(kinship, person.relation) {
        return Vec::new();
    }
    let relation = vocabulary::fact(&person.relation);
    let note = Message::new("note-kin-of-client").with("relation", relation);
    vec![(Tone::Faint, note.with("person", Fact::Id(person.id.to_string())))]
}

/// Whether a kinship with the client plainly says what stands with the person.
fn same(kinship: &Kinship, relation: Relation) -> bool {
    match kinship.kind {
        KinshipKind::Parent if kinship.to == Party::Client => relation == Relation::Parent,
        KinshipKind::Parent => relation == Relation::Child,
        KinshipKind::Sibling | KinshipKind::Twin => relation == Relation::Sibling,
        KinshipKind::Partner => relation == Relation::Partner,
        KinshipKind::FormerPartner => relation == Relation::FormerPartner,
        _ => false,
    }
}
