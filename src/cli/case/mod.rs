//! `regie case`: who it is about, how it came in, and where it stands, from opening to closing.

mod brief;
mod close;
mod draw;
mod edit;
mod list;
mod merge;
mod open;
mod phase;
mod reopen;
mod role;
mod show;
mod team;
mod transfer;

use clap::{Args, Subcommand};

use super::context::Context;
use super::days::not_before;
use super::desk::Desk;
use super::error::{Error, Exit};
use super::input::form::{Kind, Question, When};
use crate::ledger::{self, CaseFolder};
use crate::model::approach::{CaseModel, ProgramModel, Steering, VariantPosition, VariantRole, VariantScope};
use crate::model::{Date, vocabulary};
use crate::practice::profile::in_force;

/// `regie case`; a bare noun lists.
#[derive(Args)]
pub(crate) struct Case {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Open(open::Open),
    List(list::List),
    Show(show::Show),
    Edit(edit::Edit),
    Phase(phase::PhaseVerb),
    Role(role::RoleVerb),
    Team(team::TeamVerb),
    Transfer(transfer::TransferVerb),
    Brief(brief::BriefVerb),
    Draw(draw::Draw),
    Close(close::Close),
    Reopen(reopen::Reopen),
    Merge(merge::MergeVerb),
}

pub(crate) fn run(context: &Context, noun: Case) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Open(verb)) => open::run(context, &verb),
        Some(Verb::List(verb)) => list::run(context, &verb),
        Some(Verb::Show(verb)) => show::run(context, &verb),
        Some(Verb::Edit(verb)) => edit::run(context, &verb),
        Some(Verb::Phase(verb)) => phase::run(context, &verb),
        Some(Verb::Role(verb)) => role::run(context, &verb),
        Some(Verb::Team(verb)) => team::run(context, &verb),
        Some(Verb::Transfer(verb)) => transfer::run(context, &verb),
        Some(Verb::Brief(verb)) => brief::run(context, &verb),
        Some(Verb::Draw(verb)) => draw::run(context, &verb),
        Some(Verb::Merge(verb)) => merge::run(context, &verb),
        Some(Verb::Close(verb)) => close::run(context, &verb),
        Some(Verb::Reopen(verb)) => reopen::run(context, &verb),
        None => list::run(context, &list::List::default()),
    }
}

/// The model and variant of case management (CARDS 2.6–2.8): told with flags, and asked of nobody.
const APPROACH: [Question; 6] = [
    Question::new("approach.model", "model", Kind::Word(vocabulary::words::<CaseModel>)).when(When::Later),
    Question::new("approach.program", "program", Kind::Word(vocabulary::words::<ProgramModel>))
        .when(When::Later),
    Question::new("approach.position", "position", Kind::Word(vocabulary::words::<VariantPosition>))
        .named("variant-position")
        .when(When::Later),
    Question::new("approach.scope", "scope", Kind::Word(vocabulary::words::<VariantScope>)).when(When::Later),
    Question::new("approach.role", "beside", Kind::Word(vocabulary::words::<VariantRole>))
        .named("variant-role")
        .when(When::Later),
    Question::new("approach.steering", "steering", Kind::Word(vocabulary::words::<Steering>))
        .when(When::Later),
];

/// What this practice does not ask when a case is opened: a type, where types make no difference.
fn unasked(desk: &Desk, on: Date) -> Vec<&'static str> {
    let profile = in_force(&desk.office.profiles, on);
    let kinds = profile.is_some_and(|profile| !profile.caseload_by_kind.is_empty());
    if kinds { Vec::new() } else { vec!["kind"] }
}

/// The first file of the case with another content; everything in it that does not change stays as it was written.
fn edited(folder: &CaseFolder, case: &crate::model::case::Case) -> Result<ledger::Edit, Error> {
    // The case exists, so its file keeps the format that it has.
    Ok(folder.edit_single("case", case, crate::model::settings::RecordFormat::default())?)
}
