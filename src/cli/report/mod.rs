//! `regie report`: what the records of all cases say together.

mod caseload;
mod referrals;
mod reviews;

use clap::{Args, Subcommand};

use super::context::Context;
use super::error::{Error, Exit, InputError};
use crate::model::Period;

/// `regie report`; a bare noun tells the caseload.
#[derive(Args)]
pub(crate) struct Report {
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    Caseload,
    Reviews(reviews::Reviews),
    Referrals(referrals::Referrals),
}

pub(crate) fn run(context: &Context, noun: Report) -> Result<Exit, Error> {
    match noun.verb {
        Some(Verb::Reviews(verb)) => reviews::run(context, &verb),
        Some(Verb::Referrals(verb)) => referrals::run(context, &verb),
        Some(Verb::Caseload) | None => caseload::run(context),
    }
}

/// The period that `--period` asks for.
fn period(text: Option<&str>) -> Result<Option<Period>, InputError> {
    let Some(text) = text else { return Ok(None) };
    text.parse().map(Some).map_err(|_| InputError::BadPeriod { text: text.to_owned() })
}
