//! `regie signal list`: the signals that still ask for something.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::{Desk, told};
use crate::cli::error::{Error, Exit};
use crate::practice::signal::is_live;
use crate::report::view::{SignalRow, Signals};

/// `regie signal list`.
#[derive(Args, Default)]
pub(crate) struct List {
    /// Those that are solved or given up too.
    #[arg(long)]
    all: bool,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let wanted = desk.office.signals.iter().filter(|signal| verb.all || is_live(signal.status));
    let rows = wanted.map(SignalRow::new).collect();
    context.show(&Signals { rows }, &desk.stamp(context, Vec::new(), false))?;
    Ok(told(context, &desk.broken))
}
