//! `regie network list CASE`: the people around the client, and the ties.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::report::view::NetworkList;

/// `regie network list CASE`.
#[derive(Args)]
pub(crate) struct List {
    case: String,
}

pub(super) fn run(context: &Context, verb: &List) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let folder = desk.find_case(&verb.case)?;
    let view = NetworkList::new(&folder.file, &desk.office);
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
