//! `regie network tie CASE [TIE]`: what binds two people, new or brought up to date.

use clap::Args;

use super::put;
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, by, gather, revise};
use crate::ledger::lookup;
use crate::model::network::{Network, SupportKind, Tie, TieDirection, TieFrequency, TieQuality};
use crate::model::{Function, RecordKind, vocabulary};
use crate::report::view::Names;

/// `regie network tie CASE [TIE]`.
#[derive(Args)]
pub(crate) struct TieVerb {
    case: String,
    /// A tie that is there already.
    tie: Option<String>,
    #[command(flatten)]
    answers: Answers<Asked>,
    #[arg(long)]
    by: Option<String>,
    #[command(flatten)]
    ways: Ways,
}

struct Asked;

impl Form for Asked {
    type Record = Tie;
    const NAME: &'static str = "tie";
    const QUESTIONS: &'static [Question] = &[
        Question::new("id", "id", Kind::NewId(RecordKind::Tie)),
        Question::new("from", "between", Kind::Party).named("between").required(),
        Question::new("to", "and", Kind::Party).named("and").required(),
        Question::new("quality", "quality", Kind::Word(vocabulary::words::<TieQuality>)).required(),
        Question::new("direction", "direction", Kind::Word(vocabulary::words::<TieDirection>)),
        Question::new("frequency", "frequency", Kind::Word(vocabulary::words::<TieFrequency>)),
        Question::new("support", "support", Kind::Words(vocabulary::words::<SupportKind>)),
        Question::new("note", "note", Kind::Text),
    ];
}

pub(super) fn run(context: &Context, verb: &TieVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_open_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let ties = &folder.file.network.ties;
    let base = match &verb.tie {
        Some(word) => {
            let tie = lookup::record(ties.iter().map(|tie| &tie.id), RecordKind::Tie, word)?;
            ties.iter().find(|one| one.id == tie)
        }
        None => None,
    };
    let scope = Scope::case(&desk, &folder.file);
    let tie = match base {
        Some(base) => revise(context, &scope, (&verb.answers, &verb.ways), base)?,
        None => gather(context, &scope, &verb.answers, &verb.ways)?,
    };
    if tie.from == tie.to {
        return Err(Refusal::TieToSelf { who: tie.from.to_string() }.into());
    }
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut network = folder.file.network.clone();
        alone(&network, base, &tie)?;
        put(&mut network.ties, base, &tie, |one| &mut one.id)?;
        let mut change = case_change(("network.tie", Function::Assessment), &id, Some(&tie.id), &by);
        change.edits.push(folder.edit_single("network", &network, desk.format())?);
        Ok(change)
    })?;
    let names = Names::new(&desk.office, &folder.file);
    let facts = vec![
        ("from", names.party(&tie.from)),
        ("to", names.party(&tie.to)),
        ("quality", vocabulary::fact(&tie.quality)),
    ];
    keeping.tell(context, &desk, facts, Vec::new())
}

/// Two people have one tie.
fn alone(network: &Network, base: Option<&Tie>, tie: &Tie) -> Result<(), Refusal> {
    let same = |one: &&Tie| {
        let ends = (&one.from, &one.to);
        base.is_none_or(|base| base.id != one.id)
            && (ends == (&tie.from, &tie.to) || ends == (&tie.to, &tie.from))
    };
    match network.ties.iter().find(same) {
        Some(known) => Err(Refusal::TieThere { tie: known.id.to_string() }),
        None => Ok(()),
    }
}
