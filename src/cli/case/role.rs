//! `regie case role`: who has which role; a role that one person has at a time passes on (SAM 1.6, P3 4).

use clap::Args;

use super::{day, edited, not_before};
use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError, Refusal};
use crate::cli::input::by;
use crate::cli::input::dates::Toward;
use crate::cli::options::word;
use crate::ledger;
use crate::model::case::{Case, Role, RoleName};
use crate::model::record::Answer;
use crate::model::{Date, Fact, Function, Message, Party, vocabulary};
use crate::practice::roles::{self, RoleRefusal};
use crate::report::Tone;

/// `regie case role CASE`.
#[derive(Args)]
pub(crate) struct RoleVerb {
    case: String,
    #[arg(long, value_parser = word::<RoleName>)]
    role: RoleName,
    #[arg(long)]
    who: Option<String>,
    #[arg(long)]
    from: Option<String>,
    #[arg(long)]
    until: Option<String>,
    #[arg(long, value_parser = word::<Answer>, num_args = 0..=1, default_missing_value = "yes")]
    chosen_by_client: Option<Answer>,
    /// The role ends.
    #[arg(long)]
    end: bool,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &RoleVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let id = folder.file.case.id.clone();
    let who = verb.who.as_deref().map(|word| desk.party(Some(&folder.file), word)).transpose()?;
    let by = by(&desk, verb.by.as_deref())?;
    let from = day(context, "from", verb.from.as_deref(), Toward::Past)?;
    let asked = verb.until.as_deref();
    let until = asked.map(|text| day(context, "until", Some(text), Toward::Future)).transpose()?;
    let mut told = Told::default();
    let action = if verb.end { "case.role-end" } else { "case.role" };
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut case = folder.file.case.clone();
        told = if verb.end {
            ended(&mut case, verb.role, who.as_ref(), until.unwrap_or(context.today))?
        } else {
            let Some(who) = who.clone() else {
                return Err(InputError::MissingFlags { flags: "--who".to_owned() }.into());
            };
            let chosen_by_client = verb.chosen_by_client;
            given(&mut case, Role { role: verb.role, who, from, until, chosen_by_client })?
        };
        let mut change = case_change((action, Function::Linking), &id, None, &by);
        change.reason = Some(vocabulary::word(&verb.role));
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

fn given(case: &mut Case, role: Role) -> Result<Told, Error> {
    not_before("from", role.from, case.opened)?;
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
