//! `regie trace CASE`: the red thread, from a need in the client's own words to what came of it.

use clap::Args;

use super::context::Context;
use super::desk::Desk;
use super::error::{Error, Exit};
use crate::practice::thread::thread;
use crate::report::view::ThreadView;

/// `regie trace CASE`.
#[derive(Args)]
pub(crate) struct Trace {
    case: String,
}

pub(super) fn run(context: &Context, verb: &Trace) -> Result<Exit, Error> {
    show(context, &Desk::open(context)?, &verb.case)
}

/// Shows the thread of the case that a word means.
pub(super) fn show(context: &Context, desk: &Desk, word: &str) -> Result<Exit, Error> {
    let folder = desk.find_case(word)?;
    let view = ThreadView::new(&folder.file, &desk.office, thread(&folder.file));
    context.show(&view, &desk.stamp(context, Vec::new(), true))?;
    Ok(Exit::Done)
}
