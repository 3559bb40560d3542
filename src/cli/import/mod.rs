//! `regie import`: records from elsewhere, in one commit or not at all.

mod fhir;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit};

/// `regie import`.
#[derive(Args)]
pub(crate) struct Import {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    Fhir(fhir::Fhir),
}

pub(crate) fn run(context: &Context, noun: Import) -> Result<Exit, Error> {
    match noun.verb {
        Verb::Fhir(verb) => fhir::run(context, &verb),
    }
}
