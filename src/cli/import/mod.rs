//! `regie import`: records from elsewhere, in one commit or not at all.

mod error;
mod fhir;
mod first;
mod fresh;
mod map_text;
mod synonyms;
mod tables;

use clap::{Args, Subcommand};

pub(crate) use self::error::ImportError;
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
    Csv(tables::Csv),
    Xlsx(tables::Xlsx),
    Fhir(fhir::Fhir),
}

pub(crate) fn run(context: &Context, noun: Import) -> Result<Exit, Error> {
    match noun.verb {
        Verb::Csv(verb) => tables::csv(context, &verb),
        Verb::Xlsx(verb) => tables::xlsx(context, &verb),
        Verb::Fhir(verb) => fhir::run(context, &verb),
    }
}
