//! `regie network household CASE WORD…`: where the client lives; a child may have two homes.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, case_change};
use crate::cli::error::{Error, Exit, InputError};
use crate::cli::input::by;
use crate::model::network::Network;
use crate::model::{Fact, Function, Message};
use crate::practice::network::{OWN_HOUSEHOLD, own_households};
use crate::report::Tone;
use crate::report::view::household;

/// `regie network household CASE WORD…`.
#[derive(Args)]
pub(crate) struct HouseholdVerb {
    case: String,
    /// The households, every one of them; `client` is the client's own.
    #[arg(required = true)]
    households: Vec<String>,
    #[arg(long)]
    by: Option<String>,
}

pub(super) fn run(context: &Context, verb: &HouseholdVerb) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let id = desk.find_open_case(&verb.case)?.file.case.id.clone();
    let by = by(&desk, verb.by.as_deref())?;
    let households = cleaned(&verb.households)?;
    let mut notes = Vec::new();
    let keeping = desk.keep(context, || {
        let folder = desk.open_case(&id)?;
        let mut network = folder.file.network.clone();
        network.households.clone_from(&households);
        notes = remarks(&network);
        let mut change = case_change(("network.household", Function::Assessment), &id, None, &by);
        change.edits.push(folder.edit_single("network", &network, desk.format())?);
        Ok(change)
    })?;
    let own = own_households(&Network { households, ..Network::default() });
    let told = Fact::List(own.iter().map(|name| household(name)).collect());
    keeping.tell(context, &desk, vec![("households", told)], notes)
}

/// Each household once. The client's own alone needs not be written down.
fn cleaned(typed: &[String]) -> Result<Vec<String>, InputError> {
    let mut households: Vec<String> = Vec::new();
    for word in typed.iter().map(|word| word.trim()) {
        if !word.is_empty() && !households.iter().any(|known| known == word) {
            households.push(word.to_owned());
        }
    }
    match households.as_slice() {
        [] => Err(InputError::MissingFlags { flags: OWN_HOUSEHOLD.to_owned() }),
        [only] if only == OWN_HOUSEHOLD => Ok(Vec::new()),
        _ => Ok(households),
    }
}

/// A household that nobody else lives in may be a slip of the pen, and so may one that only others call their home.
fn remarks(network: &Network) -> Vec<(Tone, Message)> {
    let lived_in = |name: &String| network.persons.iter().any(|person| person.households.contains(name));
    let own = own_households(network);
    let empty: Vec<Fact> = own
        .iter()
        .filter(|name| *name != OWN_HOUSEHOLD && !lived_in(name))
        .map(|name| household(name))
        .collect();
    if empty.is_empty() {
        return Vec::new();
    }
    vec![(Tone::Attention, Message::new("note-household-empty").with("households", Fact::List(empty)))]
}
