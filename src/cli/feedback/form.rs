//! `regie feedback form [CASE]`: the form on paper, to be filled in by the client.

use clap::Args;

use crate::cli::context::Context;
use crate::cli::desk::Desk;
use crate::cli::error::{Error, Exit};
use crate::practice::feedback;
use crate::report::view::BlankFeedback;

/// `regie feedback form [CASE]`.
#[derive(Args)]
pub(crate) struct Blank {
    /// With the name of the client on it.
    case: Option<String>,
}

pub(super) fn run(context: &Context, verb: &Blank) -> Result<Exit, Error> {
    let desk = Desk::open(context)?;
    let case = verb.case.as_ref().map(|word| desk.find_case(word)).transpose()?;
    let form = feedback::form(&desk.office.settings.profile, context.today);
    let view = BlankFeedback::new(form, case.as_ref().map(|folder| &folder.file));
    context.show(&view, &desk.stamp(context, Vec::new(), false))?;
    Ok(Exit::Done)
}
