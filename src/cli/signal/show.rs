//! `regie signal show SIGNAL`: one signal whole, with what was done with it.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::report::view::SignalSheet;

/// `regie signal show SIGNAL`.
#[derive(Args)]
pub(crate) struct Show {
    signal: String,
}

pub(super) fn run(context: &Context, verb: &Show) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let signal = super::find(&desk, &verb.signal)?;
    context.show(&SignalSheet::new(&desk.office, signal), &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}
