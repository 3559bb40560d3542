//! `regie case role`: who has which role; a role that one person has at a time passes on (SAM 1.6, P3 4).

use clap::Args;
use serde::{Deserialize, Serialize};

use super::{edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, Refusal};
use crate::cli::input::form::{Answers, Form, Kind, Question};
use crate::cli::input::resolve::Scope;
use crate::cli::input::{Ways, gather};
use crate::ledger;
use crate::model::case::{Case, Role, RoleName};
use crate::model::record::Answer;
use crate::model::{Date, Fact, Function, Message, Party, Slug, vocabulary};
use crate::practice::roles::{self, RoleRefusal};
use crate::report::Tone;

/// `regie case role CASE`.
#[derive(Args)]
pub(crate) struct RoleVerb {
    case: String,
    #[command(flatten)]
    answers: Answers<Asked>,
    /// The role ends.
    #[arg(long)]
    end: bool,
    #[command(flatten)]
    ways: Ways,
}

#[derive(Clone)]
struct Asked;

/// Who has which role, and who says so.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Giving {
    role: RoleName,
    who: Party,
    from: Date,
    until: Option<Date>,
    chosen_by_client: Option<Answer>,
    by: Slug,
}

impl Form for Asked {
    type Record = Giving;
    const NAME: &'static str = "role";
    const QUESTIONS: &'static [Question] = &[
        Question::new("role", "role", Kind::Word(vocabulary::words::<RoleName>)).required(),
        Question::new("who", "who", Kind::Party).required(),
        Question::new("from", "since", Kind::Happened).named("since"),
        Question::new("until", "until", Kind::Coming),
        Question::new("chosen_by_client", "chosen-by-client", Kind::Word(vocabulary::words::<Answer>)),
        Question::new("by", "by", Kind::By),
    ];
}

pub(super) fn run(context: &Context, verb: &RoleVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.open_case(&desk.case_id(&verb.case)?)?;
    let id = folder.file.case.id.clone();
    let given = |field: &str| verb.answers.given.iter().any(|(question, _)| question.field == field);
    let mut answers = verb.answers.clone();
    // Who ends a role that one person has need not say whose it is: that is looked up, whatever stands here.
    let whoever = verb.end && given("role") && !given("who") && verb.ways.from.is_none();
    if whoever {
        answers.usually("who", &Party::Client, &verb.ways);
    }
    let giving = gather(context, &Scope::case(&desk, &folder.file), &answers, &verb.ways)?;
    let mut told = Told::default();
    let action = if verb.end { "case.role-end" } else { "case.role" };
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut case = folder.file.case.clone();
        let Giving { role, who, from, until, chosen_by_client, by } = giving.clone();
        told = if verb.end {
            ended(&mut case, role, Some(&who).filter(|_| !whoever), until.unwrap_or(context.today))?
        } else {
            given_to(&mut case, Role { role, who, from, until, chosen_by_client })?
        };
        let mut change = case_change((action, Function::Linking), &id, None, &by);
        change.reason = Some(vocabulary::word(&role));
        change.edits.push(edited(&folder, &case)?);
        Ok(change)
    })?;
    keeping.tell(context, &desk, told.facts, told.notes)
}

/// What there is to say about it.
#[derive(Default)]
struct Told {
    facts: Vec<(&'static str, Fact)>,
    notes: Vec<(Tone, Message)>,
}

fn given_to(case: &mut Case, role: Role) -> Result<Told, Error> {
    not_before("since", role.from, case.opened)?;
    if let Some(until) = role.until {
        not_before("until", until, role.from)?;
    }
    let word = vocabulary::word(&role.role);
    let facts = facts(role.role, &role.who, role.from);
    let day_before = role.from.plus_days(-1);
    let who = role.who.to_string();
    let former = roles::give(&mut case.roles, role).map_err(|refusal| match refusal {
        RoleRefusal::Held => Refusal::RoleHeld { role: word, who },
        RoleRefusal::Taken(from) => Refusal::RoleTaken { role: word, from: from.to_string() },
    })?;
    let passed = |party: Party| {
        let note = Message::new("note-role-passed").with("who", Fact::Id(party.to_string()));
        (Tone::Plain, note.with("until", day_before))
    };
    Ok(Told { facts, notes: former.into_iter().map(passed).collect() })
}

fn ended(case: &mut Case, role: RoleName, who: Option<&Party>, on: Date) -> Result<Told, Error> {
    let held = roles::holders(&case.roles, role, who, on);
    let word = || vocabulary::word(&role);
    match held.as_slice() {
        [who] => {
            roles::end(&mut case.roles, role, who, on);
            Ok(Told { facts: facts(role, who, on), notes: Vec::new() })
        }
        [] => Err(Refusal::RoleNotHeld { role: word(), on: on.to_string() }.into()),
        several => {
            let candidates = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(ledger::Error::Ambiguous { word: word(), candidates }.into())
        }
    }
}

fn facts(role: RoleName, who: &Party, on: Date) -> Vec<(&'static str, Fact)> {
    vec![("role", vocabulary::fact(&role)), ("who", Fact::Id(who.to_string())), ("on", on.into())]
}
