//! `regie assessment instrument [NAME]`: which instruments have known scales, and which domains each scores.

use clap::Args;

use super::unfit::Unfit;
use crate::cli::context::Context;
use crate::cli::error::{Error, Exit};
use crate::practice::instrument;
use crate::report::Stamp;
use crate::report::view::Instruments;

/// `regie assessment instrument [NAME]`.
#[derive(Args)]
pub(crate) struct Instrument {
    name: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Instrument) -> Result<Exit, Error> {
    let view = match &verb.name {
        Some(word) => Instruments::new(vec![instrument::find(word).ok_or_else(|| unknown(word))?], true),
        None => Instruments::new(instrument::all(), false),
    };
    context.show(&view, &Stamp::none(context.today))?;
    Ok(Exit::Done)
}

/// A name that no instrument of the list has, with those there are.
fn unknown(word: &str) -> Unfit {
    let known: Vec<String> = instrument::all().into_iter().map(|one| one.id).collect();
    Unfit::NoInstrument { word: word.to_owned(), known: known.join(", ") }
}
